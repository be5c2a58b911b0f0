/** Takes a sentence of a text that is no transcript throughout, tells whether its paragraph is spoken: a label opens it, or a sole speaker's speech goes on in it. */

import type { Sentence } from "@readout/english";
import { isKnownPlace } from "../../../document/dateline.ts";
import { isAddressed, speakerLabelEnd } from "../../../document/speaker-labels.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import type { Readable } from "../draft.ts";
import { isFrame } from "../source/sole-speaker.ts";
import type { Turn } from "./transcript.ts";

/** A sentence of a transcript, of a press call as well, or one of a paragraph that opens with the label of a person or office in a text of another kind. */
export function isSpoken(report: Readable, sentence: Sentence, turn: Turn): boolean {
  if (isOneOf(report.doc?.kind, "transcript", "press_call")) return true;
  const paragraph = report.analysed.paragraphs[sentence.paragraph];
  if (!paragraph) return false;
  const label = speakerLabelEnd(report.text, paragraph.start, paragraph.end);
  if (label === 0) {
    turn.label = null;
    return false;
  }
  if (isAddressed(report.text.slice(paragraph.start, label))) return true;
  // "LUND: We were close": a name in capitals, and words in the first person or another's beside them; "TUNIS: For
  // years we waited" is a dateline.
  const named =
    /^(?:\p{Lu}{3,} )?\p{Lu}{4,}:$/u.test(report.text.slice(paragraph.start, label)) &&
    !isKnownPlace(report.analysed, paragraph.start, label);
  if (
    named &&
    (isAnswered(report, sentence.paragraph) ||
      OWN.test(report.text.slice(label, Math.min(paragraph.end, label + 200))))
  )
    return true;
  return mentionsIn(report, paragraph.start, label).some(
    ({ kind }) => kind === "person" || kind === "office",
  );
}

/** Whether the paragraph before or behind one opens with a speaker's label as well. */
const isAnswered = ({ text, analysed }: Readable, paragraph: number): boolean =>
  [paragraph - 1, paragraph + 1].some((beside) => {
    const { start = 0, end = 0 } = analysed.paragraphs[beside] ?? {};
    return speakerLabelEnd(text, start, end) > 0;
  });

/** Whether a sentence's paragraph is no part of a speech. */
export function inFrame({ text, analysed }: Readable, { paragraph }: Sentence): boolean {
  const { start = 0, end = 0 } = analysed.paragraphs[paragraph] ?? {};
  return isFrame(text.slice(start, end).trim());
}

/** Words in the first person. */
const OWN = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s)\b/;
