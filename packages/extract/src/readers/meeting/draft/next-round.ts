/** Takes a sentence, gives the draft of a round that it puts on the calendar or looks back on: "The next round will be held on 13 July", "a further round of talks is due in Cairo", "The previous round was held in Oslo in May". */

import type { EventStatus } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import type { EventDraft, PartyDraft } from "../../../drafts.ts";
import { mayHold } from "../../../each-marked.ts";
import { createMark, isMarked } from "../../../marks.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { hasDate } from "../clause/contact-clause.ts";
import { statusOfNoun } from "../clause/noun-status.ts";
import { clauseAround } from "../contact/clause.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { readParties } from "../party/parties.ts";
import { placeNear } from "../place/place.ts";
import { partiesAfterNoun } from "../side/sides-behind.ts";
import { createDraft } from "./draft.ts";
import { hostPlace } from "./verb-scene.ts";

/** A round told of, and the noun of contact that it is one of; -1 where it stands alone. */
export interface NextRound {
  readonly draft: EventDraft;
  readonly noun: number;
}

const ORDERS = new WordList(
  "next further another new second third fourth fifth sixth seventh eighth ninth tenth final",
);
const BEFORE = new WordList("previous last preceding earlier first second third fourth fifth sixth");
const AHEAD = new Set("due scheduled set expected planned slated".split(" "));

/** The draft has no parties of its own: who met last may meet again. */
export function readNextRound(report: Report, sentence: Sentence): NextRound | null {
  const { tokens } = report.analysed;
  const { firstToken, endToken } = sentence;
  if (!mayHold(tokens, sentence, ROUND)) return null;
  let round: NextRound | null = null;
  for (let i = firstToken; i < endToken && !round; i++)
    if (isMarked(tokens[i] as Token, ROUND)) round = roundAt(report, sentence, i);
  return round;
}

const ROUND = createMark(() => ({
  words: "round session one cycle next first previous last dialogue".split(" "),
}));

/** "A round planned for December in P": one by itself. */
const isSet = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i - 1]?.lower, "a", "another") && AHEAD.has(tokens[i + 1]?.lower ?? "");

/** "the 13th round" */
const isNumbered = (token: Token | undefined): boolean => /^\d+(?:st|nd|rd|th)$/.test(token?.lower ?? "");

/** "The next is to be held in P", "The first was held in P": the word of its order alone. */
const isBare = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === "next"
    ? isOneOf(tokens[i + 1]?.lower, "is", "will", "would", "was")
    : BEFORE.holds(tokens[i]) && wasHeld(tokens, i + 1);

/** Where the word stands that says which round it is: before its noun ("the previous 5+2 round"), or itself. */
const orderAt = (tokens: readonly Token[], round: number): number =>
  isBare(tokens, round) ? round : /^\d\+\d$/.test(tokens[round - 1]?.text ?? "") ? round - 2 : round - 1;

/** "The summit was held in P; the next one will take place in Q", "A will host the next meeting. The previous one was held in P", "The next is to be held in P": one of what its sentence, or the one before, told of. */
function isOneOfMeetings(tokens: readonly Token[], { index }: Sentence, one: number): boolean {
  const order = orderAt(tokens, one);
  if (tokens[order - 1]?.lower !== "the") return false;
  for (let i = order - 2; i > one - 40 && (tokens[i]?.sentence ?? -1) >= index - 1; i--)
    if (tokens[i]?.lower === "met" || isContactNoun(tokens, i)) return true;
  return false;
}

function roundAt(report: Report, sentence: Sentence, i: number): NextRound | null {
  const { tokens } = report.analysed;
  const { lower } = tokens[i] as Token;
  const order = tokens[orderAt(tokens, i)];
  const set = isSet(tokens, i) && lower !== "one";
  const numbered = isNumbered(order);
  const ahead = ORDERS.holds(order) || numbered || set;
  const behind = BEFORE.holds(order) || numbered;
  const bare = isBare(tokens, i);
  const held =
    wasHeld(tokens, i + 1) || (lower === "round" && behind && hasEnded(tokens, i, sentence.endToken));
  if (((ORDERS.holds(tokens[i]) || BEFORE.holds(tokens[i])) && !bare) || !(ahead || behind)) return null;
  if (lower === "dialogue" && !held) return null;
  if ((bare || lower === "one") && !isOneOfMeetings(tokens, sentence, i)) return null;
  let end = i + 1;
  let noun = -1;
  const sides = sidesOf(report, sentence, i);
  if (sides) end = sides.endToken;
  else if (tokens[end]?.lower === "of") {
    for (let k = i + 2; k < Math.min(sentence.endToken, i + 6) && noun < 0; k++)
      if (isContactNoun(tokens, k)) noun = k;
    // "a new round of sanctions"
    if (noun < 0) return null;
    end = noun + 1;
  }
  if (noun < 0 && isOfVote(tokens, sentence, held)) return null;
  const [clause, told] = clauseOf(tokens, sentence, i);
  const place = placeNear(report, told, clause[0], clause[1]) ?? placeOfHost(report, clause[0], i);
  const status =
    isAhead(tokens, end) && ahead
      ? "planned"
      : noun < 0
        ? statusOfRound(report, sentence, i, {
            scene: place !== null || hasDate(tokens, i, clause[1]),
            ahead,
            behind,
            held,
          })
        : null;
  if (status === null) return null;
  const past = status === "occurred";
  const draft = createDraft(report, {
    sentence,
    at: i,
    noun: i,
    kind: null,
    clause,
    parties: sides ? [...sides.parties] : [],
    headline: report.roles[sentence.paragraph] === "headline",
    reader: past ? "meetings:past_round" : "meetings:next_round",
  });
  draft.status = status;
  if (past) draft.past = true;
  draft.place = place;
  draft.other = true;
  return { draft, noun: lower === "dialogue" ? i : noun };
}

