/** Takes a dossier, gives names that a person reads in place of ids. */
import type { Actor, Dossier, Speaker } from "@readout/core";

/** An actor's first name, its id where it has none. */
export const actorName = (actor: Actor): string => actor.names[0]?.text ?? actor.id;

/** Names by id; an id that the dossier doesn't describe stays as it is. */
export function namesOf({ actors }: Dossier): (id: string) => string {
  const names = new Map(actors.map((actor) => [actor.id, actorName(actor)]));
  return (id) => names.get(id) ?? id;
}

/** A speaker as text: an actor's name, an anonymous one's own descriptor, or that nobody is named. */
export function speakerName(speaker: Speaker, name: (id: string) => string): string {
  if (speaker === null) return "nobody named";
  return typeof speaker === "string" ? name(speaker) : speaker.anonymous;
}
