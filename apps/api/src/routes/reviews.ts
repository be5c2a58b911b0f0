/** GET /v1/reviews: what people decided about records, latest first. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { Review } from "@readout/core";
import { given } from "../http/given.ts";
import { addLookup } from "../http/lookup-route.ts";
import { one, PageQuery, pageOptions } from "../http/read-query.ts";
import { recordSchema } from "../http/record-schemas.ts";
import type { Services } from "../services.ts";

/** A review of the log. */
export const StoredReviewSchema = z
  .object({ document: z.string(), review: recordSchema("Review") })
  .openapi("StoredReview");

/** Adds the route to the app. */
export function addReviews(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/reviews",
    summary: "The log of reviews",
    description: "Latest first; nothing in it is ever changed.",
    tag: "Reviewing",
    query: PageQuery.extend({
      document: one("Id of a document."),
      target: one("Id of a record."),
      action: Review.shape.action.optional(),
      by: one("Who decided."),
    }),
    answer: {
      description: "A page; `next` leads to the page after it",
      schema: z.object({ items: z.array(StoredReviewSchema), next: z.string().nullable() }),
    },
    find: (workspace, { limit, cursor, ...filters }) =>
      workspace.reviews.list({ ...given(filters), ...pageOptions({ limit, cursor }, services.limits) }),
  });
}
