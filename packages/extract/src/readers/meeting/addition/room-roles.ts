/** Takes a word that says as what somebody was in the room, gives those parties: "with X mediating", "under the auspices of X", "observers from X", "accompanied by X". */

import type { Token } from "@readout/english";
import { PATRONAGE, ROLE_GERUNDS, ROLE_NOUNS, type RoomRole } from "../../../data/attendance-words.ts";
import { GROUP_NOUNS } from "../../../data/mention-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { numberSaid } from "../../../refine/group/groups.ts";
import { listBefore } from "../../../refine/group/lists-before.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { statusOfNoun } from "../clause/noun-status.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { contactVerb } from "../contact/contact-verbs.ts";
import { readParties } from "../party/parties.ts";
import { subjectComma } from "../party/parties-by.ts";
import { unite } from "../party/party-drafts.ts";
import { asSide, holdersAt } from "../party/seat-holders.ts";
import { listEndingAt } from "../side/sides.ts";
import { subjectBefore } from "../side/subject.ts";
import { tellsOfSigning, witnesses } from "./onlookers.ts";

type Clause = readonly [number, number];

/** Parties that a role word in the clause of a contact gives; empty where the clause tells of none. */
export function rolesAt(report: Report, at: number, clause: Clause): PartyDraft[] {
  const { tokens } = report.analysed;
  const word = (tokens[at] as Token).lower;
  const read = ROLE_GERUNDS.has(word)
    ? gerund
    : PATRONAGE.has(word)
      ? patronage
      : word === "observers" || word === "observer"
        ? observers
        : ROLE_NOUNS.has(roleNoun(tokens, at))
          ? asNamed
          : word === "presence"
            ? inPresence
            : isOneOf(word, "accompanied", "flanked", "associated")
              ? accompanied
              : null;
  const parties = read ? read(report, at, clause) : [];
  if (parties.length === 0) return [];
  // "They were hosted by A, with B and C as observers": of the talks told of before.
  const taken = read === observers && isOneOf(tokens[clause[0]]?.lower, "they", "it");
  if (taken || tellsOfContact(tokens, clause) || wasAccompanied(tokens, at)) return parties;
  return read === inPresence && tellsOfSigning(tokens, ...clause) ? witnesses(parties) : [];
}

/** "A and B accompanied the Secretary", "were associated with the Minister": of his side where their own isn't said. */
function accompanies(report: Report, at: number, [first, end]: Clause): PartyDraft[] {
  const behind = report.analysed.tokens[at + 1]?.lower === "with" ? at + 2 : at + 1;
  const [leader, ...others] = readParties(report, behind, end, null).parties;
  if (!leader?.person || others.length > 0) return [];
  const named = subjectBefore(report, first, at).filter(({ person }) => person !== null);
  const known = new Set(named.map(({ person }) => person));
  const own = holdersAt(report, first, at).filter(({ person }) => person !== null && !known.has(person));
  return unite(named, asSide(own, { entity: leader.entity, mediates: false }));
}

/** "X was accompanied by Y", said in a sentence of its own of one who met somebody. */
const wasAccompanied = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.lower, "accompanied", "associated") &&
  (isOneOf(tokens[at - 1]?.lower, "was", "were") || isActive(tokens, at));

const isActive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VBD" || (tokens[at]?.lower === "associated" && tokens[at + 1]?.lower === "with");

const GUESTS = ROLE_NOUNS.get("guests");
const OBSERVER: RoomRole = ROLE_NOUNS.get("observer") ?? {};

const tellsOfContact = (tokens: readonly Token[], [first, end]: Clause): boolean => {
  for (let i = first; i < end; i++)
    if (isContactNoun(tokens, i) || contactVerb(tokens, i) !== null) return true;
  return false;
};

