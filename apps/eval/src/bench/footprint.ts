/** Prints what each contender takes beside time: the start until a first report is read, memory, and the size of its bundle. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "./median.ts";

const TEXT = "The foreign ministers of Norway and Chile met in Oslo on Monday. “We agreed,” the host said.";
/** By name, a module that reads one report. */
const CONTENDERS: Readonly<Record<string, string>> = {
  "readout: whole extraction": `import { extract } from "@readout/extract"; extract(TEXT, { published: "2024-03-14" });`,
  "wink-nlp: tags only": `import winkNLP from "wink-nlp"; import model from "wink-eng-lite-web-model";
    const wink = winkNLP(model, ["sbd", "pos"]); wink.readDoc(TEXT).tokens().out(wink.its.pos);`,
  "compromise: quotations only": `import nlp from "compromise"; nlp(TEXT).quotations().out("array");`,
};
const ROUNDS = 5;

/** Prints medians of five starts; sizes are of minified bundles under gzip. */
export async function printFootprint(): Promise<void> {
  console.log(`\nstart, memory and size, medians of ${ROUNDS} starts of a process that reads one report`);
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  try {
    for (const [name, source] of Object.entries(CONTENDERS)) {
      const { outputFiles } = await build({
        stdin: {
          contents: `const TEXT = ${JSON.stringify(TEXT)}; ${source}`,
          resolveDir: import.meta.dirname,
        },
        bundle: true,
        minify: true,
        write: false,
        format: "cjs",
        platform: "node",
        conditions: ["@readout/source"],
        logLevel: "error",
      });
      const code = outputFiles[0]?.text ?? "";
      const file = join(folder, "contender.cjs");
      writeFileSync(file, `${code};${TELLS_PEAK}`);
      const starts = Array.from({ length: ROUNDS }, () => startOf(file));
      console.log(
        `${name.padEnd(30)} ${median(starts.map(({ ms }) => ms)).toFixed(0)} ms, ${median(starts.map(({ mb }) => mb)).toFixed(0)} MB, ${(gzipSync(code).length / 1000).toFixed(0)} kB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the most memory that its process has had, in kB. `maxRSS` begins at what the process that started it had (Linux). */
const TELLS_PEAK = `console.log(
  (/VmHWM:\\s+(\\d+)/.exec(process.platform === "linux" ? require("node:fs").readFileSync("/proc/self/status", "utf8") : "") ?? [0, process.resourceUsage().maxRSS])[1])`;

function startOf(file: string): { ms: number; mb: number } {
  const from = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`bench: a contender ended with ${status}: ${stderr.slice(0, 500)}`);
  return { ms: performance.now() - from, mb: Number(stdout) / 1000 };
}
