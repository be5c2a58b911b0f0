/** Takes a verb that adds to a meeting told of before, gives whom it adds: who took part, sat for a side, briefed, observed, mediated or hosted. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { ADDING_VERBS, SENDING_VERBS } from "../../../data/attendance-words.ts";
import { BY_ROLES, GOING_VERBS } from "../../../data/meeting-verbs.ts";
import { GROUP_COUNTS } from "../../../data/number-words.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { statusOfVerb } from "../clause/status.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { readParties } from "../party/parties.ts";
import { withRole } from "../party/parties-by.ts";
import { unite } from "../party/party-drafts.ts";
import { asDeputies, holdersAt, ownerOfDeputy } from "../party/seat-holders.ts";
import { subjectBefore } from "../side/subject.ts";
import type { Adding } from "./adding.ts";
import { chairsIt, givesVenue, holdsPresidency, hostsIt, mediatesIt } from "./duties.ts";
import { lookedOn } from "./onlookers.ts";
import { representedAt, representedBy } from "./represented.ts";
import { leads, represents, sends } from "./represents.ts";
import { roomObject } from "./room-object.ts";
import { actsAs, ledByWith } from "./room-roles.ts";
import { heldBySides } from "./side-by-side.ts";
import { SIGNERS_VERBS, signersAt } from "./signers.ts";
import { membersOfTeam } from "./teams.ts";
import { tookPart } from "./took-part.ts";
import { dutyOf, withFunction } from "./with-role.ts";

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
  if (status !== "occurred" && !(STANDING.has(verb) && status === "ongoing")) return [];
  // "chaired jointly by", "presided over by"
  const agent = tokens[at + 1]?.upos === "ADV" || tokens[at + 2]?.lower === "by" ? at + 2 : at + 1;
  const by = tokens[agent]?.lower === "by";
  const role = by ? BY_ROLES.get((tokens[at] as Token).lower) : undefined;
  if (role?.duty ?? role?.mediates)
    return tellsOfRoom(tokens, sentence.firstToken, at)
      ? withRole(readParties(report, agent + 1, end, null).parties, role as NonNullable<typeof role>)
      : [];
  const read = READERS.get(verb);
  return read ? read({ report, sentence, at, first, end, behindBy: by ? agent + 1 : null }) : [];
}

/** What a verb may tell as well while it goes on. */
const STANDING: ReadonlySet<string> = new Set(["hold", "lead", "head", "represent"]);

/** Whom a verb adds. */
type AddingReader = (adding: Adding) => PartyDraft[];

const subjectOf = ({ report, first, at }: Adding): PartyDraft[] => subjectBefore(report, first, at);

/** "took part", "sat for A", "attended in place of the minister". */
const attends: AddingReader = (adding) => {
  const { report, sentence, first, at, end } = adding;
  const seated = standsIn(adding);
  return seated.length > 0 ? seated : tookPart(report, first, at, end, sentence.endToken);
};

const signs: AddingReader = ({ report, first, at, end }) => signersAt(report, first, at, end);

/** "X of A filled in for his superior", "stood in for her president", "deputised for the minister", "took the place of": who sat there. */
const standsIn: AddingReader = (adding) =>
  sitsInstead(adding.report.analysed.tokens, adding.at) ? subjectOf(adding) : [];

/** Whether a verb says that one sat for another: "stood in for", "took the place of", "attended instead of", "[A's] seat was taken by". */
export function sitsInstead(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [1, 2, 3].map((k) => tokens[at + k]?.lower);
  return (
    (first === "in" && isOneOf(second, "for", "place")) ||
    (first === "for" && /^(?:de|su|sat)/.test(tokens[at]?.lower ?? "")) ||
    (first === "instead" && second === "of") ||
    (first === "by" && hasSeatBefore(tokens, at)) ||
    (first === "the" && isOneOf(second, "place", "seat") && third === "of")
  );
}

/** "A's seat was", "the place of A's minister was" before a participle. */
const hasSeatBefore = (tokens: readonly Token[], at: number): boolean =>
  SEATS.holds(tokens[at - 2]) ||
  tokens
    .slice(Math.max(0, at - 12), at)
    .some(
      (token, k, words) =>
        SEATS.holds(token) && words[k + 1]?.lower === "of" && words[k - 1]?.lower === "the",
    );

const SEATS = new WordList(["seat", "place", "chair"]);

/** "took part", "took the place of the minister", "A's seat was taken by X". */
const takes: AddingReader = (adding) => {
  const { report, sentence, first, at, behindBy } = adding;
  if (behindBy !== null && report.analysed.tokens[at + 1]?.lower !== "part")
    return sitsInstead(report.analysed.tokens, at) ? representedBy(report, first, at, sentence.endToken) : [];
  // "X took the chair", not "took the chair of the bank"
  const chair = [1, 2, 3].map((k) => report.analysed.tokens[at + k]?.lower).join(" ");
  if (/^the chair [.,]$/.test(chair)) return dutyOf(subjectBefore(report, first, at), "chair");
  const seated = standsIn(adding);
  return seated.length > 0 ? seated.filter(({ person }) => person !== null) : attends(adding);
};

const watches: AddingReader = (adding) => {
  const { report, first, at, end } = adding;
  const seated = standsIn(adding);
  return seated.length > 0 ? seated : lookedOn(report, first, at, end);
};

const includes: AddingReader = ({ report, sentence, first, at, end }) =>
  isAttendance(report.analysed.tokens, first, at)
    ? [...readParties(report, at + 1, end, null).parties]
    : membersOfTeam(report, sentence.firstToken, at, end);

