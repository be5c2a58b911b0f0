/** Takes the id of an event, gives its room card; takes two documents, gives their readouts compared. */
import {
  type Commitment,
  compareReadouts,
  type Readout,
  type ReadoutComparison,
  type RoomCard,
  type RoomOptions,
  readoutOf,
  roomOf,
  type Statement,
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

/** Two readouts clause by clause; null where the workspace doesn't have both documents. */
export async function findComparison(scope: Scope, a: string, b: string): Promise<ReadoutComparison | null> {
  const [left, right] = [await readout(scope, a), await readout(scope, b)];
  return left && right ? compareReadouts(left, right) : null;
}

async function readout(scope: Scope, document: string): Promise<Readout | null> {
  const rows = await scope.driver.all<{ kind: string | null; json: string | null }>(
    `SELECT r.kind, b.json FROM documents d LEFT JOIN records r ON r.document = d.key AND r.kind IN ('statement', 'commitment') AND r.hidden = 0
     LEFT JOIN record_bodies b ON b.record = r.key WHERE d.workspace = ? AND d.id = ? ORDER BY r.seq`,
    [scope.workspace, document],
  );
  if (rows.length === 0) return null;
  const of = <T>(kind: "statement" | "commitment"): T[] =>
    rows.flatMap((row) => (row.kind === kind && row.json !== null ? [JSON.parse(row.json) as T] : []));
  return readoutOf(document, of<Statement>("statement"), of<Commitment>("commitment"));
}
