/** Takes contacts in the order of a report, gives those without a date the day of another, and sets apart those of long ago. */
import type { EventDraft } from "../../drafts.ts";
import { dayText } from "../../readers/time/calendar.ts";
import { isDay } from "../../readers/time/one-day.ts";
import { limitsOf } from "../../readers/time/point.ts";
import type { Report } from "../../report.ts";

/** "Later in the day", "that evening": the day of the contact told of before. */
const SAME_DAY =
  /^(?:and )?(?:(?:later|earlier) (?:in the day|that day|on the same day)|(?:on )?(?:the same|that) (?:morning|afternoon|evening|day)|in the (?:morning|afternoon|evening))\b/i;

/** "Following their meeting, X and Y called Z": the day of that meeting. */
const BEHIND_IT =
  /^(?:shortly |right )?(?:after|following) (?:the|their) (?:meeting|talks|session)(?:,| \p{Lu})/iu;

/** "met X the same evening": within its own clause. */
const SAME_HOURS = /\bthe same (?:morning|afternoon|evening|night)\b/;

/** "The day before the meeting, X met Y", "On the eve of the talks": a day beside that of the contact told of. */
const DAY_BESIDE =
  /^(?:on the eve of|(?:on )?(?:the|a) day (before|after)) (?:the|their|these) (?:[\w-]+ ){0,2}?(?:meeting|talks|summit|session|conference|gathering|consultations|negotiations)\b/i;

/** Gives a contact without a date the day of the one before it, else that of the report's first, where its sentence says that it was the same day. */
export function followDays(report: Report, drafts: readonly EventDraft[]): void {
  let lead: EventDraft | null = null;
  let before: EventDraft | null = null;
  for (const draft of drafts) {
    const opening = openingOf(report, draft);
    // "Earlier in the day, X met Y" behind what is planned: of the day that the report tells of.
    const next = before && draft.sentence - before.sentence <= 3 && isOver(before) === isOver(draft);
    const near = next && !(before?.type === "call" && BEHIND_IT.test(opening)) ? before : lead;
    if (near && draft.edtf === null && isSameDay(report, draft, opening)) {
      draft.edtf = near.edtf;
      draft.time = near.time;
      draft.reasons.push("same_day_as_before");
    }
    if (draft.edtf === null && lead?.edtf) {
      const beside = DAY_BESIDE.exec(opening);
      if (beside) draft.edtf = dayBeside(lead.edtf, beside[1] === "after" ? 1 : -1);
    }
    // What was months ago, or another of its kind, isn't of the day that is told of.
    if (draft.edtf === null || draft.past || draft.other) continue;
    before = isDay(draft) ? draft : null;
    lead ??= before;
  }
}

/** The words that a contact's sentence opens with. */
function openingOf({ text, analysed: { sentences } }: Report, { sentence }: EventDraft): string {
  const start = sentences[sentence]?.start ?? text.length;
  return text.slice(start, start + 80);
}

const isOver = ({ status }: EventDraft): boolean => status === "occurred" || status === "ongoing";

/** Gives a contact of the same day that of the report's main one, once that is known. */
export function followMain(report: Report, drafts: readonly EventDraft[], main: EventDraft): void {
  if (main.status !== "occurred" || main.edtf === null) return;
  const day = main.edtf.split("/").at(-1) ?? null;
  for (const draft of drafts)
    if (
      draft.edtf === null &&
      isOver(draft) &&
      draft.sentence > main.sentence &&
      isSameDay(report, draft, openingOf(report, draft))
    )
      [draft.edtf, draft.time] = [day, main.time];
}

/** The day before the first, or behind the last, of an interval. */
function dayBeside(edtf: string, step: 1 | -1): string | null {
  const [first = "", last = first] = edtf.split("/");
  const days = limitsOf(first, last);
  return days && dayText((step < 0 ? days[0] : days[1]) + step);
}

const isSameDay = ({ text }: Report, { spans: [span], status }: EventDraft, opening: string): boolean =>
  SAME_DAY.test(opening) ||
  (status === "occurred" && BEHIND_IT.test(opening)) ||
  (span !== undefined && SAME_HOURS.test(text.slice(span.start, span.end)));

/** A contact of months ago, or of weeks before the first that has a day, told of in a report's course is another than the one it tells of without a date. */
export function setApart(drafts: readonly EventDraft[], publishedDay: number | null, spoken: boolean): void {
  if (publishedDay === null) return;
  const [lead] = drafts;
  const dated = drafts.filter(({ edtf, status }) => edtf !== null && status === "occurred");
  // Who answers questions leads with none.
  const from = (!spoken && daysOf(dated[0])?.[0]) || 0;
  for (const draft of dated) {
    if (draft.headline || draft === lead || draft.sentence <= (lead?.sentence ?? 0) + 1) continue;
    const days = daysOf(draft);
    if (days && days[1] < Math.max(publishedDay - RECENT, from - WEEKS)) draft.past = true;
  }
}

/** The first and the last day of a draft, null where it has none. */
function daysOf(draft: EventDraft | undefined): readonly [number, number] | null {
  const [start = "", end = start] = (draft?.edtf ?? "").split("/");
  return limitsOf(start, end === ".." ? null : end);
}

/** How many days back the contact that a report is about may lie, and one that it leads with may lie behind another. */
const RECENT = 60;
const WEEKS = 14;
