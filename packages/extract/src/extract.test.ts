import { checkDossier, parseDossier } from "@readout/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";

const REPORT = `Armenia, Azerbaijan to draw up border plan after talks in Tbilisi

Armenia and Azerbaijan agreed Thursday to prepare a “roadmap” for their border, following a day of talks with Georgia and Kazakhstan in Tbilisi.

Georgia’s foreign minister on Thursday hosted his counterparts from Armenia, Azerbaijan and Kazakhstan. It was the highest-level contact between Yerevan and Baku since September 2022.

“The ministers agreed to keep high-level channels and begin technical work in the coming weeks,” a statement from the Georgian Foreign Ministry read.

Azerbaijani state media quoted Azerbaijani Foreign Minister Rauf Hasanov as saying that traders on both sides “have waited long enough.”

In February, Tbilisi hosted the defense ministers of Armenia and Azerbaijan for a first round.`;

const dossier = extract(REPORT, { published: "2024-03-14", outlet: "Example Wire" });
const main = dossier.events.find(
  (event) =>
    event.type === "meeting" && event.participants.filter((party) => party.seat === "yes").length === 4,
);

describe("extract", () => {
  it("reads four delegations, their functions, the host and the unnamed seats", () => {
    expect(main?.participants.map((party) => [party.represents, party.function, party.person])).toEqual([
      ["ARM", "principal", null],
      ["AZE", "principal", "person:rauf-hasanov"],
      ["GEO", "facilitator", null],
      ["KAZ", "facilitator", null],
    ]);
    expect(main?.participants.find((party) => party.represents === "GEO")?.duties).toEqual(["host"]);
    expect(main?.format).toMatchObject({ name: "quadripartite", notation: "2+2" });
    expect(main?.level).toMatchObject({ floor: "foreign_minister", ceiling: "foreign_minister" });
    expect(main?.when?.edtf).toBe("2024-03-14");
    expect(main?.where).toMatchObject({ name: "Tbilisi", iso3: "GEO" });
  });

  it("keeps the earlier meeting in the same place apart, with the host's seat unknown", () => {
    const earlier = dossier.events.find(
      (event) => event.type === "meeting" && event.when?.edtf === "2024-02",
    );
    expect(earlier?.participants.find((party) => party.represents === "GEO")).toMatchObject({
      seat: "unknown",
      duties: ["host"],
    });
    expect(earlier?.level.ceiling).toBe("defence_minister");
  });

  it("gives the host's statement to the host's ministry, on behalf of all, never as a joint one", () => {
    const statement = dossier.statements.find((one) => one.form === "direct");
    expect(statement).toMatchObject({
      speaker: "ministry:geo-foreign",
      onBehalfOf: ["ARM", "AZE", "GEO", "KAZ"],
      docClass: "collective_report",
    });
  });

  it("keeps the relay between outlet and speaker", () => {
    const relayed = dossier.statements.find((one) => one.speaker === "person:rauf-hasanov");
    expect(relayed?.chain.map((link) => link.actor)).toEqual([
      "media:example-wire",
      "media:azerbaijani-state-media",
      "person:rauf-hasanov",
    ]);
  });

  it("splits one promise of two things, and makes no statement of a quoted word", () => {
    expect(dossier.commitments.map((one) => one.content.quote)).toEqual(
      expect.arrayContaining(["keep high-level channels", "begin technical work in the coming weeks"]),
    );
    expect(dossier.statements.some((one) => one.quoted.some((quote) => quote.quote === "roadmap"))).toBe(
      false,
    );
  });

  it("gives a dossier that core accepts, the same bytes every time", () => {
    expect(parseDossier(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
    expect(JSON.stringify(extract(REPORT, { published: "2024-03-14", outlet: "Example Wire" }))).toBe(
      JSON.stringify(dossier),
    );
  });

  it.each(["Friends of Norway met.", "Ally of", "Member", "Ties between"])(
    "reads a text that opens with a word for a relation: %s",
    (text) => {
      expect(extract(text).relations).toEqual([]);
    },
  );

  it("leaves relative dates open without a date of publication", () => {
    const undated = extract("The ministers of Norway and Sweden met on Tuesday in Oslo.");
    expect(undated.times.every((time) => time.edtf === null || time.rule !== "weekday")).toBe(true);
    expect(undated.events[0]?.when ?? null).toBeNull();
    expect(undated.diagnostics).toMatchObject([
      { code: "published_unknown", evidence: { quote: "on Tuesday" } },
    ]);
    const dated = extract("The ministers of Norway and Sweden met on 4 May 2021 in Oslo.");
    expect(dated.diagnostics).toEqual([]);
  });

  it.each([
    [
      "a joint statement without a meeting",
      "France and Italy issued a joint statement on Friday and welcomed the truce.",
    ],
    ["a target that is met", "Germany met its climate target in 2023, the government said."],
    ["a call for something", "Norway renewed its call for a ceasefire in Sudan."],
    ["a denied meeting", "The foreign minister of Chile did not meet the foreign minister of Peru."],
  ])("finds no meeting in %s", (_, text) => {
    const found = extract(text, { published: "2024-03-14" }).events.filter(
      (event) => (event.type === "meeting" || event.type === "call") && event.status === "occurred",
    );
    expect(found).toEqual([]);
  });

  // A tie that begins the text has no word before it.
  it.each(["Ally of Turkey.", "Friend of Syria and Iran."])("reads %j to its end", (text) => {
    expect(checkDossier(extract(text))).toEqual([]);
  });

  it("never throws, and every quote slices, whatever the text", () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          "The foreign minister of Turkey",
          " met ",
          "“",
          "”",
          " said ",
          "\n\n",
          "Secretary Blinken’s call with ",
          "in Geneva",
          ", ",
          "on Sunday",
          "\ud800",
          "2016",
          " and ",
          "Syria",
          "ı",
          "🙂",
          ".",
          "that ",
          "‘",
        ),
        { maxLength: 40 },
      )
      .map((list) => list.join(""));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ maxLength: 300 })), (text) => {
        const read = extract(text, { published: "2024-03-14" });
        expect(checkDossier(read)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
