/** Takes the paths of a command line, gives the files behind them: folders and globs opened, JSONL told from single reports. */
import { type Dirent, globSync, readdirSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { MAX_BYTES } from "../input.ts";
import { isReportLine } from "../json-text.ts";
import { peekLine } from "../standard-input.ts";

/** A file to read. `lines`: JSONL, one report a line. `fault` says why there is nothing to read under a path. */
export interface Source {
  readonly path: string;
  readonly kind: "report" | "lines" | "fault";
  readonly bytes: number;
  readonly fault: string | null;
}

/** What a command line names. `isMany` where it may hold more than one report: several paths, a folder, a glob, JSONL. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly isMany: boolean;
}

const READ = /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson)(?:\.gz)?$/i;
const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
/** Folders in which no reports are kept, left alone unless a path names one. */
const FOREIGN = new Set(["node_modules", "__pycache__"]);
const GLOB = /[*?[\]{}]/;

/**
 * Finds the files behind paths, in the order given; files of a folder or glob by path, code unit by code unit. A folder
 * gives its files with the endings of text, Markdown, HTML, JSON and JSONL (and .gz of these), those of its subfolders
 * too; hidden ones and those of installed packages (`node_modules`) are left alone. "-" is standard input. A file that
 * a folder or glob gives and another path too is read once, where the first of them stands.
 */
export function findSources(paths: readonly string[]): Sources {
  const sources: Source[] = [];
  /** Files, and whether a folder or glob gave them. */
  const seen = new Map<string, boolean>();
  let isMany = paths.length > 1;
  for (const path of paths) {
    const found = behind(path);
    if (found.length !== 1 || found[0]?.path !== path || found[0].kind === "lines") isMany = true;
    for (const one of found) {
      const file = resolve(one.path);
      const isFound = one.path !== path;
      if (seen.get(file) || (isFound && seen.has(file))) continue;
      seen.set(file, isFound);
      sources.push(one);
    }
  }
  return { sources, isMany };
}

function behind(path: string): Source[] {
  if (path === "-")
    return [{ path, kind: isReportLine(peekLine(MAX_BYTES)) ? "lines" : "report", bytes: 0, fault: null }];
  const stat = statOf(path);
  if (stat?.isDirectory()) {
    const files = filesIn(path);
    return files.length > 0
      ? files
      : [
          faulty(
            path,
            `${path}: expected reports in this folder, found none; read are .txt, .md, .html, .json, .jsonl and .gz of these`,
          ),
        ];
  }
  if (stat) return [fileSource(path, stat.size)];
  if (!GLOB.test(path)) return [fileSource(path, 0)];
  const matches = globSync(path).sort();
  const files = matches.flatMap((match) => {
    const found = statOf(match);
    return found?.isFile() ? [fileSource(match, found.size)] : [];
  });
  return files.length > 0
    ? files
    : [faulty(path, `${path}: no file matches; check the path, and quote the pattern for the shell`)];
}

/** Undefined also for a path that leads in a circle, is too long or can't be looked at: opening it will say so. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): Source[] {
  const found: Source[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [
      faulty(folder, `${folder}: can't be opened (${code ?? "unknown reason"}); check its permissions`),
    ];
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (FOREIGN.has(entry.name)) continue;
      for (const one of filesIn(path)) found.push(one);
    } else if (READ.test(entry.name)) {
      // A link is read where it leads to a file; folders behind links are left alone, they may lead in circles.
      const stat = statOf(path);
      if (stat?.isFile()) found.push(fileSource(path, stat.size));
    }
  }
  return found;
}

const fileSource = (path: string, bytes: number): Source => ({
  path,
  kind: LINES.test(path) ? "lines" : "report",
  bytes,
  fault: null,
});

const faulty = (path: string, fault: string): Source => ({ path, kind: "fault", bytes: 0, fault });
