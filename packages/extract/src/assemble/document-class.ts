/** Takes a report's statements and its meeting, gives the statements under the class of what a party issued (R20). */
import { arity, classifyDocument, type DocClass, type Event, type Statement } from "@readout/core";
import type { Report } from "../report.ts";

/**
 * What a ministry publishes is no report of the media: its statements are of the class that the document has by its
 * issuer and the meeting. One in which somebody of its own side speaks too is a national readout, not a collective one,
 * unless of three or more sides it mostly tells what they did together.
 */
export function classed(report: Report, all: readonly Statement[], meeting: Event | null): Statement[] {
  const statements = report.doc.kind === "joint_statement" ? signedTogether(all) : all;
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

/** What a joint text says that some of its signatories did, in no quotation, is signed by these (R21). */
function signedTogether(statements: readonly Statement[]): readonly Statement[] {
  const signed = new Set(
    statements.flatMap(({ docClass, onBehalfOf }) => (docClass === "joint_document" ? onBehalfOf : [])),
  );
  if (signed.size < 2) return statements;
  return statements.map((statement) => {
    const { docClass, form, onBehalfOf, quoted } = statement;
    const own = form !== "direct" && quoted.length === 0 && onBehalfOf.length > 0;
    return docClass === "media_report" && own && onBehalfOf.every((entity) => signed.has(entity))
      ? { ...statement, docClass: "joint_document" }
      : statement;
  });
}
