/** Takes meeting drafts of single sentences, gives one draft an event: mentions of one meeting united where nothing speaks against it. */

import type { EventDraft, PartyDraft } from "../drafts.ts";
import { unite } from "../readers/meetings.ts";
import type { TimeDraft } from "../readers/times.ts";
import type { Report } from "../report.ts";

const CALLS = new Set(["call"]);

/** Gives each draft the time expression of its own clause, else the sentence's only one. */
export function dateEvents(report: Report, drafts: readonly EventDraft[], times: readonly TimeDraft[]): void {
  for (const draft of drafts) {
    const own = times
      .map((time, index) => ({ time, index }))
      .filter(
        ({ time }) =>
          time.sentence === draft.sentence &&
          time.edtf !== null &&
          time.kind !== "duration" &&
          !(time.kind === "interval" && draft.status === "occurred" && time.edtf.includes("..")),
      );
    const span = draft.spans[0];
    const inside = own.filter(({ time }) => span && time.start >= span.start && time.end <= span.end);
    const pool =
      inside.length > 0 ? inside : own.length === 1 && draft.spans.length > 0 ? own.filter(() => false) : [];
    const distance = ({ time }: { time: TimeDraft }): number =>
      time.start >= draft.trigger.end
        ? time.start - draft.trigger.end
        : (draft.trigger.start - time.end) * 1.1;
    const best = pool
      .filter(({ time }) => !(draft.status === "occurred" && time.kind === "open"))
      .sort((a, b) => distance(a) - distance(b) || a.index - b.index)[0];
    if (best) {
      draft.time = best.index;
      draft.edtf = best.time.edtf;
    }
    void report;
  }
}

