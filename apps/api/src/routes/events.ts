/** GET /v1/events: events of all stored reports. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Event } from "@readout/core";
import { addRecordList } from "../http/record-list.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addEvents(app: OpenAPIHono, services: Services): void {
  addRecordList(app, services, {
    path: "/v1/events",
    kind: "event",
    record: "Event",
    fields: Object.keys(Event.shape),
    summary: "Events of all stored reports",
    description: "Meetings, calls, visits, agreements and other events, each with who took part as what.",
  });
}
