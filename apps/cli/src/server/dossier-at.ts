/** Takes what a command was given, and a server or none, gives the dossier. */
import type { Client } from "@readout/client";
import type { Dossier } from "@readout/core";
import { type Opened, openDossier, openInput } from "../dossiers.ts";
import { Problem } from "../problem.ts";
import { REPORT_FIELDS, type ReportFlags } from "../report-flags.ts";
import type { ServerFlags } from "./server-flags.ts";

/** A dossier; `isRead` tells whether a report was read for it just now. */
export interface DossierRead {
  readonly dossier: Dossier;
  readonly isRead: boolean;
}

/** The dossier of a file, or with `--server` of a file that the server reads, or of the id of a document or event there. */
export async function dossierAt(given: string, flags: ReportFlags & ServerFlags): Promise<DossierRead> {
  if (flags.server === undefined) return openDossier(given, flags);
  const { clientOf } = await import("./server-client.ts");
  const client = clientOf(flags.server, flags);
  // Registries of the user's own are for what is done here; the server has its own.
  const { data, ...sent } = flags;
  if (!/^(?:doc|event):/.test(given)) return dossierBy(client, openInput(given, sent));
  const known = Object.keys(flags).find((flag) => (REPORT_FIELDS as readonly string[]).includes(flag));
  if (known !== undefined)
    throw new Problem(
      "use",
      `--${known}: expected a report, got ${given}, which is stored already; leave it out`,
    );
  const document = isEventId(given) ? (await client.event(given)).document : given;
  return { dossier: await client.dossier(document), isRead: false };
}

/** The dossier that a server reads from a report; one that was given stays as it is. */
export async function dossierBy(client: Client, opened: Opened): Promise<DossierRead> {
  if ("dossier" in opened) return { ...opened, isRead: false };
  return { dossier: await client.extract(opened.text, opened.options), isRead: true };
}

/** Whether a command was given the id of an event on a server. */
export const isEventId = (given: string): boolean => given.startsWith("event:");
