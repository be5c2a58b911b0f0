/** Takes a noun of contact by which one calls another or on another, gives whom: "a courtesy call on X", "a phone call on Tuesday from X". */

import type { Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { isDateWord } from "../../time/calendar.ts";
import { isCourtesyCall, isGranted, isPlacedCall } from "../contact/contact-nouns.ts";
import { readParties } from "../party/parties.ts";
import type { SidesBehind } from "./sides-behind.ts";

/** The prepositions of whom one calls or calls on; null where the noun is no such contact. */
function towards(tokens: readonly Token[], noun: number): RegExp | null {
  // "granted an audience to the ministers"
  if (isGranted(tokens, noun)) return /^(?:to|by|with)$/;
  if (isCourtesyCall(tokens, noun)) return /^(?:on|upon|from|by|to)$/;
  return isPhoneCall(tokens, noun) || isPlacedCall(tokens, noun) ? /^(?:from|to|by)$/ : null;
}

/** Behind the noun, or behind the day of "a phone call on Tuesday from X". */
export function startBehind({ analysed: { tokens } }: Report, noun: number): number {
  if (towards(tokens, noun) === null) return noun + 1;
  let way = noun + 1;
  while (way < noun + 5 && (tokens[way]?.lower === "on" || isDateWord(tokens[way]))) way++;
  return tokens[way]?.lower === "from" ? way : noun + 1;
}

/** "a courtesy call on X", "a phone call from X"; null where no such words follow. */
export function calledBehind(
  report: Report,
  noun: number,
  end: number,
  post: string | null,
): SidesBehind | null {
  const { tokens } = report.analysed;
  const at = startBehind(report, noun);
  if (!towards(tokens, noun)?.test(tokens[at]?.lower ?? "")) return null;
  const list = readParties(report, at + 1, end, post);
  const endToken = Math.max(list.endToken, at + 1);
  return { parties: [...list.parties], whole: false, with: true, opened: false, endToken };
}

const isPhoneCall = (tokens: readonly Token[], noun: number): boolean =>
  /^calls?$/.test(tokens[noun]?.lower ?? "") &&
  isOneOf(tokens[noun - 1]?.lower, "phone", "telephone", "video");
