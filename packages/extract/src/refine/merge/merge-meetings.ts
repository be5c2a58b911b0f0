/** Takes meeting drafts of single sentences, gives one draft an event: mentions of one meeting united where nothing speaks against it. */
import type { EventDraft } from "../../drafts.ts";
import { AHEAD, SEPARATE_ROOM } from "../../readers/meeting/draft/draft.ts";
import { areOfClub } from "../../readers/meeting/party/party-drafts.ts";
import type { Report } from "../../report.ts";
import { join } from "./join-meetings.ts";
import { isOtherGathering, nameOfGathering } from "./named-gathering.ts";
import { placeAdditions } from "./place-additions.ts";
import { calledOff, expectAgain, isDropped, isSequel, nthRoom, seatInFormat } from "./rounds.ts";
import { isNear, personsConflict, sameMeeting, sharedParties } from "./same-meeting.ts";
import { isDroppedOn, isExpected, isOfFormat, isRoom, standsAlone } from "./stands-alone.ts";

/**
 * Unites drafts of one event, in three passes:
 *
 * 1. mentions with two parties or more, each to the event that shares most of them;
 * 2. mentions that only refer ("the talks") to the event that they fit, or they go;
 * 3. additions ("they were joined by X") to the event told of before them.
 */
export function mergeMeetings(report: Report, told: readonly EventDraft[]): EventDraft[] {
  const drafts = told.filter((one) => !isOfThem(report, one));
  lendScene(drafts);
  planHeadlines(report, drafts);
  settleAhead(report, drafts);
  const merged = uniteFull(report, drafts);
  placeReferring(report, drafts, merged);
  placeAdditions(report, drafts, merged);
  for (const draft of merged) {
    seatInFormat(report, draft, merged);
    if (ROUNDS.has(draft.reader) || isSequel(report, draft) || isDropped(report, draft))
      expectAgain(report, draft, merged);
  }
  return uniteFuller(merged)
    .filter(isMeeting)
    .sort((a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start);
}

/** "The next round will be held", "the previous one was held": of whom those who met now are the likely parties. */
const ROUNDS: ReadonlySet<string> = new Set(["meetings:next_round", "meetings:past_round"]);

/** Mentions with parties of their own, each united with the one that shares most of them. */
function uniteFull(report: Report, drafts: readonly EventDraft[]): EventDraft[] {
  const merged: EventDraft[] = [];
  const leaders = Map.groupBy(
    drafts.filter((one) => one.adds),
    ({ sentence }) => sentence,
  );
  for (const draft of drafts.filter((one) => !one.anaphoric && !one.adds && !sumsUp(one, drafts))) {
    const fits = (known: EventDraft): boolean =>
      isNear(known, draft) && sameMeeting(known, draft) && !isLedByOthers(leaders, known, draft);
    const target = nthRoom(report, merged, draft) ?? closest(merged.filter(fits), draft);
    if (target) join(target, draft);
    else merged.push(draft);
  }
  return merged;
}

/** Gives what only refers to a meeting ("the talks") to the one that it fits; what fits none is one by itself or goes. */
function placeReferring(report: Report, drafts: readonly EventDraft[], merged: EventDraft[]): void {
  const referring = drafts.filter((one) => one.anaphoric && !one.adds && one.reader !== "meetings:several");
  for (const draft of referring) {
    const room = nthRoom(report, merged, draft) ?? calledOff(drafts, draft);
    const target = room ?? referredTo(report, merged, draft);
    if (target) join(target, draft);
    else if (standsAlone(report, draft, merged)) merged.push(draft);
    if (room && draft.status === "cancelled") room.status = draft.status;
  }
}

/** The meeting that a mention takes up: "that session" the one told of last, others the one that pulls it most. */
function referredTo(
  report: Report,
  merged: readonly EventDraft[],
  draft: EventDraft,
): EventDraft | undefined {
  const name = nameOfGathering(report, draft);
  const fits = (known: EventDraft): boolean =>
    isNear(known, draft) &&
    sameMeeting(known, draft) &&
    !isOtherGathering(report, name, known) &&
    !isToldBehind(known, draft) &&
    // "The OSCE mediated the talks. … X of the OSCE spoke by telephone with Y"
    !(known.type === "call" && draft.type !== "call" && known.sentence > draft.sentence) &&
    (known.parties.length > 0 || isRoom(known)) &&
    (draft.status !== "planned" || touches(known, draft));
  const { start } = draft.trigger;
  const pointed = /\bthat $/i.test(report.text.slice(Math.max(0, start - 6), start));
  const distance = ({ sentence }: EventDraft): number => (pointed ? Math.abs(sentence - draft.sentence) : 0);
  const fitting = merged.filter(fits);
  const before = fitting.filter(({ headline, sentence }) => headline || sentence <= draft.sentence);
  return (before.length > 0 ? before : fitting).sort(
    (a, b) => distance(a) - distance(b) || pull(b, draft) - pull(a, draft) || a.sentence - b.sentence,
  )[0];
}

/** Whether what was united is a meeting that the text tells of: two sat there, or its place, its format or its headline say so. */
const isMeeting = (draft: EventDraft): boolean =>
  // Who only goes between others meets nobody by that.
  (draft.parties.length >= 2 && draft.parties.some(({ function: role }) => role !== "facilitator")) ||
  (draft.place !== null && (draft.status !== "occurred" || draft.edtf !== null)) ||
  draft.unnamed !== undefined ||
  (!draft.anaphoric && draft.parties.some(areOfClub)) ||
  isExpected(draft) ||
  isDroppedOn(draft) ||
  isOfFormat(draft) ||
  (draft.headline && (draft.parties.length > 0 || draft.place !== null));

/** "X is seeing Y. They met yesterday with the chamber's speaker": who of the two came to the speaker isn't told. */
const isOfThem = ({ text }: Report, { others, parties }: EventDraft): boolean =>
  others === true &&
  parties.length > 1 &&
  parties.every(({ spans }) =>
    spans.some(({ start, end }) => /^(?:they|both)$/i.test(text.slice(start, end))),
  );

/** "A and B held a dialogue. The delegations were led by X and Y. X was received by B's president": the words right behind a room say who sat there. */
const isLedByOthers = (
  additions: ReadonlyMap<number, readonly EventDraft[]>,
  { sentence, last = sentence }: EventDraft,
  draft: EventDraft,
): boolean =>
  // The headline's room is that of the words under it.
  [sentence + 1, sentence + 2, last + 1, last + 2].some(
    (behind) =>
      behind < draft.sentence &&
      additions.get(behind)?.some((addition) => personsConflict(addition, draft)) === true,
  );

/** "held three meetings in X on Monday": place and day of the meetings told of one by one behind it. */
function lendScene(drafts: readonly EventDraft[]): void {
  for (const several of drafts.filter((one) => one.reader === "meetings:several")) {
    const own = several.parties[0]?.entity;
    for (const draft of drafts) {
      const behind = draft.sentence - several.sentence;
      if (behind <= 0 || behind > 15 || draft.anaphoric || draft.adds || draft.status !== several.status)
        continue;
      if (!draft.parties.some((party) => party.entity === own)) continue;
      // "held meetings in X. During the conversation with Y": face to face.
      if (draft.type === "call" && draft.mode === "unknown" && several.mode === "in_person") {
        draft.type = "meeting";
        draft.mode = "in_person";
      }
      if (draft.place === null && several.place !== null && draft.mode !== "call") {
        draft.place = { ...several.place, rule: "several_meetings" };
        draft.spans.push(several.place.span);
      }
      if (draft.edtf === null && several.edtf !== null) {
        draft.edtf = several.edtf;
        draft.time = several.time;
      }
    }
  }
}

/** "Statement on the Meeting between A and B" above "A will meet B": what the headline names lies ahead; "A to meet B" above "A may meet B" is no more certain than that. */
function planHeadlines(report: Report, drafts: readonly EventDraft[]): void {
  if (report.doc.kind !== "news") return;
  const lead = drafts.find(({ headline, adds }) => !headline && !adds);
  for (const headline of drafts) {
    const isLead = headline.headline && lead && sharedParties(lead, headline) === headline.parties.length;
    if (isLead && headline.status === "planned" && lead.status === "unconfirmed")
      headline.status = lead.status;
    if (!headline.headline || headline.status !== "occurred" || !headline.reader.startsWith("meetings:noun"))
      continue;
    const told = drafts.filter((draft) => !draft.headline && sharedParties(headline, draft) >= 2);
    if (told.some(({ status }) => status === "planned") && told.every(({ status }) => status === "planned"))
      headline.status = "planned";
  }
}

/** "X told Y ahead of their talks" beside "X met Y in P": those talks took place. */
function settleAhead(report: Report, drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    const size = draft.parties.length;
    // "ahead of their talks"; "ahead of the Lakes Summit" tells of another.
    if (
      !draft.reasons.includes(AHEAD) ||
      draft.status !== "planned" ||
      draft.edtf !== null ||
      size < 2 ||
      !THEIRS.test(report.text.slice(draft.trigger.start - 30, draft.trigger.start + 1))
    )
      continue;
    const took = drafts.some(
      (one) =>
        one.status === "occurred" &&
        one.sentence !== draft.sentence &&
        one.parties.length === size &&
        sharedParties(one, draft) === size &&
        (draft.place === null || draft.place.name === one.place?.name) &&
        Math.abs(one.sentence - draft.sentence) <= 3,
    );
    if (took) draft.status = "occurred";
  }
}

