/** Takes where a content may start, tells in what shape its cue takes it: a clause, an object, a name, an infinitive, or behind a preposition. */

import type { Quote, Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUE_NOUNS, type Cue, TRANSITIVE } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Passage } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { finite, isOpen, lemmaAt, quoteOpening, tokenFrom, wordAt, wordsBetween } from "../words.ts";
import { prepositionAt } from "./content-preposition.ts";
import { namesIt } from "./names-given.ts";
import { opensClause, opensLongSubject } from "./opens-clause.ts";

/** Where a content may start, and what stands there. */
export interface Opening {
  readonly passage: Passage;
  /** The token behind the cue and its own particle. */
  readonly from: number;
  /** The content's first token, past who heard it, when and where. */
  readonly at: number;
  /** The token `at`. */
  readonly opener: Token;
  /** Whether "that" stands before it. */
  readonly that: boolean;
  /** Whether the reader takes what stands here without asking for a clause. */
  readonly free: boolean;
  readonly entry: Cue | null;
  /** The quotation that opens here. */
  readonly quote: Quote | undefined;
}

/** What a content is to its cue. */
export interface Shape {
  readonly clause: boolean;
  /** What somebody or something is called. */
  readonly named: boolean;
  /** The preposition before it; -1 without one. */
  readonly preposition: number;
  readonly infinitive: boolean;
}

/** The shape of what opens; null where the cue takes nothing of that shape. */
export function shapeOf(opening: Opening): Shape | null {
  const { passage, from, at, opener, that, entry, quote } = opening;
  const { tokens, end, quotes } = passage;
  const frames = entry?.frames ?? ["clause"];
  const near = prepositionAt(passage, from, entry);
  // "found that": such verbs take objects of every kind, and a clause only behind their conjunction.
  const bound = frames[0] === "that";
  const leads = (frames.includes("to") && opener.lower === "to") || (bound && near >= 0);
  if (bound && !quote && !leads && !isBareThat(opening)) return null;
  // "accused them of S hours after the envoy said T": no clause opens behind a verb that takes none.
  const takesClause = bound || that || quote !== undefined || !frames.includes("object");
  const clause =
    (takesClause || frames.includes("clause") || asksHow(opening)) &&
    isClause(opening, frames.includes("object") || opener.lower === "to");
  const named =
    frames.includes("name") &&
    namesIt(tokens, at, end, quotes) &&
    (!HOLDING.has(entry?.lemma ?? "") || (wordAt(tokens, from - 1) !== "saw" && holdsAs(tokens, at, end)));
  // "apologised to the town for the noise"
  const reached = near < 0 && at > from ? prepositionAt(passage, at, entry) : near;
  // "referred to Lund as “weak”": a name is given behind it, not only something mentioned.
  const preposition =
    frames[0] === "name" && reached >= 0 && !namesIt(tokens, reached + 1, end, quotes) ? -1 : reached;
  const infinitive = frames.includes("to") && isInfinitive(opening);
  const taken =
    ((frames.includes("clause") || bound || asksHow(opening)) && clause) ||
    (that && frames.includes("that")) ||
    named ||
    isObject(opening, frames) ||
    preposition >= 0 ||
    infinitive;
  return taken ? { clause, named, preposition, infinitive } : null;
}

/** Cues that tell what somebody or something is held to be, behind "as" alone. */
const HOLDING: ReadonlySet<string> = new Set("regard view see frame bill".split(" "));

/** "sees the levy as a trap", not "saw the ship as it left": what stands behind "as" is no clause. */
function holdsAs(tokens: readonly Token[], at: number, end: number): boolean {
  let as = at + 1;
  while (as < end && wordAt(tokens, as) !== "as" && !finite(tokens[as])) as++;
  if (wordAt(tokens, as) !== "as" || as + 1 >= end) return false;
  const what = phraseStartingAt(tokens, as + 1, end);
  const behind = tokens[what?.end ?? as + 1];
  return tokens[as + 1]?.xpos !== "PRP" && !finite(behind);
}

/** Verbs of writing to somebody: "emailed reporters that". */
export const WRITING = /^(?:write|e-?mail|text)$/;

/** "submitted to the court that", "set out in the letter that": only who heard it and where stand between. */
const isBareThat = ({ passage: { tokens }, from, at, that, entry }: Opening): boolean =>
  that &&
  (at === from + 1 ||
    WRITING.test(entry?.lemma ?? "") ||
    (isOneOf(tokens[from]?.upos, "ADP", "ADV") && !CUE_NOUNS.has(lemmaAt(tokens, at - 2, "NOUN"))));

/** "described how S": such a cue takes no other clause. */
const asksHow = ({ opener, entry }: Opening): boolean =>
  entry?.lemma === "describe" && isOneOf(opener.lower, "how", "what", "why", "being");

/** Whether a clause opens, for cues that take an object beside it or not. */
function isClause(opening: Opening, takesObject: boolean): boolean {
  const { passage, at, opener, that, free, entry, quote } = opening;
  const { tokens, end } = passage;
  const lemma = entry?.lemma ?? "";
  if (that || free || quote !== undefined) return true;
  const plain = opener.upos !== "ADP" || PLAIN.has(lemma);
  if (plain && opensClause(tokens, at, end, takesObject, TRANSITIVE.has(lemma))) return true;
  const says = SAYING.has(lemma) && !isCase(tokens, at);
  if (says && (opensLongSubject(tokens, at, end) || passage.terse === true)) return true;
  return WRITTEN.has(lemma) && quotesBehind(passage, at);
}

