/** Takes a clause, gives the stand that its main verb takes: the speaker's own, or what another must do. */

import type { Polarity } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import { NO_DEEDS } from "../data/acts.ts";
import {
  CONTACT_LEMMAS,
  NEGATIONS,
  REFUSED_NOUNS,
  STANCE_ADJECTIVES,
  STANCE_VERBS,
  WITHHELD_LEMMAS,
} from "../data/stance-words.ts";
import { FINITE_TAGS } from "../data/verb-tags.ts";
import { startsUpper } from "../letters.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import { actorTo, adjectiveAt, type Stand, standAt } from "../readers/stand.ts";
import type { Report } from "../report.ts";
import { firstFrom } from "../span-search.ts";
import { WordList } from "../word-list.ts";
import { shapeOf } from "./stance-clause.ts";

/** A stand: tokens `[from, end)` are its object; `subject` is the token range of the party that must act, for a demand on somebody. */
export interface Stance {
  readonly polarity: Polarity;
  readonly from: number;
  readonly end: number;
  readonly reason: string;
  readonly subject: readonly [number, number] | null;
}

const OWN = new WordList("we i he she it they");
/** "will not rest until": what one goes on with. */
const UNDETERRED = new WordList(
  "rest stop cease relent hesitate forget waver tire allow let tolerate comment hurt affect",
);
/** "the country will never": the speaker's, where no other is named. */
const LANDS = new WordList("country kingdom government nation republic movement");
const OBLIGING = new Set(["must", "should"]);

/** The clause's main verb: a stand of the speaker's own, what another must do, or what will happen on a condition. */
export function fromVerb(
  report: Report,
  first: number,
  end: number,
  own: ReadonlySet<string>,
): Stance | null {
  const { tokens } = report.analysed;
  const verb = mainVerb(tokens, first, end);
  // "Hope springs eternal", "Support the crews!": nobody is said to take the stand.
  if (verb < 0 || (verb === first && startsUpper((tokens[verb] as Token).text))) return null;
  const mine = isOwn(report, first, verb, own);
  const shape = shapeOf(tokens, first, verb, end, mine);
  if (shape) return stance(shape.polarity, shape.from, shape.end, "shape");
  const negated = tokens.slice(first, Math.min(end, verb + 3)).some((token) => NEGATIONS.holds(token));
  const modal = tokens.slice(first, verb).find((token) => token.xpos === "MD")?.lower ?? "";
  if (!mine) {
    // "Ruritania must withdraw": a demand on its subject.
    return OBLIGING.has(modal) && !tokens.slice(first, verb).some(({ lower }) => isOneOf(lower, "we", "i"))
      ? { ...stance("demand", verb, end, `must:${modal}`), subject: [first, verb] }
      : null;
  }
  const conditional = tokens
    .slice(first, end)
    .some(({ lower }, k) => k > 0 && isOneOf(lower, "if", "unless"));
  if (conditional && /^(will|would|'ll|’ll)$/.test(modal))
    return stance("conditional", verb, end, "condition");
  const taken = ownStance(tokens, first, verb, end, negated);
  // "Kenya would not change its name": whatever a side named won't do; "we won't comment" may be its spokesman.
  const words = tokens.slice(first, verb);
  const refuses =
    taken === null &&
    isDenied(tokens, verb) &&
    isOneOf(modal, "will", "would") &&
    (tokens[verb] as Token).xpos === "VB" &&
    words.some(({ upos }) => isOneOf(upos, "NOUN", "PROPN")) &&
    !words.some((token) => isOneOf(token.lower, "i", "we", "it", "only")) &&
    !NO_DEEDS.has((tokens[verb] as Token).lower) &&
    !UNDETERRED.holds(tokens[verb]) &&
    verb + 1 < end;
  return refuses ? stance("oppose", verb + 1, end, "verb:withheld") : taken;
}

/** "should never be tolerated": a negation in the three words before a verb. */
export const isDenied = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 3), verb).some((token) => NEGATIONS.holds(token));

const stance = (polarity: Polarity, from: number, end: number, reason: string): Stance => ({
  polarity,
  from: Math.min(from, end - 1),
  end,
  reason,
  subject: null,
});

