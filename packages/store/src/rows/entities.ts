/** Takes the actors of a dossier, gives whom each stands for (R1). */
import { type Actor, entitiesAt } from "@readout/core";

/** Leads an actor id to the entity it speaks for: a minister to the state, others to themselves. */
export type EntityReader = (actor: string) => string;

/** A reader of entities that asks core once for each actor. */
export function entityReader(actors: readonly Actor[]): EntityReader {
  const entityOf = entitiesAt(null, actors);
  const known = new Map<string, string>();
  return (id) => {
    let entity = known.get(id);
    if (entity === undefined) {
      entity = entityOf(id);
      known.set(id, entity);
    }
    return entity;
  };
}
