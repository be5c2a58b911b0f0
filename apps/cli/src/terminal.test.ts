import { expect, test } from "vitest";
import { columnsOf, fold, printable, styleOf, terminalOf } from "./terminal.ts";

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [true, { TERM: "dumb" }, false],
  [false, { FORCE_COLOR: "1" }, true],
  [true, { FORCE_COLOR: "0" }, false],
  [true, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
])("terminal %s with %o has colour: %s", (isTTY, env, colour) => {
  expect(terminalOf({ isTTY }, env).colour).toBe(colour);
});

test("is at most 100 columns wide, and 88 where nobody says", () => {
  expect(terminalOf({ columns: 240 }, {}).columns).toBe(100);
  expect(terminalOf({}, {}).columns).toBe(88);
});

test("folds at spaces and indents what follows", () => {
  expect(fold("one two three four", 9, "  ")).toEqual(["one two", "  three", "  four"]);
});

test.each([
  ["wide letters", "王毅在北京 said 王毅王毅王毅", 11, 4],
  ["a pair that isn't cut", "😀😀😀", 5, 2],
  ["marks that take no room", "caf\u0301e caf\u0301e", 9, 1],
])("folds %s", (_, text, width, count) => {
  const folded = fold(text, width);
  for (const line of folded) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  expect(folded.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  expect(folded).toHaveLength(count);
});

test("sends no terminal what would command it, but for its own styles", () => {
  const style = styleOf({ columns: 80, colour: true });
  const own = style.bold("a") + style.dim("b") + style.accent("c") + style.warn("d");
  expect(printable(`${own}\n\tend`)).toBe(`${own}\n\tend`);
  const sent = printable("\u001b[2J\u001b]0;title\u0007\u001b[8mhidden\u009b5A\r\u202egnol");
  for (const control of ["\u001b", "\u0007", "\u009b", "\r", "\u202e"]) expect(sent).not.toContain(control);
});
