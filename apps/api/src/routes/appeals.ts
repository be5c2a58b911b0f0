/** GET /v1/appeals: appeals of all stored reports. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Appeal } from "@readout/core";
import { addRecordList } from "../http/record-list.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addAppeals(app: OpenAPIHono, services: Services): void {
  addRecordList(app, services, {
    path: "/v1/appeals",
    kind: "appeal",
    record: "Appeal",
    fields: Object.keys(Appeal.shape),
    summary: "Appeals of all stored reports",
    description: "What others were called upon to do; an appeal is no commitment (R28).",
  });
}
