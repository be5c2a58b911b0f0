/** Takes a token behind a cue, gives whether a clause without "that" opens there: a subject with its finite verb, or a question. */

import type { Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isNominal } from "../phrase/chunk.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { commaFrom, DAY, finite, lemmaAt, wordAt, wordsBetween } from "../words.ts";

/** A clause without "that" (`transitive`: behind a verb that also does things to things): a subject, then its finite verb, with nothing subordinate between them; or a question. */
export function opensClause(
  tokens: readonly Token[],
  from: number,
  end: number,
  takesObject: boolean,
  transitive = false,
): boolean {
  let noun = false;
  let commas = 0;
  // "told a joke, poured the tea and left": the next of a row of verbs.
  let apart = false;
  const rows = (at: number): boolean => !apart && commas === 1 && wordAt(tokens, at - 1) === ",";
  const opener = tokens[from];
  if (opener === undefined) return false; // the text ends behind the cue
  const indefinite = isOneOf(opener.lower, "an", "a");
  if (opener.upos === "CCONJ") return false;
  // "announced in spring has passed": the phrase that opens it is no subject.
  if (opener.upos === "ADP") {
    const phrase = phraseStartingAt(tokens, from + 1, end);
    if (phrase && phrase.end < end && finite(tokens[phrase.end]) && !isMeasure(tokens, from)) return false;
  }
  const question = opener.xpos.startsWith("W") || isOneOf(opener.lower, "if", "whether");
  // "asked why, if that was so, S"
  if (question && wordAt(tokens, from + 1) === "," && tokens[from + 2]?.upos === "SCONJ") return true;
  for (let i = from; i < Math.min(end, from + 18); i++) {
    const token = tokens[i] as Token;
    // "wrote the raid, which killed nine, was a crime": what tells of the subject has a verb of its own.
    const behind = !takesObject && noun && token.text === "," ? relativeEnd(tokens, i, end) : i;
    if (behind > i) {
      i = behind;
      apart = true;
      continue;
    }
    // "countering the spread of arms that threaten S": a relative clause's verb is no clause's of its own.
    if (transitive && i > from && finite(token) && isRelative(tokens, i)) continue;
    // "concluded the month of fasting, Ann and I": an object, then another clause.
    if (transitive && token.text === "," && noun) return false;
    // "assert their will": a noun, whatever the tagger makes of it.
    if (token.lower === "will" && isOneOf(tokens[i - 1]?.xpos, "PRP$", "JJ")) continue;
    if (finite(token) || (i > from && (demands(tokens, i) || isBareForm(tokens, i))))
      // "adds seats and closes a gap": a verb right behind "and" is the cue's fellow.
      return (noun && !isJoined(tokens, i) && !rows(i)) || (question && i > from);
    if (token.text === ",") commas++;
    // "signalled support, but two aides conceded that S": an object, then another's clause.
    if (token.lower === "but" && wordAt(tokens, i - 1) === ",") return false;
    // "added a session on water and aides rebooked the flights": an indefinite object, then another clause.
    if (indefinite && token.lower === "and") return false;
    if (i === from ? !question && opensAdverbial(tokens, i) : endsObject(tokens, i, takesObject))
      return false;
    if (isNominal(token) || token.upos === "DET" || (token.upos === "VERB" && token.xpos === "VBG"))
      noun = true;
    // "said there had been no money"
    if (token.lower === "there" && finite(tokens[i + 1])) noun = true;
  }
  return false;
}

/** The comma that closes a relative clause or participle which one at `comma` opens; `comma` where none does. */
export function relativeEnd(tokens: readonly Token[], comma: number, end: number): number {
  const { lower, xpos } = tokens[comma + 1] ?? {};
  if (!isOneOf(lower, "who", "which", "whose") && xpos !== "VBN") return comma;
  const close = commaFrom(tokens, comma + 1, Math.min(end, comma + 14));
  return wordAt(tokens, close) === "," ? close : comma;
}

