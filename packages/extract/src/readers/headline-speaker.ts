/** Takes a report, gives whose speech or statement it is by its headline, the line under it or who signs it there: "Remarks by Foreign Minister X at the press point", "The below is attributable to Spokesperson X:", "X, Foreign Minister". */
import type { Paragraph } from "@readout/english";
import type { Mention } from "../mentions/unit/mention.ts";
import { mentionsIn, type Report, type TextSpan } from "../report.ts";

const OPENING =
  /^(?:(?:opening|closing|press|media|keynote|introductory|welcome|full|prepared|joint) ){0,2}(remarks|statement|speech|address|intervention|comments?|doorstep|press point)(?: (?:as (?:prepared|delivered)(?: for delivery)?|delivered|given|made))? (?:by|of|from) (?:the )?/i;

/** "The following is attributable to Spokesperson X:", the words by which an office gives a text out as somebody's. */
const ATTRIBUTED =
  /^(?:the|this) (?:(?:below|following|above) )?(?:(statement|readout|remarks)(?: below)? )?(?:is|are|was|may be|can be) attribut(?:able|ed) to\s(?:the )?/i;

/** Lines under the headline that may say whose a text is, none longer than this. */
const LINES = 2;
const LONGEST = 160;

/** What may stand between "by" and the mention: a form of address, an office that no table has. */
const BETWEEN = /^(?:(?:Mr|Ms|Mrs|Dr|H\.E)\.?|[\p{Lu}/]+)$/u;

/** "X and Y at the signing": another one speaks. */
const ANOTHER = /^(?:,[^,]{0,80},|,)? (?:and\b|with \p{Lu})/u;

/** What a headline says of a text of one voice. */
export interface Headed {
  /** "remarks", "statement": what the text is; "attributed", "signed": how the text is given out as somebody's. */
  readonly noun: string;
  readonly speaker: Mention;
  /** The words for the speaker, with a form of address or an office before the mention. */
  readonly span: TextSpan;
}

type Titled = Pick<Report, "text" | "analysed" | "roles" | "mentions"> & { readonly doc?: Report["doc"] };

const heads = new WeakMap<Titled, Headed | null>();

/** Whose text it is, read once a report; null where the headline names no person as the speaker, or several. */
export function headedBy(report: Titled): Headed | null {
  let headed = heads.get(report);
  if (headed === undefined) {
    headed = readHead(report);
    heads.set(report, headed);
  }
  return headed;
}

function readHead(report: Titled): Headed | null {
  const { doc, text, analysed, roles } = report;
  const first = roles.indexOf("headline");
  const headline = first < 0 ? undefined : analysed.paragraphs[first];
  if (!headline || !doc?.title) return null;
  const titled = OPENING.exec(doc.title);
  if (titled) return text.startsWith(titled[0], headline.start) ? speakerIn(report, headline, titled) : null;
  let lines = 0;
  for (let p = first + 1; p < analysed.paragraphs.length && lines < LINES; p++) {
    if (roles[p] !== "body" && roles[p] !== "headline") continue;
    const paragraph = analysed.paragraphs[p] as Paragraph;
    lines++;
    if (paragraph.end - paragraph.start > LONGEST) break;
    const line = text.slice(paragraph.start, paragraph.end).trim();
    const attributed = ATTRIBUTED.exec(line);
    const opening = attributed ?? (/[.!?]$/.test(line) ? null : OPENING.exec(line));
    if (opening) return speakerIn(report, paragraph, opening, attributed ? "attributed" : undefined);
  }
  return signerOf(report);
}

/** "X, Foreign Minister" over the text, "X" in capitals under it: who issues it in his own name; null where nobody signs it, or several do. */
function signerOf({ analysed, roles, mentions }: Titled): Headed | null {
  const at = roles.indexOf("signature");
  const line = analysed.paragraphs[at];
  if (!line || roles.indexOf("signature", at + 1) > 0) return null;
  const speaker = mentionsIn({ mentions }, line.start, line.end).find(({ person }) => person !== null);
  return speaker ? { noun: "signed", speaker, span: { start: line.start, end: line.end } } : null;
}

/** Who is named behind the opening words of a paragraph, as the one speaker of the text. */
function speakerIn(
  { text, mentions }: Titled,
  { start: from, end }: TextSpan,
  opening: RegExpExecArray,
  noun = (opening[1] as string).toLowerCase(),
): Headed | null {
  const start = from + opening[0].length;
  const speaker = mentionsIn({ mentions }, start, end).find(({ person }) => person !== null);
  if (!speaker || ANOTHER.test(text.slice(speaker.end, end))) return null;
  const between = text.slice(start, speaker.start).split(/\s/);
  if (!between.every((word) => word === "" || BETWEEN.test(word))) return null;
  return { noun, speaker, span: { start, end: speaker.end } };
}
