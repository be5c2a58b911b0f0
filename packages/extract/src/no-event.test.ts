/** Takes sentences with words of contact that tell of no contact of their sides, gives no event of two states; beside each one that does. */
import { expect, it } from "vitest";
import { extract } from "./extract.ts";

/** Type, status and sides of each event of a state and others. */
const between = (text: string): string[] =>
  extract(text, { published: "2024-03-12" })
    .events.map(({ type, status, participants }) => {
      const sides = [...new Set(participants.map(({ represents }) => represents))].sort();
      return `${type} ${status} ${sides.join("+")}`;
    })
    .filter((line) => /[A-Z]{3}\+/.test(line));

const MET = ["meeting occurred KEN+UGA"];

it.each([
  ["what is met", "Kenya met Uganda's conditions on Monday.", "Kenya met Uganda's envoys on Monday."],
  [
    "companies",
    "Kenya Airways met Uganda Railways on Monday.",
    "Kenya President Ali Musa met Uganda Prime Minister Jo Poe on Monday.",
  ],
  [
    "a company's president",
    "The president of Kenya Airways met the president of Uganda Airlines on Monday.",
    "The president of Kenya met the president of Uganda on Monday.",
  ],
  [
    "what almost was",
    "Kenya's president was supposed to meet Uganda's president on Monday but fell ill.",
    "Kenya's president met Uganda's president on Monday but fell ill.",
  ],
  [
    "what is still to be",
    "Kenya's president has yet to meet Uganda's president.",
    "Kenya's president met Uganda's president.",
  ],
  [
    "what was a habit",
    "Kenya's president used to meet Uganda's president every year.",
    "Kenya's president met Uganda's president last year.",
  ],
  [
    "what would have been",
    "Kenya's president would have met Uganda's president but for a storm.",
    "Kenya's president met Uganda's president before a storm.",
  ],
  [
    "what isn't clear",
    "It is unclear whether Kenya's president will meet Uganda's president on Friday.",
    "It is clear that Kenya's president met Uganda's president on Monday.",
  ],
  [
    "what is proposed",
    "Mali has proposed a summit between Kenya and Uganda in April.",
    "The summit between Kenya and Uganda took place on Monday.",
  ],
])("makes no event of %s", (_, text, near) => {
  expect(between(text)).toEqual([]);
  expect(between(near)).toEqual(MET);
});

it.each([
  ["doctors", []],
  ["judges", []],
  ["ministers", MET],
])("tells people of two states from their delegations: %s", (people, expected) => {
  const meetings = between(`The ${people} from Kenya and Uganda met on Monday.`);
  expect(meetings.filter((line) => line.startsWith("meeting"))).toEqual(expected);
});

it.each([
  ["activist", []],
  ["businessman", []],
  ["negotiator", MET],
])("seats a person for a state by what they are: %s", (noun, expected) => {
  const meetings = between(`Kenyan ${noun} Ali Musa met Ugandan President Jo Poe on Monday.`);
  expect(meetings.filter((line) => line.startsWith("meeting"))).toEqual(expected);
});

it("takes criticism that something meets for its critic's act", () => {
  expect(between("Kenya's budget met with fierce criticism from Uganda on Monday.")).toEqual([
    "accusation occurred KEN+UGA",
  ]);
});

it("takes no president's own office for another's, nor a leader for somebody else than the one head", () => {
  const text =
    "LIMA, March 12 - President Ali Musa, the president of Kenya, met Ugandan Prime Minister Jo Poe on Monday. The Ugandan leader said it rained.";
  expect(between(text)).toEqual(MET);
  expect(extract(text, { published: "2024-03-12" }).statements.map(({ speaker }) => speaker)).toEqual([
    "person:jo-poe",
  ]);
});

it("takes who is urged for nobody who urges", () => {
  const asking = (text: string) =>
    extract(text, { published: "2024-03-12" }).appeals.map(({ by, addressee }) => [...by, addressee]);
  expect(asking("Kenya has been urged by Uganda to withdraw its troops.")).toEqual([]);
  expect(asking("Kenya urged to withdraw its troops, an aide said.")).toEqual([]);
  expect(asking("Kenya urged Uganda to withdraw its troops.")).toEqual([["KEN", "UGA"]]);
});

it("takes an organisation by the last word of its name for no person", () => {
  const { actors, statements } = extract(
    "Mercy International said Kenya held 60 writers. Mercy Karanja said it held 70.",
    { published: "2024-03-12" },
  );
  expect(statements.map(({ speaker }) => speaker)).toEqual([
    { anonymous: "Mercy International" },
    "person:mercy-karanja",
  ]);
  expect(actors.filter(({ type }) => type === "person").map(({ id }) => id)).toEqual([
    "person:mercy-karanja",
  ]);
});
