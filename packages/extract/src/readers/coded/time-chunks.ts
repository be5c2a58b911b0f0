/** Takes a token, tells whether it names a day or a time, and gives the time phrase that starts there. */

import type { Token } from "@readout/english";
import { NAMED_DAYS, TIME_HEADS } from "../../data/time-words.ts";
import { WordList } from "../../word-list.ts";
import type { LinkChunk } from "./chunk.ts";
import { TIME_OPENERS } from "./own-words.ts";

const DAYS = new WordList(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight",
);

/** The name of a day or month, "today", "tomorrow". */
export const isDay = (token: Token): boolean =>
  (token.upos === "PROPN" && DAYS.holds(token)) || (token.upos === "NOUN" && NAMED_DAYS.holds(token));

/** "last month", "this week" behind a noun phrase are a phrase of their own. */
export const opensTime = (tokens: readonly Token[], i: number): boolean =>
  TIME_OPENERS.holds(tokens[i]) &&
  tokens[i + 1] !== undefined &&
  (TIME_HEADS.holds(tokens[i + 1]) || isDay(tokens[i + 1] as Token));

/** The time phrase that starts at a day: "Monday morning", "March 3, 2021". */
export function timeChunk(tokens: readonly Token[], at: number, end: number): LinkChunk {
  let i = at + 1;
  while (i < end) {
    const token = tokens[i] as Token;
    if (token.upos === "NUM" || isDay(token) || TIME_HEADS.holds(token)) i++;
    else if (token.text === "," && tokens[i + 1]?.upos === "NUM" && i + 1 < end) i += 2;
    else break;
  }
  return { kind: "time", first: at, end: i, word: (tokens[at] as Token).lower };
}
