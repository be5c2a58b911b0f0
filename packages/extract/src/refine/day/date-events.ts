/** Takes event drafts and the report's times, gives each draft the time of its own clause. */
import type { SourceDocument } from "@readout/core";
import type { EventDraft } from "../../drafts.ts";
import { itemAt } from "../../item-at.ts";
import { IN_PRESENT } from "../../readers/meeting/draft/draft.ts";
import { dayText } from "../../readers/time/calendar.ts";
import { isDay } from "../../readers/time/one-day.ts";
import { limitsOf } from "../../readers/time/point.ts";
import type { TimeDraft } from "../../readers/times.ts";
import { firstFrom } from "../../span-search.ts";

/** Sets `time` and `edtf` (with `beside`, also from right behind its words; with `text`, not from what was agreed to do or from when something began): the time expression of the clause that stands nearest to the trigger, behind it rather than before. */
export function dateEvents(
  drafts: readonly EventDraft[],
  times: readonly TimeDraft[],
  text: string | null = null,
  beside = false,
): void {
  for (const draft of drafts) {
    const span = draft.spans[0];
    if (!span) continue;
    const distance = (time: TimeDraft): number =>
      time.start >= draft.trigger.end
        ? time.start - draft.trigger.end
        : (draft.trigger.start - time.end) * 1.1 +
          (draft.status === "cancelled" ||
          isInserted(text, span.start, time, draft) ||
          (text !== null && isOfTelling(text, draft, time))
            ? 1000
            : 0);
    const within: { time: TimeDraft; index: number }[] = [];
    for (let index = firstFrom(times, span.start); index < times.length; index++) {
      const time = sinceWhen(times[index] as TimeDraft, text, draft);
      // An act's own words end with whom it is done to; its day stands right behind them.
      const adjoins = beside && time.start === span.end + 1 && time.edtf?.includes("/") === false;
      if (time.start >= span.end && !adjoins) break;
      within.push({ time, index });
    }
    const near = within
      .filter(
        ({ time }) =>
          (time.end <= span.end || beside) && dates(draft, time) && !isOfAnother(text, draft, time),
      )
      .sort((a, b) => distance(a.time) - distance(b.time) || a.index - b.index)[0];
    // "Today X hosted the 2022 consultations": the day in that year is when.
    const best =
      within.find(({ time }) => near && isFiner(time, near.time, draft)) ??
      near ??
      dayTakenUp(draft, times, text);
    if (best) {
      draft.time = best.index;
      draft.edtf = best.time.edtf;
      if (text !== null && isOfSaying(text, draft, best.time)) draft.loose = true;
      if (text !== null && isOfNoun(text.slice(best.time.end, best.time.end + 60)))
        draft.reasons.push(DAY_OF_NOUN);
      // Told on that day, which they may have met on or before.
      if (text !== null && draft.status === "occurred" && isReported(text, draft, best.time)) {
        draft.loose = true;
        draft.edtf = `${best.time.edtf}~`;
      }
    }
  }
}

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

/** "A and B met in P, the agency reported on Thursday": the day of the report, behind what it tells. */
const isReported = (text: string, { trigger }: EventDraft, time: TimeDraft): boolean =>
  time.start > trigger.end &&
  isDay(time) &&
  REPORTED.test(text.slice(Math.max(trigger.end, time.start - 120), time.start));

const REPORTED =
  /, (?:according to [^,;.]{3,70}|[^,;.]{3,70} (?:said|reported|announced|confirmed|stated|told \w+)(?: in a \w+)?)(?: on| late| early){0,2} $/;

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
  text: string | null,
  first: number,
  { start, end }: TimeDraft,
  { trigger }: EventDraft,
): boolean => text !== null && start > first + OPENING && text.slice(end, trigger.start).includes(",");

/** How far from its first word the time that opens a clause may stand ("And on Monday"). */
const OPENING = 4;

