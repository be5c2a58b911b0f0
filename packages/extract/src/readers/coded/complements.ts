/** Takes a verb's place among the chunks, gives what stands behind it: objects, prepositional phrases, an infinitive, a clause. */

import { REPORTING } from "../../data/cameo-modes.ts";
import { isOneOf } from "../../one-of.ts";
import type { Chunk, NounChunk, VerbChunk } from "./chunk.ts";

/** A preposition with the noun chunk that it governs (indices into the chunks). */
export interface Oblique {
  readonly preposition: string;
  readonly noun: number;
}

/** What a verb has behind it in its clause; indices into the chunks, -1 where there is none. */
export interface Complements {
  readonly object: number;
  readonly indirect: number;
  readonly obliques: readonly Oblique[];
  readonly infinitive: number;
  readonly clause: number;
  readonly gerund: number;
  readonly adjective: number;
}

const ADJUNCTS = new Set("following after before amid amidst despite since until during while".split(" "));

/** "with an eye to", "with the aim of": what follows isn't a party. */
const VIEWS = new Set("eye view aim goal intention purpose hope focus".split(" "));

/** Complements while they are read, and where the reader stands. */
interface Draft extends Complements {
  object: number;
  indirect: number;
  readonly obliques: Oblique[];
  infinitive: number;
  clause: number;
  gerund: number;
  adjective: number;
  /** Where the verb or noun stands whose complements they are. */
  readonly at: number;
  readonly verb: VerbChunk | null;
  /** Whether a participle has been passed by ("the talks held in Oslo"). */
  reduced: boolean;
}

/** How far on the next chunk to look at stands; 0 where the clause ends. */
type Step = number;

const FARTHEST = 40;

/** Reads on from a verb (or from a noun, for what an act noun has behind it) to the end of its clause. */
export function complementsOf(chunks: readonly Chunk[], at: number): Complements {
  const before = chunks[at];
  const verb = before?.kind === "verb" ? before : null;
  const draft: Draft = {
    object: -1,
    indirect: -1,
    obliques: [],
    infinitive: -1,
    clause: -1,
    gerund: -1,
    adjective: -1,
    at,
    verb,
    reduced: false,
  };
  const particle = chunks[at + 1];
  const split = verb?.particle && particle?.kind === "preposition" && particle.word === verb.particle;
  const stop = Math.min(chunks.length, at + FARTHEST);
  let i = at + (split ? 2 : 1);
  while (i < stop) {
    const step = readChunk(chunks, i, draft);
    if (step === 0) break;
    i += step;
  }
  const { object, indirect, obliques, infinitive, clause, gerund, adjective } = draft;
  return { object, indirect, obliques, infinitive, clause, gerund, adjective };
}

function readChunk(chunks: readonly Chunk[], i: number, draft: Draft): Step {
  const chunk = chunks[i] as Chunk;
  switch (chunk.kind) {
    case "time":
      return 1;
    case "adjective":
      if (draft.adjective < 0 && i === draft.at + 1) draft.adjective = i;
      return 1;
    case "noun":
      return readNoun(chunks, i, chunk, draft);
    case "preposition":
      return readPreposition(chunks, i, chunk.word, draft);
    case "comma":
      return goesOn(chunks, i) ? 1 : 0;
    case "and":
      return passConjunct(chunks, i);
    case "verb":
      // "for a third night running by"
      if (chunk.lemma === "run" && chunk.form === "gerund" && chunks[i - 1]?.kind === "time") return 1;
      return readVerb(i, chunk, draft);
    case "that":
      draft.clause = i;
      return 0;
    case "subordinator":
      if (chunk.word !== "as" || chunks[i + 1]?.kind !== "noun" || subjectOfNext(chunks, i + 1)) return 0;
      draft.obliques.push({ preposition: "as", noun: i + 1 });
      return 2;
    default:
      return 0;
  }
}

function readNoun(chunks: readonly Chunk[], i: number, noun: NounChunk, draft: Draft): Step {
  const { verb, object, indirect, obliques, at } = draft;
  if (verb && object < 0 && obliques.length === 0) return readObject(chunks, i, noun, verb, draft);
  if (verb && object < 0 && obliques.length === 1 && i === at + 3) draft.object = i;
  else if (verb && indirect < 0 && object >= 0 && i === object + 3 && isOf(chunks, object + 1)) {
    // "gave [the government of Chad] [a loan]"
    draft.indirect = object;
    draft.object = i;
    obliques.length = 0;
  } else if (subjectOfNext(chunks, i)) return 0;
  return 1;
}

