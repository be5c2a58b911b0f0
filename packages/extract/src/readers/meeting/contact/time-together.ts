/** Takes the word of a time that people spent, tells whether they spent it with one another: "five hours behind closed doors", "spent two hours with X". */

import type { Token } from "@readout/english";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";

/** Words of time that may be spent together. */
export const TIMES_SPENT = new WordList("hour hours minutes time day days morning afternoon evening night");

/** What shuts people in together, behind the time. */
const ENCLOSED: readonly (readonly string[])[] = [
  ["behind", "closed", "doors"],
  ["under", "the", "same", "roof"],
  ["under", "one", "roof"],
  ["under", "a", "single", "roof"],
  ["in", "the", "same", "room"],
  ["in", "one", "room"],
  ["around", "one", "table"],
  ["at", "one", "table"],
  ["at", "the", "same", "table"],
  ["at", "the", "negotiating", "table"],
];

/** "ten hours behind closed doors", "spent some two hours with X"; not "ten hours of rain", "spent two hours with the file". */
export function isTimeTogether(tokens: readonly Token[], at: number): boolean {
  if (ENCLOSED.some((words) => words.every((word, k) => tokens[at + 1 + k]?.lower === word))) return true;
  const next = tokens[tokens[at + 2]?.lower === "the" ? at + 3 : at + 2];
  if (tokens[at + 1]?.lower !== "with" || !next || !(next.upos === "PROPN" || isCapital(next))) return false;
  for (let i = at - 1; i > at - 8 && i >= 0; i--) if (/^spen[dt]/.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "talked for about four hours", "talked in P": the verb tells of what those before it did with one another; not "talked to reporters", "spoke in P" to others. */
export function talkedTogether(tokens: readonly Token[], at: number, end: number): boolean {
  // "The two leaders last spoke on 3 May", "in March"
  if (tokens[at - 1]?.lower === "last" && isOneOf(tokens[at + 1]?.lower, "in", "on")) return true;
  const placed = tokens[at]?.lower === "talked" || tokens[at]?.lower === "negotiated";
  for (let i = at + 1; i < Math.min(end, at + 12); i++) {
    const { lower, upos } = tokens[i] as Token;
    // "the two ministers talked about the border"
    if (lower === "about" && tokens[at]?.lower === "talked" && tokens[at]?.xpos === "VBD") return true;
    if (isOneOf(lower, "to", "with", "about", "of", ",")) return false;
    if (lower === "for" && tokens.slice(i + 1, i + 6).some((token) => TIMES_SPENT.holds(token))) return true;
    if (placed && lower === "in" && tokens[i + 1]?.upos === "PROPN") return true;
    if (upos === "VERB") return false;
  }
  return false;
}

const isCapital = ({ text }: Token): boolean => startsUpper(text);
