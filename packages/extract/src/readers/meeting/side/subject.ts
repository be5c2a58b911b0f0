/** Takes a verb or noun of contact, gives the parties of the subject of its clause. */

import type { Sentence, Token } from "@readout/english";
import { OPENS_WHEN } from "../../../data/meeting-words.ts";
import { HONORIFICS } from "../../../data/mention-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { itemAt } from "../../../item-at.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { insertionBefore } from "../../relative-clause.ts";
import { voiceAt } from "../../turns.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { bodyWord, isOfClub } from "../party/no-party.ts";
import { isOffices } from "../party/open-lists.ts";
import { type PartyList, readParties } from "../party/parties.ts";
import { createParty, partiesOf } from "../party/party-drafts.ts";
import { asSide, holdersAt } from "../party/seat-holders.ts";
import { clauseGovernor, modifiesNoun, sendsFrom } from "./clause-governor.ts";
import { membersBefore } from "./members-before.ts";
import { groupParty, isOpenGroup, openSubject } from "./open-subject.ts";
import { listEndingAt } from "./sides.ts";

/** Parties of the subject: the last list of mentions before the verb that no preposition governs; the antecedent of "who"; "the two leaders" as an open group. */
export function subjectBefore(report: Report, first: number, verb: number): PartyDraft[] {
  const all = membersBefore(report, verb);
  if (all) return all;
  const owned = subjectOfOwner(report, verb);
  if (owned.length > 0) return owned;
  const near = pronounBefore(report, first, verb);
  if (near) return openSubject(report, near);
  const whole = aroundInsertion(report, first, verb);
  if (whole) return whole;
  const found: Found = { parties: [], spoken: false };
  for (let i = first; i < verb; ) {
    const mention = report.mentions[mentionAt(report, i)];
    if (!mention || mention.firstToken >= verb) break;
    i = mention.firstToken > i ? mention.firstToken : weigh(report, found, mention, i, first, verb);
  }
  return found.parties.length === 0 ? antecedents(report, first, verb) : found.parties;
}

/** "the agency, whose director X briefed the ministers": who acts is of the side right before the "whose". */
function subjectOfOwner(report: Report, verb: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let whose = verb - 1;
  while (whose > verb - 12 && isOneOf(tokens[whose]?.upos, "NOUN", "PROPN", "ADJ", "ADV")) whose--;
  if (whose < 1 || tokens[whose]?.lower !== "whose") return [];
  const end = tokens[whose - 1]?.text === "," ? whose - 1 : whose;
  const { firstToken } = report.analysed.sentences[(tokens[whose] as Token).sentence] as Sentence;
  const list = listEndingAt(report, firstToken, end);
  const side = list.at(-1);
  if (!side) return [];
  // "A and B, whose foreign ministers met": those of both.
  const offices = report.mentions[mentionAt(report, whose + 1)];
  if (list.length > 1 && isOffices(offices) && offices.firstToken <= whose + 3 && offices.endToken <= verb)
    return list.map(({ entity, spans }) =>
      createParty(entity, [...spans, { start: offices.start, end: offices.end }], {
        post: offices.post,
        rule: "group_antecedent",
      }),
    );
  const holders = holdersAt(report, whose + 1, verb);
  return holders.length > 0 ? asSide(holders, { entity: side.entity, mediates: false }) : [side];
}

/** "X of A and Y of B, who met in Oslo": all of a list where the verb says of nobody that they met him; else the last. */
function antecedents(report: Report, first: number, verb: number): PartyDraft[] {
  const one = antecedent(report, first);
  const { tokens } = report.analysed;
  const who = isOneOf(tokens[first]?.lower, "who", "which") ? first : first - 1;
  if (one.length !== 1 || !isOneOf(tokens[who]?.lower, "who", "which") || tokens[who - 1]?.text !== ",")
    return one;
  // "who met in P", "which held talks in P"
  let next = verb + 1;
  while (isContactNoun(tokens, next)) next++;
  if (
    !isOneOf(tokens[next]?.lower, "in", "on", "at", "for", "today", "yesterday") ||
    facesSomebody(tokens, verb)
  )
    return one;
  const { firstToken } = report.analysed.sentences[tokens[who]?.sentence ?? 0] as Sentence;
  const all = listEndingAt(report, firstToken, who - 1);
  return all.length > 1 ? all : one;
}

