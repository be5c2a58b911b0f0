/** Takes what evaluates test files, gives their tests in order: as much of vitest's `describe` and `it` as core's tests use. */

/** A test by a name that stays the same however often the files are evaluated. */
export interface Test {
  readonly id: string;
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: unknown[]) => unknown;

/** Evaluates with `{ describe, it, test, expect }`, and gives what was declared. */
export function collectTests(expect: unknown, evaluate: (vitest: object) => void): Test[] {
  const tests: Test[] = [];
  const path: string[] = [];
  const describe = (title: string, body: () => void): void => {
    path.push(title);
    body();
    path.pop();
  };
  const add = (title: string, run: () => unknown): void => {
    tests.push({ id: String(tests.length), name: [...path, title].join(" > "), run });
  };
  const it = Object.assign(add, {
    each: (rows: readonly unknown[]) => (title: string, body: Body) => {
      for (const [at, row] of rows.entries())
        add(`${title} #${at}`, () => (Array.isArray(row) ? body(...row) : body(row)));
    },
  });
  evaluate({ describe, it, test: it, expect });
  return tests;
}
