import { expect, it } from "vitest";
import { isInMarks } from "./quotation-marks.ts";

it.each([
  ["“We [agreed],” he said.", true],
  ["“We agreed,” [he said].", false],
  ['"We [agreed]," he said.', true],
  ['"We agreed," [he said].', false],
  ["„Wir [agreed]“, he said.", true],
  ["“We [agreed] and", true],
  ["“We agreed\n[he said]", false],
  ["Kenya's minister [agreed]", false],
  ["[“We agreed”] he said", true],
  ["the ministers’ [talks]", false],
])("%j: %s", (marked, expected) => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  expect(isInMarks(marked.replace(/[[\]]/g, ""), start, end)).toBe(expected);
});
