/** POST /v1/documents: a report in; its dossier is kept, once for each text. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { EXTRACTOR } from "@readout/extract";
import type { Workspace } from "@readout/store";
import type { Context } from "hono";
import { enter, needs } from "../http/access.ts";
import { addressOf, KeptDocumentSchema } from "../http/document-schema.ts";
import { claimKey, IdempotencyHeaders, idempotencyKey, printOf } from "../http/idempotency.ts";
import { found } from "../http/missing.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { readQuery } from "../http/read-query.ts";
import { ReportOptions, readReport, reportContent } from "../http/report-body.ts";
import type { Services } from "../services.ts";

const content = { "application/json": { schema: KeptDocumentSchema } };

const route = createRoute({
  method: "post",
  path: "/v1/documents",
  summary: "Read a report and keep it",
  description:
    "Kept once for each text within the workspace: the same text again answers 200. A date, an outlet … that it lacked is added then, and the text read anew with it; what it has otherwise stays.",
  tags: ["Keeping"],
  security: needs("write"),
  request: {
    query: ReportOptions,
    headers: IdempotencyHeaders,
    body: { required: true, content: reportContent },
  },
  responses: {
    200: { description: "This text was kept already", content },
    201: {
      description: "The report is kept",
      headers: z.object({ location: z.string().openapi({ description: "Address of the document." }) }),
      content,
    },
    ...problemAnswers(400, 401, 403, 408, 409, 413, 415, 422, 429, 503, 507),
  },
});

/** An answer as it is remembered for its idempotency key. */
interface Kept {
  readonly status: 200 | 201;
  readonly location: string;
  readonly body: string;
}

/** Adds the route to the app. */
export function addPostDocument(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.post(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "write");
    const report = await readReport(c, services.limits, readQuery(c, ReportOptions));
    const { kept, replayed } = await underKey(c, workspace, report, async () => {
      const dossier = services.extract(report.text, report.options);
      const given = { ...report.options };
      const { id, created, added, differing } = await workspace.putOrTakeUp(
        dossier,
        { extractor: EXTRACTOR, given },
        (all) => services.extract(report.text, all),
      );
      const document = found(await workspace.document(id));
      const body = JSON.stringify({ ...document, created, added, differing });
      return { status: created ? 201 : 200, location: addressOf(id), body };
    });
    return c.body(kept.body, kept.status, {
      "content-type": "application/json",
      location: kept.location,
      ...(replayed ? { "idempotency-replayed": "true" } : {}),
    });
  });
}

async function underKey(
  c: Context,
  workspace: Workspace,
  request: object,
  work: () => Promise<Kept>,
): Promise<{ kept: Kept; replayed: boolean }> {
  const key = idempotencyKey(c);
  if (key === null) return { kept: await work(), replayed: false };
  const known = await claimKey(workspace, key, await printOf(JSON.stringify(request)));
  if (known !== null) return { kept: JSON.parse(known) as Kept, replayed: true };
  const kept = await work();
  await workspace.rememberResponse(key, JSON.stringify(kept));
  return { kept, replayed: false };
}
