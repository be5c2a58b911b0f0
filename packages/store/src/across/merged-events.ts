/** Takes filters of events, gives the events that they find, each once however many reports tell of it (R30). */
import { type Copy, displayName, type MergedSourceEvent, mergeSources } from "@readout/core";
import type { RecordFilters } from "../queries/filters.ts";
import { dossiersOf } from "./dossiers-of.ts";
import { type EventSource, meetingsFound } from "./meetings-found.ts";

/** Merged events by id, copies among the documents that tell of them, and what an actor is called. */
export interface MergedEvents {
  readonly events: readonly MergedSourceEvent[];
  readonly copies: readonly Copy[];
  readonly name: (id: string) => string;
}

/**
 * The meetings that the filters find, merged from the dossiers of all documents that tell of one: reprints are one
 * source, a person is one across spellings. Every dossier is read, so time grows with the documents found.
 */
export async function mergedEvents(workspace: EventSource, filters: RecordFilters): Promise<MergedEvents> {
  const found = await meetingsFound(workspace, filters);
  const dossiers = await dossiersOf(workspace, found);
  const { events, copies, actors } = mergeSources([...dossiers.values()]);
  const wanted = new Set(found.map(({ record }) => record.id));
  const names = new Map(actors.map(({ id, actor }) => [id, actor]));
  return {
    events: events.filter(({ witnesses }) => witnesses.some(({ id }) => wanted.has(id))),
    copies,
    name: (id) => displayName(id, names),
  };
}
