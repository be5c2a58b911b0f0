/** Takes the report, gives the place of its dateline: where "here" is. */
import type { PlaceDraft } from "../../../drafts.ts";
import { findUnits } from "../../../mentions/unit/units.ts";
import { createPlace } from "../../../place-draft.ts";
import type { Report } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";

/** The place that the dateline opens with, by the tables; null without a dateline, or where they don't know it. */
export function datelinePlace(report: Report): PlaceDraft | null {
  const evidence = report.doc.dateline?.evidence;
  if (!evidence) return null;
  const { tokens } = report.analysed;
  const first = firstFrom(tokens, evidence.start);
  const [unit] = findUnits(tokens, first, Math.min(tokens.length, first + 4));
  const entry = unit?.first === first ? unit.entry : undefined;
  const iso3 = entry?.kind === "place" || entry?.kind === "state" ? entry.iso3 : null;
  if (!unit || iso3 === null) return null;
  const start = tokens[unit.first]?.start ?? 0;
  const end = tokens[unit.end - 1]?.end ?? start;
  return createPlace(report.text, { start, end }, iso3, "dateline");
}
