/** GET /v1/statements: statements of all stored reports. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Statement } from "@readout/core";
import { addRecordList } from "../http/record-list.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addStatements(app: OpenAPIHono, services: Services): void {
  addRecordList(app, services, {
    path: "/v1/statements",
    kind: "statement",
    record: "Statement",
    fields: Object.keys(Statement.shape),
    searched: true,
    summary: "Statements of all stored reports",
    description: "Who said what through whom; `q` searches their words.",
  });
}
