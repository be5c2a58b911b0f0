import { expect, it } from "vitest";
import { isAllowed, licenceList, licensed } from "./licences.ts";
import { ROOT } from "./public-packages.ts";

const one = (licence: string, published: boolean) => ({ name: "x", version: "1.0.0", licence, published });

it.each([
  ["MIT", true, true],
  ["(AFL-2.1 OR BSD-3-Clause)", true, true],
  ["MIT OR GPL-3.0-only", true, true],
  ["LGPL-3.0-or-later", true, false],
  ["Apache-2.0 AND LGPL-3.0-or-later AND MIT", false, true],
  ["Apache-2.0 AND GPL-3.0-only", false, false],
  ["GPL-3.0-only", false, false],
  ["UNLICENSED", false, false],
  ["none stated", true, false],
])("%s, published %s: allowed %s", (licence, published, allowed) => {
  expect(isAllowed(one(licence, published))).toBe(allowed);
});

it("knows the licence of every dependency in the lockfile, and allows it", () => {
  const all = licensed(ROOT);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((each) => !isAllowed(each))).toEqual([]);
});

it("lists what is published by name and what isn't by count", () => {
  const list = licenceList([one("MIT", true), { ...one("ISC", false), name: "only-here" }]);
  expect(list).toContain("| x | 1.0.0 | MIT |");
  expect(list).toContain("| ISC | 1 |");
  expect(list).not.toContain("only-here");
});
