/** Takes sentences that say who came to a room, as what, or where it was, gives its place and seats; near misses beside the hits. */
import { expect, it } from "vitest";
import { brief, meetingsOf, ROOM } from "../testing/rooms.ts";

const SEATED = "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister";

it.each([
  // Whoever follows a session observes; a session that somebody attended is no room of his own.
  [
    "A representative of the European Union followed the opening session as an observer.",
    [`${SEATED} igo:european-union`],
  ],
  [
    "Libya and Togo attended the closing session as observers.",
    ["occurred LBY MLI=foreign_minister NER=foreign_minister TCD=foreign_minister TGO"],
  ],
  // Others behind a list of those who came; others of whom that isn't told.
  [
    "Other attending leaders comprise President Max Fox of Togo and President Pat Lund of Ghana.",
    ["occurred GHA=pat-lund MLI=foreign_minister NER=foreign_minister TCD=foreign_minister TGO=max-fox"],
  ],
  [
    "Also present were Togo and Benin. Others were President Pat Lund of Ghana and Liberia.",
    ["occurred BEN GHA=pat-lund LBR MLI=foreign_minister NER=foreign_minister TCD=foreign_minister TGO"],
  ],
  ["The road was long. Others were President Pat Lund of Ghana and Liberia.", [SEATED]],
  // Of whom nobody came.
  ["No representative of Togo was present.", [`${SEATED} !TGO`]],
  ["A representative of Togo was present.", [`${SEATED} TGO`]],
  // What somebody attended at home is another thing.
  ["They thanked Mali for the course, which more than 300 Togolese officials have attended.", [SEATED]],
])("%s", (text, expected) => expect(meetingsOf(`${ROOM} ${text}`).map(brief)).toEqual(expected));

const placed = (text: string): string[] =>
  meetingsOf(text).map((event) => `${event.where?.name ?? "-"} ${brief(event)}`);

it.each([
  // "here" is where a report was written, and who receives there without a state is of it.
  [
    "Doha, March 12 (LWS) - Minister of State for Foreign Affairs Hamad Al Nuaimi met here Tuesday with Foreign Minister Jo Poe of Chad.",
    ["Doha QAT=hamad-al-nuaimi[host] TCD=jo-poe"],
  ],
  [
    "Doha, March 12 (LWS) - Minister of State for Foreign Affairs Hamad Al Nuaimi met Tuesday with Foreign Minister Jo Poe of Chad.",
    [],
  ],
  // A house stands in the town of the dateline.
  [
    "LOME, March 12 (Lake Wire): Togo on Tuesday hosted the foreign ministers of Niger, Chad and Mali here at the Foreign Office.",
    ["Lome MLI=foreign_minister NER=foreign_minister TCD=foreign_minister TGO=[host]?"],
  ],
  [
    "The High Commissioner of Kenya, His Excellency Ali Musa, paid a courtesy call on Prime Minister Carl Noel of Grenada.",
    ["- GRD=carl-noel KEN=ali-musa"],
  ],
])("%s", (text, expected) =>
  expect(placed(text).map((line) => line.replace(" occurred", ""))).toEqual(expected),
);

it("holds no talks where the ones that it heads call for them", () => {
  const headline = "Chad, Niger and Mali call for wider dialogue in Lome";
  const lead = "OSLO, March 12 (Lake Wire): Chad, Niger and Mali signed a letter on Tuesday.";
  expect(meetingsOf(`${headline}\n\n${lead}`)).toEqual([]);
});

it("knows an outlet by its name before brackets", () => {
  const text =
    "Foreign Minister Receives Foreign Minister of Malta\n\nRiyadh, March 12, 2024, SPA -- The Minister of Foreign Affairs received today in Riyadh the Minister of Foreign Affairs of Malta, Jo Poe.";
  const told = (outlet: string): string[] => meetingsOf(text, outlet).map(brief);
  expect(told("Saudi Press Agency (English)")).toEqual(["occurred MLT=jo-poe SAU=foreign_minister[host]"]);
  expect(told("The Lake Wire (English)")).toEqual([]);
});

it.each([
  // Each of several meetings, whose they were once told.
  [
    "On March 12, in Oslo, Deputy Prime Minister – Minister of Foreign Affairs of the Republic of Chad Dana Musa held a number of bilateral meetings.\n\nDuring the conversation with the Foreign Minister of Mali, Jo Poe, the sides discussed trade.\n\nAt the meeting with the Foreign Minister of Niger, Ann Roe, issues of holding the summit in Lome were touched upon. D. Musa met Foreign Minister Ali Lund of Togo as well.",
    [
      "Oslo MLI=jo-poe NOR=[host]- TCD=dana-musa",
      "Oslo NER=ann-roe NOR=[host]- TCD=dana-musa",
      "Oslo NOR=[host]- TCD=dana-musa TGO=ali-lund",
    ],
  ],
  [
    "The foreign minister of Chad, Dana Musa, held a meeting in Oslo on March 12. During the conversation with the Foreign Minister of Mali, Jo Poe, the sides discussed trade.",
    ["Oslo NOR=[host]- TCD=dana-musa"],
  ],
  // Who was there besides is no room of his own.
  [
    "The foreign ministers of Chad and Mali met in Oslo on Tuesday. The meeting was attended by the Ambassador of Mali, Jo Poe, and officials of both sides.",
    ["Oslo MLI=foreign_minister+jo-poe NOR=[host]- TCD=foreign_minister"],
  ],
  [
    "Talks at the lake\n\nThe meeting was attended by the foreign ministers of Chad and Mali on Tuesday in Oslo.",
    ["Oslo MLI=foreign_minister NOR=[host]- TCD=foreign_minister"],
  ],
  [
    "Following a meeting with Chadian Foreign Minister Dana Musa in Oslo on 12 March, Jo Poe, the Malian envoy, called for more aid.",
    ["Oslo MLI=jo-poe NOR=[host]- TCD=dana-musa"],
  ],
])("%s", (text, expected) =>
  expect(placed(text).map((line) => line.replace(" occurred", ""))).toEqual(expected),
);
