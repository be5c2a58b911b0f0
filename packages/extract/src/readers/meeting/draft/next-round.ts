/** Takes a sentence, gives the draft of a round that it puts on the calendar or looks back on: "The next round will be held on 13 July", "a further round of talks is due in Cairo", "The previous round was held in Oslo in May". */

import type { EventStatus } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import { BODY_SUBJECTS } from "../../../data/meeting-words.ts";
import { GROUP_NOUNS } from "../../../data/mention-words.ts";
import type { EventDraft, PartyDraft } from "../../../drafts.ts";
import { mayHold } from "../../../each-marked.ts";
import { createMark, isMarked } from "../../../marks.ts";
import { isOneOf } from "../../../one-of.ts";
import { isJoint } from "../../../refine/speaker/signatories.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { hasDate } from "../clause/contact-clause.ts";
import { statusOfNoun } from "../clause/noun-status.ts";
import { clauseAround } from "../contact/clause.ts";
import { isContactNoun, NOUNS } from "../contact/contact-nouns.ts";
import { governorOf } from "../contact/noun-phrase.ts";
import { isOffices } from "../party/open-lists.ts";
import { readParties } from "../party/parties.ts";
import { placeNear } from "../place/place.ts";
import { reasonBehind } from "../side/dropped.ts";
import { partiesAfterNoun } from "../side/sides-behind.ts";
import { createDraft } from "./draft.ts";
import { meetsAgain } from "./meets-again.ts";
import {
  BEFORE,
  bookedAt,
  isAhead,
  isBare,
  isNumbered,
  isSet,
  ORDERS,
  orderAt,
  wasHeld,
} from "./round-order.ts";
import { hostPlace } from "./verb-scene.ts";

/** A round told of, and the noun of contact that it is one of; -1 where it stands alone. */
export interface NextRound {
  readonly draft: EventDraft;
  readonly noun: number;
}

/** The drafts have no parties of their own: who met last may meet again. */
export function readNextRounds(report: Report, sentence: Sentence): NextRound[] {
  const { tokens } = report.analysed;
  const { firstToken, endToken } = sentence;
  const rounds: NextRound[] = [];
  if (mayHold(tokens, sentence, ROUND))
    for (let i = firstToken; i < endToken; i++) {
      const round = isMarked(tokens[i] as Token, ROUND) ? roundAt(report, sentence, i) : null;
      if (round) rounds.push(round);
    }
  return rounds;
}

const ROUND = createMark(() => ({
  words:
    "round session plenary one cycle next first second third fourth fifth another previous last dialogue it we".split(
      " ",
    ),
}));

/** "The summit was held in P; the next one will take place in Q", "A will host the next meeting. The previous one was held in P", "The next is to be held in P": one of what its sentence, or the one before, told of; not of things that were counted there. */
function isOneOfMeetings(tokens: readonly Token[], { index }: Sentence, one: number): boolean {
  const order = orderAt(tokens, one);
  if (!isOneOf(tokens[order - 1]?.lower, "the", "a") && tokens[order]?.lower !== "another") return false;
  for (let i = order - 1; i > one - 40 && (tokens[i]?.sentence ?? -1) >= index - 1; i--) {
    if (tokens[i]?.upos === "NUM" && tokens[i + 1]?.xpos === "NNS" && !GROUP_NOUNS.holds(tokens[i + 1]))
      return false;
    if (isOneOf(tokens[i]?.lower, "met", "round")) return true;
    // "They opened a plant at the meeting. A second is due in May": whatever that is.
    if (isContactNoun(tokens, i))
      return !isOneOf(tokens[governorOf(tokens, i - 8, i)]?.lower, "at", "during") || isHeld(tokens, one);
  }
  return false;
}

/** Whether what is said of a word is that it is held or takes place. */
const isHeld = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 6).some(({ lower }) => isOneOf(lower, "held", "place"));

/** A word for one of a series, with what its own words say of it. */
interface OneOfSeries {
  readonly at: number;
  /** Whether it may lie ahead, or behind, by the word of its order. */
  readonly ahead: boolean;
  readonly past: boolean;
  readonly held: boolean;
}

/** The word at a token as one of a series; null where its words say no order. */
function oneAt(tokens: readonly Token[], sentence: Sentence, i: number): OneOfSeries | null {
  const { lower } = tokens[i] as Token;
  if (isOneOf(lower, "it", "we"))
    return meetsAgain(tokens, sentence, i) ? { at: i, ahead: true, past: false, held: false } : null;
  const bare = isBare(tokens, i);
  if ((ORDERS.holds(tokens[i]) || BEFORE.holds(tokens[i])) && !bare) return null;
  const order = tokens[orderAt(tokens, i)];
  const numbered = isNumbered(order);
  const set = isSet(tokens, i) && lower !== "one";
  const ahead = ORDERS.holds(order) || numbered || set;
  const behind = BEFORE.holds(order) || numbered;
  if (!ahead && !behind) return null;
  const ended = (bare || lower === "round") && behind && hasEnded(tokens, i, sentence.endToken);
  const held = wasHeld(tokens, skipAdverbs(tokens, i + 1)) || ended;
  if (lower === "dialogue" && !held && !isAhead(tokens, i + 1)) return null;
  if ((bare || lower === "one") && !isOneOfMeetings(tokens, sentence, i)) return null;
  return { at: i, ahead, past: behind, held };
}

