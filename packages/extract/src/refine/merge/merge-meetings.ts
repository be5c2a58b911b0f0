/** Takes meeting drafts of single sentences, gives one draft an event: mentions of one meeting united where nothing speaks against it. */
import type { EventDraft } from "../../drafts.ts";
import { AT_SIGNING } from "../../readers/meeting/addition/onlookers.ts";
import { SEPARATE_ROOM } from "../../readers/meeting/draft/draft.ts";
import { limitsOf } from "../../readers/time/point.ts";
import type { Report } from "../../report.ts";
import { SIGNED } from "../seat/signed-together.ts";
import { addParties, join } from "./join-meetings.ts";
import { isOtherGathering, nameOfGathering } from "./named-gathering.ts";
import { uniteJoinedRooms } from "./one-room.ts";
import { calledOff, expectAgain, isSequel, nthRoom } from "./rounds.ts";
import { isNear, personsConflict, sameMeeting, sharedParties } from "./same-meeting.ts";
import { isExpected, isOfFormat, isRoom, standsAlone } from "./stands-alone.ts";

/**
 * Unites drafts of one event, in three passes:
 *
 * 1. mentions with two parties or more, each to the event that shares most of them;
 * 2. mentions that only refer ("the talks") to the event that they fit, or they go;
 * 3. additions ("they were joined by X") to the event told of before them.
 */
