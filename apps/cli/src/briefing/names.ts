/** Takes ids and posts, gives the words that a reader wants for them. */
import { type Dossier, displayName, type Speaker } from "@readout/core";

/** Names by actor id, as a reader sees them. */
export function namesOf(dossier: Dossier): (id: string) => string {
  const book = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  return (id) => displayName(id, book);
}

/** `foreign_minister` → "foreign minister". */
export function postName(post: string | null): string | null {
  return post === null ? null : post.replaceAll("_", " ");
}

/** A speaker as printed: a name, an anonymous descriptor in quotes, or "nobody named". */
export function speakerName(speaker: Speaker, name: (id: string) => string): string {
  if (speaker === null) return "nobody named";
  return typeof speaker === "string" ? name(speaker) : `“${speaker.anonymous}”`;
}