/** Whether an object opens that the cue takes. */
function isObject({ passage, from, at, opener, entry, quote }: Opening, frames: Cue["frames"]): boolean {
  const { tokens, end } = passage;
  // "recalled being asked", "reported hearing shots": what was done, in a participle
  if (opener.xpos === "VBG" && at === from && GERUND.has(entry?.lemma ?? "")) return true;
  const behind = quote && tokenFrom(tokens, { first: at, end }, quote.end);
  const next = behind !== undefined && behind < end ? tokens[behind]?.upos : undefined;
  // "found “grave” faults": what stands in marks is only a part of an object.
  if (next === "NOUN" && frames.includes("quote")) return true;
  if (!frames.includes("object")) return false;
  if (isOneOf(entry?.lemma, "encourage", "invite")) {
    const whom = opener.xpos === "PRP" ? at + 1 : (phraseStartingAt(tokens, at, end)?.end ?? at);
    return wordAt(tokens, whom) === "to" && isToldTo(tokens, at, end);
  }
  // "We expect both sides to comply" is asked of them, "feared returning home" is who wouldn't.
  if (
    isOneOf(entry?.lemma, "fear", "expect") &&
    (opener.xpos === "VBG" || wordsBetween(tokens, at, end) < 3 || saidByUs(tokens, from - 1))
  )
    return false;
  if (!isOneOf(opener.upos, "PUNCT", "ADP", "PART", "AUX")) return true;
  // "blamed “outsiders” for the violence"
  if (isOneOf(next, "ADP", "ADJ")) return true;
  // "rejected as “baseless” the claim that S", "whom she blasted as a “bully”"
  if (opener.lower !== "as" || frames.length <= 2) return false;
  const article = isOneOf(wordAt(tokens, at + 1), "a", "an");
  return isOpen(tokens[at + 1]) || tokens[at + 1]?.upos === "ADJ" || (article && isOpen(tokens[at + 2]));
}

/** Whether "we" or "I" stands a few words before a cue. */
const saidByUs = (tokens: readonly Token[], cue: number): boolean =>
  [1, 2, 3, 4].some((back) => isOneOf(wordAt(tokens, cue - back), "we", "i"));

/** "said to be leaking" is told of its subject; "asked residents to be patient", "told them not to worry" of who heard it. */
function isInfinitive({ passage: { tokens, end }, from, at, opener, entry }: Opening): boolean {
  const to = opener.lower === "not" ? at + 1 : at;
  if (wordAt(tokens, to) === "to" && (at > from || wordAt(tokens, to + 1) !== "be")) return true;
  return entry?.hearer === true && at === from && isToldTo(tokens, at, end);
}

/** "ordered about 300 people who live by the port to leave": who is told, and what to do, no comma between. */
function isToldTo(tokens: readonly Token[], at: number, end: number): boolean {
  let people = false;
  for (let i = at; i + 1 < Math.min(end, at + 18); i++) {
    const { upos, text } = tokens[i] as Token;
    if (text === "," || text === ":" || isOpen(tokens[i]) || upos === "SCONJ") return false;
    people ||=
      tokens[i]?.upos === "PROPN" || tokens[i]?.xpos === "PRP" || ACTOR_NOUNS.has(lemmaAt(tokens, i, "NOUN"));
    if (text !== "to") continue;
    // "invited the young to “make a mess”"
    const marked = isOpen(tokens[i + 1]);
    if ((people || marked) && tokens[marked ? i + 2 : i + 1]?.xpos === "VB") return true;
  }
  return false;
}

/** Cues whose content can be a participle: "admitted taking bribes". */
const GERUND: ReadonlySet<string> = new Set(
  "deny admit acknowledge recall recount report mention describe suggest propose recommend confess dispute".split(
    " ",
  ),
);

/** Cues of plain speech, whose content may start with a preposition: "said in March the border would open". */
const PLAIN: ReadonlySet<string> = new Set("say tell add believe insist argue warn claim".split(" "));

/** Cues whose content is a clause whatever its verb looks like. */
export const SAYING: ReadonlySet<string> = new Set("say insist argue".split(" "));

/** Cues whose content is a clause where marks stand right behind its subject. */
const WRITTEN: ReadonlySet<string> = new Set(
  "say tell insist argue warn claim add write tweet post".split(" "),
);

/** "said the draft “drowns us politely”": what stands in marks right behind a subject is its verb, whatever its tag. */
function quotesBehind({ tokens, end, quotes }: Passage, at: number): boolean {
  const subject = phraseStartingAt(tokens, at, end);
  const quote = subject && quoteOpening(quotes, tokens[subject.end]);
  return quote !== null && quote !== undefined && subject !== null && subject.end < end;
}

/** "has argued four cases before the court": no clause. */
const isCase = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3].some((k) => /^cases?$/.test(wordAt(tokens, at + k))) && wordAt(tokens, at - 1) === "argued";
