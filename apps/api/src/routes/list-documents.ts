/** GET /v1/documents: the stored reports. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { enter, needs } from "../http/access.ts";
import { withActors } from "../http/actors-by-name.ts";
import { jsonAnswer } from "../http/answers.ts";
import { DocumentFilterQuery, documentFilters } from "../http/document-filters.ts";
import { StoredDocumentSchema } from "../http/document-schema.ts";
import { nextLink } from "../http/next-link.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { PageQuery, pageOptions, readQuery } from "../http/read-query.ts";
import type { Services } from "../services.ts";

const Query = DocumentFilterQuery.extend(PageQuery.shape);

const route = createRoute({
  method: "get",
  path: "/v1/documents",
  summary: "All stored reports",
  description: "Latest published first, those without a date last; with `q` those added last come first.",
  tags: ["Keeping"],
  security: needs("read"),
  request: { query: Query },
  responses: {
    200: {
      description: "A page; `next` leads to the page after it",
      content: {
        "application/json": {
          schema: z.object({ items: z.array(StoredDocumentSchema), next: z.string().nullable() }),
        },
      },
    },
    304: { description: "The client has this page already (`If-None-Match`)" },
    ...problemAnswers(400, 401, 403, 429, 503),
  },
});

/** Adds the route to the app. */
export function addListDocuments(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "read");
    const { limit, cursor, ...filters } = readQuery(c, Query);
    const page = await workspace.documents({
      ...documentFilters(await withActors(workspace, filters)),
      ...pageOptions({ limit, cursor }, services.limits),
    });
    return jsonAnswer(c, page, { headers: nextLink(c, page.next) });
  });
}
