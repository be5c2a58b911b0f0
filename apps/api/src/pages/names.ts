/** Takes a dossier, gives names in place of ids. */
import { type Dossier, displayName, type Speaker } from "@readout/core";

/** The name of an actor by id; an id that the dossier doesn't describe stays as it is. */
export function namesOf(dossier: Dossier): (id: string) => string {
  const book = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  return (id) => displayName(id, book);
}

/** A speaker as text. */
export function speakerName(speaker: Speaker, name: (id: string) => string): string {
  if (speaker === null) return "nobody named";
  return typeof speaker === "string" ? name(speaker) : `“${speaker.anonymous}”`;
}

/** `foreign_minister` as words. */
export const words = (id: string): string => id.replaceAll("_", " ");
