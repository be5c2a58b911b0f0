/** Takes filters of events, gives the events that they find, each once however many reports tell of it (R30). */
import {
  type Copy,
  displayName,
  type Event,
  type EventLink,
  type FieldConflict,
  type MergedSourceEvent,
  mergeSources,
  type Track,
} from "@readout/core";
import type { RecordFilters } from "../queries/filters.ts";
import { dossiersOf } from "./dossiers-of.ts";
import { type EventSource, meetingsFound } from "./meetings-found.ts";

/**
 * An event as all reports tell of it. `sources` are groups of documents, copies of one text together; `witnesses` are the
 * ids of the events that it was merged from; `links` lead to events that may be the same but contradict it.
 */
export interface ToldEvent {
  readonly id: string;
  readonly documents: readonly string[];
  readonly sources: readonly (readonly string[])[];
  readonly witnesses: readonly string[];
  readonly event: Event;
  readonly conflicts: readonly FieldConflict[];
  readonly links: readonly EventLink[];
}

/** Merged events by id, copies among the documents that tell of them, the tracks that these name, and what an actor is called. `more`: there are others. */
export interface MergedEvents {
  readonly events: readonly ToldEvent[];
  readonly copies: readonly Copy[];
  readonly tracks: readonly Track[];
  readonly name: (id: string) => string;
  readonly more: boolean;
}

/**
 * The meetings that the filters find, the latest `most` of them, merged from the dossiers of all documents that tell of
 * one: reprints are one source, a person is one across spellings. Every dossier is read, so time grows with the documents
 * found.
 */
export async function mergedEvents(
  workspace: EventSource,
  filters: RecordFilters,
  most = Number.POSITIVE_INFINITY,
): Promise<MergedEvents> {
  const all = await meetingsFound(workspace, filters, most + 1);
  const found = all.slice(0, most);
  const dossiers = await dossiersOf(workspace, found);
  const { events, copies, actors } = mergeSources([...dossiers.values()]);
  const wanted = new Set(found.map(({ record }) => record.id));
  const names = new Map(actors.map(({ id, actor }) => [id, actor]));
  const homes = new Map(
    [...dossiers].flatMap(([document, one]) => one.events.map(({ id }) => [id, document] as const)),
  );
  return {
    events: events
      .filter(({ witnesses }) => witnesses.some(({ id }) => wanted.has(id)))
      .map((event) => toldEvent(event, homes)),
    copies,
    tracks: [...dossiers.values()].flatMap(({ tracks }) => tracks),
    name: (id) => displayName(id, names),
    more: all.length > most,
  };
}

function toldEvent(
  { event, witnesses, sources, conflicts, links }: MergedSourceEvent,
  homes: ReadonlyMap<string, string>,
): ToldEvent {
  return {
    id: event.id,
    documents: [...new Set(witnesses.flatMap(({ id }) => homes.get(id) ?? []))],
    sources,
    witnesses: witnesses.map(({ id }) => id),
    event,
    conflicts,
    links,
  };
}
