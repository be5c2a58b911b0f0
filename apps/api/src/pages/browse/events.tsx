/** GET /events: the events of all stored reports, found by who took part, what, how, at what level and when. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Event, EventType, Mode, RANKS } from "@readout/core";
import type { Stored } from "@readout/store";
import type { Services } from "../../services.ts";
import { words } from "../frame/words.ts";
import { addList, STATES } from "../lists/add-list.tsx";
import { choices } from "../lists/filter-form.tsx";
import {
  dossierOf,
  filtersOf,
  instantOf,
  namesFor,
  RecordListQuery,
  shownFacets,
} from "../lists/record-query.ts";
import { EventItems, eventTitle, partiesOf } from "../record/event-item.tsx";
import { documentAddress } from "../record/record-address.ts";

/** Adds the pages to the app. */
export function addEvents(app: OpenAPIHono, services: Services): void {
  addList(app, services, {
    path: "/events",
    title: "Events",
    lead: "Meetings, calls, visits, agreements and what else the reports tell of; latest first.",
    query: RecordListQuery,
    fields: [
      { name: "party", label: "With", placeholder: "Kenya, UGA", list: STATES },
      { name: "type", label: "Type", options: choices(EventType.options) },
      { name: "level", label: "All sides at least", options: choices(Object.keys(RANKS)) },
      { name: "mode", label: "Mode", options: choices(Mode.options) },
      { name: "from", label: "From", placeholder: "2024-01" },
      { name: "to", label: "Before", placeholder: "2025" },
    ],
    filters: filtersOf,
    find: (workspace, filters, page) => workspace.events({ ...filters, ...page }),
    facets: async (workspace, filters) =>
      shownFacets(workspace, await workspace.facets("event", filters), {
        party: "With",
        type: "Type",
        format: "Format",
        mode: "Mode",
        basis: "Known by",
      }),
    none: "No such event is told of.",
    names: namesFor,
    Rows: EventItems,
    entry: ({ document, record }: Stored<Event>, name) => ({
      id: record.id,
      title: `${eventTitle(record)}: ${partiesOf(record).map(name).join(", ") || "nobody named"}`,
      link: documentAddress(document, record.id),
      updated: instantOf(record.when?.edtf),
      summary: `${words(record.type)}, ${record.status}, ${record.when?.edtf ?? "date unknown"}`,
    }),
    dossier: (workspace, items) => dossierOf(workspace, "events", items),
    table: "events",
  });
}
