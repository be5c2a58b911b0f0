/** GET /v1/documents/{id}/dossier: everything that was read from a stored report, as reviewed. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { enter, needs } from "../http/access.ts";
import { taggedAnswer } from "../http/answers.ts";
import { DocumentPath } from "../http/document-schema.ts";
import { DossierQuery, dossierContent, writeDossier } from "../http/formats.ts";
import { found } from "../http/missing.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { readQuery } from "../http/read-query.ts";
import type { Services } from "../services.ts";

const Query = DossierQuery.extend({
  reviewed: z.enum(["true", "false"]).optional().openapi({
    description: "`false`: as it was extracted, without reviews.",
  }),
});

const route = createRoute({
  method: "get",
  path: "/v1/documents/{id}/dossier",
  summary: "The dossier of a stored report",
  description: "Reviews are applied; offsets are UTF-16 code units into the text, half-open.",
  tags: ["Keeping"],
  security: needs("read"),
  request: { params: DocumentPath, query: Query },
  responses: {
    200: { description: "The dossier, in the format that `Accept` asks for", content: dossierContent },
    304: { description: "The client has this state already (`If-None-Match`)" },
    ...problemAnswers(400, 401, 403, 404, 406, 429, 503),
  },
});

/** Adds the route to the app. */
export function addGetDossier(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "read");
    const { reviewed, ...query } = readQuery(c, Query);
    const id = c.req.param("id") ?? "";
    const dossier = found(await (reviewed === "false" ? workspace.rawDossier(id) : workspace.dossier(id)));
    const { body, type, headers } = writeDossier(c, dossier, query);
    return taggedAnswer(c, body, { type, headers });
  });
}
