/** Takes a token, gives its marks: which of the readers' word lists hold its word, as bits that are looked up once a spelling. */
import { lemma, lemmaAs, type Token } from "@readout/english";

/**
 * What has a mark: words in lower case as they stand, forms of verbs and of nouns by their lemma, and what passes a test
 * (figures, compounds, capitals), which only words that no list can hold should need.
 */
export interface Marked {
  readonly words?: Iterable<string>;
  readonly verbs?: Iterable<string>;
  readonly nouns?: Iterable<string>;
  readonly test?: (lower: string, text: string) => boolean;
}

/** Bits of a small integer without the lowest, which says that the others have been looked up. */
const MOST = 29;
const marks: (() => Marked)[] = [];
let tables: Tables | null = null;

/** The bits of every listed word, and the tests with theirs. */
interface Tables {
  readonly words: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, number>;
  readonly nouns: ReadonlyMap<string, number>;
  readonly tests: readonly (readonly [test: NonNullable<Marked["test"]>, bit: number])[];
}

/**
 * A new mark: the bit that tokens have whose word is in a list or passes the test. For what readers ask of every token:
 * most words open nothing, and one bit says so. Made when a module loads, before any text is read (later it throws); 29 at most.
 */
export function createMark(marked: () => Marked): number {
  if (tables)
    throw new Error(
      "createMark: a mark was made after words had been looked up, which don't have it; load all readers before the first text",
    );
  if (marks.push(marked) > MOST)
    throw new Error(
      `createMark: a number's bits hold ${MOST} marks; this is one more; put two lists together`,
    );
  return 1 << marks.length;
}

/** Whether a token has one of the marks. */
export const isMarked = (token: Token, mark: number): boolean => (marksOf(token) & mark) !== 0;

/** All marks of a token. */
export const marksOf = (token: Token): number => token.marks || lookUpMarks(token);

function lookUpMarks(token: Token): number {
  const { form } = token;
  if (form.marks === 0) form.marks = lookUp(token);
  token.marks = form.marks;
  return form.marks;
}

/** Bit 0 says that the others have been looked up. */
function lookUp(token: Token): number {
  const { lower, text } = token;
  // Soft hyphens are all that a lemma of the text could keep; without them it is the one that others ask for.
  const as = (upos: "VERB" | "NOUN"): string =>
    lower.length === text.length ? lemmaAs(token, upos) : lemma(lower, upos);
  tables ??= collect();
  let bits =
    1 |
    (tables.words.get(lower) ?? 0) |
    (tables.verbs.get(as("VERB")) ?? 0) |
    (tables.nouns.get(as("NOUN")) ?? 0);
  for (const [test, bit] of tables.tests) if (test(lower, text)) bits |= bit;
  return bits;
}

function collect(): Tables {
  const words = new Map<string, number>();
  const verbs = new Map<string, number>();
  const nouns = new Map<string, number>();
  const tests: [NonNullable<Marked["test"]>, number][] = [];
  const add = (bits: Map<string, number>, list: Iterable<string>, bit: number): void => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const [k, marked] of marks.entries()) {
    const bit = 2 << k;
    const lists = marked();
    add(words, lists.words ?? [], bit);
    add(verbs, lists.verbs ?? [], bit);
    add(nouns, lists.nouns ?? [], bit);
    if (lists.test) tests.push([lists.test, bit]);
  }
  return { words, verbs, nouns, tests };
}
