/** Takes the documents that records came from, gives their actors and the names that a reader sees. */
import { type Actor, displayName, type Event } from "@readout/core";
import type { Stored } from "../queries/records.ts";
import { settled } from "../queries/settled.ts";
import { type DossierSource, dossiersOf } from "./dossiers-of.ts";

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
  const found = await dossiersOf(
    source,
    documents.map((document) => ({ document })),
  );
  return new Map([...found].map(([document, { actors }]) => [document, actors] as const));
}

/** Events whose seats stand for the entities that their own dossiers know: those of several can be judged together. */
export const seatedBy = (known: Pick<KnownActors, "of">, events: readonly Stored<Event>[]): Event[] =>
  events.map(({ document, record }) => settled({ document, event: record, actors: known.of(document) }));
