/** Takes a place in or before a noun phrase, tells whether the phrase starts there, goes on, or holds what stands there. */

import { lemmaAs, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { ACT_NOUNS, NOUN_CLASSES, VERBAL_ADJECTIVES } from "../../data/cameo-nouns.ts";
import { CAMEO_VERBS } from "../../data/cameo-verbs.ts";
import { isMarked } from "../../marks.ts";
import { WordList } from "../../word-list.ts";
import type { Chunk } from "./chunk.ts";
import { COMPARATIVES, MODIFIERS, OWN_WORD } from "./own-words.ts";

/** Actors whose nouns are verbs too, but hardly ever in the present. */
const SELDOM_VERBS = new Set(
  "club butcher nurse guard conscript suspect convict exile outlaw rebel ally".split(" "),
);

/** Plural actors that a tagger may take for verbs ("refugees", "rebels"). */
const PLURAL_ACTORS = new WordList(
  [...ACTOR_NOUNS.keys()]
    .filter((noun) => !CAMEO_VERBS.has(noun) || SELDOM_VERBS.has(noun))
    .map((noun) => `${noun}s`),
);

/** A noun by its tag, or a plural actor that the tagger took for a verb ("rebels"). */
export const isNoun = (token: Token): boolean =>
  token.upos === "NOUN" ||
  token.upos === "PROPN" ||
  (token.xpos === "VBZ" && PLURAL_ACTORS.holds(token)) ||
  token.lower === "embargo";

/** "dismissed calls by X": right behind a verb, a word that names a request or an act is no verb of its own. */
export const isObjectNoun = (token: Token, previous: Chunk | undefined): boolean =>
  token.xpos === "VBZ" &&
  previous?.kind === "verb" &&
  previous.form !== "bare" &&
  (ACT_NOUNS.has(lemmaAs(token, "NOUN")) || NOUN_CLASSES.request.has(lemmaAs(token, "NOUN")));

/** "to foreign donors": a word before a noun that the tagger took for a verb. */
export const isModifier = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  const next = tokens[i + 1];
  return (
    token !== undefined &&
    next !== undefined &&
    token.xpos === "VB" &&
    isMarked(token, OWN_WORD) &&
    MODIFIERS.holds(token) &&
    isNoun(next)
  );
};

/** "in a row over pay": a verb's form right behind a preposition is a noun. */
export const isNounBehind = (token: Token, previous: Chunk | undefined): boolean =>
  token.xpos === "VB" && previous?.kind === "preposition" && previous.word !== "to";

/** "more than 1,500". */
export function comparesNumber(tokens: readonly Token[], i: number): boolean {
  const number = tokens[i + 2];
  return (
    isMarked(tokens[i] as Token, OWN_WORD) &&
    COMPARATIVES.holds(tokens[i]) &&
    tokens[i + 1]?.lower === "than" &&
    number !== undefined &&
    (number.upos === "NUM" || number.xpos === "$")
  );
}

/** Whether a noun phrase starts at a token that no mention covers. */
export function starts(
  tokens: readonly Token[],
  at: number,
  end: number,
  previous: Chunk | undefined,
): boolean {
  const token = tokens[at] as Token;
  if (isNoun(token) || token.upos === "NUM" || token.xpos === "$") return true;
  if (isObjectNoun(token, previous) || isNounBehind(token, previous) || isModifier(tokens, at)) return true;
  // "more than 1,500 people"
  if (comparesNumber(tokens, at)) return true;
  if (token.xpos === "WDT" || token.xpos === "WP$") return false;
  if (token.upos === "DET" || token.xpos === "PRP$" || token.xpos === "PDT") return true;
  if (token.upos === "ADJ") return nounFollows(tokens, at + 1, end);
  // "accept returned asylum seekers", "said captured former president X": a participle that nobody governs but the verb before.
  if (VERBAL_ADJECTIVES.holds(token) && token.xpos === "VBG" && previous?.kind !== "noun")
    return nounFollows(tokens, at + 1, end);
  if (token.xpos === "VBN" && previous && (previous.kind === "verb" || previous.kind === "preposition"))
    return nounFollows(tokens, at + 1, end);
  return false;
}

/** Whether nothing but modifiers stands between a place and the next noun. */
export function nounFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 7); i++) {
    const token = tokens[i] as Token;
    if (isNoun(token)) return true;
    if (token.text === "," && tokens[i + 1]?.upos === "ADJ") continue;
    if (
      token.upos !== "ADJ" &&
      token.upos !== "NUM" &&
      token.xpos !== "HYPH" &&
      token.text !== "-" &&
      token.upos !== "CCONJ" &&
      token.xpos !== "VBN" &&
      token.xpos !== "VBG"
    )
      return false;
  }
  return false;
}

/** Whether an adjective between nouns belongs to the phrase: "the Foreign Ministry political director". */
export const runsOn = (tokens: readonly Token[], i: number, end: number): boolean =>
  i + 1 < end &&
  (isNoun(tokens[i + 1] as Token) || tokens[i + 1]?.xpos === "HYPH") &&
  isNoun(tokens[i - 1] as Token);

/** Hyphens, "&" between names, "and" and commas between adjectives before a noun. */
export function joins(tokens: readonly Token[], i: number, end: number, head: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || !after || i + 1 >= end) return false;
  if (
    token.xpos === "HYPH" ||
    ((token.text === "-" || token.text === "/") && before.end === token.start && token.end === after.start)
  )
    return true;
  if (token.text === "&") return head >= 0;
  if (token.upos === "ADV")
    return head < 0 && (after.upos === "ADJ" || after.upos === "NUM" || after.lower === "than");
  if (token.lower === "than") return head < 0 && after.upos === "NUM";
  if (token.lower === "and" || token.text === ",")
    return head < 0 && before.upos === "ADJ" && after.upos === "ADJ" && nounFollows(tokens, i + 1, end);
  return false;
}

/** "sit-in", "stand-by": words that hyphens join without a space. Gives the token behind them, 0 where there are none. */
export function compoundEnd(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  while (
    i + 2 < end &&
    tokens[i + 1]?.text === "-" &&
    tokens[i]?.end === tokens[i + 1]?.start &&
    tokens[i + 1]?.end === tokens[i + 2]?.start
  )
    i += 2;
  return i === at ? 0 : i + 1;
}

/** "(KIO)", "(SPLA-IO)": a short form behind a name belongs to it. Gives the token behind it, 0 where it is something else. */
export function acronymEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 5); i++) {
    const token = tokens[i] as Token;
    if (token.text === ")") return i > at + 1 ? i + 1 : 0;
    if (!isNoun(token) && token.xpos !== "HYPH" && token.text !== "-") return 0;
  }
  return 0;
}

/** A participle before its noun ("a planned visit", "his captured soldiers"), or behind a hyphen ("state-owned"). */
export function premodifies(
  tokens: readonly Token[],
  i: number,
  end: number,
  head: number,
  begun: boolean,
  possessed: boolean,
): boolean {
  const token = tokens[i] as Token;
  if (token.xpos !== "VBN" && token.xpos !== "VBG" && token.xpos !== "VBD") return false;
  const before = tokens[i - 1];
  if (before?.xpos === "HYPH" || before?.text === "-" || token.lower === "peacekeeping") return true;
  if (head >= 0 && !possessed) return false;
  if (begun) return nounFollows(tokens, i + 1, end);
  return (token.xpos === "VBN" || VERBAL_ADJECTIVES.holds(token)) && nounFollows(tokens, i + 1, end);
}
