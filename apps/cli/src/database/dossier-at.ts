/** Takes what a command was given, and a server, a database or neither, gives the dossier. */
import type { Client } from "@readout/client";
import type { Dossier } from "@readout/core";
import { type Opened, openDossier, openInput } from "../dossiers.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { REPORT_FIELDS } from "../report-fields.ts";
import type { ReportFlags } from "../report-flags.ts";
import type { ServerFlags } from "../server/server-flags.ts";
import type { Archive } from "./archive.ts";
import { DATABASE, type DatabaseFlags } from "./database-flags.ts";
import { isEventId, isKeptId } from "./kept-id.ts";
import { withArchive } from "./open-archive.ts";

/** The flags that say where a dossier is kept or read. */
export type PlaceFlags = ReportFlags & ServerFlags & Partial<Pick<DatabaseFlags, "database">>;

/** A dossier; `isRead` tells whether a report was read for it just now. */
export interface DossierRead {
  readonly dossier: Dossier;
  readonly isRead: boolean;
}

/**
 * The dossier of a file, with `--server` as the server reads it; or of the id of a document or event that the database
 * keeps, or the server. Rejects with a Problem where there is none.
 */
export async function dossierAt(given: string, flags: PlaceFlags): Promise<DossierRead> {
  if (isKeptId(given)) return { dossier: await keptDossier(given, flags), isRead: false };
  if (flags.server === undefined) return openDossier(given, flags);
  const { clientOf } = await import("../server/server-client.ts");
  // Registries of the user's own are for what is done here; the server has its own.
  const { data: _, ...sent } = flags;
  return dossierBy(clientOf(flags.server, flags), openInput(given, sent));
}

/** Says which flags of a report are passed over, since a dossier was given, which has its own. */
export function tellLeftOut(given: string, flags: ReportFlags, io: Io): void {
  const left = REPORT_FIELDS.filter((field) => flags[field] !== undefined);
  if (left.length > 0)
    io.err(
      `readout: ${given}: a dossier was given, which has its own: ${left.map((field) => `--${field}`).join(", ")} is left out; for another reading give the report`,
    );
}

async function keptDossier(id: string, flags: PlaceFlags): Promise<Dossier> {
  const known = Object.keys(flags).find((flag) => (REPORT_FIELDS as readonly string[]).includes(flag));
  if (known !== undefined)
    throw new Problem(
      "use",
      `--${known}: expected a report, got ${id}, which is stored already; leave it out`,
    );
  const { database = DATABASE[2], workspace = "default" } = flags;
  const find = async (archive: Archive): Promise<Dossier> => {
    const document = isEventId(id) ? (await archive.event(id))?.document : id;
    const dossier = document === undefined ? null : await archive.dossier(document);
    if (dossier !== null) return dossier;
    throw new Problem(
      "input",
      `${id.slice(0, 200)}: no such ${isEventId(id) ? "event" : "document"} in ${flags.server ?? database}; see: readout query ${isEventId(id) ? "events" : "documents"}`,
    );
  };
  return withArchive(
    { ...flags, database, workspace: flags.server === undefined ? workspace : (flags.workspace as string) },
    find,
  );
}

/** The dossier that a server reads from a report; one that was given stays as it is. */
export async function dossierBy(client: Client, opened: Opened): Promise<DossierRead> {
  if ("dossier" in opened) return { ...opened, isRead: false };
  return { dossier: await client.extract(opened.text, opened.options), isRead: true };
}
