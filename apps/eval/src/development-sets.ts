/**
 * `npm run eval -- ../shared/dev [--only record,articles,statements,events,tagger] [--development]`: reads the development sets
 * and prints every score in one table; `--development` leaves the kept parts unread, so that mending doesn't look at them.
 * The scorers are the ones beside the sets; a missing folder is said so, with status 2.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linesOf, option, writeLines } from "./corpus-lines.ts";
import { partsOf } from "./parts.ts";
import { eventLine, statementLine } from "./predictions.ts";
import { read, readLabelled } from "./read.ts";
import { scoreTagger } from "./tagger.ts";

interface Article {
  file: string;
  title: string;
  date: string;
  outlet: string;
  published_utc?: string;
}

/** What a set's scorer needs: the folder of the sets, one for what is written, and which parts are read. */
interface Bench {
  readonly folder: string;
  readonly scratch: string;
  readonly withKept: boolean;
}

/** A line of the table: set, part or measure, figures. */
type Row = readonly [string, string, string];

const SETS: Readonly<Record<string, (bench: Bench) => Row[]>> = {
  record: scoreRecord,
  articles: scoreArticles,
  statements: scoreStatements,
  events: scoreEvents,
  tagger: ({ folder }) => scoreTagger(join(folder, "..", "treebank")),
};

/** Scores the sets and prints the table; returns the exit status: 2 for a missing folder or an unknown set. */
export function runDevelopmentSets(args: readonly string[]): number {
  const given = args.find((arg, i) => !arg.startsWith("--") && args[i - 1] !== "--only");
  if (!given || !existsSync(join(given, "score-dossiers.mjs"))) {
    console.error(
      `eval needs the folder of the development sets (with score-dossiers.mjs); came: ${given ?? "nothing"}. Try: npm run eval -- ../shared/dev`,
    );
    return 2;
  }
  const sets = option(args, "--only")?.split(",") ?? Object.keys(SETS);
  const unknown = sets.find((set) => !Object.hasOwn(SETS, set));
  if (unknown !== undefined) {
    console.error(`eval knows no set ${unknown}. It knows: ${Object.keys(SETS).join(", ")}`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), "readout-eval-"));
  process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
  const bench: Bench = {
    folder: realpathSync(given), // a scorer that is reached through a symbolic link doesn't know that it is the program started
    scratch,
    withKept: !args.includes("--development"),
  };
  const rows = sets.flatMap((set) => SETS[set]?.(bench) ?? []);
  const width = Math.max(...rows.map(([set]) => set.length));
  const part = Math.max(...rows.map(([, name]) => name.length));
  for (const [set, name, value] of rows) console.log(`${set.padEnd(width)}  ${name.padEnd(part)}  ${value}`);
  return 0;
}

const percent = (value: number | null | undefined): string =>
  value === null || value === undefined ? "-" : (100 * value).toFixed(1);

