/** Takes a transcript's paragraphs, gives who speaks in each: the person whom its label names, or the one before it. */
import type { AnalysedText, Token } from "@readout/english";
import { speakerLabelEnd } from "../document/speaker-labels.ts";
import type { Mention } from "./mention.ts";

/** Speakers by paragraph; empty where the text has no labels of two persons that it names ("I" is then left open). */
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
    const stop = speakerLabelEnd(text, start, end);
    if (stop > 0) {
      const words =
        text
          .slice(start, stop)
          .toLowerCase()
          .match(/[\p{L}’'-]+/gu) ?? [];
      current = persons.get(words[words.length - 1] ?? "") ?? null;
      if (current?.person) named.add(current.person);
    }
    if (current) speakers.set(index, current);
  }
  return named.size >= 2 ? speakers : new Map();
}