export function mergeMeetings(report: Report, told: readonly EventDraft[]): EventDraft[] {
  const drafts = uniteJoinedRooms(report, told).filter((one) => !isOfThem(report, one));
  lendScene(drafts);
  planHeadlines(report, drafts);
  const merged: EventDraft[] = [];
  const additions = drafts.filter((one) => one.adds);
  const leaders = Map.groupBy(additions, ({ sentence }) => sentence);
  for (const draft of drafts.filter((one) => !one.anaphoric && !one.adds && !sumsUp(one, drafts))) {
    const target =
      nthRoom(report, merged, draft) ??
      closest(
        merged.filter(
          (known) =>
            isNear(known, draft) && sameMeeting(known, draft) && !isLedByOthers(leaders, known, draft),
        ),
        draft,
      );
    if (target) join(target, draft);
    else merged.push(draft);
  }
  for (const draft of drafts.filter(
    (one) => one.anaphoric && !one.adds && one.reader !== "meetings:several",
  )) {
    const room = nthRoom(report, merged, draft) ?? calledOff(drafts, draft);
    if (room) {
      join(room, draft);
      if (draft.status === "cancelled") room.status = draft.status;
      continue;
    }
    const name = nameOfGathering(report, draft);
    const fits = merged.filter(
      (known) =>
        isNear(known, draft) &&
        sameMeeting(known, draft) &&
        !isOtherGathering(report, name, known) &&
        !isToldBehind(known, draft) &&
        (known.parties.length > 0 || isRoom(known)) &&
        (draft.status !== "planned" || touches(known, draft)),
    );
    // "that session": the one told of last.
    const pointed = /\bthat $/i.test(
      report.text.slice(Math.max(0, draft.trigger.start - 6), draft.trigger.start),
    );
    const target = [...fits].sort(
      (a, b) =>
        (pointed ? Math.abs(a.sentence - draft.sentence) - Math.abs(b.sentence - draft.sentence) : 0) ||
        pull(b, draft) - pull(a, draft) ||
        a.sentence - b.sentence,
    )[0];
    if (target) join(target, draft);
    else if (standsAlone(report, draft, merged)) merged.push(draft);
  }
  for (const draft of additions) {
    // The headline stands before everything: what joins "the call" joins the sentence that told of it.
    const target = [...merged]
      .filter(
        (known) =>
          known.sentence <= draft.sentence &&
          (known.parties.length > 0 || isRoom(known) || isFilledBy(known, draft)) &&
          known.status !== "cancelled" &&
          known.status !== "denied" &&
          ((known.status === "planned") === (draft.status === "planned") || draft.subjects.length > 0) &&
          (!draft.reader.startsWith("meetings:role") || isTold(known, draft)) &&
          (!draft.reader.startsWith(AT_SIGNING) || isSigning(known, draft)) &&
          (!SIGNED_BY.test(draft.reader) || isOfSigners(known, draft)) &&
          (!isOfOtherDay(known, draft) || isOfFirstDay(report, draft)) &&
          !isElsewhere(known, draft) &&
          (draft.subjects.length === 0 || lastSentence(report, known) >= draft.sentence - NEAR),
      )
      .sort(
        (a, b) =>
          Number(a.headline) - Number(b.headline) ||
          Number(isAside(a, draft)) - Number(isAside(b, draft)) ||
          Number(isLookedBackOn(a, draft)) - Number(isLookedBackOn(b, draft)) ||
          lastBefore(b, draft) - lastBefore(a, draft) ||
          b.sentence - a.sentence,
      )[0];
    if (target) addParties(target, draft);
    // "X presided over the sixth meeting": its room, which those who "were present" join.
    else if (/^meetings:(?:verb|noun)/.test(draft.reader) || isJoinedAt(draft, drafts)) merged.push(draft);
  }
  for (const draft of merged)
    if (draft.reader === "meetings:next_round" || isSequel(report, draft)) expectAgain(draft, merged);
  return uniteFuller(merged)
    .filter(
      (draft) =>
        // Who only goes between others meets nobody by that.
        (draft.parties.length >= 2 && draft.parties.some(({ function: role }) => role !== "facilitator")) ||
        (draft.place !== null && (draft.status !== "occurred" || draft.edtf !== null)) ||
        draft.unnamed !== undefined ||
        isExpected(draft) ||
        isOfFormat(draft) ||
        (draft.headline && (draft.parties.length > 0 || draft.place !== null)),
    )
    .sort((a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start);
}

/** "X was joined by Y and Z at a meeting on Monday": the contact that they are said to have come to, which nothing else tells of. */
const isJoinedAt = (
  { reader, parties, sentence, status }: EventDraft,
  drafts: readonly EventDraft[],
): boolean =>
  reader === "meetings:adds:joined_by" &&
  status === "occurred" &&
  parties.length > 1 &&
  drafts.some((one) => one.anaphoric && !one.adds && !one.refers && one.sentence === sentence);

/** "X is seeing Y. They met yesterday with the chamber's speaker": who of the two came to the speaker isn't told. */
const isOfThem = ({ text }: Report, { others, parties }: EventDraft): boolean =>
  others === true &&
  parties.length > 1 &&
  parties.every(({ spans }) =>
    spans.some(({ start, end }) => /^(?:they|both)$/i.test(text.slice(start, end))),
  );

/** "Readout of the C Consultations" above "The exchange saw the participation of X (A) and Y (B)": persons of two sides make the headline's room. */
const isFilledBy = ({ headline, parties }: EventDraft, draft: EventDraft): boolean =>
  headline &&
  parties.length === 0 &&
  draft.parties.filter(({ person, seat }) => person !== null && seat === "yes").length > 1;

/** "A and B held a dialogue. The delegations were led by X and Y. X was received by B's president": the words right behind a room say who sat there. */
const isLedByOthers = (
  additions: ReadonlyMap<number, readonly EventDraft[]>,
  { sentence }: EventDraft,
  draft: EventDraft,
): boolean =>
  [sentence + 1, sentence + 2].some(
    (behind) =>
      behind < draft.sentence &&
      additions.get(behind)?.some((addition) => personsConflict(addition, draft)) === true,
  );

/** A room set apart from the others, of which the text has spoken on since: who "attended" was in the one told of. */
const isAside = (room: EventDraft, draft: EventDraft): boolean =>
  room.reasons.includes(SEPARATE_ROOM) && draft.sentence - lastBefore(room, draft) > 1;

/** "since their first meeting in X": an earlier round that only its sentence speaks of. */
const isLookedBackOn = (room: EventDraft, draft: EventDraft): boolean =>
  room.anaphoric && room.other === true && room.parties.length === 0 && draft.sentence > room.sentence;

/** "held three meetings in X on Monday": place and day of the meetings told of one by one behind it. */
function lendScene(drafts: readonly EventDraft[]): void {
  for (const several of drafts.filter((one) => one.reader === "meetings:several")) {
    const own = several.parties[0]?.entity;
    for (const draft of drafts) {
      const behind = draft.sentence - several.sentence;
      if (behind <= 0 || behind > 15 || draft.anaphoric || draft.adds || draft.status !== several.status)
        continue;
      if (!draft.parties.some((party) => party.entity === own)) continue;
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

/** "Statement on the Meeting between A and B" above "A will meet B": what the headline names lies ahead. */
function planHeadlines(report: Report, drafts: readonly EventDraft[]): void {
  if (report.doc.kind !== "news") return;
  for (const headline of drafts) {
    if (!headline.headline || headline.status !== "occurred" || !headline.reader.startsWith("meetings:noun"))
      continue;
    const told = drafts.filter((draft) => !draft.headline && sharedParties(headline, draft) >= 2);
    if (told.some(({ status }) => status === "planned") && told.every(({ status }) => status === "planned"))
      headline.status = "planned";
  }
}

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

/** Where an event was told of last before an addition to it. */
const lastBefore = (event: EventDraft, draft: EventDraft): number =>
  Math.max(0, ...event.spans.map(({ start }) => start).filter((start) => start <= draft.trigger.start));

/** How many sentences behind the last word of a meeting somebody's absence from "the talks" is still one from it. */
const NEAR = 6;

const lastSentence = (report: Report, event: EventDraft): number => {
  const last = event.spans.reduce((most, { start }) => Math.max(most, start), Number.NEGATIVE_INFINITY);
  return report.analysed.sentences.findLastIndex(({ start }) => start <= last);
};

/** Somebody "looked on", "attended the ceremony": where something was signed, in the sentences right before. */
const isSigning = ({ reader, reasons, sentence, last }: EventDraft, draft: EventDraft): boolean =>
  draft.sentence - (last ?? sentence) <= 3 &&
  (reader === SIGNED || reasons.some((reason) => reason.includes(SIGNED)));

const SIGNED_BY = /^meetings:adds:(?:(?:co-)?signed|initial|inked|put|affixed)/;

/** "X and Y put their names to it": in the room of those states, told of in the sentences right before. */
const isOfSigners = ({ parties, sentence, last }: EventDraft, draft: EventDraft): boolean => {
  const seated = parties.filter(({ seat }) => seat === "yes");
  return (
    seated.length > 1 &&
    draft.sentence - (last ?? sentence) <= 3 &&
    seated.every(({ entity, person }) =>
      draft.parties.some(
        (signer) => signer.entity === entity && (person === null || person === signer.person),
      ),
    )
  );
};

/** "Switzerland provided the venue": not of the talks held in another state. */
const isElsewhere = ({ place }: EventDraft, { parties }: EventDraft): boolean =>
  place?.iso3 != null &&
  parties.some(
    ({ entity, seat, duties }) => seat === "no" && duties.includes("host") && entity !== place.iso3,
  );

/** "A delegation led by X was received in P on 26 June": of another meeting than the one of last week. */
function isOfOtherDay({ edtf }: EventDraft, draft: EventDraft): boolean {
  const [known, own] = [edtf, draft.edtf].map((value) => {
    const [start = "", end = start] = (value ?? "").split("/");
    return value === null ? null : limitsOf(start, end);
  });
  // "Mali, an observer in May, took part": no day of what is added.
  if (!known || !own || own[1] - own[0] > DAYS_APART) return false;
  return own[0] > known[1] + DAYS_APART || own[1] < known[0] - DAYS_APART;
}

/** "welcomed the delegations on the first day, 2 February": of the meeting that ended since. */
const isOfFirstDay = ({ text }: Report, { spans: [clause] }: EventDraft): boolean =>
  clause !== undefined &&
  /\b(?:first|opening) day\b|(?:^|\bwhich )(?:opened|began|started)\b/.test(
    text.slice(clause.start, clause.end),
  );

/** More days than these are not of one meeting. */
const DAYS_APART = 4;

/** Whether the clause of an addition tells of an event: "with A mediating" is said of the talks in it. */
const isTold = (event: EventDraft, { spans: [clause], parties, reader }: EventDraft): boolean =>
  // Who "was accompanied" sits in the room of the one he came with.
  (/:(?:accompanied|associated)(?:_by)?$/.test(reader) &&
    parties.some(({ entity, person }) =>
      event.parties.some((known) => known.entity === entity && known.person !== person),
    )) ||
  (clause !== undefined && event.spans.some(({ start, end }) => start < clause.end && clause.start < end));

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
