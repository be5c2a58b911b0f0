/** Takes a store, gives everything in it as lines of JSON: what a backup of D1 is, and the way from one home to another. */
import { sha256Hex } from "@readout/core";
import { readRawDossier } from "../read.ts";
import type { Scope } from "../scope.ts";
import type { Store } from "../store.ts";

/** The version of the lines. */
export const LINES_VERSION = 1;

/** Rows that are read at once. */
const PAGE = 200;

/** The tables that are written row by row; what can be made again from dossiers and reviews isn't. */
export const ROW_TABLES = {
  workspace: ["workspaces", ["id", "open_reading", "created_at"]],
  token: ["tokens", ["id", "hash", "label", "scopes", "created_at", "revoked_at"]],
  review: ["reviews", ["document", "id", "target", "action", "by", "at", "record"]],
  batch: ["batches", ["id", "closed", "created_at"]],
  job: ["jobs", ["seq", "state", "attempts", "due", "payload", "result", "error"]],
  audit: ["audit", ["at", "by", "action", "target", "details"]],
} as const;

/** A kind of line. */
export type LineKind = keyof typeof ROW_TABLES | "document";

/**
 * Every line, without its line break: a head, then workspaces, tokens, reviews, documents (dossier as extracted), batches
 * and jobs, audit, and an end that has the number of each and a hash over all. Tokens are hashes here too.
 */
export async function* exportLines(store: Store): AsyncGenerator<string> {
  const counts: Partial<Record<LineKind, number>> = {};
  let chain = "";
  const line = (value: unknown): string => {
    const text = JSON.stringify(value);
    chain = sha256Hex(chain + text);
    return text;
  };
  const counted = (kind: LineKind): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  yield line({ readout: "backup", version: LINES_VERSION });
  for (const kind of ["workspace", "token", "review"] as const) {
    for await (const row of rowsOf(store, kind)) {
      counted(kind);
      yield line({ [kind]: row });
    }
  }
  for await (const document of documentsOf(store)) {
    counted("document");
    yield line({ document });
  }
  for (const kind of ["batch", "job", "audit"] as const) {
    for await (const row of rowsOf(store, kind)) {
      counted(kind);
      yield line({ [kind]: row });
    }
  }
  yield JSON.stringify({ end: counts, hash: chain });
}

async function* rowsOf(store: Store, kind: keyof typeof ROW_TABLES): AsyncGenerator<unknown> {
  const [table, columns] = ROW_TABLES[kind];
  const from =
    kind === "workspace"
      ? "workspaces t"
      : kind === "job"
        ? "jobs t JOIN batches b ON b.key = t.batch JOIN workspaces w ON w.key = b.workspace"
        : `${table} t LEFT JOIN workspaces w ON w.key = t.workspace`;
  const owner =
    kind === "workspace" ? "" : kind === "job" ? "w.id AS workspace, b.id AS batch, " : "w.id AS workspace, ";
  for (let last = 0; ; ) {
    const rows = await store.driver.all<{ key: number }>(
      `SELECT t.key, ${owner}${columns.map((column) => `t.${column}`).join(", ")} FROM ${from}
       WHERE t.key > ? ORDER BY t.key LIMIT ${PAGE}`,
      [last],
    );
    for (const { key, ...row } of rows) {
      last = key;
      yield row;
    }
    if (rows.length < PAGE) return;
  }
}

/** A document as a line has it; `sha256` is over the dossier's JSON. */
export interface DocumentLine {
  readonly workspace: string;
  readonly extractor: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly sha256: string;
  readonly dossier: unknown;
}

async function* documentsOf(store: Store): AsyncGenerator<DocumentLine> {
  for (let last = 0; ; ) {
    const rows = await store.driver.all<{
      key: number;
      scope: number;
      workspace: string;
      id: string;
      extractor: string;
      given: string;
      revision: number;
      createdAt: string;
      updatedAt: string;
    }>(
      `SELECT d.key, d.workspace AS scope, w.id AS workspace, d.id, d.extractor, d.given, d.revision,
         d.created_at AS createdAt, d.updated_at AS updatedAt
       FROM documents d JOIN workspaces w ON w.key = d.workspace WHERE d.key > ? ORDER BY d.key LIMIT ${PAGE}`,
      [last],
    );
    for (const { key, scope, id, given, ...row } of rows) {
      last = key;
      const dossier = await readRawDossier({ driver: store.driver, workspace: scope } as Scope, id);
      if (!dossier) continue; // taken out since the page was read
      yield { ...row, given: JSON.parse(given), sha256: sha256Hex(JSON.stringify(dossier)), dossier };
    }
    if (rows.length < PAGE) return;
  }
}
