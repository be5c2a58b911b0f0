/** Takes event drafts and the report's times, gives each draft the time of its own clause. */
import type { EventDraft } from "../../drafts.ts";
import { itemAt } from "../../item-at.ts";
import { isDay } from "../../readers/time/one-day.ts";
import type { TimeDraft } from "../../readers/times.ts";
import { firstFrom } from "../../span-search.ts";
import { isOfAnother, isReported } from "./of-another.ts";

/** A time, and its index among the report's. */
interface Placed {
  readonly time: TimeDraft;
  readonly index: number;
}

/** Sets `time` and `edtf` (with `beside`, also from right behind its words; with `text`, not from what was agreed to do or from when something began): the time expression of the clause that stands nearest to the trigger, behind it rather than before. */
export function dateEvents(
  drafts: readonly EventDraft[],
  times: readonly TimeDraft[],
  text: string | null = null,
  beside = false,
): void {
  for (const draft of drafts) {
    const best = timeOf(draft, times, text, beside);
    if (!best) continue;
    const { time, index } = best;
    draft.time = index;
    draft.edtf = time.edtf;
    if (text === null) continue;
    if (isOfSaying(text, draft, time)) draft.loose = true;
    if (isOfNoun(text.slice(time.end, time.end + 60))) draft.reasons.push(DAY_OF_NOUN);
    // Told on that day, which they may have met on or before.
    if (draft.status === "occurred" && isReported(text, draft, time)) {
      draft.loose = true;
      draft.edtf = `${time.edtf}~`;
    }
  }
}

