/** One build for every package: `src/index.ts` (and `src/main.ts` of a command) to ESM; types come from tsc. */
import { existsSync } from "node:fs";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/main.ts"].filter((path) => existsSync(path)),
  format: "esm",
  target: "es2023",
  platform: existsSync("src/main.ts") ? "node" : "neutral",
  sourcemap: true,
  clean: true,
  silent: true,
  dts: false,
  removeNodeProtocol: false,
  esbuildOptions(options) {
    options.sourcesContent = false; // the sources are in the package
  },
});
