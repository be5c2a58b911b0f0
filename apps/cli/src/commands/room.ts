/** `readout room FILE`: the room card of a meeting. */
import { mainMeeting } from "@readout/core";
import { roomCard } from "../briefing/room.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { readRegistries } from "../registries.ts";
import type { ReportFlags } from "../report-flags.ts";
import { dossierAt, isEventId } from "../server/dossier-at.ts";
import type { ServerFlags } from "../server/server-flags.ts";

/** The flags of `room`. */
export interface RoomFlags extends ReportFlags, ServerFlags {
  readonly event?: string;
}

/** Prints the room card of the main meeting, or of the event given. Returns the exit status. */
export async function runRoom(file: string, flags: RoomFlags, io: Io): Promise<number> {
  const registries = flags.data === undefined ? {} : readRegistries(flags.data);
  const { dossier } = await dossierAt(file, flags);
  const named = flags.event ?? (flags.server !== undefined && isEventId(file) ? file : undefined);
  const event = named === undefined ? mainMeeting(dossier) : dossier.events.find((one) => one.id === named);
  if (event) {
    io.out(roomCard(dossier, event, io.terminal, registries).join("\n"));
    return 0;
  }
  const known = dossier.events
    .filter((one) => one.type === "meeting" || one.type === "call")
    .map((one) => one.id);
  throw new Problem(
    "input",
    flags.event === undefined
      ? `${file}: no meeting is told of in this text`
      : `--event: no event ${flags.event} in ${file}; its meetings are: ${known.join(", ") || "none"}`,
  );
}
