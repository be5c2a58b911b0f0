/** Takes the documents that records came from, gives their actors and the names that a reader sees. */
import { type Actor, displayName, type Event } from "@readout/core";
import type { Stored } from "../queries/records.ts";
import { settled } from "../queries/settled.ts";
import type { Workspace } from "../workspace.ts";

/** Where dossiers are asked for: a workspace, or a server that has none of its short cuts. */
export interface DossierSource extends Pick<Workspace, "dossier">, Partial<Pick<Workspace, "actorsOf">> {}

/** Where events are asked for too. */
export interface EventSource extends DossierSource, Pick<Workspace, "events"> {}

/** The actors of some documents: `of` one of them, all together, and what each is called. */
export interface KnownActors {
  readonly of: (document: string) => readonly Actor[];
  readonly name: (id: string) => string;
}

/** The actors of the documents; where several know one, the first by id of document gives its name. */
export async function knownActors(source: DossierSource, documents: Iterable<string>): Promise<KnownActors> {
  const ids = [...new Set(documents)].sort();
  const byDocument = source.actorsOf ? await source.actorsOf(ids) : await oneByOne(source, ids);
  const book = new Map<string, Actor>();
  for (const actors of byDocument.values())
    for (const actor of actors) if (!book.has(actor.id)) book.set(actor.id, actor);
  return { of: (document) => byDocument.get(document) ?? [], name: (id) => displayName(id, book) };
}

async function oneByOne(
  source: DossierSource,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly Actor[]>> {
  const found = new Map<string, readonly Actor[]>();
  for (const document of documents) found.set(document, (await source.dossier(document))?.actors ?? []);
  return found;
}

/** Events whose seats stand for the entities that their own dossiers know: those of several can be judged together. */
export const seatedBy = (known: Pick<KnownActors, "of">, events: readonly Stored<Event>[]): Event[] =>
  events.map(({ document, record }) => settled({ document, event: record, actors: known.of(document) }));
