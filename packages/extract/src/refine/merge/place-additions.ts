/** Takes additions ("they were joined by X") and the meetings told of, gives each to the meeting that it adds to. */
import type { EventDraft } from "../../drafts.ts";
import { AT_SIGNING } from "../../readers/meeting/addition/onlookers.ts";
import { SEPARATE_ROOM } from "../../readers/meeting/draft/draft.ts";
import { limitsOf } from "../../readers/time/point.ts";
import type { Report } from "../../report.ts";
import { SIGNED } from "../seat/signed-together.ts";
import { addParties } from "./add-parties.ts";
import { isRoom } from "./stands-alone.ts";

/** Gives the drafts that add to the meeting told of before them their meeting in `merged`; one that tells of a room itself becomes one. */
export function placeAdditions(report: Report, drafts: readonly EventDraft[], merged: EventDraft[]): void {
  for (const draft of drafts.filter((one) => one.adds)) {
    const target = addedTo(report, merged, draft);
    if (target) addParties(target, draft);
    // "X presided over the sixth meeting": its room, which those who "were present" join.
    else if (/^meetings:(?:verb|noun)/.test(draft.reader) || isJoinedAt(draft, drafts)) merged.push(draft);
  }
}

/** The meeting told of last before an addition, of those that may be meant. */
function addedTo(report: Report, merged: readonly EventDraft[], draft: EventDraft): EventDraft | undefined {
  return (
    merged
      .filter((known) => takesUp(report, known, draft))
      // The headline stands before everything: what joins "the call" joins the sentence that told of it.
      .sort(
        (a, b) =>
          Number(isHostedBy(b, draft)) - Number(isHostedBy(a, draft)) ||
          Number(a.headline) - Number(b.headline) ||
          Number(isAside(a, draft)) - Number(isAside(b, draft)) ||
          Number(isLookedBackOn(a, draft)) - Number(isLookedBackOn(b, draft)) ||
          lastBefore(b, draft) - lastBefore(a, draft) ||
          b.sentence - a.sentence,
      )[0]
  );
}

/** Whether nothing speaks against an addition to a meeting. */
const takesUp = (report: Report, known: EventDraft, draft: EventDraft): boolean =>
  known.sentence <= draft.sentence &&
  (known.parties.length > 0 || isRoom(known) || isFilledBy(known, draft)) &&
  known.status !== "cancelled" &&
  known.status !== "denied" &&
  (draft.reader.startsWith("meetings:role")
    ? isTold(known, draft)
    : (known.status === "planned") === (draft.status === "planned") || draft.subjects.length > 0) &&
  (!draft.reader.startsWith(AT_SIGNING) || isSigning(known, draft)) &&
  (!SIGNED_BY.test(draft.reader) || isOfSigners(known, draft)) &&
  (!isOfOtherDay(known, draft) || isOfFirstDay(report, draft)) &&
  !isElsewhere(known, draft) &&
  (draft.subjects.length === 0 || lastSentence(report, known) >= draft.sentence - NEAR);

/** "X was joined by Y and Z at a meeting on Monday": the contact that they are said to have come to, which nothing else tells of. */
const isJoinedAt = (
  { reader, parties, sentence, status }: EventDraft,
  drafts: readonly EventDraft[],
): boolean =>
  reader === "meetings:adds:joined_by" &&
  status === "occurred" &&
  parties.length > 1 &&
  drafts.some((one) => one.anaphoric && !one.adds && !one.refers && one.sentence === sentence);

/** "Readout of the C Consultations" above "The exchange saw the participation of X (A) and Y (B)": persons of two sides make the headline's room. */
const isFilledBy = ({ headline, parties }: EventDraft, draft: EventDraft): boolean =>
  headline &&
  parties.length === 0 &&
  draft.parties.filter(({ person, seat }) => person !== null && seat === "yes").length > 1;

/** A room set apart from the others, of which the text has spoken on since: who "attended" was in the one told of. */
const isAside = (room: EventDraft, draft: EventDraft): boolean =>
  room.reasons.includes(SEPARATE_ROOM) && draft.sentence - lastBefore(room, draft) > 1;

/** "since their first meeting in X", "The first round took place in X": an earlier round that only its sentence speaks of. */
const isLookedBackOn = (room: EventDraft, draft: EventDraft): boolean =>
  draft.sentence > room.sentence &&
  (room.past === true || (room.anaphoric && room.other && room.parties.length === 0));

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

/** "thanked A for hosting the meeting": rather the one held there. */
const isHostedBy = (room: EventDraft, draft: EventDraft): boolean =>
  !isLookedBackOn(room, draft) &&
  draft.parties.some(
    ({ entity, seat, duties }) => seat !== "yes" && duties.includes("host") && entity === room.place?.iso3,
  );

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
