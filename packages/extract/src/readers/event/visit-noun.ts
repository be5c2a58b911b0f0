/** Takes the noun "visit", gives the visits that it tells of: whose, where to, and whether it took place, is planned or was called off. Refused: an invitation to one. */

import type { Sentence, Token } from "@readout/english";
import { SENT_GROUPS, VISIT_GOVERNORS, VISIT_KINDS } from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { subjectBefore } from "../meeting/side/subject.ts";
import { subjectBehind } from "../meeting/side/subject-behind.ts";
import { eventClause } from "./event-clause.ts";
import { ownerOf, statesBefore } from "./event-parties.ts";
import { isUnnamedPlace, placesAt } from "./event-place.ts";
import { frameOf } from "./frame.ts";
import { partiesAt } from "./frame-parties.ts";
import { draftsOf, visitors } from "./visit-drafts.ts";
import { calledOff, governorOf, visitStatus } from "./visit-status.ts";
import { isBe } from "./visits.ts";

/** Visits told by the noun at `at`: "X's visit to Y", "a visit to Y by X", "X cancelled a visit to Y". */
export function readVisitNoun(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const next = tokens[at + 1]?.lower ?? "";
  // "a tour of A and B"
  const touring = next === "of" && (tokens[at] as Token).lower.startsWith("tour");
  if (isOneOf(next, "that", "which")) return plannedBy(report, sentence, at);
  const of = next === "of" && isOneOf(tokens[at - 1]?.upos, "DET", "ADJ", "VERB");
  if (next !== "to" && next !== "by" && !touring && !of) return stayedIn(report, sentence, at);
  const [first, end] = eventClause(report, sentence, at);
  const to = next === "to" || touring ? at + 1 : toBehind(tokens, at + 2, end);
  const places = to === null ? [] : placesAt(report, to + 1, end, false);
  const phrase = nounPhrase(tokens, first, at);
  const governor = governorOf(tokens, first, phrase);
  // "The visit to Y, which was to have taken place in May, remains suspended"
  const behind = isOneOf(tokens[end]?.lower, "which", "that") ? sentence.endToken : end;
  const called = calledOff(tokens, first, behind, at, governor);
  const open = to !== null && (isUnnamedPlace(tokens, to + 1) || (called && tokens[to + 1]?.xpos === "NNP"));
  if (places.length === 0 && !open) return [];
  let owner: readonly PartyDraft[] = visitors(report, ownerOf(report, at));
  if (isOneOf(tokens[phrase - 1]?.lower, "his", "her", "their")) {
    // "The Egyptian minister met his Kenyan counterpart during his visit to Cairo": the other one's.
    if (owner.some(({ entity }) => entity === places[0]?.iso3)) return [];
    // "During her visit to X, Y …": who she is stands behind.
    if (owner.length === 0) owner = visitors(report, subjectBehind(report, at, sentence.endToken));
  }
  const whose = of && !touring ? visitors(report, partiesAt(report, at + 2, end)) : [];
  let agents = owner.length > 0 ? owner : whose.length > 0 ? whose : byVisitor(report, at, end);
  const doing = governor?.kind === "verb" && (called || VISIT_GOVERNORS.has(governor.lemma));
  // "On a visit to Y, X …".
  if (agents.length === 0 && isOneOf(governor?.lemma, "on", "during", "after") && governor?.at === first)
    agents = visitors(report, subjectBehind(report, at, sentence.endToken));
  // "X is on a visit to Y".
  const stood = governor?.lemma === "on" ? tokens[governor.at - 1] : undefined;
  const staying = isBe(stood) || stood?.lower === "was";
  if (agents.length === 0 && staying && governor)
    agents = visitors(report, subjectBefore(report, first, governor.at - 1));
  if (agents.length === 0 && doing) agents = visitors(report, subjectBefore(report, first, governor.at));
  if (agents.length === 0) return [];
  const status = called
    ? "cancelled"
    : staying
      ? isBe(stood)
        ? "ongoing"
        : "occurred"
      : plannedBehind(tokens, at, end)
        ? "planned"
        : isUnderWay(tokens, places[0]?.span.end ?? 0, at, end)
          ? "occurred"
          : visitStatus(report, sentence, at, phrase, governor, doing);
  if (status === null) return [];
  return draftsOf(report, { tokens, first, end, present: false }, at, at + 1, agents, places, status);
}