/** Whether "with" stands behind a verb in its clause. */
function facesSomebody(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < verb + 14 && !isOneOf(tokens[i]?.text, ",", ".", ";"); i++)
    if (tokens[i]?.lower === "with") return true;
  return false;
}

/** The subject as far as it is read; `spoken` where it is "I". */
interface Found {
  parties: PartyDraft[];
  spoken: boolean;
}

/** Makes what stands at `at` the subject, or leaves it; gives the token where to go on. */
function weigh(
  report: Report,
  found: Found,
  mention: Mention,
  at: number,
  first: number,
  verb: number,
): number {
  const { tokens } = report.analysed;
  // "In Almaty, Kazakhstan, the leaders of A and B met": the state says where.
  if (endsPlace(report, mention)) return mention.endToken;
  const governor = clauseGovernor(report, first, mention, verb);
  if (mention.kind === "pronoun" || isOpenGroup(mention)) {
    const open = governor === null ? openSubject(report, mention) : [];
    const apart = found.parties.length < 2 && isTheyWhen(tokens, mention, verb);
    if (open.length > 0 && (found.parties.length === 0 || mention.kind === "group" || apart)) {
      found.parties = open;
      found.spoken = tokens[at]?.lower === "i";
    }
    return mention.endToken;
  }
  const list = readParties(report, at, verb, null);
  // "The leaders of both sides, X and Y, met": who they are, not of which side each is.
  if (list.parties.length < 2 && isOfGroup(report, mention, found.parties)) {
    found.parties = [...found.parties, ...list.parties];
    return Math.max(list.endToken, mention.endToken);
  }
  if (governor === null && isSubject(report, found.parties, mention, list, verb)) {
    found.parties = [...list.parties];
    return Math.max(list.endToken, at + 1);
  }
  const rest = governor === null ? null : subjectAfterComma(report, at, list.endToken, verb);
  const unplaced =
    list.parties.length === 0 && isUnplaced(mention) && opensVerb(tokens, mention.endToken, verb);
  if (rest) found.parties = rest;
  // "As I said, the adviser spoke": who acts is the one at the verb, whomever he sits for.
  else if (found.spoken && unplaced) found.parties = [];
  // "our adviser spoke with": of the side that says so.
  const own = unplaced ? ownOffice(report, mention) : [];
  if (own.length > 0) found.parties = own;
  return Math.max(list.endToken, mention.endToken);
}

/** "X thanked Y when they met": more than the one who acts in the clause before. */
const isTheyWhen = (tokens: readonly Token[], { firstToken, endToken }: Mention, verb: number): boolean =>
  tokens[firstToken]?.lower === "they" &&
  OPENS_WHEN.holds(tokens[firstToken - 1]) &&
  opensVerb(tokens, endToken, verb);

