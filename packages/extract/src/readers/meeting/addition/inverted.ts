/** Takes a clause whose subject stands behind its verb ("Present at the King's side were X and Y"), gives who stands there, each for his side. */

import type { Token } from "@readout/english";
import { PRESENT_WORDS, ROLE_GERUNDS, ROLE_NOUNS, type RoomRole } from "../../../data/attendance-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsBetween, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { invertedVerb } from "../contact/inverted-verb.ts";
import { readParties } from "../party/parties.ts";
import { partiesOf, unite } from "../party/party-drafts.ts";
import { asSide, holdersAt } from "../party/seat-holders.ts";
import { inRole } from "./room-roles.ts";

const SIDES = new WordList("side delegation team part chair seat");
const COMPANY = new WordList(
  "with alongside beside between opposite facing around accompanying joining flanking heading leading representing for from",
);
/** What is at a table, on hand, in the room, not among the dead. */
const ROOM = new WordList("table hand room hall side delegation delegations team call line chair seat");

/** Who stands behind the verb of a clause of attendance; nobody where the clause is none. "Others were X and Y" is one behind another such clause. */
export function invertedParties(report: Report, first: number, end: number): PartyDraft[] {
  const { tokens, sentences } = report.analysed;
  const verb = invertedVerb(tokens, first, end);
  if (verb < 0) return [];
  const opening = tokens.slice(first, verb);
  const before =
    tokens[first]?.lower === "others" ? sentences[(tokens[first] as Token).sentence - 1] : undefined;
  const present =
    opening.some((token) => PRESENT_WORDS.holds(token) || ROOM.holds(token)) ||
    (before !== undefined && invertedParties(report, before.firstToken, before.endToken).length > 0);
  const company = opening.some((token) => COMPANY.holds(token));
  const own = sideOfOpening(report, first, verb);
  const role = roleOf(opening);
  if (!present && !role && !(company && (own !== null || opening.some(({ xpos }) => xpos === "PRP"))))
    return [];
  let noun = verb + 1;
  while (isOneOf(tokens[noun]?.upos, "DET", "NUM", "ADJ")) noun++;
  // "sat the four guarantors of the treaty: A, B, C and D"
  const colon = tokens.slice(verb, Math.min(end, noun + 7)).findIndex(({ text }) => text === ":") + verb;
  const list = readParties(report, Math.max(colon, verb) + 1, end, null);
  const called = ROLE_NOUNS.get(tokens[noun]?.lower ?? "");
  const as = role ?? (called?.function && called);
  if (as) return inRole(list.parties, as);
  if (own === null) return list.parties.length > 0 ? [...list.parties] : satFor(report, verb + 1, end);
  const seated = new Set(
    list.parties.flatMap(({ person, more }) => [person, ...more.map((seat) => seat.person)]),
  );
  const people = holdersAt(report, verb + 1, end).filter(
    ({ person }) => person !== null && !seated.has(person),
  );
  return unite(list.parties, asSide(people, { entity: own, mediates: false }));
}

/** "Mediating were A and B", "Between them, as mediators, sat A and B": what the opening of a clause says of those behind its verb. */
const roleOf = (opening: readonly Token[]): RoomRole | undefined => {
  const role = opening.flatMap(({ lower }, i) =>
    opening[i - 1]?.lower === "as" ? (ROLE_NOUNS.get(lower) ?? []) : (ROLE_GERUNDS.get(lower) ?? []),
  );
  return role.find((one) => one.function ?? one.duty);
};

/** "Taking part were, for A, X and, for B, Y": those of whom the words say for whom they sat. */
const satFor = (report: Report, from: number, end: number): PartyDraft[] =>
  partiesOf(
    report,
    mentionsBetween(report, from, end).filter(({ rule }) => rule === "sat_for_side"),
    null,
  );

/** "at the King's side", "on the American side", "accompanying the Secretary": whose company those behind are; null where the opening names none, or several. */
function sideOfOpening(report: Report, first: number, verb: number): string | null {
  const { tokens } = report.analysed;
  const named = namedIn(report, first, verb);
  const [one] = named;
  if (!one || new Set(named.map(({ entity }) => entity)).size > 1) return null;
  const behind = isPossessive(tokens[one.endToken]?.lower ?? "") ? one.endToken + 1 : one.endToken;
  const beside = SIDES.holds(tokens[behind]) || SIDES.holds(tokens[one.endToken - 1]);
  const before = tokens[one.firstToken - 1]?.upos === "DET" ? one.firstToken - 2 : one.firstToken - 1;
  return beside || COMPANY.holds(tokens[before]) ? one.entity : null;
}

const namedIn = (report: Report, from: number, end: number): Mention[] =>
  mentionsBetween(report, from, end).filter(
    ({ entity, kind }) => entity !== null && kind !== "place" && !entity.startsWith("population:"),
  );
