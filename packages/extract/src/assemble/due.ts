/** Takes a promise and the report's times, gives when it is due (R28). */
import type { Time } from "@readout/core";
import type { CommitmentDraft } from "../readers/commitments.ts";
import { dayText } from "../readers/time/calendar.ts";
import { shifted, valid } from "../readers/time/length.ts";
import { limitsOf } from "../readers/time/point.ts";
import type { TimeDraft } from "../readers/times.ts";
import type { Report } from "../report.ts";
import { firstFrom } from "../span-search.ts";

const DEADLINES = new Set(["deadline", "deadline_length"]);

/** The time by or at which it is to happen: one inside the promise that doesn't lie behind publication. */
export function dueOf(
  report: Report,
  draft: CommitmentDraft,
  context: { readonly times: readonly TimeDraft[]; readonly timeRecords: readonly (Time | undefined)[] },
): Time | null {
  for (let index = firstFrom(context.times, draft.content.start); index < context.times.length; index++) {
    const time = context.times[index] as TimeDraft;
    if (time.start >= draft.reach.end) break;
    const record = context.timeRecords[index];
    if (!record) continue;
    if (DEADLINES.has(time.rule)) return record;
    if (time.kind === "duration" || time.rule === "since" || time.rule.startsWith("duration_back")) continue;
    if (time.edtf === null || report.publishedDay === null) {
      if (time.rule !== "unanchored") return record;
      continue;
    }
    if (time.kind === "open") {
      if (time.edtf.endsWith("/..")) return record;
      continue;
    }
    const [first = "", last] = time.edtf.split("/");
    const limits = limitsOf(first, last && last !== ".." ? last : null);
    // "signed a declaration on Friday": on its own day what is signed isn't due yet.
    const from = report.publishedDay + (draft.reader === "sign" ? 1 : 0);
    if (limits && limits[1] >= from) return record;
  }
  return null;
}

/** A due date in EDTF: "within 30 days" runs from publication, where that is known. */
export function dueDate({ publishedDay }: Report, { edtf, rule }: Time): string | null {
  const [, count, letter] = (rule === "deadline_length" && /^P(\d{1,4})([YMWD])$/.exec(edtf ?? "")) || [];
  if (publishedDay === null || count === undefined) return edtf;
  const unit = { letter: letter as "Y" | "M" | "W" | "D", times: 1 };
  const last = shifted(publishedDay, Number(count), unit);
  return valid(last) ? `${dayText(publishedDay)}/${last}~` : edtf;
}