/** "a meeting of the neighbours' ministers, which brought together A's X and B's Y": who sat in it. */
const bringsTogether: AddingReader = ({ report, sentence, at, end }) => {
  const { tokens } = report.analysed;
  if (tokens[at + 1]?.lower !== "together" || !isOfAntecedent(tokens, sentence.firstToken, at)) return [];
  return [...readParties(report, at + 2, end, null).parties];
};

const sendsOne: AddingReader = (adding) => {
  const { report, first, at, end } = adding;
  return sendsObserver(report.analysed.tokens, at)
    ? withFunction(subjectOf(adding), "observer")
    : sends(report, first, at, end);
};

/** "He was represented by his deputy, X": for whom a deputy behind "by" sat, null for nobody's deputy. */
function deputiesBy({ report, sentence, first, at, behindBy }: Adding): PartyDraft[] | null {
  const owner = behindBy === null ? null : ownerOfDeputy(report, behindBy);
  return owner && asDeputies(representedBy(report, first, at, sentence.endToken), owner);
}

const representsOne: AddingReader = (adding) => {
  const { report, sentence, first, at, end, behindBy } = adding;
  const { tokens } = report.analysed;
  if (behindBy !== null) return deputiesBy(adding) ?? representedBy(report, first, at, sentence.endToken);
  const next = tokens[at + 1]?.lower;
  if (next === "as" && isOneOf(tokens[at + 2]?.lower, "observers", "observer"))
    return withFunction(subjectOf(adding), "observer");
  return next === "at" ? representedAt(report, first, at, end) : represents(report, first, at, end);
};

/** "A's delegation, led by X, left the city": told of a journey, and not of who sat there. */
function goesAway(tokens: readonly Token[], from: number, end: number): boolean {
  let verb = from;
  while (verb < end && !FINITE_TAGS.has(tokens[verb]?.xpos ?? "")) verb++;
  return verb < end && GOING_VERBS.has(lemmaAs(tokens[verb] as Token, "VERB"));
}

const leadsOne: AddingReader = ({ report, sentence, first, at, end, behindBy }) => {
  const { tokens } = report.analysed;
  if (behindBy !== null && tokens[at - 1]?.text === "," && goesAway(tokens, behindBy, sentence.endToken))
    return [];
  if (behindBy !== null)
    return tellsOfRoom(tokens, sentence.firstToken, at)
      ? ledBy(report, behindBy, end)
      : // "led respectively by"
        representedBy(report, first, behindBy - 2, sentence.endToken);
  return tokens[at]?.xpos === "VBN"
    ? heldBySides(report, at, sentence.endToken)
    : leads(report, first, at, end);
};

const briefs: AddingReader = (adding) => {
  const { report, at, end, behindBy } = adding;
  if (behindBy !== null) return withFunction(readParties(report, at + 2, end, null).parties, "briefer");
  return briefsMeeting(report.analysed.tokens, at + 1, end) ? withFunction(subjectOf(adding), "briefer") : [];
};

/** "with A acting as mediator": what stands before the verb of the clause is read as a role. */
const acts: AddingReader = (adding) => {
  const { report, first, at, end } = adding;
  const { tokens } = report.analysed;
  if (tokens[at]?.xpos === "VBG" && ledByWith(report, first, at)) return [];
  return actsAs(tokens, at, end, withEnvoy(report, at, end, subjectOf(adding)));
};

const observes: AddingReader = (adding) =>
  // "thanked A for hosting and observing the talks": not the one who thanks.
  adding.report.analysed.tokens[adding.at]?.xpos !== "VBG" &&
  watchesRoom(adding.report.analysed.tokens, adding.at, adding.end)
    ? withFunction(subjectOf(adding), "observer")
    : [];

const READERS: ReadonlyMap<string, AddingReader> = new Map(
  (
    [
      ["join attend participate sit come follow connect listen", attends],
      ["take occupy", takes],
      [SIGNERS_VERBS.join(" "), signs],
      ["include", includes],
      ["bring", bringsTogether],
      [[...SENDING_VERBS].join(" "), sendsOne],
      ["provide give offer lend", givesVenue],
      // "X was ill and was replaced by his deputy, Y"; "was replaced by Y" may be for good.
      ["replace", (adding) => deputiesBy(adding) ?? []],
      ["represent", representsOne],
      ["lead head", leadsOne],
      ["brief", briefs],
      ["act serve", acts],
      ["host", hostsIt],
      ["mediate moderate facilitate broker", mediatesIt],
      ["observe watch", observes],
      ["chair co-chair preside", chairsIt],
      ["fill", (adding) => (adding.behindBy === null ? standsIn(adding) : takes(adding))],
      ["step deputise deputize substitute", standsIn],
      ["look stand witness", watches],
      ["hold", holdsPresidency],
    ] satisfies [string, AddingReader][]
  ).flatMap(([verbs, read]) => verbs.split(" ").map((verb) => [verb, read] as const)),
);

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

/** "It was co-hosted by A and convened by B", "The talks, the third of the year, were chaired by A": of the contact told of before. */
function tellsOfRoom(tokens: readonly Token[], first: number, at: number): boolean {
  const taken = isOneOf(tokens[first]?.lower, "it", "they", "this", "these");
  const noun = isContactNoun(tokens, first + 1) || tokens[first + 1]?.lower === "proceedings";
  if (!taken && !(tokens[first]?.lower === "the" && noun)) return isOfAntecedent(tokens, first, at);
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

/** "observed the talks", "watched over the final session". */
function watchesRoom(tokens: readonly Token[], at: number, end: number): boolean {
  const over = tokens[at + 1]?.lower === "over";
  if (!over && lemmaAs(tokens[at] as Token, "VERB") === "watch") return false;
  return roomObject(tokens, over ? at + 2 : at + 1, end).kind === "room";
}
