/** One build for every package: `src/index.ts`, its entries by runtime and a command's `src/main.ts` and `src/thread.ts` to ESM; types come from tsc. */
import { existsSync } from "node:fs";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/node.ts", "src/d1.ts", "src/main.ts", "src/thread.ts"].filter((path) =>
    existsSync(path),
  ),
  format: "esm",
  target: "es2024",
  platform: existsSync("src/main.ts") ? "node" : "neutral",
  external: [/^node:/],
  sourcemap: true,
  clean: true,
  silent: true,
  dts: false,
  removeNodeProtocol: false,
  plugins: [
    {
      // One sign beyond ASCII doubles what the whole file takes in the memory of each thread that loads it.
      name: "ascii",
      renderChunk: (code) => ({
        code: code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
      }),
    },
  ],
  esbuildOptions(options) {
    options.sourcesContent = false; // the sources are in the package
  },
});