/** The time of a draft's own clause that dates it best. */
function timeOf(
  draft: EventDraft,
  times: readonly TimeDraft[],
  text: string | null,
  beside: boolean,
): Placed | undefined {
  const [span] = draft.spans;
  if (!span) return undefined;
  const within: Placed[] = [];
  for (let index = firstFrom(times, span.start); index < times.length; index++) {
    const time = sinceWhen(times[index] as TimeDraft, text, draft);
    // An act's own words end with whom it is done to; its day stands right behind them.
    const adjoins = beside && time.start === span.end + 1 && time.edtf?.includes("/") === false;
    if (time.start >= span.end && !adjoins) break;
    within.push({ time, index });
  }
  const fit = within.filter(
    ({ time }) =>
      (time.end <= span.end || beside) &&
      dates(draft, time) &&
      !(text !== null && isOfAnother(text, draft, time)),
  );
  // "Today’s announcement follows the dialogue, held in P in March": no day of what the clause tells.
  const fronted =
    text !== null &&
    fit.length > 1 &&
    fit.some(
      ({ time }) =>
        FRONTED.test(text.slice(span.start, time.start)) &&
        !/^[’']s /.test(text.slice(time.end, time.end + 3)),
    );
  const [near] = fit
    .map((placed) => ({ ...placed, distance: distanceOf(draft, placed.time, text, fronted) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
  // "Today X hosted the 2022 consultations": the day in that year is when.
  const finer = near && within.find(({ time }) => isFiner(time, near.time, draft));
  return finer ?? near ?? dayTakenUp(draft, times, text);
}

/** How far from its trigger a time stands: before it a little more than behind it, and out of reach where it may be another's. */
function distanceOf(draft: EventDraft, time: TimeDraft, text: string | null, fronted: boolean): number {
  const { trigger, spans, status } = draft;
  if (time.start >= trigger.end) {
    const left = fronted && text !== null && LEFT.test(text.slice(trigger.end, time.start));
    return time.start - trigger.end + (left ? 1000 : 0);
  }
  const isAway =
    status === "cancelled" ||
    (text !== null &&
      (isInserted(text, spans[0]?.start ?? 0, time, draft) || isOfTelling(text, draft, time)));
  return (trigger.start - time.end) * 1.1 + (isAway ? 1000 : 0);
}

/** What may stand before a time that opens its clause: "And late on". */
const FRONTED =
  /^(?:(?:and|but|then|also|late|early|earlier|later|on|in|at|over|from|between|during|the|morning|evening|of)\s)*$/i;

/** Words behind a contact that go on to something else, in "On Monday, A and B met to discuss a pact of 1994". */
const LEFT =
  /(?:,|\b(?:to (?:\p{Ll}+)|after|before|ahead of|amid|following|since|that|which|who|about|over|marking|anniversary|signed)) (?!noon)/u;

/** The reason of a draft whose day belongs to the noun of contact: "chaired Tuesday evening's meeting". */
export const DAY_OF_NOUN = "day_of_noun";
const OF_NOUN =
  /^(?: (?:morning|afternoon|evening|night))?['’]s? (?:[\w-]+ ){0,3}?(?:talks|meeting|summit|session|negotiations|discussions|consultations|round|conference|call)\b/;

const isOfNoun = (behind: string): boolean => /['’]/.test(behind.slice(0, 12)) && OF_NOUN.test(behind);

/** "since 2010, when they last met": what has lasted since began when they met. */
const sinceWhen = (time: TimeDraft, text: string | null, { trigger }: EventDraft): TimeDraft =>
  text !== null &&
  time.edtf?.endsWith("/..") &&
  time.end < trigger.start &&
  /^,? when /.test(text.slice(time.end, time.end + 7))
    ? { ...time, edtf: time.edtf.slice(0, -3), kind: "point" }
    : time;

/** "the three said Friday after their envoys met": the day of the words; the meeting may have been before. */
const isOfSaying = (text: string, { trigger }: EventDraft, { start, end }: TimeDraft): boolean =>
  end < trigger.start &&
  /\b(?:said|announced|stated|confirmed|declared|told \w+)(?: on| late| early)? $/i.test(
    text.slice(Math.max(0, start - 30), start),
  ) &&
  opensWithAfter(text.slice(end, trigger.start));

/** ", after their envoys", " night that the truce held after talks": "after" opens it, or what its last mark parts off. */
function opensWithAfter(between: string): boolean {
  if (/^,? (?:after|following)\b/i.test(between)) return true;
  const that = /^(?: (?:morning|evening|night))? that /i.exec(between)?.[0].length ?? -1;
  if (that < 0) return false;
  const from = Math.max(that, between.lastIndexOf(",") + 1, between.lastIndexOf(";") + 1);
  const after = between.slice(from).search(/ (?:after|following) /i);
  return after >= 0 && !/[;“]/.test(between.slice(that, from + after));
}

/** "The session, which ends on Wednesday, follows a meeting of last month": a day that a comma parts from the contact behind it, the opening of its clause aside. */
const isInserted = (
  text: string,
  first: number,
  { start, end }: TimeDraft,
  { trigger }: EventDraft,
): boolean => !FRONTED.test(text.slice(first, start)) && text.slice(end, trigger.start).includes(",");

/** "on Monday, when A met B", "was in P on Monday, where he met B": the time right before the clause that "when" or "where" opens. */
function dayTakenUp(draft: EventDraft, times: readonly TimeDraft[], text: string | null): Placed | undefined {
  const start = draft.spans[0]?.start ?? 0;
  const index = firstFrom(times, start) - 1;
  const told = itemAt(times, index);
  const time = told && sinceWhen(told, text, draft);
  return time &&
    text !== null &&
    dates(draft, time) &&
    /^,? (?:when|where) $/.test(text.slice(time.end, start))
    ? { time, index }
    : undefined;
}

/** "the 2022 consultations … today", "the upcoming summit … on 3 May": a day within the year or the open time of the noun. */
const isFiner = (time: TimeDraft, { edtf: wide }: TimeDraft, { trigger }: EventDraft): boolean =>
  time.kind === "point" &&
  isDay(time) &&
  (wide?.endsWith("/..")
    ? time.start > trigger.end && (time.edtf ?? "") > wide
    : /^\d{4}$/.test(wide ?? "") && time.edtf?.startsWith(wide ?? "") === true);

/** "said on Monday he had met Y last week": when it was told, which gives way to any other time. */
const isOfTelling = (text: string, { trigger }: EventDraft, { start, end }: TimeDraft): boolean =>
  end < trigger.start &&
  /\b(?:said|announced|stated|confirmed|told \w+)(?: on| late| early)? $/.test(
    text.slice(Math.max(0, start - 30), start),
  ) &&
  /^ (?:that )?[^,.;]{2,40} had (?:also |just |earlier )?$/.test(text.slice(end, trigger.start));

/** Rules by which a time lies behind publication. */
const OVER: ReadonlySet<string> = new Set(
  "weekday_past_tense weekday_last last_period month_past_tense ago open_past since since_ago years_ago_today".split(
    " ",
  ),
);

/** Whether a time can be the date of an event: resolved, no duration, not open where the event is over. */
function dates(draft: EventDraft, time: TimeDraft): boolean {
  if (time.sentence !== draft.sentence || time.edtf === null || time.kind === "duration") return false;
  // "agreed to start talks, X announced on Wednesday", "will visit X, who came last month": over, where the event is ahead.
  if ((draft.status === "planned" || draft.status === "unconfirmed") && OVER.has(time.rule)) return false;
  // "The meeting came a day after X met Y": the day of what stands behind it.
  if (time.rule === "offset_from_event" && time.start > draft.trigger.end) return false;
  return !(draft.status === "occurred" && (time.kind === "open" || time.edtf.includes("..")));
}
