/** Takes the times of a report, gives a day that is counted the date that stands behind it in apposition. */
import { dayNumber } from "@readout/core";
import type { TimeDraft } from "../times.ts";
import { dayText } from "./calendar.ts";

/** "tomorrow morning, Tuesday, July 19": the date behind the comma says which day is meant, where it lies within two of the one counted. */
export function nameDays(text: string, drafts: TimeDraft[]): void {
  for (let k = 1; k < drafts.length; k++) {
    const [word, date] = [drafts[k - 1], drafts[k]] as [TimeDraft, TimeDraft];
    if (date.rule !== "calendar_date" && date.rule !== "date_year_from_publication") continue;
    if (word.sentence !== date.sentence || text.slice(word.end, date.start).trim() !== ",") continue;
    const [counted, named] = [dayOf(word.edtf), dayOf(date.edtf)];
    if (counted === null || named === null || counted === named || Math.abs(counted - named) > 2) continue;
    if (!/^(?:until )?(?:today|tomorrow|yesterday)\b/i.test(text.slice(word.start, word.end))) continue;
    // "until tomorrow, July 19" stays open to its start.
    const edtf = (word.edtf as string).replaceAll(dayText(counted), dayText(named));
    drafts[k - 1] = { ...word, edtf, rule: "date_in_apposition", anchor: null };
  }
}

/** The day number of an EDTF day, of the last day of a stretch; null for other values. */
function dayOf(edtf: string | null): number | null {
  const match = /(?:^|\/)(\d{4})-(\d\d)-(\d\d)(?:T[^/]*)?$/.exec(edtf ?? "");
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
