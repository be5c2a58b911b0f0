/** Takes a verb that adds to a meeting told of before, gives whom it adds: who took part, sat for a side, briefed, observed, mediated or hosted. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { ADDING_VERBS } from "../../../data/attendance-words.ts";
import { BY_ROLES, OTHER_WORDS } from "../../../data/meeting-words.ts";
import { GROUP_COUNTS } from "../../../data/number-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { startsUpper } from "../../../letters.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { statusOfVerb } from "../clause/status.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { readParties } from "../party/parties.ts";
import { withRole } from "../party/parties-by.ts";
import { unite } from "../party/party-drafts.ts";
import { asDeputies, holdersAt, ownerOfDeputy } from "../party/seat-holders.ts";
import { listEndingAt } from "../side/sides.ts";
import { subjectBefore } from "../side/subject.ts";
import { lookedOn } from "./onlookers.ts";
import { representedAt, representedBy } from "./represented.ts";
import { leads, represents, sends } from "./represents.ts";
import { roomObject } from "./room-object.ts";
import { actsAs, ledByWith } from "./room-roles.ts";
import { heldBySides } from "./side-by-side.ts";
import { SIGNERS_VERBS, signersAt } from "./signers.ts";
import { membersOfTeam } from "./teams.ts";
import { tookPart } from "./took-part.ts";

/** Whom the verb at `at` adds, with function, duty and seat; nobody where it tells of something else. */
export function byVerb(
  report: Report,
  sentence: Sentence,
  at: number,
  [first, end]: readonly [number, number],
): PartyDraft[] {
  const { tokens } = report.analysed;
  if ((tokens[at] as Token).upos !== "VERB") return [];
  const verb = lemmaAs(tokens[at] as Token, "VERB");
  if (!ADDING_VERBS.has(verb)) return [];
  const status = statusOfVerb(tokens, first, at);
  // "X, who heads the army's team": he does, while they talk.
  if (status !== "occurred" && !(STANDING.test(verb) && status === "ongoing")) return [];
  // "chaired jointly by"
  const agent = tokens[at + 1]?.upos === "ADV" ? at + 2 : at + 1;
  const by = tokens[agent]?.lower === "by";
  const role = by ? BY_ROLES.get((tokens[at] as Token).lower) : undefined;
  if (role?.duty ?? role?.mediates)
    return tellsOfRoom(tokens, sentence.firstToken, at)
      ? withRole(readParties(report, agent + 1, end, null).parties, role as NonNullable<typeof role>)
      : [];
  if (SIGNERS_VERBS.includes(verb)) return signersAt(report, first, at, end);
  // "He was represented by his deputy, X"
  const owner = by ? ownerOfDeputy(report, agent + 1) : null;
  switch (verb) {
    case "join":
    case "attend":
    case "participate":
    case "take":
    case "sit":
    case "follow":
    case "connect":
    case "listen":
      return tookPart(report, first, at, end, sentence.endToken);
    case "include":
      return isAttendance(tokens, first, at)
        ? [...readParties(report, at + 1, end, null).parties]
        : membersOfTeam(report, sentence.firstToken, at, end);
    case "send":
      return sendsObserver(tokens, at)
        ? withFunction(subjectBefore(report, first, at), "observer")
        : sends(report, first, at, end);
    case "provide":
    case "give":
    case "offer":
    case "lend":
      return isVenueGiven(tokens, at, end)
        ? dutyOf(subjectBefore(report, first, at), "host").map((party) => ({
            ...party,
            seat: "no",
            rule: "R3",
          }))
        : [];
    case "replace":
      // "X was ill and was replaced by his deputy, Y"; "was replaced by Y" may be for good.
      return by && owner ? asDeputies(representedBy(report, first, at, sentence.endToken), owner) : [];
    case "represent":
      if (by && owner) return asDeputies(representedBy(report, first, at, sentence.endToken), owner);
      if (by) return representedBy(report, first, at, sentence.endToken);
      if (tokens[at + 1]?.lower === "as" && isOneOf(tokens[at + 2]?.lower, "observers", "observer"))
        return withFunction(subjectBefore(report, first, at), "observer");
      return tokens[at + 1]?.lower === "at"
        ? representedAt(report, first, at, end)
        : represents(report, first, at, end);
    case "lead":
    case "head":
      if (by && tellsOfRoom(tokens, sentence.firstToken, at)) return ledBy(report, agent + 1, end);
      if (by) return representedBy(report, first, at, sentence.endToken);
      return tokens[at]?.xpos === "VBN"
        ? heldBySides(report, at, sentence.endToken)
        : leads(report, first, at, end);
    case "brief":
      if (by) return withFunction(readParties(report, at + 2, end, null).parties, "briefer");
      return briefsMeeting(tokens, at + 1, end)
        ? withFunction(subjectBefore(report, first, at), "briefer")
        : [];
    case "act":
    case "serve":
      // "with A acting as mediator": what stands before the verb of the clause is read as a role.
      return tokens[at]?.xpos === "VBG" && ledByWith(report, first, at)
        ? []
        : actsAs(tokens, at, end, withEnvoy(report, at, end, subjectBefore(report, first, at)));
    case "host":
      return hostsIt(report, sentence, first, at, end);
    case "mediate":
    case "moderate":
    case "facilitate":
    case "broker":
      return mediatesIt(report, first, at, end);
    case "welcome":
      return welcomesThem(report, first, at);
    case "observe":
    case "watch":
      return watchesRoom(tokens, at, end) ? withFunction(subjectBefore(report, first, at), "observer") : [];
    case "call":
      return callsRoom(tokens, at, end) ? asConvener(subjectBefore(report, first, at)) : [];
    case "chair":
    case "preside":
      return takesUpRoom(tokens, at) ? dutyOf(subjectBefore(report, first, at), "chair") : [];
    case "look":
    case "stand":
    case "witness":
      return lookedOn(report, first, at, end);
    case "hold":
      return holdsPresidency(tokens, at, end)
        ? dutyOf(subjectBefore(report, first, at), "presidency").map((party) => ({
            ...party,
            seat: party.person === null ? "no" : party.seat,
            rule: party.person === null ? "R3" : party.rule,
          }))
        : [];
    default:
      return [];
  }
}

