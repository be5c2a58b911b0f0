/** Takes a meeting and the actors of its dossier, gives whom an actor speaks or sits for (R1, R30). */
import { delegationsOf, entityOf } from "../../meeting/delegations.ts";
import type { Actor } from "../../records/actor.ts";
import type { Event } from "../../records/event.ts";

/** Leads an actor id to the entity that it stands for: a person or ministry to the state, a name variant to its code. */
export type EntityOf = (id: string) => string;

/**
 * A reader of entities at a meeting's date. Who sits in the meeting stands for what the meeting says; everybody else
 * for the entity that the actors lead to. An id that isn't among `actors` stands for itself. Source: R1.
 */
export function entitiesAt(meeting: Event | null, actors: readonly Actor[] = []): EntityOf {
  const seated = new Map<string, string>();
  for (const { entity, participations } of meeting ? delegationsOf(meeting, actors) : []) {
    for (const { actor, person, represents } of participations) {
      for (const id of [actor, person, represents])
        if (id !== null && !seated.has(id)) seated.set(id, entity);
    }
  }
  const book = new Map(actors.map((actor) => [actor.id, actor]));
  const date = meeting?.when?.edtf ?? null;
  return (id) => seated.get(id) ?? entityOf(id, book, date);
}
