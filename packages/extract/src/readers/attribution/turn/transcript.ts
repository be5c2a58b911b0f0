/** Takes a transcript's sentences one by one, gives its turns: paragraphs that open with a speaker's label and those that follow. */

import type { Sentence } from "@readout/english";
import { speakerLabelEnd } from "../../../document/speaker-labels.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import type { Readable, StatementDraft } from "../draft.ts";

/** Whose turn it is in a transcript: the label's span, null before the first. */
export interface Turn {
  label: TextSpan | null;
  /** The interpreter whom the label names. */
  relays?: readonly TextSpan[];
  /** The paragraph, if any, that has been found to say nothing. */
  courtesy?: number;
}

/** "PRESIDENT LUND (via interpreter)" */
const INTERPRETED =
  / \((?:via|through|with|by) (?:an? )?(interpreter|translator|interpretation|translation)\)$/i;

/** What a transcriber notes in brackets before words. */
const REMARK = /^(?:\([^()\n]{1,40}\)|\[[^[\]\n]{1,40}\]) (?=[\p{L}“"‘])/u;

/** The label of whoever asks. */
const QUESTION = /^(?:Q|QUESTION|REPORTER|JOURNALIST|INTERVIEWER)(?:\s*\(.*)?$/i;

/** The time of day at which a transcript ends: "7:08 P.M. EDT". */
const TIME_LINE = /^\d{1,2}:\d\d [AP]\.?M\.?(?: [A-Z]{2,4})?$/i;

/** Whether the line at `at` ends a transcript. */
export const endsTranscript = (text: string, at: number): boolean => END_LINE.test(text.slice(at, at + 30));

/** The line behind the last turn: "(END TRANSCRIPT)", "[End of excerpt]", "END 3:50 P.M. EDT". */
const END_LINE =
  /^[([*]?end(?: of)?(?: the)? (?:transcript|excerpt|interview|\d+:\d\d)\b|^[([]transcript ends\b/i;

/** Whether a paragraph behind a turn is the narrator's: "Lund, who …" behind "ANNA LUND:". */
function isNarrated(text: string, { start, end }: TextSpan, at: number): boolean {
  const surname = text.slice(Math.max(start, text.lastIndexOf(" ", end - 1) + 1), end);
  if (surname.length < 3 || !/^\p{Lu}+$/u.test(surname)) return false;
  const name = text.slice(at, at + surname.length);
  return (
    name !== surname &&
    name.toUpperCase() === surname &&
    /^(?:,| \p{Ll}|['’]s\b)/u.test(text.slice(at + name.length, at + name.length + 3))
  );
}

const opensBracket = (text: string, at: number): boolean => isOneOf(text[at], "(", "[");

const isFigure = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;

/** Adds the sentence to its speaker's turn; false before the first label, where the text isn't spoken yet. */
export function readTurn(
  report: Readable,
  sentence: Sentence,
  drafts: StatementDraft[],
  turn: Turn,
  labels: ReadonlyMap<number, number>,
): boolean {
  const { text, analysed } = report;
  const behind = openTurn(report, sentence, turn, labels);
  if (!turn.label || behind >= sentence.end) return turn.label !== null;
  const start = pastRemark(text, behind, sentence.end);
  if (opensBracket(text, start)) return true;
  if (isFigure(text, start) && TIME_LINE.test(text.slice(start, Math.min(sentence.end, start + 24))))
    return true;
  // Nobody is named for a question.
  if (QUESTION.test(text.slice(turn.label.start, turn.label.end))) return true;
  const last = drafts.at(-1);
  const part = last?.content[last.content.length - 1];
  if (
    last &&
    part &&
    last.reader === "attributions:transcript" &&
    last.source === turn.label &&
    analysed.sentences[last.sentence]?.paragraph === sentence.paragraph
  )
    last.content[last.content.length - 1] = { start: part.start, end: sentence.end };
  else if (isCourtesy(text.slice(start, analysed.paragraphs[sentence.paragraph]?.end)))
    turn.courtesy = sentence.paragraph;
  else if (turn.courtesy !== sentence.paragraph)
    drafts.push(spokenDraft(sentence, start, turn.label, turn.relays ?? []));
  return true;
}

/** Whether a turn's words open or close it and say nothing: "Thank you all very much.", "Okay. Go ahead, Kari." */
const isCourtesy = (words: string): boolean =>
  words.length < 60 &&
  /^(?:thank|go ahead|good (?:morning|afternoon|evening|to)|hello|hi|please|okay|all right)/i.test(words) &&
  (words.match(/(?<![\p{L}’'])\p{Ll}[\p{L}’']*/gu) ?? []).every((word) => COURTESIES.has(word));

/** The words in small letters that such a turn consists of, with a name or two. */
const COURTESIES: ReadonlySet<string> = new Set(
  (
    "thank thanks you your all both so very much again everyone everybody folks guys go ahead good morning afternoon evening " +
    "night to see be here in the back and for coming being hello hi please okay ok right sir ma’am ma'am madam yes line is open now"
  ).split(" "),
);

/** Notes whose turn a sentence opens; gives where its words start. */
function openTurn(
  { text, analysed }: Readable,
  sentence: Sentence,
  turn: Turn,
  labels: ReadonlyMap<number, number>,
): number {
  const paragraph = analysed.paragraphs[sentence.paragraph];
  if (paragraph?.firstSentence !== sentence.index) return sentence.start;
  // "Q  Mr. President, …" has no colon.
  const question = /^Q(?=\s+\S)/.test(text.slice(paragraph.start, paragraph.start + 4));
  const behind = question
    ? paragraph.start + 2
    : (labels.get(sentence.paragraph) ?? speakerLabelEnd(text, paragraph.start, paragraph.end));
  if (behind <= 0) {
    if (turn.label && isNarrated(text, turn.label, sentence.start)) turn.label = null;
    return sentence.start;
  }
  const via = INTERPRETED.exec(text.slice(paragraph.start, behind - 1));
  turn.label = { start: paragraph.start, end: via ? paragraph.start + via.index : behind - 1 };
  const interpreter = via ? paragraph.start + via.index + via[0].length - 1 : 0;
  turn.relays = via ? [{ start: interpreter - (via[1] as string).length, end: interpreter }] : [];
  let start = behind;
  while (start < sentence.end && /\s/.test(text.charAt(start))) start++;
  return start;
}

/** "(In progress) This is a good day": behind a remark before words; the bracket itself where none follow. */
function pastRemark(text: string, start: number, end: number): number {
  if (!opensBracket(text, start)) return start;
  const remark = REMARK.exec(text.slice(start, Math.min(end, start + 60)));
  return start + (remark?.[0].length ?? 0);
}

const spokenDraft = (
  { index, end }: Sentence,
  start: number,
  source: TextSpan,
  relays: readonly TextSpan[],
): StatementDraft => ({
  content: [{ start, end }],
  quoted: [],
  source,
  cue: null,
  form: "direct",
  cueLemma: null,
  act: null,
  strength: 1,
  relays: [...relays],
  inheritedFrom: null,
  sentence: index,
  reader: "attributions:transcript",
});
