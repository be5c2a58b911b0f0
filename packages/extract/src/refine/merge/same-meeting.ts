/** Takes two drafts, gives whether they can tell of one event: nothing in status, date, place, mode, posts or persons speaks against it. */
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { STATE_BY_CODE } from "../../mentions/lexicon/lexicon.ts";
import { ASIDE, SEPARATE_ROOM } from "../../readers/meeting/draft/draft.ts";
import { BODY_THAT_MEETS } from "../../readers/meeting/side/sides.ts";
import { isDay } from "../../readers/time/one-day.ts";
import { clubMembers, isClubOf, isNearlyClub } from "../group/clubs.ts";

/** Parties that a meeting counts as its own: no venue, no group still open. */
const partiesOf = (draft: EventDraft): readonly PartyDraft[] =>
  draft.parties.filter(
    (party) =>
      party.seat !== "no" &&
      !party.entity.startsWith("group@") &&
      // "The talks, hosted by X": who it adds has another part in it than those who met.
      !(draft.anaphoric && draft.opens && (party.function === "facilitator" || party.duties.length > 0)),
  );

/** How many parties of `b` are in `a`; a club is in a room that holds two of its members or more. */
export function sharedParties(a: EventDraft, b: EventDraft): number {
  const known = new Set(partiesOf(a).map((party) => party.entity));
  return partiesOf(b).filter((party) => known.has(party.entity) || holdsClub(party.entity, known)).length;
}

function holdsClub(entity: string, known: ReadonlySet<string>): boolean {
  if (!entity.startsWith("bloc:")) return false;
  const members = clubMembers(entity);
  if (members.size === 0) return isClubOf(entity, known);
  return members.size >= 2 && [...members].filter((member) => known.has(member)).length >= members.size - 1;
}

/** How many sentences a text may speak of other things before "the talks", or a room of other members, is another one. */
const REACH = 15;

/** Whether a mention stands near enough to an event, the headline or the same members to tell of it: a long briefing speaks of many. */
export function isNear(event: EventDraft, draft: EventDraft): boolean {
  const [first, last] = [event.sentence, event.last ?? event.sentence];
  const gap = draft.sentence > last ? draft.sentence - last : first - (draft.last ?? draft.sentence);
  if (gap <= REACH || event.headline || draft.headline) return true;
  const [x, y] = [partiesOf(event), partiesOf(draft)];
  return x.length === y.length && x.length > 1 && sharedParties(event, draft) === y.length;
}

/** Whether two drafts can tell of one event: same status, no conflict, and members that nest or largely agree. */
export function sameMeeting(a: EventDraft, b: EventDraft): boolean {
  if (a.status !== b.status && !(isPast(a) && isPast(b))) return false;
  if (a.others || b.others) return false;
  if (!sameMode(a, b)) return false;
  if (a.edtf && b.edtf && !compatible(a.edtf, b.edtf) && !isDayBefore(a, b) && !isDayBefore(b, a))
    return false;
  if (a.place && b.place && !samePlace(a.place, b.place) && !isHeadlinedIn(a, b)) return false;
  if (isDueElse(a, b) || isDueElse(b, a)) return false;
  const apart = (a.other || b.other) && !(a.edtf && b.edtf) && !(a.place && b.place);
  if (apart && !isHeadlined(a, b) && !isItsRoom(a, b) && !isItsRoom(b, a)) return false;
  if (isOfThePast(a, b) || isOfThePast(b, a)) return false;
  if (isAboveCall(a, b) || isAboveCall(b, a)) return false;
  if (sizesConflict(a, b)) return false;
  if (personsConflict(a, b) || postsConflict(a, b)) return false;
  const [x, y] = [partiesOf(a), partiesOf(b)];
  if (isWithoutOf(a, y) || isWithoutOf(b, x)) return false;
  if (isUnnamedElse(a, b, y) || isUnnamedElse(b, a, x)) return false;
  if (isCallOf(a, b) || isCallOf(b, a)) return false;
  if (isOfBodyElse(x, y) || isOfBodyElse(y, x)) return false;
  // A council that opened somewhere isn't what two of it met for on its margins.
  if (x.length === 0 || y.length === 0)
    return !(isPlacedRoom(a, x) && isAside(b)) && !(isPlacedRoom(b, y) && isAside(a));
  if (opensOn(a, y, b, x) || opensOn(b, x, a, y)) return true;
  if (refersTo(a, b, y) || refersTo(b, a, x)) return true;
  if (headsClub(a, y) || headsClub(b, x)) return true;
  if (isOfClubAnd(x, y) || isOfClubAnd(y, x)) return true;
  const n = Math.max(sharedParties(a, b), sharedParties(b, a));
  const small = Math.min(x.length, y.length);
  const large = Math.max(x.length, y.length);
  if (n >= small) return !(small >= 2 && isPairOfPlenary(a, b, small, Math.max(sizeOf(x), sizeOf(y))));
  return n / (small + large - n) >= 0.6;
}

