/** Takes a report in which several people speak in turn, gives whose turn each paragraph is and which side that speaker is of. */

import type { Sentence } from "@readout/english";
import { ASKERS, speakerLabelEnd } from "../document/speaker-labels.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { isJoint } from "../refine/speaker/signatories.ts";
import { type Report, sentencesRead } from "../report.ts";
import { firstPast } from "../span-search.ts";
import { headedBy } from "./headline-speaker.ts";

/** Labels of people who speak for the state that issued the transcript, when the text says no more of them. */
const OWN_SPEAKERS =
  /^(?:MR|MS|MRS|DR|SECRETARY|THE PRESIDENT|THE VICE PRESIDENT|THE FIRST LADY|PRESIDENT|AMBASSADOR|SPOKES|SENIOR|ADMIRAL|GENERAL|ASSISTANT|DEPUTY|UNDER|NATIONAL SECURITY)\b/;
const FOREIGN_SPEAKERS = /^(?:FOREIGN MINISTER|PRIME MINISTER|CHANCELLOR|HIGH REPRESENTATIVE|MINISTER)\b/;

/** Whether several people speak in turn in a document: its "we" is then the speaker's side, not the meeting's. */
export const isDialogue = (report: Report): boolean =>
  report.doc.kind === "transcript" || report.doc.kind === "press_call";

const known = new WeakMap<Report, readonly (string | null)[]>();

/** The label of the speaker whose turn each paragraph is, by paragraph index; null before the first and in texts of one voice. */
function turnsOf(report: Report): readonly (string | null)[] {
  const made = known.get(report);
  if (made) return made;
  let label: string | null = null;
  const turns = report.analysed.paragraphs.map(({ start, end }) => {
    if (!isDialogue(report)) return null;
    const head = report.text.slice(start, Math.min(end, start + 20));
    const stop = speakerLabelEnd(report.text, start, end);
    if (ASKERS.test(head)) label = "Q";
    else if (stop > 0) label = withoutColon(report.text.slice(start, stop));
    return label;
  });
  known.set(report, turns);
  return turns;
}

function withoutColon(label: string): string {
  const words = label.trimEnd();
  return words.endsWith(":") ? words.slice(0, -1).trimEnd() : words;
}

const told = new WeakMap<Report, readonly Sentence[]>();

/** The sentences of headline and body that no reporter or moderator says: what a question supposes nobody has said. */
export function sentencesTold(report: Report): readonly Sentence[] {
  let found = told.get(report);
  if (!found) {
    const turns = turnsOf(report);
    found = sentencesRead(report).filter(({ paragraph }) => turns[paragraph] !== "Q");
    told.set(report, found);
  }
  return found;
}

/** The entity for which the speaker at an offset speaks; null for reporters and for those the text doesn't place. */
export function sideAt(report: Report, offset: number): string | null {
  const { paragraphs } = report.analysed;
  const label = turnsOf(report)[firstPast(paragraphs, offset)] ?? null;
  return label === null || label === "Q" ? null : sideOf(report, label);
}

function sideOf(report: Report, label: string): string | null {
  const surname =
    label
      .replace(/\([^()]*\)/g, "")
      .trim()
      .split(/\s+/)
      .at(-1)
      ?.toLowerCase() ?? "";
  for (const { id } of report.book.withSurname(surname)) {
    const side = report.book.entityOf(id);
    if (side !== id) return side;
  }
  if (FOREIGN_SPEAKERS.test(label)) return null;
  return OWN_SPEAKERS.test(label) ? report.issuer : null;
}

const answered = new WeakMap<Report, boolean>();

/** The entity that a reporter's "you" at an offset stands for: the issuer's, where nobody of another side answers; null where that isn't known, and where he asks. */
export function askedAt(report: Report, offset: number): string | null {
  const turns = turnsOf(report);
  const { paragraphs, sentences, tokens } = report.analysed;
  if (turns[firstPast(paragraphs, offset)] !== "Q") return null;
  const end = sentences[firstPast(sentences, offset)]?.endToken ?? 0;
  if (tokens[end - 1]?.text === "?") return null;
  let alone = answered.get(report);
  if (alone === undefined) {
    alone = [...new Set(turns)].every(
      (label) =>
        label === null || label === "Q" || LEADERS_ON.test(label) || sideOf(report, label) === report.issuer,
    );
    answered.set(report, alone);
  }
  return alone ? report.issuer : null;
}

/** Labels of people who lead others on. */
const LEADERS_ON = /^(?:MODERATOR|OPERATOR|PARTICIPANT|INTERPRETER)\b/;

/** The entity that "I" and "we" at an offset speak for: the speaker's in a dialogue, the issuer's in a text of its own voice; null where that isn't known. */
export const voiceAt = (report: Report, offset: number): string | null =>
  isDialogue(report) ? sideAt(report, offset) : (speakerOf(report)?.entity ?? report.issuer);

/** Who speaks all through a text, by its headline or signature, for his own side, else for the state whose organ issued it; null where it names nobody as its speaker, or several. */
export function speakerOf(report: Report): Mention | null {
  if (isDialogue(report) || isJoint(report)) return null;
  const speaker = headedBy(report)?.speaker ?? null;
  const entity = speaker?.entity ?? report.issuer;
  return speaker && entity !== null ? { ...speaker, entity } : null;
}