/** "with Qatar mediating and the European Union observing": the list before the participle. */
function gerund(report: Report, at: number, [first]: Clause): PartyDraft[] {
  const { tokens } = report.analysed;
  const end = tokens[at - 1]?.lower === "also" ? at - 1 : at;
  for (let i = end - 1; i >= Math.max(first, end - 24); i--) {
    const word = tokens[i]?.lower ?? "";
    if (word !== "with" && word !== "and") continue;
    const list = readParties(report, i + 1, end, null);
    if (list.parties.length === 0 || list.endToken !== end) continue;
    // "… mediating and the EU observing": an "and" that joins another participle before it.
    if (
      word === "and" &&
      !tokens.slice(Math.max(first, i - 16), i).some(({ lower }) => ROLE_GERUNDS.has(lower))
    )
      continue;
    return inRole(list.parties, ROLE_GERUNDS.get((tokens[at] as Token).lower) ?? {});
  }
  return [];
}

/** "under African Union mediation", "under the auspices of the United Nations", "through the mediation of Qatar". */
function patronage(report: Report, at: number, [first, end]: Clause): PartyDraft[] {
  const { tokens } = report.analysed;
  const role = PATRONAGE.get((tokens[at] as Token).lower) ?? {};
  const opener = (i: number): boolean => PATRON_OPENERS.holds(tokens[i]);
  if (isOneOf(tokens[at + 1]?.lower, "of", "by", "from")) {
    let i = at - 1;
    while (i >= first && isOneOf(tokens[i]?.lower, "the", "joint")) i--;
    // "with the mediation of A and the participation of B"
    const joined = tokens[i]?.lower === "and" && isPatron(tokens, Math.max(first, i - 8), i);
    if (i < first || !(opener(i) || joined) || isOfNoContact(tokens, first, i)) return [];
    const stop = i === first ? subjectComma(tokens, at + 2, end) : end;
    const named = readParties(report, at + 2, stop, null).parties;
    return inRole(named.length > 0 ? named : countedAt(report, at + 2), role);
  }
  const stop = isOneOf(tokens[at - 1]?.lower, "'s", "'") ? at - 1 : at;
  const parties = listEndingAt(report, first, stop);
  if (parties.length === 0) return [];
  for (let i = stop - 1; i >= Math.max(first, stop - 16); i--) {
    if (!opener(i)) continue;
    const list = readParties(report, i + 1, stop, null);
    return list.endToken === stop ? inRole(list.parties, role) : [];
  }
  return [];
}

/** "the two organizations", "both countries": the list of so many that the sentences before end with. */
function countedAt(report: Report, at: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  const number = tokens[at]?.lower === "the" ? at + 1 : at;
  const said = numberSaid(tokens[number]?.lower ?? "");
  const noun = tokens[number + 1];
  if (said === null || !(BODIES.holds(noun) || GROUP_NOUNS.holds(noun))) return [];
  const group = { firstToken: at, sentence: (tokens[at] as Token).sentence };
  return listBefore(report, group, said, BODIES.holds(noun));
}

const BODIES = new WordList("organizations organisations institutions bodies agencies missions");

/** "backs the resumption of talks under the auspices of X": of talks that nobody has held. */
function isOfNoContact(tokens: readonly Token[], first: number, under: number): boolean {
  let i = under - 1;
  while (i > first && contactVerb(tokens, i) === null && !isContactNoun(tokens, i)) i--;
  if (!isContactNoun(tokens, i)) return false;
  let of = i - 1;
  while (tokens[of]?.upos === "ADJ") of--;
  const resumed = tokens[of]?.lower === "of" && tokens[of - 1]?.lower === "resumption";
  return resumed || statusOfNoun(tokens, first, under, i) === null;
}

/** Whether another "mediation of" stands in a range. */
function isPatron(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (PATRONAGE.has((tokens[i] as Token).lower) && tokens[i + 1]?.lower === "of") return true;
  return false;
}

const PATRON_OPENERS = new WordList("under with through via thanks");

/** Where the words of a patronage open: "agreed to a truce from Friday, under the mediation of A" has no day of its own; the clause's first token for other roles. */
export function patronFrom(tokens: readonly Token[], at: number, first: number): number {
  if (!PATRONAGE.has((tokens[at] as Token).lower)) return first;
  for (let i = at - 1; i >= Math.max(first, at - 16); i--) if (PATRON_OPENERS.holds(tokens[i])) return i;
  return first;
}

