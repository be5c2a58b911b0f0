/** Takes a report, gives the labels of those who speak in turn in it, in capitals or not: "Lind: The map is agreed." */

import { speakerLabelEnd, wordsBeforeColon } from "../../../document/speaker-labels.ts";
import { startsUpper } from "../../../letters.ts";
import { mentionsIn } from "../../../report.ts";
import type { Readable } from "../draft.ts";

/** A name or office of up to five words before a colon: "The moderator:", "Minister Ana Ruiz:". */
const LABEL =
  /^(?:The )?(?:\p{L}[\p{L}.’'-]{0,24} ){0,4}\p{L}[\p{L}.’'-]{1,24}(?: \([\p{L} .-]{2,40}\))?:(?=\s+\S)/u;

/** What a headline in capitals calls the document: no speaker. */
const GENRE = /^(?:FACT|READOUT|STATEMENT|REMARKS|PRESS|MEDIA|BACKGROUND|JOINT|UPDATE|NOTICE|MEMO)/;

/** Characters of a paragraph in which a label can stand. */
const REACH = 100;

/**
 * Where each label ends, by paragraph; empty where the text is no dialogue. Labels prove one together: two different
 * ones in half of the paragraphs, of which one comes back, or all of which name a person or office. Labels in capitals
 * behind other text belong to a transcript, whose kind tells that.
 */
export function dialogueLabels(report: Readable): ReadonlyMap<number, number> {
  const { text, analysed } = report;
  const [opening] = analysed.paragraphs;
  const isCapital =
    opening !== undefined &&
    speakerLabelEnd(text, opening.start, opening.end) > 0 &&
    !GENRE.test(text.slice(opening.start, opening.start + 14));
  const ends = new Map<number, number>();
  const seen = new Set<string>();
  let named = 0;
  for (const [index, { start, end }] of analysed.paragraphs.entries()) {
    if (!startsUpper(text.charAt(start))) continue;
    const capitals = speakerLabelEnd(text, start, end);
    if (capitals > 0 && !isCapital) return NONE;
    const opening = text.slice(start, Math.min(end, start + REACH));
    const words = wordsBeforeColon(opening);
    const mixed = isCapital || words === 0 || words > 6 ? 0 : (LABEL.exec(opening)?.[0].length ?? 0);
    const stop = capitals > 0 ? capitals : start + mixed;
    if (stop === start) continue;
    ends.set(index, stop);
    seen.add(text.slice(start, stop));
    const mentions = mentionsIn(report, start, stop);
    const asks = /^(?:question|reporter|journalist|interviewer)\b/i.test(opening);
    if (asks || mentions.some(({ kind }) => kind === "person" || kind === "office")) named++;
  }
  const isDialogue =
    seen.size >= 2 &&
    ends.size * 2 >= analysed.paragraphs.length &&
    (named === ends.size || (ends.size >= 3 && seen.size < ends.size));
  return isDialogue && !isForm(report, ends) ? ends : NONE;
}

/** Fields of a form, which come in one order all through: "Offence: … Sentence: … Grant: …". */
function isForm({ text, analysed }: Readable, ends: ReadonlyMap<number, number>): boolean {
  const labels = [...ends].map(([index, end]) => text.slice(analysed.paragraphs[index]?.start ?? 0, end));
  const follows = new Map<string, string>();
  let same = 0;
  for (let i = 1; i < labels.length; i++) {
    const before = labels[i - 1] as string;
    if (follows.get(before) === labels[i]) same++;
    else follows.set(before, labels[i] as string);
  }
  return follows.size >= 3 && labels.length >= 9 && same >= 0.9 * (labels.length - follows.size);
}

const NONE: ReadonlyMap<number, number> = new Map();
