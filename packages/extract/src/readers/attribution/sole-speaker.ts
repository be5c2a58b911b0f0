/** Takes a report, gives the words of its headline for the one whose speech it is, where the speech has no labels: "Remarks by High Representative X at the press point". */
import { mentionsIn, type TextSpan } from "../../report.ts";
import type { Readable } from "./draft.ts";

const SPEECH =
  /^(?:\p{L}+ ){0,2}(?:remarks|speech|address|intervention|doorstep)(?: (?:delivered|given|made))? (?:by|of) /iu;

/** What may stand between "by" and the mention: a form of address, an office that no table has. */
const BETWEEN = /^(?:(?:[Tt]he|Mr|Ms|Mrs|Dr|H\.E)\.?|[\p{Lu}/]+)$/u;

/** "X and Y at the signing": another one speaks. */
const ANOTHER = /^(?:,[^,]{0,80},)? (?:and|with) \p{Lu}/u;

const FIRST_PERSON = /\b(?:I|[Ww]e)\b/g;

/** The speaker's span in the headline; null for reports, transcripts with labels, and what two say. */
export function soleSpeaker({ text, analysed, roles, mentions, doc }: Readable): TextSpan | null {
  const [headline] = analysed.paragraphs;
  if (!headline || roles[0] !== "headline" || (doc?.kind ?? "news") !== "news") return null;
  const words = text.slice(headline.start, headline.end);
  const opening = SPEECH.exec(words);
  if (!opening) return null;
  const from = headline.start + opening[0].length;
  const named = mentionsIn({ mentions }, from, headline.end).find(({ person }) => person !== null);
  const between = text.slice(from, named?.start ?? from).split(" ");
  if (!named || !between.every((word) => word === "" || BETWEEN.test(word))) return null;
  if (ANOTHER.test(text.slice(named.end, headline.end))) return null;
  const spoken = text.slice(headline.end).match(FIRST_PERSON)?.length ?? 0;
  return spoken >= 3 ? { start: from, end: named.end } : null;
}

/** Lines over and under a speech that nobody speaks: "Check against delivery!", "Brussels, 15 May 2018". */
export const isFrame = (line: string): boolean =>
  line.length < 90 &&
  (!/[.!?…:”"]$/.test(line) || /^\W*(?:check against|as (?:delivered|prepared))/i.test(line));
