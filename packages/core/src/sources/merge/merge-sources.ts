/** Takes the dossiers of many reports, gives one file: copies found, actors and events united, conflicts kept (R30). */
import { type Copy, findCopies } from "../../copies/find-copies.ts";
import { sha256Hex } from "../../ids.ts";
import { byText, canonicalJson } from "../../meeting/canonical.ts";
import { delegationsOf } from "../../meeting/delegations.ts";
import type { Actor } from "../../records/actor.ts";
import type { Dossier } from "../../records/dossier.ts";
import type { Event } from "../../records/event.ts";
import type { SourceDocument } from "../../records/source-document.ts";
import { type ActorGroups, groupActors } from "../identity/actor-groups.ts";
import { clusterEvents, type EventCluster } from "./cluster-events.ts";
import { independentSources } from "./independent-sources.ts";
import { type MergedActor, mergeActors } from "./merge-actors.ts";

/**
 * What a dossier says to the others: its documents, actors and events, every seat under the entity that its own actors
 * lead to (R1). What people rejected is left out, what they accepted or wrote outweighs the rest. `key` is a hash of it.
 */
export interface Witness {
  readonly key: string;
  readonly documents: readonly SourceDocument[];
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
}

/** One event with its witnesses; `sources` are groups of document ids, copies of one text together. */
export interface MergedSourceEvent extends EventCluster {
  readonly sources: readonly (readonly string[])[];
}

/** Many reports as one file; all lists by id. `witnesses` are what it was made of, so that it can be merged on. */
export interface MergedSources {
  readonly copies: readonly Copy[];
  readonly actors: readonly MergedActor[];
  readonly events: readonly MergedSourceEvent[];
  readonly witnesses: readonly Witness[];
  readonly rule: "R30";
}

/** A dossier made ready to be merged with others. */
export function witnessOf(dossier: Dossier): Witness {
  const events = dossier.events.filter(isKept).map((event): Event => {
    const participants = delegationsOf(event, dossier.actors).flatMap(({ entity, participations }) =>
      participations.map((part) => ({ ...part, represents: entity })),
    );
    return { ...event, participants: [...participants, ...absent(event)] };
  });
  const actors = dossier.actors.filter(isKept);
  const said = { documents: dossier.documents, actors, events };
  return { key: sha256Hex(canonicalJson(said)), ...said };
}

/**
 * Merges dossiers, witnesses and what was merged before. The result depends on the set of witnesses alone: merging is
 * commutative, associative and idempotent, and gives the same bytes whatever the order. No evidence is lost and no
 * value averaged; time grows with the number of documents, copies and reports of one event. Source: R30.
 */
export function mergeSources(all: Iterable<Dossier | Witness | MergedSources>): MergedSources {
  const byKey = new Map<string, Witness>();
  for (const one of all) for (const witness of witnessesIn(one)) byKey.set(witness.key, witness);
  const witnesses = [...byKey.values()].sort((a, b) => byText(a.key, b.key));
  const documents = witnesses.flatMap((witness) => witness.documents);
  const groups = groupActors(witnesses.flatMap(({ actors }) => actors));
  const copies = findCopies(documents);
  const original = new Map(copies.map(({ document, of }) => [document, of]));
  const sources = documents.map((one) => ({
    ...one,
    syndicatedFrom: original.get(one.id) ?? one.syndicatedFrom,
  }));
  const books = new Map(sources.map((one) => [one.id, one]));
  const events = witnesses.flatMap((witness) => witness.events.map((event) => withActors(event, groups)));
  return {
    copies,
    actors: groups.groups.map(mergeActors),
    events: clusterEvents(events, { documents: books }).map((cluster) => ({
      ...cluster,
      sources: independentSources(cluster, documentsIn(cluster, books)),
    })),
    witnesses,
    rule: "R30",
  };
}

function witnessesIn(one: Dossier | Witness | MergedSources): readonly Witness[] {
  if ("witnesses" in one) return one.witnesses;
  return ["key" in one ? one : witnessOf(one)];
}

/** Whether a record still holds: what people rejected, or wrote anew, says nothing any more. */
export const isKept = ({ meta }: Pick<Event, "meta">): boolean =>
  meta.status !== "rejected" && meta.status !== "superseded";

/** Who isn't in the room makes no delegation; a host by place stays with the event all the same (R3). */
const absent = (event: Event): Event["participants"] =>
  event.participants.filter(({ seat }) => seat === "no");

/** The event with each of its actors under the id that stands for it in all documents. */
export function withActors(event: Event, groups: ActorGroups): Event {
  const doc = event.meta.evidence[0]?.doc ?? null;
  const idOf = (id: string): string => groups.idOf(id, doc);
  return {
    ...event,
    participants: event.participants.map((part) => ({
      ...part,
      actor: idOf(part.actor),
      person: part.person === null ? null : idOf(part.person),
      represents: idOf(part.represents),
    })),
    subjects: event.subjects.map(idOf),
    coded: event.coded.map((dyad) => ({ ...dyad, source: idOf(dyad.source), target: idOf(dyad.target) })),
  };
}

function documentsIn(
  { evidence }: EventCluster,
  books: ReadonlyMap<string, SourceDocument>,
): SourceDocument[] {
  return [...new Set(evidence.map(({ doc }) => doc))].flatMap((doc) => books.get(doc) ?? []);
}
