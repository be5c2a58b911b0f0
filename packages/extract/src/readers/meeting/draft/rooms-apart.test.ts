/** Takes sentences on one who met several, gives which rooms there were. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

const KENYA = "Kenyan Foreign Minister Ann Lee";

/** "UGA Kampala | TZA Dodoma": whom the first side met where, a room each. */
const rooms = (text: string, outlet?: string): string =>
  extract(text, { published: "2024-03-14", ...(outlet ? { outlet } : {}) })
    .events.filter(({ type, status }) => (type === "meeting" || type === "call") && status === "occurred")
    .map(({ participants, where }) => {
      const sides = participants.filter(({ seat }) => seat === "yes").map(({ represents }) => represents);
      return [...sides.filter((side) => side !== "KEN"), ...(where ? [where.name] : [])].join(" ");
    })
    .join(" | ");

describe("rooms of one sentence", () => {
  it.each([
    ["met separately with each of the foreign ministers of Uganda, Mali and Chad", "UGA | MLI | TCD"],
    [
      "met her counterparts from Uganda, Mali and Chad back-to-back in Oslo",
      "UGA Oslo | MLI Oslo | TCD Oslo",
    ],
    ["held bilateral talks with Uganda, Mali and Chad", "UGA | MLI | TCD"],
    ["met Bob Poe of Uganda and Jo Oka of Mali for separate talks", "UGA | MLI"],
    [
      "met Ugandan Foreign Minister Bob Poe in Kampala and with Malian Foreign Minister Jo Oka in Bamako",
      "UGA Kampala | MLI Bamako",
    ],
    [
      "held a series of meetings, sitting down with President Bob Poe of Uganda and President Jo Oka of Mali",
      "UGA | MLI",
    ],
    // One room where nothing says otherwise.
    ["met the foreign ministers of Uganda, Mali and Chad in Oslo", "MLI TCD UGA Oslo"],
    ["met Ugandan Foreign Minister Bob Poe together with Malian Foreign Minister Jo Oka", "MLI UGA"],
    ["met Uganda's Bob Poe and Mali's Jo Oka before separate talks were to begin", "MLI UGA"],
    ["held trilateral talks with the foreign ministers of Uganda and Mali", "MLI UGA"],
  ])("%s", (met, expected) => {
    expect(rooms(`${KENYA} ${met}.`)).toBe(expected);
  });

  it("are one each for persons of one side who met another one by one", () => {
    expect(
      rooms("Kenyan President Al Mut and Kenyan Foreign Minister Ann Lee separately met Bob Poe of Uganda."),
    ).toBe("UGA | UGA");
  });

  it("leave out who hosts the occasion beside which two met", () => {
    expect(
      rooms(
        `${KENYA} held talks with Uganda's Bob Poe on the edges of a summit hosted by Malian President Jo Oka.`,
      ),
    ).toBe("UGA");
  });
});

describe("sides that don't face each other", () => {
  it.each([
    [
      "Talks resumed on Monday, with mediators from Oman and Qatar shuttling between Kenyan negotiators and a Hamas team.",
      "OMN QAT armed_group:hamas",
    ],
    ["Omani mediators shuttled between the Kenyan and Malian delegations.", "MLI OMN"],
    // Towns, nobody's rooms.
    ["Kenyan envoy Ann Lee shuttled between Cairo and Doha.", ""],
    // Nothing between two sides, on no occasion, or not yet.
    ["Oman has carried messages between Mali and Uganda for years.", ""],
    ["Oman will carry messages between Mali and Uganda on Monday.", ""],
    ["An Omani envoy carried a letter from Mali to Uganda on Monday.", ""],
    ["Omani trucks carried goods between Mali and Uganda on Monday.", ""],
  ])("%s", (text, expected) => {
    expect(rooms(text)).toBe(expected);
  });
});

it("gives no rank to several whom one side sent", () => {
  const ranks = (text: string) =>
    extract(text, { published: "2024-03-14" }).events.flatMap(({ participants }) =>
      participants.map(({ represents, post }) => `${represents} ${post}`),
    );
  expect(ranks("Omani envoys met President Bob Poe of Uganda on Monday.")).toContain("OMN null");
  expect(ranks("Omani special envoys met President Bob Poe of Uganda on Monday.")).toContain(
    "OMN special_envoy",
  );
  expect(ranks("The envoys of Oman and Uganda met on Monday.")).toContain("OMN special_envoy");
});

describe("an officer without a state", () => {
  const text = "Foreign Minister Omar Saleh received on Monday the Foreign Minister of Mali, Jo Oka.";
  it.each([
    ["is of the state whose agency tells of him", text, "SANA", "MLI SYR"],
    ["is nobody's in a world agency", text, "Reuters", ""],
    [
      "is of it where the agency names its own state's elsewhere",
      `Syrian President Ali Musa spoke. ${text}`,
      "SANA",
      "MLI SYR",
    ],
    [
      "is nobody's behind another place",
      `Syrian President Ali Musa spoke. In Uganda, a spokesman said ${text}`,
      "SANA",
      "",
    ],
  ])("%s", (_, words, outlet, expected) => {
    expect(rooms(words, outlet)).toBe(expected);
  });
});