/** "so far": the token behind such words. */
const skipAdverbs = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === "so" ? at + 2 : at;

/** What stands "of" a round: those who sat in it, the noun of contact that it is one of, or officers of whatever states; null where it is one of other things. */
function ofRound(
  report: Report,
  { endToken }: Sentence,
  i: number,
): { sides: readonly PartyDraft[]; noun: number; end: number } | null {
  const { tokens } = report.analysed;
  const sides = sidesOf(report, endToken, i);
  if (sides) return { sides: sides.parties, noun: -1, end: sides.endToken };
  if (tokens[i + 1]?.lower !== "of") return { sides: [], noun: -1, end: i + 1 };
  for (let k = i + 2; k < Math.min(endToken, i + 6); k++)
    if (isContactNoun(tokens, k)) return { sides: [], noun: k, end: k + 1 };
  const of = tokens[i + 2]?.lower === "the" ? i + 3 : i + 2;
  const group = report.mentions[mentionAt(report, of)];
  if (group?.firstToken === of && group.kind === "group" && isOffices(group))
    return { sides: [], noun: -1, end: group.endToken };
  // "the second plenary of the Group was held": of what the text told of; "a new round of sanctions" of nothing that meets.
  return BODY_SUBJECTS.holds(tokens[of]) && !isOneOf(tokens[of + 1]?.upos, "ADP", "NOUN", "PROPN")
    ? { sides: [], noun: -1, end: of + 1 }
    : null;
}

function roundAt(report: Report, sentence: Sentence, i: number): NextRound | null {
  const { tokens } = report.analysed;
  if (tokens[i]?.lower === "we" && isJoint(report)) return null;
  const one = oneAt(tokens, sentence, i);
  const of = one && ofRound(report, sentence, i);
  if (!one || !of) return null;
  const held = one.held || wasHeld(tokens, of.end);
  if (of.noun < 0 && isOfVote(tokens, sentence, held)) return null;
  const [clause, told] = clauseOf(tokens, sentence, i);
  const until = isAhead(tokens, of.end) ? clause[1] : reasonBehind(tokens, i, clause[1]);
  const place = placeNear(report, told, clause[0], until) ?? placeOfHost(report, clause[0], i);
  const scene = place !== null || hasDate(tokens, i, clause[1]);
  const status = statusOfRound(report, sentence, { ...one, held }, { ...of, placed: scene });
  if (status === null) return null;
  const past = status === "occurred";
  const draft = createDraft(report, {
    sentence,
    at: i,
    noun: i,
    kind: NOUNS.get(tokens[i]?.lower ?? "") ?? null,
    clause,
    parties: [...of.sides],
    headline: report.roles[sentence.paragraph] === "headline",
    reader: past ? "meetings:past_round" : "meetings:next_round",
  });
  draft.status = status;
  if (past) draft.past = true;
  draft.place = place;
  draft.other = true;
  return { draft, noun: isOneOf(tokens[i]?.lower, "dialogue", "session") ? i : of.noun };
}

/** The clause of a round and the word that tells of it, with the relative clause right behind it: "the next round, which will be held in P in June". */
function clauseOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  round: number,
): readonly [clause: readonly [number, number], told: number] {
  const [first, end] = clauseAround(tokens, firstToken, endToken, round);
  const which = tokens[round + 1]?.text === "," ? round + 2 : round + 1;
  if (!isOneOf(tokens[which]?.lower, "which", "that"))
    return [[first, end], Math.max(round, bookedAt(tokens, round))];
  let verb = which + 1;
  while (verb < endToken - 1 && tokens[verb]?.upos !== "VERB") verb++;
  return [[round, Math.max(end, clauseAround(tokens, which, endToken, verb)[1])], verb];
}

/** "of the three sides", "between the two delegations", "which gathered the ministers of A and B in P": who sat in a round, by the words behind it; null where none do. */
function sidesOf(
  report: Report,
  endToken: number,
  one: number,
): { parties: readonly PartyDraft[]; endToken: number } | null {
  const { tokens } = report.analysed;
  if (tokens[one]?.lower !== "round") return null;
  const round = skipAdverbs(tokens, one + 1) - 1;
  const which = tokens[round + 1]?.text === "," ? round + 2 : round + 1;
  const gathered =
    isOneOf(tokens[which]?.lower, "which", "that") &&
    /^(?:gathered|grouped|united|involved)$/.test(tokens[which + 1]?.lower ?? "");
  if (!gathered && !isOneOf(tokens[round + 1]?.lower, "of", "between", "among", "with")) return null;
  const first = report.mentions[mentionAt(report, which + 2)]?.firstToken ?? endToken;
  const sides = gathered
    ? readParties(report, Math.min(first, which + 6), endToken, null)
    : partiesAfterNoun(report, round, endToken, null);
  return sides.parties.length > 0 ? sides : null;
}

