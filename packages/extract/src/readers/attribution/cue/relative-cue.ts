/** Takes a cue in a relative clause, gives where that clause is done with: "X, who says S, left", "voters who say S may stay away", "the city, where police say S, is closed". */

import type { Token } from "@readout/english";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { sentenceStart } from "../../../sentence-start.ts";
import { WordList } from "../../../word-list.ts";
import { timeStart } from "../phrase/time-phrase.ts";
import { finite, hasVerb, isDash, wordAt } from "../words.ts";

/** Whether a cue is the verb of a relative clause between commas or dashes: "X, who says S, left", "X, whose office had warned of S, left", "X, noting that S, left". */
export function tellsOfSubject(tokens: readonly Token[], cue: number): boolean {
  const pronoun = wordAt(tokens, cue - 1) === "that" ? cue - 1 : relativeBefore(tokens, cue);
  // "a vow to end what he called a farce, said he would go"
  if (wordAt(tokens, pronoun) === "what") return wordAt(tokens, cue + 1) !== ":";
  if (pronoun >= 0) return isParting(wordAt(tokens, pronoun - 1)) || hangsApart(tokens, pronoun);
  // "The president, noting that S, urged T"
  return (
    tokens[cue]?.xpos === "VBG" &&
    wordAt(tokens, cue - 1) === "," &&
    !hasVerb(tokens, sentenceStart(tokens, cue), cue)
  );
}

/** "The bishop, in a letter that decried S, asked for T": the pronoun of a phrase that a comma and a preposition set apart behind the subject. */
function hangsApart(tokens: readonly Token[], pronoun: number): boolean {
  let comma = pronoun - 1;
  while (comma > pronoun - 8 && isOneOf(tokens[comma]?.upos, "DET", "NOUN", "ADJ", "ADP", "PRON")) comma--;
  return (
    wordAt(tokens, comma) === "," &&
    tokens[comma + 1]?.upos === "ADP" &&
    !hasVerb(tokens, sentenceStart(tokens, pronoun), comma)
  );
}

/** The main verb behind a relative clause that no comma sets apart from the sentence's subject, where its content starts at `from`: "may" in "voters who say they are angry may stay away"; `end` where there is none. */
export function mainVerbBehind(
  tokens: readonly Token[],
  cue: number,
  from: number,
  end: number,
  phrase = false,
): number {
  const pronoun = relativeBefore(tokens, cue);
  // "As the vote nears, those who say S stay away": behind what is fronted
  let first = pronoun;
  const sentence = sentenceStart(tokens, cue);
  while (first > sentence && wordAt(tokens, first - 1) !== ",") first--;
  if (pronoun <= first || isParting(wordAt(tokens, pronoun - 1)) || hasVerb(tokens, first, pronoun))
    return end;
  if (isOneOf(tokens[first]?.upos, "ADP", "SCONJ", "ADV", "PUNCT")) return end;
  // "the man who police say set the fire was held": the relative clause's own verb
  // "The clerk who had asked about the fees was shown out": an object has no verb.
  let clause = phrase || isOneOf(tokens[from]?.upos, "VERB", "AUX") ? from : -1;
  for (let i = from; i < end; i++) {
    if (!finite(tokens[i])) continue;
    if (clause >= 0 && !SUBJECTS.holds(itemAt(tokens, i - 1)) && i > clause + 1) return i;
    clause = i;
  }
  return end;
}

/** The pronoun that opens the relative clause whose verb a cue is, or whose subject's; -1 where none does. */
function relativeBefore(tokens: readonly Token[], cue: number): number {
  // "who on Tuesday had called", "who a day earlier said"
  const pastTime = (i: number): number => Math.min(i, timeStart(tokens, Math.max(0, i - 8), i) - 1);
  let at = pastTime(cue - 1);
  const near = at;
  while (isOneOf(itemAt(tokens, at)?.upos, "AUX", "ADV", "PART") && near - at < 3) at--;
  at = pastTime(at);
  if (isOneOf(wordAt(tokens, at), "who", "whom", "which")) return at;
  // "X, whose office had warned of S", "the city, where the police say S"
  while (
    isOneOf(itemAt(tokens, at)?.upos, "NOUN", "ADJ", "PROPN", "DET", "PRON") &&
    !(tokens[at]?.xpos ?? "").startsWith("W") &&
    cue - at < 9
  )
    at--;
  return /^(?:whose|where|when|what|which|whom?)$/.test(wordAt(tokens, at)) ? at : -1;
}

const SUBJECTS = new WordList("i we you he she it they");

const isParting = (word: string): boolean => word === "," || isDash(word);
