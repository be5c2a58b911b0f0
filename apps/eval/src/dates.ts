/**
 * `npm run eval -- sample-dates CORPUS.jsonl [--seed 1] [--n 100] [--out DIR]`: draws times over a corpus and writes, outside the
 * repository, what a person reads (`dates.reading.jsonl`: sentence and expression, without the value) and the key
 * (`dates.key.jsonl`: what was read). `npm run eval -- score-dates [FILE] [--key FILE]` scores the verdicts.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse } from "@readout/english";
import { type CorpusLine, linesOf, option, writeLines } from "./corpus-lines.ts";
import { readReport } from "./read.ts";
import { sampleOptions } from "./sample-options.ts";
import { seeded } from "./seeded.ts";

/** A time of the corpus: offsets are UTF-16 code units into the document's text. */
interface Drawn {
  doc: string;
  start: number;
  end: number;
  edtf: string | null;
  kind: string;
  rule: string;
}

/** A person's verdict on one time, without any of its text; `unclear` counts neither way. */
interface DateVerdict {
  doc: string;
  start: number;
  end: number;
  verdict: "right" | "wrong" | "unclear";
  why?: string;
}

const VERDICTS = fileURLToPath(new URL("../data/judgements/dates.jsonl", import.meta.url));

/** Draws the sample; returns the exit status: 2 for a missing corpus or an output folder inside the repository. */
export function runSampleDates(args: readonly string[]): number {
  const options = sampleOptions(args, "dates", 100);
  if (!options) return 2;
  const { documents, seed, count, out } = options;
  const all = documents.flatMap((line) => timesOf(line));
  const drawn = seeded(seed).draw(all, count);
  const byId = new Map(documents.map((line) => [line.id, line]));
  mkdirSync(out, { recursive: true });
  const reading = writeLines(
    join(out, "dates.reading.jsonl"),
    drawn.map((time) => readingOf(time, byId.get(time.doc) as CorpusLine)),
  );
  const key = writeLines(join(out, "dates.key.jsonl"), drawn);
  console.log(`${drawn.length} of ${all.length} times in ${documents.length} reports, seed ${seed}`);
  console.log(`read:  ${reading}\nkey:   ${key}`);
  console.log(`write: apps/eval/data/judgements/dates.jsonl, then npm run eval -- score-dates`);
  return 0;
}

function timesOf(line: CorpusLine): Drawn[] {
  return readReport(line).times.map(({ evidence, edtf, kind, rule }) => ({
    doc: line.id,
    start: evidence.start,
    end: evidence.end,
    edtf,
    kind,
    rule,
  }));
}

/** What a person is shown: the sentence before, and its own with the expression between « and ». */
function readingOf({ doc, start, end }: Drawn, { text, published }: CorpusLine): object {
  const { sentences } = analyse(text);
  const at = sentences.findIndex((one) => one.start <= start && one.end >= end);
  const sentence = sentences[at];
  const from = sentence?.start ?? Math.max(0, start - 200);
  const to = sentence?.end ?? Math.min(text.length, end + 200);
  const before = sentences[at - 1];
  return {
    doc,
    published: published ?? null,
    start,
    end,
    before: before ? text.slice(before.start, before.end) : null,
    sentence: `${text.slice(from, start)}«${text.slice(start, end)}»${text.slice(end, to)}`,
  };
}

/** Scores the verdicts; returns the exit status: 2 where there are none. */
export function runScoreDates(args: readonly string[]): number {
  const path = args.find((arg, i) => arg.endsWith(".jsonl") && args[i - 1] !== "--key") ?? VERDICTS;
  if (!existsSync(path)) {
    console.error(
      `eval score-dates needs verdicts ({doc, start, end, verdict, why}, one a line); ${path} doesn't exist. Draw a sample first: npm run eval -- sample-dates CORPUS.jsonl`,
    );
    return 2;
  }
  const verdicts = linesOf<DateVerdict>(path);
  const count = (verdict: string): number => verdicts.filter((one) => one.verdict === verdict).length;
  const [right, wrong] = [count("right"), count("wrong")];
  console.log(
    `dates  ${verdicts.length} judged: ${right} right, ${wrong} wrong, ${count("unclear")} unclear; precision ${right + wrong === 0 ? "-" : ((100 * right) / (right + wrong)).toFixed(1)}`,
  );
  const keyFile = option(args, "--key");
  if (keyFile && existsSync(keyFile)) {
    const key = new Map(linesOf<Drawn>(keyFile).map((time) => [`${time.doc} ${time.start}`, time]));
    for (const { doc, start, verdict, why } of verdicts)
      if (verdict === "wrong") {
        const time = key.get(`${doc} ${start}`);
        console.log(`  wrong  ${doc} ${start}  ${time?.rule ?? "?"} ${time?.edtf ?? "?"}  ${why ?? ""}`);
      }
  }
  return 0;
}