/** "observers from A, B and C", "with A and B as observers", "in the presence of UN and African Union observers". */
function observers(report: Report, at: number, [first, end]: Clause): PartyDraft[] {
  const { tokens } = report.analysed;
  const from = isOneOf(tokens[at + 1]?.lower, "from", "of");
  const list = from ? readParties(report, at, end, null) : null;
  // "Observers from A said the talks had failed": who speaks of them, wherever they sat.
  if (tokens[list === null ? at + 1 : list.endToken]?.upos === "VERB") return [];
  const noun = isOneOf(tokens[at - 1]?.lower, "an", "the") ? at - 1 : at;
  return inRole(list?.parties ?? asSuch(report, first, noun) ?? listEndingAt(report, first, at), OBSERVER);
}

/** The noun at a token; the tokenizer parts "go-between". */
const roleNoun = (tokens: readonly Token[], at: number): string => {
  const word = (tokens[at] as Token).lower;
  return word === "go" && /^betweens?$/.test(tokens[at + 2]?.lower ?? "") ? "go-between" : word;
};

/** "Its co-chairs were X of A and Y of B", "The observers were A and B": who is said to have been what. */
export function rolesWere(report: Report, first: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  if (!isOneOf(tokens[first]?.lower, "its", "the", "their")) return [];
  const noun = tokens[first + 2]?.text === "-" ? first + 3 : first + 1;
  if (!isOneOf(tokens[noun + 1]?.lower, "were", "was", "are")) return [];
  const words = tokens.slice(first + 1, noun + 1).map(({ lower }) => lower);
  const role = ROLE_NOUNS.get(words.join(""));
  const { parties } = readParties(report, noun + 2, end, null);
  // "The mediators are A and B" may be said of any day, "are X of A and Y of B" of who sits there.
  const seated = tokens[noun + 1]?.lower !== "are" || parties.every(({ person }) => person !== null);
  return role && seated ? inRole(parties, role) : [];
}

/** "with A and B as mediators", "with Turkey acting as the go-between". */
function asNamed(report: Report, at: number, [first, end]: Clause): PartyDraft[] {
  const { tokens } = report.analysed;
  const noun = /^(?:an?|the|its|their)$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  const role = ROLE_NOUNS.get(roleNoun(tokens, at)) ?? {};
  // "met in a villa as guests of A's minister"
  if (role === GUESTS && tokens[at + 1]?.lower === "of" && tokens[noun - 1]?.lower === "as")
    return readParties(report, at + 2, end, null)
      .parties.slice(0, 1)
      .map((host) => ({
        ...host,
        duties: [...host.duties, "host"],
        seat: host.person === null ? "unknown" : "yes",
      }));
  // "sat in one room with mediators from A and B"
  const sent =
    role.function && tokens[at - 1]?.lower === "with" && isOneOf(tokens[at + 1]?.lower, "from", "of");
  const list = sent ? readParties(report, at, end, null).parties : asSuch(report, first, noun, false);
  return inRole(list ?? [], role);
}

/** "X, A's minister, was the other mediator in the room": those of a name who stood between the others or watched them. */
export function wasOne(report: Report, at: number, [first]: Clause): PartyDraft[] {
  const { tokens } = report.analysed;
  const role = ROLE_NOUNS.get((tokens[at] as Token).lower) ?? {};
  let verb = at - 1;
  while (isOneOf(tokens[verb]?.upos, "DET", "ADJ")) verb--;
  const ends = /^[.,;]$/.test(tokens[at + 1]?.text ?? "");
  const inside = isOneOf(tokens[at + 1]?.lower, "in", "at") && ROOM.holds(tokens[at + 3]);
  if (verb === at - 1 || !role.function || !(ends || inside) || !isOneOf(tokens[verb]?.lower, "was", "were"))
    return [];
  return inRole(
    subjectBefore(report, first, verb).filter(({ person }) => person !== null),
    role,
  );
}

const ROOM = new WordList("room table talks meeting session");

