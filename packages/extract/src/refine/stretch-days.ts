/** Takes meetings with the day on which they ended, gives those that are said to have lasted some days their whole stretch: "two days of talks ended on Friday". */

import { CARDINALS, dayNumber } from "@readout/core";
import type { EventDraft } from "../drafts.ts";
import { itemAt } from "../item-at.ts";
import { dayText } from "../readers/time/calendar.ts";
import type { TimeDraft } from "../readers/times.ts";
import type { Report } from "../report.ts";
import { firstFrom } from "../span-search.ts";

const LASTED = /\b([a-z]+|\d{1,2})(?:[- ]day\b|\sdays\sof\b)/gi;
const ENDED =
  /\b(?:end(?:ed|s|ing)|clos(?:ed|es|ing)|conclud(?:ed|es|ing)|finish(?:ed|es)|wrap(?:ped|s)\sup|came\sto\s(?:an?\s)?(?:end|close|conclusion)|broke\sup|end\sof)\b/i;

/** A meeting of more days than these is a round of several. */
const MOST = 21;

/** Sets `edtf` to the stretch; the day told stays the one that it points at. */
export function stretchDays(
  report: Report,
  times: readonly TimeDraft[],
  drafts: readonly EventDraft[],
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
    if (!draft.spans.some(({ start }) => start >= sentence.start && start < sentence.end)) continue;
    const words = report.text.slice(sentence.start, sentence.end);
    const count = daysSaid(words);
    if (count < 2 || count > MOST || !ENDED.test(words)) continue;
    const [year = 0, month = 1, date = 1] = day.slice(1).map(Number);
    draft.edtf = `${dayText(dayNumber(year, month, date) - count + 1)}/${draft.edtf}`;
    draft.reasons.push("days_before_end");
  }
}

/** "on Monday and Tuesday": the day told right behind a meeting's, where it is the next; null where none is. */
function nextDay({ text }: Report, times: readonly TimeDraft[], { time, edtf }: EventDraft): string | null {
  const [first, second] = [times[time ?? -1], times[(time ?? -2) + 1]];
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
  const said = new Set(
    [...words.matchAll(LASTED)].map(
      ([, figure = ""]) => CARDINALS.get(figure.toLowerCase()) ?? Number(figure),
    ),
  );
  const [count = 0, ...others] = [...said].filter((number) => number > 0);
  return others.length > 0 ? 0 : count;
}
