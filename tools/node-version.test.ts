import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// The workflow's other lane runs on its own Node and names its major version in READOUT_NODE.
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const pinned = process.env.READOUT_NODE ?? manifest.devDependencies.node.split(".")[0];

test(`runs on Node ${pinned}`, () => {
  expect(process.versions.node.split(".")[0]).toBe(pinned);
});
