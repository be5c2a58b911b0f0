/** Takes an outlet's printed name, gives the id of its actor, one for all the names that the table knows it by, and the state that it writes in. */
import { actorSlug } from "@readout/core";
import { OUTLETS, type OutletEntry, WORLD_PRESS } from "../data/outlets.ts";

let byName: Map<string, OutletEntry> | null = null;

/** The table's first entry of that name; built when it is first asked, not at start. */
function outletNamed(printed: string): OutletEntry | undefined {
  if (byName === null) {
    byName = new Map();
    for (const entry of OUTLETS)
      for (const name of entry.names) if (!byName.has(name)) byName.set(name, entry);
  }
  return byName.get(printed);
}

/** "AFP" and "Agence France-Presse" are one; an outlet that no table has goes by its printed name. */
export const outletId = (printed: string): string =>
  actorSlug("media", outletNamed(printed)?.name ?? printed);

/** The id behind a name that is another word too ("SPA"); null for a name that is none of these. */
export function ambiguousOutletId(printed: string): string | null {
  const entry = outletNamed(printed);
  return entry?.ambiguous.includes(printed) ? actorSlug("media", entry.name) : null;
}

/** The state whose people an outlet writes of at home, null for one that writes for the world or that no table has. */
export function homeOf(printed: string): string | null {
  const state = outletNamed(printed)?.iso3 ?? null;
  return state === null || WORLD_PRESS.has(state) ? null : state;
}
