/** Takes an event, gives the line that tells a reader of it. */
import type { Event } from "@readout/core";

/** "2024-03-14: meeting, occurred, Antalya: Türkiye, Armenia"; who isn't said to have sat is marked. */
export function eventLine(event: Event, name: (id: string) => string): string {
  const parties = event.participants
    .filter((party) => party.seat !== "no")
    .map((party) => `${name(party.represents)}${party.seat === "unknown" ? " (not said to have sat)" : ""}`);
  return `${event.when?.edtf ?? "date unknown"}: ${event.type.replaceAll("_", " ")}, ${event.status}${event.where ? `, ${event.where.name}` : ""}${parties.length > 0 ? `: ${[...new Set(parties)].join(", ")}` : ""}`;
}
