/** Takes an outlet's name, gives the id of its actor: one for all the names that the table knows it by. */
import { actorSlug } from "@readout/core";
import { OUTLETS } from "../data/outlets.ts";

let known: Map<string, string> | null = null;

/** "AFP" and "Agence France-Presse" are one; an outlet that no table has goes by its printed name. */
export function outletId(printed: string): string {
  if (known === null) {
    known = new Map();
    for (const { name, names } of OUTLETS) for (const one of names) if (!known.has(one)) known.set(one, name);
  }
  return actorSlug("media", known.get(printed) ?? printed);
}
