/** Takes a word of attendance, gives the parties that it says were in the room: "attended by", "also present were", "X took part, and so did Y". */

import { lemmaAs, type Token } from "@readout/english";
import { ATTENDING, ROLE_NOUNS } from "../../../data/attendance-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { agentOf } from "../party/agent.ts";
import { besides } from "../party/besides.ts";
import { isOffices } from "../party/open-lists.ts";
import { readParties } from "../party/parties.ts";
import { unite } from "../party/party-drafts.ts";
import { holdersAt, inGap, oneEach } from "../party/seat-holders.ts";
import { groupParty } from "../side/open-subject.ts";
import { subjectBefore } from "../side/subject.ts";
import { isRoomSubject, passiveAux, roomObject } from "./room-object.ts";
import { actsAs, inRole } from "./room-roles.ts";
import { sidesBefore } from "./side-before.ts";
import { heldBySides } from "./side-by-side.ts";
import { isNobody } from "./stayed-away.ts";
import { withFunction } from "./with-role.ts";

/** "They were joined by X", "X also joined the call", "A, B and C took part, together with D", "X attended as an observer", "X took part as mediator". */
export function tookPart(report: Report, first: number, at: number, end: number, stop: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const verb = lemmaAs(tokens[at] as Token, "VERB");
  const frame = ATTENDING.get(verb);
  if (!frame || isNobody(tokens, first)) return [];
  // "Observers from A and B followed the talks"
  const other = roleBefore(tokens, at, stop);
  const observing = other < 0 && (observes(tokens, at, end) || areObservers(tokens, first, at));
  // "followed the meeting with interest": from afar, unless as observers or by video.
  if (verb === "follow" && !observing && !tokens.slice(at, end).some(isRemote)) return [];
  // "X, the host, and Y sat with the two sides throughout the night"
  if (verb === "sit" && tokens[at + 1]?.lower === "with" && SIDES.test(words(tokens, at + 2, at + 5)))
    return withFunction(
      subjectBefore(report, first, at).filter(({ person }) => person !== null),
      "facilitator",
    );
  const by = agentOf(tokens, at, stop);
  if (by > 0 && verb !== "take") return attendedBy(report, verb, first, at, { by, stop }, observing);
  const ofSide = heldBySides(report, at, stop);
  if (ofSide.length > 0) return ofSide;
  const seated = observing ? -1 : sitsAs(tokens, at, end);
  if (seated > 0)
    return actsAs(
      tokens,
      seated - 1,
      end,
      unite(subjectBefore(report, first, at), [...besides(report, at + 1, stop), ...inGap(report, at, stop)]),
    );
  if (verb === "come") return [];
  const beside = verb === "sit" ? withRoles(report, at, end) : [];
  if (beside.length > 0) return beside;
  if (frame.behind !== undefined && tokens[at + 1]?.lower !== frame.behind) return [];
  const sent = throughTheirs(report, first, at, stop);
  if (sent.length > 0) return sent;
  const object = roomObject(tokens, at + (frame.behind === undefined ? 1 : 2), end);
  // "governments participating in the summit will discuss": who they are isn't said.
  if ((tokens[at] as Token).xpos === "VBG" && passiveAux(tokens, first, at) < 0) return [];
  if (object.kind === "other" || isOneOf(tokens[at + 1]?.lower, "no", "nothing")) return [];
  // "joined them for a separate session": another room.
  if (tokens.slice(at + 1, Math.min(end, at + 8)).some(({ lower }) => /^separate(?:ly)?$/.test(lower)))
    return [];
  if (object.kind === "none" && isOfThing(tokens, first)) return [];
  if (object.kind === "none" && !(frame.open || observing || isRemote(tokens[at + 1]))) return [];
  const parties = unite(subjectBefore(report, first, at), [
    ...besides(report, at + 1, stop),
    ...inGap(report, at, stop),
  ]);
  if (observing) return asObservers(parties);
  if (other > 0) {
    const rest = readParties(report, other + 2, stop, null).parties;
    return unite(actsAs(tokens, other - 1, stop, parties), asObservers(rest));
  }
  const as = tokens.slice(at, Math.min(end, at + 5)).findIndex(({ lower }) => lower === "as") + at;
  const inRole = as < at ? [] : actsAs(tokens, as - 1, end, parties);
  if (inRole.length > 0) return inRole;
  // "The representative of the OSCE also attended"
  return verb === "attend" && tokens[at - 1]?.lower === "also" ? asOnlookers(report, parties) : parties;
}

/** "sat in (on the talks) as a mediator", "sat at the table as guarantors", "attended as go-between": the "as" of a role, behind nothing but the room; -1 where none stands there. */
export function sitsAs(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 9, tokens.length); i++) {
    const { lower, upos } = tokens[i] as Token;
    if (lower === "as") return namesRole(tokens, i, end) ? i : -1;
    if (
      !isOneOf(upos, "ADP", "ADV", "DET", "PRON", "NUM") &&
      !ROOM.holds(tokens[i]) &&
      !isContactNoun(tokens, i)
    )
      return -1;
  }
  return -1;
}

