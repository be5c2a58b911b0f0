/** Takes a document's id, gives what is stored of it. */
import type { Dossier } from "@readout/core";
import { applyReviews } from "./reviews/apply-reviews.ts";
import { reviewsOf } from "./reviews/log.ts";
import { KINDS } from "./rows/kinds.ts";
import type { Scope } from "./scope.ts";

/**
 * A document as a list shows it. `characters` are UTF-16 code units, null where it was stored without text; `published`
 * is EDTF; `revision` grows with every change of its records; times are ISO 8601 in UTC.
 */
export interface StoredDocument {
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly kind: string;
  readonly language: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly characters: number | null;
  readonly extractor: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The columns of a StoredDocument, from the table `documents d`. */
export const DOCUMENT_COLUMNS = `d.id, d.sha256, d.title, d.outlet, d.kind, d.language, d.published, d.url, d.characters,
  d.extractor, d.revision, d.created_at AS createdAt, d.updated_at AS updatedAt`;

/** A stored document; null where the workspace has none of that id. */
export async function readDocument(scope: Scope, id: string): Promise<StoredDocument | null> {
  const [row] = await scope.driver.all<StoredDocument>(
    `SELECT ${DOCUMENT_COLUMNS} FROM documents d WHERE d.workspace = ? AND d.id = ?`,
    [scope.workspace, id],
  );
  return row ?? null;
}

/** The text of a document; null where the workspace has no such document, or has it without text. */
export async function readText(scope: Scope, id: string): Promise<string | null> {
  const [row] = await scope.driver.all<{ text: string | null }>(
    "SELECT c.text FROM documents d JOIN contents c ON c.document = d.key WHERE d.workspace = ? AND d.id = ?",
    [scope.workspace, id],
  );
  return row?.text ?? null;
}

/** The dossier of a document with its reviews applied; null where the workspace has no such document. */
export async function readDossier(scope: Scope, id: string): Promise<Dossier | null> {
  const raw = await readRawDossier(scope, id);
  if (raw === null) return null;
  const reviews = await reviewsOf(scope, id);
  return reviews.length === 0 ? raw : applyReviews(raw, reviews).dossier;
}

/** The dossier as it was extracted, without reviews: field for field what was put. */
export async function readRawDossier(scope: Scope, id: string): Promise<Dossier | null> {
  const parts = [scope.workspace, id] as const;
  const [contents = [], actors = [], records = []] = await scope.driver.batch([
    {
      sql: "SELECT c.rest, c.text FROM documents d JOIN contents c ON c.document = d.key WHERE d.workspace = ? AND d.id = ?",
      params: parts,
    },
    {
      sql: `SELECT a.record FROM documents d JOIN document_actors a ON a.document = d.key
        WHERE d.workspace = ? AND d.id = ? ORDER BY a.seq`,
      params: parts,
    },
    {
      sql: `SELECT r.kind, coalesce(b.raw, b.json) AS record FROM documents d JOIN records r ON r.document = d.key
        JOIN record_bodies b ON b.record = r.key WHERE d.workspace = ? AND d.id = ? AND r.made = 0 ORDER BY r.kind, r.seq`,
      params: parts,
    },
  ]);
  const [content] = contents as unknown as { rest: string; text: string | null }[];
  if (!content) return null;
  const dossier = JSON.parse(content.rest);
  for (const document of dossier.documents) document.text = content.text;
  dossier.actors = actors.map(({ record }) => JSON.parse(record as string));
  for (const [list, kind] of Object.entries(KINDS)) {
    dossier[list] = records
      .filter((row) => row.kind === kind)
      .map(({ record }) => JSON.parse(record as string));
  }
  return dossier as Dossier;
}
