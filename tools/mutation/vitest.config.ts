/** The tests that Stryker runs against its mutants: core's alone, and a property that fails isn't shrunk first. */
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const SOURCE = "@readout/source";
const root = resolve(import.meta.dirname, "../..");

export default defineConfig({
  root,
  resolve: { conditions: [SOURCE, "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: [SOURCE, "module", "node", "development|production"] } },
  test: {
    include: ["packages/core/src/**/*.test.ts"],
    setupFiles: [resolve(import.meta.dirname, "no-shrinking.ts")],
    testTimeout: 60_000,
  },
});
