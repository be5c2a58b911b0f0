/** Takes a verb or adjective, gives the stand that it takes with the words behind it: one table for what is told and what is said. */

import type { Polarity } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import { OFFERED } from "../data/acts.ts";
import {
  ACCEPTING_LEMMAS,
  JUDGEMENTS,
  JUDGING_LEMMAS,
  NEGATIONS,
  REFUSED_LEMMAS,
  STANCE_ADJECTIVES,
  STANCE_VERBS,
  STAND_PHRASES,
  WITHHELD_LEMMAS,
  WITHHELD_PHRASES,
} from "../data/stance-words.ts";
import { isOneOf } from "../one-of.ts";
import { WordList } from "../word-list.ts";

/** A stand: tokens from `from` on are its object, up to `to` where that isn't the clause's end. */
export interface Stand {
  readonly polarity: Polarity;
  readonly from: number;
  readonly to?: number;
  readonly reason: string;
}

/** The stand of the verb at `at` of a clause that ends before `end`, with the negation before it counted; null for none. */
export function standAt(tokens: readonly Token[], at: number, end: number, negated: boolean): Stand | null {
  const word = lemmaAs(tokens[at] as Token, "VERB");
  if (JUDGING_LEMMAS.has(word)) return negated ? null : judgedAt(tokens, at, end, word);
  const phrase = phraseAt(tokens, at, end, word);
  if (word === "want" && !negated && actorTo(tokens, at + 1, end))
    return { polarity: "demand", from: at + 1, reason: word };
  const polarity = phrase?.polarity ?? STANCE_VERBS.get(word);
  const refuses = word === "refuse" && tokens[at + 1]?.lower === "to";
  const deed = refuses ? at + 2 : at;
  // "would hold no vote", "will sign nothing"
  const none = isOneOf(tokens[at + 1]?.lower, "no", "nothing") && isWilled(tokens, at);
  if (refuses || ((negated || none) && isWilled(tokens, at) && tokens[at - 1]?.lower !== "only")) {
    const verb = lemmaAs(tokens[deed] as Token, "VERB");
    const behind = WITHHELD_PHRASES.get(verb)?.find(({ words }) =>
      words.every((one, k) => k === 0 || tokens[deed + k]?.lower === one),
    )?.words.length;
    const denied =
      none || refuses || tokens.slice(Math.max(0, deed - 4), deed).some((token) => NEGATIONS.holds(token));
    const refused = denied && REFUSED_LEMMAS.has(verb) && !speaksFor(tokens, deed);
    if (behind || refused || WITHHELD_LEMMAS.has(verb))
      return withheld(tokens, deed + (behind ?? 1), end, refused);
  }
  if (refuses && !ACCEPTING_LEMMAS.has(tokens[deed]?.lower ?? "")) return null;
  const from = phrase?.from ?? deed + 1;
  // "I asked for a review"
  if (word === "ask" && tokens[from]?.upos === "ADP") return null;
  if (word === "ask" && tokens.slice(Math.max(0, at - 4), at).some((token) => SPEAKING.holds(token)))
    return null;
  // "voted for the resolution", not for a party
  if (word === "vote" && !isOffer(tokens, from, end)) return null;
  // "doesn't want them to go", "stand by to help"
  const thing = isOneOf(tokens[from]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PUNCT");
  if (((negated && word === "want") || word === "stand") && (!thing || actorTo(tokens, from, end)))
    return null;
  // "we advocate for that publicly": it points back
  if (
    phrase &&
    isOneOf(tokens[from]?.lower, "that", "this", "it") &&
    !isOneOf(tokens[from + 1]?.upos, "NOUN", "ADJ")
  )
    return null;
  if (negated) return ACCEPTING_LEMMAS.has(word) ? { polarity: "oppose", from, reason: `not:${word}` } : null;
  if (polarity) return { polarity, from, reason: word };
  if (word === "accept" && isOffer(tokens, from, end)) return { polarity: "support", from, reason: word };
  return null;
}

/** "will not send", "is not going to send", "has no intention of sending", "is not ready to send": whether a verb is what somebody might choose to do. */
function isWilled(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (
    isOneOf(tokens[i]?.upos, "ADV", "PART") ||
    isOneOf(tokens[i]?.lower, "be", "of", "about") ||
    /^["“]$/.test(tokens[i]?.text ?? "")
  )
    i--;
  // "We would not provide it": only if it came to that.
  if (tokens[i]?.lower === "would" && isOneOf(tokens[i - 1]?.lower, "we", "i")) return false;
  return WILLING.holds(tokens[i]) && isOneOf(tokens[at]?.xpos, "VB", "VBG");
}

const WILLING = new WordList(
  "will would shall wo 'll ’ll going intend plan intention plans ready prepared willing inclined",
);

/** The stand of who will not do what the tokens `[from, end)` are the object of: against it, or only before something else is done. */
function withheld(tokens: readonly Token[], from: number, end: number, refused: boolean): Stand | null {
  // "will not come to a table": the step itself is refused.
  if (from >= end && !refused) return null;
  if (tokens.slice(from, from + 4).some((token) => UNSAID.holds(token))) return null;
  const waits = tokens.slice(from, end).some(({ lower }) => lower === "until");
  return { polarity: waits ? "conditional" : "oppose", from: Math.min(from, end - 1), reason: "withheld" };
}

/** "I", "we" and "it" close before a verb: a spokesman's own words, or nobody's. */
const speaksFor = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => isOneOf(lower, "i", "we", "it", "there"));

/** What who would not give it only keeps to himself. */
const UNSAID = new WordList(
  "detail details specifics information name names timeline timetable date figures comment examples press reporters media",
);

const SPEAKING = new WordList("i we he she they you it president who which");

/** Matters that who accepts them is for. */
const isOffer = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens
    .slice(from, Math.min(end, from + 5))
    .some((token) => OFFERED.holds(token) && token.lower !== "invitation");

/** What may stand for a word of a phrase. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["favour", "favor"],
  ["its", "their"],
]);

/** The longest phrase of a verb, adverbs between its words passed over. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  word: string,
): { polarity: Polarity; from: number } | null {
  let best: { polarity: Polarity; from: number } | null = null;
  for (const { words, value } of STAND_PHRASES.get(word) ?? []) {
    let i = at;
    const fits = words.slice(1).every((expected) => {
      i++;
      while (i < end && tokens[i]?.lower !== expected && tokens[i]?.upos === "ADV") i++;
      return isOneOf(tokens[i]?.lower, expected, SAME.get(expected) ?? expected);
    });
    if (fits && i + 1 > (best?.from ?? 0)) best = { polarity: value, from: i + 1 };
  }
  return best;
}

/** "calls the project illegal", "regards the deal as a violation of its sovereignty". */
function judgedAt(tokens: readonly Token[], at: number, end: number, word: string): Stand | null {
  let to = 0;
  for (let i = at + 2; i < Math.min(end, at + 16); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "as" && to === 0) to = i;
    const red = token.lower === "line" && tokens[i - 1]?.lower === "red" ? "oppose" : undefined;
    const polarity = red ?? JUDGEMENTS.get(token.lower);
    // "called for an illegal act to be punished", "saw the illegal trade grow"
    if (polarity && (to > 0 || (endsThere(tokens, i) && NAMING.has(word)))) {
      let start = to || i - (red ? 1 : 0);
      while (!to && start > at + 1 && isOneOf(tokens[start - 1]?.upos, "DET", "ADV", "PUNCT")) start--;
      return names(tokens, at + 1, start) && !isOneOf(tokens[at + 1]?.lower, "on", "for")
        ? { polarity, from: at + 1, to: start, reason: word }
        : null;
    }
    if (isOneOf(token.text, ",", ";", ".")) return null;
    if (isOneOf(token.xpos, "VBD", "VBZ", "VBP", "MD")) return null;
  }
  return null;
}

