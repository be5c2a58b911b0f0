/** Takes a dossier, gives its meetings as event data has them: the counted delegations, the day, and whose place it was. */
import { type Dossier, delegationsOf, type Event } from "@readout/core";

/** A meeting or call of two or more delegations. `day` is exact or null; `thirdPlace` tells a place outside all their states. */
export interface CodableMeeting {
  readonly event: Event;
  readonly delegations: readonly string[];
  readonly day: string | null;
  readonly thirdPlace: boolean;
}

/** Meetings, calls and visits that took place, go on or are planned, with at least two counted delegations. */
export function meetingsOf(dossier: Dossier): CodableMeeting[] {
  return dossier.events.flatMap((event) => {
    if (event.type !== "meeting" && event.type !== "call" && event.type !== "visit") return [];
    if (event.status === "cancelled" || event.status === "denied") return [];
    const delegations = delegationsOf(event, dossier.actors)
      .filter(({ counted }) => counted === "yes")
      .map(({ entity }) => entity);
    if (delegations.length < 2) return [];
    const edtf = event.when?.edtf ?? null;
    const iso3 = event.where?.iso3 ?? null;
    return [
      {
        event,
        delegations,
        day: edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null,
        thirdPlace: event.mode === "in_person" && iso3 !== null && !delegations.includes(iso3),
      },
    ];
  });
}
