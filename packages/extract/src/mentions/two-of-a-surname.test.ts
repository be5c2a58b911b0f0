import { expect, test } from "vitest";
import { extract } from "../extract.ts";

const read = (text: string) => extract(text, { published: "2022-03-12" });
const posts = (text: string) =>
  Object.fromEntries(
    read(text)
      .actors.filter(({ type }) => type === "person")
      .map(({ id, tenures }) => [id, tenures.map(({ post }) => post)]),
  );
const speakers = (text: string) => read(text).statements.map(({ speaker }) => speaker);

const MINISTERS =
  "Kenya's foreign minister Peter Otieno spoke on Monday. Kenya's defence minister Mary Otieno flew to Kampala.";

test("a title with a surname is that of whoever bears it in full", () => {
  expect(posts(`${MINISTERS} Defence Minister Otieno met Uganda's president on Monday.`)).toEqual({
    "person:mary-otieno": ["defence_minister"],
    "person:peter-otieno": ["foreign_minister"],
  });
  expect(
    posts(
      "Kenya's national security adviser Jake Otieno met Uganda's president on Monday. Kenya's ambassador John Otieno was in Kampala. Ambassador Otieno returned.",
    ),
  ).toEqual({
    "person:jake-otieno": ["national_security_adviser"],
    "person:john-otieno": ["ambassador"],
  });
});

test.each([
  ["who was named in full last", `${MINISTERS} "We will stay," Otieno said.`, "person:mary-otieno"],
  [
    "who alone has an office",
    'President Joe Otieno and Dr. Jill Otieno of Kenya arrived in London. "It was good," Otieno said.',
    "person:joe-otieno",
  ],
  [
    "nobody where one sentence names both",
    'Foreign Minister Peter Otieno and Defence Minister Mary Otieno of Kenya arrived in London. "It was good," Otieno said.',
    { anonymous: "Otieno" },
  ],
])("a bare surname is %s", (_, text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test.each([
  [
    "whom the text names in full as something else",
    "Kenya's national security adviser Jake Otieno met Uganda's president on Monday. Ambassador Otieno returned to Kampala.",
    ["national_security_adviser"],
  ],
  [
    "whom it names in full as one",
    "Kenya's ambassador to Uganda, Jake Otieno, met Uganda's president on Monday. Ambassador Otieno returned to Kampala.",
    ["ambassador"],
  ],
])("“Ambassador Otieno” gives a post to one %s only where that says so", (_, text, expected) => {
  expect(posts(text)).toEqual({ "person:jake-otieno": expected });
});

test.each([
  ["whose name opens with the same letter", "Jill Biden came."],
  ["who held an office", "Attorney General Beau Biden of Delaware had come."],
])("a leader whom the table knows is nobody of his surname %s", (_, text) => {
  expect(speakers(`${text} President Biden said the port was open.`)).toEqual(["person:biden"]);
});

test.each([
  ["by another form of his first name", "Joseph Biden came."],
  ["by its first letter", "J. Biden came."],
])("a leader whom the table knows is the one of his surname whom the text names %s", (_, text) => {
  expect(speakers(`${text} President Biden said the port was open.`)).not.toEqual(["person:biden"]);
});

test("a leader whose first names the table leaves out is the one of his surname whom the text names in full", () => {
  expect(
    speakers("Prime Minister Lee Hsien Loong of Singapore came. Prime Minister Lee said the port was open."),
  ).toEqual(["person:lee-hsien-loong"]);
});
