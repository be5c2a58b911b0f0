/** Takes the log of a document's reviews, gives what stands beside each record: what people decided, and the way to decide. */
import type { Review } from "@readout/core";

/** The log by record, and whether the visitor may add to it. */
export interface ReviewDesk {
  readonly document: string;
  readonly mayReview: boolean;
  readonly byTarget: ReadonlyMap<string, readonly Review[]>;
}

/** The desk of a document. */
export function reviewDesk(document: string, mayReview: boolean, reviews: readonly Review[]): ReviewDesk {
  const byTarget = new Map<string, Review[]>();
  for (const review of reviews) {
    const log = byTarget.get(review.target) ?? [];
    log.push(review);
    byTarget.set(review.target, log);
  }
  return { document, mayReview, byTarget };
}

/** Address of the page where a record is reviewed. */
function reviewAddress(document: string, target: string): string {
  return `/review?${new URLSearchParams({ document, target })}`;
}

/** What was decided about a record, oldest first. */
export function ReviewLog({ desk, target }: { desk: ReviewDesk; target: string }) {
  const log = desk.byTarget.get(target) ?? [];
  if (log.length === 0) return null;
  return (
    <ul class="log" aria-label="Reviews">
      {log.map((review) => (
        <li>
          <ReviewLine review={review} />
        </li>
      ))}
    </ul>
  );
}

/** The way to decide about a record, for those who may. */
export function ReviewLink({ desk, target }: { desk: ReviewDesk | null; target: string }) {
  if (!desk?.mayReview) return null;
  return (
    <a class="to-review" href={reviewAddress(desk.document, target)}>
      review
    </a>
  );
}

/** One decision: what, by whom, when, why. */
export function ReviewLine({ review: { action, by, at, why } }: { review: Review }) {
  return (
    <>
      <strong>{PAST[action]}</strong> by <bdi>{by}</bdi>, <time datetime={at}>{at.slice(0, 10)}</time>
      {why !== "" && (
        <>
          {": "}
          <bdi>{why}</bdi>
        </>
      )}
    </>
  );
}

const PAST: Readonly<Record<Review["action"], string>> = {
  accept: "Accepted",
  reject: "Rejected",
  edit: "Corrected",
  merge: "Merged",
  split: "Split",
  note: "Noted",
};
