/** Takes meetings with a day, gives those that are said to have lasted some days their whole stretch: "two days of talks ended on Friday", "on the fourth day of talks". */

import { CARDINALS, dayNumber } from "@readout/core";
import type { Sentence } from "@readout/english";
import { ORDINALS } from "../../data/time-words.ts";
import type { EventDraft } from "../../drafts.ts";
import { itemAt } from "../../item-at.ts";
import { dayText } from "../../readers/time/calendar.ts";
import type { TimeDraft } from "../../readers/times.ts";
import type { Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { DAY_OF_LEAD } from "./lead-day.ts";

const LASTED = /\b([a-z]+|\d{1,2})(?:[- ]day\b|\sdays(?:\sof\b|(?=[,.]|\swith\b)))/gi;
const ENDED =
  /\b(?:end(?:ed|s|ing)|clos(?:ed|es|ing)|conclud(?:ed|es|ing)|finish(?:ed|es)|wrap(?:ped|s)\sup|came\sto\s(?:an?\s)?(?:end|close|conclusion)|broke\s(?:up|off)|end\sof)\b/i;

/** A meeting of more days than these is a round of several. */
const MOST = 21;

/** Sets `edtf` to the stretch; the day told stays the one that it points at. */
export function stretchDays(
  report: Report,
  times: readonly TimeDraft[],
  drafts: readonly EventDraft[],
  main: EventDraft | null,
): void {
  for (const draft of drafts) {
    const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(draft.edtf ?? "");
    const sentence = itemAt(report.analysed.sentences, itemAt(times, draft.time ?? -1)?.sentence ?? -1);
    if (!day || !sentence || draft.status !== "occurred") continue;
    const next = nextDay(report, times, draft) ?? morningAfter(report, times, draft);
    if (next !== null) {
      draft.edtf = `${draft.edtf}/${next}`;
      continue;
    }
    const [year = 0, month = 1, date = 1] = day.slice(1).map(Number);
    const number = dayNumber(year, month, date);
    const opening = draft === main ? openingDay(report, times, number) : null;
    if (opening !== null) {
      draft.edtf = `${dayText(opening)}/${draft.edtf}`;
      draft.reasons.push("opening_day");
      continue;
    }
    if (
      !draft.reasons.includes(DAY_OF_LEAD) &&
      !draft.spans.some(({ start }) => start >= sentence.start && start < sentence.end)
    )
      continue;
    const words = report.text.slice(sentence.start, sentence.end);
    const count = daysLasted(report, times[draft.time ?? -1] as TimeDraft) || daysBegun(words);
    if (count > 1 && count <= MOST) {
      draft.edtf = `${draft.edtf}/${dayText(number + count - 1)}`;
      draft.reasons.push("days_from_opening");
      continue;
    }
    const before =
      dayOfTalks(words) || (ENDED.test(words) ? daysSaid(words) || daysBeside(report, draft, sentence) : 0);
    if (before < 2 || before > MOST) continue;
    draft.edtf = `${dayText(number - before + 1)}/${draft.edtf}`;
    draft.reasons.push("days_before_end");
  }
}

const CONTACT =
  "(?:talks|negotiations|meeting|summit|conference|session|consultations|round|discussions|gathering)";
/** What all three of the next hold: few sentences do, and each takes a millisecond to set up. */
const OF_DAYS = /[ -]days? /i;
const BEGAN = "(?:began|opened|started|kicked off|got under ?way|convened)";

/** "on the fourth day of U.S.-led talks", "the third and final day of the conference": which day of them it is; 0 where none is said. */
function dayOfTalks(words: string): number {
  const [, nth = ""] = (OF_DAYS.test(words) && NTH_DAY.exec(words)) || [];
  return ORDINALS.get(nth.toLowerCase()) ?? 0;
}

const NTH_DAY = new RegExp(
  `\\b(?:the|a|its|their) ([a-z]+)(?: and (?:final|last))?(?: straight| consecutive)? day of (?:[\\w.'’-]+ ){0,6}?${CONTACT}\\b`,
  "i",
);

/** "eleven days of negotiations that opened in P on 10 March": the number of days behind that day; 0 where none is said. */
function daysLasted({ text }: Report, { start }: TimeDraft): number {
  const before = text.slice(Math.max(0, start - 120), start);
  const found = OF_DAYS.test(before) ? LASTED_FROM.exec(before) : null;
  if (!found || /[.;,]/.test(before.slice(found.index + found[0].length))) return 0;
  return countOf(found[1] ?? "");
}

const LASTED_FROM = new RegExp(
  `\\b([a-z]+|\\d{1,2}) days of (?:[\\w-]+ ){0,3}?${CONTACT},? (?:that|which) (?:had )?${BEGAN}\\b`,
  "i",
);

/** "began two days of consultations in P on Monday": the number of days from that day on; 0 where none is said. */
const daysBegun = (words: string): number => (OF_DAYS.test(words) ? daysIn(BEGUN, words) : 0);

const BEGUN = new RegExp(
  `\\b${BEGAN} (?:an? )?([a-z]+|\\d{1,2})(?:-day| days of) (?:[\\w-]+ ){0,3}?${CONTACT}\\b`,
  "i",
);

/** The one number of days of "the two-day meeting" in a sentence that tells of the same meeting, a few away; 0 where there is none. */
function daysBeside(
  { text, analysed: { sentences } }: Report,
  { spans }: EventDraft,
  { index }: Sentence,
): number {
  for (const sentence of sentences.slice(Math.max(0, index - NEAR), index + NEAR + 1)) {
    if (!spans.some(({ start }) => start >= sentence.start && start < sentence.end)) continue;
    const count = daysIn(DAY_LONG, text.slice(sentence.start, sentence.end));
    if (count > 1) return count;
  }
  return 0;
}

const NEAR = 3;
const DAY_LONG = new RegExp(`\\b(?:the|this|a) ([a-z]+|\\d{1,2})-day (?:[\\w-]+ ){0,3}?${CONTACT}\\b`, "i");

/** "The talks began on Sunday", "on the first day, 2 February": the day before another on which the meeting began, as a number; null where none is told. */
function openingDay(
  { text, analysed: { sentences } }: Report,
  times: readonly TimeDraft[],
  last: number,
): number | null {
  for (const { start, edtf, sentence } of times) {
    const day = /^(\d{4})-(\d\d)-(\d\d)(?:\/\.\.)?$/.exec(edtf ?? "");
    if (!day) continue;
    const [year = 0, month = 1, date = 1] = day.slice(1).map(Number);
    const number = dayNumber(year, month, date);
    if (number >= last || number < last - MOST) continue;
    if (OPENED.test(text.slice(sentences[sentence]?.start ?? start, start))) return number;
  }
  return null;
}

const OPENED = new RegExp(
  `(?:^(?:The|These|This) (?:(?!last|previous|first|earlier)[\\w-]+ ){0,3}?${CONTACT}|\\b${CONTACT},? (?:that|which))(?: had)? ${BEGAN}\\b[^.;,]{0,50}$|\\b(?:the (?:first|opening) day)(?:,| on| of ${CONTACT},?) $`,
);

/** "on Monday and Tuesday": the day told right behind a meeting's, where it is the next; null where none is. */
function nextDay({ text }: Report, times: readonly TimeDraft[], draft: EventDraft): string | null {
  const { time, edtf, spans } = draft;
  const [first, second] = [times[time ?? -1], times[(time ?? -2) + 1]];
  // "your visit has brought you here today and tomorrow": the days of what stands in other words.
  if (first && !spans.some(({ start, end }) => start <= first.start && first.end <= end)) return null;
  if (!first || !second?.edtf || !/^,? and (?:on )?$/.test(text.slice(first.end, second.start))) return null;
  const [year = 0, month = 1, day = 1] = (edtf ?? "").split("-").map(Number);
  return dayText(dayNumber(year, month, day) + 1) === second.edtf ? second.edtf : null;
}

/** Words of talks that went on into the next day. */
const OVERNIGHT =
  /\b(?:all-night|overnight|night-long|through(?:out)?\sthe\snight|until\sdawn|(?:\d\d|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\shours\sof)\b/i;

/** "sat down on Wednesday evening", "announced on Thursday, following sixteen hours of talks": the next day, where words of the same meeting name it and say that it lasted so long; null elsewhere. */
function morningAfter(
  report: Report,
  times: readonly TimeDraft[],
  { spans, edtf, time }: EventDraft,
): string | null {
  const own = times[time ?? -1];
  if (!own || !EVENING.test(report.text.slice(own.start, own.end + 10))) return null;
  const [year = 0, month = 1, day = 1] = (edtf ?? "").split("-").map(Number);
  const next = dayText(dayNumber(year, month, day) + 1);
  if (!spans.some(({ start, end }) => OVERNIGHT.test(report.text.slice(start, end)))) return null;
  const told = spans.some(({ start, end }) => {
    for (let i = firstFrom(times, start); i < times.length && (times[i] as TimeDraft).start < end; i++)
      if (times[i]?.edtf?.slice(0, next.length) === next) return true;
    return false;
  });
  return told ? next : null;
}

const EVENING = /\b(?:evening|night|late)\b/i;

/** The one number of days that a sentence tells of; 0 where it tells of none or of several. */
function daysSaid(words: string): number {
  const said = new Set([...words.matchAll(LASTED)].map(([, figure = ""]) => countOf(figure)));
  const [count = 0, ...others] = [...said].filter((number) => number > 0);
  return others.length > 0 ? 0 : count;
}

/** The number that an expression has in its first group; 0 where the words don't match it. */
const daysIn = (pattern: RegExp, words: string): number => countOf(pattern.exec(words)?.[1] ?? "");

/** A number in figures or words; 0 for any other word. */
const countOf = (figure: string): number => CARDINALS.get(figure.toLowerCase()) ?? (Number(figure) || 0);
