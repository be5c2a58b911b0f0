/** Takes a dossier as extracted and the log of reviews, gives the dossier as people left it. */
import { type Dossier, type Event, type Meta, mergeEvents, type Review } from "@readout/core";
import { attach } from "./attach.ts";
import { locate, type Reviewable, type ReviewedList } from "./lists.ts";

/** The reviewed dossier. `unattached` are the reviews whose record is gone; they have no effect, and stay in the log. */
export interface Reviewed {
  readonly dossier: Dossier;
  readonly attached: readonly Review[];
  readonly unattached: readonly Review[];
}

/** What `after` holds, by action. */
export interface ReviewChange {
  /** Fields of the record with their new values, for `edit`. */
  readonly [field: string]: unknown;
  /** Id of the record that takes the other in, for `merge`. */
  readonly into?: string;
  /** The records that stand in its place, for `split`. */
  readonly records?: readonly unknown[];
}

/**
 * Applies reviews in the order of the log; the raw dossier stays as it is, and records no review touches stay the same
 * objects. What was rejected, merged away or split stays in the dossier with that status.
 */
export function applyReviews(raw: Dossier, reviews: readonly Review[]): Reviewed {
  let dossier = raw;
  const attached: Review[] = [];
  const unattached: Review[] = [];
  for (const review of reviews) {
    const found = attach(dossier, review);
    const changed = found && changedBy(dossier, review, found.list, found.record);
    if (!changed) unattached.push(review);
    else {
      attached.push(review);
      dossier = changed;
    }
  }
  return { dossier: { ...dossier, reviews: attached }, attached, unattached };
}

// Null where a review can't be carried out any more: what it merges into is gone.
function changedBy(dossier: Dossier, review: Review, list: ReviewedList, record: Reviewable): Dossier | null {
  const after = (review.after ?? {}) as ReviewChange;
  const put = (...changed: readonly Reviewable[]): Dossier => withRecords(dossier, list, changed);
  switch (review.action) {
    case "note":
      return dossier;
    case "accept":
      return put(withMeta(record, { status: "accepted" }));
    case "reject":
      return put(withMeta(record, { status: "rejected" }));
    case "edit":
      return put(withMeta({ ...record, ...after, id: record.id }, byHuman(review)));
    case "merge": {
      const into = (dossier[list] as readonly Reviewable[]).find((one) => one.id === after.into);
      if (!into || into.id === record.id) return null;
      return put(
        withMeta(united(list, into, record), {
          ...byHuman(review),
          supersedes: into.meta?.supersedes ?? record.id,
        }),
        withMeta(record, { status: "superseded" }),
      );
    }
    case "split": {
      const parts = (after.records ?? []) as readonly Reviewable[];
      const held = parts.flatMap((part) => locate(dossier, part.id)?.record ?? []);
      // A dossier that was written out with its reviews holds the parts already.
      const done = held.length === parts.length && held.every((part) => part.meta?.supersedes === record.id);
      if (parts.length > 0 && done) return dossier;
      if (parts.length === 0 || held.length > 0) return null;
      return put(
        withMeta(record, { status: "superseded" }),
        ...parts.map((part) => withMeta(part, { ...byHuman(review), supersedes: record.id })),
      );
    }
  }
}

function withRecords(dossier: Dossier, list: ReviewedList, changed: readonly Reviewable[]): Dossier {
  const left = new Map(changed.map((record) => [record.id, record]));
  const records = (dossier[list] as readonly Reviewable[]).map((record) => {
    const other = left.get(record.id);
    left.delete(record.id);
    return other ?? record;
  });
  return { ...dossier, [list]: [...records, ...left.values()] };
}

function withMeta(record: Reviewable, change: Partial<Meta>): Reviewable {
  return record.meta ? { ...record, meta: { ...record.meta, ...change } } : record;
}

function byHuman(review: Review): Partial<Meta> {
  return {
    basis: { kind: "human", rule: null, from: [], entry: null },
    status: "accepted",
    by: review.by,
  };
}

function united(list: ReviewedList, into: Reviewable, other: Reviewable): Reviewable {
  if (list === "events") return { ...mergeEvents(into as Event, other as Event).event, id: into.id };
  const known = new Set(into.meta?.evidence.map(({ doc, start, end }) => `${doc}|${start}|${end}`));
  const more = (other.meta?.evidence ?? []).filter(
    ({ doc, start, end }) => !known.has(`${doc}|${start}|${end}`),
  );
  return withMeta(into, { evidence: [...(into.meta?.evidence ?? []), ...more] });
}