/** "as (a) mediator(s)", "as the two guarantors" */
const namesRole = (tokens: readonly Token[], as: number, end: number): boolean =>
  tokens.slice(as + 1, Math.min(end, as + 5)).some(({ lower }) => ROLE_NOUNS.get(lower)?.function);

/** "sat in the same room with mediators from A and B" */
function withRoles(report: Report, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at + 1; i < Math.min(end, at + 12); i++) {
    const role = tokens[i]?.lower === "with" && ROLE_NOUNS.get(tokens[i + 1]?.lower ?? "");
    if (role && isOneOf(tokens[i + 2]?.lower, "from", "of"))
      return inRole(readParties(report, i + 1, end, null).parties, role);
  }
  return [];
}

const ROOM = new WordList("table room hall side sides delegations teams parties part");

const SIDES =
  /^(?:them\b|both (?:sides|delegations|parties|teams)|the two (?:sides|delegations|parties|teams))/;

const words = (tokens: readonly Token[], from: number, end: number): string =>
  tokens
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(" ");

/** "A and B took part through their envoys, X and Y": one each, in their order. */
function throughTheirs(report: Report, first: number, at: number, stop: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const link = at + 2;
  if (tokens[link]?.lower !== "through" || !isOneOf(tokens[link + 1]?.lower, "their", "its")) return [];
  const { sides } = sidesBefore(report, first, at);
  const post = report.mentions[mentionAt(report, link + 2)]?.post ?? null;
  return oneEach(sides, holdersAt(report, link + 2, stop)).map((one) => ({ ...one, post: one.post ?? post }));
}

/** "took part as mediators, and A and B as observers": the "as" of those who came as something else before the observers; -1 where none stands there. */
function roleBefore(tokens: readonly Token[], at: number, stop: number): number {
  for (let i = at; i < Math.min(stop, at + 16); i++) {
    if (tokens[i]?.lower !== "as") continue;
    const role = ROLE_NOUNS.get(tokens[i + 1]?.lower ?? "");
    return role?.function === "facilitator" && observes(tokens, i, stop) ? i : -1;
  }
  return -1;
}

/** "the course, which 300 officials of A have attended": what a relative that isn't the subject takes up, where it is no contact. */
const isOfThing = (tokens: readonly Token[], first: number): boolean => {
  const which = [first, first - 1].find((i) => isOneOf(tokens[i]?.lower, "which", "that")) ?? -1;
  if (which < 1 || isOneOf(tokens[which + 1]?.upos, "VERB", "AUX", "ADV")) return false;
  return ![1, 2, 3].some((k) => isContactNoun(tokens, which - k));
};

/** "joined via video link", "joined remotely": the room needs no name. */
const isRemote = (token: Token | undefined): boolean =>
  isOneOf(token?.lower, "via", "by", "remotely", "virtually", "online");

function attendedBy(
  report: Report,
  verb: string,
  first: number,
  at: number,
  { by, stop }: { by: number; stop: number },
  observing: boolean,
): PartyDraft[] {
  const { tokens } = report.analysed;
  const aux = passiveAux(tokens, first, at);
  // "The funeral was attended by"; a person "was joined by" another.
  if (aux >= 0 && verb !== "join" && !isRoomSubject(tokens, first, aux)) return [];
  let from = by + 1;
  while (tokens[from]?.text === ":") from++;
  // "X of A and Y of B were joined by the ministers of C and D": they were there as well.
  let parties =
    verb === "join" && aux >= 0
      ? subjectBefore(report, first, aux).filter(({ person }) => person !== null)
      : [];
  let end = from;
  // "attended by A, and by B as guests": each list as what is said behind it.
  for (;;) {
    const list = readParties(report, from, stop, null);
    const next = nextBy(tokens, Math.max(list.endToken, from), stop);
    const guests = /^(?:, )?as (?:an? )?(?:guest|observer)/.test(
      tokens
        .slice(list.endToken, list.endToken + 4)
        .map(({ lower }) => lower)
        .join(" "),
    );
    const offices = list.parties.length > 0 ? undefined : officesAt(report, from, stop);
    if (offices) parties = unite(parties, [groupParty(offices)]);
    parties = unite(
      parties,
      guests || (observing && next < 0 && end === from) ? asObservers(list.parties) : list.parties,
    );
    end = list.endToken;
    if (next < 0) break;
    from = next;
  }
  // "was joined by X in condemning": one in an act, not in a room.
  return tokens[end]?.lower === "in" && tokens[end + 1]?.xpos === "VBG" ? [] : parties;
}

