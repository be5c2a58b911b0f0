/** Takes sentences and a mark, calls a reader at each of their words that has it. */
import type { Sentence, Token } from "@readout/english";
import { isMarked, marksOf } from "./marks.ts";
import type { Report } from "./report.ts";

/** What a reader does at a word; where it gives a number, the token of that index is the next to be asked. */
type Visit = (at: number, sentence: Sentence) => unknown;

/**
 * Calls `visit` with each token of the sentences that has the mark, in the order of the text. One loop for all readers:
 * an engine compiles it once, and most sentences and words are passed here.
 */
export function eachMarked(
  { analysed: { tokens } }: Pick<Report, "analysed">,
  sentences: readonly Sentence[],
  mark: number,
  visit: Visit,
): void {
  for (const sentence of sentences)
    if (mayHold(tokens, sentence, mark)) visitSentence(tokens, sentence, mark, visit);
}

/** Calls `visit` with each token of one sentence that has the mark. */
export function eachMarkedIn(
  { analysed: { tokens } }: Pick<Report, "analysed">,
  sentence: Sentence,
  mark: number,
  visit: Visit,
): void {
  if (mayHold(tokens, sentence, mark)) visitSentence(tokens, sentence, mark, visit);
}

function visitSentence(tokens: readonly Token[], sentence: Sentence, mark: number, visit: Visit): void {
  const { endToken } = sentence;
  let i = nextMarked(tokens, sentence.firstToken, endToken, mark);
  while (i < endToken) {
    const next = visit(i, sentence);
    i = nextMarked(tokens, typeof next === "number" ? next : i + 1, endToken, mark);
  }
}

/** Whether some token of a sentence has one of the marks; they are put together when they are first asked for. */
export function mayHold(tokens: readonly Token[], sentence: Sentence, mark: number): boolean {
  if (sentence.marks === 0) sentence.marks = marksBetween(tokens, sentence.firstToken, sentence.endToken);
  return (sentence.marks & mark) !== 0;
}

/** The marks that the tokens `[from, end)` have together. */
export function marksBetween(tokens: readonly Token[], from: number, end: number): number {
  let marks = 0;
  for (let i = from; i < end; i++) marks |= marksOf(tokens[i] as Token);
  return marks;
}

/** The first token of `[from, end)` that has a mark; `end` where none has. */
export function nextMarked(tokens: readonly Token[], from: number, end: number, mark: number): number {
  let i = from;
  while (i < end && !isMarked(tokens[i] as Token, mark)) i++;
  return i;
}