/** Verbs that take what they call something without "as". */
const NAMING = new Set("call consider brand label deem term declare".split(" "));

/** Whether something is named that is judged: "called the deal illegal", not "saw a grave breach". */
function names(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isOneOf(tokens[i]?.upos, "NOUN", "PROPN") || isOneOf(tokens[i]?.lower, "it", "this", "that", "them"))
      return true;
  return false;
}

/** Whether no noun follows that the word only qualifies. */
const endsThere = (tokens: readonly Token[], i: number): boolean =>
  !isOneOf(tokens[i + 1]?.upos, "NOUN", "PROPN", "ADJ") || tokens[i]?.upos === "NOUN";

/** "opposed to", "open to", "in favour of", "against": the adjective's stand, its object behind the link. */
export function adjectiveAt(tokens: readonly Token[], at: number): Stand | null {
  const { lower } = tokens[at] as Token;
  const polarity = STANCE_ADJECTIVES.get(lower);
  if (!polarity) return null;
  if (lower === "against") return { polarity, from: at + 1, reason: lower };
  const link = tokens[at + 1]?.lower;
  if (isOneOf(lower, "favour", "favor"))
    return link === "of" && tokens[at - 1]?.lower === "in"
      ? { polarity, from: at + 2, reason: "favour" }
      : null;
  if (!isOneOf(link, "to", "in", "for", "on", "of")) return null;
  // "reluctant to accept the deal"
  const accepts = isOneOf(lower, "unwilling", "reluctant");
  if (accepts && !ACCEPTING_LEMMAS.has(tokens[at + 2]?.lower ?? "")) return null;
  return { polarity, from: at + (accepts ? 3 : 2), reason: lower };
}

/** "every soldier to leave", "every soldier off its soil": somebody else who is to do something. */
export function actorTo(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokens[from]?.lower === "to") return false;
  for (let i = from; i < Math.min(end - 1, from + 7); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "to") return i > from && tokens[i + 1]?.xpos === "VB";
    if (isOneOf(token.lower, "off", "out")) return i > from;
    if (!isOneOf(token.upos, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")) return false;
  }
  return false;
}
