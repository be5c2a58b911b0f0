/** `readout room FILE`: the room card of a meeting. */
import { mainMeeting } from "@readout/core";
import { roomCard } from "../briefing/room.ts";
import { dossierFrom } from "../dossiers.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import type { ReportFlags } from "../report-flags.ts";

/** Prints the room card of the main meeting, or of the event given. Returns the exit status. */
export function runRoom(file: string, flags: ReportFlags & { readonly event?: string }, io: Io): number {
  const dossier = dossierFrom(file, flags);
  const event =
    flags.event === undefined ? mainMeeting(dossier) : dossier.events.find((one) => one.id === flags.event);
  if (event) {
    io.out(roomCard(dossier, event, io.terminal).join("\n"));
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
