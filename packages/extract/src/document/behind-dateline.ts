/** Takes an analysed text and its dateline, gives the text whose story starts behind it: "MOSCOW (AP) — The ministers met". */
import type { AnalysedText } from "@readout/english";
import type { TextSpan } from "../report.ts";
import { firstFrom } from "../span-search.ts";

/**
 * The text with the sentence that the dateline opens cut to what stands behind it, so that no reader takes the place
 * or the agency for the start of a clause. The tokens stay; the text itself where no story stands behind.
 */
export function behindDateline(analysed: AnalysedText, dateline: TextSpan | null): AnalysedText {
  if (dateline === null) return analysed;
  const { tokens, sentences } = analysed;
  const firstToken = firstFrom(tokens, dateline.end);
  const start = tokens[firstToken]?.start;
  const opened = sentences.find((sentence) => sentence.end > dateline.end);
  if (start === undefined || !opened || opened.start >= dateline.end || firstToken >= opened.endToken)
    return analysed;
  return {
    ...analysed,
    sentences: sentences.map((sentence) =>
      sentence === opened ? { ...sentence, start, firstToken } : sentence,
    ),
  };
}
