/** Takes a target's name, gives its bundle with counters in all of the project's own code. */
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../release/public-packages.ts";
import { instrument } from "./instrument.ts";

/** The bundle's text, and how many counters it has. */
export async function buildTarget(entry: string): Promise<{ code: string; counters: number }> {
  let counters = 0;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "es2024",
    conditions: ["@readout/source"],
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    logLevel: "error",
    banner: { js: "const __fuzz = globalThis.__fuzz;" },
    plugins: [
      {
        name: "counters",
        setup({ onLoad }) {
          onLoad(
            { filter: /[/\\](?:packages|apps)[/\\].*\.tsx?$|[/\\]fuzz[/\\]testing[/\\]/ },
            async ({ path }) => {
              const made = instrument(relative(ROOT, path), await readFile(path, "utf8"), counters);
              counters += made.counters;
              return { contents: made.code, loader: path.endsWith("x") ? "tsx" : "ts" };
            },
          );
        },
      },
    ],
  });
  return { code: outputFiles[0]?.text ?? "", counters };
}
