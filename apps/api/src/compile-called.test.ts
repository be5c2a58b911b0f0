import { expect, it } from "vitest";
import { withParentheses } from "../compile-called.ts";

/** The functions of a module as an engine tells of them; those whose text holds "called" were called. */
const functionsOf = (source: string): { startOffset: number; endOffset: number; count: number }[] => [
  { startOffset: 0, endOffset: source.length, count: 1 },
  ...[...source.matchAll(/(?:async )?function\*?[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g)].map(
    ({ index, 0: text }) => ({
      startOffset: index,
      endOffset: index + text.length,
      count: text.includes("called") ? 1 : 0,
    }),
  ),
];

it.each([
  ["a call before it", "b();function b(x){return called(x)}", "var b=(function(x){return called(x)});b();"],
  [
    "one behind another",
    "function b(){called()}async function c(){called()}function*d(){called()}e()",
    "var b=(function(){called()}),c=(async function(){called()}),d=(function*(){called()});e()",
  ],
  [
    "one that wasn't called between",
    "a();function b(){called()}function c(){idle()}d();function e(){called()}",
    "var b=(function(){called()});function c(){idle()}var e=(function(){called()});a();d();",
  ],
])("puts a function that was called at the module's start, with %s", (_, source, written) => {
  expect(withParentheses(source, functionsOf(source))).toBe(written);
});

it.each([
  ["wasn't called", "function b(){idle()}b;"],
  ["is an expression", "var b=function c(){called()};b();"],
  ["is called in its place", "(function b(){called()})();"],
])("leaves a function that %s", (_, source) => {
  expect(withParentheses(source, functionsOf(source))).toBe(source);
});

/** Arrow functions in a source, which are none to `functionsOf`; those whose text holds "called" were called. */
const arrowsOf = (source: string): ReturnType<typeof functionsOf> =>
  [...source.matchAll(/(?:\w+|\(\w*\))=>(?:\{[^{}]*\}|\w+\(\w*\))/g)].map(({ index, 0: text }) => ({
    startOffset: index,
    endOffset: index + text.length,
    count: text.includes("called") ? 1 : 0,
  }));

it.each([
  ["of one parameter", "var b=a=>called(a);", "var b=(a=>called(a));"],
  ["with a body", "x((a)=>{called()},y)", "x(((a)=>{called()}),y)"],
  ["at the end of a module", "x=()=>called()", "x=(()=>called())"],
  [
    "in a function that goes to the start",
    "b();function b(){called(a=>called(a))}",
    "var b=(function(){called((a=>called(a)))});b();",
  ],
  ["beside one that wasn't called", "x(a=>idle(a),a=>called(a))", "x(a=>idle(a),(a=>called(a)))"],
  ["but a method", "var b={called(a){}};", "var b={called(a){}};"],
])("puts an arrow function that was called in parentheses: %s", (_, source, written) => {
  expect(withParentheses(source, functionsOf(source).concat(arrowsOf(source)))).toBe(written);
});

it("leaves a function in another one where it is", () => {
  const source = "var b=()=>{a();function c(){called()}};b();";
  const all = functionsOf(source).concat({ startOffset: 6, endOffset: source.length - 5, count: 1 });
  expect(withParentheses(source, all)).toBe("var b=(()=>{a();function c(){called()}});b();");
});
