/** `npm run eval -- series [--failures]`: reads the hand-written pairs and series, prints passed checks by folder and kind. */
import { readdirSync, readFileSync } from "node:fs";
import { checkChain, type ExpectedChain } from "./series-chains.ts";
import { checkPair, type ExpectedPair } from "./series-pairs.ts";
import { readings } from "./series-readings.ts";

const ROOT = new URL("../data/series/", import.meta.url);

type Expected = ({ readonly kind: "pair" } & ExpectedPair) | ({ readonly kind: "series" } & ExpectedChain);

/** Prints the tallies, with `--failures` each failed check too. Gives the exit status. */
export function runSeries(args: readonly string[]): number {
  const kinds = new Map<string, [passed: number, all: number]>();
  const total: [passed: number, all: number] = [0, 0];
  for (const name of readdirSync(ROOT).sort()) {
    const folder = new URL(`${name}/`, ROOT);
    const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected;
    const read = readings(folder, expected.documents);
    const checks = expected.kind === "pair" ? checkPair(expected, read) : checkChain(expected, read);
    console.log(
      `${name} ${expected.kind.padEnd(8)} ${share(checks.filter(({ ok }) => ok).length, checks.length)}`,
    );
    for (const { kind, ok, what, got } of checks) {
      const tally = kinds.get(kind) ?? [0, 0];
      kinds.set(kind, tally);
      for (const one of [tally, total]) {
        one[1] += 1;
        if (ok) one[0] += 1;
      }
      if (!ok && args.includes("--failures")) console.log(`  ${kind}: ${what}\n      came: ${got}`);
    }
  }
  console.log("");
  for (const [kind, [passed, all]] of kinds) console.log(`${kind.padEnd(32)} ${share(passed, all)}`);
  console.log(`${"all checks".padEnd(32)} ${share(...total)}`);
  return 0;
}

const share = (passed: number, all: number): string =>
  `${passed}/${all} ${((100 * passed) / all).toFixed(1)} %`;
