/** Takes a dossier, gives one CSV file for each table (RFC 4180); and back. */
import { type Dossier, parseDossier, ReadoutError } from "@readout/core";
import Papa from "papaparse";
import type { Written, WrittenFile } from "../written.ts";
import { csvText } from "./csv-text.ts";
import { type Cell, dossierFrom, tablesOf } from "./tables.ts";

/**
 * A dossier as CSV: one file for each list and one for each list inside its records, joined by the columns `_row` and
 * `_parent`. Evidence is quote and offsets (UTF-16 code units); an empty cell is null, and a text that
 * a spreadsheet would run as a formula stands behind an apostrophe; nothing is lost.
 */
export function writeCsv(dossier: Dossier): Written {
  const files = tablesOf(dossier).map(({ name, columns, rows }) => ({
    name: `${name}.csv`,
    text: csvText([columns, ...rows]),
  }));
  return { files: files as [WrittenFile, ...WrittenFile[]], losses: [] };
}

/**
 * A dossier from the files that `writeCsv` gave, in any order.
 *
 * Throws ReadoutError `invalid_record` for a cell that can't be read or a dossier that core refuses.
 */
export function readCsv(files: readonly WrittenFile[]): Dossier {
  return parseDossier(readFiles(files));
}

/** What the files say, before core has judged it. */
export function readFiles(files: readonly WrittenFile[]): unknown {
  const tables = new Map(
    files.map(({ name, text }) => {
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      const rows = data.map(
        (row): Record<string, Cell> =>
          Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell === "" ? null : cell])),
      );
      return [name.replace(/^.*\//, "").replace(/\.csv$/, ""), rows] as const;
    }),
  );
  return parsed(() => dossierFrom(tables));
}

function parsed(read: () => unknown): unknown {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof SyntaxError)
      throw new ReadoutError(
        "invalid_record",
        `a cell that holds a list or record isn't JSON: ${cause.message.slice(0, 200)}; give the cell as writeCsv wrote it`,
        { cause },
      );
    throw cause;
  }
}
