/** Takes a token, gives the other end of what is put in between two commas or marks of its sentence: "met Y, who is on a visit, at the palace". */

import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../data/verb-tags.ts";
import { itemAt } from "../item-at.ts";
import { startsUpper } from "../letters.ts";
import { isOneOf } from "../one-of.ts";
import { WordList } from "../word-list.ts";

/** How many tokens such a clause may have. */
const REACH = 16;

/** What goes on with the main clause behind it: where, when and how long. */
const GOES_ON = new WordList("at in on for before after during");

/** The comma that closes the clause opened by the "who" or "which" at a token, where the main clause goes on behind it; -1 where it doesn't. */
export function relativeEnd(tokens: readonly Token[], who: number, end: number): number {
  if (!isOneOf(tokens[who]?.lower, "who", "which") || tokens[who - 1]?.text !== ",") return -1;
  for (let i = who + 2; i < Math.min(end, who + REACH); i++)
    if (tokens[i]?.text === ",") {
      const next = tokens[i + 1];
      const goesOn =
        tokens[who]?.lower === "who"
          ? GOES_ON.holds(next) || listedBehind(tokens, who - 1, end) === i
          : next?.upos === "AUX" || FINITE_TAGS.has(next?.xpos ?? "");
      return goesOn ? i : -1;
    }
  return -1;
}

/** "the leaders of A and B, who make up the council, said": the comma that closes the relative clause opened by the one at a token, where a verb follows; -1 where none does. */
export function relativeBehind(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== "," || !isOneOf(tokens[comma + 1]?.lower, "who", "which", "whose")) return -1;
  const last = Math.min(tokens.length, comma + REACH + 8);
  for (let i = comma + 3; i < last && tokens[i]?.sentence === tokens[comma]?.sentence; i++)
    if (tokens[i]?.text === ",") return FINITE_TAGS.has(tokens[i + 1]?.xpos ?? "") ? i : -1;
  return -1;
}

/** "A, who had come early, B and C": the comma that closes a relative clause opened behind the one at a token, where a list goes on to its "and"; -1 where none does. */
export function listedBehind(tokens: readonly Token[], comma: number, end: number): number {
  if (!isOneOf(tokens[comma + 1]?.lower, "who", "which", "whose")) return -1;
  let close = comma + 3;
  while (close < Math.min(end, comma + REACH + 8) && tokens[close]?.text !== ",") close++;
  if (tokens[close]?.text !== ",") return -1;
  let joined = false;
  for (let i = close + 1; i < Math.min(end, close + 30); i++) {
    const { lower, upos, xpos, text } = tokens[i] as Token;
    if (upos === "AUX" || FINITE_TAGS.has(xpos)) return -1;
    if (i === close + 1 && lower !== "and" && !startsUpper(text) && lower !== "the") return -1;
    joined ||= lower === "and" && /^(?:\p{Lu}|the$)/u.test(tokens[i + 1]?.text ?? "");
    if (joined && ((upos === "ADP" && lower !== "of") || text === "," || text === ".")) return close;
  }
  return joined ? close : -1;
}

/** How many tokens back the beginning of what is put in between is looked for. */
const INSERTED = 32;

/** "X, who was ill, has met", "X, insisting that Y was ready, met": the comma that opens what is put in between a subject and the verb at a token; -1 where nothing is. */
export function insertionBefore(tokens: readonly Token[], first: number, verb: number): number {
  let close = verb - 1;
  while (close > first && isOneOf(tokens[close]?.upos, "AUX", "ADV")) close--;
  if (itemAt(tokens, close)?.text !== ",") return -1;
  for (let i = close - 1; i > Math.max(first, close - INSERTED); i--) {
    if (tokens[i]?.text !== ",") continue;
    const { lower, xpos } = tokens[i + 1] as Token;
    // "A and B, brought together by C, agreed"
    const by = xpos === "VBN" && [i + 2, i + 3].some((k) => tokens[k]?.lower === "by");
    if (by || isOneOf(lower, "who", "which", "whose") || xpos === "VBG") return i;
  }
  return -1;
}

const OPENS = new Set(["“", "("]);
const CLOSES = new Map([
  ["”", "“"],
  [")", "("],
]);

/** The mark that opens what the one at a token closes, within its sentence: "called the road “a lifeline”"; -1 where none does. */
export function openingMark(tokens: readonly Token[], close: number, first: number): number {
  const { text } = tokens[close] as Token;
  const opening = CLOSES.get(text);
  if (opening === undefined && text !== '"') return -1;
  let straight = 0;
  if (text === '"') for (let i = first; i < close; i++) if (tokens[i]?.text === '"') straight++;
  if (text === '"' && straight % 2 === 0) return -1;
  for (let i = close - 1; i >= Math.max(first, close - QUOTED); i--)
    if (tokens[i]?.text === (opening ?? text)) return i;
  return -1;
}

/** The mark that closes what the one at a token opens, within its sentence; -1 where none does. */
export function closingMark(tokens: readonly Token[], open: number, first: number, end: number): number {
  const { text } = tokens[open] as Token;
  if (!OPENS.has(text) && text !== '"') return -1;
  for (let i = open + 1; i < Math.min(end, open + QUOTED); i++)
    if (CLOSES.has(tokens[i]?.text ?? "") || tokens[i]?.text === '"')
      return openingMark(tokens, i, first) === open ? i : -1;
  return -1;
}

/** How many tokens a quotation inside a sentence may have. */
const QUOTED = 60;

/** The "who" of the clause that the comma at a token closes; -1 where it closes none. */
export function relativeStart(tokens: readonly Token[], comma: number, first: number): number {
  if (tokens[comma]?.text !== "," || !GOES_ON.holds(tokens[comma + 1])) return -1;
  for (let i = comma - 1; i > Math.max(first, comma - REACH); i--) {
    if (tokens[i]?.text === ",") return -1;
    if (tokens[i]?.lower === "who") return tokens[i - 1]?.text === "," ? i : -1;
  }
  return -1;
}
