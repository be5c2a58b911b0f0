/** Takes a report, gives whose speech or statement it is by its headline: "Remarks by Foreign Minister X at the press point". */
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn, type Report, type TextSpan } from "../report.ts";

const OPENING =
  /^(?:(?:opening|closing|press|media|keynote|introductory|welcome|full|prepared|joint) ){0,2}(remarks|statement|speech|address|intervention|comments?|doorstep|press point)(?: (?:delivered|given|made))? (?:by|of|from) (?:the )?/i;

/** What may stand between "by" and the mention: a form of address, an office that no table has. */
const BETWEEN = /^(?:(?:Mr|Ms|Mrs|Dr|H\.E)\.?|[\p{Lu}/]+)$/u;

/** "X and Y at the signing": another one speaks. */
const ANOTHER = /^(?:,[^,]{0,80},|,)? (?:and\b|with \p{Lu})/u;

/** What a headline says of a text of one voice. */
export interface Headed {
  /** "remarks", "statement": what the text is. */
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

function readHead({ doc, text, analysed, roles, mentions }: Titled): Headed | null {
  const opening = doc?.title ? OPENING.exec(doc.title) : null;
  const headline = opening && analysed.paragraphs[roles.indexOf("headline")];
  if (!headline || !text.startsWith(opening[0], headline.start)) return null;
  const start = headline.start + opening[0].length;
  const speaker = mentionsIn({ mentions }, start, headline.end).find(({ person }) => person !== null);
  if (!speaker || ANOTHER.test(text.slice(speaker.end, headline.end))) return null;
  const between = text.slice(start, speaker.start).split(" ");
  if (!between.every((word) => word === "" || BETWEEN.test(word))) return null;
  return { noun: (opening[1] as string).toLowerCase(), speaker, span: { start, end: speaker.end } };
}
