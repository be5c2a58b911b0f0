/** `readout room FILE`: the room card of a meeting. */
import { mainMeeting, roomOf } from "@readout/core";
import { roomCard } from "../briefing/room.ts";
import { dossierAt, type PlaceFlags, tellLeftOut } from "../database/dossier-at.ts";
import { isEventId } from "../database/kept-id.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { readRegistries } from "../registries.ts";

/** The flags of `room`. */
export interface RoomFlags extends PlaceFlags {
  readonly event?: string;
  /** Who hosted the ministers of others is presumed to have taken part (R3). */
  readonly presumed?: boolean;
  readonly format?: "reading" | "json";
}

/** Prints the room card of the main meeting, or of the event given, drawn or in the API's JSON. Returns the exit status. */
export async function runRoom(file: string, flags: RoomFlags, io: Io): Promise<number> {
  const options = {
    ...(flags.data === undefined ? {} : readRegistries(flags.data)),
    counterpartPresumption: flags.presumed === true,
  };
  const { dossier, isRead } = await dossierAt(file, flags);
  if (!isRead) tellLeftOut(file, flags, io);
  const named = flags.event ?? (isEventId(file) ? file : undefined);
  const event = named === undefined ? mainMeeting(dossier) : dossier.events.find((one) => one.id === named);
  if (event && flags.format === "json") {
    const room = { document: dossier.documents[0]?.id, ...roomOf(dossier, event.id, options) };
    await (io.isTerminal ? io.out(JSON.stringify(room, null, 2)) : io.out(JSON.stringify(room), ""));
    return 0;
  }
  if (event) {
    await io.out(roomCard(dossier, event, io.terminal, options).join("\n"));
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
