/** Takes a report's statements and its meeting, gives the statements under the class of what a party issued (R20). */
import { classifyDocument, type DocClass, type Event, type Statement } from "@readout/core";
import type { Report } from "../report.ts";

/**
 * What a ministry publishes is no report of the media: its statements are of the class that the document has by its
 * issuer and the meeting. One in which somebody of its own side speaks too is a national readout, not a collective one.
 */
export function classed(
  report: Report,
  statements: readonly Statement[],
  meeting: Event | null,
): Statement[] {
  if (report.issuer === null) return [...statements];
  const shown = classifyDocument(report.doc, meeting, { issuers: [report.issuer] });
  const isOwn = statements.some(({ speaker }) => typeof speaker === "string");
  const docClass: DocClass = shown.class === "collective_report" && isOwn ? "national_readout" : shown.class;
  return statements.map((statement) =>
    statement.docClass === "media_report" ? { ...statement, docClass } : statement,
  );
}
