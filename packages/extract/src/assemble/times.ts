/** Takes drafts of times, gives Time records, and a warning where relative ones have no day to count from. */
import { type Dossier, recordId, type Time } from "@readout/core";
import type { TimeDraft } from "../readers/times.ts";
import { evidenceOf, type Report } from "../report.ts";

/** Times in the order of their drafts. */
export function assembleTimes(report: Report, drafts: readonly TimeDraft[]): Time[] {
  return drafts.map(({ start, end, edtf, kind, rule, anchor }) => ({
    id: recordId("time", report.doc.sha256, start, end),
    evidence: evidenceOf(report, start, end),
    edtf,
    kind,
    rule,
    anchor,
  }));
}

/** The diagnostic `published_unknown`: relative dates that nothing tells the day to count from. */
export function undated(report: Report, times: readonly TimeDraft[]): Dossier["diagnostics"] {
  const open = times.filter(({ edtf, rule }) => edtf === null && rule === "unanchored");
  const [first] = open;
  if (report.doc.published !== null || !first) return [];
  const more = open.length > 1 ? ` and ${open.length - 1} more` : "";
  const quote = report.text.slice(first.start, first.end).replace(/\s+/g, " ").slice(0, 60);
  return [
    {
      code: "published_unknown",
      level: "warning",
      message: `the day of publication isn't known, and “${quote}”${more} can't be dated without it`,
      evidence: evidenceOf(report, first.start, first.end),
    },
  ];
}
