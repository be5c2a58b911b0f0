/** Takes a report's statements and its meeting, gives the statements under the class of what a party issued (R20). */
import { arity, classifyDocument, type DocClass, type Event, type Statement } from "@readout/core";
import type { Report } from "../report.ts";

/**
 * What a ministry publishes is no report of the media: its statements are of the class that the document has by its
 * issuer and the meeting. One in which somebody of its own side speaks too is a national readout, not a collective one,
 * unless of three or more sides it mostly tells what they did together.
 */
export function classed(
  report: Report,
  statements: readonly Statement[],
  meeting: Event | null,
): Statement[] {
  if (report.issuer === null) return [...statements];
  const shown = classifyDocument(report.doc, meeting, { issuers: [report.issuer] });
  const own = statements.filter(({ speaker }) => typeof speaker === "string").length;
  const isOfMany = meeting !== null && arity(meeting).min > 2 && own < statements.length - own;
  const docClass: DocClass =
    shown.class === "collective_report" && own > 0 && !isOfMany ? "national_readout" : shown.class;
  return statements.map((statement) =>
    statement.docClass === "media_report" ? { ...statement, docClass } : statement,
  );
}
