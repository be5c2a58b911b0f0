/** Takes a token, gives the clause round it and what its verbs say of time: past, planned, cancelled or denied. */
import type { EventStatus } from "@readout/core";
import { lemma, type Token } from "@readout/english";
import { CANCELLED_LEMMAS, PLANNED_WORDS } from "../../data/meeting-words.ts";

const SPLITS = new Set([";", ":", "—", "–", "--"]);
const MARKS = new Set(["“", "”", '"', "``", "''"]);
/** Words that open a clause of their own behind a comma. */
const OPENERS = new Set(["before", "after", "when", "where", "as", "but", "which", "who", "while"]);

/** Whether the mark at `i` bounds a quotation of more than a few words: marks round a word or two don't split a clause. */
function boundsQuotation(tokens: readonly Token[], first: number, end: number, i: number): boolean {
  for (let k = 1; k <= 4; k++) {
    if (i + k < end && MARKS.has((tokens[i + k] as Token).text)) return false;
    if (i - k >= first && MARKS.has((tokens[i - k] as Token).text)) return false;
  }
  return true;
}
const FUTURE = new Set([
  "will",
  "would",
  "shall",
  "should",
  "could",
  "may",
  "might",
  "can",
  "'ll",
  "’ll",
  "must",
]);
const NEGATION = new Set(["not", "n't", "n’t", "never", "no"]);
const INTENT = new Set([
  "plan",
  "intend",
  "expect",
  "hope",
  "want",
  "seek",
  "agree",
  "propose",
  "offer",
  "invite",
  "schedule",
  "request",
  "refuse",
  "decline",
  "aim",
  "prepare",
  "urge",
  "call",
  "look",
  "ask",
  "decide",
]);

/** Whether a comma and an opener start a clause: "…, before X delivered" does, "…, after talks with X" doesn't. */
function opensClause(tokens: readonly Token[], i: number, first: number, end: number): boolean {
  if (i <= first || !OPENERS.has((tokens[i] as Token).lower) || (tokens[i - 1] as Token).text !== ",")
    return false;
  for (let k = i + 1; k < Math.min(end, i + 12); k++) {
    const token = tokens[k] as Token;
    if (token.text === "," || token.text === ";") return false;
    if ((token.upos === "VERB" || token.upos === "AUX") && ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos))
      return true;
  }
  return false;
}

/** Token range `[first, end)` of the clause round `at`: up to strong punctuation, a subordinator or a comma before a relative. */
export function clauseAround(
  tokens: readonly Token[],
  first: number,
  end: number,
  at: number,
): readonly [number, number] {
  let from = first;
  let to = end;
  for (let i = at - 1; i >= first; i--) {
    const word = (tokens[i] as Token).lower;
    if (
      SPLITS.has(word) ||
      (MARKS.has(word) && boundsQuotation(tokens, first, end, i)) ||
      (word === "that" && (tokens[i] as Token).upos === "SCONJ") ||
      word === "while" ||
      word === "because" ||
      word === "although"
    ) {
      from = i + 1;
      break;
    }
    if (opensClause(tokens, i, first, end)) {
      from = i + 1;
      break;
    }
  }
  for (let i = at + 1; i < end; i++) {
    const word = (tokens[i] as Token).lower;
    if (
      SPLITS.has(word) ||
      (MARKS.has(word) && boundsQuotation(tokens, first, end, i)) ||
      word === "while" ||
      word === "because" ||
      word === "although" ||
      opensClause(tokens, i, first, end)
    ) {
      to = i;
      break;
    }
  }
  return [from, to];
}

/** Status told by the verb group that ends at `verb`: its auxiliaries, negation and the verb that governs an infinitive. */
export function statusOfVerb(tokens: readonly Token[], first: number, verb: number): EventStatus | null {
  const token = tokens[verb] as Token;
  let planned = false;
  let infinitive = false;
  for (let i = verb - 1; i >= Math.max(first, verb - 6); i--) {
    const before = tokens[i] as Token;
    const word = before.lower;
    if (NEGATION.has(word)) return null;
    if (word === "to" && i >= verb - 3) infinitive = true;
    else if (FUTURE.has(word)) planned = true;
    else if (infinitive && before.upos === "VERB") {
      const governing = lemma(before.text, "VERB");
      if (governing === "continue" || governing === "begin" || governing === "manage") break;
      return "planned";
    } else if (before.upos !== "AUX" && before.upos !== "ADV" && before.upos !== "PART") {
      if (!infinitive || before.upos === "PUNCT") break;
    }
  }
  if (planned || infinitive) return "planned";
  if (token.xpos === "VBP" || token.xpos === "VBZ" || token.xpos === "VB") return "ongoing";
  return "occurred";
}

/** Status told by the words round a noun of contact: "upcoming", "called off", "was cancelled", "invited to". */
export function statusOfNoun(
  tokens: readonly Token[],
  first: number,
  end: number,
  noun: number,
): EventStatus {
  for (let i = noun - 1; i >= Math.max(first, noun - 5); i--) {
    const token = tokens[i] as Token;
    if (PLANNED_WORDS.has(token.lower)) return "planned";
    if (token.upos === "VERB" && CANCELLED_LEMMAS.has(lemma(token.text, "VERB"))) return "cancelled";
    if (token.upos === "PUNCT") break;
  }
  for (let i = noun + 1; i < Math.min(end, noun + 14); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "will" || token.lower === "would") return "planned";
    if (token.upos === "VERB") {
      if (CANCELLED_LEMMAS.has(lemma(token.text, "VERB"))) return "cancelled";
      if (token.xpos === "VBD" || token.xpos === "VBN") break;
    }
    if (token.lower === "," || token.lower === ".") break;
  }
  for (let i = noun - 1; i >= Math.max(first, noun - 12); i--) {
    const token = tokens[i] as Token;
    if (
      token.upos === "PUNCT" ||
      ["after", "following", "during", "since", "amid", "at"].includes(token.lower)
    )
      break;
    if (FUTURE.has(token.lower) && token.upos === "AUX") return "planned";
    if (token.upos === "VERB") {
      const word = lemma(token.text, "VERB");
      if (word === "attend" && (tokens[i - 1] as Token | undefined)?.lower === "to") return "planned";
      if (
        INTENT.has(word) &&
        (token.xpos === "VBP" ||
          token.xpos === "VBZ" ||
          token.xpos === "VBG" ||
          word === "invite" ||
          word === "propose" ||
          word === "schedule" ||
          word === "plan" ||
          word === "agree" ||
          word === "refuse" ||
          word === "decline")
      )
        return "planned";
      if ((tokens[i - 1] as Token | undefined)?.lower === "to") return "planned";
      break;
    }
  }
  return "occurred";
}
