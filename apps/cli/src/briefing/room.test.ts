import { type Dossier, type Event, mainMeeting } from "@readout/core";
import { extract } from "@readout/extract";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../terminal.ts";
import { roomCard } from "./room.ts";

const TALKS =
  "The foreign ministers of Chad, Niger and Sudan met in Doha on 3 May 2021, the Qatari Foreign Ministry said.";

const dossierOf = (text: string): Dossier => extract(text, { published: "2021-05-04" });
function cardOf(
  dossier: Dossier,
  change: (event: Event) => Event = (event) => event,
  columns = 88,
): string[] {
  const event = mainMeeting(dossier);
  if (!event) throw new Error("the text tells of a meeting");
  const changed = change(event);
  return roomCard(
    { ...dossier, events: dossier.events.map((one) => (one === event ? changed : one)) },
    changed,
    { columns, colour: false },
  );
}

describe("roomCard", () => {
  test("has a line for each seat, and what its marks mean", () => {
    const card = cardOf(dossierOf(TALKS)).join("\n");
    expect(card).toMatch(/Trilateral meeting +3 │/);
    expect(card).toContain("3 May 2021 · Doha");
    for (const name of ["Chad", "Niger", "Sudan"])
      expect(card).toMatch(new RegExp(`○ ${name} +foreign minister +not named`));
    expect(card).toContain("  ○ a seat without a name");
  });

  test("tells a side that may not have sat from one that did", () => {
    const card = cardOf(dossierOf(TALKS), (event) => ({
      ...event,
      participants: event.participants.map((party) =>
        party.represents === "SDN" ? { ...party, seat: "unknown" as const } : party,
      ),
    })).join("\n");
    expect(card).toMatch(/Meeting +2 or 3 │/);
    expect(card).toMatch(/◌ Sudan +foreign minister +not said to have sat/);
    expect(card).toContain("? Whether Sudan took part isn’t said.");
  });

  test.each<[string, Partial<Event>, string]>([
    ["held", {}, "Pairs: 3 "],
    ["planned", { status: "planned" }, "Pairs: 3; none a direct contact"],
    ["through others", { mode: "indirect" }, "Pairs: 3; none a direct contact"],
    ["of no known mode", { mode: "unknown" }, "Pairs: 3; whether in direct contact isn’t sure"],
  ])("says of one %s whether its sides were in contact", (_, change, line) => {
    expect(cardOf(dossierOf(TALKS), (event) => ({ ...event, ...change })).join("\n")).toContain(line);
  });

  test("names the series that it is one of, and what was talked of", () => {
    const text =
      "The foreign ministers of Chad and Niger held the third round of the Agadez talks in Doha on 3 May 2021 to discuss trade and the return of refugees.";
    const card = cardOf(dossierOf(text)).join("\n");
    expect(card).toContain("Series: agadez talks");
    expect(card).toContain("On: ");
    expect(card).toContain("refugees and returns");
    expect(cardOf(dossierOf(TALKS)).join("\n")).not.toMatch(/Series:|On:/);
  });

  test("says that a large round is a plenary", () => {
    const text =
      "The presidents of Chad, Niger, Sudan, Mali, Togo, Benin and Ghana met in Doha on 3 May 2021.";
    expect(cardOf(dossierOf(text)).join("\n")).toContain("Pairs: 21; in plenary");
  });

  test.each([
    ["planned", "3 May 2021 · Doha, Qatar · in person · planned"],
    ["unconfirmed", "3 May 2021 · Doha, Qatar · in person · unconfirmed"],
  ] as const)("says that a meeting is %s", (status, line) => {
    const where = { name: "Doha, Qatar", iso3: "QAT", zone: null };
    const card = cardOf(dossierOf(TALKS), (event) => ({
      ...event,
      status,
      mode: "in_person",
      where: event.where && { ...event.where, ...where },
    }));
    expect(card.join("\n")).toContain(line);
  });

  test("lists many sides of which only the presence is told", () => {
    const card = cardOf(
      dossierOf(
        "Representatives of Chad, Niger, Sudan, Egypt, Libya, Algeria, Tunisia and Morocco met in Doha on 3 May 2021.",
      ),
    ).join("\n");
    expect(card).toMatch(/ +8 │/);
    expect(card.match(/○/g)).toHaveLength(2);
  });

  test.each([60, 73, 100])("is a box of %i columns, whatever stands in it", (columns) => {
    const dossier = dossierOf(TALKS);
    const long = {
      ...dossier,
      actors: dossier.actors.map((actor) =>
        actor.id === "SDN"
          ? { ...actor, names: [{ text: `Sudan${"x".repeat(120)}`, lang: "en", kind: "name" as const }] }
          : actor,
      ),
    };
    const wide = {
      ...dossier,
      actors: dossier.actors.map((actor) => ({
        ...actor,
        names: [{ text: `蘇丹 cafe\u0301 ${actor.id}`, lang: "en", kind: "name" as const }],
      })),
    };
    for (const from of [dossier, long, wide]) {
      const [, ...lines] = cardOf(from, undefined, columns).slice(0, -1);
      expect(new Set(lines.map((line) => columnsOf(line)))).toEqual(new Set([columns]));
    }
  });
});
