/** Gives the imports by which the reading of reports starts with its tables of words. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "esbuild";

const PACKAGES = join(import.meta.dirname, "../../packages");

/** The longest, each beside those that share words with it: gzip finds again what stands within 32 kB. */
const LONG_TABLES =
  "titles ministries states organisations places outlets leaders cues cameo-verbs cameo-nouns cameo-phrases".split(
    " ",
  );

/** Imports of all tables, to stand before those of the code: neither is scattered among the other then, which takes 4 kB. */
export function tableImports(): string {
  const own = readdirSync(join(PACKAGES, "extract/src/data")).filter((name) => !name.endsWith(".test.ts"));
  const names = new Set([...LONG_TABLES.map((name) => `${name}.ts`), ...own.sort()]);
  return [
    ...Array.from(names, (name) => join(PACKAGES, "extract/src/data", name)),
    ...["format-registry.ts", "posts.ts"].map((name) => join(PACKAGES, "core/src/data", name)),
  ]
    .map((file) => `import ${JSON.stringify(file)};`)
    .join("");
}

/** Marks the files of tables: without it one that is imported only to stand first counts for one that nothing needs. */
export const tablesFirst: Plugin = {
  name: "tables-first",
  setup({ onResolve }) {
    onResolve({ filter: /\/data\/[a-z-]+\.ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: true,
    }));
  },
};
