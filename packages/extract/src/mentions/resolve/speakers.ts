/** Takes a transcript's paragraphs, gives who speaks in each: the person whom its label names, or the one before it. */
import type { AnalysedText, Token } from "@readout/english";
import { ASKERS, speakerLabelEnd } from "../../document/speaker-labels.ts";
import type { Mention } from "../unit/mention.ts";

/** Speakers by paragraph; empty where no label is of a person that it names ("I" is then left open). */
export function speakersByParagraph(
  analysed: AnalysedText,
  mentions: readonly Mention[],
): Map<number, Mention> {
  const { text, tokens, paragraphs } = analysed;
  const persons = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.person !== null) {
      const surname = (tokens[mention.head] as Token).lower;
      if (!persons.has(surname)) persons.set(surname, mention);
    }
  const speakers = new Map<number, Mention>();
  let current: Mention | null = null;
  const named = new Set<string>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (ASKERS.test(text.slice(start, Math.min(end, start + 20)))) current = null;
    const stop = speakerLabelEnd(text, start, end);
    if (stop > 0) {
      const words =
        text
          .slice(start, stop)
          .toLowerCase()
          .match(/[\p{L}’'-]+/gu) ?? [];
      current = persons.get(words[words.length - 1] ?? "") ?? null;
      // Who speaks for others by office meets nobody: "as I read out, our adviser spoke with his counterpart".
      if (current?.post === "spokesperson") current = null;
      if (current?.person) named.add(current.person);
    }
    if (current) speakers.set(index, current);
  }
  return named.size >= 1 ? speakers : new Map();
}
