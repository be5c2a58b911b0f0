/** Takes a token, tells whether the words there are for somebody who holds an office: "Ugandan President X", "his counterpart". */
import type { Token } from "@readout/english";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";

/** Last words of offices whose holders meet others of them. */
export const OFFICERS = new WordList(
  "presidents premiers pm pms ministers counterparts colleagues opposite president minister premier chancellor king emir sultan secretary envoy ambassador counterpart colleague leader chief commander",
);

/** "Ugandan President", "his counterpart", "Prime Minister": an officer's words at a token. */
export function opensOfficer(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at]) && !isOneOf(tokens[at]?.lower, "his", "her", "their", "the")) return false;
  for (let i = at; i < at + 5; i++) if (OFFICERS.holds(tokens[i])) return true;
  return false;
}

/** "[welcomed] President X's decision": what is spoken of is the officer's. */
export function isOwner(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (isOneOf(tokens[i]?.upos, "PROPN", "NOUN", "ADJ")) i++;
  return tokens[i]?.upos === "PART";
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && startsUpper(token.text);
