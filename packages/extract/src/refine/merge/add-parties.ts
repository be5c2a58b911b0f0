/** Takes an event and words that add to it, gives the event those whom they add, where they sit and what they say of its place and day. */
import { type EventDraft, isCounted, type PartyDraft } from "../../drafts.ts";
import { isWhole } from "../../readers/meeting/addition/teams.ts";
import { outsideChairs } from "../../readers/meeting/party/parties-by.ts";
import { addSeat, seatOf, unite } from "../../readers/meeting/party/party-drafts.ts";
import { DAY_OF_NOUN } from "../day/date-events.ts";
import { actingMembers } from "../group/clubs.ts";
import { addReason, restoreSeat, stayAway } from "./join-meetings.ts";
import { sharedParties } from "./same-meeting.ts";

/** Adds parties: those who represent a side only where that side is there already. */
export function addParties(target: EventDraft, draft: EventDraft): void {
  takeNoPart(target, draft);
  stayAway(target, draft);
  // "The sides did not meet directly": somebody goes between them (R15).
  if (draft.mode === "indirect" && target.mode !== "call" && !isPlenary(target, draft))
    target.mode = draft.mode;
  const parties = partiesAdded(target, draft);
  if (parties.length === 0) return;
  watchOthers(target, draft, parties);
  // "an EU delegation headed by A's foreign minister": he sits for the EU, A doesn't (R1).
  if (/:(?:led|headed)_by$/.test(draft.reader)) leaveToWhole(target, parties);
  // "X's president received Y, in the presence of Foreign Minister Z": two seats, of which one has a name.
  const replaces = /:(?:represented(?:_by|_at)?|instead)$/.test(draft.reader);
  for (const party of parties) seatBeside(target, draft, party, replaces);
  const others = parties.filter(
    (party) =>
      !target.parties.some(
        ({ entity, more }) => entity === party.entity && more.some((seat) => seat.person === party.person),
      ),
  );
  addReason(target, `adds_to_event: ${target.reader} + ${draft.reader}`);
  // "On 4 May X attended the tenth meeting held in Y, with Z": of the same two or more, the room itself.
  if (sharedParties(target, draft) >= 2) takeScene(target, draft);
  else if (draft.place !== null && parties.some(({ duties }) => duties.includes("chair")))
    target.place ??= draft.place;
  // "X chaired Tuesday evening's talks": their day, whoever did.
  else if (target.edtf === null && draft.reasons.includes(DAY_OF_NOUN))
    [target.edtf, target.time] = [draft.edtf, draft.time];
  if (replaces) for (const party of parties) settlePost(target, party, draft.reader.endsWith(":instead"));
  target.parties = unite(target.parties, outsideChairs(target.parties, others)).map((party) =>
    restoreSeat(party, target, draft),
  );
  for (const span of draft.spans) target.spans.push(span);
}

/** Whom the words add: who leads or represents a side comes with a side that sits. */
function partiesAdded(target: EventDraft, { reader, parties }: EventDraft): PartyDraft[] {
  const closed = /:adds:(?:led|leads|headed|heads|represented|mediator)$/.test(reader);
  const sits = (party: PartyDraft): boolean =>
    // "A and B were represented as observers", "X and Y lead the mediation"
    party.function === "observer" ||
    (party.function === "facilitator" && !reader.endsWith(":adds:mediator")) ||
    // "X led the Chinese side" of talks in Beijing
    party.entity === target.place?.iso3 ||
    target.parties.some(
      (known) => known.entity === party.entity || actingMembers(known.entity).includes(party.entity),
    );
  return parties
    .filter((party) => !closed || sits(party))
    .map((party) =>
      party.function === "briefer" || party.subtype === "witness" ? asSeated(party, target) : party,
    );
}

/** Takes out the states of persons who sit for a union. */
function leaveToWhole(target: EventDraft, parties: readonly PartyDraft[]): void {
  target.parties = target.parties.filter(
    ({ entity, person }) =>
      !parties.some(
        (one) => isWhole(one.entity) && one.person !== null && one.person === person && one.entity !== entity,
      ),
  );
}

/** Gives a side that sits a second seat, or the post that the nearer words say. */
function seatBeside(target: EventDraft, { reader }: EventDraft, party: PartyDraft, replaces: boolean): void {
  const seated = target.parties.find((known) => known.entity === party.entity);
  if (!seated?.post || !party.post) return;
  if (
    !replaces &&
    seated.person === null &&
    party.person &&
    (isBeside(seated.post, party.post) || (CAME.test(reader) && isOfficers(seated.post, party.post)))
  )
    addSeat(seated, seatOf(party));
  // "Officials of A and B met. A's delegation was led by a deputy minister": the nearer word stands.
  else if (
    /:(?:led|leads|headed|heads|represented)(?:_by)?$/.test(reader) &&
    seated.person === null &&
    seated.post === "senior_official" &&
    party.person === null
  )
    [seated.post, seated.title] = [party.post, party.title];
  // "The intelligence chiefs of the three countries also took part": a second office beside the first (R1).
  else if (party.person === null && /^meetings:adds:(?:took|attended|participated|present)$/.test(reader))
    addSeat(seated, { ...seatOf(party), person: null });
}

