/**
 * `npm run eval -- calibration ../shared/dev [--fit]`: whether scores are the chances that they claim to be. Prints for every
 * kind of record the bins of its scores with the share that the gold calls right, and the expected calibration error.
 * Statements are judged by gum-wikinews and polnear; commitments, appeals and delegations by the sample reports (closed sections
 * only). The development parts (parts.ts) tune, the kept ones are reported. Times carry no score.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier, Evidence } from "@readout/core";
import { linesOf } from "./corpus-lines.ts";
import { PARTS, partOf } from "./parts.ts";
import { read, readLabelled } from "./read.ts";
import { type Bench, bestMatch, compareEntities, isEntity, pointsAt } from "./sample-match.ts";
import type { Expectation } from "./sample-report.ts";

/** A scored record and whether the gold has it so. */
interface Scored {
  readonly kind: string;
  readonly score: number;
  readonly right: boolean;
  readonly reasons: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly parts?: readonly Span[];
}
interface GoldStatements {
  readonly text: string;
  readonly date?: string;
  readonly statements: readonly { readonly content: Span; readonly source: Span | null }[];
}

const REPORTS = new URL("../data/reports/", import.meta.url);
const BINS = 10;

/** Runs the command; returns its exit status: 2 without the folder of the development sets. */
export function runCalibration(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (!folder || !existsSync(join(folder, "statements"))) {
    console.error(
      `eval calibration needs the folder of the development sets; came: ${folder ?? "nothing"}. Try: npm run eval -- calibration ../shared/dev`,
    );
    return 2;
  }
  const parts: [Scored[], Scored[]] = [[], []];
  for (const set of ["gum-wikinews", "polnear"]) {
    const lines = linesOf<GoldStatements>(join(folder, "statements", `${set}.jsonl`));
    for (const [index, line] of lines.entries()) parts[partOf(set, index)].push(...statementsOf(line));
  }
  const names = readdirSync(REPORTS)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  for (const [index, name] of names.entries()) parts[partOf("reports", index)].push(...reportOf(name));
  for (const [index, scored] of parts.entries()) {
    console.log(
      `${PARTS[index]}: expected calibration error ${error(scored).toFixed(3)} over ${scored.length} records`,
    );
    for (const kind of [...new Set(scored.map((one) => one.kind))])
      printKind(
        kind,
        scored.filter((one) => one.kind === kind),
      );
  }
  if (args.includes("--fit")) printReasons(parts[0]);
  return 0;
}

const share = (list: readonly Scored[]): number =>
  list.filter((one) => one.right).length / Math.max(1, list.length);
const mean = (list: readonly Scored[]): number =>
  list.reduce((sum, one) => sum + one.score, 0) / Math.max(1, list.length);
const binOf = ({ score }: Scored): number => Math.min(BINS - 1, Math.floor(score * BINS));

/** Mean gap between claimed and found share over the bins, weighted by size. Source: Naeini, Cooper, Hauskrecht 2015. */
function error(scored: readonly Scored[]): number {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inBin = scored.filter((one) => binOf(one) === bin);
    sum += inBin.length * Math.abs(mean(inBin) - share(inBin));
  }
  return sum / Math.max(1, scored.length);
}

function printKind(kind: string, scored: readonly Scored[]): void {
  console.log(
    `  ${kind.padEnd(12)} n ${scored.length}  claimed ${mean(scored).toFixed(2)}  right ${share(scored).toFixed(2)}  ECE ${error(scored).toFixed(3)}`,
  );
  for (let bin = 0; bin < BINS; bin++) {
    const inBin = scored.filter((one) => binOf(one) === bin);
    if (inBin.length > 0)
      console.log(
        `    ${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}  n ${String(inBin.length).padStart(4)}  claimed ${mean(inBin).toFixed(2)}  right ${share(inBin).toFixed(2)}`,
      );
  }
}

