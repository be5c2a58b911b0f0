/** Takes a verb of coming to terms, tells whether its words say where people did so together: "agreed in P on Monday with Y to", "reached a deal with Y in P". */
import type { Token } from "@readout/english";
import { mentionAt, type Report } from "../../../report.ts";
import { isDateWord } from "../../time/calendar.ts";
import { termsAt } from "../contact/agreeing-verb.ts";
import { readParties } from "../party/parties.ts";
import { readPlace } from "../place/place-named.ts";

/** Whether a place stands right behind those words, or behind whom it was with; days may stand between. */
export function agreesInPlace(report: Report, at: number, end: number): boolean {
  const { tokens } = report.analysed;
  let i = termsAt(tokens, at) + 1;
  while (i < end) {
    const { lower } = tokens[i] as Token;
    if (lower === "with") {
      const { parties, endToken } = readParties(report, i + 1, end, null);
      if (parties.length === 0) return false;
      i = Math.max(endToken, i + 1);
      continue;
    }
    if ((lower === "in" || lower === "at") && opensPlace(report, i)) return true;
    // "agreed on a plan": what they agreed on.
    const day = tokens[lower === "on" ? i + 1 : i];
    if (day?.lower !== "," && !isDateWord(day)) return false;
    i++;
  }
  return false;
}

function opensPlace(report: Report, preposition: number): boolean {
  const m = mentionAt(report, preposition + 1);
  const mention = report.mentions[m];
  return mention !== undefined && mention.firstToken <= preposition + 6 && readPlace(report, m) !== null;
}
