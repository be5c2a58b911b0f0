/** Takes a dossier, gives iCalendar (RFC 5545): events as VEVENT, commitments with a due date as VTODO. */
import {
  addDays,
  type Commitment,
  type Dossier,
  dateOfDay,
  type Event,
  namesOf,
  safeParseEdtf,
} from "@readout/core";
import { iriOf } from "../json-ld/context.ts";
import { type Holdings, lossesOf } from "../losses.ts";
import { someOf } from "../part-losses.ts";
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
  partly: [
    someOf(
      "events",
      "an event of which neither day nor month is known can't be entered in a calendar",
      () => (event) => daysOf(event.when?.edtf ?? null) !== null,
    ),
  ],
};

/**
 * A dossier as iCalendar. A day, a month or an interval of them becomes DTSTART and DTEND (exclusive, as the standard has
 * it); what the date is in the source goes into DESCRIPTION where it is approximate or known to the month, because a
 * calendar can't say "about" or "some day in". Times of day are not given. DTSTAMP is the day of publication: no clock is read, so the same dossier gives the same bytes.
 */
export function writeICalendar(dossier: Dossier): Written {
  const name = namesOf(dossier);
  const stamp = stampOf(dossier);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//readout//dossier//EN"];
  for (const event of dossier.events) {
    // RFC 5545 has DTSTART in every VEVENT of a calendar without METHOD; an event without a day or month is no entry.
    const days = daysOf(event.when?.edtf ?? null);
    if (days) lines.push(...entryOf(event, days, name, stamp));
  }
  for (const commitment of dossier.commitments) lines.push(...toDoOf(commitment, name, stamp));
  lines.push("END:VCALENDAR");
  return {
    files: [{ name: "dossier.ics", text: `${lines.join("\r\n")}\r\n` }],
    losses: lossesOf(dossier, HOLDINGS),
  };
}

interface Days {
  readonly from: string;
  readonly to: string;
  readonly exact: boolean;
}

/** First and last day of an EDTF date or interval known to the day or the month; null where it is vaguer or a side is open. */
function daysOf(edtf: string | null): Days | null {
  const value = edtf === null ? null : safeParseEdtf(edtf);
  if (!value || value.low === null || value.high === null) return null;
  const { precision, approximate, uncertain } = value;
  if (precision !== "day" && precision !== "month") return null;
  const exact = precision === "day" && !approximate && !uncertain;
  return { from: dateOfDay(value.low), to: dateOfDay(value.high), exact };
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
  const seats = Map.groupBy(participants, ({ represents }) => represents);
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
    ...(edtf === null || edtf.endsWith(due ?? " ") ? [] : [`Due in the source: ${edtf}.`]),
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

/** The last day of a due date, whenever it begins; null where that is approximate, open or vaguer than a month. */
function dueDay(edtf: string | null): string | null {
  const [last = ""] = (edtf ?? "").split("/").slice(-1);
  const days = /[~?%]/.test(last) ? null : daysOf(last);
  return days?.to ?? null;
}

function stampOf(dossier: Dossier): string {
  const days = dossier.documents.flatMap(({ published }) => daysOf(published)?.from ?? []).sort();
  return `${dateValue(days.at(-1) ?? "1970-01-01")}T000000Z`;
}