/** "The talks were led by the Union's envoy, X": an organisation leads others to terms (R7); who else does is one of those who met. */
const ledBy = (report: Report, from: number, end: number): PartyDraft[] =>
  readParties(report, from, end, null).parties.map((party) =>
    party.entity.startsWith("igo:") ? { ...party, function: "facilitator", subtype: "mediator" } : party,
  );

/** "A and B sent observers", "C sent a senior observer"; "sent observers to the election" is another thing. */
function sendsObserver(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  while (i < at + 4 && isOneOf(tokens[i]?.upos, "DET", "ADJ", "PRON", "NUM")) i++;
  if (!isOneOf(tokens[i]?.lower, "observers", "observer")) return false;
  return tokens[i + 1]?.lower !== "to" || [2, 3, 4, 5].some((k) => isContactNoun(tokens, i + k) !== null);
}

/** "provided a venue for the talks", "offered its capital as the venue": the house and nothing else. */
function isVenueGiven(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 8); i++) {
    const { lower, upos } = tokens[i] as Token;
    if (lower === "venue")
      return tokens[i + 1]?.lower !== "for" || [2, 3, 4].some((k) => isContactNoun(tokens, i + k) !== null);
    if (upos === "VERB") return false;
  }
  return false;
}

const STANDING = /^(?:hold|lead|head)$/;

/** "It was co-hosted by A and convened by B", "The talks, the third of the year, were chaired by A": of the contact told of before. */
function tellsOfRoom(tokens: readonly Token[], first: number, at: number): boolean {
  const taken = /^(?:it|they|this|these)$/.test(tokens[first]?.lower ?? "");
  if (!taken && !(tokens[first]?.lower === "the" && isContactNoun(tokens, first + 1)))
    return isOfAntecedent(tokens, first, at);
  // Of what stands between commas, nothing is told of the room.
  let open = false;
  for (let i = first + 1; i < at; i++) {
    const { lower } = tokens[i] as Token;
    if (lower === ",") open = !open;
    if (!open && isOneOf(lower, "was", "were")) return true;
  }
  return false;
}

/** "Talks between A and B, which began on Saturday and were facilitated by C": the last "which" before a participle takes up a contact. */
function isOfAntecedent(tokens: readonly Token[], first: number, at: number): boolean {
  let which = at - 1;
  while (which > first && !isOneOf(tokens[which]?.lower, "which", "that", ",", ";")) which--;
  if (tokens[which]?.lower !== "which" && tokens[which]?.lower !== "that") return false;
  for (let i = which - 1; i >= Math.max(first, which - 14); i--) {
    if (isContactNoun(tokens, i)) return true;
    if (tokens[i]?.upos === "VERB" || tokens[i]?.upos === "AUX") return false;
  }
  return false;
}

/** "Participants joining A and B in the call included …": a list of who was there. */
function isAttendance(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < Math.min(at, first + 4); i++)
    if (isOneOf(tokens[i]?.lower, "participants", "attendees", "participating", "attending")) return true;
  return false;
}

/** "X welcomed the delegations on behalf of the host": one who was there with them, as host where that is said. */
function welcomesThem(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  if (tokens[at + 1]?.lower !== "the" || !GUESTS.holds(tokens[at + 2])) return [];
  const behind = tokens[at + 3];
  if (behind && (isPossessive(behind.lower) || behind.upos === "NOUN")) return [];
  const host = tokens.slice(at + 3, at + 9).some(({ lower }) => lower === "host");
  const people = subjectBefore(report, first, at).filter(({ person }) => person !== null);
  return host ? dutyOf(people, "host") : people;
}

const GUESTS = new WordList("delegations delegates participants leaders ministers guests heads".split(" "));

const CONTACTS = new WordList(
  "meeting talks call summit discussion discussions negotiations consultations session conversation ceremony signing them".split(
    " ",
  ),
);

/** "hosted the call", "hosted both meetings". */
function joinedThing(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const token = tokens[i] as Token;
    if (CONTACTS.holds(token)) return true;
    if (!["DET", "ADJ", "ADP", "NOUN"].includes(token.upos)) return false;
  }
  return false;
}

