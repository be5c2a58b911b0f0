/** Takes ids and posts, gives the words that a reader wants for them. */
import type { Actor, Dossier, Speaker } from "@readout/core";

/** Names by actor id: the first name of each, as the text or the state table has it. */
export function namesOf(dossier: Dossier): (id: string) => string {
  const byId = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  return (id) => longest(byId.get(id)) ?? id;
}

const longest = (actor: Actor | undefined): string | null => {
  if (!actor) return null;
  const names = actor.names.filter((name) => name.kind === "name");
  const [first] = names;
  return actor.type === "person"
    ? (names.map((name) => name.text).sort((a, b) => b.length - a.length)[0] ?? null)
    : (first?.text ?? null);
};

/** `foreign_minister` → "foreign minister". */
export function postName(post: string | null): string | null {
  return post === null ? null : post.replaceAll("_", " ");
}

/** A speaker as printed: a name, an anonymous descriptor in quotes, or "nobody named". */
export function speakerName(speaker: Speaker, name: (id: string) => string): string {
  if (speaker === null) return "nobody named";
  return typeof speaker === "string" ? name(speaker) : `“${speaker.anonymous}”`;
}
