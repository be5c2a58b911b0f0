/** Takes words for a group of a contact ("the three", "their ministers", "they"), gives the delegations of the room told of before that they take up. */
import { GROUP_NOUNS } from "../../data/mention-words.ts";
import { type EventDraft, isContact, type PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOffices } from "../../readers/meeting/party/open-lists.ts";
import { createParty } from "../../readers/meeting/party/party-drafts.ts";
import { mentionAt, mentionsIn, type Report, type TextSpan } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import {
  groupOf,
  isBareCount,
  moreOffices,
  numberOfStates,
  postOf,
  postWithin,
  wordsOf,
} from "./group-words.ts";
import { numberSaid } from "./groups.ts";

/** How many contacts back a room stays in mind, and how many sentences as the one that "they" met in. */
const [ROOMS, NEAR] = [100, 2];

/** The parties of the draft at an index that its party `party` stands for; empty where no room before fits the words. */
export function roomBefore(
  report: Report,
  party: PartyDraft,
  index: number,
  drafts: readonly EventDraft[],
): PartyDraft[] {
  const draft = drafts[index] as EventDraft;
  const [span] = party.spans;
  if (!span) return [];
  const group = groupOf(report, party);
  // "the ministers of the two countries": in no room of one and a body.
  const ofStates = group === undefined ? null : numberOfStates(report, group);
  const said =
    numberSaid(wordsOf(report, span)) ??
    ofStates ??
    (group === undefined ? null : sizeSaid(report, group, draft));
  const hosts = /hosts$/.test(report.text.slice(span.start, span.end));
  const known = drafts.slice(Math.max(0, index - ROOMS), index).filter(({ adds }) => !adds);
  const room =
    said !== null
      ? known.findLast(
          (one) =>
            one.sentence < draft.sentence &&
            roomOf(one, hosts).length === said &&
            (ofStates === null || roomOf(one, hosts).every(({ entity }) => STATE.test(entity))),
        )
      : isTheirRoom(report, span, group, draft)
        ? // "Their defence ministers held talks": of the sides that the sentence before told of.
          known.findLast(
            (one) =>
              isInMind(report, one, draft, span, group) &&
              (one.sentence < draft.sentence || one.trigger.start < span.start) &&
              seatedIn(one).length > 1,
          )
        : /^joint\b/i.test(report.text.slice(span.start, span.end))
          ? roomOfTwo(known)
          : roomAgain(report, span, group, draft, known);
  if (!room) return guestsBefore(report, party, said, draft, known);
  const seats = said === null ? seatedIn(room) : roomOf(room, hosts);
  // The hosts and the two who met are these persons; "the three" are their states, whoever sat for them then.
  const occurred = draft.status === "occurred" && draft.parties.every(({ entity }) => /^group@/.test(entity));
  const they =
    group === undefined && occurred && /^the(?:y|ir)$/i.test(report.text.slice(span.start, span.end));
  const same =
    hosts || (occurred && (they || group !== undefined) && areTwoPersons(report, seats, group, room));
  return seats.map((seated) => {
    const { entity, post } = seated;
    return same
      ? asBefore(party, seated)
      : createParty(entity, [...party.spans], {
          post: group ? postWithin(report, group, post, draft) : they ? post : null,
          rule: "group_antecedent",
          more: moreOffices(report, group, entity),
        });
  });
}

const STATE = /^[A-Z]{3}$/;

/** "They", "their", "the pair" or "both ministers" of a room of two persons. */
const areTwoPersons = (
  report: Report,
  seats: readonly PartyDraft[],
  group: Mention | undefined,
  room: EventDraft,
): boolean =>
  seats.length === 2 &&
  seats.every(({ person }) => person !== null) &&
  (group === undefined || isBareCount(report, group) || (isOffices(group) && holdsAll(report, group, room)));

/** One of a room told of before, with who sat there, as one of those whom a party's words stand for. */
const asBefore = (party: PartyDraft, { entity, person, post, actor, spans }: PartyDraft): PartyDraft =>
  createParty(entity, [...party.spans, ...spans], { person, post, actor, rule: "group_antecedent" });

