/** Takes an outlet's printed name, gives the id of its actor, one for all the names that the table knows it by, and the state that it writes in. */
import { actorSlug } from "@readout/core";
import { analyse } from "@readout/english";
import { OUTLETS, type OutletEntry, WORLD_PRESS } from "../../data/outlets.ts";
import { stateOf } from "../home/place-visited.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { Issuer } from "../title/issuer.ts";
import { ministryId } from "./note-actors.ts";

let byName: Map<string, OutletEntry> | null = null;

/** The table's first entry of that name; built when it is first asked, not at start. */
function outletNamed(printed: string): OutletEntry | undefined {
  if (byName === null) {
    byName = new Map();
    for (const entry of OUTLETS)
      for (const name of entry.names) if (!byName.has(name)) byName.set(name, entry);
  }
  // "Yonhap (English)"
  return (
    byName.get(printed) ?? byName.get(printed.replace(/ \([^()]*\)$/, "")) ?? byName.get(`The ${printed}`)
  );
}

/** "AFP" and "Agence France-Presse" are one; an outlet that no table has goes by its printed name. */
export const outletId = (printed: string): string =>
  actorSlug("media", outletNamed(printed)?.name ?? printed);

/** Who a document is of: its outlet, or the organ of a state that issued it, under the id that the organ has in every text. */
export interface DocumentOutlet {
  readonly id: string;
  readonly type: "media" | "ministry" | "government";
  readonly partOf: string | null;
}

/** The actor of a document's outlet by its printed name and by whose organ that is. */
export function documentOutlet(printed: string, issuer: Issuer | null): DocumentOutlet {
  if (issuer === null) return { id: outletId(printed), type: "media", partOf: null };
  const { state, portfolio } = issuer;
  const type = portfolio === "government" ? "government" : "ministry";
  return { id: ministryId(state, portfolio), type, partOf: state };
}

/** The id behind a name that is another word too ("SPA"); null for a name that is none of these. */
export function ambiguousOutletId(printed: string): string | null {
  const entry = outletNamed(printed);
  return entry?.ambiguous.includes(printed) ? actorSlug("media", entry.name) : null;
}

/** The state whose people an outlet writes of at home, by the table or by its own name ("Accra Herald"); null for one that writes for the world or of which neither says it. */
export function homeOf(printed: string): string | null {
  // "The Accra Herald (English)", "Accra Herald English Edition"
  const name = printed.replace(/^The | \(?(?:English|International)(?: Edition| Service)?\)?$/g, "");
  const known = outletNamed(printed) ?? outletNamed(name);
  const state = known ? known.iso3 : AT_WORK.test(name) ? null : stateNamed(name);
  return state === null || WORLD_PRESS.has(state) || WORLD_PRESS.has(known?.name ?? "") ? null : state;
}

/** The organisation by whose name a document's own outlet goes ("CARICOM Secretariat"); null for any other. */
export function bodyNamed(printed: string): string | null {
  const { tokens } = analyse(printed);
  for (const { entry } of lexicon().find(tokens, 0, tokens.length))
    if (entry.kind === "organisation") return entry.id;
  return null;
}

const stateNamed = (printed: string): string | null =>
  stateOf(analyse(printed).tokens, { start: 0, end: printed.length });

/** "Embassy in Accra", "Delegation to Ghana", "UN Ghana": of somebody else who works there. */
const AT_WORK = /\b(?:in|to|for|at|with|and|Embassy|Mission|Delegation|Office|[A-Z]{2,3})\b/;