/** ", in P in May, broke up", ", held in May in P,", "ended without a deal": what a round that lies behind did. */
function hasEnded(tokens: readonly Token[], round: number, end: number): boolean {
  for (let i = round + 1; i < Math.min(end, round + 40); i++) {
    const { lower, upos, xpos } = tokens[i] as Token;
    if (lower === "held" && tokens[i - 1]?.text === ",") return true;
    if ((upos === "AUX" && lower !== "had") || xpos === "MD") return false;
    if (isOneOf(xpos, "VBD", "VBN") && lower !== "had" && !isOneOf(tokens[i - 1]?.lower, "which", "that"))
      return /^(?:ended|broke|closed|concluded|collapsed|failed|lasted|finished|produced|brought|yielded|wound)$/.test(
        lower,
      );
  }
  return false;
}

/** "Accra hosted the previous round": the town that a verb of hosting before the noun has for its subject. */
function placeOfHost(report: Report, first: number, noun: number): EventDraft["place"] {
  const { tokens } = report.analysed;
  let verb = noun - 1;
  while (verb > first && isOneOf(tokens[verb]?.upos, "DET", "ADJ")) verb--;
  return /^hosts?(?:ed)?$/.test(tokens[verb]?.lower ?? "") ? hostPlace(report, first, verb) : null;
}

/** What the words around a round say of it; null where it has neither day nor place, or no contact is told of that it may be one of. */
function statusOfRound(
  report: Report,
  { firstToken, endToken, index }: Sentence,
  { at, ahead, past: behind, held }: OneOfSeries,
  { end, noun, placed: scene }: { end: number; noun: number; placed: boolean },
): EventStatus | null {
  const { tokens } = report.analysed;
  if (isOneOf(tokens[at]?.lower, "it", "we")) return scene ? "planned" : null;
  if (isAhead(tokens, end) && ahead)
    return statusOfNoun(tokens, firstToken, endToken, at) === "cancelled" ? "cancelled" : "planned";
  if (noun >= 0) return null;
  const next = tokens[end];
  if (behind && held && (scene || !isOneOf(tokens[at]?.lower, "session", "plenary"))) return "occurred";
  if (!scene || next?.lower === "of" || (next?.upos === "NOUN" && next.lower !== "set")) return null;
  const talks = (i: number): boolean => MET.holds(tokens[i]) || isContactNoun(tokens, i) !== null;
  if (!isAgreedOn(tokens, at) && !toldBefore(tokens, [at, endToken - REACH], index - 3, talks)) return null;
  const status = statusOfNoun(tokens, firstToken, endToken, at);
  // "The round planned for May": whatever came of it, unless it was called off.
  if (tokens[at - 1]?.lower === "the" && isSet(tokens, at)) return status === "cancelled" ? status : null;
  return (status === "occurred" ? behind : ahead) ? status : null;
}

const MET = new WordList(["met", "meet", "round", "rounds"]);

/** "The four sides agreed to hold the next round in P": of what those who agree do together. */
function isAgreedOn(tokens: readonly Token[], round: number): boolean {
  let i = orderAt(tokens, round) - 1;
  if (isOneOf(tokens[i]?.lower, "the", "a", "their")) i--;
  return isOneOf(tokens[i]?.lower, "hold", "convene") && isOneOf(tokens[i - 2]?.lower, "agreed", "decided");
}

/** How many tokens back a contact is looked for that a round may be one of. */
const REACH = 120;

/** "The first round of the election was in May. The second round will be held": of what its sentence, or one of the two before, tells of. */
const isOfVote = (tokens: readonly Token[], { endToken, index }: Sentence, held: boolean): boolean =>
  toldBefore(
    tokens,
    [endToken, endToken - REACH],
    index - 2,
    // Rounds of sanctions aren't held.
    (i) => OF_VOTES.holds(tokens[i]) || (!held && isOneOf(tokens[i]?.lower, "sanctions", "tariffs")),
  );

/** Whether a token before `from` and behind `until`, in the sentence `earliest` or a later one, is such. */
function toldBefore(
  tokens: readonly Token[],
  [from, until]: readonly [from: number, until: number],
  earliest: number,
  is: (at: number) => boolean,
): boolean {
  for (let i = from - 1; i > until && (tokens[i]?.sentence ?? -1) >= earliest; i--) if (is(i)) return true;
  return false;
}

const OF_VOTES = new WordList(
  "election elections vote votes voting voters ballot ballots runoff run-off polls match cup tournament league bids",
);
