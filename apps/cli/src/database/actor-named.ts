/** Takes a name or an ISO code from the command line, gives the id of the actor that the workspace has. */
import { ReadoutError } from "@readout/core";
import { actorNamed as named } from "@readout/store";
import { Problem } from "../problem.ts";
import type { Archive } from "./archive.ts";

/** The id of the actor that a flag names. Anything else is a Problem that names the candidates. */
export async function actorNamed(archive: Archive, flag: string, given: string): Promise<string> {
  try {
    return await named(archive, given);
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.details?.candidates === undefined) throw error;
    const hint = error.details.candidates === 0 ? "; see: readout query actors" : "";
    throw new Problem("input", `${flag}: ${error.message}${hint}`);
  }
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
