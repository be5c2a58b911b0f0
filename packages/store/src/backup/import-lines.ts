/** Takes the lines of an export, fills an empty store with them and proves that nothing is missing. */
import { Dossier, parseRecord, ReadoutError, sha256Hex, shorten } from "@readout/core";
import type { SqlValue } from "../driver.ts";
import { RESTORING } from "../migrate.ts";
import { putDossier } from "../put.ts";
import { readRawDossier } from "../read.ts";
import { type Scope, SURROUNDINGS } from "../scope.ts";
import type { Store } from "../store.ts";
import { type DocumentLine, LINES_VERSION, type LineKind, ROW_TABLES } from "./export-lines.ts";

/** How many of each kind were read in. */
export type ImportReport = Partial<Record<LineKind, number>>;

/**
 * Reads an export into a store that has no workspace yet.
 *
 * Every dossier is read back and compared with its hash, the lines with the hash and numbers of the last one. Throws
 * ReadoutError `conflict` where the store isn't empty, `invalid_record` for lines that are cut, changed or none; the
 * store can't be opened again then, since half of an export looks like a whole one.
 */
export async function importLines(
  store: Store,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<ImportReport> {
  const { driver } = store;
  if ((await store.workspaces()).length > 0) {
    throw new ReadoutError(
      "conflict",
      "an export is read into an empty store, this one has workspaces: make a new one",
    );
  }
  await driver.run("INSERT INTO migrations (id, name) VALUES (?, ?)", [RESTORING.id, RESTORING.name]);
  const counts: ImportReport = {};
  let chain = "";
  let end: { end: ImportReport; hash: string } | null = null;
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text.trim() === "") continue;
    if (end) throw broken(number, "a line after the end");
    const value = parsed(text, number);
    if ("end" in value) {
      end = value as never;
      continue;
    }
    chain = sha256Hex(chain + text);
    if (number === 1) {
      if (value.readout !== "backup" || value.version !== LINES_VERSION) {
        throw broken(1, `expected {"readout":"backup","version":${LINES_VERSION}}, got ${shorten(text)}`);
      }
      continue;
    }
    const [kind = ""] = Object.keys(value);
    if (kind === "document") await addDocument(store, value.document as DocumentLine, number);
    else if (Object.hasOwn(ROW_TABLES, kind))
      await addRow(store, kind as keyof typeof ROW_TABLES, value[kind] as never);
    else throw broken(number, `expected a line of a known kind, got ${shorten(kind)}`);
    counts[kind as LineKind] = (counts[kind as LineKind] ?? 0) + 1;
  }
  const last = end as { end: ImportReport; hash: string } | null;
  if (!last) throw broken(number, "the end is missing: the export was cut");
  if (last.hash !== chain || JSON.stringify(last.end) !== JSON.stringify(counts)) {
    throw broken(number, "the lines aren't those that were written: hash or numbers differ");
  }
  await driver.run("DELETE FROM migrations WHERE id = ?", [RESTORING.id]);
  return counts;
}

async function addDocument(store: Store, line: DocumentLine, number: number): Promise<void> {
  // Checked, not taken from the check: zod gives the fields in the order of its schema.
  parseRecord(Dossier, "dossier", line.dossier);
  const dossier = line.dossier as Dossier;
  const scope = await scopeOf(store, line.workspace);
  const put = await putDossier(scope, dossier, { extractor: line.extractor, given: line.given }, line);
  const back = await readRawDossier(scope, put.id);
  if (sha256Hex(JSON.stringify(back)) !== line.sha256)
    throw broken(number, `document ${put.id} reads back otherwise`);
}

async function addRow(
  store: Store,
  kind: keyof typeof ROW_TABLES,
  row: Readonly<Record<string, SqlValue>>,
): Promise<void> {
  const [table, columns] = ROW_TABLES[kind];
  const values = columns.map((column) => row[column] ?? null);
  const marks = columns.map(() => "?").join(", ");
  if (kind === "workspace") {
    await store.driver.run(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`, values);
    return;
  }
  const [owner, from, names] =
    kind === "job"
      ? [
          "batch",
          "batches WHERE id = ? AND workspace = (SELECT key FROM workspaces WHERE id = ?)",
          ["batch", "workspace"],
        ]
      : ["workspace", "workspaces WHERE id = ?", ["workspace"]];
  // A job that was being done is to be done again.
  const kept = values.map((value) => (kind === "job" && value === "leased" ? "queued" : value));
  await store.driver.run(
    `INSERT INTO ${table} (${owner}, ${columns.join(", ")}) SELECT key, ${marks} FROM ${from}`,
    [...kept, ...names.map((name) => row[name] ?? null)],
  );
}

async function scopeOf(store: Store, workspace: string): Promise<Scope> {
  const [row] = await store.driver.all<{ key: number }>("SELECT key FROM workspaces WHERE id = ?", [
    workspace,
  ]);
  if (row) return { ...SURROUNDINGS, driver: store.driver, workspace: row.key, by: "restore" };
  throw new ReadoutError(
    "invalid_record",
    `the export has a document of the workspace "${shorten(workspace)}" and not the workspace`,
  );
}

function parsed(text: string, number: number): Record<string, unknown> {
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {}
  throw broken(number, `expected JSON, got ${shorten(text)}`);
}

function broken(number: number, what: string): ReadoutError {
  return new ReadoutError(
    "invalid_record",
    `line ${number} of the export: ${what}; take another export and a new store`,
  );
}