/** Per kind and reason the share right, for setting the table in extract's data/confidence.ts. */
function printReasons(scored: readonly Scored[]): void {
  console.log("shares by reason (development)");
  for (const kind of [...new Set(scored.map((one) => one.kind))]) {
    const own = scored.filter((one) => one.kind === kind);
    for (const reason of [...new Set(own.flatMap((one) => one.reasons))].sort()) {
      const having = own.filter((one) => one.reasons.includes(reason));
      if (having.length >= 5)
        console.log(
          `  ${kind.padEnd(12)} ${reason.padEnd(36)} n ${having.length}  claimed ${mean(having).toFixed(2)}  right ${share(having).toFixed(2)}`,
        );
    }
  }
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, one) => sum + one.end - one.start, 0);
const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, x) =>
      sum + b.reduce((own, y) => own + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );

/** Statements: right where half the characters and the source are one's in the gold. */
function statementsOf(gold: GoldStatements): Scored[] {
  return readLabelled(gold).statements.map((statement) => {
    const right = gold.statements.some(({ content, source }) => {
      const parts = content.parts ?? [content];
      const common = shared(parts, statement.content);
      const union = length(parts) + length(statement.content) - common;
      const sourced =
        source === null
          ? statement.source === null
          : statement.source !== null && shared([source], [statement.source]) > 0;
      return common / Math.max(1, union) >= 0.5 && sourced;
    });
    const { score, reasons } = statement.meta.confidence;
    return { kind: "statements", score, right, reasons };
  });
}

/** Commitments, appeals and delegations of a sample report; optional expectations count as right. */
function reportOf(name: string): Scored[] {
  const text = readFileSync(new URL(name, REPORTS), "utf8");
  const expectation = JSON.parse(
    readFileSync(new URL(name.replace(/\.txt$/, ".expected.json"), REPORTS), "utf8"),
  ) as Expectation;
  const dossier = read(text, expectation.options);
  const bench: Bench = {
    text,
    dossier,
    actors: new Map(dossier.actors.map((actor) => [actor.id, actor])),
    checks: [],
  };
  return [
    ...commitmentsOf(bench, expectation),
    ...appealsOf(bench, expectation),
    ...delegationsOf(bench, expectation),
  ];
}

type Quoted = { readonly quote: string; readonly nth?: number };
const matches = (bench: Bench, quote: Quoted, evidence: readonly Evidence[]): boolean =>
  bestMatch(bench, [quote], [0], () => evidence) !== null || pointsAt(bench, evidence, quote);

function commitmentsOf(bench: Bench, { commitments }: Expectation): Scored[] {
  return bench.dossier.commitments.map((one) => ({
    kind: "commitments",
    ...one.meta.confidence,
    right: commitments.some(
      (expected) =>
        matches(bench, expected, [one.content]) &&
        compareEntities(bench, expected.parties, one.parties, expected.partiesOptional),
    ),
  }));
}

function appealsOf(bench: Bench, { appeals }: Expectation): Scored[] {
  return bench.dossier.appeals.map((one) => ({
    kind: "appeals",
    ...one.meta.confidence,
    right: appeals.some(
      (expected) =>
        matches(bench, expected, one.meta.evidence) &&
        (expected.by === undefined || compareEntities(bench, expected.by, one.by)),
    ),
  }));
}

/** Parties of meetings and calls that an expected meeting's trigger touches. */
function delegationsOf(bench: Bench, { meetings }: Expectation): Scored[] {
  const events: Dossier["events"] = bench.dossier.events.filter(
    (event) => event.type === "meeting" || event.type === "call",
  );
  return events.flatMap((event) => {
    const expected = meetings.find((meeting) => pointsAt(bench, event.meta.evidence, meeting.trigger));
    if (!expected) return [];
    return event.participants
      .filter((party) => party.seat !== "no")
      .map((party) => ({
        kind: "delegations",
        ...party.meta.confidence,
        right: expected.delegations.some((delegation) =>
          isEntity(bench, delegation.entity, party.represents),
        ),
      }));
  });
}
