import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const RECORD = readFileSync(join(ROOT, "docs/decisions/0002-dependencies.md"), "utf8");
/** What the record calls by its usual name. */
const CALLED: Readonly<Record<string, string>> = {
  "@biomejs/biome": "biome",
  "@arethetypeswrong/cli": "attw",
  "@changesets/cli": "changesets",
};
const NAMES = globSync(["package.json", "{packages,apps}/*/package.json"], { cwd: ROOT }).flatMap((path) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(ROOT, path), "utf8"));
  return Object.keys({ ...dependencies, ...devDependencies });
});

it("has a reason in the record for every dependency but declarations of types", () => {
  const theirs = [...new Set(NAMES)].filter((name) => !/^@(?:readout|types)\//.test(name));
  const cells = RECORD.split("\n").flatMap((line) => line.split("|")[1]?.split(",") ?? []);
  const listed = new Set(cells.map((cell) => cell.trim()));
  expect(theirs.filter((name) => !listed.has(CALLED[name] ?? name))).toEqual([]);
});
