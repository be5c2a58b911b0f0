/** Takes the arguments of a command that draws from a corpus, gives what it draws from, how much, and where it writes. */
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type CorpusLine, corpusPath, isOutsideRepository, linesOf, option } from "./corpus-lines.ts";

/** What `CORPUS.jsonl [--seed 1] [--n COUNT] [--out PATH]` asks for. */
export interface SampleOptions {
  readonly documents: CorpusLine[];
  readonly seed: number;
  readonly count: number;
  readonly out: string;
}

/** Reads the arguments of `sample-KIND`; null, with a line on stderr, for a missing corpus or an output inside the repository. */
export function sampleOptions(
  args: readonly string[],
  kind: string,
  count: number,
  ending = "",
): SampleOptions | null {
  const command = `eval sample-${kind}`;
  const path = corpusPath(args, `sample-${kind}`, `../shared/corpus/releases.jsonl --seed 1 --n ${count}`);
  if (path === null) return null;
  const seed = Number(option(args, "--seed") ?? 1);
  const out = resolve(option(args, "--out") ?? join(tmpdir(), `readout-${kind}-${seed}${ending}`));
  if (!isOutsideRepository(out)) {
    console.error(
      `${command} writes texts that aren't the project's, so it must write outside the repository; came: ${out}. Try: --out /tmp/${kind}${ending}`,
    );
    return null;
  }
  return { documents: linesOf<CorpusLine>(path), seed, count: Number(option(args, "--n") ?? count), out };
}
