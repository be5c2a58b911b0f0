/** Takes a name or an ISO code as a person writes it, gives the id of the actor that the workspace has. */
import { ReadoutError, shorten } from "@readout/core";
import type { StoredActor } from "../queries/actors.ts";
import type { Workspace } from "../workspace.ts";
import { allPages } from "./all-pages.ts";
import { nearestNames } from "./nearest-names.ts";

/** How many actors a message names. */
const MOST_NAMED = 8;
/** How many actors are compared with a name that nobody has. */
const MOST_COMPARED = 10_000;

/**
 * The id of the actor: by id or ISO 3166-1 alpha-3 code in any case, by its whole name, else by the one name that has
 * the given in it. Of several of one name, the state is meant.
 *
 * Throws ReadoutError `invalid_option` that names the candidates, `details.candidates` their number; where there is none, those
 * whose names come nearest.
 */
export async function actorNamed(
  workspace: Pick<Workspace, "actor" | "actors">,
  given: string,
): Promise<string> {
  for (const id of new Set([given, given.toUpperCase()])) if (await workspace.actor(id)) return id;
  const found = given.trim() === "" ? [] : await allPages((page) => workspace.actors({ q: given, ...page }));
  const whole = found.filter(({ name }) => name.toLowerCase() === given.toLowerCase());
  for (const candidates of [whole.filter(({ type }) => type === "state"), whole, found]) {
    const [only, ...others] = candidates;
    if (only && others.length === 0) return only.id;
  }
  const shown = shorten(given);
  throw new ReadoutError(
    "invalid_option",
    found.length === 0
      ? `no actor "${shown}" in this workspace${await hint(workspace, given)}`
      : `"${shown}" may be ${found.length} actors, expected one; give an id: ${listed(found)}`,
    { details: { candidates: found.length } },
  );
}

/** Whom a name that nobody has may have meant, among the first so many actors. */
async function hint(workspace: Pick<Workspace, "actors">, given: string): Promise<string> {
  const known = await allPages((page) => workspace.actors({ ...page }), MOST_COMPARED);
  const near = nearestNames(given, known);
  return near.length === 0 ? "" : `; the nearest: ${listed(near)}`;
}

function listed(found: readonly StoredActor[]): string {
  const ids = found.slice(0, MOST_NAMED).map(({ id, name }) => `${id} (${name})`);
  return `${ids.join(", ")}${found.length > MOST_NAMED ? ", …" : ""}`;
}
