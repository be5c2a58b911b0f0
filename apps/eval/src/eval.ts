/**
 * `npm run eval -- ../shared/dev [--only record,articles,…]`: reads the development sets and prints every score in one table.
 * `npm run eval -- corpus FILE.jsonl` reads a corpus instead (see corpus.ts); `sample-dates` and `score-dates` see dates.ts,
 * `sample-meetings` and `judgements` see judged-meetings.ts,
 * `merge` (a corpus merged) see merge/merge.ts, `reports` (the sample reports) see reports.ts, `series` (pairs and series of reports) see series.ts, `chains` (the sentences with their chains) see chains.ts,
 * `sample-statements` and `score-statements` see judged-statements.ts.
 * The scorers are the ones beside the sets; a missing folder is said so, with status 2.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCalibration } from "./calibration.ts";
import { runChains } from "./chains.ts";
import { runCorpus } from "./corpus.ts";
import { linesOf, option, writeLines } from "./corpus-lines.ts";
import { runSampleDates, runScoreDates } from "./dates.ts";
import { runJudgements, runSampleMeetings } from "./judged-meetings.ts";
import { runSampleStatements, runScoreStatements } from "./judged-statements.ts";
import { runMerge } from "./merge/merge.ts";
import { partsOf } from "./parts.ts";
import { eventLine, statementLine } from "./predictions.ts";
import { read, readLabelled } from "./read.ts";
import { runReports } from "./reports.ts";
import { runSeries } from "./series.ts";
import { scoreTagger } from "./tagger.ts";

interface Article {
  file: string;
  title: string;
  date: string;
  outlet: string;
  published_utc?: string;
}

const percent = (value: number | null | undefined): string =>
  value === null || value === undefined ? "-" : (100 * value).toFixed(1);

const args = process.argv.slice(2);
const COMMANDS: Readonly<Record<string, (rest: readonly string[]) => number>> = {
  calibration: runCalibration,
  chains: runChains,
  corpus: runCorpus,
  merge: runMerge,
  reports: runReports,
  series: runSeries,
  judgements: runJudgements,
  "sample-meetings": runSampleMeetings,
  "sample-statements": runSampleStatements,
  "score-statements": runScoreStatements,
  "sample-dates": runSampleDates,
  "score-dates": runScoreDates,
};
const command = Object.hasOwn(COMMANDS, args[0] ?? "") ? COMMANDS[args[0] as string] : undefined;
if (command) process.exit(command(args.slice(1)));
const given = args.find((arg) => !arg.startsWith("--"));
const only = args.includes("--only") ? (option(args, "--only") ?? "").split(",") : null;
if (!given || !existsSync(join(given, "score-dossiers.mjs"))) {
  console.error(
    `eval needs the folder of the development sets (with score-dossiers.mjs); came: ${given ?? "nothing"}. Try: npm run eval -- ../shared/dev`,
  );
  process.exit(2);
}
// A scorer that is reached through a symbolic link doesn't know that it is the program started.
const folder = realpathSync(given);
const scratch = mkdtempSync(join(tmpdir(), "readout-eval-"));
const rows: [string, string, string][] = [];
const wants = (name: string): boolean => only === null || only.includes(name);
// The scorers print their own shapes; a wrong field name shows as "-" in the table.
// biome-ignore lint/suspicious/noExplicitAny: the scorer's JSON has no published type
const run = (script: string, scorerArgs: string[]): any =>
  JSON.parse(
    execFileSync(process.execPath, [join(folder, script), ...scorerArgs, "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    }),
  );
const write = (name: string, lines: readonly object[]): string => writeLines(join(scratch, name), lines);

if (wants("record")) {
  const textFile = join(folder, "articles", "00-moscow.txt");
  const dossier = read(readFileSync(textFile, "utf8"), { published: "2023-05-10", outlet: "AP" });
  const result = run("score-dossiers.mjs", [
    "record",
    join(folder, "articles", "00-moscow.gold.json"),
    write("record.json", [dossier]),
    "--text",
    textFile,
  ]);
  rows.push([
    "record",
    "must-have",
    `${percent(result.mustHave.recall)} (${result.mustHave.hit}/${result.mustHave.of}) missed: ${result.mustHave.missed.join(", ") || "none"}`,
  ]);
  rows.push(["record", "forbidden", String(result.forbidden.length)]);
  rows.push(["record", "evidence", percent(result.evidence.share)]);
  for (const part of ["events", "commitments", "positions", "dates", "quantities", "tracks"])
    rows.push([
      "record",
      part,
      `P ${percent(result[part].p)} R ${percent(result[part].r)} F1 ${percent(result[part].f1)}`,
    ]);
  rows.push([
    "record",
    "statements",
    `content F1 ${percent(result.statements.content.f1)} joint F1 ${percent(result.statements.joint.f1)} chain ${percent(result.statements.chainGivenContent)}`,
  ]);
}
if (wants("articles")) {
  const index = JSON.parse(readFileSync(join(folder, "articles", "index.json"), "utf8")) as {
    articles: Article[];
  };
  const lines = index.articles.map((article) =>
    read(readFileSync(join(folder, "articles", article.file), "utf8"), {
      published: article.date,
      outlet: article.outlet,
      id: article.file,
    }),
  );
  const path = write(
    "articles.jsonl",
    lines.map((dossier, i) => ({ file: (index.articles[i] as Article).file, ...dossier })),
  );
  const result = run("score-dossiers.mjs", [
    "articles",
    join(folder, "articles", "index.json"),
    path,
    "--texts",
    join(folder, "articles"),
  ]);
  rows.push(["articles", "headline", percent(result.headline)]);
  rows.push([
    "articles",
    "delegations",
    `P ${percent(result.total.delegations.p)} R ${percent(result.total.delegations.r)} F1 ${percent(result.total.delegations.f1)}`,
  ]);
  rows.push([
    "articles",
    "found / absent / invented",
    `${result.total.meetingsFound} / ${result.total.correctlyAbsent} / ${JSON.stringify(result.total.invented)}`,
  ]);
}
if (wants("statements")) {
  for (const set of ["polnear", "gum-wikinews", "textacy-tests", "ewt-politics-silver", "pud-news-silver"]) {
    const gold = join(folder, "statements", `${set}.jsonl`);
    const documents = linesOf<{ id: string; text: string; date?: string }>(gold);
    const predicted = documents.map((doc) => statementLine(doc.id, doc.text, readLabelled(doc)));
    const parts: [string, typeof documents][] =
      set === "polnear" || set === "gum-wikinews" ? partsOf(set, documents) : [["all", documents]];
    const path = write(`${set}.jsonl`, predicted);
    for (const [name, part] of parts) {
      const ids = join(scratch, `${set}.ids`);
      writeFileSync(ids, part.map((doc) => doc.id).join("\n"));
      const result = run("score-statements.mjs", [gold, path, "--speech", "--ids", ids]);
      const kinds = Object.entries(result.recallByType as Record<string, { r: number | null }>)
        .map(([kind, value]) => `${kind} ${percent(value.r)}`)
        .join(" ");
      rows.push([
        set,
        name,
        `joint P ${percent(result.joint.p)} R ${percent(result.joint.r)} F1 ${percent(result.joint.f1)}  speaker|content ${percent(result.speakerGivenContent)}  recall ${kinds}  evidence ${percent(result.evidenceValid)}`,
      ]);
    }
  }
}
if (wants("events")) {
  const lines = linesOf<{ id: string; text: string; date: string | null }>(
    join(folder, "events", "sentences.jsonl"),
  );
  for (const [name, part] of partsOf("events", lines)) {
    const predicted = part.map((line) => eventLine(line.id, readLabelled(line)));
    const result = run("score-dossiers.mjs", [
      "events",
      write("events-gold.jsonl", part),
      write("events.jsonl", predicted),
    ]);
    rows.push([
      "events",
      name,
      `recall ${percent(result.recall)} actors ${percent(result.actorRecall)} root accuracy ${percent(result.rootAccuracy)} (of ${result.rootAccuracyOf})`,
    ]);
  }
}
if (wants("tagger")) rows.push(...scoreTagger(join(folder, "..", "treebank")));

const width = Math.max(...rows.map(([set]) => set.length));
const part = Math.max(...rows.map(([, name]) => name.length));
for (const [set, name, value] of rows) console.log(`${set.padEnd(width)}  ${name.padEnd(part)}  ${value}`);
