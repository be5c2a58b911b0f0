import { expect, test } from "vitest";
import { extract } from "../../extract.ts";

const read = (text: string, options = {}) => extract(text, { published: "2022-03-12", ...options });
const persons = (text: string, options = {}) =>
  read(text, options).actors.filter(({ type }) => type === "person");
const ids = (text: string, options = {}) => persons(text, options).map(({ id }) => id);

// The word in small letters decides: each name is read where the text doesn't have it.
test.each([
  [
    "a last word",
    "Farm Income Relief said it helped Kenya.",
    "It brought relief.",
    "person:farm-income-relief",
  ],
  [
    "a long first word",
    "Harvest Otieno said that Kenya would wait.",
    "The harvest was good.",
    "person:harvest-otieno",
  ],
])("takes no name for a person's whose %s stands in small letters", (_, said, common, id) => {
  expect(ids(`${said} It rained.`)).toEqual([id]);
  expect(ids(`${said} ${common}`)).toEqual([]);
});

test.each([
  [
    "a short first word",
    "Grant Otieno said that Kenya would wait. The grant is paid.",
    "person:grant-otieno",
  ],
  [
    "a name behind a title",
    "Kenya's foreign minister Ali Price said that it would wait. The price fell.",
    "person:ali-price",
  ],
  [
    "a surname behind a plain title",
    "Prime Minister Hunt of Kenya said that it would wait. The hunt is over.",
    "person:hunt",
  ],
  ["a name in two parts", "Roh Min-tat said that Kenya would wait.", "person:roh-min-tat"],
])("takes %s for a person's", (_, text, id) => {
  expect(ids(text)).toEqual([id]);
});

test("takes no noun that a title's phrase goes on with for who holds the office", () => {
  const title = "Memorandum for the Secretary of State on Urgent Needs";
  const body = "The President has told Congress of the needs of refugees from Ukraine.";
  expect(ids(`${title}\n\n${body}`, { title, outlet: "The White House" })).toEqual([]);
});

test("reads names below a headline, not its run of capitals", () => {
  const title = "Ali Otieno Burns Juma Karanja";
  expect(
    ids(`${title}\n\nSen. Ali Otieno said that Kenya would wait. "We won't," Juma Karanja said.`, { title }),
  ).toEqual(["person:ali-otieno", "person:juma-karanja"]);
});

const POSTS = { outlet: "U.S. Department of State" };
const posts = (text: string) =>
  Object.fromEntries(
    persons(text, POSTS).map(({ id, tenures }) => [id, tenures.map(({ post, of }) => `${post} ${of}`)]),
  );

test("gives an office that the table has for another on that day to nobody else", () => {
  expect(
    posts(
      "Secretary Blinken met Secretary Otieno on Monday. Senator Musa told President Karanja that he agreed.",
    ),
  ).toMatchObject({
    "person:blinken": ["foreign_minister USA"],
    "person:otieno": ["minister USA"],
  });
  expect(posts("Our embassy told President Karanja that it was sorry.")["person:karanja"] ?? []).toEqual([]);
});

test("takes two offices behind one article for two persons' where one has a single word", () => {
  const met = "Secretary of State Antony Blinken met German Foreign Minister Jo Lund on Monday.";
  expect(posts(`${met} The Secretary and Foreign Minister Lund discussed Mali.`)["person:jo-lund"]).toEqual([
    "foreign_minister DEU",
  ]);
  expect(
    posts("Kenya's Deputy Prime Minister and Foreign Minister Jo Lund arrived.")["person:jo-lund"],
  ).toEqual(["foreign_minister KEN"]);
});
