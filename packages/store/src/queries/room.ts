/** Takes the id of an event, gives its room card; takes two documents, gives their readouts compared. */
import {
  compareDossiers,
  type DossierComparison,
  type RoomCard,
  type RoomOptions,
  roomOf,
} from "@readout/core";
import { readDossier } from "../read.ts";
import type { Scope } from "../scope.ts";
import { findRecord } from "./records.ts";

/** A room card with the document that the event was read from. */
export interface StoredRoom extends RoomCard {
  readonly document: string;
}

/** The room card of an event; null where the workspace has none of that id. */
export async function findRoom(
  scope: Scope,
  event: string,
  options?: RoomOptions,
): Promise<StoredRoom | null> {
  const found = await findRecord(scope, "event", event);
  const dossier = found && (await readDossier(scope, found.document));
  const room = dossier && roomOf(dossier, event, options);
  return room ? { document: found.document, ...room } : null;
}

/** Two reports compared, as reviewed; null where the workspace doesn't have both. */
export async function findComparison(scope: Scope, a: string, b: string): Promise<DossierComparison | null> {
  const [left, right] = [await readDossier(scope, a), await readDossier(scope, b)];
  return left && right ? compareDossiers(left, right).comparison : null;
}
