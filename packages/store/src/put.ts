/** Takes a dossier, stores it once per text and workspace. */
import { type Dossier, documentId, ReadoutError, type Review } from "@readout/core";
import { applyReviews } from "./reviews/apply-reviews.ts";
import { logReviews, reviewsOf } from "./reviews/log.ts";
import { type DocumentRows, documentOf, documentRows } from "./rows/document-rows.ts";
import { type WriteTarget, whileHeld, writeRows } from "./rows/write-rows.ts";
import { audit, type Scope, timestamp } from "./scope.ts";

/** What is kept beside a dossier. */
export interface PutOptions {
  /** Name and version of what made the dossier; the commonest `meta.by` unless given. */
  readonly extractor?: string;
  /** What the caller gave the extractor besides the text; `reextract` hands it on. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/** What a restored document had; without it a document begins at revision 1, now. */
export interface RestoredState {
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Where a dossier went. `created` is false where the workspace had its text already: nothing is changed then. */
export interface PutResult {
  readonly id: string;
  readonly created: boolean;
  readonly revision: number;
}

/**
 * Stores a dossier of one document, by the hash of its text: the same text again is known, whatever came with it.
 *
 * Reviews in the dossier go to the log. Throws ReadoutError `unsupported_input` for a dossier of several documents,
 * `conflict` where the document's id or a record's belongs to another text, `storage_*` where nothing could be written.
 */
export async function putDossier(
  scope: Scope,
  dossier: Dossier,
  options: PutOptions = {},
  restored: RestoredState | null = null,
): Promise<PutResult> {
  const document = documentOf(dossier);
  const known = await find(scope, document.sha256);
  if (known) return { id: known.id, revision: known.revision, created: false };
  const logged = await reviewsOf(scope, document.id);
  const fresh = dossier.reviews.filter((review) => !logged.some((one) => one.id === review.id));
  const rows = rowsWith(dossier, [...logged, ...fresh]);
  const stamp = scope.random(12);
  const target: WriteTarget = { workspace: scope.workspace, id: document.id, stamp };
  const extractor = options.extractor ?? commonestMaker(dossier);
  const at = timestamp(scope);
  await scope.driver.batch([
    {
      sql: `INSERT INTO documents (workspace, id, sha256, title, outlet, kind, language, published, url, low, high, sort_day,
          characters, extractor, revision, stamp, created_at, updated_at, given)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      params: [
        scope.workspace,
        document.id,
        document.sha256,
        document.title,
        document.outlet,
        document.kind,
        document.language,
        document.published,
        document.url,
        rows.low,
        rows.high,
        rows.sortDay,
        document.text?.length ?? null,
        extractor,
        restored?.revision ?? 1,
        stamp,
        restored?.createdAt ?? at,
        restored?.updatedAt ?? at,
        JSON.stringify(options.given ?? givenOf(document)),
      ],
    },
    ...writeRows(target, rows, document.text),
    ...logReviews(scope, document.id, fresh, whileHeld(target)),
    // A restored document was put before: its line is restored too.
    ...(restored ? [] : [audit(scope, "document.put", document.id, { extractor }, whileHeld(target))]),
  ]);
  const stored = await find(scope, document.sha256);
  if (stored) return { id: stored.id, revision: stored.revision, created: stored.stamp === stamp };
  throw new ReadoutError(
    "conflict",
    `the id ${document.id} belongs to another text in this workspace: leave the id out, or give another`,
    { details: { id: document.id } },
  );
}

/** The rows of a raw dossier under the reviews of its log. */
export function rowsWith(raw: Dossier, reviews: readonly Review[]): DocumentRows {
  return documentRows(raw, reviews.length === 0 ? raw : applyReviews(raw, reviews).dossier);
}

async function find(
  scope: Scope,
  sha256: string,
): Promise<{ id: string; revision: number; stamp: string } | null> {
  const [row] = await scope.driver.all<{ id: string; revision: number; stamp: string }>(
    "SELECT id, revision, stamp FROM documents WHERE workspace = ? AND sha256 = ?",
    [scope.workspace, sha256],
  );
  return row ?? null;
}

function givenOf(document: Dossier["documents"][number]): object {
  const { published, outlet, title, url, kind, licence } = document;
  // An id of the caller's own has to be given again, or the dossier would come back under another.
  const id = document.id === documentId(document.sha256) ? null : document.id;
  const given = { published, outlet, title, url, kind, licence, id };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function commonestMaker(dossier: Dossier): string {
  const counts = new Map<string, number>();
  for (const { meta } of [...dossier.events, ...dossier.statements, ...dossier.actors]) {
    counts.set(meta.by, (counts.get(meta.by) ?? 0) + 1);
  }
  let best = "unknown";
  for (const [by, count] of counts) if (count > (counts.get(best) ?? 0)) best = by;
  return best;
}
