import { globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
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

/** Folders in the order in which they build on each other, as docs/architecture.md, for pages the README of apps/api, gives it. */
const orders: readonly [folder: string, order: string][] = [
  ["packages/extract/src/mentions", "lexicon → unit → person → title → name → home → actor → resolve"],
  [
    "packages/extract/src/readers/attribution",
    "tag → phrase → source → cue → content → relay → issuer → form → turn",
  ],
  ["packages/extract/src/readers/meeting", "contact → place → party → side → clause → draft → addition"],
  ["packages/extract/src/refine", "speaker → group → day → seat → merge → scene → told"],
  ["packages/core/src/sources", "identity → merge → stance → commitment → series → readout"],
  [
    "apps/api/src/pages",
    "assets → frame → access → drawings → record → lists → start → document → review → browse → across",
  ],
];

test.each(orders)("a folder of %s imports only those before it", (folder, order) => {
  const base = fileURLToPath(new URL(folder, root));
  const names = order.split(" → ");
  const back = globSync(`${base}/*/*.{ts,tsx}`)
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/ from "(\.[^"]+)"/g)]
        .map(([, path]) => relative(base, join(dirname(file), path as string)))
        .filter((path) => {
          const to = names.indexOf(path.split("/")[0] as string);
          return to > names.indexOf(relative(base, dirname(file)));
        })
        .map((path) => `${relative(base, file)} imports ${path}`),
    );
  expect(back).toEqual([]);
  expect(names.filter((name) => globSync(`${base}/${name}/*.{ts,tsx}`).length === 0)).toEqual([]);
});

// Where worker threads read many reports, the thread that hands them out holds no reader: zod alone takes 11 MB.
test("what `readout extract` loads before it knows its input imports no package of ours", () => {
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const imports = /^(?:import|export) (?!type )(?:[^;]*?) from "([^"]+)";/gm;
    for (const [statement, path = ""] of readFileSync(file, "utf8").matchAll(imports)) {
      if (/\{/.test(statement) && !/[{,]\s*(?!type )\w/.test(statement)) continue;
      if (path.startsWith(".")) visit(join(dirname(file), path));
      else if (path.startsWith("@readout/"))
        found.push(`${relative(fileURLToPath(root), file)} imports ${path}`);
    }
  };
  visit(fileURLToPath(new URL("apps/cli/src/commands/extract.ts", root)));
  expect(seen.size).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
