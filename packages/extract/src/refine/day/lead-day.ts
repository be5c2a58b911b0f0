/** Takes the main meeting of a report that gives it no day, gives the one day of the sentence that the report opens with: what is news happened then. */
import { lemmaAs, type Sentence } from "@readout/english";
import { GOING_VERBS } from "../../data/meeting-verbs.ts";
import type { EventDraft } from "../../drafts.ts";
import { isDay, isOfPublication } from "../../readers/time/one-day.ts";
import { limitsOf } from "../../readers/time/point.ts";
import type { TimeDraft } from "../../readers/times.ts";
import { leadOf, mentionsIn, type Report } from "../../report.ts";
import { numberSaid } from "../group/groups.ts";

/** Sentences behind the lead in which the meeting is told. */
const REACH = 4;
/** How many days old the news may be. */
const NEWS = 4;
/** Verbs whose day is that of the words. */
const SAYING = new Set("say tell announce confirm report state".split(" "));
/** Words by which a meeting lay before the news. */
const BEFORE = /\b(?:earlier|previous(?:ly)?|last|ago|since|came (?:just |only |shortly )?after)\b/i;

/** Whether a meeting's words say so; "X, who has led the talks since May," tells of X. */
const isToldBefore = ({ text }: Report, { spans }: EventDraft): boolean =>
  spans.some(({ start, end }) => BEFORE.test(text.slice(start, end).replace(/(?:^|, )who\b[^,.;]*/g, "")));

/** Gives a meeting the day of one of the times. */
function dateBy(main: EventDraft, times: readonly TimeDraft[], index: number, reason: string): void {
  main.edtf = times[index]?.edtf ?? null;
  main.time = index;
  main.reasons.push(reason);
}

/** The reason of a meeting that has the day of the lead. */
export const DAY_OF_LEAD = "day_of_lead";

/** Sets the day where the lead has one only, acts of the meeting's parties on it, and nothing sets the meeting apart from it. */
export function dateByLead(report: Report, main: EventDraft, times: readonly TimeDraft[]): void {
  const lead = leadOf(report);
  const isTold = (draft: EventDraft): boolean =>
    lead !== undefined && draft.sentence <= lead.index + REACH && !draft.other && !draft.loose;
  if (
    !lead ||
    report.doc.kind !== "news" ||
    main.edtf !== null ||
    main.status !== "occurred" ||
    !isTold(main)
  )
    return;
  if (isToldBefore(report, main)) return;
  const day = dayOf(report, lead, times);
  if (day < 0 || !acts(report, lead, main, times[day] as TimeDraft)) return;
  dateBy(main, times, day, DAY_OF_LEAD);
}

/** Lines at the head of a page in which its day, hour and place stand. */
const HEAD = 8;
const HOUR = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,5})?$/i;

/**
 * "28 November 2024 / 17:40 / The Castle, Oslo" over an organ's account: the day that stands by the hour is that of what
 * it tells of first, unless the words give another.
 */
export function dateByHead(report: Report, main: EventDraft, times: readonly TimeDraft[]): void {
  if (report.issuer === null || main.edtf !== null || main.status !== "occurred") return;
  const { paragraphs } = report.analysed;
  const lead = leadOf(report);
  if (!lead || main.sentence > lead.index || main.other || main.past || main.loose) return;
  if (isToldBefore(report, main)) return;
  const head = paragraphs.slice(0, HEAD);
  const line = head.findIndex(({ start, end }) =>
    HOUR.test(report.text.slice(start, Math.min(end, start + 20)).trim()),
  );
  const beside = [head[line - 1], head[line + 1]];
  const day =
    line < 0
      ? -1
      : times.findIndex(
          (time) =>
            isDay(time) &&
            beside.some(
              (one) =>
                one !== undefined &&
                time.start - one.start < 12 &&
                time.start >= one.start &&
                one.end - time.end < 2 &&
                time.end <= one.end,
            ),
        );
  if (day < 0 || (times[day]?.edtf ?? "") > (report.doc.published ?? "")) return;
  dateBy(main, times, day, "day_of_head");
}

/** The one day of a sentence, a few days before publication at most; -1 where it gives none or several times. */
function dayOf(report: Report, lead: Sentence, times: readonly TimeDraft[]): number {
  const { publishedDay, doc } = report;
  // "OSLO, Nov 14 - Envoys failed on Thursday": the day of writing is none of the news.
  const from = doc.dateline?.evidence.end ?? 0;
  const days = times.flatMap((time, index) =>
    time.sentence === lead.index && time.start >= from && isDay(time) && !isOfPublication(report.text, time)
      ? [index]
      : [],
  );
  const [day, ...others] = days;
  const limits = day === undefined ? null : limitsOf(times[day]?.edtf ?? "", null);
  const recent =
    limits !== null && publishedDay !== null && limits[0] <= publishedDay && limits[0] >= publishedDay - NEWS;
  return day !== undefined && others.length === 0 && recent ? day : -1;
}

/** The number among the last words before an offset of the lead; null where there is none. */
const countBefore = ({ text }: Report, { start }: Sentence, end: number): number | null =>
  numberSaid(text.slice(start, end).toLowerCase().split(" ").slice(-4).join(" "));

/** Whether the lead tells what a party did on its day; of what is only said then, all of them have to say it. */
function acts(report: Report, lead: Sentence, main: EventDraft, day: TimeDraft): boolean {
  const { tokens } = report.analysed;
  const seated = main.parties
    .filter(({ seat, function: role }) => seat === "yes" && role !== "briefer" && role !== "observer")
    .map(({ entity }) => entity);
  const mentions = mentionsIn(report, lead.start, day.start);
  const named = new Set(
    mentions.flatMap(({ kind, entity, members }) => (kind === "place" ? [] : [entity ?? "", ...members])),
  );
  // "Three West African presidents agreed on Monday": as many as met.
  const counted = mentions.some(
    ({ kind, end }) => kind === "group" && countBefore(report, lead, end) === seated.length,
  );
  const present = counted ? seated : seated.filter((entity) => named.has(entity));
  let verb = lead.firstToken;
  while (verb < lead.endToken && (tokens[verb]?.start ?? 0) < day.start) verb++;
  const behind = verb;
  do verb--;
  while (verb > lead.firstToken && tokens[verb]?.upos !== "VERB");
  // "The ministers of A and B on Tuesday condemned"
  if (tokens[verb]?.upos !== "VERB")
    verb = [1, 2].map((k) => behind + k).find((k) => /^VB[DN]$/.test(tokens[k]?.xpos ?? "")) ?? verb;
  const token = tokens[verb];
  // "A welcomes B's announcement today": no act of that day.
  if (token?.upos !== "VERB" || !/^VB[DN]$/.test(token.xpos)) return false;
  const word = lemmaAs(token, "VERB");
  // "X returned on Friday from a trip": whom he met there, he met before.
  if (GOING_VERBS.has(word) || /^(?:return|conclude|complete|end|begin|start|wrap|continue)$/.test(word))
    return false;
  return SAYING.has(word) && !isSaidThere(report, main)
    ? present.length > 1 && present.length === seated.length
    : present.length > 0;
}

/** "He made the remarks while chairing a meeting": what was said on the day of the lead was said in the room. */
const isSaidThere = ({ text }: Report, { spans }: EventDraft): boolean =>
  spans.some(({ start, end }) => REMARKED.test(text.slice(Math.max(0, start - 60), end)));

const REMARKED =
  /\b(?:made|was making) (?:the|these|those|this|his|her) (?:remarks?|comments?|statements?|announcement|observations?)\b[^.;]{0,40}\b(?:while|at|in|during)\b/;
