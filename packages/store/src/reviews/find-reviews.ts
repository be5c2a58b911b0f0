/** Takes filters, gives the log of reviews, and those whose record is gone. */
import type { Review } from "@readout/core";
import type { SqlValue } from "../driver.ts";
import { listOf, type Page, type PageOptions, pageLimit, pageOf, placeOf } from "../queries/page.ts";
import { readRawDossier } from "../read.ts";
import type { Scope } from "../scope.ts";
import type { StoredReview } from "./add-review.ts";
import { applyReviews } from "./apply-reviews.ts";
import { reviewsOf } from "./log.ts";

/** Which reviews. */
export interface ReviewQuery extends PageOptions {
  readonly document?: string;
  readonly target?: string;
  readonly action?: Review["action"];
  readonly by?: string;
}

/** A page of the log, latest first. */
export async function findReviews(scope: Scope, query: ReviewQuery = {}): Promise<Page<StoredReview>> {
  const limit = pageLimit(query);
  const list = listOf("reviews", query);
  const where = ["workspace = ?"];
  const params: SqlValue[] = [scope.workspace];
  for (const field of ["document", "target", "action", "by"] as const) {
    const value = query[field];
    if (value === undefined) continue;
    where.push(`${field} = ?`);
    params.push(value);
  }
  const place = placeOf(query.cursor, list);
  if (place) {
    where.push("key < (SELECT key FROM reviews WHERE workspace = ? AND id = ?)");
    params.push(scope.workspace, place.id);
  }
  const rows = await scope.driver.all<{ id: string; document: string; record: string }>(
    `SELECT id, document, record FROM reviews WHERE ${where.join(" AND ")} ORDER BY key DESC LIMIT ?`,
    [...params, limit + 1],
  );
  return pageOf(
    rows,
    limit,
    ({ document, record }) => ({ document, review: JSON.parse(record) as Review }),
    ({ id }) => ({ day: 0, id }),
    list,
  );
}

/** A review without effect: its document was taken out, or nothing in it is the record any more. */
export interface UnattachedReview extends StoredReview {
  readonly reason: "document_gone" | "record_gone";
}

/** The reviews without effect, by document: a page of as many documents as the limit says. */
export async function findUnattached(scope: Scope, query: PageOptions = {}): Promise<Page<UnattachedReview>> {
  const limit = pageLimit(query);
  const list = listOf("unattached", query);
  const place = placeOf(query.cursor, list);
  const documents = await scope.driver.all<{ document: string }>(
    "SELECT DISTINCT document FROM reviews WHERE workspace = ? AND document > ? ORDER BY document LIMIT ?",
    [scope.workspace, place?.id ?? "", limit + 1],
  );
  const { items, next } = pageOf(
    documents,
    limit,
    ({ document }) => document,
    ({ document }) => ({ day: 0, id: document }),
    list,
  );
  const found: UnattachedReview[] = [];
  for (const document of items) {
    const [raw, reviews] = [await readRawDossier(scope, document), await reviewsOf(scope, document)];
    const reason = raw === null ? "document_gone" : "record_gone";
    const left = raw === null ? reviews : applyReviews(raw, reviews).unattached;
    found.push(...left.map((review) => ({ document, review, reason }) as const));
  }
  return { items: found, next };
}
