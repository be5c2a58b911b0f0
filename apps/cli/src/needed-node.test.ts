import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isTooOld, OLDEST_NODE } from "./needed-node.ts";

test("is the one that package.json asks for", () => {
  const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(engines.node).toBe(`>=${OLDEST_NODE}`);
});

test.each([
  ["20.20.2", true],
  ["22.15.9", true],
  ["22.16.0", false],
  ["24.0.0", false],
])("%s is too old: %s", (version, old) => {
  expect(isTooOld(version)).toBe(old);
});

test.each(["main.ts", "keep-compiled.ts", "needed-node.ts"])(
  "%s imports no name from Node before the guard: an older one would end there",
  (file) => {
    const code = readFileSync(new URL(file, import.meta.url), "utf8");
    expect(code).not.toMatch(/^import \{[^}]*\} from "node:module"/m);
  },
);