/** "President X received the three ministers", behind a room of theirs and his own minister: they without him. */
function guestsBefore(
  report: Report,
  party: PartyDraft,
  said: number | null,
  draft: EventDraft,
  known: readonly EventDraft[],
): PartyDraft[] {
  const [own, ...others] = draft.parties.filter(({ entity }) => entity !== party.entity);
  const [span] = party.spans as [TextSpan];
  const visiting = /\b(?:visiting|guest)\b/.test(wordsOf(report, span));
  // "received the heads of the delegations": of whatever room was told of last.
  const delegates = DELEGATES.test(report.text.slice(span.start, span.end + 24));
  if (!own || others.length > 0 || draft.reader !== RECEIVED) return [];
  if (said === null && !visiting && !delegates) return [];
  const guestsOf = (room: EventDraft): PartyDraft[] =>
    seatedIn(room).filter(({ entity }) => entity !== own.entity);
  const fits = (count: number): boolean => (said === null ? count > 1 : count === said);
  const room = known.findLast(
    (one) =>
      isContact(one) &&
      one.sentence < draft.sentence &&
      (delegates || one.parties.some(({ entity }) => entity === own.entity)) &&
      fits(guestsOf(one).length),
  );
  return room ? guestsOf(room).map((guest) => asBefore(party, guest)) : [];
}

const DELEGATES = /^(?:the )?(?:heads of (?:the |all |their )?(?:\w+ )?delegations?|participants|guests)\b/i;

/** Drafts of who received whom. */
const RECEIVED = "meetings:verb:receive";

/** "trilateral talks between the foreign ministers": three, whoever they are; null where the words say whose ministers. */
function sizeSaid(
  { analysed: { tokens } }: Report,
  { members, endToken }: Mention,
  { formats, parties }: EventDraft,
): number | null {
  const size = formats.find(({ arity }) => (arity ?? 0) > 2)?.arity ?? null;
  return parties.length === 1 && members.length === 0 && tokens[endToken]?.lower !== "of" ? size : null;
}

/** "Their ministers"; "Their last meeting was held in P", "At their last meeting, they": of another contact than the one told of. */
const isTheirRoom = (
  report: Report,
  { start, end }: { readonly start: number; readonly end: number },
  group: Mention | undefined,
  { other }: EventDraft,
): boolean =>
  group === undefined
    ? (other ? /^the(?:y|ir)$/i : /^their$/i).test(report.text.slice(start, end))
    : isTheirs(report, group);

/** Whether "their" may take up a room: of its sentence or the one before, a pronoun that of a few before where no others are named since. */
const isInMind = (
  report: Report,
  room: EventDraft,
  { sentence }: EventDraft,
  { start }: TextSpan,
  group: Mention | undefined,
): boolean =>
  room.sentence >= sentence - 1 ||
  (group === undefined && room.sentence >= sentence - 1 - NEAR && !namesOthers(report, room, start, true));

/** "their ministers". */
export const isTheirs = (report: Report, { firstToken }: Mention): boolean =>
  report.analysed.tokens[firstToken - 1]?.lower === "their";

/** "They last met in P", "The ministers were later received by X": the last room, close before, or the only one that the text has told of. */
function roomAgain(
  report: Report,
  { start }: { readonly start: number },
  group: Mention | undefined,
  draft: EventDraft,
  known: readonly EventDraft[],
): EventDraft | undefined {
  if (metOthers(report, draft) || !opensWith(report, start, group)) return undefined;
  // "The leaders wish to continue to hold the summit annually"
  if (draft.status === "planned" && draft.place === null && draft.time === null) return undefined;
  const rooms = known.filter(
    (one) =>
      isContact(one) &&
      one.sentence < draft.sentence &&
      seatedIn(one).length > 1 &&
      // "The ministers will meet again", behind a call of presidents
      !(group?.post === "minister" && seatedIn(one).every(({ post }) => post?.startsWith("head_of_"))),
  );
  const last = rooms.at(-1);
  if (!last) return undefined;
  const near =
    last.sentence >= draft.sentence - NEAR && (group !== undefined || theyGoOn(report, last, draft));
  // "between the deputy ministers" far behind a room of theirs, in a text that tells of no others
  const room =
    near || !isOffices(group)
      ? last
      : rooms.find((one) => holdsAll(report, group, one) && rooms.every((other) => sits(other, one)));
  if (!room || !(near || isOffices(group)) || !holdsAll(report, group, room)) return undefined;
  return namesOthers(report, room, start, group === undefined) ? undefined : room;
}

/** Whether all who sat in one room sat in another. */
const sits = (one: EventDraft, room: EventDraft): boolean =>
  seatedIn(one).every(({ entity }) => seatedIn(room).some((party) => party.entity === entity));

/** "The joint commission met": the two of whose contacts alone the text has told; undefined where it told of others. */
function roomOfTwo(known: readonly EventDraft[]): EventDraft | undefined {
  const rooms = known.filter((one) => isContact(one) && seatedIn(one).length > 1);
  const [room] = rooms;
  return room && seatedIn(room).length === 2 && rooms.every((one) => membersOf(one) === membersOf(room))
    ? room
    : undefined;
}

