/** Takes a person's decision on a record, logs it and applies it. */
import {
  checkDossier,
  type Dossier,
  type Evidence,
  parseRecord,
  ReadoutError,
  Review,
  shorten,
} from "@readout/core";
import { rewriteDocument } from "../rewrite.ts";
import { audit, type Scope, timestamp } from "../scope.ts";
import { applyReviews, type ReviewChange } from "./apply-reviews.ts";
import { evidenceOf, locate, REVIEWED, type Reviewable, type ReviewedList } from "./lists.ts";
import { logReviews } from "./log.ts";

/**
 * A decision. `after` holds the changed fields of an `edit`, `{ into: id }` of a `merge`, `{ records: […] }` of a
 * `split`. `judged` is what was looked at, the record's evidence unless given. `document` is needed for records that
 * have no rows of their own (times, quantities, actors …).
 */
export interface ReviewInput {
  readonly target: string;
  readonly action: Review["action"];
  readonly by: string;
  readonly why?: string;
  readonly after?: unknown;
  readonly judged?: readonly Evidence[];
  readonly document?: string;
}

/** A logged review with its document. */
export interface StoredReview {
  readonly document: string;
  readonly review: Review;
}

/**
 * Adds a review to the log and applies it: found from now on is the reviewed state, after every new extraction too.
 *
 * Throws ReadoutError `not_found` for a record the workspace doesn't have, `invalid_record` for a change that leaves no
 * valid record or evidence that isn't in the text, `conflict` where it can't be carried out.
 */
export async function addReview(scope: Scope, input: ReviewInput): Promise<StoredReview> {
  const document = input.document ?? (await documentOfRecord(scope, input.target));
  const id = `review:${scope.random(8)}`;
  let review: Review | null = null;
  const done =
    document !== null &&
    (await rewriteDocument(scope, document, ({ raw, reviews }) => {
      const before = applyReviews(raw, reviews).dossier;
      const found = locate(before, input.target);
      if (!found) throw missing(input.target);
      const made = reviewOf(input, id, timestamp(scope), found.record);
      checkChange(made, found.list, found.record);
      const { dossier, unattached } = applyReviews(raw, [...reviews, made]);
      if (unattached.includes(made)) {
        throw new ReadoutError(
          "conflict",
          `${made.action} of ${made.target} can't be carried out: the record to merge into is missing, or a new id is taken`,
        );
      }
      refuseFaults(dossier, before);
      review = made;
      return {
        raw,
        reviews: [...reviews, made],
        also: (onlyIf) => [
          ...logReviews(scope, document, [made], onlyIf),
          audit(scope, "review.add", made.target, { review: id, action: made.action }, onlyIf),
        ],
      };
    }));
  if (!done || review === null) throw missing(input.target);
  return { document, review };
}

const missing = (target: string): ReadoutError =>
  new ReadoutError("not_found", `no record ${shorten(target)} in this workspace`, { details: { target } });

async function documentOfRecord(scope: Scope, id: string): Promise<string | null> {
  const [row] = await scope.driver.all<{ id: string }>(
    "SELECT d.id FROM records r JOIN documents d ON d.key = r.document WHERE r.workspace = ? AND r.id = ?",
    [scope.workspace, id],
  );
  return row?.id ?? null;
}

function reviewOf(input: ReviewInput, id: string, at: string, record: Reviewable): Review {
  const { target, action, by, why = "", after = null } = input;
  const fields = action === "edit" && typeof after === "object" && after !== null ? Object.keys(after) : [];
  const held = record as unknown as Record<string, unknown>;
  const before =
    action === "edit"
      ? Object.fromEntries(fields.map((field) => [field, held[field] ?? null]))
      : { status: record.meta?.status ?? null };
  const judged = [...(input.judged ?? evidenceOf(record))];
  return parseRecord(Review, "review", { id, target, action, by, at, before, after, why, judged });
}

// The change has to leave a record of its kind; what a person can't change is refused, not dropped.
function checkChange(review: Review, list: ReviewedList, record: Reviewable): void {
  const after = (review.after ?? {}) as ReviewChange;
  if (review.action === "edit") {
    const fixed = Object.keys(after).filter((field) => field === "id" || field === "meta");
    if (fixed.length > 0 || Object.keys(after).length === 0) {
      throw new ReadoutError(
        "invalid_record",
        `an edit expects fields of the record other than id and meta in after, got ${shorten(review.after)}`,
      );
    }
    parseRecord(REVIEWED[list], `edited ${list} record`, { ...record, ...after });
  }
  if (review.action === "merge" && typeof after.into !== "string") {
    throw new ReadoutError(
      "invalid_record",
      `a merge expects { into: id } in after, got ${shorten(review.after)}`,
    );
  }
  if (review.action === "split") {
    if (!Array.isArray(after.records) || after.records.length === 0) {
      throw new ReadoutError(
        "invalid_record",
        `a split expects { records: […] } in after, got ${shorten(review.after)}`,
      );
    }
    for (const part of after.records) parseRecord(REVIEWED[list], `part of a split`, part);
  }
}

// Faults that the dossier had before aren't this review's.
function refuseFaults(dossier: Dossier, before: Dossier): void {
  const old = new Set(checkDossier(before).map(({ path, code }) => `${code} ${path}`));
  const [fault] = checkDossier(dossier).filter(({ path, code }) => !old.has(`${code} ${path}`));
  if (fault) {
    throw new ReadoutError(
      "invalid_record",
      `the reviewed record doesn't hold at ${fault.path}: ${fault.message}`,
      {
        details: { path: fault.path },
      },
    );
  }
}
