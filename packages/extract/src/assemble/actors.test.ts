import { delegationsOf, safeParseDossier } from "@readout/core";
import { expect, test } from "vitest";
import { extract } from "../extract.ts";

// A part is named, what it is part of isn't: the tables of states and organisations are cited for it.
test.each([
  [
    "an organ of an organisation",
    "UNICEF said on Monday that it welcomed the truce in Yemen.",
    {},
    "igo:united-nations",
  ],
  [
    "the state of the issuing department",
    "Secretary Blinken said the two ministers agreed to meet again.",
    { outlet: "U.S. Department of State" },
    "USA",
  ],
])("adds %s as a registry actor", (_, text, options, id) => {
  const dossier = extract(text, { published: "2022-05-10", ...options });
  const parsed = safeParseDossier(dossier);
  expect(parsed.ok ? null : parsed.error.message).toBeNull();
  const whole = dossier.actors.find((actor) => actor.id === id);
  expect(whole?.meta.basis).toMatchObject({
    kind: "registry",
    entry: expect.stringMatching(/states|organisations/),
  });
  for (const { start, end, quote } of whole?.meta.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
});

test.each([
  ["Ministry of Foreign Affairs of Egypt", "ministry:egy-foreign", "ministry"],
  ["Government of Canada", "ministry:can-government", "government"],
  ["Cairo Herald", "media:cairo-herald", "media"],
])("knows %s as who issued the document", (outlet, id, type) => {
  const { actors, statements } = extract("Kenya said that it welcomed the truce.", {
    published: "2022-05-10",
    outlet,
  });
  expect(actors.find((actor) => actor.id === id)?.type).toBe(type);
  expect(statements[0]?.chain.map(({ actor }) => actor)).toEqual([id, "KEN"]);
});

test.each([
  ["2024-03-14", "Germany, France and Ukraine", ["DEU", "FRA", "igo:european-union"]],
  ["2024-03-14", "the United Kingdom and Ukraine", []],
  ["2019-03-14", "the United Kingdom and Ukraine", ["GBR", "igo:european-union"]],
])("marks in %s the union and its members among %s as contained (R1)", (published, others, expected) => {
  const { events, actors } = extract(
    `Representatives of the European Union, ${others} met in Oslo on Monday.`,
    { published },
  );
  const found = events.flatMap((event) => delegationsOf(event, actors));
  expect(found.filter((one) => one.containment).map((one) => one.entity)).toEqual(expected);
  for (const { memberships, meta } of actors)
    if (memberships.length > 0) expect(meta.confidence.reasons).toContain("memberships:by_table");
});

test("tells nothing of a union that isn't in the text", () => {
  const { actors } = extract("Germany met Ukraine in Oslo on Monday.", { published: "2024-03-14" });
  expect(actors.flatMap(({ memberships }) => memberships)).toEqual([]);
});
