/** POST /v1/check: is this dossier's evidence true to its text? */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { checkDossier, Dossier, safeParseRecord } from "@readout/core";
import { problemAnswers } from "../http/problem-answers.ts";
import { HttpProblem } from "../http/problems.ts";
import { readJson } from "../http/read-body.ts";
import { refuseQuery } from "../http/read-query.ts";
import { DossierSchema } from "../http/record-schemas.ts";
import { parse } from "../http/report-body.ts";
import type { Services } from "../services.ts";

const Finding = z
  .object({
    path: z.string(),
    code: z.enum(["moved", "edited", "out_of_range", "no_text", "dangling_reference", "duplicate_id"]),
    expected: z.string(),
    found: z.string(),
    movedTo: z.object({ start: z.int(), end: z.int() }).nullable(),
    message: z.string(),
  })
  .openapi("Finding");

const CheckBody = z.strictObject({
  dossier: z.unknown().openapi({ description: "A dossier, as /v1/extract gives it." }),
  text: z.string().optional().openapi({ description: "The report, if the dossier was written without it." }),
});

const route = createRoute({
  method: "post",
  path: "/v1/check",
  summary: "Check a dossier against its text",
  description:
    "Says of every quote whether it stands where the dossier says, and of every id whether it leads somewhere.",
  tags: ["Reading"],
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .union([DossierSchema, CheckBody])
            .openapi({ description: "The dossier itself, or with its text." }),
        },
      },
    },
  },
  responses: {
    200: {
      description: "What doesn't hold; `ok` where everything does",
      content: { "application/json": { schema: z.object({ ok: z.boolean(), findings: z.array(Finding) }) } },
    },
    ...problemAnswers(400, 408, 413, 415, 422),
  },
});

/** Adds the route to the app. */
export function addCheck(app: OpenAPIHono, { limits }: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.post(route.getRoutingPath(), async (c) => {
    refuseQuery(c);
    const value = await readJson(c, limits);
    const bare = typeof value === "object" && value !== null && "schema" in value;
    const { dossier: given, text } = bare
      ? { dossier: value, text: undefined }
      : parse(CheckBody, value, "body");
    const dossier = dossierOf(given);
    const findings = checkDossier(dossier, text);
    return c.json({ ok: findings.length === 0, findings });
  });
}

/** A dossier whose form holds; what its quotes and ids say is `checkDossier`'s to judge. */
function dossierOf(value: unknown): Dossier {
  const parsed = safeParseRecord(Dossier, "dossier", value);
  if (parsed.ok) return parsed.value;
  throw new HttpProblem("invalid_record", parsed.error.message, { extensions: parsed.error.details });
}
