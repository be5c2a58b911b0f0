/**
 * `npm run eval -- chains [--errors]`: reads the hand-written chain sentences (apps/eval/data/README.md), prints for the
 * development and the kept part how many statements have every link of their chain, in order; `--errors` reads the
 * development part alone and lists what it misses, so that mending it doesn't look at the kept figure at each step.
 */
import { fileURLToPath } from "node:url";
import type { Dossier, Statement } from "@readout/core";
import { linesOf } from "./corpus-lines.ts";
import { PARTS } from "./parts.ts";
import { read } from "./read.ts";

interface Slice {
  quote: string;
  start: number;
  end: number;
}

interface Link extends Partial<Slice> {
  role: "outlet" | "relay" | "speaker";
  name?: string;
}

interface Line {
  id: string;
  kind: string;
  text: string;
  outlet: string | null;
  published: string;
  statements: { content: Slice[]; speaker: Slice | null; chain: Link[] }[];
}

/** What one part scores: statements expected, found by their content, found with the exact chain; and found beyond those expected. */
interface ChainScore {
  expected: number;
  found: number;
  exact: number;
  beyond: number;
}

const FILES = ["chains.jsonl", "chains-kept.jsonl"] as const;

const readLines = (file: (typeof FILES)[number]): Line[] =>
  linesOf(fileURLToPath(new URL(`../data/${file}`, import.meta.url)));

/** Runs the sentences and prints both parts; returns the exit status. */
export function runChains(args: readonly string[]): number {
  const errors = args.includes("--errors");
  for (const [part, file] of errors ? [[0, FILES[0]] as const] : FILES.entries()) {
    const log: string[] = [];
    const score: ChainScore = { expected: 0, found: 0, exact: 0, beyond: 0 };
    for (const line of readLines(file)) scoreLine(line, score, log);
    const share = (count: number): string => `${((100 * count) / score.expected).toFixed(1)}`;
    console.log(
      `chains  ${(PARTS[part] as string).padEnd(11)}  links exact ${share(score.exact)} (${score.exact}/${score.expected})  content found ${share(score.found)}  beyond those expected ${score.beyond}`,
    );
    if (errors) for (const entry of log) console.log(entry);
  }
  return 0;
}

function scoreLine(line: Line, score: ChainScore, log: string[]): void {
  const dossier = read(line.text, {
    published: line.published,
    ...(line.outlet ? { outlet: line.outlet } : {}),
  });
  const left = new Set(dossier.statements);
  for (const expected of line.statements) {
    score.expected++;
    const [best] = [...left]
      .map((statement) => ({ statement, share: overlap(expected.content, statement.content) }))
      .sort((a, b) => b.share - a.share);
    const got = best && best.share >= 0.5 ? best.statement : null;
    if (got) {
      left.delete(got);
      score.found++;
    }
    if (got && sameChain(expected.chain, got, dossier)) score.exact++;
    else
      log.push(
        `  ${line.id} ${line.kind}: ${line.text}\n      expected ${shown(expected.chain)} | ${expected.content.map((part) => part.quote).join(" … ")}\n      got      ${got ? `${shownLinks(got)} | ${got.content.map((part) => part.quote).join(" … ")}` : "nothing"}`,
      );
  }
  score.beyond += left.size;
  for (const { source, content } of left)
    log.push(
      `  ${line.id} ${line.kind} beyond: ${line.text}\n      got      ${source?.quote ?? "-"} | ${content.map((part) => part.quote).join(" … ")}`,
    );
}

const shown = (chain: readonly Link[]): string =>
  chain.map(({ role, quote, name }) => `${role}:${quote ?? name}`).join(" > ");
const shownLinks = ({ chain }: Statement): string =>
  chain.map(({ actor, evidence }) => evidence?.quote ?? JSON.stringify(actor)).join(" > ");

/** Words that two lists of spans share, of those in either. */
function overlap(a: readonly Slice[], b: readonly Slice[]): number {
  const words = (parts: readonly Slice[]): Set<number> => {
    const found = new Set<number>();
    for (const { start, quote } of parts)
      for (const match of quote.matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + match.index);
    return found;
  };
  const own = words(a);
  const theirs = words(b);
  const shared = [...own].filter((word) => theirs.has(word)).length;
  return shared / (own.size + theirs.size - shared || 1);
}

/** Every link, in order: an outlet by its name, a relay or speaker by its words. */
function sameChain(expected: readonly Link[], got: Statement, dossier: Dossier): boolean {
  if (expected.length !== got.chain.length) return false;
  return expected.every((link, i) => {
    const { actor, evidence } = got.chain[i] as Statement["chain"][number];
    if (link.role === "outlet") {
      const entry = dossier.actors.find(({ id }) => id === actor);
      if (link.quote !== undefined && evidence !== null) return sameWords(link as Link & Slice, evidence);
      return entry?.type === "media" && (!link.name || entry.names.some(({ text }) => text === link.name));
    }
    return evidence !== null && link.quote !== undefined && sameWords(link as Link & Slice, evidence);
  });
}

/** The same noun phrase: without its article, one starts where the other does and holds its head; what is set apart behind a comma may be left out. */
function sameWords(a: Slice, b: Slice): boolean {
  const start = ({ start: from, quote }: Slice): number =>
    from + (/^(?:the|an?|both|some)\s+/i.exec(quote)?.[0].length ?? 0);
  const [short, long] = a.end <= b.end ? [a, b] : [b, a];
  const rest = long.quote.slice(short.end - long.start);
  return start(a) === start(b) && (rest === "" || /^(?:,| who\b| which\b|['’]s?$|\.$| \()/.test(rest));
}