/** Whether a preposition or adverb opens no clause. */
const opensAdverbial = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.upos, "ADP", "ADV", "SCONJ") &&
  !CLAUSE_OPENERS.holds(tokens[at]) &&
  !isMeasure(tokens, at);

/** Whether a token before any verb shows that what stands before it is an object, or opens a clause of its own. */
function endsObject(tokens: readonly Token[], at: number, takesObject: boolean): boolean {
  const { upos, xpos, lower, text } = tokens[at] as Token;
  if (lower === "when" || (upos === "SCONJ" && SUBORDINATING.has(lower))) return true;
  if (!takesObject) return false;
  // "urged restraint as the truce was failing": an object, then when it was urged
  if (lower === "as" && tokens[at - 1]?.upos === "NOUN") return true;
  return text === "," || upos === "CCONJ" || xpos.startsWith("W");
}

const SUBORDINATING: ReadonlySet<string> = new Set(
  "because although though while since if as that whether before after".split(" "),
);

/** "that threaten", "who has never left": a verb right behind its relative pronoun. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.upos === "ADV") before--;
  const { xpos = "", upos, lower = "" } = tokens[before] ?? {};
  return (
    isOneOf(lower, "that", "which", "who") &&
    (xpos.startsWith("W") || upos === "PRON") &&
    isOneOf(tokens[before - 1]?.upos, "NOUN", "PROPN", "NUM", "PRON")
  );
}

/** "and closes", "and recently won" */
function isJoined(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.upos === "ADV") before--;
  return tokens[before]?.upos === "CCONJ";
}

/** "the results confirm S": a present tense that the tagger took for an infinitive. */
function isBareForm(tokens: readonly Token[], at: number): boolean {
  // "complain the buses never come"
  const subject = tokens[at - 1]?.upos === "ADV" ? at - 2 : at - 1;
  return tokens[at]?.xpos === "VB" && isOneOf(tokens[subject]?.xpos, "NNS", "NNPS", "PRP");
}

/** "said up to 80 percent of the city was flooded", "said nearly all had left": what measures the subject opens its clause. */
const isMeasure = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 4; i++) {
    const { upos, xpos, lower } = tokens[i] ?? {};
    if (
      upos === "NUM" ||
      (i > at && /^(?:all|half|every|everyone|everybody|nobody|most|many)$/.test(lower ?? ""))
    )
      return true;
    if (upos !== "ADV" && upos !== "ADP" && upos !== "ADJ" && xpos !== "RP") return false;
  }
  return false;
};

/** "said the plan, put forward by three states to end the war, fails": a subject whose verb stands far off. */
export function opensLongSubject(tokens: readonly Token[], from: number, end: number): boolean {
  const { upos = "X", lower = "" } = tokens[from] ?? {};
  if (
    !isOneOf(upos, "DET", "PROPN", "PRON", "NOUN", "ADJ", "NUM") ||
    DAY.has(lower) ||
    isOneOf(lower, "this", "so", "that", "something", "nothing", "it")
  )
    return false;
  const words = wordsBetween(tokens, from, end);
  let verb = from + 1;
  while (verb < end && tokens[verb]?.upos !== "VERB" && !finite(tokens[verb])) verb++;
  if (verb < end && isJoined(tokens, verb)) return false;
  if (tokens[from]?.xpos === "PRP" && isOneOf(lower, "he", "she", "they", "we", "i")) return words > 2;
  // "say the two men met in Lund": whatever the tag of its only verb
  const only = verb < end && tokens[verb]?.upos === "VERB" && wordAt(tokens, verb + 1) !== "by";
  return words > 9 || (words > 3 && only);
}

/** Prepositions and adverbs that a content without "that" can start with. */
const CLAUSE_OPENERS = new WordList(
  "in on at by after since if when while although though what why how there once despite during before because until unless given now then today without under unlike instead even only both among between",
);

/** A verb that the tagger took for a plural: "the crisis demands that …". */
const demands = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "NNS" && wordAt(tokens, at + 1) === "that" && CUES.has(lemmaAt(tokens, at, "VERB"));