/** "Four-way talks in P" far above "had spoken by telephone on Monday": another contact. */
const isAboveCall = (heading: EventDraft, call: EventDraft): boolean =>
  heading.headline &&
  !call.headline &&
  call.type === "call" &&
  heading.type !== "call" &&
  heading.parties.length === 0 &&
  call.sentence > heading.sentence + LEAD;

/** How many sentences below a headline of talks tell of them, be it of a call. */
const LEAD = 3;

/** "The four met without their Japanese guest" beside a room that Japan sat in. */
const isWithoutOf = ({ without }: EventDraft, others: readonly PartyDraft[]): boolean =>
  without?.some((absent) => others.some(({ entity }) => entity === absent)) === true;

/** "agreed to hold the commission's next meeting by July" beside "the leaders will meet on 25 May" of more sides: what is due some time is another. */
function isDueElse(due: EventDraft, dated: EventDraft): boolean {
  const [from = "", to = ""] = (due.edtf ?? "").split("/");
  return (
    due.status === "planned" &&
    isDay(dated) &&
    Date.parse(to) - Date.parse(from) > WEEKS &&
    partiesOf(due).length !== partiesOf(dated).length
  );
}

/** Three weeks in milliseconds. */
const WEEKS = 21 * 86_400_000;

/** "were together at the NATO summit" beside "met X today": the meeting of a body that the other has nothing of. */
const isOfBodyElse = (own: readonly PartyDraft[], others: readonly PartyDraft[]): boolean =>
  others.length > 0 &&
  own.some(
    ({ entity, rule }) =>
      rule === BODY_THAT_MEETS &&
      !others.some((one) => one.entity === entity || clubMembers(entity).has(one.entity)),
  );

/** "The three ministers were received by President X", behind the room of the three, in which he has no seat: another contact. */
function isCallOf(call: EventDraft, room: EventDraft): boolean {
  const taken = call.parties.filter(({ rule }) => rule === "group_antecedent");
  return (
    room.sentence < call.sentence &&
    taken.length > 1 &&
    taken.every(({ entity }) => room.parties.some((party) => party.entity === entity)) &&
    call.parties.some(
      ({ entity, person, post, rule, duties }) =>
        rule !== "group_antecedent" &&
        duties.includes("host") &&
        (person === null
          ? post !== null && room.parties.every((party) => party.entity !== entity || party.post !== post)
          : room.parties.every((party) => party.person !== person)),
    )
  );
}

/** "met with African leaders" beside "met with European leaders" or a room whose two sides are named: with others, unless a headline tells of it. */
const isUnnamedElse = (a: EventDraft, b: EventDraft, others: readonly PartyDraft[]): boolean =>
  a.unnamed !== undefined &&
  // "X to meet three world leaders" above each of the rooms.
  ((a.unnamed.counted && others.length === 2) || (!a.headline && !b.headline)) &&
  (b.unnamed ? (a.unnamed.region ?? "") !== (b.unnamed.region ?? "") : others.length > 1);

/** "said Friday after they met" beside "held talks on Thursday": a few days before it was spoken of, right behind. */
const isDayBefore = (told: EventDraft, own: EventDraft): boolean =>
  told.loose === true &&
  own.loose !== true &&
  isDay(own) &&
  (own.edtf ?? "") < (told.edtf ?? "") &&
  Math.min(Math.abs(own.sentence - told.sentence), Math.abs(own.sentence - (told.last ?? told.sentence))) <=
    2;

/** "A and B meet in Alaska" above "met in Anchorage": a headline gives the wider place, of one state, right above. */
const isHeadlinedIn = (a: EventDraft, b: EventDraft): boolean =>
  a.headline !== b.headline &&
  a.place?.iso3 != null &&
  a.place.iso3 === b.place?.iso3 &&
  Math.abs(a.sentence - b.sentence) <= 2 &&
  sharedParties(a, b) >= 2;

/** "India-France-UAE meeting" above "The first meeting of … was held on 28 July": the report is of that one. */
const isHeadlined = (a: EventDraft, b: EventDraft): boolean =>
  a.headline !== b.headline &&
  // One that its words tell from others ("the first meeting") only right below.
  Math.abs(a.sentence - b.sentence) <= ((a.headline ? b : a).other ? 2 : 12) &&
  (a.edtf ?? b.edtf) !== null &&
  partiesOf(a.headline ? a : b).length >= 2 &&
  sharedParties(a.headline ? b : a, a.headline ? a : b) === partiesOf(a.headline ? a : b).length;

