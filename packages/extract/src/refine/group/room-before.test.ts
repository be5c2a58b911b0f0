import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const OPTIONS = { published: "2024-05-14" };

const meetingsIn = (text: string) =>
  extract(text, OPTIONS).events.filter(({ type }) => type === "meeting" || type === "call");
const seated = ({ participants }: ReturnType<typeof meetingsIn>[number]): string =>
  participants
    .filter(({ seat }) => seat === "yes")
    .map(({ represents }) => represents)
    .sort()
    .join(" ");

/** By lead, who met there, and the words that take them up in a later sentence. */
const LEADS: readonly (readonly [lead: string, sides: string, words: readonly string[]])[] = [
  [
    "The foreign ministers of Norway and Chile met in Oslo on Monday.",
    "CHL NOR",
    ["The two", "The two ministers", "Both ministers", "The pair", "The sides", "They", "The ministers"],
  ],
  [
    "President Kari Lund of Norway and President Pedro Soto of Chile met in Oslo on Monday.",
    "CHL NOR",
    ["The two leaders", "The presidents", "They", "The leaders"],
  ],
  [
    "The foreign ministers of Norway, Chile and Ghana met in Oslo on Monday.",
    "CHL GHA NOR",
    ["The three", "The trio", "They", "The ministers", "The foreign ministers"],
  ],
  [
    "The foreign ministers of Norway, Chile, Ghana and Japan met in Oslo on Monday.",
    "CHL GHA JPN NOR",
    ["The four", "The quartet", "They", "The ministers", "The four countries' ministers"],
  ],
];

const PAST = ["last met", "had first met", "previously met", "held their previous round of talks"];
const PLANNED = ["will meet again", "are due to meet again", "are to hold their next meeting"];
const RECEIVED = [
  "were later received by Norwegian Prime Minister Nils Berg",
  "then called on Norwegian Prime Minister Nils Berg",
  "also met Norwegian Prime Minister Nils Berg",
];

describe.each(LEADS)("%s", (lead, sides, words) => {
  it.each(words)("%s", (who) => {
    for (const [rest, status, when] of [
      ...PAST.map((verb) => [`${verb} in Lima in February.`, "occurred", "2024-02"] as const),
      ...PLANNED.map((verb) => [`${verb} in Lima in October.`, "planned", "2024-10"] as const),
    ]) {
      const found = meetingsIn(`${lead} ${who} ${rest}`);
      const other = found.find(({ where }) => where?.name === "Lima");
      expect([rest, other?.status, other?.when?.edtf, other && seated(other)]).toEqual([
        rest,
        status,
        when,
        sides,
      ]);
      expect(found).toHaveLength(2);
    }
    for (const rest of RECEIVED) {
      const found = meetingsIn(`${lead} ${who} ${rest}.`);
      const received = found.find(({ participants }) =>
        participants.some(({ person }) => person === "person:nils-berg"),
      );
      expect([rest, received && seated(received)]).toEqual([rest, sides]);
    }
  });
});

it("keeps who received those of a room apart from it", () => {
  const room = "The foreign ministers of Norway, Chile and Ghana ended two days of talks in Lima.";
  const led = "The talks, mediated by Peru’s Foreign Minister Ana Rojas, broke up late on Monday.";
  const call = "On Sunday evening, the three ministers were received by Peru’s President Luis Vega.";
  expect(meetingsIn(`${room} ${led} ${call}`).map(seated).sort()).toEqual([
    "CHL GHA NOR PER",
    "CHL GHA NOR PER",
  ]);
});

it("takes up the only room of a text from afar", () => {
  const text =
    "Norway's and Chile's foreign ministers met in Oslo. Prices rose. Traders waited. Nobody spoke.";
  const received = "In the evening, the visiting ministers were received by President Ama Mensah of Ghana.";
  expect(meetingsIn(`${text} ${received}`).map(seated)).toContain("CHL GHA NOR");
});

it.each([
  "Officials from Peru and Mali were in Lima. They last met in Accra in February.",
  "EU officials travelled to Lima. They last met in Accra in February.",
  "Rescuers reached the village on Tuesday. They met villagers in Tema.",
  "The defence ministers last met in Accra in February.",
  "The leaders last met in Accra in February.",
  "They also met with young founders and other business leaders.",
  "They met students.",
  "The ministers met the deadline.",
])("leaves “%s” to others", (rest) => {
  const rooms = meetingsIn(`The foreign ministers of Norway and Chile met in Oslo on Monday. ${rest}`).map(
    seated,
  );
  expect(rooms.filter((room) => room.includes("CHL"))).toHaveLength(1);
});