/** "on Monday, when A met B", "was in P on Monday, where he met B": the time right before the clause that "when" or "where" opens. */
function dayTakenUp(
  draft: EventDraft,
  times: readonly TimeDraft[],
  text: string | null,
): { time: TimeDraft; index: number } | undefined {
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

/** "Later in the day", "that evening": the day of the contact told of before. */
const SAME_DAY =
  /^(?:and )?(?:(?:later|earlier) (?:in the day|that day|on the same day)|(?:on )?(?:the same|that) (?:morning|afternoon|evening|day)|in the (?:morning|afternoon|evening))\b/i;

/** "met X the same evening": within its own clause. */
const SAME_HOURS = /\bthe same (?:morning|afternoon|evening|night)\b/;

/** Gives a contact without a date the day of the one before it, where its sentence says that it was the same day. */
export function followDays(drafts: readonly EventDraft[], text: string, starts: readonly number[]): void {
  for (const [index, draft] of drafts.entries()) {
    const before = itemAt(drafts, index - 1);
    const start = starts[draft.sentence];
    if (!before || start === undefined || draft.edtf !== null || before.edtf === null) continue;
    if (draft.sentence - before.sentence > 3 || !isDay(before)) continue;
    const [span] = draft.spans;
    const own = span ? text.slice(span.start, span.end) : "";
    if (!SAME_DAY.test(text.slice(start, start + 40)) && !SAME_HOURS.test(own)) continue;
    draft.edtf = before.edtf;
    draft.time = before.time;
    draft.reasons.push("same_day_as_before");
  }
}

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

/** What lies behind the day of publication can't have taken place: a contact told of in the past is planned then. */
export function planAhead(
  drafts: readonly EventDraft[],
  { published, title }: Pick<SourceDocument, "published" | "title">,
  writtenDay: number | null = null,
): void {
  // "Public Schedule – May 15": "participates in a breakfast with X" is what the day is to bring.
  if (/\b(?:public|daily|weekly) schedule\b/i.test(title ?? ""))
    for (const draft of drafts) if (draft.status === "occurred") draft.status = "planned";
  if (published === null) return;
  const written = writtenDay === null ? "" : dayText(writtenDay);
  const told = written > published.slice(0, 10) ? written : published.slice(0, 10);
  for (const draft of drafts) {
    const [start = ""] = (draft.edtf ?? "").split("/");
    if (!/^[\d-]+$/.test(start)) continue;
    if (draft.status === "occurred" && start > told) draft.status = "planned";
    if (
      draft.status === "planned" &&
      draft.reasons.includes(IN_PRESENT) &&
      (start < told || (start === told && isToldAsOver(draft, drafts)))
    )
      draft.status = "occurred";
  }
}

/** "A and B meet in P on Monday" on that Monday, below "… Meeting Held" or above "At the meeting, they exchanged views": its text tells of it in the past. */
const isToldAsOver = ({ sentence }: EventDraft, drafts: readonly EventDraft[]): boolean =>
  drafts.some(
    (one) =>
      one.status === "occurred" &&
      one.edtf === null &&
      !one.reasons.includes(IN_PRESENT) &&
      (one.headline ||
        (one.anaphoric && !one.other && one.sentence > sentence && one.sentence <= sentence + 3)),
  );

/** Whether the words before a time say that it is the date of something else. */
const isOfAnother = (text: string | null, draft: EventDraft, time: TimeDraft): boolean =>
  text !== null &&
  (isPutIn(text, draft, time) ||
    isBeforeGuess(text, draft, time) ||
    FOUNDED.test(text.slice(Math.max(0, time.start - 40), time.start)) ||
    isSince(text, draft, time) ||
    isOfRelease(text, draft, time) ||
    isOfPledge(text, draft, time) ||
    isOfOccasion(text, draft, time) ||
    (draft.status === "occurred" && isOfComing(text, draft, time)) ||
    isOfContent(text, draft, time) ||
    isOfSaid(text, draft, time) ||
    isOfDeal(text, time) ||
    (draft.status !== "cancelled" && isOfBreak(text, time)) ||
    (draft.status === "occurred"
      ? isPromised(text, draft, time) || isDeadline(text, time) || isStart(text, time)
      : isReported(text, draft, time) ||
        IS_OVER.test(text.slice(time.start, time.end)) ||
        isOfJourney(text, time)));

/** "the signatories to the 2015 nuclear deal": the year of what it stands before. */
const isOfDeal = (text: string, { start, end }: TimeDraft): boolean =>
  /^\d{4}$/.test(text.slice(start, end)) &&
  /^ (?:[\w-]+ ){0,2}(?:deal|agreement|accords?|pact|treaty|truce|ceasefire|war|coup|crisis|elections?|earthquake|resolution|law)\b/.test(
    text.slice(end, end + 40),
  );

/** "arrived yesterday to attend the summit": when he came. */
const IS_OVER = /^(?:yesterday|last)\b/i;

/** "left for P this morning to attend the summit": when he left. */
const isOfJourney = (text: string, { start, end }: TimeDraft): boolean =>
  text.startsWith(" to ", end) && SET_OUT.test(text.slice(Math.max(0, start - 40), start));

const SET_OUT = /\b(?:left|departed|arrived|flew|headed|came)\b/;

/** "talks suspended in May resumed on Friday": when they broke off. */
const isOfBreak = (text: string, { start }: TimeDraft): boolean =>
  /\b(?:suspended|postponed|interrupted|adjourned|(?:put|broken|called) off)\s$/.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** "X (he took office in May) met Y", "said “we sign on Friday” after meeting Y", "received Y where Z died in 1830": a time within marks or a clause that the contact stands outside of. */
function isPutIn(text: string, { trigger }: EventDraft, { start, end, edtf }: TimeDraft): boolean {
  const behind = start >= trigger.end;
  const between = behind ? text.slice(trigger.end, start) : text.slice(end, trigger.start);
  // "received X at the house where the poet died in 1830"
  if (behind && /^\d{4}$/.test(edtf ?? "") && opensPlaceClause(between)) return true;
  if ((between.match(/"/g)?.length ?? 0) % 2 === 1) return true;
  if (behind && /,\s(?:who|whose|whom)\s[^,]*$/.test(between)) return true;
  return behind
    ? between.lastIndexOf("“") > between.lastIndexOf("”") ||
        between.lastIndexOf("(") > between.lastIndexOf(")")
    : CLOSED.test(between);
}

/** "said on Monday he had met Y last week": when it was told, which gives way to any other time. */
const isOfTelling = (text: string, { trigger }: EventDraft, { start, end }: TimeDraft): boolean =>
  end < trigger.start &&
  /\b(?:said|announced|stated|confirmed|told \w+)(?: on| late| early)? $/.test(
    text.slice(Math.max(0, start - 30), start),
  ) &&
  /^ (?:that )?[^,.;]{2,40} had (?:also |just |earlier )?$/.test(text.slice(end, trigger.start));

/** "what X asked of them on Monday, and I assume he did so in his call with Y": a time before what the speaker only guesses at. */
const isBeforeGuess = (text: string, { trigger }: EventDraft, { end }: TimeDraft): boolean =>
  end < trigger.start &&
  /\b(?:I|we) (?:\w+ )?(?:assume|guess|suppose|presume|imagine|suspect|gather)\b/.test(
    text.slice(end, trigger.start),
  );

/** " where the poet died in ": a clause on a place that no comma closes. */
const opensPlaceClause = (between: string): boolean => {
  const at = Math.max(between.lastIndexOf(" where "), between.lastIndexOf(" in which "));
  return at >= 0 && !/[,;]/.test(between.slice(at));
};

/** "No: 12, 17 March 2024, Press Release Regarding the Conference": the day of the release. */
const isOfRelease = (text: string, { trigger }: EventDraft, { end }: TimeDraft): boolean =>
  end < trigger.start &&
  /^[,:]? (?:-|–|—)? ?(?:press|media|news)? ?(?:release|statement|note|announcement|communiqu[eé])\b/i.test(
    text.slice(end, trigger.start),
  );

/** "The meeting is the first under the commitment made by A and B at their summit on 16 June": when that was undertaken. */
const isOfPledge = (text: string, { trigger }: EventDraft, { start }: TimeDraft): boolean =>
  start > trigger.end && PLEDGE.test(text.slice(trigger.end, start));

const PLEDGE =
  /\b(?:commitments?|agreements?|understandings?|decisions?|pledges?|promises?|consensus) (?:made|reached|given|taken|adopted) (?:by|at|between|in|during) /;

/** What closes a quotation or brackets that it doesn't open. */
const CLOSED = /^[^“(]*[”)]/;

/** "The group, set up in December, met": when what is named before the comma began. */
const FOUNDED =
  /,\s(?:which was\s)?(?:first\s)?(?:set up|founded|created|formed|established|launched|inaugurated|signed|adopted)\s(?:(?:in|on|back|early|late|last|this)\s)*$/;

/** "by the first week of March", "before the end of May": what has to be done by then hasn't been done. */
const isDeadline = (text: string, { start, end }: TimeDraft): boolean =>
  /\bby\s(?:the\s(?:\w+\s){0,3})?$/.test(text.slice(Math.max(0, start - 30), start)) ||
  /^(?:by|before)\s/.test(text.slice(start, end));

/** "agreed at talks on a truce from Friday": when something begins, where no range does. */
const isStart = (text: string, { start, kind }: TimeDraft): boolean =>
  kind === "point" && /\bfrom\s$/.test(text.slice(Math.max(0, start - 5), start));

/** "A and B will send police from 1 March, their ministers said after a meeting": the day of what was said. */
const TOLD =
  /^,\s[^,.;]{3,60}\s(?:said|announced|agreed|confirmed)\s(?:[^,.;]{1,20}\s)?(?:after|at|during|following)\s/;

const isOfContent = (text: string, { trigger }: EventDraft, { end }: TimeDraft): boolean =>
  end < trigger.start && trigger.start - end < 140 && TOLD.test(text.slice(end, trigger.start));

/** "said that a truce will begin on Saturday, after talks in P": the day of what was said. */
const isOfSaid = (text: string, { trigger, spans: [clause], status }: EventDraft, time: TimeDraft): boolean =>
  status === "occurred" &&
  clause !== undefined &&
  time.end < trigger.start &&
  /^,? (?:after|following) [^,;]*$/.test(text.slice(time.end, trigger.start)) &&
  text.slice(clause.start, time.start).split(";").some(tellsOfPlan);

const tellsOfPlan = (words: string): boolean => {
  const that = words.search(/\bthat /);
  return that >= 0 && /\b(?:will|would|is to|are to)\b/.test(words.slice(that));
};

/** "Since the pact was signed on 3 May, the three have met twice": when something else began. */
const SINCE = /\bsince\s[^,.;:]{1,90}\s(?:on\s|in\s)?$/i;

/** "their first talks since March on Tuesday": a day behind what another time began. */
const SINCE_DAY =
  /^since\s(?:\w+\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|\d{4}|year|month|week)\s$/;

const isSince = (text: string, { trigger }: EventDraft, { start }: TimeDraft): boolean => {
  const said = SINCE.exec(text.slice(Math.max(0, start - 110), start));
  // "since the summit in Oslo in 1994": that summit's own.
  if (said === null || SINCE_DAY.test(said[0])) return false;
  return !(trigger.start >= start - said[0].length && trigger.end <= start);
};

/** "The meeting follows the summit of the two presidents in X in November": that summit's, which isn't the contact itself. */
const OCCASION =
  /\b(?:follow(?:s|ed|ing)|after|since|before|ahead of|building on|as agreed (?:at|during))\s(?:[A-Za-zÀ-ɏ]+['’]?s?\s){1,4}?(?:meetings?|summit|talks|session|conference|visit|consultations|call)\b[^.;]{0,80}\s(?:in|at)\s[A-ZÀ-ɏ][^.;]{0,40}$/;

const isOfOccasion = (text: string, { trigger }: EventDraft, { start }: TimeDraft): boolean =>
  start > trigger.end && start - trigger.end < 240 && OCCASION.test(text.slice(trigger.end, start));

/** "During the call they discussed the meeting to be held in X next week": that meeting's. */
const COMING =
  /\b(?:meetings?|summit|talks|session|conference|visit|consultations|round|elections?|forum)\b[^.;]{0,60}?\s(?:to\sbe\s(?:held|hosted|convened)|to\stake\splace|(?:due|scheduled|planned|slated|set|expected)\s(?:for|to|in|on)|(?:that|which)\swill)\b/;

const isOfComing = (text: string, { trigger }: EventDraft, { start }: TimeDraft): boolean =>
  start > trigger.end && start - trigger.end < 320 && COMING.test(text.slice(trigger.end, start));

/** "met and agreed to reopen the road on 1 October": the date of what was agreed. */
const isPromised = (text: string, draft: EventDraft, time: TimeDraft): boolean =>
  time.start > draft.trigger.end &&
  /\b(?:agree|decide|pledge|promise|vow|commit|plan|intend|hope|expect)\w{0,3} (?:\w+ ){0,2}to \w/.test(
    text.slice(draft.trigger.end, time.start),
  );

/** Rules by which a time lies behind publication. */
const OVER: ReadonlySet<string> = new Set([
  "weekday_past_tense",
  "weekday_last",
  "last_period",
  "month_past_tense",
  "ago",
  "open_past",
  "since",
  "since_ago",
  "years_ago_today",
]);

/** Whether a time can be the date of an event: resolved, no duration, not open where the event is over. */
function dates(draft: EventDraft, time: TimeDraft): boolean {
  if (time.sentence !== draft.sentence || time.edtf === null || time.kind === "duration") return false;
  // "agreed to start talks, X announced on Wednesday", "will visit X, who came last month": over, where the event is ahead.
  if ((draft.status === "planned" || draft.status === "unconfirmed") && OVER.has(time.rule)) return false;
  // "The meeting came a day after X met Y": the day of what stands behind it.
  if (time.rule === "offset_from_event" && time.start > draft.trigger.end) return false;
  return !(draft.status === "occurred" && (time.kind === "open" || time.edtf.includes("..")));
}
