/** Takes the first token of a noun phrase, gives its range with what hangs on it by a preposition or "and". */

import { lemmaAs, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { DAY, type TokenRange, wordAt } from "../words.ts";
import {
  ABBREVIATED,
  describes,
  glued,
  grades,
  INSIDE,
  isAmpersand,
  isCompound,
  isDaily,
  isMark,
  isNominal,
  LASTING,
  modifies,
  opensName,
} from "./chunk.ts";
import { isTime, joins, PERSONAL } from "./row.ts";

/** How many of several. */
export const PARTS = new WordList(
  "some many most several one two three all both few none half each either neither",
);

/** Words for one or several others that stand alone. */
const ALONE = new WordList(["another", "others", "several", "many", "some"]);

/** Pronouns that name nobody by themselves. */
export const EMPTY_PRONOUNS = new WordList([
  "which",
  "that",
  "what",
  "this",
  "these",
  "those",
  "there",
  "who",
]);

/** The noun phrase that starts at `at` and ends before `until`: "said the minister", "according to X"; null where none starts there. */
export function phraseStartingAt(tokens: readonly Token[], at: number, until: number): TokenRange | null {
  const start = tokens[at];
  const end = Math.min(until, tokens.length);
  if (!start || at >= end) return null;
  const described = at + 1 < end && isDescribed(tokens, at, end);
  if (!INSIDE.has(start.upos) && start.upos !== "PRON" && !described) return null;
  // "told Sunday’s Kathimerini"
  const dated = DAY.holds(start) && tokens[at + 1]?.xpos === "POS";
  if (EMPTY_PRONOUNS.holds(start) || (DAY.holds(start) && !dated)) return null;
  // "some of the dockers", "one of her aides"
  const whole =
    PARTS.holds(start) && wordAt(tokens, at + 1) === "of" ? phraseStartingAt(tokens, at + 2, end) : null;
  if (whole) return { first: at, end: whole.end };
  if (start.upos === "PRON" && start.xpos !== "PRP$")
    return PERSONAL.holds(start) || start.xpos === "NN" ? { first: at, end: at + 1 } : null;
  return partAlone(tokens, at, end) ?? chunkFrom(tokens, at, end, described);
}

/** Whether an adjective, participle or "then" that opens a phrase belongs to the name or noun behind it. */
function isDescribed(tokens: readonly Token[], at: number, end: number): boolean {
  const start = tokens[at] as Token;
  // "said retired General X"
  if (describes(tokens, at) && namedBehind(tokens, at + 1, end)) return true;
  const next = tokens[at + 1] as Token;
  // "citing informed sources", "quoting leaked documents", "told visiting envoys"
  if ((start.xpos === "VBN" || describes(tokens, at)) && next.xpos === "NNS" && passesOn(next)) return true;
  // "said then-mayor X"
  return LASTING.holds(start) || (start.lower === "then" && next.text === "-" && glued(tokens, at + 1));
}

/** One or several of some who need no noun: "said another", "said several at the gate", "one of those present", "some of them". */
function partAlone(tokens: readonly Token[], at: number, end: number): TokenRange | null {
  const of = wordAt(tokens, at + 1) === "of";
  if (ALONE.holds(tokens[at]) && !of && !INSIDE.has(tokens[at + 1]?.upos ?? "PUNCT"))
    return { first: at, end: at + 1 };
  if (!of || at + 2 >= end || !isOneOf(wordAt(tokens, at + 2), "those", "them", "us")) return null;
  const told = isOneOf(
    wordAt(tokens, at + 3),
    "present",
    "involved",
    "invited",
    "attending",
    "there",
    "concerned",
  );
  return { first: at, end: Math.min(end, told ? at + 4 : at + 3) };
}

/** A determiner, adjectives, nouns and names from `at` on, with what hangs on them; null where none of them can stand alone. */
function chunkFrom(tokens: readonly Token[], at: number, end: number, described: boolean): TokenRange | null {
  const definite = tokens[at]?.upos === "DET";
  let i = at;
  let seen = false;
  let alone = 0;
  for (; i < end; i++) {
    const token = tokens[i] as Token;
    if (isMark(token) || (seen && (DAY.holds(token) || opensTime(tokens, i)))) break;
    if ((described && i === at) || standsInside(tokens, i, at)) {
      if ((seen || alone === i) && i > at && opensAnother(tokens, i)) break;
      seen ||= isOneOf(token.upos, "NOUN", "PROPN", "ADV") || (i === at && token.upos === "NUM");
      // "the official", "the French": an adjective by its tag that stands alone behind an article.
      if (definite && token.upos === "ADJ" && endsPhrase(tokens[i + 1])) alone = i + 1;
    } else if (!isAmpersand(tokens, i) && !(i + 1 < end && linksOn(tokens, i, at, seen))) break;
  }
  while (i > at && !isNominal(tokens[i - 1]) && !isAdverbForNoun(tokens, i - 1)) i--;
  if (!seen && alone > at + 1) return { first: at, end: alone };
  return seen && i > at ? { first: at, end: i } : null;
}

/** "a tally by the agency": a noun that the tagger took for an adverb. */
const isAdverbForNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === "ADV" && tokens[at - 1]?.upos === "DET";

/** Whether a token belongs to the phrase that starts at `at`, by itself. */
function standsInside(tokens: readonly Token[], i: number, at: number): boolean {
  const { upos, xpos, lower, text } = tokens[i] as Token;
  if (INSIDE.has(upos) || isDaily(tokens, i) || isCompound(tokens, i) || modifies(tokens, i)) return true;
  if (grades(tokens, i) || ABBREVIATED.test(text) || isPossessive(lower)) return true;
  if ((text === "-" && glued(tokens, i)) || (upos === "PRON" && xpos === "PRP$")) return true;
  if (i === at) return false;
  // "a docker named Berg"
  const named = lower === "named" && tokens[i + 1]?.upos === "PROPN" && tokens[i - 1]?.upos === "NOUN";
  return named || (isAdverbForNoun(tokens, i) && tokens[i + 1]?.upos === "ADP");
}

/** Whether a determiner opens another phrase: nothing before it leads to it. */
function opensAnother(tokens: readonly Token[], at: number): boolean {
  const { upos, xpos } = tokens[at] as Token;
  if (upos !== "DET" && xpos !== "PRP$") return false;
  const link = tokens[at - 1] as Token;
  return !isPossessive(link.lower) && !opensName(tokens, at) && link.upos !== "CCONJ" && link.upos !== "ADP";
}

/** What can follow a phrase that an adjective ends. */
const endsPhrase = (next: Token | undefined): boolean =>
  isOneOf(next?.upos ?? "PUNCT", "PUNCT", "VERB", "AUX", "SCONJ", "ADP") ||
  /^(?:the|an?|his|her|its|their)$/.test(next?.text ?? "");

/** A preposition or conjunction that the phrase goes on behind: "Israeli and American officials", "the mayor of Lund and the envoy". */
function linksOn(tokens: readonly Token[], i: number, at: number, seen: boolean): boolean {
  const { upos } = tokens[i] as Token;
  const next = tokens[i + 1];
  const before = tokens[i - 1] as Token;
  if (upos === "CCONJ" && i > at && before.upos === "ADJ" && next?.upos === "ADJ") return true;
  if (!seen || !next) return false;
  // "three members of his cabinet"
  if (upos === "ADP" && next.xpos === "PRP$") return wordAt(tokens, i) === "of" && before.xpos === "NNS";
  if (!INSIDE.has(next.upos)) return false;
  return (
    (upos === "ADP" && hangs(tokens, i)) || (upos === "CCONJ" && joins(before, next, lastOf(tokens, i + 1)))
  );
}

/** The last of the nouns that open at a token: "hospital sources". */
function lastOf(tokens: readonly Token[], at: number): Token {
  let last = at;
  while (isOneOf(tokens[last]?.upos, "ADJ", "NOUN") && isOneOf(tokens[last + 1]?.upos, "ADJ", "NOUN")) last++;
  return tokens[last] as Token;
}

/** "told the daily last week", "told Rai earlier this month": when, no part of who it is. */
const opensTime = (tokens: readonly Token[], at: number): boolean =>
  WHICH.holds(tokens[at]) && (WHICH.holds(tokens[at + 1]) || isTime(wordAt(tokens, at + 1)));

const WHICH = new WordList(["last", "this", "next", "earlier", "later", "late", "early"]);

/** Those who are cited, or what is. */
const passesOn = (token: Token): boolean =>
  token.lower === "sources" ||
  DOCUMENT_NOUNS.has(lemmaAs(token, "NOUN")) ||
  ACTOR_NOUNS.has(lemmaAs(token, "NOUN"));

/** "general Anna Berg": a title in small letters, or none, before a name. */
function namedBehind(tokens: readonly Token[], at: number, end: number): boolean {
  let name = at;
  while (name < Math.min(end, at + 4) && isOneOf(tokens[name]?.upos, "NOUN", "ADJ")) name++;
  return name < end && tokens[name]?.upos === "PROPN";
}

/** "the weekend", "a joint news briefing in Lund": when or where somebody speaks, not what he is. */
function isOccasion(tokens: readonly Token[], from: number): boolean {
  let noun = from;
  while (isOneOf(tokens[noun]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PRON") && noun < from + 6) noun++;
  return OCCASIONS.holds(itemAt(tokens, noun - 1)) || OCCASIONS.holds(itemAt(tokens, from + 1));
}

const OCCASIONS = new WordList(
  "weekend time end start briefing conference hearing rally meeting summit session ceremony dinner event scene reception",
);

/** Whether a preposition belongs to the phrase before it: not "for" behind a name, who then speaks for somebody. */
const hangs = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(wordAt(tokens, at), "of", "from") ||
  // "told the daily at the weekend"
  (wordAt(tokens, at) === "at" && !isOccasion(tokens, at + 1)) ||
  (wordAt(tokens, at) === "for" && tokens[at - 1]?.upos === "NOUN") ||
  /^(?:minister|secretary|commissioner|envoy|representative) for$/.test(
    `${wordAt(tokens, at - 1)} ${wordAt(tokens, at)}`,
  );
