/** Takes records with the ids of their documents, gives the dossiers. */
import type { Dossier } from "@readout/core";
import type { Workspace } from "../workspace.ts";

/** Where dossiers are asked for: a workspace, or a server that has none of its short cuts. */
export interface DossierSource extends Pick<Workspace, "dossier">, Partial<Pick<Workspace, "actorsOf">> {}

/** The dossiers that records came from, by id of document, in the records' order; one that is `known` isn't read again. */
export async function dossiersOf(
  source: DossierSource,
  records: readonly { readonly document: string }[],
  known: ReadonlyMap<string, Dossier> = new Map(),
): Promise<ReadonlyMap<string, Dossier>> {
  const found = new Map<string, Dossier>();
  for (const document of new Set(records.map((one) => one.document))) {
    const dossier = known.get(document) ?? (await source.dossier(document));
    if (dossier !== null) found.set(document, dossier);
  }
  return found;
}