/** The clause of a round and the word that tells of it, with the relative clause right behind it: "the next round, which will be held in P in June". */
function clauseOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  round: number,
): readonly [clause: readonly [number, number], told: number] {
  const [first, end] = clauseAround(tokens, firstToken, endToken, round);
  const which = tokens[round + 1]?.text === "," ? round + 2 : round + 1;
  if (!isOneOf(tokens[which]?.lower, "which", "that")) return [[first, end], round];
  let verb = which + 1;
  while (verb < endToken - 1 && tokens[verb]?.upos !== "VERB") verb++;
  return [[round, Math.max(end, clauseAround(tokens, which, endToken, verb)[1])], verb];
}

/** "of the three sides", "between the two delegations", "which gathered the ministers of A and B in P": who sat in a round, by the words behind it; null where none do. */
function sidesOf(
  report: Report,
  { endToken }: Sentence,
  round: number,
): { parties: readonly PartyDraft[]; endToken: number } | null {
  const { tokens } = report.analysed;
  if (tokens[round]?.lower !== "round") return null;
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
    if (upos === "AUX" || xpos === "MD") return false;
    if (xpos === "VBD" && !isOneOf(tokens[i - 1]?.lower, "which", "that"))
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

/** Whether a round has a day or a place, may lie ahead or behind by the word of its order, and "was held". */
interface RoundTold {
  readonly scene: boolean;
  readonly ahead: boolean;
  readonly behind: boolean;
  readonly held: boolean;
}

/** What the words around a round say of it; null where it has neither day nor place, or no contact is told of that it may be one of. */
function statusOfRound(
  report: Report,
  { firstToken, endToken, index }: Sentence,
  round: number,
  { scene, ahead, behind, held }: RoundTold,
): EventStatus | null {
  const { tokens } = report.analysed;
  const next = tokens[round + 1];
  if (behind && held && (scene || tokens[round]?.lower !== "session")) return "occurred";
  if (!scene || next?.lower === "of" || (next?.upos === "NOUN" && next.lower !== "set")) return null;
  const talks = toldBefore(
    tokens,
    [firstToken, endToken - REACH],
    index - 3,
    (i) => tokens[i]?.lower === "met" || isContactNoun(tokens, i) !== null,
  );
  if (!talks) return null;
  const status = statusOfNoun(tokens, firstToken, endToken, round);
  return (status === "occurred" ? behind : ahead) ? status : null;
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

/** "was held", "took place": a round that lies behind. */
function wasHeld(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from]?.lower, tokens[from + 1]?.lower];
  return (
    (first === "was" && second === "held") ||
    (first === "took" && second === "place") ||
    (first === "," && second === "held")
  );
}

/** "will be held", "will take place", "is due": a round that stands on the calendar. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  const which = tokens[at]?.text === "," ? at + 1 : at;
  const from = isOneOf(tokens[which]?.lower, "which", "that") ? which + 1 : at;
  // "which the two ministers are to hold in P"
  for (let i = from; from > at && i < from + 8; i++)
    if (tokens[i]?.lower === "to" && isOneOf(tokens[i + 1]?.lower, "hold", "host"))
      return tokens[i - 1]?.upos === "AUX";
  const [first, second, third] = [0, 1, 2].map((k) => tokens[from + k]?.lower ?? "");
  if (first === "will" || first === "would")
    return (
      (second === "be" && third === "held") || (second === "take" && third === "place") || second === "begin"
    );
  // "is due", "is to be held"
  return (
    (first === "is" || first === "was") && (AHEAD.has(second ?? "") || (second === "to" && third === "be"))
  );
}
