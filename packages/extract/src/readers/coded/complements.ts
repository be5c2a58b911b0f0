/** Takes a verb's place among the chunks, gives what stands behind it: objects, prepositional phrases, an infinitive, a clause. */
import { REPORTING } from "../../data/cameo-modes.ts";
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

const ADJUNCTS = new Set([
  "following",
  "after",
  "before",
  "amid",
  "amidst",
  "despite",
  "since",
  "until",
  "during",
  "while",
]);

/** "with an eye to", "with the aim of": what follows isn't a party. */
const VIEWS = new Set(["eye", "view", "aim", "goal", "intention", "purpose", "hope", "focus"]);

/** Reads on from a verb (or from a noun, for what an act noun has behind it) to the end of its clause. */
export function complementsOf(chunks: readonly Chunk[], at: number): Complements {
  let object = -1;
  let indirect = -1;
  let infinitive = -1;
  let clause = -1;
  let gerund = -1;
  let adjective = -1;
  const obliques: Oblique[] = [];
  const verbal = chunks[at]?.kind === "verb";
  let i = at + 1;
  const verb = chunks[at];
  const particle = chunks[i];
  if (
    verb?.kind === "verb" &&
    verb.particle &&
    particle?.kind === "preposition" &&
    particle.word === verb.particle
  )
    i++;
  const stop = Math.min(chunks.length, at + 40);
  let reduced = false;
  scan: while (i < stop) {
    const chunk = chunks[i] as Chunk;
    switch (chunk.kind) {
      case "time":
        i++;
        break;
      case "adjective":
        if (adjective < 0 && i === at + 1) adjective = i;
        i++;
        break;
      case "noun": {
        if (verbal && object < 0 && obliques.length === 0) {
          // "warned it will retaliate": the subject of a clause is no object.
          const after = chunks[i + 1];
          if (
            after?.kind === "verb" &&
            after.form === "finite" &&
            (chunk.pronoun || (verb?.kind === "verb" && REPORTING.has(verb.lemma)))
          ) {
            clause = i;
            break scan;
          }
          const next = chunks[i + 1];
          // "gave [the minister] [a mandate]", not "a diplomat [it] arrested"
          if (next?.kind === "noun" && !next.pronoun && chunks[i + 2]?.kind !== "verb") {
            indirect = i;
            object = i + 1;
            i += 2;
            break;
          }
          object = i;
        } else if (verbal && object < 0 && obliques.length === 1 && i === at + 3) object = i;
        else if (verbal && indirect < 0 && object >= 0 && i === object + 3 && isOf(chunks, object + 1)) {
          // "gave [the government of Chad] [a loan]"
          indirect = object;
          object = i;
          obliques.length = 0;
        } else if (subjectOfNext(chunks, i)) break scan;
        i++;
        break;
      }
      case "preposition": {
        const next = chunks[i + 1];
        if (next?.kind === "noun") {
          if (chunk.word === "with" && VIEWS.has(next.lemma)) break scan;
          if (clauseStarts(chunks, i)) break scan;
          obliques.push({ preposition: chunk.word, noun: i + 1 });
          // What stands behind an adjunct belongs to it.
          if (ADJUNCTS.has(chunk.word)) break scan;
          i += 2;
        } else if (next?.kind === "time") i += 2;
        else if (next?.kind === "verb" && next.form === "gerund") {
          gerund = i + 1;
          break scan;
        } else i++;
        break;
      }
      case "comma": {
        if (!goesOn(chunks, i)) break scan;
        i++;
        break;
      }
      case "and": {
        const next = chunks[i + 1];
        if (next?.kind !== "noun" || subjectOfNext(chunks, i + 1)) {
          if (next?.kind === "preposition") {
            i++;
            break;
          }
          break scan;
        }
        // A conjunct is gathered with the phrase that it follows.
        i += 2;
        break;
      }
      case "verb":
        if (chunk.form === "infinitive") {
          infinitive = i;
          break scan;
        }
        if (chunk.form === "participle" && !reduced) {
          reduced = true;
          i++;
          break;
        }
        if (chunk.form === "gerund" && i === at + 1) gerund = i;
        if ((chunk.form === "finite" || chunk.form === "bare") && object >= 0 && i === object + 1) clause = i;
        break scan;
      case "that":
        clause = i;
        break scan;
      case "subordinator":
        if (chunk.word !== "as" || chunks[i + 1]?.kind !== "noun" || subjectOfNext(chunks, i + 1)) break scan;
        obliques.push({ preposition: "as", noun: i + 1 });
        i += 2;
        break;
      default:
        break scan;
    }
  }
  return { object, indirect, obliques, infinitive, clause, gerund, adjective };
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
    if (chunk.kind === "preposition" && chunks[i + 1]?.kind === "noun") {
      i++;
      continue;
    }
    if (chunk.kind !== "time" && chunk.kind !== "adjective") return false;
  }
  return false;
}

/** "after X resigned": a preposition that opens a clause. */
function clauseStarts(chunks: readonly Chunk[], preposition: number): boolean {
  const link = chunks[preposition] as { word?: string };
  if (!["after", "before", "since", "until", "as", "than"].includes(link.word ?? "")) return false;
  const noun = chunks[preposition + 1] as NounChunk;
  const verb = chunks[preposition + 2] as VerbChunk | undefined;
  return noun.kind === "noun" && verb?.kind === "verb" && verb.form === "finite";
}
