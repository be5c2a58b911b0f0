/** Takes every source file that may see foreign text, gives exit status 1 if a regular expression in one can be made slow. */
import { globSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { findExpressions } from "./find-expressions.ts";
import { judgeExpression } from "./judge-expression.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const files = globSync("{packages,apps}/*/src/**/*.{ts,tsx}", { cwd: ROOT })
  .filter((file) => !/\.test(-d)?\.tsx?$|\/testing\//.test(file))
  .sort();
const found = files.flatMap((file) => findExpressions(file, readFileSync(resolve(ROOT, file), "utf8")));

const counts = { safe: 0, linear: 0, slow: 0, unknown: 0 };
for (const { file, line, source, flags } of found) {
  const judged =
    source === null
      ? ({ verdict: "unknown", why: "it is put together at run time from what isn't constant" } as const)
      : await judgeExpression(source, flags);
  counts[judged.verdict]++;
  if (judged.verdict === "slow" || judged.verdict === "unknown")
    console.error(
      `${relative(".", resolve(ROOT, file))}:${line} /${source}/${flags}\n  ${judged.verdict}: ${judged.why}`,
    );
}
console.log(
  `${found.length} regular expressions in ${files.length} files: ${counts.safe} safe, ${counts.linear} linear as measured, ${counts.slow} slow, ${counts.unknown} unknown`,
);
process.exit(counts.slow + counts.unknown > 0 || found.length === 0 ? 1 : 0); // recheck's own process would keep this one alive