/** "The third meeting of the Forum was held in X today. A hosted B and C": who sat in it, right behind. */
const isItsRoom = (body: EventDraft, room: EventDraft): boolean =>
  body.other &&
  !room.other &&
  partiesOf(body).length === 0 &&
  body.edtf !== null &&
  body.place !== null &&
  room.edtf === null &&
  room.place === null &&
  room.sentence - body.sentence === 1;

/** "The heads of state of IGAD met in X. The meeting was chaired by A and attended by B": of a body, then who came. */
const opensOn = (
  draft: EventDraft,
  others: readonly PartyDraft[],
  body: EventDraft,
  own: readonly PartyDraft[],
): boolean =>
  draft.opens === true &&
  draft.sentence > body.sentence &&
  draft.sentence - body.sentence <= 3 &&
  own.length > 0 &&
  // "A and B met in X. The talks were chaired jointly by C and D", "by C and attended by B": who only chairs joins any room.
  (body.reader === "meetings:body"
    ? others.every(({ entity, duties }) => entity.includes(":") || duties.length > 0)
    : own.every(
        ({ entity, duties }) => duties.length > 0 || others.some((party) => party.entity === entity),
      ) ||
      // "A meeting between A and B was held in X. The meeting was chaired by C and attended by D and E"
      (draft.place === null &&
        draft.edtf === null &&
        body.edtf !== null &&
        own.some(({ duties }) => duties.includes("chair"))));

/** "Club ministers meet, C's envoy joins" above a room of the club's members: the headline's room, whoever joins it. */
const headsClub = (headline: EventDraft, room: readonly PartyDraft[]): boolean =>
  headline.headline &&
  room.length >= 2 &&
  headline.parties.some(({ entity }) => {
    // "3+1 ministers meet" above a room of four.
    if (
      entity.startsWith("bloc:") &&
      headline.formats.some(({ notation, arity }) => notation !== null && arity === room.length)
    )
      return true;
    const members = entity.startsWith("bloc:") ? clubMembers(entity) : new Set<string>();
    const inside = room.filter((party) => members.has(party.entity)).length;
    return (members.size >= 2 && members.size === inside) || isNearlyClub(entity, room);
  });

/** "A and the leaders of the club met", "A spoke at the session, attended by B and C" of it: some of those who met. */
function isOfClubAnd(whole: readonly PartyDraft[], some: readonly PartyDraft[]): boolean {
  if (whole.length < 2 || some.length < 3) return false;
  const members = new Set(whole.flatMap(({ entity }) => [...clubMembers(entity)]));
  if (members.size < 2) return false;
  const others = new Set(whole.map(({ entity }) => entity));
  return (
    some.some(({ entity }) => others.has(entity)) &&
    some.every(({ entity }) => others.has(entity) || members.has(entity))
  );
}

/** A contact of months ago is none that the text told of before without a date; what follows it may go on about it. */
const isOfThePast = (old: EventDraft, other: EventDraft): boolean =>
  old.past === true &&
  other.edtf === null &&
  (other.trigger.start < old.trigger.start || other.sentence > (old.last ?? old.sentence) + 2);

/** "Talks opened in X with A's delegation. B sat for C at the talks, convened by D": of a room of which only one side was told. */
const refersTo = (draft: EventDraft, room: EventDraft, own: readonly PartyDraft[]): boolean =>
  draft.refers === true &&
  own.length === 1 &&
  room.place !== null &&
  room.edtf !== null &&
  draft.sentence > room.sentence &&
  draft.sentence - room.sentence <= 3;

/** "a quadrilateral meeting" beside "the tripartite meetings": each says how many sit there. */
function sizesConflict(a: EventDraft, b: EventDraft): boolean {
  const [x = [], y = []] = [a, b].map(({ formats }) =>
    formats.map(({ arity }) => arity).filter((n) => n !== null),
  );
  return x.length > 0 && y.length > 0 && !x.some((size) => y.includes(size));
}

/** How many delegations a room holds, a club by its members. */
const sizeOf = (parties: readonly PartyDraft[]): number =>
  parties.reduce((sum, { entity }) => sum + Math.max(1, clubMembers(entity).size), 0);

/** A room of its own without sides: told with its place and day. */
const isPlacedRoom = ({ place, edtf }: EventDraft, own: readonly PartyDraft[]): boolean =>
  own.length === 0 && place !== null && edtf !== null;

const isPast = (draft: EventDraft): boolean => draft.status === "occurred" || draft.status === "ongoing";

