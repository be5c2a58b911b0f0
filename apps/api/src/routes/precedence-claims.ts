/** GET /v1/precedence-claims: what reports say of first, last or highest contacts. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { PrecedenceClaim } from "@readout/core";
import { addRecordList } from "../http/record-list.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addPrecedenceClaims(app: OpenAPIHono, services: Services): void {
  addRecordList(app, services, {
    path: "/v1/precedence-claims",
    kind: "precedence",
    record: "PrecedenceClaim",
    fields: Object.keys(PrecedenceClaim.shape),
    summary: "Claims to be the first or the highest contact",
    description: "Claims as reports make them; /v1/precedence judges one against what is stored (R16).",
  });
}
