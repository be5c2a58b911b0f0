/** Takes the documents that records came from, gives their actors and the names that a reader sees. */
import { type Actor, displayName, type Event } from "@readout/core";
import { type Stored, settled } from "@readout/store";
import type { Archive } from "./archive.ts";

/** The actors of some documents: `of` one of them, all together, and what each is called. */
export interface KnownActors {
  readonly of: (document: string) => readonly Actor[];
  readonly name: (id: string) => string;
}

/** The actors of the documents; where several know one, the first by id of document gives its name. */
export async function knownActors(archive: Archive, documents: Iterable<string>): Promise<KnownActors> {
  const byDocument = new Map<string, readonly Actor[]>();
  const book = new Map<string, Actor>();
  for (const document of [...new Set(documents)].sort()) {
    const actors = (await archive.dossier(document))?.actors ?? [];
    byDocument.set(document, actors);
    for (const actor of actors) if (!book.has(actor.id)) book.set(actor.id, actor);
  }
  return { of: (document) => byDocument.get(document) ?? [], name: (id) => displayName(id, book) };
}

/** Events whose seats stand for the entities that their own dossiers know: those of several can be judged together. */
export const seatedBy = (known: KnownActors, events: readonly Stored<Event>[]): Event[] =>
  events.map(({ document, record }) => settled({ document, event: record, actors: known.of(document) }));