// The scorers print their own shapes; a wrong field name shows as "-" in the table.
// biome-ignore lint/suspicious/noExplicitAny: the scorer's JSON has no published type
const run = ({ folder }: Bench, script: string, scorerArgs: string[]): any =>
  JSON.parse(
    execFileSync(process.execPath, [join(folder, script), ...scorerArgs, "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    }),
  );
const write = ({ scratch }: Bench, name: string, lines: readonly object[]): string =>
  writeLines(join(scratch, name), lines);
const partsRead = <T>({ withKept }: Bench, set: string, documents: readonly T[]): [string, T[]][] =>
  partsOf(set, documents).slice(0, withKept ? 2 : 1);

function scoreRecord(bench: Bench): Row[] {
  const { folder } = bench;
  const textFile = join(folder, "articles", "00-moscow.txt");
  const dossier = read(readFileSync(textFile, "utf8"), { published: "2023-05-10", outlet: "AP" });
  const result = run(bench, "score-dossiers.mjs", [
    "record",
    join(folder, "articles", "00-moscow.gold.json"),
    write(bench, "record.json", [dossier]),
    "--text",
    textFile,
  ]);
  return [
    [
      "record",
      "must-have",
      `${percent(result.mustHave.recall)} (${result.mustHave.hit}/${result.mustHave.of}) missed: ${result.mustHave.missed.join(", ") || "none"}`,
    ],
    ["record", "forbidden", String(result.forbidden.length)],
    ["record", "evidence", percent(result.evidence.share)],
    ...["events", "commitments", "positions", "dates", "quantities", "tracks"].map(
      (part): Row => [
        "record",
        part,
        `P ${percent(result[part].p)} R ${percent(result[part].r)} F1 ${percent(result[part].f1)}`,
      ],
    ),
    [
      "record",
      "statements",
      `content F1 ${percent(result.statements.content.f1)} joint F1 ${percent(result.statements.joint.f1)} chain ${percent(result.statements.chainGivenContent)}`,
    ],
  ];
}

function scoreArticles(bench: Bench): Row[] {
  const articles = join(bench.folder, "articles");
  const index = JSON.parse(readFileSync(join(articles, "index.json"), "utf8")) as { articles: Article[] };
  const lines = index.articles.map(({ file, date, outlet }) => ({
    file,
    ...read(readFileSync(join(articles, file), "utf8"), { published: date, outlet, id: file }),
  }));
  const result = run(bench, "score-dossiers.mjs", [
    "articles",
    join(articles, "index.json"),
    write(bench, "articles.jsonl", lines),
    "--texts",
    articles,
  ]);
  const { delegations, meetingsFound, correctlyAbsent, invented } = result.total;
  return [
    ["articles", "headline", percent(result.headline)],
    [
      "articles",
      "delegations",
      `P ${percent(delegations.p)} R ${percent(delegations.r)} F1 ${percent(delegations.f1)}`,
    ],
    [
      "articles",
      "found / absent / invented",
      `${meetingsFound} / ${correctlyAbsent} / ${JSON.stringify(invented)}`,
    ],
  ];
}

const LABELLED = ["polnear", "gum-wikinews", "textacy-tests", "ewt-politics-silver", "pud-news-silver"];
const PARTED: ReadonlySet<string> = new Set(["polnear", "gum-wikinews"]);

function scoreStatements(bench: Bench): Row[] {
  return LABELLED.flatMap((set) => {
    const gold = join(bench.folder, "statements", `${set}.jsonl`);
    const documents = linesOf<{ id: string; text: string; date?: string }>(gold);
    const parts: [string, typeof documents][] = PARTED.has(set)
      ? partsRead(bench, set, documents)
      : [["all", documents]];
    return parts.map(([name, part]): Row => {
      const path = write(
        bench,
        `${set}.jsonl`,
        part.map((doc) => statementLine(doc.id, doc.text, readLabelled(doc))),
      );
      const ids = join(bench.scratch, `${set}.ids`);
      writeFileSync(ids, part.map((doc) => doc.id).join("\n"));
      const result = run(bench, "score-statements.mjs", [gold, path, "--speech", "--ids", ids]);
      const kinds = Object.entries(result.recallByType as Record<string, { r: number | null }>)
        .map(([kind, value]) => `${kind} ${percent(value.r)}`)
        .join(" ");
      return [
        set,
        name,
        `joint P ${percent(result.joint.p)} R ${percent(result.joint.r)} F1 ${percent(result.joint.f1)}  speaker|content ${percent(result.speakerGivenContent)}  recall ${kinds}  evidence ${percent(result.evidenceValid)}`,
      ];
    });
  });
}

function scoreEvents(bench: Bench): Row[] {
  const lines = linesOf<{ id: string; text: string; date: string | null }>(
    join(bench.folder, "events", "sentences.jsonl"),
  );
  return partsRead(bench, "events", lines).map(([name, part]): Row => {
    const predicted = part.map((line) => eventLine(line.id, readLabelled(line)));
    const result = run(bench, "score-dossiers.mjs", [
      "events",
      write(bench, "events-gold.jsonl", part),
      write(bench, "events.jsonl", predicted),
    ]);
    return [
      "events",
      name,
      `recall ${percent(result.recall)} actors ${percent(result.actorRecall)} root accuracy ${percent(result.rootAccuracy)} (of ${result.rootAccuracyOf})`,
    ];
  });
}
