/**
 * `npm run eval -- reports [--failures NN] [--set N]`: reads the sample reports, or with `--set` those of one outsider's ten,
 * and prints passed checks by report and section.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { option } from "./corpus-lines.ts";
import { read } from "./read.ts";
import type { Expectation } from "./sample-report.ts";
import { compareReport } from "./sample-reports.ts";

const DATA = new URL("../data/", import.meta.url);

interface Tally {
  passed: number;
  all: number;
}

const share = ({ passed, all }: Tally): string =>
  `${passed}/${all} ${all === 0 ? "-" : `${((100 * passed) / all).toFixed(1)} %`}`;

/** Prints the totals, or with `--failures NN` what report NN misses (`all` for every report). Gives the exit status. */
export function runReports(args: readonly string[]): number {
  const failures = option(args, "--failures", "all");
  const set = option(args, "--set", "all");
  const folder = new URL(set === null ? "reports/" : `outsiders/${set}/`, DATA);
  if (!existsSync(folder)) {
    console.error(
      `eval reports: --set takes ${readdirSync(new URL("outsiders/", DATA)).join(", ")}; came: ${set}`,
    );
    return 2;
  }
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -4))
    .sort();
  const sections = new Map<string, Tally>();
  const total: Tally = { passed: 0, all: 0 };
  let whole = 0;
  for (const name of names) {
    if (failures !== null && failures !== "all" && !name.startsWith(failures)) continue;
    const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
    const expectation = JSON.parse(
      readFileSync(new URL(`${name}.expected.json`, folder), "utf8"),
    ) as Expectation;
    const checks = compareReport(text, expectation, read(text, expectation.options));
    const own: Tally = { passed: 0, all: 0 };
    for (const check of checks) {
      const section = sections.get(check.section) ?? { passed: 0, all: 0 };
      sections.set(check.section, section);
      for (const tally of [own, section, total]) {
        tally.all += 1;
        if (check.ok) tally.passed += 1;
      }
    }
    if (own.passed === own.all) whole += 1;
    console.log(`${name.padEnd(32)}  ${share(own)}`);
    if (failures !== null)
      for (const check of checks)
        if (!check.ok) console.log(`  ${check.section}: ${check.expected}\n      came: ${check.got}`);
  }
  console.log("");
  for (const [section, tally] of sections) console.log(`${section.padEnd(32)}  ${share(tally)}`);
  console.log(`${"all checks".padEnd(32)}  ${share(total)}`);
  console.log(`${"reports without a failure".padEnd(32)}  ${whole}/${names.length}`);
  return 0;
}
