/** Takes a joint document, gives the parties that its headline names as its own: "Joint Statement of A and B". */
import { readParties } from "../../readers/meeting/party/parties.ts";
import { mentionAt, type Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";

/** Whether several issued the document together (R20). */
export const isJoint = ({ doc }: Pick<Report, "doc">): boolean =>
  doc.kind === "joint_statement" || doc.kind === "communique";

const SIGNING = /\b(?:statement|declaration|communiqué|communique) (?:of|by|from|between) (?:the )?/i;

/** Words behind which a headline says what the text is on, or where it was made. */
const MATTER = /\b(?:on|about|regarding|concerning|following|after|at|in)\b/i;

/** "We, the ministers of A and B, …", "The following statement was issued by the governments of A and B:". */
const OPENING =
  /^["“]?(?:\d+\. ?)?we, (?:the )?|\b(?:statement|declaration) (?:was|is|has been) (?:issued|released|made|adopted) (?:jointly |today |yesterday |on \p{L}+ ){0,2}by (?:the )?|\b(?:statement|declaration) (?:(?:issued|released) )?(?:by|of|from) the governments of (?:the )?/iu;

/** How many paragraphs of a document may open it. */
const OPENERS = 6;

/** Entity ids of those who issued the document, by its first words, else by its headline; what it is on names none, words without names give none. */
export function signatoriesOf(report: Report): readonly string[] {
  const { paragraphs } = report.analysed;
  let body = 0;
  for (let p = 0; p < paragraphs.length && body < OPENERS; p++) {
    if (report.roles[p] !== "body") continue;
    body++;
    const listed = partiesBehind(report, p, OPENING);
    if (listed.length > 1) return listed;
  }
  return partiesBehind(report, report.roles.indexOf("headline"), SIGNING);
}

/** The list of parties right behind words in a paragraph. */
function partiesBehind(report: Report, paragraph: number, words: RegExp): readonly string[] {
  const at = report.analysed.paragraphs[paragraph];
  const said = at ? words.exec(report.text.slice(at.start, Math.min(at.end, at.start + 400))) : null;
  if (!at || !said) return [];
  const from = at.start + said.index + said[0].length;
  const m = mentionAt(report, firstFrom(report.analysed.tokens, from));
  const mention = report.mentions[m];
  if (!mention || mention.start >= at.end || MATTER.test(report.text.slice(from, mention.start))) return [];
  const sentence = report.analysed.sentences[mention.sentence];
  const list = readParties(report, mention.firstToken, sentence?.endToken ?? mention.endToken, null);
  return [...new Set(list.parties.map((party) => party.entity))];
}
