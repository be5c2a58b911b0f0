/** Takes a stored document and a change, writes the document's rows anew: whole, or not at all. */
import { type Dossier, ReadoutError, type Review } from "@readout/core";
import type { Sql } from "./driver.ts";
import { rowsWith } from "./put.ts";
import { readRawDossier } from "./read.ts";
import { reviewsOf } from "./reviews/log.ts";
import { whileHeld, writeRows } from "./rows/write-rows.ts";
import { type Scope, timestamp } from "./scope.ts";

/** What a change sees. */
export interface Held {
  readonly raw: Dossier;
  readonly reviews: readonly Review[];
}

/** What a change makes: the raw dossier and the reviews to index, and what else to write in the same transaction. */
export interface Rewrite {
  readonly raw: Dossier;
  readonly reviews: readonly Review[];
  readonly extractor?: string;
  /** Statements that apply only under the condition given: while the document is this writer's. */
  readonly also: (onlyIf: Sql) => readonly Sql[];
}

/** How often a change is worked out again after another writer came first. */
const MOST_TRIES = 8;

/**
 * Changes a document's rows. The change is worked out again where another writer came first; null where the workspace
 * has no such document. Throws ReadoutError `storage_busy` where others came first every time.
 */
export async function rewriteDocument(
  scope: Scope,
  id: string,
  change: (held: Held) => Rewrite,
): Promise<{ readonly revision: number } | null> {
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const [row] = await scope.driver.all<{ revision: number }>(
      "SELECT revision FROM documents WHERE workspace = ? AND id = ?",
      [scope.workspace, id],
    );
    const raw = row && (await readRawDossier(scope, id));
    if (!row || !raw) return null;
    const { raw: next, reviews, extractor, also } = change({ raw, reviews: await reviewsOf(scope, id) });
    const stamp = scope.random(12);
    const target = { workspace: scope.workspace, id, stamp };
    const rows = rowsWith(next, reviews);
    const { document } = rows;
    const [taken = []] = await scope.driver.batch([
      {
        sql: `UPDATE documents SET stamp = ?, revision = revision + 1, updated_at = ?, extractor = coalesce(?, extractor),
            title = ?, outlet = ?, kind = ?, published = ?, low = ?, high = ?, sort_day = ?
          WHERE workspace = ? AND id = ? AND revision = ? RETURNING revision`,
        params: [
          stamp,
          timestamp(scope),
          extractor ?? null,
          document.title,
          document.outlet,
          document.kind,
          document.published,
          rows.low,
          rows.high,
          rows.sortDay,
          scope.workspace,
          id,
          row.revision,
        ],
      },
      ...writeRows(target, rows, document.text),
      ...also(whileHeld(target)),
    ]);
    if (taken.length > 0) return { revision: row.revision + 1 };
  }
  throw new ReadoutError("storage_busy", `the document ${id} is being changed by others: try again`);
}
