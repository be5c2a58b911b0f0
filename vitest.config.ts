/** One vitest project for each package and app, and one for the root's tools; tests run on sources, no dist. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const SOURCE = "@readout/source";
/** Libraries whose tests leave nothing behind and mock no module: their files share a worker, which saves half of the time. */
const SHARED = new Set(["core", "english", "extract", "formats", "intake"]);
/** Whose workers load the whole project first: the extractor's word marks are made by all its modules, before the first text. */
const WHOLE = new Set(["extract"]);
const nameOf = (root: string): string => root.split("/")[1] as string;
const folders = ["packages", "apps"].flatMap((group) => readdirSync(group).map((name) => `${group}/${name}`));

export default defineConfig({
  resolve: { conditions: [SOURCE, "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: [SOURCE, "module", "node", "development|production"] } },
  test: {
    // A busy machine is no fault; a test that hangs is one.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // What a failed or ended test left in the temporary folder goes with it.
    globalSetup: [fileURLToPath(new URL("tools/own-temp.ts", import.meta.url))],
    expect: { poll: { timeout: 30_000 } },
    projects: [
      ...folders.map((root) => ({
        extends: true as const,
        root,
        test: {
          name: nameOf(root),
          isolate: !SHARED.has(nameOf(root)),
          setupFiles: WHOLE.has(nameOf(root))
            ? [fileURLToPath(new URL(`${root}/src/index.ts`, import.meta.url))]
            : [],
          include: ["src/**/*.test.ts", "train/**/*.test.ts"],
          typecheck: { enabled: true, include: ["src/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
        },
      })),
      { extends: true as const, test: { name: "tools", include: ["tools/**/*.test.ts"] } },
    ],
  },
});
