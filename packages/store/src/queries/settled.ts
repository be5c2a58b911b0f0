/** Takes the keys of stored events, gives the events with every seat under the entity it stands for. */
import { type Actor, delegationsOf, type Event } from "@readout/core";
import type { Scope } from "../scope.ts";

/** An event as it was read, with its document and the actors of its dossier. */
export interface SeatedEvent {
  readonly document: string;
  readonly event: Event;
  readonly actors: readonly Actor[];
}

/** The events of these record keys, in their order, each with the actors of its own dossier. */
export async function seatedEvents(scope: Scope, keys: readonly number[]): Promise<SeatedEvent[]> {
  if (keys.length === 0) return [];
  // "+" keeps the workspace out of the choice of an index: a few keys lead, not all of its rows.
  const wanted = JSON.stringify(keys);
  const [records = [], actors = []] = await scope.driver.batch([
    {
      sql: `SELECT r.key, b.json, r.document, d.id FROM records r JOIN documents d ON d.key = r.document
        JOIN record_bodies b ON b.record = r.key WHERE +r.workspace = ? AND r.key IN (SELECT value FROM json_each(?))`,
      params: [scope.workspace, wanted],
    },
    {
      sql: `SELECT a.document, a.record FROM document_actors a WHERE a.document IN (SELECT document FROM records
        WHERE +workspace = ? AND key IN (SELECT value FROM json_each(?))) ORDER BY a.document, a.seq`,
      params: [scope.workspace, wanted],
    },
  ]);
  const books = new Map<unknown, Actor[]>();
  for (const { document, record } of actors) {
    const book = books.get(document) ?? [];
    book.push(JSON.parse(record as string) as Actor);
    books.set(document, book);
  }
  const byKey = new Map(records.map((row) => [row.key, row]));
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    if (!row) return [];
    const event = JSON.parse(row.json as string) as Event;
    return [{ document: row.id as string, event, actors: books.get(row.document) ?? [] }];
  });
}

/**
 * An event that needs no actors any more: each seat stands for its entity (R1). Events of several dossiers can then be
 * judged together, though one dossier may know more of a person than another.
 */
export function settled({ event, actors }: SeatedEvent): Event {
  const participants = delegationsOf(event, actors).flatMap(({ entity, participations }) =>
    participations.map((part) => ({ ...part, represents: entity })),
  );
  return { ...event, participants };
}
