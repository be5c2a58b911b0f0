/** Takes an actor's id, gives the name that a reader sees. */
import type { Actor } from "../records/actor.ts";

/**
 * The name of an actor for a reader: its English name, else another name, else what its id says. Of a person's names it
 * is the fullest, the first of several that are as long.
 */
export function displayName(id: string, book: ReadonlyMap<string, Actor>): string {
  const actor = book.get(id);
  const all = actor?.names ?? [];
  const plain = all.filter((name) => name.kind === "name");
  const english = plain.filter((name) => name.lang === "en");
  const [first, ...others] = english.length > 0 ? english : plain.length > 0 ? plain : all;
  if (!first) return id.replace(/^[a-z_]+:/, "").replaceAll("-", " ");
  if (actor?.type !== "person") return first.text;
  return others.reduce((best, { text }) => (text.length > best.length ? text : best), first.text);
}
