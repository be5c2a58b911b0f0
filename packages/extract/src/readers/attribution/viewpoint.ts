/** Takes a token, gives the phrase that starts there and names whose account its clause is: "according to X", "in the words of X", "by X’s account", "to hear X tell it", "if X is to be believed", "or so X reports". */

import type { Token } from "@readout/english";
import { CUES } from "../../data/cues.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { isOpen, lemmaAt, type TokenRange, wordAt } from "./words.ts";

/** Tokens before the source of the phrase at `at`: "according to", "in the words of", "to hear"; 0 where none starts there. */
export function phraseLength(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word === "according") return wordAt(tokens, at + 1) === "to" ? 2 : 0;
  if (word === "per" || word === "for") return 1;
  if (isOneOf(word, "if", "so", "or", "to")) {
    const opens = framedFrom(tokens, at);
    if (opens > at && framedEnd(tokens, at) > 0) return opens - at;
  }
  if (!PREPOSITIONS.has(word)) return 0;
  if (ownerOf(tokens, at)) return 1;
  if (wordAt(tokens, at + 1) !== "the" || wordAt(tokens, at + 3) !== "of") return 0;
  return heldBehind(word, itemAt(tokens, at + 2)) ? 4 : 0;
}

/** Where the phrase with its source ends. */
export function closeOf(tokens: readonly Token[], at: number, source: TokenRange): number {
  const framed = framedEnd(tokens, at);
  if (framed > 0) return framed;
  if (!ownerOf(tokens, at)) return source.end;
  let noun = source.end;
  while (noun < source.end + 4 && !HELD.holds(itemAt(tokens, noun))) noun++;
  return noun + 1;
}

/** Where the source starts in "if X is right", "or so X says", "to hear X tell it"; `at` where none of them opens there. */
function framedFrom(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === "if") return at + 1;
  if ((word === "or" && next === "so") || (word === "to" && next === "hear")) return at + 2;
  return word === "so" && wordAt(tokens, at - 1) === "," ? at + 1 : at;
}

/** The token behind such a phrase; 0 where it isn't one. */
function framedEnd(tokens: readonly Token[], at: number): number {
  if (!isOneOf(wordAt(tokens, at), "if", "so", "or", "to")) return 0;
  const from = framedFrom(tokens, at);
  const phrase = from > at ? phraseStartingAt(tokens, from, Math.min(tokens.length, at + 14)) : null;
  if (!phrase) return 0;
  const told = [0, 1, 2, 3].map((k) => wordAt(tokens, phrase.end + k));
  const behind = FRAMES[wordAt(tokens, at)]?.find((frame) => frame.test(told.join(" ")));
  const says =
    behind === undefined &&
    isOneOf(wordAt(tokens, at), "or", "so") &&
    CUES.has(lemmaAt(tokens, phrase.end, "VERB"));
  const end = behind
    ? phrase.end + (behind.exec(told.join(" "))?.[0].split(" ").length ?? 0)
    : says
      ? phrase.end + 1
      : 0;
  const close = tokens[end];
  return end > 0 && (!close || close.upos === "PUNCT") ? end : 0;
}

/** What stands behind the source in phrases that are clauses. */
const FRAMES: Readonly<Record<string, readonly RegExp[]>> = {
  if: [/^(?:is|are) to be believed/, /^(?:is|are) (?:right|correct|accurate)/],
  to: [/^(?:tells?|describes?|explains?) it/],
};

const PREPOSITIONS = new Set(["in", "by", "on", "to"]);

/** Nouns of what somebody holds or tells. */
const HELD = new WordList(
  "words view opinion telling assessment judgement judgment account version reading estimation reckoning estimate mind count lights".split(
    " ",
  ),
);

/** Whether a noun of holding or telling goes with its preposition: "in his view", "by his account", "on his reading", "to his mind". */
function heldBehind(preposition: string, noun: Token | undefined): boolean {
  if (!HELD.holds(noun)) return false;
  if (preposition === "in") return !isOneOf(noun?.lower, "mind", "count", "lights");
  if (preposition === "to") return noun?.lower === "mind";
  const told = isOneOf(noun?.lower, "account", "telling", "reckoning", "estimate", "count", "lights");
  return told
    ? preposition === "by" || noun?.lower === "account"
    : preposition === "on" && isOneOf(noun?.lower, "reading", "version");
}

/** "In its view, S", "S, in the minister’s words": whose view it is, where "in" stands at `at`; null elsewhere. */
export function ownerOf(tokens: readonly Token[], at: number): TokenRange | null {
  const word = wordAt(tokens, at);
  if (!PREPOSITIONS.has(word)) return null;
  const apart =
    tokens[at - 1]?.sentence !== tokens[at]?.sentence || isOneOf(wordAt(tokens, at - 1), ",", ";");
  if (word !== "in" && !apart) return null;
  const own = tokens[at + 1];
  // "The bill is, in his words, “dead on arrival”"
  if (
    word === "in" &&
    own?.xpos === "PRP$" &&
    wordAt(tokens, at + 2) === "words" &&
    wordAt(tokens, at - 1) === "," &&
    quotesBehind(tokens, at + 3)
  )
    return { first: at + 1, end: at + 2 };
  // "He said the offer did not, in his view, suffice": a view within what somebody says is his.
  const opens =
    /^\p{Lu}|^in$/u.test(tokens[at]?.text ?? "") &&
    /^(?:[.:;]|)$/.test(tokens[at - 1]?.sentence === tokens[at]?.sentence ? wordAt(tokens, at - 1) : "");
  if (own?.xpos === "PRP$" && opens && /^(?:his|her|its|their)$/.test(own.lower))
    return heldBehind(word, itemAt(tokens, at + 2)) && wordAt(tokens, at + 3) !== "of"
      ? { first: at + 1, end: at + 2 }
      : null;
  for (let i = at + 2; i < at + 9; i++) {
    if (tokens[i]?.xpos === "POS") {
      const noun = tokens[i + 1]?.upos === "ADJ" ? i + 2 : i + 1;
      return heldBehind(word, itemAt(tokens, noun)) ? { first: at + 1, end: i } : null;
    }
    if (!isOneOf(tokens[i]?.upos, "DET", "NOUN", "PROPN", "ADJ")) return null;
  }
  return null;
}

/** Whether a quotation opens at a token, or behind the comma there. */
const quotesBehind = (tokens: readonly Token[], at: number): boolean =>
  isOpen(tokens[wordAt(tokens, at) === "," ? at + 1 : at]);
