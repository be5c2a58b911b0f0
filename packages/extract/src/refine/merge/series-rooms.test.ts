import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";
import { brief, meetingsOf } from "../../testing/rooms.ts";

const FOUR = "The foreign ministers of Rwanda, Uganda, Burundi and Tanzania met in Kigali on Tuesday.";
const ALL = ["BDI", "RWA", "TZA", "UGA"];

const rooms = (text: string): string[] => meetingsOf(`${FOUR} ${text}`).map(brief);
/** Who sat in the other meeting that a text tells of. */
const sides = (text: string): string[] =>
  (rooms(text).find((room) => !room.includes("RWA[host]")) ?? "").match(/\b[A-Z]{3}\b(?!=?\[host\]-)/g) ?? [];

describe("an earlier or later one of the series", () => {
  it.each([
    "The first meeting, in Kampala in February, ended without a statement.",
    "A previous meeting, in Kampala in February, ended without a statement.",
    "The previous ministerial meeting was held in Kampala in February.",
    "The last round of the talks was held in Kampala in February.",
    "The second meeting of the group was held in Kampala in February.",
    "The next is to be held in Kampala in October, the statement said.",
    "The next will take place in Kampala in October.",
  ])("is of those who met: %s", (text) => {
    expect(sides(text).sort()).toEqual(ALL);
  });

  it.each([
    "The last meeting of the bank's board was held in Kampala in February.",
    "The first trilateral meeting was held in Kampala in February.",
    "It was the third such meeting this year after one in Kampala in March.",
  ])("is of nobody where it may be others': %s", (text) => {
    expect(rooms(text).slice(1).join()).not.toContain("BDI");
  });
});

describe("a talk apart", () => {
  it.each(["He had met Ann Roe the day before.", "Earlier, Poe met Roe. He also met with Ali Musa."])(
    "%s",
    (text) => {
      const people =
        "Ugandan Foreign Minister Jo Poe, Burundian Foreign Minister Ann Roe and Tanzanian Foreign Minister Ali Musa spoke there.";
      expect(rooms(`${people} Poe opened the talks. ${text}`).length).toBeGreaterThan(1);
    },
  );
});

describe("what a meeting is about", () => {
  it.each(["marred by a dispute", "overshadowed by a row", "amid tensions"])(
    "is not what it is %s",
    (beside) => {
      const text = `Five states agreed on a plan at talks in Lima ${beside} between Chile and Peru. Ministers of Peru, Colombia, Ecuador and Chile met in Lima.`;
      expect(
        meetingsOf(text).flatMap(({ participants }) => participants.map((one) => one.function)),
      ).not.toContain("principal");
    },
  );
});

it("the owner's chief briefs", () => {
  const text = `${FOUR} Millions have fled, according to UNHCR, whose director Eva Lund briefed the ministers.`;
  expect(meetingsOf(text).map(brief).join()).toContain("igo:unhcr=eva-lund");
});

it.each(["the South Caucasus", "the Great Lakes", "the Red Sea", "the Eastern Mediterranean"])(
  "an envoy for %s has his name behind it",
  (region) => {
    const text = `Georgian Deputy Prime Minister Leo Gelashvili and his Armenian counterpart Ara Poghosyan met in Tirana, with Albanian Foreign Minister Ilir Hoxha and the European Union's special representative for ${region}, Eva Lund, acting as mediators.`;
    const functions = meetingsOf(text).flatMap(({ participants }) =>
      participants.map((one) => `${one.represents} ${one.person} ${one.function}`),
    );
    expect(functions).toContain("igo:european-union person:eva-lund facilitator");
    expect(functions).toContain("GEO person:leo-gelashvili principal");
  },
);

describe("how many states agreed", () => {
  const agreed = (text: string): string[] =>
    extract(text, { published: "2024-03-13" }).commitments.map(({ parties }) =>
      [...parties].sort().join(" "),
    );

  it.each([
    [`Four African countries agreed Tuesday to set up a joint centre. ${FOUR}`, ALL.join(" ")],
    [`Rwanda and three of its neighbors pledged to set up a joint centre. ${FOUR}`, ALL.join(" ")],
  ])("says who: %s", (text, parties) => {
    expect(agreed(text)).toEqual([parties]);
  });

  it.each([
    "Four African countries agreed Tuesday to set up a joint centre.",
    `Five African countries agreed Tuesday to set up a joint centre. ${FOUR}`,
    `Three of the five countries agreed to set up a joint centre. ${FOUR}`,
  ])("says nothing of others: %s", (text) => {
    expect(agreed(text)).toEqual([]);
  });
});

it.each(["Norway mediated.", "Norway mediated between the two sides."])("%s: its seat isn't said", (text) => {
  const met = `The foreign ministers of Rwanda and Uganda met in Kigali on Tuesday. ${text}`;
  const [norway] = meetingsOf(met).flatMap(({ participants }) =>
    participants.filter((one) => one.represents === "NOR"),
  );
  expect([norway?.function, norway?.seat]).toEqual(["facilitator", "unknown"]);
});
