/** Takes a token, gives its marks: which of the readers' word lists hold its word, as bits that are looked up once a spelling. */
import type { Form, Token } from "@readout/english";

/** The words of a mark in lower case, and a test for those that no list holds (figures, compounds). */
interface Mark {
  readonly words: () => Iterable<string>;
  readonly test: ((lower: string) => boolean) | null;
}

const marks: Mark[] = [];
let bitsOfWords: Map<string, number> | null = null;

/**
 * A new mark: the bit that tokens have whose word is in a list or passes a test. For what readers ask of every token:
 * most words open nothing, and one bit says so. Made when a module loads, before any text is read; 30 at most.
 */
export function createMark(words: () => Iterable<string>, test: Mark["test"] = null): number {
  marks.push({ words, test });
  return 1 << marks.length;
}

/** Whether a token has one of the marks. */
export const isMarked = (token: Token, mark: number): boolean =>
  ((token.marks || marksOf(token)) & mark) !== 0;

function marksOf(token: Token): number {
  const { form } = token;
  if (form.marks === 0) form.marks = lookUp(form);
  token.marks = form.marks;
  return form.marks;
}

/** Bit 0 says that the others have been looked up. */
function lookUp({ lower }: Form): number {
  bitsOfWords ??= collect();
  let bits = 1 | (bitsOfWords.get(lower) ?? 0);
  for (let k = 0; k < marks.length; k++) if (marks[k]?.test?.(lower)) bits |= 2 << k;
  return bits;
}

function collect(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [k, { words }] of marks.entries())
    for (const word of words()) bits.set(word, (bits.get(word) ?? 0) | (2 << k));
  return bits;
}
