import { expect, it } from "vitest";
import { readMarkdown } from "./markdown.ts";

it("gives the words without the marks, and the fields of the front matter", () => {
  const source = `---
title: "Ministers meet"
source: Cordia Herald
date: 2024-03-14
tags:
  - talks
---
# Ministers meet

The ministers of **Alvia** and [Boria](https://x.example/b) met
on *Thursday*.

> "We will meet again," one said.

- first
- second
`;
  expect(readMarkdown(source)).toEqual({
    text: 'Ministers meet\n\nThe ministers of Alvia and Boria met on Thursday.\n\n"We will meet again," one said.\n\nfirst\n\nsecond',
    title: "Ministers meet",
    outlet: "Cordia Herald",
    published: "2024-03-14",
    url: null,
    language: null,
    licence: null,
  });
});

it.each([
  ["a rule at the top without a second", "---\ndate: 2024-03-14", "date: 2024-03-14"],
  ["text between two rules", "---\n\nThey met: twice.\n\n---\n\nSo.", "They met: twice.\n\nSo."],
  ["footnotes", "They met.[^1]\n\n[^1]: In Oslo.", "They met.\n\nIn Oslo."],
  ["raw HTML", "They <b>met</b>.\n\n<script>x</script>", "They met."],
  ["code", "```\na  b\n```", "a  b"],
  ["text like an address", "see www.x.example", "see www.x.example"],
  [
    "an address as it is written",
    "see <http://xn--bcher-kva.example/%C3%A4>",
    "see http://xn--bcher-kva.example/%C3%A4",
  ],
  ["an underscore within a word", "a_b_c", "a_b_c"],
  ["straight quotation marks as they are", `"Yes" -- he said...`, `"Yes" -- he said...`],
  ["nothing", "", ""],
])("reads %s", (_, source, text) => {
  expect(readMarkdown(source).text).toBe(text);
});

it("has the first heading as title, null without one", () => {
  expect(readMarkdown("# One\n\n# Two").title).toBe("One");
  expect(readMarkdown("They met.").title).toBeNull();
});

it.each(["[", "*a ", ">", "<", "![[]()", "[a](", "_*", "`a", "- ", "|a", "\\", "&amp"])(
  "survives %s twenty thousand times",
  (part) => {
    const from = performance.now();
    expect(() => readMarkdown(part.repeat(20_000))).not.toThrow();
    expect(performance.now() - from).toBeLessThan(3000);
  },
);
