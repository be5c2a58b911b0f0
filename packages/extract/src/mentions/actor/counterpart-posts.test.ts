/** Takes counterparts and colleagues, gives whose post they hold (R1). */
import { expect, it } from "vitest";
import { readReport } from "../../extract.ts";

it.each([
  ["Malian Foreign Minister Ann Roe told her Chadian counterpart, Jo Poe, to wait.", "foreign_minister"],
  ["Mali's defense minister Ann Roe and her Chadian colleague, Jo Poe, came.", "defence_minister"],
  // Of whom the list names last, in apposition too.
  [
    "Togo's foreign minister, Ali Demir, chaired the meeting of Mali's defense minister, Ann Roe, and her Chadian colleague, Jo Poe.",
    "defence_minister",
  ],
  // Not of one who is of that state himself.
  [
    "Togo's foreign minister, Ali Demir, met Chad's president, Ann Roe, and his Chadian colleague, Jo Poe.",
    "foreign_minister",
  ],
  [
    "Togo's foreign minister, Ali Demir, met Mali's president in Lome, and his Chadian colleague, Jo Poe, did too.",
    "foreign_minister",
  ],
  ["Ann Roe met her Chadian colleague, Jo Poe.", null],
])("“%s”: %s", (text, expected) => {
  const { mentions } = readReport(text, { published: "2031-03-14" }).report;
  expect(mentions.find(({ person }) => person === "person:jo-poe")?.post).toBe(expected);
});

const offices = (text: string): string[] =>
  readReport(text, { published: "2031-03-14" }).report.mentions.flatMap(({ kind, person, entity, post }) =>
    person && kind !== "pronoun" ? [`${entity} ${post} ${person.slice("person:".length)}`] : [],
  );

it.each([
  [
    "in the order of their states",
    "Malian Foreign Minister Ann Roe met her counterparts from Chad, Niger and Togo, Jo Poe, Ali Demir and Eva Lind.",
    ["MLI ann-roe", "TCD jo-poe", "NER ali-demir", "TGO eva-lind"],
  ],
  [
    "each behind its state",
    "Malian Foreign Minister Ann Roe met her counterparts from Chad, Jo Poe, and Niger, Ali Demir.",
    ["MLI ann-roe", "TCD jo-poe", "NER ali-demir"],
  ],
  [
    "in brackets",
    "Malian Foreign Minister Ann Roe met her counterparts from Chad (Jo Poe) and Niger (Ali Demir).",
    ["MLI ann-roe", "TCD jo-poe", "NER ali-demir"],
  ],
  [
    "of one state",
    "Malian Foreign Minister Ann Roe met her counterpart from Chad, Jo Poe, in Oslo.",
    ["MLI ann-roe", "TCD jo-poe"],
  ],
])("names behind the states of counterparts, %s", (_, text, expected) => {
  expect(offices(text)).toEqual(expected.map((one) => one.replace(" ", " foreign_minister ")));
});

it.each([
  // Fewer names than states, and a name that opens the next clause.
  "Malian Foreign Minister Ann Roe met her counterparts from Chad, Niger and Togo, Jo Poe and Ali Demir.",
  "Malian Foreign Minister Ann Roe met her counterpart from Chad, Jo Poe said.",
])("names that aren't told whose they are: %s", (text) => {
  expect(offices(text)[1] ?? "null").toMatch(/^null/);
});

it.each([
  [
    "OSLO - Malian Foreign Minister Ann Roe held talks with her counterpart Jo Poe here on Monday.",
    "NOR foreign_minister jo-poe",
  ],
  // Nothing says where he is at home.
  [
    "OSLO - Malian Foreign Minister Ann Roe held talks with her counterpart Jo Poe on Monday.",
    "null foreign_minister jo-poe",
  ],
  [
    "GENEVA - Malian Foreign Minister Ann Roe held talks with her counterpart Jo Poe here on Monday.",
    "null foreign_minister jo-poe",
  ],
])("a counterpart without a state, “%s”: %s", (text, expected) => {
  expect(offices(text)).toContain(expected);
});

it("takes whom a visitor of the outlet's state calls on for the host's, not for its own", () => {
  const text =
    "OSLO, March 12 (PTI) - Foreign Minister Ann Roe arrived on Monday. Later, Roe called on Prime Minister Jo Poe.";
  const { mentions } = readReport(text, { published: "2031-03-14" }).report;
  const [own, met] = ["person:ann-roe", "person:jo-poe"].map(
    (id) => mentions.find(({ person }) => person === id)?.entity,
  );
  expect([own, met]).toEqual(["IND", "NOR"]);
});