/** "briefed the ministers", "briefed the Committee". */
function briefsMeeting(tokens: readonly Token[], from: number, end: number): boolean {
  if (
    tokens[from]?.lower === "them" ||
    (tokens[from]?.lower === "the" && GROUP_COUNTS.has(tokens[from + 1]?.lower ?? ""))
  )
    return true;
  for (let i = from; i < Math.min(end, from + 3); i++)
    if (
      /^(?:ministers|leaders|participants|delegations|envoys|members|group|meeting|committee|council|board)$/.test(
        tokens[i]?.lower ?? "",
      )
    )
      return true;
  return false;
}

/** "A acted as mediator through its envoy, X": who sat for it. */
function withEnvoy(report: Report, at: number, end: number, parties: readonly PartyDraft[]): PartyDraft[] {
  const { tokens } = report.analysed;
  const [side] = parties;
  for (let i = at + 1; side && parties.length === 1 && i < Math.min(end, at + 7); i++)
    if (tokens[i]?.lower === "through")
      return unite(
        parties,
        holdersAt(report, i + 1, end).map((one) => ({ ...one, entity: side.entity })),
      );
  return [...parties];
}

/** "Norway hosted the talks but took no part in them": a host whose seat is denied, else open (R3). */
function hostsIt(report: Report, sentence: Sentence, first: number, at: number, end: number): PartyDraft[] {
  const { tokens, text } = report.analysed;
  const next = tokens[at + 1]?.lower ?? "";
  if (!["the", "these", "this", "both"].includes(next) || !joinedThing(tokens, at + 1, end)) return [];
  // "hosted the first meeting of the working group": none that was told of.
  if (OTHER_WORDS.holds(tokens[at + 2])) return [];
  const rest = text.slice((tokens[at] as Token).start, sentence.end).toLowerCase();
  const out =
    /\btook no part\b|\bdid not take part\b|\bwithout taking part\b|\bnot a party\b|\bkept out\b/.test(rest);
  // "X thanked A for hosting the talks"
  const thanked = (tokens[at] as Token).xpos === "VBG" && tokens[at - 1]?.lower === "for";
  const hosts = thanked ? listEndingAt(report, first, at - 1) : subjectBefore(report, first, at);
  return dutyOf(hosts, "host").map((party) => ({
    ...party,
    seat: out ? "no" : party.person === null ? "unknown" : "yes",
    rule: out || party.person !== null ? party.rule : "R3",
  }));
}

/** "Norway mediated the talks", "X moderated it": a facilitator, of whom without a name it isn't said whether anybody sat there. */
function mediatesIt(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const next = tokens[at + 1]?.lower ?? "";
  const room = ["the", "these", "both"].includes(next) && joinedThing(tokens, at + 1, end);
  const mediators = subjectBefore(report, first, at);
  // "X and Y mediated."
  const alone = next === "." && mediators.every(({ person }) => person !== null);
  if (!room && next !== "it" && !alone) return [];
  return withFunction(mediators, "facilitator").map((party) =>
    party.person === null && party.post === null ? { ...party, seat: "unknown", rule: "R3" } : party,
  );
}

/** "observed the talks", "watched over the final session". */
function watchesRoom(tokens: readonly Token[], at: number, end: number): boolean {
  const over = tokens[at + 1]?.lower === "over";
  if (!over && lemmaAs(tokens[at] as Token, "VERB") === "watch") return false;
  return roomObject(tokens, over ? at + 2 : at + 1, end).kind === "room";
}

/** "called the meeting", where "called the meeting a success" and "called the Summit for Peace" say another thing. */
function callsRoom(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at + 1]?.lower !== "the") return false;
  const room = roomObject(tokens, at + 1, end);
  const named = startsUpper(tokens[room.at]?.text ?? "");
  return room.kind === "room" && !named && isOneOf(tokens[room.at + 1]?.lower, "and", ".", ",", ";");
}

/** Whether who called it sat in it isn't said (R3). */
const asConvener = (parties: readonly PartyDraft[]): PartyDraft[] =>
  dutyOf(parties, "convener").map((party) => ({ ...party, seat: "unknown", rule: "R3" }));

/** "chaired it", "presided over it": of the contact told of before. */
const takesUpRoom = (tokens: readonly Token[], at: number): boolean =>
  tokens[tokens[at + 1]?.lower === "over" ? at + 2 : at + 1]?.lower === "it";

/** "holds the presidency of the Forum". */
function holdsPresidency(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 5); i++)
    if (/^(?:presidency|chairmanship|chair)$/.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** The parties in another function. */
export const withFunction = (
  parties: readonly PartyDraft[],
  role: "observer" | "briefer" | "facilitator",
): PartyDraft[] => parties.map((party) => ({ ...party, function: role }));

/** The parties with a duty more. */
export const dutyOf = (parties: readonly PartyDraft[], duty: PartyDraft["duties"][number]): PartyDraft[] =>
  parties.map((party) => ({ ...party, duties: [...party.duties, duty] }));
