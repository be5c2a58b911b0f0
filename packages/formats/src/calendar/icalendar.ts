/** Takes a dossier, gives iCalendar (RFC 5545): events as VEVENT, commitments with a due date as VTODO. */
import {
  addDays,
  type Commitment,
  type Dossier,
  type Event,
  namesOf,
  type Participation,
} from "@readout/core";
import { iriOf } from "../json-ld/context.ts";
import { type Holdings, lossesOf } from "../losses.ts";
import type { Written } from "../written.ts";
import { contentLine, dateValue, textValue } from "./content-line.ts";

const HOLDINGS: Holdings = {
  holds: [
    "events.id",
    "events.type",
    "events.status",
    "events.when.edtf",
    "events.where.name",
    "events.participants.represents",
    "events.participants.function",
    "events.participants.duties",
    "commitments.id",
    "commitments.parties",
    "commitments.content.quote",
    "commitments.due.edtf",
    "commitments.status",
  ],
  reasons: {
    "": "a calendar has no place for it",
    events: "a calendar entry says what, when, where and who, not on what evidence",
    "events.participants": "an attendee has a role, not a post, a seat or evidence",
    commitments: "a to-do says what and by when, not on what evidence",
  },
};

/**
 * A dossier as iCalendar. An exact day, month range or interval of days becomes DTSTART and DTEND (exclusive, as the
 * standard has it); an approximate or open date goes into DESCRIPTION, because a calendar can't say "about". Times of
 * day are not given. DTSTAMP is the day of publication: no clock is read, so the same dossier gives the same bytes.
 */
export function writeICalendar(dossier: Dossier): Written {
  const name = namesOf(dossier);
  const stamp = stampOf(dossier);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//readout//dossier//EN"];
  for (const event of dossier.events) {
    // RFC 5545 has DTSTART in every VEVENT of a calendar without METHOD; an event without a day is no entry.
    const days = daysOf(event.when?.edtf ?? null);
    if (days) lines.push(...entryOf(event, days, name, stamp));
  }
  for (const commitment of dossier.commitments) lines.push(...toDoOf(commitment, name, stamp));
  lines.push("END:VCALENDAR");
  const losses = lossesOf(dossier, HOLDINGS);
  const undated = dossier.events.some((event) => !daysOf(event.when?.edtf ?? null));
  return {
    files: [{ name: "dossier.ics", text: `${lines.join("\r\n")}\r\n` }],
    losses: undated
      ? [
          { field: "events", reason: "an event without a known day can't be entered in a calendar" },
          ...losses,
        ]
      : losses,
  };
}

interface Days {
  readonly from: string;
  readonly to: string;
  readonly exact: boolean;
}

/** First and last day of an EDTF date or interval; null where a side is open or no day can be told. */
function daysOf(edtf: string | null): Days | null {
  if (edtf === null) return null;
  const exact = /^\d{4}-\d\d-\d\d(T[^/]*)?(\/\d{4}-\d\d-\d\d)?$/.test(edtf);
  const [first, last = first] = edtf.replace(/[~?%]/g, "").split("/");
  const from = /^\d{4}-\d\d-\d\d/.exec(first ?? "")?.[0];
  const to = /^\d{4}-\d\d-\d\d/.exec(last ?? "")?.[0];
  return from && to ? { from, to, exact } : null;
}

function entryOf(event: Event, days: Days, name: (id: string) => string, stamp: string): string[] {
  const parties = [
    ...new Set(event.participants.filter(({ seat }) => seat !== "no").map((one) => one.represents)),
  ];
  const status = event.status === "occurred" ? null : event.status;
  const what = [status, event.format?.name, event.type.replaceAll("_", " ")].filter(Boolean).join(" ");
  const notes = [
    `Status in the source: ${event.status}.`,
    ...(days.exact ? [] : [`Date in the source: ${event.when?.edtf}.`]),
  ];
  return [
    "BEGIN:VEVENT",
    text("UID", event.id),
    contentLine("DTSTAMP", stamp),
    date("DTSTART", days.from),
    ...(days.to < "9999-12-31" ? [date("DTEND", addDays(days.to, 1))] : []),
    text(
      "SUMMARY",
      `${what[0]?.toUpperCase()}${what.slice(1)}: ${parties.map(name).join(", ") || "nobody named"}`,
    ),
    ...(event.where ? [text("LOCATION", event.where.name)] : []),
    contentLine("STATUS", STATUS[event.status]),
    text("DESCRIPTION", notes.join("\n")),
    ...attendeesOf(event, name),
    "END:VEVENT",
  ];
}

const text = (property: string, value: string): string => contentLine(property, textValue(value));
const date = (property: string, day: string): string =>
  contentLine(property, dateValue(day), { VALUE: "DATE" });

const STATUS: Readonly<Record<Event["status"], string>> = {
  occurred: "CONFIRMED",
  ongoing: "CONFIRMED",
  planned: "TENTATIVE",
  unconfirmed: "TENTATIVE",
  cancelled: "CANCELLED",
  denied: "CANCELLED",
};

/** A line for each entity: several who sit for one are one calendar user. */
function attendeesOf({ participants }: Event, name: (id: string) => string): string[] {
  const seats = new Map<string, Participation[]>();
  for (const one of participants) seats.set(one.represents, [...(seats.get(one.represents) ?? []), one]);
  return [...seats].map(([represents, all]) => {
    const duties = [...new Set(all.flatMap((one) => one.duties))];
    const functions = [...new Set(all.map((one) => one.function))];
    const sits = all.some(
      (one) => one.seat !== "no" && one.function !== "observer" && one.function !== "briefer",
    );
    return contentLine("ATTENDEE", iriOf(represents), {
      CN: name(represents),
      CUTYPE: "GROUP",
      ROLE: duties.includes("chair") ? "CHAIR" : sits ? "REQ-PARTICIPANT" : "NON-PARTICIPANT",
      "X-READOUT-FUNCTION": functions.join(" "),
      ...(duties.length > 0 ? { "X-READOUT-DUTIES": duties.join(" ") } : {}),
    });
  });
}

function toDoOf(commitment: Commitment, name: (id: string) => string, stamp: string): string[] {
  const edtf = commitment.due?.edtf ?? null;
  const due = dueDay(edtf);
  const notes = [
    `Parties: ${commitment.parties.map(name).join(", ") || "nobody named"}.`,
    `Status in the source: ${commitment.status}.`,
    ...(edtf === null || due !== null ? [] : [`Due in the source: ${edtf}.`]),
  ];
  return [
    "BEGIN:VTODO",
    text("UID", commitment.id),
    contentLine("DTSTAMP", stamp),
    text("SUMMARY", commitment.content.quote),
    ...(due === null ? [] : [date("DUE", due)]),
    contentLine("STATUS", TO_DO_STATUS[commitment.status] ?? "NEEDS-ACTION"),
    text("DESCRIPTION", notes.join("\n")),
    "END:VTODO",
  ];
}

const TO_DO_STATUS: Partial<Record<Commitment["status"], string>> = {
  fulfilled: "COMPLETED",
  withdrawn: "CANCELLED",
};

/** The last day of a due date, whenever it begins; null where that is approximate, open or no day. */
const dueDay = (edtf: string | null): string | null =>
  /(?:^|\/)(\d{4}-\d\d-\d\d)(?:T[^/]*)?$/.exec(edtf ?? "")?.[1] ?? null;

function stampOf(dossier: Dossier): string {
  const days = dossier.documents.flatMap(({ published }) => daysOf(published)?.from ?? []).sort();
  return `${dateValue(days.at(-1) ?? "1970-01-01")}T000000Z`;
}
