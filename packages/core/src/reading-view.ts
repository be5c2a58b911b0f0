/** Takes a dossier, gives what its readers are shown: names in place of ids, and the dossier without its texts. */
import { displayName } from "./meeting/display-name.ts";
import type { Dossier } from "./records/dossier.ts";
import type { Speaker } from "./records/statement.ts";

/** Names by actor id, as a reader sees them; an id that the dossier doesn't describe stays as it is. */
export function namesOf(dossier: Dossier): (id: string) => string {
  const book = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  return (id) => displayName(id, book);
}

/** A speaker as printed: a name, an anonymous descriptor in quotes, or "nobody named". */
export function speakerName(speaker: Speaker, name: (id: string) => string): string {
  if (speaker === null) return "nobody named";
  return typeof speaker === "string" ? name(speaker) : `“${speaker.anonymous}”`;
}

/** The dossier without its documents' texts; its evidence still says where each quote stands. */
export function withoutText(dossier: Dossier): Dossier {
  return { ...dossier, documents: dossier.documents.map((document) => ({ ...document, text: null })) };
}
