/** Takes filters of events, gives the meetings that they find. */
import type { Event } from "@readout/core";
import type { RecordFilters } from "../queries/filters.ts";
import type { Stored } from "../queries/records.ts";
import type { Workspace } from "../workspace.ts";
import { allPages } from "./all-pages.ts";
import type { DossierSource } from "./dossiers-of.ts";

/** Where dossiers and events are asked for. */
export interface EventSource extends DossierSource, Pick<Workspace, "events"> {}

/** What people meet in, where no types are asked for. */
const MEETINGS = ["meeting", "call", "visit"];

/** The latest `most` of them, latest first; events of other types where the filters name some. */
export function meetingsFound(
  workspace: EventSource,
  filters: RecordFilters,
  most?: number,
): Promise<Stored<Event>[]> {
  const asked = { ...filters, type: filters.type ?? MEETINGS };
  return allPages((page) => workspace.events({ ...asked, ...page }), most);
}
