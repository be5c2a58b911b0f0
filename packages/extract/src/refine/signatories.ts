/** Takes a joint document, gives the parties that its headline names as its own: "Joint Statement of A and B". */
import { readParties } from "../readers/meeting/parties.ts";
import type { Report } from "../report.ts";

/** Whether several issued the document together (R20). */
export const isJoint = ({ doc }: Pick<Report, "doc">): boolean =>
  doc.kind === "joint_statement" || doc.kind === "communique";

const SIGNING = /\b(?:statement|declaration|communiqué|communique) (?:of|by|from|between) (?:the )?/i;

/** Words behind which a headline says what the text is on, or where it was made. */
const MATTER = /\b(?:on|about|regarding|concerning|following|after|at|in)\b/i;

/** Entity ids of those who issued the document; what it is on names none, a headline without names gives none. */
export function signatoriesOf(report: Report): readonly string[] {
  const paragraph = report.analysed.paragraphs[report.roles.indexOf("headline")];
  if (!paragraph) return [];
  const signing = SIGNING.exec(report.text.slice(paragraph.start, paragraph.end));
  if (!signing) return [];
  const at = paragraph.start + signing.index + signing[0].length;
  const mention = report.mentions.find((one) => one.start >= at && one.start < paragraph.end);
  if (!mention || MATTER.test(report.text.slice(at, mention.start))) return [];
  const sentence = report.analysed.sentences[mention.sentence];
  const list = readParties(report, mention.firstToken, sentence?.endToken ?? mention.endToken, null);
  return [...new Set(list.parties.map((party) => party.entity))];
}