/** "The two delegations did not meet directly" of a room where four or more sat: those two, not all. */
const isPlenary = ({ mode, parties }: EventDraft, { reader }: EventDraft): boolean =>
  reader === "meetings:not_facing" &&
  mode === "in_person" &&
  parties.filter(({ seat, function: role }) => seat === "yes" && role === "unknown").length > 3;

/** Place and day where the event has none. */
function takeScene(target: EventDraft, { place, edtf, time }: EventDraft): void {
  target.place ??= place;
  if (target.edtf === null) [target.edtf, target.time] = [edtf, time];
}

/** "X briefed the group", who sits in it as one of those who met: no briefer. */
const asSeated = (party: PartyDraft, { parties }: EventDraft): PartyDraft =>
  parties.some(
    ({ entity, seat, function: role }) => entity === party.entity && seat === "yes" && role === "unknown",
  )
    ? { ...party, function: "unknown", subtype: null }
    : party;

/** "The chiefs of staff of A and B met. A was represented by its attaché, X": who sat there is told of him, not of all; who sat instead of another isn't that one. */
function settlePost(
  { parties }: EventDraft,
  { entity, person, post, title }: PartyDraft,
  instead: boolean,
): void {
  const seated = parties.find((party) => party.entity === entity);
  if (
    !seated ||
    seated.person !== null ||
    (post === "military_officer" && seated.post?.endsWith("_chief")) ||
    (post === null && !(instead && person !== null && !seated.post?.startsWith("deputy_")))
  )
    return;
  [seated.person, seated.post, seated.title] = [person, post, title];
}

/** Who comes besides a "trilateral" of three, and an envoy who "was also present" where ministers met, sits with them as an observer (R8). */
function watchOthers(target: EventDraft, { reader }: EventDraft, parties: readonly PartyDraft[]): void {
  if (!CAME.test(reader)) return;
  const counted = target.parties.filter(isCounted);
  const full = counted.length > 2 && target.formats.some(({ arity }) => arity === counted.length);
  const ministers =
    reader.includes(":present") &&
    counted.length > 1 &&
    counted.every(({ post }) => MINISTERS.test(post ?? ""));
  for (const party of parties)
    if (
      party.function === "unknown" &&
      !target.parties.some(({ entity }) => entity === party.entity) &&
      (full || (ministers && ENVOYS.test(party.post ?? "")))
    )
      party.function = "observer";
}

const MINISTERS = /^head_of_|(?:^|_)minister$/;
const ENVOYS = /^(?:ambassador|special_envoy|senior_official|charge_d_affaires|diplomat)$/;

/** Who came besides those who met, as their words say. */
const CAME = /^meetings:adds:(?:took|attended|participated|present|present_at|accompanied|attended_by)$/;

/** "The defence ministers of A and B met. General X of A also attended": a minister's seat and somebody who is none. */
const isOfficers = (seated: string, added: string): boolean =>
  /(?:^|_)minister$/.test(seated) &&
  /^(?:military_|intelligence_chief$|chief_of_staff$|adviser$|ambassador$|senior_official$|department_head$|spokesperson$)/.test(
    added,
  );

/** A head and somebody else's post: never one person's words for one office, as "the Fijian leader" is. */
const isBeside = (a: string, b: string): boolean =>
  a !== b && ![a, b].includes("leader") && (a.startsWith("head_of_") || b.startsWith("head_of_"));

/** "X opened the meeting but did not take part in it": whom nothing but that sentence puts in the room; a host or chair keeps the duty (R3). */
function takeNoPart(target: EventDraft, { subjects, spans: [clause] }: EventDraft): void {
  if (!clause) return;
  const only = target.parties.filter(
    ({ entity, duties, spans, seat }) =>
      subjects.includes(entity) &&
      // "A hosts the talks. It does not take part in them": of a host it was open (R3).
      ((seat === "unknown" && duties.includes("host")) ||
        spans.every(
          ({ start, end }) =>
            (start >= clause.start && end <= clause.end) ||
            // "hosted by X, who did not take part"
            (duties.includes("host") && end <= clause.start && clause.start - end < JUST_BEFORE),
        )),
  );
  for (const party of only) party.seat = "no";
  target.parties = target.parties.filter((party) => !only.includes(party) || party.duties.length > 0);
}

/** How far before the words of his absence a host is named whom they take up. */
const JUST_BEFORE = 12;
