/** Takes counterparts and colleagues, gives whose post they hold (R1). */
import { expect, it } from "vitest";
import { readReport } from "../extract.ts";

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