/** Whether a list that opens with a mention is the subject, not an owner, an object or the matter of a noun; `best` is what was read before it. */
function isSubject(
  report: Report,
  best: readonly PartyDraft[],
  mention: Mention,
  { parties, endToken }: PartyList,
  verb: number,
): boolean {
  const { tokens } = report.analysed;
  if (parties.length === 0) return false;
  const before = tokens[mention.firstToken - 1];
  // "hosts Cyprus talks": what stands at the noun says what they are about.
  if (endToken === verb && tokens[verb]?.upos === "NOUN" && mention.kind === "state" && parties.length === 1)
    return false;
  // "A, B envoys condemn C in phone talks", "A, B press C and D in Paris talks": a headline's list acts, whoever is named behind it.
  if (
    best.length > 1 &&
    (parties.length === 1
      ? mention.kind === "state" && before?.text !== ","
      : isOneOf(before?.upos, "NOUN", "VERB")) &&
    report.roles[report.analysed.sentences[mention.sentence]?.paragraph ?? -1] === "headline"
  )
    return false;
  // "The Movement of A, or MA, met": the short name of one that was just listed.
  if (
    best.length > parties.length &&
    before?.lower === "or" &&
    parties.every(({ entity }) => best.some((known) => known.entity === entity))
  )
    return false;
  const own =
    isPossessive(tokens[endToken]?.lower ?? "") ||
    (modifiesNoun(tokens, endToken, verb) && !isOfClub(mention, bodyWord(tokens, endToken)));
  return !own || (best.length === 0 && parties.length > 1);
}

/** "X, and Y, who chairs the council, attended", "X, insisting that Z was ready, met": what is put in before the verb is passed over; null where nothing is. */
function aroundInsertion(report: Report, first: number, verb: number): PartyDraft[] | null {
  const { tokens } = report.analysed;
  const { firstToken } = report.analysed.sentences[tokens[verb]?.sentence ?? 0] as Sentence;
  const comma = insertionBefore(tokens, firstToken, verb);
  if (comma <= firstToken) return null;
  const list = subjectBefore(report, Math.min(first, firstToken), comma);
  return list.length > 0 ? list : null;
}

/** A name right behind the comma that closes an open group. */
function isOfGroup(
  report: Report,
  { kind, firstToken, person }: Mention,
  best: readonly PartyDraft[],
): boolean {
  if (kind !== "person" && person === null) return false;
  if (!best[0]?.entity.startsWith("group@") || best.length > 1) return false;
  if (itemAt(report.analysed.tokens, firstToken - 1)?.text !== ",") return false;
  const before = report.mentions[mentionAt(report, firstToken) - 1];
  return before?.kind === "group" && before.endToken === firstToken - 1;
}

/** Whether a state stands behind the comma of a place in it. */
export function endsPlace(report: Report, { kind, entity, firstToken }: Mention): boolean {
  if (kind !== "state" || itemAt(report.analysed.tokens, firstToken - 1)?.text !== ",") return false;
  const place = report.mentions[mentionAt(report, firstToken) - 1];
  return place?.endToken === firstToken - 1 && place.entity === entity;
}

/** An office or a person of whom the text doesn't say whose. */
const isUnplaced = ({ kind, entity }: Mention): boolean =>
  entity === null && (kind === "office" || kind === "person");

function ownOffice(report: Report, { firstToken, start, end, post, person }: Mention): PartyDraft[] {
  const { tokens } = report.analysed;
  const our = itemAt(tokens, firstToken - 1);
  const side = our && isOneOf(our.lower, "our", "my") ? voiceAt(report, our.start) : null;
  return side === null
    ? []
    : [
        createParty(side, [{ start, end }], {
          actor: person ?? side,
          person,
          post,
          title: { start, end },
          rule: "speaker_side",
        }),
      ];
}

const opensVerb = (tokens: readonly Token[], from: number, verb: number): boolean => {
  for (let i = from; i < verb; i++)
    if (!isOneOf((tokens[i] as Token).upos, "AUX", "ADV", "PART")) return false;
  return true;
};

/** "X visited Y where he met": the pronoun that stands directly before the verb, null where another word does. */
function pronounBefore(report: Report, first: number, verb: number): Mention | null {
  let i = verb - 1;
  while (i >= first && isOneOf((report.analysed.tokens[i] as Token).upos, "AUX", "ADV")) i--;
  const mention = i < first ? undefined : report.mentions[mentionAt(report, i)];
  return mention?.kind === "pronoun" &&
    mention.firstToken === i &&
    !mention.plural &&
    mention.entity !== null &&
    isOneOf(report.analysed.tokens[i]?.lower, "he", "she", "i", "it")
    ? mention
    : null;
}

