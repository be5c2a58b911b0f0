/** `readout extract FILE… | -`: reports to dossiers. */
import { extractMany } from "../bulk/extract-many.ts";
import { withoutOutput } from "../bulk/own-output.ts";
import { findSources, type Source } from "../bulk/sources.ts";
import type { PlaceFlags } from "../database/dossier-at.ts";
import { isKeptId } from "../database/kept-id.ts";
import type { Io } from "../io.ts";
import { checkFormat, holdsMany, isForeign } from "../output-format.ts";
import { Problem } from "../problem.ts";
import { isUrl } from "../url/is-url.ts";

/** The flags of `extract`. `text` is false with --no-text. */
export interface ExtractFlags extends PlaceFlags {
  readonly format?: string;
  readonly text: boolean;
  readonly pretty?: boolean;
  readonly output?: string;
  readonly jobs?: string;
  readonly resume?: boolean;
  /** How each statement was read, in place of the dossier. */
  readonly explain?: boolean;
  readonly engine?: string;
  readonly model?: string;
  readonly baseUrl?: string;
  readonly prices?: string;
  readonly answers?: string;
}

/**
 * Reads one report or many. One is printed as a briefing on a terminal, as JSON elsewhere; many as JSON lines in the
 * order of the input, and one that fails is said on stderr and in its line while the rest is done.
 */
export async function runExtract(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
  if (flags.published !== undefined || flags.kind !== undefined || flags.data !== undefined) {
    // Loaded where there is something to check: over many reports this thread needn't hold core.
    const { optionsOf } = await import("../report-flags.ts");
    optionsOf(flags);
  }
  if (paths.some(isUrl)) return extractUrl(paths, flags, io);
  const jobs = workersOf(flags.jobs);
  if (flags.resume && flags.output === undefined)
    throw new Problem("use", "--resume: expected --output FILE with the lines of the earlier run; name it");
  const found = findSources(paths);
  const { isMany } = found;
  const sources = withoutOutput(found.sources, paths, flags.output ?? null);
  const format = flags.format ?? (isMany ? "jsonl" : io.isTerminal ? "briefing" : "json");
  await checkFormat(format);
  const output = flags.output ?? null;
  const options = { ...flags, format, pretty: isPretty(flags, io), terminal: io.terminal };
  const many = isMany ? named(sources, paths) : null;
  checkTogether(flags, format, many);
  const engine = engineOf(flags.engine);
  checkKept(paths, flags, format, engine, isMany);
  if (engine !== "rules") {
    if (many !== null || flags.explain)
      throw new Problem(
        "use",
        `--engine ${engine}: expected one report without --explain, got ${many ?? "--explain"}; leave out --engine, or give one report`,
      );
    const { readByEngine } = await import("../model-engine.ts");
    const { writeOne } = await import("../extract-one.ts");
    const path = paths[0] as string;
    return writeOne(path, await readByEngine(path, engine, flags, io), output, options, io);
  }
  if (isMany || format === "jsonl") {
    const client =
      flags.server === undefined
        ? null
        : (await import("../server/server-client.ts")).clientOf(flags.server, flags);
    return extractMany(sources, options, { jobs, output, resume: flags.resume ?? false, client }, io);
  }
  const [only] = sources;
  if (only?.kind === "fault") throw new Problem("input", only.fault ?? only.path);
  const { extractOne } = await import("../extract-one.ts");
  return extractOne(paths[0] as string, output, options, io);
}

/** Flags that exclude each other; `many` says what was given where it is, or may be, many reports. Throws Problem `use`. */
function checkTogether(flags: ExtractFlags, format: string, many: string | null): void {
  if (many !== null && !holdsMany(format))
    throw new Problem(
      "use",
      `--format ${format}: expected one report, got ${many}; use --format jsonl, one line for each`,
    );
  if (flags.explain && isForeign(format))
    throw new Problem(
      "use",
      `--explain: expected --format briefing, json or jsonl, got ${format}; take one of these`,
    );
  if (flags.resume && format !== "jsonl")
    throw new Problem(
      "use",
      `--resume: expected --format jsonl, got ${format}; only lines can be carried on`,
    );
  if (flags.server !== undefined && (flags.explain || flags.engine !== undefined || flags.data !== undefined))
    throw new Problem(
      "use",
      `--server: expected neither --explain, --engine nor --data, which are for reading here; leave them or it out`,
    );
}

/** What is kept is read by its id alone. Throws Problem `use`. */
function checkKept(
  paths: readonly string[],
  flags: ExtractFlags,
  format: string,
  engine: Engine,
  isMany: boolean,
): void {
  const kept = paths.find(isKeptId);
  if (kept !== undefined && (isMany || format === "jsonl" || flags.explain || engine !== "rules"))
    throw new Problem(
      "use",
      `${kept.slice(0, 200)}: expected the id of what is kept alone, without --format jsonl, --explain and --engine; give it alone`,
    );
}

/** Fetches the one URL that was named, then reads it as a file of that name. */
async function extractUrl(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
  const [url = "", ...more] = paths;
  const format = flags.format ?? (io.isTerminal ? "briefing" : "json");
  await checkFormat(format);
  if (more.length > 0 || format === "jsonl" || flags.resume || flags.engine !== undefined)
    throw new Problem(
      "use",
      `${(paths.find(isUrl) ?? url).slice(0, 200)}: expected a URL alone, without --format jsonl, --resume and --engine; fetch many yourself and give the files`,
    );
  const { fetchReport } = await import("../url/fetch-report.ts");
  const report = await fetchReport(url);
  const { keepFetched } = await import("../input.ts");
  const name = report.mediaType === "text/html" && !/\.x?html?$/i.test(url) ? `${url}#.html` : url;
  keepFetched(name, report.bytes);
  const { extractOne } = await import("../extract-one.ts");
  const options = {
    ...flags,
    url: flags.url ?? report.url,
    format,
    pretty: isPretty(flags, io),
    terminal: io.terminal,
  };
  return extractOne(name, flags.output ?? null, options, io);
}

/** JSON is laid out for whoever looks at it; what goes into a pipe or a file has the library's bytes. */
const isPretty = ({ pretty, output }: ExtractFlags, io: Io): boolean =>
  pretty ?? (io.isTerminal && output === undefined);

/** What reads: the rules here, a language model, or one beside the other. */
type Engine = "rules" | "model" | "both";

function engineOf(engine: string | undefined): Engine {
  if (engine === undefined || engine === "rules") return "rules";
  if (engine === "model" || engine === "both") return engine;
  throw new Problem("use", `--engine: expected rules, model or both, got "${engine.slice(0, 200)}"`);
}

const named = (sources: readonly Source[], paths: readonly string[]): string =>
  sources.length > 1 ? `${sources.length} files` : `${paths[0]}, which may hold many`;

function workersOf(jobs: string | undefined): number | null {
  if (jobs === undefined) return null;
  if (!/^[1-9]\d{0,2}$/.test(jobs))
    throw new Problem(
      "use",
      `--jobs: expected a number of workers from 1 to 999, got "${jobs.slice(0, 200)}"`,
    );
  return Number(jobs);
}
