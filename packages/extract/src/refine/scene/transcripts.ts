/** Takes a transcript's meetings, gives the one it stands for the place of its heading and its day; makes one of a joint appearance whose speakers say that they met. */

import type { EventDraft } from "../../drafts.ts";
import { dayText } from "../../readers/time/calendar.ts";
import { isDay } from "../../readers/time/one-day.ts";
import type { TimeDraft } from "../../readers/times.ts";
import type { Report } from "../../report.ts";
import { jointAppearance } from "./joint-appearance.ts";
import { clockOfHeading, isRemote, linesOfHeading, placeOfHeading } from "./transcript-heading.ts";

/** Adds place, day or the meeting itself; other documents stay as they are. */
export function readTranscript(report: Report, drafts: EventDraft[], times: readonly TimeDraft[]): void {
  if (report.doc.kind !== "transcript") return;
  const named = drafts.filter((draft) => draft.headline && draft.parties.length >= 2);
  const meeting = named.length > 0 ? (named[0] as EventDraft) : jointAppearance(report);
  if (!meeting) return;
  if (named.length === 0) drafts.unshift(meeting);
  const lines = linesOfHeading(report);
  if (isRemote(report, lines)) meeting.mode = "video";
  if (meeting.mode === "in_person" || meeting.mode === "unknown")
    meeting.place ??= placeOfHeading(report, lines);
  if (meeting.edtf !== null) return;
  const index = times.findIndex((time) => isHeaded(report, time));
  const today = index >= 0 ? index : times.findIndex((time) => isToday(report, time));
  if (today >= 0) {
    meeting.time = today;
    meeting.edtf = (times[today] as TimeDraft).edtf;
    return;
  }
  const day = report.writtenDay ?? report.publishedDay;
  if (day !== null) {
    // What was said at an hour, or in a place, that the heading gives was said on the day that prints it.
    const span = clockOfHeading(report, lines) ?? meeting.place?.span;
    if (!span) return;
    meeting.edtf = dayText(day);
    meeting.spans.push(span);
    meeting.reasons.push("day_of_transcript");
  }
}

/** "Press remarks by A and B, Oslo, 5 March": the day of what was said there. */
const isHeaded = (report: Report, time: TimeDraft): boolean =>
  isDay(time) && report.roles[report.analysed.sentences[time.sentence]?.paragraph ?? 0] === "headline";

/** "here with us today" in what is said first. */
const isToday = (report: Report, time: TimeDraft): boolean =>
  time.edtf !== null &&
  /^(?:today|this (?:morning|afternoon|evening))$/i.test(report.text.slice(time.start, time.end)) &&
  time.sentence < 12;