/** "They met on Monday. The three discussed trade. They will meet again": whether all sentences between two contacts are about "them". */
function theyGoOn(report: Report, room: EventDraft, { sentence: last }: EventDraft): boolean {
  const { analysed, mentions } = report;
  const { sentence: first } = room;
  for (let sentence = first + 1; sentence < last; sentence++) {
    const opener = analysed.sentences[sentence]?.firstToken ?? -1;
    const they = mentions.find(({ firstToken }) => firstToken === opener);
    const counted = they && isOpen(they) && numberSaid(wordsOf(report, they)) === seatedIn(room).length;
    if (!counted && (they?.kind !== "pronoun" || !they.plural)) return false;
  }
  return true;
}

const membersOf = (room: EventDraft): string =>
  seatedIn(room)
    .map(({ entity }) => entity)
    .sort()
    .join();

/** Whether a sentence has nothing but its adverbials before "they", or before "the ministers" whose states no words say. */
function opensWith(report: Report, start: number, group: Mention | undefined): boolean {
  const { tokens, sentences } = report.analysed;
  const at = mentionAt(report, firstFrom(tokens, start));
  const mention = group ?? report.mentions[at];
  if (!mention) return false;
  if (group ? group.members.length > 0 : mention.kind !== "pronoun" || !mention.plural) return false;
  const { firstToken, endToken, sentence, post, head } = mention;
  // "the lawmakers", of whom nobody met
  if (group && post === null && !GROUP_NOUNS.holds(tokens[head])) return false;
  const words = tokens.slice(sentences[sentence]?.firstToken, firstToken + 1);
  const pointed = group === undefined || words.slice(-3).some(({ lower }) => lower === "the");
  const [first] = words;
  return (
    pointed &&
    tokens[endToken]?.lower !== "of" &&
    words.every(({ upos, xpos }) => upos !== "AUX" && (upos !== "VERB" || xpos === "VBG")) &&
    first !== undefined &&
    mentionsIn(report, first.start, mention.start).length === 0
  );
}

/** "They also met with young founders and other leaders", "They met villagers": with people who are none of the parties. */
const metOthers = ({ text }: Report, { others, parties, trigger: { start } }: EventDraft): boolean =>
  others === true ||
  (parties.every(({ entity }) => entity.startsWith("group@")) &&
    MET_OTHERS.test(text.slice(start, start + 60)));

/** The words of a contact with what it is with, which is no party. */
const MET_OTHERS =
  /^\w+(?: \w+)? with\b(?! each| one)|^me(?:et|t|eting) (?:the |their |some |many |several |local |young )?[a-z]{3,}s\b/;

/** Whether all who sit in a room hold the office that a group's words say. */
function holdsAll(report: Report, group: Mention | undefined, room: EventDraft): boolean {
  const post = group ? postOf(report, group) : null;
  const holds = ({ post: held }: PartyDraft): boolean =>
    held === post || (post === "leader" && /^head_of_/.test(held ?? ""));
  return post === null || seatedIn(room).every(holds);
}

/** Whether the sentences between a room's and an offset name several others; `any`: a group whose members nobody lists too. */
function namesOthers(report: Report, room: EventDraft, start: number, any: boolean): boolean {
  const from = report.analysed.sentences[room.sentence]?.end ?? start;
  const seated = new Set(seatedIn(room).map(({ entity }) => entity));
  return mentionsIn(report, from, start).some(
    (mention) =>
      (mention.members.length > 1 && mention.members.some((one) => !seated.has(one))) ||
      (any && isOpen(mention) && numberSaid(wordsOf(report, mention)) !== seated.size),
  );
}

const isOpen = ({ kind, members, plural }: Mention): boolean =>
  kind === "group" && plural && members.length === 0;

/** The delegations of a draft, or its hosts only. */
const roomOf = (draft: EventDraft, hosts: boolean): readonly PartyDraft[] =>
  // Who "the leaders" in it are isn't known yet.
  (!hosts && draft.parties.some(({ entity }) => entity.startsWith("group@")) ? [] : draft.parties).filter(
    (party) =>
      !party.entity.startsWith("group@") &&
      (!hosts || party.duties.some((duty) => duty === "host" || duty === "co_host")),
  );

const seatedIn = (room: EventDraft): PartyDraft[] => roomOf(room, false).filter(({ seat }) => seat === "yes");
