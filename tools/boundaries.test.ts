import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const folders = ["packages", "apps"].flatMap((group) =>
  readdirSync(new URL(group, root)).map((name) => `${group}/${name}`),
);

// `turbo boundaries` asks nothing of a package that has no tag, so a new package without one would go unchecked.
test.each(folders)("%s has one tag that turbo.json has a rule for", (folder) => {
  const { tags } = read(`${folder}/turbo.json`);
  expect(tags).toHaveLength(1);
  expect(Object.keys(read("turbo.json").boundaries.tags)).toContain(tags[0]);
});