/** "A trip that X had planned for last week was put off": called off, or only planned once; "the visit that X will pay to Y". */
function plannedBy(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  let verb = at + 2;
  while (verb < Math.min(sentence.endToken, at + 12) && tokens[verb]?.upos !== "VERB") verb++;
  const paid = isOneOf(tokens[verb]?.lower, "pay", "make", "paid", "made");
  if (!paid && !PLANNED_BY.holds(tokens[verb])) return [];
  const first = at + 1;
  const end = sentence.endToken;
  const agents = visitors(report, subjectBefore(report, at + 2, verb));
  const status = paid ? frameOf(report, sentence, verb)?.status : null;
  const to = status ? toBehind(tokens, verb + 1, end) : null;
  const places = to === null ? [] : placesAt(report, to + 1, end, false);
  if (status && agents.length > 0 && places.length > 0)
    return draftsOf(report, { tokens, first: at, end, present: false }, at, at + 1, agents, places, status);
  if (agents.length === 0 || !calledOff(tokens, first, end, verb, null)) return [];
  return draftsOf(report, { tokens, first: at, end, present: false }, at, at + 1, agents, [], "cancelled");
}

const PLANNED_BY = new WordList("planned scheduled made arranged");

/** "X, who is in Y on a working visit": the place stands before it. */
function stayedIn(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const phrase = nounPhrase(tokens, sentence.firstToken, at);
  if (tokens[phrase - 2]?.lower !== "on" || !isOneOf(tokens[phrase - 1]?.lower, "an", "a")) return [];
  const place = report.mentions[mentionAt(report, phrase - 2) - 1];
  if (!place || place.endToken !== phrase - 2 || place.sentence !== sentence.index) return [];
  const be = place.firstToken - 2;
  if (tokens[be + 1]?.lower !== "in" || !isOneOf(tokens[be]?.lower, "is", "was")) return [];
  const [first, end] = eventClause(report, sentence, at);
  const agents = visitors(report, subjectBefore(report, first, be));
  const places = placesAt(report, be + 2, phrase - 2, false);
  if (agents.length === 0 || places.length === 0) return [];
  const status = isBe(tokens[be]) ? "ongoing" : "occurred";
  return draftsOf(report, { tokens, first, end, present: false }, at, at + 1, agents, places, status);
}

/** "to" behind the visitor: "a visit by the minister to Y". */
function toBehind(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 16); i++) {
    if ((tokens[i] as Token).lower === "to") return i;
    if ((tokens[i] as Token).upos === "VERB") return null;
  }
  return null;
}

/** "a visit to Y is planned for May", "will take place". */
function plannedBehind(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const { lower, upos, xpos } = tokens[i] as Token;
    if (isOneOf(lower, "planned", "scheduled", "set", "due")) return isBe(tokens[i - 1]);
    if (lower === "will") return true;
    if (upos === "VERB" || xpos === "VBD" || lower === ",") return false;
  }
  return false;
}

/** "X's visit to Y began on Monday": the verb right behind the place. */
function isUnderWay(tokens: readonly Token[], placeEnd: number, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++)
    if ((tokens[i] as Token).start >= placeEnd)
      return /^(?:began|started|ended|concluded)$/.test((tokens[i] as Token).lower);
  return false;
}

/** Where the noun phrase of a visit starts: "her first official visit". */
function nounPhrase(tokens: readonly Token[], first: number, at: number): number {
  let i = at;
  while (i > first) {
    const token = tokens[i - 1] as Token;
    if (
      token.upos !== "ADJ" &&
      token.upos !== "NUM" &&
      !VISIT_KINDS.holds(token) &&
      token.text !== "-" &&
      !isMonthDay(tokens, i - 1)
    )
      break;
    i--;
  }
  return i;
}

const isMonthDay = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).upos === "PROPN" && tokens[at + 1]?.upos === "NUM";

/** "a visit to Y by X". */
function byVisitor(report: Report, at: number, end: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at + 1; i < Math.min(end, at + 10); i++) {
    if ((tokens[i] as Token).lower !== "by") continue;
    // "by two Japanese lawmakers", "by the Council"
    let noun = i + 1;
    while (noun < i + 6 && !SENT_GROUPS.holds(tokens[noun])) noun++;
    const sent = SENT_GROUPS.holds(tokens[noun]) ? statesBefore(report, noun) : [];
    return sent.length > 0 ? sent : visitors(report, partiesAt(report, i + 1, end));
  }
  return [];
}
