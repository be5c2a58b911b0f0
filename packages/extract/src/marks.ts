/** Takes a token, gives its marks: which of the readers' word lists hold its word, as bits that are looked up once a word. */
import type { Token } from "@readout/english";

const tests: ((lower: string) => boolean)[] = [];

/** Words recur: the marks of so many are kept. */
const mostKnown = 20_000;
const known = new Map<string, number>();

/**
 * A new mark: the bit that tokens get whose word, in lower case, is in a list or passes a test. For what readers ask of
 * every token: most words open nothing, and one bit says so. Made when a module loads, 30 at most.
 */
export function createMark(holds: (lower: string) => boolean): number {
  tests.push(holds);
  return 1 << tests.length;
}

/** Whether a token has a mark. */
export const isMarked = (token: Token, mark: number): boolean =>
  ((token.marks || marksOf(token)) & mark) !== 0;

function marksOf(token: Token): number {
  const { lower } = token;
  let marks = known.get(lower);
  if (marks === undefined) {
    marks = 1;
    for (let k = 0; k < tests.length; k++)
      if ((tests[k] as (lower: string) => boolean)(lower)) marks |= 1 << (k + 1);
    if (known.size >= mostKnown) known.clear();
    known.set(lower, marks);
  }
  token.marks = marks;
  return marks;
}
