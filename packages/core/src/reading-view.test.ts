import { expect, test } from "vitest";
import { actWords } from "./reading-view.ts";
import type { SpeechAct } from "./records/statement.ts";

const not = (act: SpeechAct) => ({ act, negated: true });
const is = (act: SpeechAct) => ({ act, negated: false });

test.each([
  ["nothing said", [], []],
  ["telling is no act of its own", [is("describe"), not("describe")], []],
  ["a denial isn't its opposite", [is("describe"), not("agree")], ["not agree"]],
  ["both, each once", [is("agree"), not("agree"), is("agree")], ["agree", "not agree"]],
  ["words for an id", [not("call_for")], ["not call for"]],
  ["what is noted may be denied, the noting isn't", [not("note"), is("note")], ["note"]],
] as const)("%s", (_, clauses, words) => {
  expect(actWords(clauses)).toEqual(words);
});