const THEIRS = /\b(?:ahead of|before) (?:their |the )?\p{Ll}$/u;

/** "X meets Y, Z" above "X held separate talks with Y and Z": the headline's room is none. */
function sumsUp(headline: EventDraft, drafts: readonly EventDraft[]): boolean {
  if (!headline.headline || headline.parties.length < 3) return false;
  const rooms = drafts.filter(
    ({ reasons, status, headline: own }) =>
      !own && status === headline.status && reasons.includes(SEPARATE_ROOM),
  );
  const covers = headline.parties.every(({ entity }) =>
    rooms.some(({ parties }) => parties.some((party) => party.entity === entity)),
  );
  const whole = drafts.some(
    (one) => !one.headline && sharedParties(one, headline) === headline.parties.length,
  );
  if (rooms.length < 2 || !covers || whole) return false;
  for (const room of rooms) {
    room.headline = true;
    room.place ??= headline.place;
  }
  return true;
}

/** "The meeting came a day after X met Y": what its own sentence only goes on to tell of is another. */
const isToldBehind = (known: EventDraft, anaphor: EventDraft): boolean =>
  known.sentence === anaphor.sentence &&
  known.trigger.start > anaphor.trigger.end &&
  known.spans.length === 1;

/** A further pass unites what a later, fuller mention made compatible. */
function uniteFuller(merged: readonly EventDraft[]): EventDraft[] {
  const out: EventDraft[] = [];
  for (const draft of [...merged].sort(
    (a, b) => b.parties.length - a.parties.length || a.sentence - b.sentence,
  )) {
    const target = closest(
      out.filter((known) => isNear(known, draft) && sameMeeting(known, draft)),
      draft,
    );
    if (target) join(target, draft);
    else out.push(draft);
  }
  return out;
}

/** A planned contact is another one unless a party or the place is the same. */
const touches = (a: EventDraft, b: EventDraft): boolean =>
  sharedParties(a, b) > 0 || (a.place !== null && b.place !== null);

/** The event that shares most parties with a draft, then the one nearest in the text. */
function closest(fits: readonly EventDraft[], draft: EventDraft): EventDraft | undefined {
  return [...fits].sort(
    (a, b) =>
      sharedParties(b, draft) - sharedParties(a, draft) ||
      Math.abs(a.sentence - draft.sentence) - Math.abs(b.sentence - draft.sentence),
  )[0];
}

/** How strongly an event draws a mere reference: several parties, the headline, the same or the sentence before, many mentions. */
function pull(event: EventDraft, draft: EventDraft): number {
  const distance = Math.abs(event.sentence - draft.sentence);
  return (
    (event.parties.length > 1 ? 8 : 0) +
    (event.headline ? 4 : 0) +
    Math.min(3, event.spans.length) +
    sharedParties(event, draft) * 4 -
    Math.min(6, distance)
  );
}