const saidAlone = ({ formats, trigger }: EventDraft): boolean =>
  formats.some(({ arity, span }) => arity === 2 && span.start > trigger.end);

const isAside = ({ reasons }: EventDraft): boolean =>
  reasons.includes(ASIDE) || reasons.includes(SEPARATE_ROOM);

/** A bilateral told of apart, with another day or place of its own or on the sidelines, isn't the plenary. */
function isPairOfPlenary(a: EventDraft, b: EventDraft, small: number, large: number): boolean {
  const paired = ({ formats }: EventDraft): boolean => formats.some(({ arity }) => arity === 2);
  if (small === 2 && large >= 3 && isAside(a) !== isAside(b)) return true;
  return small === 2 && large >= 3 && paired(a) !== paired(b) && (large >= 4 || saidAlone(a) || saidAlone(b));
}

function sameMode(a: EventDraft, b: EventDraft): boolean {
  if ((a.type === "call") === (b.type === "call"))
    return a.type === "call" || !(isScreened(a, b) || isScreened(b, a));
  // "talks in Berlin", "the previous round": of people in one room.
  if ([a, b].some(({ type, place, past }) => type !== "call" && (past === true || place !== null)))
    return false;
  // "a telephone call" beside "a video conference", each with its sides
  const isTold = ({ mode, anaphoric, headline, spans }: EventDraft): boolean =>
    mode !== "unknown" && !anaphoric && !(headline && spans.length === 1);
  if (a.mode !== b.mode && isTold(a) && isTold(b)) return false;
  return (
    a.mode === "unknown" ||
    b.mode === "unknown" ||
    a.mode === b.mode ||
    a.mode === "video" ||
    b.mode === "video"
  );
}

/** "A and B held a video call" beside a room in some place. */
const isScreened = (call: EventDraft, room: EventDraft): boolean =>
  call.mode === "video" && !call.anaphoric && room.mode === "in_person" && room.place !== null;

/** One entity with a person of its own in each, and not the same: two meetings ("Blinken met Lavrov", "Sherman met Ryabkov"). */
export function personsConflict(a: EventDraft, b: EventDraft): boolean {
  for (const party of a.parties) {
    const other = b.parties.find((known) => known.entity === party.entity);
    if (!other?.person || !party.person) continue;
    const here = new Set([party.person, ...party.more.map((seat) => seat.person)]);
    const there = [other.person, ...other.more.map((seat) => seat.person)];
    if (!there.some((person) => here.has(person))) return true;
  }
  return false;
}

function postsConflict(a: EventDraft, b: EventDraft): boolean {
  return a.parties.some((party) => {
    const other = b.parties.find((known) => known.entity === party.entity);
    if (!other?.post || !party.post || other.post === party.post) return false;
    if (party.person !== null && party.person === other.person) return false;
    // "Foreign Ministers of A and B" in a headline, of whom one sent a deputy.
    const unnamed = party.person === null || other.person === null;
    if (unnamed && party.post.replace(DEPUTY, "") === other.post.replace(DEPUTY, "")) return false;
    // "met his counterparts from A, B and C", of whom A's is its prime minister too.
    if (unnamed && sharedParties(a, b) > 2 && sharedParties(b, a) === partiesOf(a).length) return false;
    return TOP.test(party.post) && TOP.test(other.post);
  });
}

const DEPUTY = /^deputy_/;

/** Posts that one person sits in: a foreign minister in one mention and a defence minister in another are two meetings. */
const TOP = /_minister$|^head_of_/;

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
  holds(a.name, b.name) ||
  holds(b.name, a.name) ||
  lies(a, b) ||
  lies(b, a) ||
  (a.iso3 !== null && a.iso3 === b.iso3 && isHouse(a) !== isHouse(b));

/** "Al Husseiniya Palace": a house by its name alone, which stands in some town. */
export const isHouse = ({ name }: { name: string }): boolean =>
  /\b(?:Palace|House|Hotel|Hall|Residence|Castle|Chancellery|Mansion|Villa|Casa|Department|Ministry|Headquarters|Quai d.Orsay|Kremlin|Foreign Office|National Assembly|Parliament)\b/.test(
    name,
  ) && !name.includes(" in ");

/** A dateline prints its place in capitals. */
const holds = (whole: string, part: string): boolean => whole.toLowerCase().includes(part.toLowerCase());

/** "talks in Turkey" and "in Ankara": the state and a place in it. */
export function lies(inner: { iso3: string | null }, outer: { name: string; iso3: string | null }): boolean {
  if (outer.iso3 === null || inner.iso3 !== outer.iso3) return false;
  const state = STATE_BY_CODE.get(outer.iso3);
  return state !== undefined && (state.name === outer.name || state.names.includes(outer.name));
}
