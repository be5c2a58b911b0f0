/** Takes a name or an ISO code from the command line, gives the id of the actor that the workspace has. */
import type { StoredActor } from "@readout/store";
import { Problem } from "../problem.ts";
import { allPages } from "./all-pages.ts";
import type { Archive } from "./archive.ts";

/** How many actors a message names. */
const MOST_NAMED = 8;

/**
 * The id of the actor: by id or ISO 3166-1 alpha-3 code in any case, by its whole name, else by the one name that has
 * the given in it. Of several of one name, the state is meant. Anything else is a Problem that names the candidates.
 */
export async function actorNamed(archive: Archive, flag: string, given: string): Promise<string> {
  for (const id of new Set([given, given.toUpperCase()])) if (await archive.actor(id)) return id;
  const found = given.trim() === "" ? [] : await allPages((page) => archive.actors({ q: given, ...page }));
  const whole = found.filter(({ name }) => name.toLowerCase() === given.toLowerCase());
  for (const candidates of [whole.filter(({ type }) => type === "state"), whole, found]) {
    const [only, ...others] = candidates;
    if (only && others.length === 0) return only.id;
  }
  const shown = given.slice(0, 200);
  throw new Problem(
    "input",
    found.length === 0
      ? `${flag}: no actor "${shown}" in this workspace; see: readout query actors`
      : `${flag}: "${shown}" may be ${found.length} actors, expected one; give an id: ${listed(found)}`,
  );
}

/** The ids of several actors; undefined where none is given, as the store's filters want it. */
export async function actorsNamed(
  archive: Archive,
  flag: string,
  given: readonly string[] = [],
): Promise<string[] | undefined> {
  const ids: string[] = [];
  for (const one of given) ids.push(await actorNamed(archive, flag, one));
  return ids.length === 0 ? undefined : ids;
}

function listed(found: readonly StoredActor[]): string {
  const ids = found.slice(0, MOST_NAMED).map(({ id, name }) => `${id} (${name})`);
  return `${ids.join(", ")}${found.length > MOST_NAMED ? ", …" : ""}`;
}
