import { expect, test } from "vitest";
import { fold, terminalOf } from "./terminal.ts";

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
