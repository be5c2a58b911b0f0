/** POST /v1/reviews: a person's decision about a record. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { Evidence, Review } from "@readout/core";
import { enter, needs, signatureOf } from "../http/access.ts";
import { given } from "../http/given.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { readJson } from "../http/read-body.ts";
import { refuseQuery } from "../http/read-query.ts";
import { parse } from "../http/report-body.ts";
import type { Services } from "../services.ts";
import { StoredReviewSchema } from "./reviews.ts";

const Body = z
  .strictObject({
    target: z
      .string()
      .min(1)
      .max(500)
      .openapi({ description: "Id of the record.", example: "event:0123456789abcdef" }),
    action: Review.shape.action,
    why: z.string().max(10_000).optional(),
    after: z.unknown().optional().openapi({
      description:
        "Changed fields of an `edit`, `{ into: id }` of a `merge`, `{ records: […] }` of a `split`.",
    }),
    document: z.string().max(500).optional().openapi({
      description: "Needed for actors, times, quantities and other records that aren't listed by themselves.",
    }),
    judged: z
      .array(Evidence)
      .max(100)
      .optional()
      .openapi({ type: "array", items: { type: "object" } }),
  })
  .openapi("NewReview");

const route = createRoute({
  method: "post",
  path: "/v1/reviews",
  summary: "Review a record",
  description:
    "It is logged under the token's label, applied to all that is read from now on, and kept over re-extraction.",
  tags: ["Reviewing"],
  security: needs("review"),
  request: { body: { required: true, content: { "application/json": { schema: Body } } } },
  responses: {
    201: { description: "The review", content: { "application/json": { schema: StoredReviewSchema } } },
    ...problemAnswers(400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503, 507),
  },
});

/** Adds the route to the app. */
export function addPostReview(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.post(route.getRoutingPath(), async (c) => {
    const visit = await enter(c, services, "review");
    refuseQuery(c);
    const body = parse(Body, await readJson(c, services.limits), "body");
    const by = signatureOf(visit);
    return c.json(await visit.workspace.reviews.add({ ...given(body), by }), 201);
  });
}
