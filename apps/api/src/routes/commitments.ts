/** GET /v1/commitments: commitments of all stored reports. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Commitment } from "@readout/core";
import { addRecordList } from "../http/record-list.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addCommitments(app: OpenAPIHono, services: Services): void {
  addRecordList(app, services, {
    path: "/v1/commitments",
    kind: "commitment",
    record: "Commitment",
    fields: Object.keys(Commitment.shape),
    summary: "Commitments of all stored reports",
    description: "What was agreed or pledged, by whom and until when; the window is that of the due date.",
  });
}
