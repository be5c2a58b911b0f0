/** Takes a token behind what is promised or asked, tells whether the occasion on which it was said starts there. */

import type { Token } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";

/** Texts and talks that something is said in. */
export const TOLD_IN = new WordList(
  "call conversation statement speech briefing interview letter communique communiqué declaration address",
);
/** Occasions on which it is said. */
const OCCASIONS = new WordList([
  ...TOLD_IN,
  ..."talks meeting meetings summit conference session negotiations visit".split(" "),
]);

/** Whether the occasion of telling starts at a token: "after talks in X", "in a statement", "as shells fell"; a noun has no time of its own that it could be. */
export function opensSetting(tokens: readonly Token[], at: number, end: number, noun: boolean): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  // "the pledges made during the visit"
  if (isOneOf(tokens[at - 1]?.xpos, "VBN", "VBD")) return false;
  switch (word) {
    case "amid":
    case "amidst":
      return true;
    case "as":
      return !NO_TIME.holds(tokens[at - 1]) && tokens[at - 1]?.upos !== "ADV" && hasPast(tokens, at + 1, end);
    case "when":
    case "while":
      return hasPast(tokens, at + 1, end) || (word === "while" && next?.xpos === "VBG");
    case "in":
      return isOneOf(next?.xpos, "DT", "PRP$") && TOLD_IN.has(headOf(tokens, at, end));
    case "during":
    case "following":
    case "after":
      return (
        (isTelling(tokens, at, end) && !LATER.holds(next) && !LATER.holds(tokens[at + 2])) ||
        (noun && next?.xpos === "VBG" && word === "after")
      );
    default:
      return false;
  }
}
const NO_TIME = new WordList("well soon long such same much far");
/** "after further talks": those that are yet to come. */
const LATER = new WordList("next further more future another any all");

/** The last word of the noun phrase behind a preposition. */
function headOf(tokens: readonly Token[], at: number, end: number): string {
  let i = at + 1;
  while (
    i < Math.min(end, at + 8) &&
    (isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "NUM", "PROPN", "PUNCT") ||
      isOneOf(tokens[i]?.xpos, "PRP$", "POS") ||
      (tokens[i]?.lower === "of" && !OCCASIONS.holds(tokens[i - 1])))
  ) {
    if (tokens[i]?.upos === "PUNCT" && tokens[i]?.text !== "-") break;
    i++;
  }
  return tokens[i - 1]?.lower ?? "";
}
const isTelling = (tokens: readonly Token[], at: number, end: number): boolean =>
  OCCASIONS.has(headOf(tokens, at, end));

/** Whether a clause in the past follows. */
function hasPast(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + 8); i++) {
    if (tokens[i]?.xpos === "VBD") return true;
    if (tokens[i]?.upos === "PUNCT" || tokens[i]?.xpos === "VBZ" || tokens[i]?.xpos === "MD") return false;
  }
  return false;
}
