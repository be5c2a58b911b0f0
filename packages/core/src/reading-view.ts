/** Takes a dossier, gives what its readers are shown: names in place of ids, and the dossier without its texts. */
import { displayName } from "./meeting/display-name.ts";
import type { Dossier } from "./records/dossier.ts";
import type { Clause, Speaker } from "./records/statement.ts";

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

/**
 * What is done in saying something, in words, each once and in their order: "agree", "not agree" (R24). Telling is in every
 * statement and no act of its own, and of what is noted "not" denies the content: "not note" would say that nothing was.
 */
export function actWords(clauses: readonly Pick<Clause, "act" | "negated">[]): string[] {
  const told = clauses.filter(({ act }) => act !== "describe");
  const words = told.map(({ act, negated }) => `${negated && act !== "note" ? "not " : ""}${act}`);
  return [...new Set(words.map((word) => word.replaceAll("_", " ")))];
}

/** The dossier without its documents' texts; its evidence still says where each quote stands. */
export function withoutText(dossier: Dossier): Dossier {
  return { ...dossier, documents: dossier.documents.map((document) => ({ ...document, text: null })) };
}
