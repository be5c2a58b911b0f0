/** GET /v1/positions: positions of all stored reports. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Position } from "@readout/core";
import { addRecordList } from "../http/record-list.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addPositions(app: OpenAPIHono, services: Services): void {
  addRecordList(app, services, {
    path: "/v1/positions",
    kind: "position",
    record: "Position",
    fields: Object.keys(Position.shape),
    summary: "Positions of all stored reports",
    description: "What each side is for or against, wants or makes a condition.",
  });
}