/** ", with A and B as observers": the list that "with", and a comma where it may be whom others met, opens. */
function asSuch(report: Report, first: number, at: number, comma = true): readonly PartyDraft[] | null {
  const { tokens } = report.analysed;
  if (tokens[at - 1]?.lower !== "as") return null;
  return ledByWith(
    report,
    first,
    isOneOf(tokens[at - 2]?.lower, "acting", "serving") ? at - 2 : at - 1,
    comma,
  );
}

/** The list that a "with" opens and that ends before a token or the comma before it; null where none does. */
export function ledByWith(
  report: Report,
  first: number,
  before: number,
  comma = false,
): readonly PartyDraft[] | null {
  const { tokens } = report.analysed;
  const end = tokens[before - 1]?.text === "," ? before - 1 : before;
  for (let i = end - 1; i > Math.max(first, end - 40); i--) {
    // "with A's minister as host and B as mediator"
    const more =
      tokens[i]?.lower === "and" &&
      tokens[i - 2]?.lower === "as" &&
      ROLE_NOUNS.has(tokens[i - 1]?.lower ?? "");
    if (!more && (tokens[i]?.lower !== "with" || (comma && tokens[i - 1]?.text !== ","))) continue;
    const list = readParties(report, i + 1, end, null);
    return list.endToken === end ? list.parties : null;
  }
  return null;
}

const SENT = new WordList(
  "representatives mediators facilitators observers delegates delegations envoys officials",
);

/** "in the presence of X", "in X's presence". */
function inPresence(report: Report, at: number, [first, end]: Clause): PartyDraft[] {
  const { tokens } = report.analysed;
  if (tokens[at + 1]?.lower === "of" && tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "in")
    return readParties(report, at + 2, end, null).parties.filter(
      ({ person, post, subtype }) =>
        person !== null || post !== null || subtype === "mediator" || SENT.holds(tokens[at + 2]),
    );
  return isOneOf(tokens[at - 1]?.lower, "'s", "'") ? listEndingAt(report, first, at - 1) : [];
}

/** "X, accompanied by Defence Minister Y, met Z": Y sits for whom he acts for, with X where no state is named (R1). */
function accompanied(report: Report, at: number, [first, end]: Clause): PartyDraft[] {
  const { tokens } = report.analysed;
  if (tokens[at + 1]?.lower !== "by")
    return isActive(tokens, at) ? accompanies(report, at, [first, end]) : [];
  const list = readParties(report, at + 2, end, null);
  const people = list.parties.filter(({ person, post }) => person !== null || post !== null);
  const [leader, ...others] = subjectBefore(report, first, at);
  if (!leader || others.length > 0) return people;
  const own = list.mentions
    .filter(({ entity, person, post }) => entity === null && person !== null && post !== null)
    .map((office): PartyDraft => {
      const span = { start: office.start, end: office.end };
      const { person, post } = office;
      return {
        ...leader,
        actor: person as string,
        person,
        post,
        title: span,
        spans: [span],
        rule: "R1",
        more: [],
      };
    });
  return unite(people, own);
}

/** Parties in a role. */
export const inRole = (parties: readonly PartyDraft[], role: RoomRole): PartyDraft[] =>
  parties.map((party) => ({
    ...party,
    // "with the participation of the mediators A and B"
    function: role.function === "peer" && party.subtype ? party.function : (role.function ?? party.function),
    subtype: role.subtype ?? party.subtype,
    duties: role.duty ? [...party.duties, role.duty] : party.duties,
    seat: role.seat !== undefined && party.person === null ? role.seat : party.seat,
    rule: role.seat !== undefined && party.person === null ? "R3" : party.rule,
  }));

/** "X acted as mediator": who takes part as what. */
export function actsAs(
  tokens: readonly Token[],
  at: number,
  end: number,
  parties: readonly PartyDraft[],
): PartyDraft[] {
  if (tokens[at + 1]?.lower !== "as") return [];
  for (let i = at + 2; i < Math.min(end, at + 6); i++) {
    const role = tokens[i] && ROLE_NOUNS.get(roleNoun(tokens, i));
    if (role) return inRole(parties, role);
  }
  return [];
}
