/**
 * `npm run eval -- sample-statements CORPUS.jsonl [--seed 1] [--n 100] [--out FILE]`: draws statements, one a report so that long
 * transcripts don't decide, and writes, outside the repository, what a person judges: the sentence with what stands round
 * it, speaker and content; nothing tells how they were read.
 * `npm run eval -- score-statements [--verdicts FILE]` prints the share of the verdicts that are right.
 */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Actor, Statement } from "@readout/core";
import { type CorpusLine, linesOf, option } from "./corpus-lines.ts";
import { readReport } from "./read.ts";
import { sampleOptions } from "./sample-options.ts";
import { seeded } from "./seeded.ts";

/** A person's verdict on one statement, without any of its text: `right` only if speaker and content both are. */
interface StatementVerdict {
  doc: string;
  start: number;
  end: number;
  verdict: "right" | "wrong" | "unclear";
  why?: string;
}

const VERDICTS = fileURLToPath(new URL("../data/judgements/statements.jsonl", import.meta.url));
/** Characters shown on either side of a statement. */
const AROUND = 300;

/** Draws the statements and writes them as text; returns the exit status: 2 for a missing corpus or an output inside the repository. */
export function runSampleStatements(args: readonly string[]): number {
  const options = sampleOptions(args, "statements", 100, ".txt");
  if (!options) return 2;
  const { documents, seed, count: wanted, out } = options;
  const draw = seeded(seed);
  const blocks: string[] = [];
  for (const line of draw.draw(documents, documents.length)) {
    if (blocks.length >= wanted) break;
    const { statements, actors } = readReport(line);
    const [statement] = draw.draw(statements, 1);
    if (statement) blocks.push(shown(line, statement, actors, blocks.length + 1));
  }
  writeFileSync(out, `${blocks.join("\n\n")}\n`);
  console.log(
    `${blocks.length} statements, seed ${seed}\nread:  ${out}\nwrite: apps/eval/data/judgements/statements.jsonl, one {doc, start, end, verdict, why} a line, then npm run eval -- score-statements`,
  );
  return 0;
}

/** The words for the speaker, and whom the record has for them where the words don't name him: "She (recorded: Ann Roe)". */
function speakerShown({ speaker, source }: Statement, actors: readonly Actor[]): string {
  const words = source?.quote ?? "nobody named";
  const names = actors.find(({ id }) => id === speaker)?.names.map(({ text }) => text) ?? [];
  const [longest] = [...names].sort((a, b) => b.length - a.length);
  return longest === undefined || names.some((name) => words.includes(name))
    ? words
    : `${words} (recorded: ${longest})`;
}

function shown(
  { id, text, outlet }: CorpusLine,
  statement: Statement,
  actors: readonly Actor[],
  number: number,
): string {
  const parts = statement.content;
  // A transcript's label may stand pages before: what it names is printed, not all that lies between.
  const [head] = parts;
  const near = statement.source && head && Math.abs(statement.source.start - head.start) < 1500;
  const spans = [...parts, ...(statement.source && near ? [statement.source] : [])];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const flat = (words: string): string => words.replace(/\s+/g, " ").trim();
  return [
    `${number}. ${id}  [${parts[0]?.start}, ${parts[parts.length - 1]?.end})  ${outlet ?? ""}`,
    `   text:    … ${flat(text.slice(Math.max(0, start - AROUND), start))} ⟦${flat(text.slice(start, end))}⟧ ${flat(text.slice(end, end + AROUND))} …`,
    `   speaker: ${flat(speakerShown(statement, actors))}`,
    `   content: ${parts.map((part) => flat(part.quote)).join(" […] ")}`,
  ].join("\n");
}

/** Counts the verdicts; returns the exit status: 2 where there are none. */
export function runScoreStatements(args: readonly string[]): number {
  const path = option(args, "--verdicts") ?? VERDICTS;
  if (!existsSync(path)) {
    console.error(
      `eval score-statements needs verdicts ({doc, start, end, verdict, why}, one a line); nothing at ${path}. Try: npm run eval -- sample-statements CORPUS.jsonl first`,
    );
    return 2;
  }
  const verdicts = linesOf<StatementVerdict>(path);
  const judged = verdicts.filter(({ verdict }) => verdict !== "unclear");
  const right = judged.filter(({ verdict }) => verdict === "right").length;
  console.log(
    `statements  right ${right} of ${judged.length} (${((100 * right) / (judged.length || 1)).toFixed(1)} %), unclear ${verdicts.length - judged.length}`,
  );
  for (const { doc, start, end, verdict, why } of verdicts)
    if (verdict === "wrong") console.log(`  ${doc} [${start}, ${end})  ${why ?? ""}`);
  return 0;
}
