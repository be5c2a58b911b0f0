/** Takes the end of what somebody did, gives who did it as well: "together with X and Y", "and so did Z", "as was W". */
import type { PartyDraft } from "../../../drafts.ts";
import type { Report } from "../../../report.ts";
import { readParties } from "./parties.ts";

/** "… took part, together with X and Y", "attended, and so did Z". */
export function besides(report: Report, from: number, end: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const pair = `${tokens[i]?.lower ?? ""} ${tokens[i + 1]?.lower ?? ""}`;
    if (
      ["together with", "along with", "so did", "as did", "so was", "so were", "as was", "as were"].includes(
        pair,
      )
    )
      return readParties(report, i + 2, end, null).parties;
    if (tokens[i]?.lower === "alongside") return readParties(report, i + 1, end, null).parties;
  }
  return [];
}
