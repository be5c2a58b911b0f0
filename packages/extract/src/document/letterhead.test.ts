import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const BODY = "\n\nThe Minister of External Relations, Ana Kask, met her Chilean counterpart on 12 July.";

/** Headline, outlet and whom the minister's own ministry makes her stand for. */
const read = (head: string) => {
  const { documents, actors } = extract(head + BODY, {});
  const minister = actors.find(({ id }) => id === "person:ana-kask");
  return [documents[0]?.title, documents[0]?.outlet, minister?.tenures[0]?.of ?? null];
};

it.each([
  [
    "Press Statement\nMinistry of External Relations, Brasilia\n\nVisit to Chile",
    "Ministry of External Relations, Brasilia",
    "BRA",
  ],
  [
    "Government of India\nMinistry of External Affairs\nNew Delhi\n\nVisit to Chile",
    "Ministry of External Affairs",
    "IND",
  ],
  [
    "Visit to Chile\n\nMinistry of Foreign Affairs of the Republic of Uzbekistan",
    "Ministry of Foreign Affairs of the Republic of Uzbekistan",
    "UZB",
  ],
  // A room, an organ of nobody's, a headline about a ministry.
  ["Visit to Chile\n\nOval Office", null, null],
  ["Visit to Chile\n\nOffice of the Spokesperson", null, null],
  ["Visit to Chile", null, null],
] as const)("%s", (head, outlet, state) => {
  expect(read(head)).toEqual(["Visit to Chile", outlet, state]);
});

it("leaves a headline that says something of a ministry", () => {
  expect(read("Foreign Ministry of Chad on the talks")).toEqual([
    "Foreign Ministry of Chad on the talks",
    null,
    null,
  ]);
});
