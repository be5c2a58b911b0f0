/** Takes events, gives which of them a sentence tells of, and which was told of last up to a place: found by place, not by going through all. */
import type { Sentence } from "@readout/english";
import { type EventDraft, isContact } from "../../drafts.ts";
import type { Report, TextSpan } from "../../report.ts";
import { firstFrom, firstPast } from "../../span-search.ts";
import { countedIn, meansParties } from "./groups.ts";

/** An event at one of the places that tell of it. */
interface EventAt extends TextSpan {
  readonly event: EventDraft;
}

const meetingsOf = new WeakMap<readonly EventDraft[], readonly (readonly EventAt[])[]>();

/** The meetings and calls of the list that a sentence tells of, each with the place in it that does; in the order of the list. */
export function meetingsIn(
  report: Report,
  events: readonly EventDraft[],
  sentence: Sentence,
): readonly EventAt[] {
  let known = meetingsOf.get(events);
  if (!known) {
    known = bySentence(report, events);
    meetingsOf.set(events, known);
  }
  return known[sentence.index] ?? [];
}

function bySentence({ analysed }: Report, events: readonly EventDraft[]): EventAt[][] {
  const { sentences } = analysed;
  const told: EventAt[][] = [];
  for (const event of events) {
    if (!isContact(event)) continue;
    for (const { start, end } of event.spans)
      for (let i = firstPast(sentences, start); (sentences[i]?.start ?? end) < end; i++) {
        const list = told[i] ?? [];
        list.push({ start, end, event });
        told[i] = list;
      }
  }
  return told;
}

/**
 * The meeting other than `main` to which words belong that its clause ties to it: "they last met in May, when they signed it",
 * "signed it in May, when they met", "At their last meeting, they signed it"; null where no such clause does.
 */
export function ownerOf(
  report: Report,
  events: readonly EventDraft[],
  main: EventDraft | null,
  span: TextSpan,
): EventDraft | null {
  const { text, analysed } = report;
  const sentence = analysed.sentences[firstPast(analysed.sentences, span.start)];
  if (!sentence) return null;
  const told = meetingsIn(report, events, sentence);
  if (told.some(({ event, start }) => event === main && start >= sentence.start)) return null;
  const tied = told.find(({ start, end }) => {
    if (start <= span.start && span.start < end) return OPENS_WITH.test(text.slice(start, span.start));
    if (end <= span.start) return THEN.test(text.slice(end, span.start));
    return /\bwhen $/.test(text.slice(Math.max(0, start - 5), start)) || text.startsWith("when ", start);
  });
  return tied?.event ?? null;
}

/** What goes on with what happened at a meeting behind its clause. */
const THEN = /^,? (?:when|where|at which|during which|in which) [^.;]*$/;
/** "At their last meeting, held in May, they": the phrase that a clause opens with. */
const OPENS_WITH = /^(?:at|during|in) [^.;]*, /i;

/** An event that a group's words can mean, where it is told of, with its parties for them. */
export interface ToldEvent {
  readonly start: number;
  readonly event: EventDraft;
  readonly parties: readonly string[];
}

interface Told {
  readonly meetings: readonly ToldEvent[];
  readonly others: readonly ToldEvent[];
}

const toldOf = new WeakMap<readonly EventDraft[], Map<string, Told>>();

/**
 * The event whose parties a group's words can mean that is told of last, before an offset or in its sentence: a meeting
 * or call, else another. Of `count` parties where a number is said, else of two or more; null where there is none.
 */
export function lastTold(
  { analysed }: Report,
  events: readonly EventDraft[],
  offset: number,
  count: number | null,
  noun: string,
): ToldEvent | null {
  let known = toldOf.get(events);
  if (!known) {
    known = new Map();
    toldOf.set(events, known);
  }
  const key = `${count} ${meansParties(noun)}`;
  let told = known.get(key);
  if (!told) {
    told = byPlace(events, count, noun);
    known.set(key, told);
  }
  const limit = analysed.sentences[firstPast(analysed.sentences, offset)]?.end ?? Number.POSITIVE_INFINITY;
  return lastFrom(told.meetings, limit) ?? lastFrom(told.others, limit);
}

/** The last that starts before a limit, of several at one place the first of the list. */
function lastFrom(told: readonly ToldEvent[], limit: number): ToldEvent | null {
  const last = told[firstFrom(told, limit) - 1];
  return last ? (told[firstFrom(told, last.start)] ?? null) : null;
}

function byPlace(events: readonly EventDraft[], count: number | null, noun: string): Told {
  const [meetings, others]: [ToldEvent[], ToldEvent[]] = [[], []];
  for (const event of events) {
    const parties = [...new Set(countedIn(event, count, noun))];
    if (count === null ? parties.length < 2 : parties.length !== count) continue;
    const list = isContact(event) ? meetings : others;
    for (const { start } of event.spans) list.push({ start, event, parties });
  }
  const byStart = (a: ToldEvent, b: ToldEvent): number => a.start - b.start;
  return { meetings: meetings.sort(byStart), others: others.sort(byStart) };
}
