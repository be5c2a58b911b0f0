import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, it } from "vitest";
import { searchQuery } from "./words.ts";

it.each([
  ["roadmap", '"roadmap"'],
  ["border plan", '"border" AND "plan"'],
  ['"border plan" agreed', '"border plan" AND "agreed"'],
  ["“border plan”", '"border plan"'],
  ["agree*", '"agree"*'],
  ["al-Assad's", '"al Assad s"'],
  ["a OR NOT b", '"a" AND "OR" AND "NOT" AND "b"'],
  ['body:x ^y "', '"body x" AND "y"'],
  ['un"closed phrase', '"un" AND "closed" AND "phrase"'],
])("reads %j as %s", (words, query) => {
  expect(searchQuery(words, 7)).toBe(`{scope} : ("w7") AND {body} : (${query})`);
});

it.each(["", " ", '""', "*", "-+?", "😀", "\u0000"])("finds nothing to search for in %j", (words) => {
  expect(searchQuery(words, 1)).toBeNull();
});

it("takes a bounded number of words", () => {
  expect(searchQuery("a ".repeat(100_000), 1)?.split(" AND ")).toHaveLength(1 + 32);
});

it("gives FTS5 no text that it can't parse", () => {
  const database = new DatabaseSync(":memory:");
  database.exec(
    "CREATE VIRTUAL TABLE t USING fts5 (scope, body, tokenize='porter unicode61 remove_diacritics 2')",
  );
  database.exec("INSERT INTO t VALUES ('w1', 'the border plan')");
  const search = database.prepare("SELECT count(*) AS n FROM t WHERE t MATCH ?");
  const part = fc.constantFrom(
    '"',
    "'",
    "*",
    "(",
    ")",
    "{",
    "}",
    ":",
    "^",
    "+",
    "-",
    " ",
    "a",
    "NEAR",
    "AND",
    "\u0000",
    "“",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(part).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (words) => {
      const query = searchQuery(words, 2);
      // Nothing of workspace 2 is there, whatever is asked.
      if (query !== null) expect(search.get(query)).toEqual({ n: 0 });
    }),
    { numRuns: 500 },
  );
  database.close();
});
