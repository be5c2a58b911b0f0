/** Takes an event and a further mention of it, gives the event what the mention says more of: parties, place, day, mode. */
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { isWhole } from "../../readers/meeting/addition/teams.ts";
import { outsideChairs } from "../../readers/meeting/party/parties-by.ts";
import { addSeat, seatOf, unite } from "../../readers/meeting/party/party-drafts.ts";
import { DAY_OF_NOUN } from "../day/date-events.ts";
import { actingMembers } from "../group/clubs.ts";
import { isHouse, lies, sharedParties } from "./same-meeting.ts";

/** Adds parties: those who represent a side only where that side is there already. */
export function addParties(target: EventDraft, draft: EventDraft): void {
  const closed = /:adds:(?:led|leads|headed|heads|represented|mediator)$/.test(draft.reader);
  takeNoPart(target, draft);
  stayAway(target, draft);
  // "The sides did not meet directly": somebody goes between them (R15).
  if (draft.mode === "indirect" && target.mode !== "call" && !isPlenary(target, draft))
    target.mode = draft.mode;
  const parties = (
    closed
      ? draft.parties.filter(
          (party) =>
            // "A and B were represented as observers", "X and Y lead the mediation"
            party.function === "observer" ||
            (party.function === "facilitator" && !draft.reader.endsWith(":adds:mediator")) ||
            // "X led the Chinese side" of talks in Beijing
            party.entity === target.place?.iso3 ||
            target.parties.some(
              (known) => known.entity === party.entity || actingMembers(known.entity).includes(party.entity),
            ),
        )
      : draft.parties
  ).map((party) =>
    party.function === "briefer" || party.subtype === "witness" ? asSeated(party, target) : party,
  );
  if (parties.length === 0) return;
  watchOthers(target, draft, parties);
  // "an EU delegation headed by A's foreign minister": he sits for the EU, A doesn't (R1).
  if (/:(?:led|headed)_by$/.test(draft.reader))
    target.parties = target.parties.filter(
      ({ entity, person }) =>
        !parties.some(
          (one) =>
            isWhole(one.entity) && one.person !== null && one.person === person && one.entity !== entity,
        ),
    );
  // "X's president received Y, in the presence of Foreign Minister Z": two seats, of which one has a name.
  const replaces = /:represented(?:_by|_at)?$/.test(draft.reader);
  for (const party of parties) {
    const seated = target.parties.find((known) => known.entity === party.entity);
    if (
      !replaces &&
      seated?.post &&
      seated.person === null &&
      party.person &&
      party.post &&
      (isBeside(seated.post, party.post) || (CAME.test(draft.reader) && isOfficers(seated.post, party.post)))
    )
      addSeat(seated, seatOf(party));
    // "Officials of A and B met. A's delegation was led by a deputy minister": the nearer word stands.
    else if (
      seated &&
      /:(?:led|leads|headed|heads|represented)(?:_by)?$/.test(draft.reader) &&
      seated.person === null &&
      seated.post === "senior_official" &&
      party.person === null &&
      party.post
    )
      [seated.post, seated.title] = [party.post, party.title];
    // "The intelligence chiefs of the three countries also took part": a second office beside the first (R1).
    else if (
      seated?.post &&
      party.person === null &&
      party.post &&
      /^meetings:adds:(?:took|attended|participated|present)$/.test(draft.reader)
    )
      addSeat(seated, { ...seatOf(party), person: null });
  }
  const others = parties.filter(
    (party) =>
      !target.parties.some(
        ({ entity, more }) => entity === party.entity && more.some((seat) => seat.person === party.person),
      ),
  );
  addReason(target, `adds_to_event: ${target.reader} + ${draft.reader}`);
  // "On 4 May X attended the tenth meeting held in Y, with Z": of the same two or more, the room itself.
  if (sharedParties(target, draft) >= 2) takeScene(target, draft);
  // "X chaired Tuesday evening's talks": their day, whoever did.
  else if (target.edtf === null && draft.reasons.includes(DAY_OF_NOUN))
    [target.edtf, target.time] = [draft.edtf, draft.time];
  if (replaces) for (const party of parties) settlePost(target, party);
  target.parties = unite(target.parties, outsideChairs(target.parties, others)).map((party) =>
    restoreSeat(party, target, draft),
  );
  for (const span of draft.spans) target.spans.push(span);
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

/** "The chiefs of staff of A and B met. A was represented by its attaché, X": who sat there is told of him, not of all. */
function settlePost({ parties }: EventDraft, { entity, person, post, title }: PartyDraft): void {
  const seated = parties.find((party) => party.entity === entity);
  if (!seated || seated.person !== null || post === null) return;
  [seated.person, seated.post, seated.title] = [person, post, title];
}

/** Who comes besides a "trilateral" of three, and an envoy who "was also present" where ministers met, sits with them as an observer (R8). */
function watchOthers(target: EventDraft, { reader }: EventDraft, parties: readonly PartyDraft[]): void {
  if (!CAME.test(reader)) return;
  const counted = target.parties.filter(
    ({ seat, function: role }) => seat === "yes" && role !== "observer" && role !== "briefer",
  );
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

/** Who stayed away is no participant (R9): it leaves what is only planned; of a meeting held, whoever sat there sat there. */
function stayAway(target: EventDraft, { subjects }: Pick<EventDraft, "subjects">): void {
  const away = subjects.filter(
    (entity) => target.status === "planned" || !target.parties.some((party) => party.entity === entity),
  );
  if (away.length === 0) return;
  for (const entity of away) if (!target.subjects.includes(entity)) target.subjects.push(entity);
  if (target.parties.some(({ entity }) => away.includes(entity)))
    target.reasons.push(`R9: ${away.join(", ")} stays away`);
  target.parties = target.parties.filter(({ entity }) => !away.includes(entity));
}

/** Each reason once: a meeting told of a thousand times has few. */
function addReason({ reasons }: EventDraft, reason: string): void {
  if (!reasons.includes(reason)) reasons.push(reason);
}

/** Unites two mentions of one event: what is said of it more plainly or fully stands. */
export function join(target: EventDraft, draft: EventDraft): void {
  // A headline says in fewer words who it was ("security chiefs"): what the text calls them stands.
  const bare = target.headline && !draft.headline && target.reasons.length === 0;
  addReason(target, `same_event: ${target.reader} + ${draft.reader}`);
  const [told, other] = bare ? [draft, target] : [target, draft];
  target.parties = unite(told.parties, outsideChairs(told.parties, other.parties)).map((party) =>
    restoreSeat(party, target, draft),
  );
  stayAway(target, { subjects: [...target.subjects, ...draft.subjects] });
  for (const span of draft.spans) target.spans.push(span);
  if (draft.unnamed) target.unnamed ??= draft.unnamed;
  // "Amman talks" and "at the palace": the town, of which the house is one.
  const housed = target.place && draft.place && isHouse(target.place) !== isHouse(draft.place);
  if (housed) target.place = target.place && isHouse(target.place) ? draft.place : target.place;
  else if (
    !target.place ||
    (draft.place && target.place.rule && !draft.place.rule) ||
    // "A and B meet in Alaska" above "met in Anchorage": the text tells of it more closely, unless by the state alone.
    (target.headline && !draft.headline && draft.place?.rule === null && !lies(target.place, draft.place)) ||
    (draft.place && lies(draft.place, target.place)) ||
    (draft.place &&
      draft.place.name.length > target.place.name.length &&
      draft.place.name.includes(target.place.name))
  )
    target.place = draft.place ?? target.place;
  if (
    draft.edtf !== null &&
    (target.edtf === null ||
      (target.loose && !draft.loose) ||
      // "a day after they met", "sat down on Monday": the day that is named.
      target.edtf === `${draft.edtf}~` ||
      (draft.edtf.length > target.edtf.length && !draft.edtf.includes("/")))
  ) {
    target.loose = draft.loose === true;
    [target.edtf, target.time] = [draft.edtf, draft.time];
  }
  if (
    target.mode === "unknown" ||
    (draft.mode !== "unknown" && draft.mode !== "in_person" && target.mode === "in_person")
  )
    target.mode = draft.mode === "unknown" ? target.mode : draft.mode;
  if (target.type === "meeting" && draft.type === "call" && target.mode === "call") target.type = "call";
  target.formats.push(...draft.formats);
  target.levelWord ??= draft.levelWord;
  if (draft.series) target.series ??= draft.series;
  target.headline ||= draft.headline;
  target.last = Math.max(target.last ?? target.sentence, draft.last ?? draft.sentence);
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
