/** Takes an extractor, reads anew every document that another version read; reviews stay. */
import { type Actor, type Dossier, ReadoutError, type Review } from "@readout/core";
import type { Sql } from "./driver.ts";
import { applyReviews } from "./reviews/apply-reviews.ts";
import { rewriteDocument } from "./rewrite.ts";
import { audit, type Scope } from "./scope.ts";

/** What reads texts. `given` is what was given with the text when it was stored. */
export interface Extractor {
  /** Name and version, as `meta.by` has it. */
  readonly version: string;
  readonly extract: (text: string, given: Readonly<Record<string, unknown>>) => Dossier | Promise<Dossier>;
}

/** How far a run goes. */
export interface ReextractOptions {
  /** Most documents of this run; all unless given. A later run goes on where this one stopped. */
  readonly limit?: number;
  /** Ends the run after the document it is at. */
  readonly signal?: AbortSignal;
  /** Called after each document. */
  readonly onProgress?: (done: { readonly id: string; readonly failed: string | null }) => void;
}

/** What a run did. `failed` documents keep their old dossier; `withoutText` can't be read anew; `left` are still old. */
export interface Reextraction {
  readonly upgraded: number;
  readonly failed: readonly { readonly id: string; readonly message: string }[];
  readonly withoutText: number;
  readonly left: number;
}

/** Documents whose keys are asked for at once. */
const PAGE = 100;

/**
 * Reads the workspace's documents anew, oldest first, those already read by this version left alone: a run that was
 * ended at any moment is resumed by the next. Each document is replaced whole, and reviews attach to the new records.
 */
export async function reextract(
  scope: Scope,
  extractor: Extractor,
  options: ReextractOptions = {},
): Promise<Reextraction> {
  const most = options.limit ?? Number.POSITIVE_INFINITY;
  const failed: { id: string; message: string }[] = [];
  let upgraded = 0;
  let last = 0;
  const goesOn = (): boolean => upgraded + failed.length < most && !options.signal?.aborted;
  while (goesOn()) {
    const rows = await scope.driver.all<{ key: number; id: string; given: string }>(
      `SELECT d.key, d.id, d.given FROM documents d JOIN contents c ON c.document = d.key
       WHERE d.workspace = ? AND d.key > ? AND d.extractor <> ? AND c.text IS NOT NULL ORDER BY d.key LIMIT ${PAGE}`,
      [scope.workspace, last, extractor.version],
    );
    if (rows.length === 0) break;
    for (const row of rows) {
      if (!goesOn()) break;
      last = row.key;
      const message = await upgrade(scope, extractor, row.id, JSON.parse(row.given));
      if (message === null) upgraded++;
      else failed.push({ id: row.id, message });
      options.onProgress?.({ id: row.id, failed: message });
    }
  }
  const [counts] = await scope.driver.all<{ bare: number; old: number }>(
    `SELECT coalesce(sum(c.text IS NULL), 0) AS bare, coalesce(sum(c.text IS NOT NULL), 0) AS old FROM documents d
     JOIN contents c ON c.document = d.key WHERE d.workspace = ? AND d.extractor <> ?`,
    [scope.workspace, extractor.version],
  );
  return { upgraded, failed, withoutText: counts?.bare ?? 0, left: counts?.old ?? 0 };
}

// Null where it went well, else why not.
async function upgrade(
  scope: Scope,
  extractor: Extractor,
  id: string,
  given: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  try {
    const [row] = await scope.driver.all<{ text: string }>(
      "SELECT c.text FROM documents d JOIN contents c ON c.document = d.key WHERE d.workspace = ? AND d.id = ?",
      [scope.workspace, id],
    );
    if (!row) return null; // taken out meanwhile
    const fresh = await extractor.extract(row.text, given);
    await replaceReading(scope, id, fresh, extractor.version, (unattached, onlyIf) => [
      audit(scope, "document.reextract", id, { extractor: extractor.version, unattached }, onlyIf),
    ]);
    return null;
  } catch (error) {
    // A full disk would fail every other document too.
    if (error instanceof ReadoutError && error.code.startsWith("storage_")) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Puts a new reading of a document's text in the place of the old one; reviews attach to the new records. `also` is written
 * with it and is handed the reviews that attach no longer. Null where the workspace has no such document. Throws
 * ReadoutError `invalid_record` for a dossier of another text, what `rewriteDocument` throws.
 */
export function replaceReading(
  scope: Scope,
  id: string,
  fresh: Dossier,
  extractor: string,
  also: (unattached: readonly string[], onlyIf: Sql) => readonly Sql[],
): Promise<{ readonly revision: number } | null> {
  return rewriteDocument(scope, id, ({ raw, reviews }) => {
    const next = withActorsOf(reviews, withIdentity(fresh, raw), raw);
    const lost = applyReviews(next, reviews).unattached.map((review) => review.id);
    return { raw: next, reviews, extractor, also: (onlyIf) => also(lost, onlyIf) };
  });
}

// The new dossier has to be of the same text; its document keeps the id that it is known by.
function withIdentity(fresh: Dossier, old: Dossier): Dossier {
  const [was, is] = [old.documents[0], fresh.documents[0]];
  if (was && is && fresh.documents.length === 1 && is.id === was.id && is.sha256 === was.sha256) return fresh;
  throw new ReadoutError(
    "invalid_record",
    `the extractor gave a dossier of ${is?.id ?? "no document"}, expected ${was?.id}: it has to keep the text and the id`,
  );
}

// What a person put into a record may name an actor that the new reading no longer finds: that actor stays, with whom it
// is part of, as the old reading had it.
function withActorsOf(reviews: readonly Review[], next: Dossier, old: Dossier): Dossier {
  const found = new Set(next.actors.map((actor) => actor.id));
  const kept: Actor[] = [];
  for (let said = JSON.stringify(reviews.map((review) => review.after)); said !== ""; ) {
    const more = old.actors.filter(
      (actor) => !found.has(actor.id) && said.includes(JSON.stringify(actor.id)),
    );
    for (const actor of more) found.add(actor.id);
    kept.push(...more);
    said = more.length > 0 ? JSON.stringify(more) : "";
  }
  return kept.length === 0 ? next : { ...next, actors: [...next.actors, ...kept] };
}
