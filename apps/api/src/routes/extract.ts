/** POST /v1/extract: a report in, its dossier out; nothing is kept. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { DossierQuery, dossierContent, formatFor, writeDossier } from "../http/formats.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { readQuery } from "../http/read-query.ts";
import { ReportOptions, readReport, reportContent } from "../http/report-body.ts";
import type { Services } from "../services.ts";

const Query = ReportOptions.extend(DossierQuery.shape);

const route = createRoute({
  method: "post",
  path: "/v1/extract",
  summary: "Read a report into a dossier",
  description:
    "Takes one report, gives everything that was read from it. Stateless and deterministic: the same request gives the same bytes. Offsets are UTF-16 code units into `documents[0].text`, half-open.",
  tags: ["Reading"],
  request: { query: Query, body: { required: true, content: reportContent } },
  responses: {
    200: {
      description:
        "The dossier, in the format that `Accept` asks for; the header `readout-losses` says how many values that format has no place for",
      content: dossierContent,
    },
    ...problemAnswers(400, 406, 408, 413, 415, 422, 429, 503),
  },
});

/** Adds the route to the app. */
export function addExtract(app: OpenAPIHono, { extract, limits }: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.post(route.getRoutingPath(), async (c) => {
    const { text: withText, file, ...options } = readQuery(c, Query);
    formatFor(c); // before the work, so that a format which can't be made costs nothing
    const report = await readReport(c, limits, options);
    const dossier = extract(report.text, report.options);
    const { body, type, headers } = writeDossier(c, dossier, { text: withText, file });
    return c.body(body, 200, { "content-type": type, ...headers });
  });
}