/** The stand that a verb, or the infinitive behind it, takes for who speaks. */
function ownStance(
  tokens: readonly Token[],
  first: number,
  verb: number,
  end: number,
  negated: boolean,
): Stance | null {
  let word = lemmaAs(tokens[verb] as Token, "VERB");
  let at = verb;
  // "will continue to demand", "will keep demanding": the verb behind carries the stand.
  while (isOneOf(word, "continue", "remain", "go", "keep") && at + 2 < end) {
    const on = tokens[at + 1]?.lower;
    if (on === "to" || (on === "on" && tokens[at + 2]?.xpos === "VBG")) at += 2;
    else if (tokens[at + 1]?.xpos === "VBG") at++;
    else break;
    word = lemmaAs(tokens[at] as Token, "VERB");
  }
  // "sees no reason to reward X"
  const no = tokens[at + 1]?.upos === "PUNCT" ? at + 2 : at + 1;
  if (word === "see" && tokens[no]?.lower === "no" && NO_CASE.holds(tokens[no + 1]))
    return stance("oppose", no + 4, end, "verb:see");
  // "called for aid" is for it; calling on somebody demands of them.
  const link = tokens[at + 1]?.lower;
  if ((word === "call" || word === "appeal") && link === "for" && !negated)
    return stance("support", at + 2, end, "verb:call");
  if (((word === "call" && (link === "on" || link === "upon")) || word === "urge") && !negated)
    return stance("demand", word === "urge" ? at + 1 : at + 2, end, `verb:${word}`);
  if (isOneOf(word, "expect", "want", "need") && !negated && actorTo(tokens, at + 1, end))
    return stance("demand", at + 1, end, `verb:${word}`);
  if (word === "focus" && link === "on" && !negated && isStep(tokens, at + 2, end))
    return stance("support", at + 2, end, "verb:focus");
  const own = standAt(tokens, at, end, negated) ?? (negated ? withheldBehind(tokens, at, end) : null);
  const polarity = own?.polarity;
  // "they’ve been refused care": what is done to the subject is no stand of its own.
  if (
    polarity &&
    own.reason !== "withheld" &&
    (tokens[at] as Token).xpos === "VBN" &&
    tokens.slice(first, at).some((token) => /^(been|being|was|were|is|are)$/.test(token.lower))
  )
    return null;
  if (own) {
    if (word === "agree" && isProcedural(tokens, at + 1, end)) return null;
    return { ...stance(own.polarity, own.from, own.to ?? end, `verb:${own.reason}`) };
  }
  if (isOneOf(word, "be", "remain", "stand") && !negated)
    for (let i = at + 1; i < Math.min(end, at + 4); i++) {
      const adjective = STANCE_ADJECTIVES.get((tokens[i] as Token).lower);
      const linked = adjectiveAt(tokens, i);
      if (adjective && tokens[i + 1]?.lower !== "." && (linked || !LINKED.holds(tokens[i])))
        return stance(adjective, linked?.from ?? i + 1, end, `adjective:${(tokens[i] as Token).lower}`);
    }
  return null;
}

/** "is not going to send", "has no intention of sending", "there will be no talks": what somebody will not do or have, behind the main verb. */
function withheldBehind(tokens: readonly Token[], at: number, end: number): Stand | null {
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    if (isOneOf(tokens[i - 1]?.lower, "to", "of") && WITHHELD_LEMMAS.has(lemmaAs(tokens[i] as Token, "VERB")))
      return standAt(tokens, i, end, true);
    if (REFUSED_NOUNS.holds(tokens[i]) && tokens[at]?.lower === "be" && tokens[at - 2]?.lower === "there")
      return { polarity: "oppose", from: i, reason: "withheld" };
  }
  return null;
}

/** "no reason to", "no need for": what speaks for something. */
const NO_CASE = new WordList("reason need point grounds");

/** Adjectives that are a stand only with their preposition. */
const LINKED = new WordList(["open", "favour", "favor", "reluctant"]);

/** "practical steps to strengthen": what talks are focused on doing. */
function isStep(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6); i++)
    if (/^(steps|ways|measures|efforts|means)$/.test((tokens[i] as Token).lower))
      return tokens[i + 1]?.lower === "to" || tokens[i + 1]?.lower === "of";
  return false;
}

/** "agreed to continue talks", "agreed to meet again": an agreement on procedure shows no stand on a matter. */
export function isProcedural(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") return CONTACT_LEMMAS.has(lemmaAs(token, "VERB"));
    if (/^(talks|contacts|meetings|negotiations|discussions|consultations)$/.test(token.lower)) return true;
  }
  return false;
}

/** The first finite verb, or the verb behind its modal and auxiliaries; -1 where a clause has none. */
function mainVerb(tokens: readonly Token[], first: number, end: number): number {
  // "but opposed any payment": a past to the tagger's participle, where the conjunction opens the clause.
  if (tokens[first]?.xpos === "VBN" && tokens[first - 1]?.lower === "but") return first;
  for (let i = first; i < Math.min(end, first + 25); i++) {
    const token = tokens[i] as Token;
    // "his country demands that": a noun to the tagger.
    const isNoun = token.xpos === "NNS" && isOneOf(tokens[i + 1]?.lower, "that", "the", "an", "a");
    if (!FINITE_TAGS.has(token.xpos) && !(isNoun && i > first && STANCE_VERBS.has(lemmaAs(token, "VERB"))))
      continue;
    let at = i;
    for (let k = i + 1; k < Math.min(end, i + 6); k++) {
      const next = tokens[k] as Token;
      if (next.upos === "ADV" || next.upos === "PART" || next.upos === "AUX") continue;
      // "would “never cede an inch”"
      if (/^["“]$/.test(next.text)) continue;
      if (next.upos === "VERB" && (token.upos === "AUX" || token.xpos === "MD")) at = k;
      break;
    }
    return at;
  }
  return -1;
}

/** Whether the words before the verb name the speaker's own side, or nobody. */
function isOwn(report: Report, first: number, verb: number, own: ReadonlySet<string>): boolean {
  const { tokens } = report.analysed;
  const start = (tokens[first] as Token).start;
  const stop = (tokens[verb] as Token).start;
  let named = false;
  for (let m = firstFrom(report.mentions, start); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.end > stop) break;
    if (mention.kind === "place" || mention.kind === "outlet") continue;
    if (mention.entity && own.has(mention.entity)) return true;
    if (mention.members.length > 0 && mention.members.every((member) => own.has(member))) return true;
    if (mention.kind !== "pronoun") named = true;
  }
  if (named) return false;
  const words = tokens.slice(first, verb);
  const nouns = words.filter(({ upos }) => isOneOf(upos, "NOUN", "PROPN"));
  if (nouns.length === 1 && LANDS.holds(nouns[0])) return true;
  return (
    words.some((token) => OWN.holds(token)) ||
    !words.some((token) => token.upos === "NOUN" || token.upos === "PROPN")
  );
}