function readObject(
  chunks: readonly Chunk[],
  i: number,
  noun: NounChunk,
  { lemma }: VerbChunk,
  draft: Draft,
): Step {
  const next = chunks[i + 1];
  // "warned it will retaliate": the subject of a clause is no object.
  if (next?.kind === "verb" && next.form === "finite" && (noun.pronoun || REPORTING.has(lemma))) {
    draft.clause = i;
    return 0;
  }
  // "gave [the minister] [a mandate]", not "a diplomat [it] arrested"
  const isDouble = next?.kind === "noun" && !next.pronoun && chunks[i + 2]?.kind !== "verb";
  if (isDouble) draft.indirect = i;
  draft.object = isDouble ? i + 1 : i;
  return isDouble ? 2 : 1;
}

function readPreposition(chunks: readonly Chunk[], i: number, word: string, draft: Draft): Step {
  const next = chunks[i + 1];
  if (next?.kind === "time") return 2;
  if (next?.kind === "verb" && next.form === "gerund") {
    draft.gerund = i + 1;
    return 0;
  }
  if (next?.kind !== "noun") return 1;
  if ((word === "with" && VIEWS.has(next.lemma)) || clauseStarts(chunks, i)) return 0;
  draft.obliques.push({ preposition: word, noun: i + 1 });
  // What stands behind an adjunct belongs to it.
  return ADJUNCTS.has(word) ? 0 : 2;
}

/** A conjunct is gathered with the phrase that it follows. */
function passConjunct(chunks: readonly Chunk[], i: number): Step {
  const next = chunks[i + 1];
  if (next?.kind === "noun" && !subjectOfNext(chunks, i + 1)) return 2;
  return next?.kind === "preposition" ? 1 : 0;
}

function readVerb(i: number, { form }: VerbChunk, draft: Draft): Step {
  if (form === "participle" && !draft.reduced) {
    draft.reduced = true;
    return 1;
  }
  const { object, at } = draft;
  if (form === "infinitive") draft.infinitive = i;
  else if (form === "gerund" && i === at + 1) draft.gerund = i;
  else if ((form === "finite" || form === "bare") && object >= 0 && i === object + 1) draft.clause = i;
  return 0;
}

const isOf = (chunks: readonly Chunk[], i: number): boolean => {
  const chunk = chunks[i];
  return chunk?.kind === "preposition" && chunk.word === "of";
};

/** Whether a clause goes on behind a comma: a list, an apposition, a date; not a gerund, a relative or a new subject. */
function goesOn(chunks: readonly Chunk[], comma: number): boolean {
  const next = chunks[comma + 1];
  if (!next) return false;
  if (next.kind === "time") return true;
  if (next.kind === "noun") return !subjectOfNext(chunks, comma + 1);
  if (next.kind === "and") {
    const after = chunks[comma + 2];
    return after?.kind === "noun" && !subjectOfNext(chunks, comma + 2);
  }
  if (next.kind === "preposition") return chunks[comma + 2]?.kind === "noun";
  return next.kind === "verb" && next.form === "participle";
}

/** Whether a noun chunk is the subject of a finite verb behind it. */
export function subjectOfNext(chunks: readonly Chunk[], noun: number): boolean {
  for (let i = noun + 1; i < Math.min(chunks.length, noun + 8); i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === "verb") return chunk.form === "finite";
    // "…, and Mali, which has no army, welcomed"
    if (chunk.kind === "comma" && chunks[i + 1]?.kind === "who") return actsBehindRelative(chunks, i + 2);
    if (chunk.kind === "preposition" && chunks[i + 1]?.kind === "noun") {
      i++;
      continue;
    }
    if (chunk.kind !== "time" && chunk.kind !== "adjective") return false;
  }
  return false;
}

/** Whether a finite verb follows the comma that closes the relative clause round a chunk. */
function actsBehindRelative(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < Math.min(chunks.length - 1, from + 10); i++) {
    const next = chunks[i + 1];
    if (chunks[i]?.kind === "comma") return next?.kind === "verb" && next.form === "finite";
  }
  return false;
}

/** "after X resigned": a preposition that opens a clause. */
function clauseStarts(chunks: readonly Chunk[], preposition: number): boolean {
  const link = chunks[preposition] as { word?: string };
  if (!isOneOf(link.word, "after", "before", "since", "until", "as", "than")) return false;
  const noun = chunks[preposition + 1] as NounChunk;
  const verb = chunks[preposition + 2] as VerbChunk | undefined;
  return noun.kind === "noun" && verb?.kind === "verb" && verb.form === "finite";
}
