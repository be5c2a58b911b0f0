/** Takes the names of actors that a question or a form has, gives their ids: "Kenya" is KEN. */
import { actorNamed, type Workspace } from "@readout/store";

/** The parameters that name actors. */
const FIELDS = ["a", "b", "party", "speaker", "actor"] as const;
/** A state's code, or an id with its type before it: these are as they are, for a list of them may well be empty. */
const ID = /^[A-Z]{3}$|:/;

/**
 * The filters. A name is looked for as the command does it. Throws ReadoutError `invalid_option` for one that nobody has or
 * several have, with the nearest: an empty answer would tell of two that never met.
 */
export async function withActors<T extends object>(workspace: Workspace, query: T): Promise<T> {
  const named = { ...query } as T & Record<string, unknown>;
  for (const field of FIELDS) {
    const given = named[field] as unknown;
    if (typeof given === "string") Object.assign(named, { [field]: await idOf(workspace, given) });
    else if (Array.isArray(given))
      Object.assign(named, { [field]: await Promise.all(given.map((one) => idOf(workspace, one))) });
  }
  return named;
}

const idOf = async (workspace: Workspace, given: string): Promise<string> =>
  ID.test(given) ? given : actorNamed(workspace, given);

/**
 * Ids of actors as a person types them into a form, by commas or one by one: "Kenya, UGA"; undefined for none. Unlike a
 * program's, a person's id is looked up too: whoever mistypes one is told. Throws ReadoutError `invalid_option`.
 */
export async function actorsGiven(
  workspace: Workspace,
  given: readonly string[] | undefined,
): Promise<string[] | undefined> {
  const ids: string[] = [];
  for (const one of given ?? []) {
    // Someone anonymous is found by the text's own word for them, commas and all.
    if (one.startsWith("anonymous:")) ids.push(one);
    else
      for (const name of one.split(",").map((part) => part.trim()))
        if (name !== "") ids.push(await actorNamed(workspace, name));
  }
  return ids.length === 0 ? undefined : ids;
}
