/** Takes the hand-written pairs and series, gives that their slices hold and that a pair covers each clause once. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Clause {
  in?: string;
  quote: string;
  start: number;
  end: number;
}

const root = new URL("../data/series/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const folders = readdirSync(root).sort();

/** Every clause under a value, with the document that it points into: its own `in`, or the key that holds it. */
function clausesUnder(value: unknown, document: string | undefined): (Clause & { in: string })[] {
  if (typeof value !== "object" || value === null) return [];
  if ("quote" in value) {
    const clause = value as Clause;
    return [{ ...clause, in: clause.in ?? document ?? "" }];
  }
  return Object.entries(value).flatMap(([key, child]) =>
    clausesUnder(child, { onlyA: "a", onlyB: "b", a: "a", b: "b" }[key] ?? document),
  );
}

describe.each(folders)("series %s", (folder) => {
  const expected = JSON.parse(read(`${folder}/expected.json`));
  const texts = new Map(Object.keys(expected.documents).map((name) => [name, read(`${folder}/${name}.txt`)]));

  it("has each document, headed by its title", () => {
    const files = readdirSync(new URL(folder, root)).filter((name) => name.endsWith(".txt"));
    expect(files.sort()).toEqual([...texts.keys()].map((name) => `${name}.txt`));
    for (const [name, text] of texts) {
      expect(text.split("\n")[0]).toBe(expected.documents[name].title);
      const words = text.trim().split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(80);
      expect(words).toBeLessThanOrEqual(250);
    }
  });

  it("quotes exactly the characters it points at", () => {
    for (const clause of clausesUnder(expected, undefined))
      expect(texts.get(clause.in)?.slice(clause.start, clause.end)).toBe(clause.quote);
  });

  it.runIf(expected.kind === "pair")("puts each clause of a pair in one place", () => {
    const { shared, stronger, narrower, opposed, onlyA, onlyB } = expected;
    const placed = clausesUnder({ shared, stronger, narrower, opposed, onlyA, onlyB }, undefined);
    const keys = placed.map((clause) => `${clause.in}:${clause.start}`);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.runIf(expected.kind === "series")("names only documents it has, in the order of their dates", () => {
    const names = [...texts.keys()];
    const dates = names.map((name) => expected.documents[name].published);
    expect(dates).toEqual([...dates].sort());
    const { drift, commitments, precedence, tracks, series } = expected;
    const named = [
      ...drift.flatMap((step: { from: string; to: string }) => [step.from, step.to]),
      ...commitments.flatMap((one: { by: string | null }) => one.by ?? []),
      ...precedence.flatMap((claim: { witnesses: string[] }) => claim.witnesses),
      ...tracks.flatMap((track: { series: string[][] }) => track.series.flat()),
      ...series.flat(),
    ];
    for (const name of named) expect(names).toContain(name);
  });
});