/** "At the invitation of X, the leaders of A and B met": a list that runs on to the verb is the subject from its last comma on. */
function subjectAfterComma(report: Report, from: number, end: number, verb: number): PartyDraft[] | null {
  const { tokens } = report.analysed;
  // "…, and the envoy of the Union, X, met": a comma closes the apposition.
  for (let i = end; i < verb; i++)
    if (!(i === end && tokens[i]?.text === ",") && !isOneOf((tokens[i] as Token).upos, "AUX", "ADV", "PART"))
      return null;
  // "At the invitation of A, the ministers of B, C and D, and the envoy of E met": all from the first office on.
  for (let i = from + 1; i < end; i++) {
    if ((tokens[i] as Token).text !== "," || tokens[i + 1]?.lower !== "the") continue;
    const mention = report.mentions[mentionAt(report, i + 2)];
    if (mention?.firstToken !== i + 2 || (mention.kind !== "group" && mention.kind !== "office")) continue;
    const list = readParties(report, i + 2, verb, null);
    if (list.endToken >= end) return [...list.parties];
  }
  for (let i = end - 1; i > from; i--) {
    if ((tokens[i] as Token).text !== ",") continue;
    // "…, and B's minister led the other": the second of two clauses.
    const from = tokens[i + 1]?.lower === "and" ? i + 2 : i + 1;
    let at = tokens[from]?.lower === "the" ? from + 1 : from;
    while (HONORIFICS.holds(tokens[at])) at++;
    const named = report.mentions[mentionAt(report, from)]?.firstToken ?? end;
    // "Mediated by C, delegations of A and B met"
    if (named > at && named <= at + 3 && sendsFrom(tokens, from, named)) at = named;
    if (named !== at) continue;
    return [...readParties(report, at, verb, null).parties];
  }
  return null;
}

/** "Lavrov, who met …": the mention before the comma. */
export function antecedent(report: Report, first: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const at = isOneOf(tokens[first]?.lower, "who", "which", "whom")
    ? first
    : isOneOf(itemAt(tokens, first - 1)?.lower, "who", "which")
      ? first - 1
      : -1;
  if (at < 0) return [];
  const end = tokens[at - 1]?.text === "," ? at - 1 : at;
  const { sentence } = tokens[at] as Token;
  for (let m = mentionAt(report, at) - 1; m >= 0; m--) {
    const mention = report.mentions[m] as Mention;
    if (mention.sentence !== sentence || mention.endToken < end - 1) return [];
    if (mention.endToken !== end) continue;
    // "the presidents of the two countries, who last met in P"; not "civil rights leaders, who"
    const offices = report.mentions[m - 1];
    const pointed =
      isOneOf(tokens[mention.firstToken - 1]?.upos, "DET", "NUM", "ADP") ||
      isOneOf(tokens[mention.firstToken]?.upos, "DET", "NUM");
    if (pointed && isOpenGroup(mention))
      return [
        groupParty(
          offices?.kind === "group" && offices.endToken === mention.firstToken - 1 ? offices : mention,
        ),
      ];
    const owner = servant(report, m);
    if (owner) return owner.entity === null ? [] : partiesOf(report, [owner], null);
    return partiesOf(report, [mention], null);
  }
  return [];
}

/** "the cabinet director of President X, who led the team": the office that serves the person of a mention; null where none does. */
export function servant(report: Report, m: number): Mention | null {
  const { person, firstToken } = report.mentions[m] as Mention;
  const office = report.mentions[m - 1];
  return person !== null &&
    report.analysed.tokens[firstToken - 1]?.lower === "of" &&
    office?.endToken === firstToken - 1 &&
    office.kind === "office" &&
    office.person === null
    ? office
    : null;
}
