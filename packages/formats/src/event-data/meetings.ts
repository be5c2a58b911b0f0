/** Takes a dossier, gives its meetings as event data has them: the counted delegations, the day, and whose place it was. */
import { type CodedDyad, type Dossier, delegationsOf, type Event, entitiesAt } from "@readout/core";

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
    const iso3 = event.where?.iso3 ?? null;
    return [
      {
        event,
        delegations,
        day: exactDay(event),
        thirdPlace: event.mode === "in_person" && iso3 !== null && !delegations.includes(iso3),
      },
    ];
  });
}

/** A date that is one day; of another one, null: event data has no "about". */
export function exactDay({ when }: Pick<Event, "when">): string | null {
  const edtf = when?.edtf ?? null;
  return edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null;
}

/** A coded dyad with the id of its row; `day` is exact or null. */
export interface CodedRow {
  readonly id: string;
  readonly dyad: CodedDyad;
  readonly day: string | null;
}

/**
 * The coded dyads of events and statements, without those that a meeting among `written` says already: where `isSaid` finds
 * the meeting's own code on a dyad of two of its delegations, it is the meeting once more.
 */
export function codedBeyond(
  dossier: Dossier,
  written: readonly CodableMeeting[],
  isSaid: (meeting: CodableMeeting, dyad: CodedDyad) => boolean,
): CodedRow[] {
  const meetings = new Map(written.map((meeting) => [meeting.event.id, meeting]));
  const again = (id: string | null, dyad: CodedDyad): boolean => {
    const meeting = id === null ? undefined : meetings.get(id);
    if (meeting === undefined || !isSaid(meeting, dyad)) return false;
    const entityOf = entitiesAt(meeting.event, dossier.actors);
    return [dyad.source, dyad.target].every((actor) => meeting.delegations.includes(entityOf(actor)));
  };
  const rows = (record: Pick<Event, "id" | "when" | "coded">, meeting: string | null): CodedRow[] =>
    record.coded.flatMap((dyad, index) =>
      again(meeting, dyad) ? [] : [{ id: `${record.id}#${index}`, dyad, day: exactDay(record) }],
    );
  return [
    ...dossier.events.flatMap((event) => rows(event, event.id)),
    ...dossier.statements.flatMap((statement) => rows(statement, statement.at)),
  ];
}
