/** Takes what a route looks up in the workspace, gives the GET route: query, answer, ETag. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Workspace } from "@readout/store";
import type { Services } from "../services.ts";
import { enter, needs } from "./access.ts";
import { withActors } from "./actors-by-name.ts";
import { jsonAnswer } from "./answers.ts";
import { found } from "./missing.ts";
import { nextLink } from "./next-link.ts";
import { problemAnswers } from "./problem-answers.ts";
import { readQuery } from "./read-query.ts";

/** A look-up. `find` gives null where an id leads nowhere; what has a `next` is a page. */
export interface Lookup<Q extends z.ZodObject> {
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly tag?: string;
  readonly query: Q;
  /** What the id in the path is of, where there is one. */
  readonly id?: { readonly of: string; readonly example: string };
  readonly answer: { readonly description: string; readonly schema: z.ZodType };
  readonly find: (workspace: Workspace, query: z.infer<Q>, id: string) => Promise<object | null>;
}

/** Adds the look-up to the app. */
export function addLookup<Q extends z.ZodObject>(
  app: OpenAPIHono,
  services: Services,
  lookup: Lookup<Q>,
): void {
  const { path, summary, description, tag = "Finding", query, id, answer } = lookup;
  const route = createRoute({
    method: "get",
    path,
    summary,
    description,
    tags: [tag],
    security: needs("read"),
    request: {
      query,
      ...(id
        ? { params: z.object({ id: z.string().openapi({ description: id.of, example: id.example }) }) }
        : {}),
    },
    responses: {
      200: { description: answer.description, content: { "application/json": { schema: answer.schema } } },
      304: { description: "The client has this already (`If-None-Match`)" },
      ...problemAnswers(400, 401, 403, 404, 429, 503),
    },
  });
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "read");
    const asked = await withActors(workspace, readQuery(c, query) as z.infer<Q>);
    const value = found(await lookup.find(workspace, asked, c.req.param("id") ?? ""));
    const next = (value as { next?: string | null }).next ?? null;
    return jsonAnswer(c, value, { headers: nextLink(c, next) });
  });
}
