/** Takes a publication date as given, gives it checked and as a day number. */
import { dayNumber } from "@readout/core";
import { daysInMonth } from "../readers/time/calendar.ts";

/** A checked publication date. `day` is null where only a month or year is known. */
export interface Published {
  readonly text: string;
  /** Days since 1970-01-01 on the calendar of the stated zone. */
  readonly day: number | null;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;
const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)[T ](?:[01]\d|2[0-4]):[0-5]\d(?::[0-6]\d(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/**
 * A publication date that is an EDTF date ("2023-05-10", "2023-05") or an ISO instant with zone, or null.
 * An instant's day is the one on the calendar of its own zone, since "on Wednesday" was written there; an instant
 * without zone keeps its date only.
 */
export function readPublished(value: string): Published | null {
  const text = value.trim().slice(0, 64);
  const match = DATE.exec(text) ?? INSTANT.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  const known = month === null || day === null ? null : dayNumber(year, month, day);
  const zoneless = text.length > 11 && match[4] === undefined;
  return { text: zoneless ? text.slice(0, 10) : text, day: known };
}
