import { safeParseDossier } from "@readout/core";
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