/** "attended by the foreign and water ministers of the three countries": offices of a group whose members stand elsewhere. */
function officesAt(report: Report, from: number, stop: number): Mention | undefined {
  const mention = report.mentions[mentionAt(report, from)];
  if (!isOffices(mention) || mention.firstToken > Math.min(from + 3, stop - 1)) return undefined;
  const group = report.mentions[mentionAt(report, mention.endToken)];
  return group?.kind === "group" && group.firstToken === mention.endToken + 1 ? mention : undefined;
}

/** The token behind ", and by" that a list of those present ends at; -1 where none stands there. */
function nextBy(tokens: readonly Token[], from: number, stop: number): number {
  let i = from;
  while (i < stop && isOneOf(tokens[i]?.lower, ",", "and", "also", "as", "well")) i++;
  return i > from && i < stop && tokens[i]?.lower === "by" ? i + 1 : -1;
}

/** "X and Y were also present (at the meeting)", "X was in attendance": the subject. */
export function wasPresent(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const { lower } = tokens[at] as Token;
  // "X was there as an observer"
  const there = lower === "there" && tokens[at + 1]?.lower === "as" && observes(tokens, at, end);
  // "were in the room", "was at the table"
  const inside =
    INSIDE[lower] === tokens[at - 2]?.lower && tokens[at - 1]?.lower === "the" && wasThere(tokens, at - 3);
  if (lower !== "present" && !(lower in BE) && !there && !inside) return [];
  const aux = passiveAux(tokens, first, inside ? at - 2 : lower in BE ? at - 1 : at);
  if (aux < 0 || (lower in BE && tokens[at - 1]?.lower !== BE[lower])) return [];
  // "was on hand as an observer", "was on hand to sign"
  if (lower === "hand")
    return observes(tokens, at, end) ? asObservers(subjectBefore(report, first, aux)) : [];
  if (tokens[aux - 1]?.lower === "not" || tokens[aux + 1]?.lower === "not" || tokens[first]?.lower === "no")
    return [];
  if (there) return asObservers(subjectBefore(report, first, aux));
  if (!inside && roomObject(tokens, at + 1, end).kind === "other") return [];
  const as = sitsAs(tokens, at, end);
  if (as > 0) return actsAs(tokens, as - 1, end, subjectBefore(report, first, aux));
  return areObservers(tokens, first, aux)
    ? asObservers(subjectBefore(report, first, aux))
    : unite(asOnlookers(report, subjectBefore(report, first, aux)), besides(report, at + 1, end));
}

/** "was", "were also": not "will be", "has been". */
const wasThere = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[tokens[at]?.upos === "ADV" ? at - 1 : at]?.lower, "was", "were");

/** "was in attendance", "was on hand": a noun of presence with the word before it. */
const BE: Readonly<Record<string, string>> = { attendance: "in", hand: "on" };
const INSIDE: Readonly<Record<string, string>> = { room: "in", table: "at" };

/** "A representative of the OSCE was present": an organisation's, who only was there, observes. */
const asOnlookers = ({ text }: Report, parties: readonly PartyDraft[]): PartyDraft[] =>
  parties.map((party) => {
    const { start, end } = party.spans[0] ?? { start: 0, end: 0 };
    const sent = /\brepresentatives? (?:of|from)\b/i.test(text.slice(Math.max(0, start - 30), end));
    return sent && party.entity.startsWith("igo:") ? { ...party, function: "observer" } : party;
  });

/** "X and Y were among those who took part": the subject; the list behind "Among those" is read from the word of presence. */
export function wasAmong(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const aux = passiveAux(tokens, first, at);
  if ((tokens[at] as Token).lower !== "among" || aux < 0) return [];
  const behind = tokens.slice(at + 1, Math.min(end, at + 6)).map(({ lower }) => lower);
  return behind.some((word) => AMONG.has(word)) && behind.some((word) => CAME.has(word))
    ? subjectBefore(report, first, aux)
    : [];
}

const AMONG = new Set("those participants attendees leaders ministers guests delegates".split(" "));
const CAME = new Set(
  "took taking attended attending present participants attendees participated participating".split(" "),
);

const observes = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 20); i++)
    if (isOneOf(tokens[i]?.lower, "observer", "observers", "guest", "guests")) return true;
  return false;
};

/** Whether a subject is "observers from A and B", "an observer of A"; "A, an observer in May," is none now. */
const areObservers = (tokens: readonly Token[], first: number, at: number): boolean => {
  for (let i = first; i + 1 < at; i++)
    if (
      isOneOf(tokens[i]?.lower, "observers", "observer") &&
      isOneOf(tokens[i + 1]?.lower, "from", "of", "for")
    )
      return true;
  return false;
};

const asObservers = (parties: readonly PartyDraft[]): PartyDraft[] =>
  parties.map((party) => ({ ...party, function: "observer" }));
