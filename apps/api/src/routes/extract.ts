/** POST /v1/extract: a report in, its dossier out; nothing is kept. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Dossier } from "@readout/core";
import { DOSSIER_FORMATS, formatFor } from "../http/formats.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { DossierSchema } from "../http/record-schemas.ts";
import { ReportBody, ReportOptions, readReport } from "../http/report-body.ts";
import type { Services } from "../services.ts";

const route = createRoute({
  method: "post",
  path: "/v1/extract",
  summary: "Read a report into a dossier",
  description:
    "Takes one report, gives everything that was read from it. Stateless and deterministic: the same request gives the same bytes. Offsets are UTF-16 code units into `documents[0].text`, half-open.",
  tags: ["Reading"],
  request: {
    query: ReportOptions.extend({
      text: z.enum(["true", "false"]).optional().openapi({
        description: "`false` leaves the report's text out of the dossier.",
      }),
    }),
    body: {
      required: true,
      content: {
        "text/plain": { schema: z.string().openapi({ example: "The ministers met in Ankara on Sunday." }) },
        "application/json": { schema: ReportBody },
      },
    },
  },
  responses: {
    200: {
      description: "The dossier, in the format that `Accept` asks for",
      content: Object.fromEntries(
        DOSSIER_FORMATS.map(({ mediaType }) => [
          mediaType,
          { schema: mediaType === "application/json" ? DossierSchema : z.string() },
        ]),
      ),
    },
    ...problemAnswers(400, 406, 408, 413, 415),
  },
});

/** Adds the route to the app. */
export function addExtract(app: OpenAPIHono, { extract, limits }: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.post(route.getRoutingPath(), async (c) => {
    const format = formatFor(c);
    const { text, options } = await readReport(c, limits);
    const dossier = extract(text, options);
    return c.body(format.write(c.req.query("text") === "false" ? withoutText(dossier) : dossier), 200, {
      "content-type": format.mediaType,
      vary: "accept",
    });
  });
}

/** The dossier without its documents' texts; its evidence still says where each quote stands. */
export function withoutText(dossier: Dossier): Dossier {
  return { ...dossier, documents: dossier.documents.map((document) => ({ ...document, text: null })) };
}
