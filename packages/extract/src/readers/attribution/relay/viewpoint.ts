/** Takes a token, gives the phrase that starts there and names whose account its clause is: "according to X", "in the words of X", "by X’s account", "to hear X tell it", "if X is to be believed", "or so X reports". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { isClose, isOpen, lemmaAt, type TokenRange, wordAt } from "../words.ts";

/** The first words of these phrases. */
const OPENERS = new WordList("according per for in by on to from if as or so");

/** Tokens before the source of the phrase at `at`: "according to", "in the words of", "to hear"; 0 where none starts there. */
export function phraseLength(tokens: readonly Token[], at: number): number {
  if (!OPENERS.holds(itemAt(tokens, at))) return 0;
  const word = wordAt(tokens, at);
  if (word === "according") return wordAt(tokens, at + 1) === "to" ? 2 : 0;
  if (word === "per" || word === "for") return 1;
  // "The line is, to quote the envoy, “inviolable”"
  const parts = isOneOf(wordAt(tokens, at - 1), ",", "") || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
  if (word === "to" && wordAt(tokens, at + 1) === "quote" && (parts || isClose(tokens[at - 1]))) return 2;
  if (word === "as") {
    const told = toldLength(tokens, at);
    if (told > 0) return told;
  }
  const opens = framedLength(tokens, at);
  if (opens > 0 && framed(tokens, at)) return opens;
  if (!PREPOSITIONS.has(word)) return 0;
  if (ownerOf(tokens, at)) return 1;
  // "in the dry words of"
  const noun = tokens[at + 2]?.upos === "ADJ" ? at + 3 : at + 2;
  if (wordAt(tokens, at + 1) !== "the" || wordAt(tokens, noun + 1) !== "of") return 0;
  return heldBehind(word, itemAt(tokens, noun)) ? noun + 2 - at : 0;
}

/** "As reported by the agency, S", "S, as first announced by the palace": tokens before who tells it; 0 for any other "as". */
function toldLength(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at - 1) !== "," && tokens[at - 1]?.sentence === tokens[at]?.sentence) return 0;
  const verb = tokens[at + 1]?.upos === "ADV" ? at + 2 : at + 1;
  return TOLD.holds(tokens[verb]) && wordAt(tokens, verb + 1) === "by" ? verb + 2 - at : 0;
}

/** What is done with news. */
const TOLD = new WordList("reported announced confirmed noted stated told said");

/** Where the phrase with its source ends. */
export function closeOf(tokens: readonly Token[], at: number, source: TokenRange): number {
  const frame = framed(tokens, at);
  if (frame) return frame.end;
  if (!ownerOf(tokens, at)) return source.end;
  let noun = source.end;
  while (noun < source.end + 4 && !HELD.holds(itemAt(tokens, noun))) noun++;
  // "in the Kremlin’s rendering of the call"
  const of = wordAt(tokens, noun + 1) === "of" ? phraseStartingAt(tokens, noun + 2, noun + 12) : null;
  return of?.end ?? noun + 1;
}

/** "if X is right", "or so X says", "to hear X tell it": the phrase that opens at `at` as a clause, its source and the token behind it; null for any other. */
export function framed(tokens: readonly Token[], at: number): { source: TokenRange; end: number } | null {
  const word = wordAt(tokens, at);
  const from = at + framedLength(tokens, at);
  const phrase = from > at ? phraseStartingAt(tokens, from, Math.min(tokens.length, at + 14)) : null;
  if (!phrase) return null;
  const { first, end } = phrase;
  // "or so the Mail reports": a plural by its tag
  const verb = closes(tokens, end) ? end - 1 : end;
  // "If the price is right": who can be right
  const last = tokens[end - 1];
  const speaks =
    last?.upos === "PROPN" ||
    ACTOR_NOUNS.has(lemmaAt(tokens, end - 1, "NOUN")) ||
    DOCUMENT_NOUNS.holds(last) ||
    OUTLET_NOUNS.holds(last);
  const frame = FRAMES[word]?.exec([0, 1, 2, 3, 4, 5, 6].map((k) => wordAt(tokens, end + k)).join(" "))?.[0];
  const right = frame !== undefined && /(?:right|correct|accurate|sees? it|saw it)$/.test(frame);
  if (right && !speaks && !isOneOf(wordAt(tokens, end - 1), "he", "she", "they")) return null;
  const says =
    frame === undefined &&
    isOneOf(word, "or", "so") &&
    verb > first &&
    CUES.has(lemmaAt(tokens, verb, "VERB"));
  // "or so the Mail writes on an inside page"
  const where =
    says && tokens[verb + 1]?.upos === "ADP" ? phraseStartingAt(tokens, verb + 2, tokens.length) : null;
  const close = frame ? end + frame.split(" ").length : says ? (where?.end ?? verb + 1) : 0;
  return close > 0 && closes(tokens, close)
    ? { source: { first, end: frame ? end : Math.min(end, verb) }, end: close }
    : null;
}

