/** Takes a time that the text gives, tells whether it is one day, and whether that is the day of some words and not of what they tell. */
import type { TimeDraft } from "../times.ts";

/** Whether a time, or an event's, is one day of the calendar. */
export const isDay = ({ edtf }: Pick<TimeDraft, "edtf">): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf ?? "");

/** "a statement published on Friday" */
export const isOfPublication = (text: string, { start }: TimeDraft): boolean =>
  /\b(?:published|issued|released|posted|dated)\s(?:on\s)?$/.test(text.slice(Math.max(0, start - 14), start));
