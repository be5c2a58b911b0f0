/** Takes a report, gives the words of its headline for the one whose speech it is, where the speech has no labels: "Remarks by High Representative X at the press point". */
import type { TextSpan } from "../../../report.ts";
import { headedBy } from "../../headline-speaker.ts";
import type { Readable } from "../draft.ts";

/** What is spoken; a statement can be its issuer's, about its speaker. */
const SPOKEN = /^(?:remarks|speech|address|intervention|doorstep|press point)$/;

const FIRST_PERSON = /\b(?:I|[Ww]e)\b/g;

/** The speaker's span in the headline; null for reports, transcripts with labels, and what two say. */
export function soleSpeaker(report: Readable): TextSpan | null {
  const headed = (report.doc?.kind ?? "news") === "news" ? headedBy(report) : null;
  if (!headed || !SPOKEN.test(headed.noun)) return null;
  const spoken = report.text.slice(headed.span.end).match(FIRST_PERSON)?.length ?? 0;
  return spoken >= 3 ? headed.span : null;
}

/** Lines over and under a speech that nobody speaks: "Check against delivery!", "Brussels, 15 May 2018". */
export const isFrame = (line: string): boolean =>
  line.length < 90 &&
  (!/[.!?…:”"]$/.test(line) || /^\W*(?:check against|as (?:delivered|prepared))/i.test(line));
