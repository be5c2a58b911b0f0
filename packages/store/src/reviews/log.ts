/** Takes and gives reviews of the append-only log. */
import type { Review } from "@readout/core";
import type { Sql } from "../driver.ts";
import type { Scope } from "../scope.ts";

/** All reviews of a document, oldest first. */
export async function reviewsOf(scope: Scope, document: string): Promise<Review[]> {
  const rows = await scope.driver.all<{ record: string }>(
    "SELECT record FROM reviews WHERE workspace = ? AND document = ? ORDER BY key",
    [scope.workspace, document],
  );
  return rows.map(({ record }) => JSON.parse(record) as Review);
}

/** The statements that add reviews to the log under a condition. */
export function logReviews(scope: Scope, document: string, reviews: readonly Review[], onlyIf: Sql): Sql[] {
  return reviews.map((review) => ({
    sql: `INSERT INTO reviews (workspace, document, id, target, action, by, at, record)
      SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${onlyIf.sql}`,
    params: [
      scope.workspace,
      document,
      review.id,
      review.target,
      review.action,
      review.by,
      review.at,
      JSON.stringify(review),
      ...(onlyIf.params ?? []),
    ],
  }));
}