const closes = (tokens: readonly Token[], at: number): boolean => (tokens[at]?.upos ?? "PUNCT") === "PUNCT";

/** Tokens before the source in such a phrase; 0 where none opens at `at`. */
function framedLength(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === "if") return 1;
  if (word === "as") return next === "far" && wordAt(tokens, at + 2) === "as" ? 3 : 1;
  if ((word === "or" && next === "so") || (word === "to" && next === "hear")) return 2;
  return word === "so" && wordAt(tokens, at - 1) === "," ? 1 : 0;
}

/** What stands behind the source in phrases of one frame. */
const FRAMES: Readonly<Record<string, RegExp>> = {
  as: /^(?:(?:is|are|was|were) concerned|sees? it|saw it|tells? it)/,
  or: /^(?:would have (?:it|us believe)|has it)/,
  if: /^(?:is|are) (?:to be (?:believed|taken at (?:his|her|its|their) word)|right|correct|accurate)/,
  to: /^(?:tells?|describes?|explains?) it/,
};

const PREPOSITIONS = new Set(["in", "by", "on", "to", "from"]);

/** Nouns of what somebody holds or tells. */
const HELD = new WordList(
  "admission words view opinion telling assessment judgement judgment account version reading estimation reckoning estimate mind count lights wording phrase phrasing rendering formulation language perspective viewpoint standpoint point",
);

/** Whether a noun of holding or telling goes with its preposition: "in his view", "by his account", "on his reading", "to his mind". */
function heldBehind(preposition: string, noun: Token | undefined): boolean {
  if (!HELD.holds(noun)) return false;
  const stands = isOneOf(noun?.lower, "perspective", "viewpoint", "standpoint", "point");
  if (stands || preposition === "from") return stands && preposition === "from";
  if (preposition === "in") return !isOneOf(noun?.lower, "mind", "count", "lights");
  if (preposition === "to") return noun?.lower === "mind";
  const told =
    noun?.lower === "admission" ||
    isOneOf(noun?.lower, "account", "telling", "reckoning", "estimate", "count", "lights");
  return told
    ? preposition === "by" || noun?.lower === "account"
    : preposition === "on" && isOneOf(noun?.lower, "reading", "version");
}

/** "In its view, S", "S, in the minister’s words": whose view it is, where its preposition stands at `at`; null elsewhere. */
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
  if (own?.xpos === "PRP$" && opens && isOneOf(own.lower, "his", "her", "its", "their"))
    return heldBehind(word, itemAt(tokens, at + 2)) && wordAt(tokens, at + 3) !== "of"
      ? { first: at + 1, end: at + 2 }
      : null;
  for (let i = at + 2; i < at + 9; i++) {
    if (tokens[i]?.xpos === "POS") {
      const noun = tokens[i + 1]?.upos === "ADJ" ? i + 2 : i + 1;
      return heldBehind(word, itemAt(tokens, noun)) && tokens[noun + 1]?.upos !== "NOUN"
        ? { first: at + 1, end: i }
        : null;
    }
    if (!isOneOf(tokens[i]?.upos, "DET", "NOUN", "PROPN", "ADJ") && wordAt(tokens, i) !== "of") return null;
  }
  return null;
}

/** Whether a quotation opens at a token, or behind the comma there. */
const quotesBehind = (tokens: readonly Token[], at: number): boolean =>
  isOpen(tokens[wordAt(tokens, at) === "," ? at + 1 : at]);