/** Unites drafts of one event; drafts that only refer ("the talks") join the event that they fit, or go. */
export function mergeMeetings(report: Report, drafts: readonly EventDraft[]): EventDraft[] {
  const merged: EventDraft[] = [];
  for (const draft of drafts.filter((one) => !one.anaphoric)) {
    const fits = merged.filter((known) => sameMeeting(known, draft));
    const target = fits.sort(
      (a, b) =>
        shared(b, draft) - shared(a, draft) ||
        Math.abs(a.sentence - draft.sentence) - Math.abs(b.sentence - draft.sentence),
    )[0];
    if (target) join(target, draft);
    else merged.push(draft);
  }
  for (const draft of drafts.filter((one) => one.anaphoric)) {
    const fits = merged.filter((known) => sameMeeting(known, draft) && known.parties.length > 0);
    const target = fits.sort(
      (a, b) =>
        Number(b.parties.length > 1) - Number(a.parties.length > 1) ||
        Number(b.headline) - Number(a.headline) ||
        b.spans.length - a.spans.length ||
        Math.abs(a.sentence - draft.sentence) - Math.abs(b.sentence - draft.sentence),
    )[0];
    if (target) join(target, draft);
    else if (draft.status === "planned" && draft.place !== null) merged.push(draft);
    else if (
      draft.headline ||
      (draft.parties.length === 0 &&
        draft.place !== null &&
        report.doc.kind !== "news" &&
        draft.status === "occurred" &&
        merged.every((known) => known.status !== "occurred"))
    )
      merged.push(draft);
  }
  // A second pass unites what a later, fuller mention made compatible.
  const out: EventDraft[] = [];
  for (const draft of merged.sort((a, b) => b.parties.length - a.parties.length || a.sentence - b.sentence)) {
    const target = out.find((known) => sameMeeting(known, draft));
    if (target) join(target, draft);
    else out.push(draft);
  }
  return out
    .filter(
      (draft) =>
        draft.parties.length >= 2 || (draft.place !== null && draft.status === "planned") || draft.headline,
    )
    .sort((a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start);
}

const entities = (draft: EventDraft): Set<string> => new Set(draft.parties.map((party) => party.entity));
const shared = (a: EventDraft, b: EventDraft): number => {
  const known = entities(a);
  return b.parties.filter((party) => known.has(party.entity)).length;
};

/** Whether two drafts can tell of one event: same status, no conflict of date, place, mode or posts, and members that nest or largely agree. */
function sameMeeting(a: EventDraft, b: EventDraft): boolean {
  if (a.status !== b.status) return false;
  if (
    CALLS.has(a.type) !== CALLS.has(b.type) &&
    a.mode !== "unknown" &&
    b.mode !== "unknown" &&
    a.mode !== b.mode &&
    a.mode !== "video" &&
    b.mode !== "video"
  )
    return false;
  if (a.edtf && b.edtf && !compatible(a.edtf, b.edtf)) return false;
  if (a.place && b.place && !samePlace(a.place, b.place)) return false;
  for (const party of a.parties) {
    const other = b.parties.find((known) => known.entity === party.entity);
    if (
      other &&
      party.post &&
      other.post &&
      party.post !== other.post &&
      !(party.person !== null && party.person === other.person) &&
      isMinister(party.post) &&
      isMinister(other.post)
    )
      return false;
  }
  if (a.parties.length === 0 || b.parties.length === 0) return true;
  const n = shared(a, b);
  const small = Math.min(a.parties.length, b.parties.length);
  const large = Math.max(a.parties.length, b.parties.length);
  if (n === small) return true;
  return n / (small + large - n) >= 0.6;
}

const isMinister = (post: string): boolean => post.endsWith("_minister");

/** EDTF values that can name one day: equal, or one contains the other ("2023-05" and "2023-05-10"). */
function compatible(a: string, b: string): boolean {
  const plain = (value: string): string => value.replace(/[~?%]/g, "");
  const x = plain(a);
  const y = plain(b);
  if (x.startsWith(y) || y.startsWith(x)) return true;
  const [x0 = "", x1 = x0] = x.split("/");
  const [y0 = "", y1 = y0] = y.split("/");
  if (x1 === ".." || y1 === ".." || x0 === ".." || y0 === "..") return true;
  return x0 <= y1 && y0 <= x1;
}

const samePlace = (
  a: { name: string; iso3: string | null },
  b: { name: string; iso3: string | null },
): boolean =>
  a.name === b.name ||
  a.name.includes(b.name) ||
  b.name.includes(a.name) ||
  (a.iso3 !== null && a.iso3 === b.iso3 && (a.name.length === 0 || b.name.length === 0));

function join(target: EventDraft, draft: EventDraft): void {
  target.reasons.push(`same_event: ${target.reader} + ${draft.reader}`);
  target.parties = unite(target.parties, draft.parties).map((party) => restoreSeat(party, target, draft));
  target.spans.push(...draft.spans);
  if (
    !target.place ||
    (draft.place && target.place.rule && !draft.place.rule) ||
    (draft.place &&
      draft.place.name.length > target.place.name.length &&
      draft.place.name.includes(target.place.name))
  )
    target.place = draft.place ?? target.place;
  if (
    target.edtf === null ||
    (draft.edtf !== null && draft.edtf.length > target.edtf.length && !draft.edtf.includes("/"))
  ) {
    if (draft.edtf !== null) {
      target.time = draft.time;
      target.edtf = draft.edtf;
    }
  }
  if (
    target.mode === "unknown" ||
    (draft.mode !== "unknown" && draft.mode !== "in_person" && target.mode === "in_person")
  )
    target.mode = draft.mode === "unknown" ? target.mode : draft.mode;
  if (target.type === "meeting" && draft.type === "call" && target.mode === "call") target.type = "call";
  target.formats.push(...draft.formats);
  target.levelWord ??= draft.levelWord;
  target.headline ||= draft.headline;
  target.sentence = Math.min(target.sentence, draft.sentence);
}

/** A seat stated by one mention settles one that another left open; duties add up. */
function restoreSeat(party: PartyDraft, a: EventDraft, b: EventDraft): PartyDraft {
  const x = a.parties.find((known) => known.entity === party.entity);
  const y = b.parties.find((known) => known.entity === party.entity);
  const duties = [...new Set([...(x?.duties ?? []), ...(y?.duties ?? [])])];
  const stated = [x, y].some((known) => known && known.seat === "yes" && known.rule !== "R3");
  return {
    ...party,
    duties,
    seat: stated ? "yes" : party.seat,
    rule: stated && party.rule === "R3" ? null : party.rule,
  };
}
