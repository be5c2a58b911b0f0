import { expect, it } from "vitest";
import { findExpressions } from "./find-expressions.ts";
import { judgeExpression } from "./judge-expression.ts";

it.each([
  ["a literal", "const x = /a+b/gi;", "a+b", "gi"],
  ["a literal in markup", "export const X = () => <p>{y.replace(/a b/, '')}</p>;", "a b", ""],
  ["a string", 'new RegExp("a\\\\s+", "u")', "a\\s+", "u"],
  [
    "constants",
    "const A = `b|c`; const E = new RegExp(String.raw`\\d(?:$" + "{A})` + 'x');",
    "\\d(?:b|c)x",
    "",
  ],
  ["another's source", "const A = /b/; RegExp(A.source + '$')", "b$", ""],
  ["what isn't constant", "(word: string) => new RegExp(word)", null, ""],
  ["flags that aren't constant", "(flags: string) => new RegExp('a', flags)", null, ""],
])("finds %s", (_, code, source, flags) => {
  expect(findExpressions("x.tsx", code).map((one) => [one.source, one.flags])).toContainEqual([
    source,
    flags,
  ]);
});

it("says where it stands, and leaves strings, comments and divisions alone", () => {
  const code = "// /a/\nconst s = '/b/';\nconst n = a / b / c;\nconst r = /d/;\n";
  expect(findExpressions("x.ts", code)).toEqual([{ file: "x.ts", line: 4, source: "d", flags: "" }]);
});

it.each([
  ["^(a+)+$", "", "slow"],
  ["\\s+$", "", "slow"],
  ["<!--.*?-->", "s", "slow"],
  ["(?:\\S+ )*\\S+:", "", "slow"],
  ["^\\s+", "", "safe"],
  ["\\bmet (?:with )?", "i", "safe"],
])("/%s/%s is %s", async (source, flags, verdict) => {
  expect((await judgeExpression(source, flags)).verdict).toBe(verdict);
});
