/** Takes a dossier, gives iCalendar (RFC 5545): events as VEVENT, commitments with a due date as VTODO. */
import type { Commitment, Dossier, Event, Participation } from "@readout/core";
import ICAL from "ical.js";
import { namesOf } from "../actor-names.ts";
import { iriOf } from "../json-ld/context.ts";
import { type Holdings, lossesOf } from "../losses.ts";
import type { Written } from "../written.ts";

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
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//readout//dossier//EN");
  const name = namesOf(dossier);
  const stamp = stampOf(dossier);
  for (const event of dossier.events) {
    // RFC 5545 has DTSTART in every VEVENT of a calendar without METHOD; an event without a day is no entry.
    const days = daysOf(event.when?.edtf ?? null);
    if (days) calendar.addSubcomponent(entryOf(event, days, name, stamp));
  }
  for (const commitment of dossier.commitments) calendar.addSubcomponent(toDoOf(commitment, name, stamp));
  const losses = lossesOf(dossier, HOLDINGS);
  const undated = dossier.events.some((event) => !daysOf(event.when?.edtf ?? null));
  return {
    files: [{ name: "dossier.ics", text: `${calendar.toString()}\r\n` }],
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

function entryOf(event: Event, days: Days, name: (id: string) => string, stamp: ICAL.Time): ICAL.Component {
  const entry = new ICAL.Component("vevent");
  entry.addPropertyWithValue("uid", event.id);
  entry.addPropertyWithValue("dtstamp", stamp);
  entry.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(days.from));
  const end = ICAL.Time.fromDateString(days.to);
  end.adjust(1, 0, 0, 0);
  entry.addPropertyWithValue("dtend", end);
  const parties = [
    ...new Set(event.participants.filter(({ seat }) => seat !== "no").map((one) => one.represents)),
  ];
  const format = event.format?.name ?? event.status;
  entry.addPropertyWithValue(
    "summary",
    `${format} ${event.type.replaceAll("_", " ")}: ${parties.map(name).join(", ") || "nobody named"}`,
  );
  if (event.where) entry.addPropertyWithValue("location", event.where.name);
  entry.addPropertyWithValue("status", STATUS[event.status]);
  const notes = [
    `Status in the source: ${event.status}.`,
    ...(days.exact ? [] : [`Date in the source: ${event.when?.edtf}.`]),
  ];
  entry.addPropertyWithValue("description", notes.join("\n"));
  for (const participation of event.participants) entry.addProperty(attendeeOf(participation, name));
  return entry;
}

const STATUS: Readonly<Record<Event["status"], string>> = {
  occurred: "CONFIRMED",
  ongoing: "CONFIRMED",
  planned: "TENTATIVE",
  unconfirmed: "TENTATIVE",
  cancelled: "CANCELLED",
  denied: "CANCELLED",
};

function attendeeOf(participation: Participation, name: (id: string) => string): ICAL.Property {
  const property = new ICAL.Property("attendee");
  const { duties, seat } = participation;
  const observes = participation.function === "observer" || participation.function === "briefer";
  const role = duties.includes("chair")
    ? "CHAIR"
    : observes || seat === "no"
      ? "NON-PARTICIPANT"
      : "REQ-PARTICIPANT";
  property.setParameter("cn", name(participation.represents).replaceAll('"', "'"));
  property.setParameter("cutype", "GROUP");
  property.setParameter("role", role);
  property.setParameter("x-readout-function", participation.function);
  if (duties.length > 0) property.setParameter("x-readout-duties", duties.join(" "));
  property.setValue(iriOf(participation.represents));
  return property;
}

function toDoOf(commitment: Commitment, name: (id: string) => string, stamp: ICAL.Time): ICAL.Component {
  const toDo = new ICAL.Component("vtodo");
  toDo.addPropertyWithValue("uid", commitment.id);
  toDo.addPropertyWithValue("dtstamp", stamp);
  toDo.addPropertyWithValue("summary", commitment.content.quote);
  const edtf = commitment.due?.edtf ?? null;
  const days = daysOf(edtf);
  if (days?.exact) toDo.addPropertyWithValue("due", ICAL.Time.fromDateString(days.to));
  toDo.addPropertyWithValue("status", commitment.status === "fulfilled" ? "COMPLETED" : "NEEDS-ACTION");
  const notes = [
    `Parties: ${commitment.parties.map(name).join(", ") || "nobody named"}.`,
    `Status in the source: ${commitment.status}.`,
    ...(edtf === null || days?.exact ? [] : [`Due in the source: ${edtf}.`]),
  ];
  toDo.addPropertyWithValue("description", notes.join("\n"));
  return toDo;
}

function stampOf(dossier: Dossier): ICAL.Time {
  const days = dossier.documents.flatMap(({ published }) => daysOf(published)?.from ?? []).sort();
  return ICAL.Time.fromDateTimeString(`${days.at(-1) ?? "1970-01-01"}T00:00:00Z`);
}
