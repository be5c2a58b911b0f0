/** Takes a verb's form that can be a past tense or a participle, tells which it is by the words beside it. */

import type { Token } from "@readout/english";
import { CUES, ISSUER_CUES } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { sentenceStart } from "../../../sentence-start.ts";
import { WordList } from "../../../word-list.ts";
import { finite, hasAgent, isClose, isDash, isOpen, lemmaAt, wordAt } from "../words.ts";

/** Verbs whose participle stands behind a noun and before a name or object: "a town called Lund", "the men given tea". */
const COMPLEMENTED: ReadonlySet<string> = new Set(
  "named called dubbed titled entitled labelled labeled given shown offered taught told paid sent made left handed awarded granted stolen born met".split(
    " ",
  ),
);

/** Participles that stand before a noun more often than they report. */
const QUALIFYING = new WordList(
  "continued increased enhanced expanded strengthened renewed improved deepened shared sustained",
);

/** "and continued unity": a participle before its noun, by its tag a past tense. */
export const qualifies = (tokens: readonly Token[], at: number): boolean =>
  QUALIFYING.holds(tokens[at]) && isOneOf(tokens[at + 1]?.upos, "ADJ", "NOUN");

/** "who asked not to be named | warned", "who was not free to speak | argued": a verb that ends a relative clause behind "to". */
function endsWho(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.upos !== "VERB" || !isOneOf(tokens[at]?.xpos, "VB", "VBN")) return false;
  let infinitive = false;
  for (let i = at; i > at - 12; i--) {
    const word = wordAt(tokens, i);
    infinitive ||= word === "to" || word === "not";
    if (word === "who") return infinitive;
    if (tokens[i]?.upos === "PUNCT") return false;
  }
  return false;
}

const HAVE_OR_BE = new WordList(
  "have has had having is are was were be been being am get gets got getting 've 'd 's 're 'm",
);

/** "a spokeswoman said", "the children needed schools", "welcomed the truce and called for": a past tense that was taken for a participle. */
export function isPast(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence, text } = tokens[at] as Token;
  let before = at - 1;
  while (itemAt(tokens, before)?.upos === "ADV") before--;
  // "alleges the firm “knowingly sold” bad meat"
  const marked = isOpen(tokens[before]);
  if (marked) before--;
  const subject = itemAt(tokens, before);
  const next = tokens[at + 1];
  // "Temporary Protected Status"
  if (startsUpper(text) && next?.upos === "PROPN" && !reportsBy(tokens, at)) return false;
  if (!subject || subject.sentence !== sentence || !next || HAVE_OR_BE.holds(subject)) return false;
  // "discussed aid and continued unity": what a noun follows is as likely a participle.
  if (subject.upos === "CCONJ") {
    const word = lemmaAt(tokens, at, "VERB");
    const qualifies = isOneOf(next.upos, "ADJ", "NOUN");
    if (qualifies && (QUALIFYING.holds(tokens[at]) || !(CUES.has(word) || ISSUER_CUES.has(word))))
      return false;
    // "acknowledged that mistakes had been made but denied that S"
    if (next.lower === "that" && CUES.has(word)) return true;
    if (next.lower === "to" && CUES.get(word)?.frames.includes("to")) return true;
    return goesWithPast(tokens, before, sentence, qualifies);
  }
  // "welcomed A; expressed concern over B; and agreed to C"
  if (subject.text === ";") return reportsBy(tokens, at) && opensObject(next);
  // "A’s minister and his counterpart, Ann Roe, discussed trade, the ministry said."
  if (subject.text === ",")
    return (
      (reportsBy(tokens, at) && opensObject(next) && inRow(tokens, at)) || isOnlyVerb(tokens, before, at)
    );
  if (endsWho(tokens, before) && CUES.has(lemmaAt(tokens, at, "VERB"))) return next.lower !== "by";
  const named =
    isOneOf(subject.upos, "NOUN", "PROPN") || isOneOf(subject.lower, "he", "she", "they", "we", "it", "who");
  if (!named) return false;
  if (marked) return isOnlyVerb(tokens, before, at);
  // "the plan, which the envoy called a trick": no participle behind the subject of a relative clause
  if (next.lower !== "by" && isRelativeVerb(tokens, before, at)) return true;
  // "The envoy left for Lund", "aides called it a trick", not "a town called Lund"
  if (COMPLEMENTED.has(lower) && next.upos !== "ADP" && next.xpos !== "PRP") return false;
  return (
    next.upos === "DET" ||
    isOpen(next) ||
    /^(?:PRP\$?|NNS|NNPS?)$/.test(next.xpos) ||
    isOnlyVerb(tokens, before, at)
  );
}

/** "The judge, who ruled that S, declined to go": right behind the comma or dash that closes the relative clause of the sentence's subject, where no other verb is the sentence's own. */
export function closesRelative(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  const mark = itemAt(tokens, at - 1)?.text ?? "";
  if (mark !== "," && !isDash(mark)) return false;
  let opens = at - 2;
  while (itemAt(tokens, opens)?.sentence === sentence && at - opens < 60 && !isRelative(tokens, opens, mark))
    opens--;
  if (itemAt(tokens, opens)?.sentence !== sentence || at - opens >= 60) return false;
  let first = opens - 2;
  while (tokens[first - 1]?.sentence === sentence) {
    if (finite(tokens[first]) || tokens[first]?.text === ",") return false;
    first--;
  }
  if (!opensSubject(tokens[first]) && tokens[first]?.upos !== "NOUN" && tokens[first]?.upos !== "ADJ")
    return false;
  for (let i = at + 1; tokens[i]?.sentence === sentence; i++) {
    if ((tokens[i] as Token).xpos.startsWith("W")) return true;
    if ((tokens[i] as Token).text === "," && finite(tokens[i + 1])) return false;
  }
  return true;
}

/** Whether a subject that ends at a token stands behind the pronoun of a relative clause that has no verb but the one at `at`. */
function isRelativeVerb(tokens: readonly Token[], subject: number, at: number): boolean {
  let opens = subject;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/.test(tokens[opens - 1]?.upos ?? "")) opens--;
  const pronoun = itemAt(tokens, opens - 1);
  if (!isOneOf(pronoun?.xpos, "WDT", "WP") || pronoun?.lower === "who") return false;
  for (let i = at + 1; tokens[i]?.sentence === pronoun?.sentence && tokens[i]?.text !== ","; i++)
    if (finite(tokens[i])) return false;
  return true;
}

const isRelative = (tokens: readonly Token[], at: number, mark: string): boolean =>
  isOneOf((tokens[at] as Token).lower, "who", "which", "whose", "whom", "where") &&
  tokens[at - 1]?.text === mark;

/** "noted A, urged calm, and stressed B": between a past tense and another that closes the row. */
function inRow(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  if (!goesWithPast(tokens, at - 1, sentence, true)) return false;
  for (let i = at + 2; tokens[i]?.sentence === sentence && i < at + 40; i++)
    if (tokens[i]?.lower === "and" && tokens[i + 1]?.xpos === "VBD") return true;
  return false;
}

/** Whether a word can open the object of the verb before it. */
export const opensObject = ({ upos = "X", xpos = "" }: Partial<Token> = {}): boolean =>
  isOneOf(upos, "DET", "NOUN", "PROPN", "ADJ") || xpos === "PRP$" || xpos === "PRP";

/** "and underscored continued support": a cue behind "and" or a comma, by its tag an adjective, before a participle that its tag takes for the verb. */
export const goesBefore = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).lower.endsWith("ed") &&
  isOneOf(itemAt(tokens, at - 1)?.upos, "CCONJ", "ADV", "PUNCT") &&
  QUALIFYING.holds(tokens[at + 1]) &&
  tokens[at + 1]?.xpos === "VBD" &&
  isOneOf(tokens[at + 2]?.upos, "NOUN", "PROPN", "ADJ") &&
  reportsBy(tokens, at);

/** "continued" in "underscored continued support", right behind a cue's past tense. */
export const goesBehind = (tokens: readonly Token[], at: number): boolean =>
  QUALIFYING.holds(tokens[at]) &&
  itemAt(tokens, at - 1)?.xpos === "VBD" &&
  isOneOf(tokens[at + 1]?.upos, "NOUN", "PROPN", "ADJ") &&
  reportsBy(tokens, at - 1);

const reportsBy = (tokens: readonly Token[], at: number): boolean => {
  const word = lemmaAt(tokens, at, "VERB");
  return CUES.has(word) || ISSUER_CUES.has(word);
};

/** "call on B" behind "and", "call for B" behind a comma and "and" where the verb before is a present. */
export function callsToo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  if (next === "on") return true;
  if (next !== "for" || tokens[at - 2]?.text !== ",") return false;
  const { sentence } = tokens[at] as Token;
  for (let i = at - 3; tokens[i]?.sentence === sentence; i--)
    if (finite(tokens[i]) && tokens[i]?.upos === "VERB" && reportsBy(tokens, i))
      return tokens[i]?.xpos === "VBP";
  return false;
}

/** "The envoy confirmed to the agency that S", "said the talks centred on T": a clause whose subject ends at `subject` and which has no other verb. */
function isOnlyVerb(tokens: readonly Token[], subject: number, at: number): boolean {
  const { sentence } = tokens[at] as Token;
  if (hasAgent(tokens, at + 1)) return false;
  const reports = CUES.has(lemmaAt(tokens, at, "VERB"));
  // "In Tunis the head of the delegation admitted": what hangs on the subject of a verb that reports.
  const within = reports
    ? /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON|CCONJ|ADP)$/
    : /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON|CCONJ)$/;
  const apposed = wordAt(tokens, subject) === ",";
  let opens = subject;
  while (
    itemAt(tokens, opens - 1)?.sentence === sentence &&
    (within.test(tokens[opens - 1]?.upos ?? "") || (apposed && wordAt(tokens, opens - 1) === ","))
  )
    opens--;
  const opener = itemAt(tokens, opens - 1);
  if (apposed && opener?.sentence === sentence) return false;
  const leads =
    opener === undefined ||
    opener.sentence !== sentence ||
    opener.lower === "that" ||
    isSaying(opener) ||
    // "alleges the firm discriminated against": of a verb that takes only clauses
    takesOnlyClauses(tokens, opens - 1) ||
    // “S,” the agency reported
    (reports && isClose(opener)) ||
    // "Warning that S, the envoy left for Lund"
    (opener.text === "," && tokens[sentenceStart(tokens, opens)]?.xpos === "VBG");
  // "In a video posted on Facebook, the mayor said": what the fronted phrase holds has no verb of its own.
  if (tokens[opens]?.upos === "ADP" && fillsPhrase(tokens, opens + 1, subject)) return false;
  const opensSentence = opener?.sentence !== sentence;
  if (!leads || !(opensSubject(tokens[opens]) || ((reports || apposed) && opensSentence))) return false;
  for (let i = at + 1; tokens[i]?.sentence === sentence; i++) {
    const token = tokens[i] as Token;
    // "in a paper that milk would run out": no relative clause
    const bare = tokens[i + 1]?.upos === "NOUN" && finite(tokens[i + 2]);
    if (token.lower === "that" && (token.upos === "SCONJ" || opensSubject(tokens[i + 1]) || bare))
      // "passed on a promise that S": the sentence has no verb but the clause's.
      return reports || (isOneOf(wordAt(tokens, at + 1), "on", "along") && verbsBehind(tokens, i) === 1);
    // "The mayor waited in Oslo and said that S": two verbs of one subject
    if (finite(token)) return token.xpos === "VBD" && tokens[i - 1]?.upos === "CCONJ";
    if (token.xpos.startsWith("W")) return false;
    if (isOneOf(token.text, ",", ";", ":"))
      return token.text !== "," || saysBehind(tokens, i + 1) || (reports && thatBehind(tokens, i + 1));
  }
  return true;
}

/** "warned in a letter, seen by AFP, that S": a conjunction behind the next comma. */
function thatBehind(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (tokens[i]?.sentence === tokens[from]?.sentence && tokens[i]?.text !== ",") i++;
  return tokens[i + 1]?.lower === "that" && tokens[i + 1]?.upos === "SCONJ";
}

/** Finite verbs of the sentence behind a token. */
function verbsBehind(tokens: readonly Token[], at: number): number {
  let count = 0;
  for (let i = at; tokens[i]?.sentence === tokens[at]?.sentence; i++) if (finite(tokens[i])) count++;
  return count;
}

/** Whether a finite verb stands at a token that takes a clause and no object. */
function takesOnlyClauses(tokens: readonly Token[], at: number): boolean {
  const { frames } = CUES.get(finite(tokens[at]) ? lemmaAt(tokens, at, "VERB") : "") ?? {};
  return frames?.[0] === "clause" && !frames.includes("object") && !frames.includes("to");
}

/** Whether one noun phrase with its article fills a range. */
function fillsPhrase(tokens: readonly Token[], from: number, last: number): boolean {
  if (tokens[from]?.upos !== "DET" && tokens[from]?.xpos !== "PRP$") return false;
  for (let i = from + 1; i <= last; i++)
    if (!isOneOf(tokens[i]?.upos, "ADJ", "NOUN", "PROPN", "NUM")) return false;
  return true;
}

/** Whether a word can open the subject of a clause. */
export const opensSubject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === "DET" || token.upos === "PROPN" || (token.upos === "PRON" && !token.xpos.startsWith("W")));

/** Words between a comma and the end of its sentence, the first of whose verbs is one of plain speech: "S, the presidency said in a note.", or opens with a participle that reports: "declined to go, saying S". */
function saysBehind(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from - 1] as Token;
  if (tokens[from]?.xpos === "VBG" && tokens[from]?.sentence === sentence && reportsBy(tokens, from))
    return true;
  for (let i = from; tokens[i]?.sentence === sentence && i < from + 9; i++) {
    if (isOneOf((tokens[i] as Token).text, ",", ";", ":")) return false;
    if ((tokens[i] as Token).upos === "VERB")
      return i > from && (isSaying(tokens[i] as Token) || closesBy(tokens, i));
  }
  return false;
}

/** "the agency reported on Friday.": the past tense of a cue whose sentence goes on with no other verb. */
function closesBy(tokens: readonly Token[], at: number): boolean {
  const { xpos, sentence } = tokens[at] as Token;
  // The last word of its sentence hangs on no noun, whatever its tag.
  const last = xpos === "VBN" && tokens[at + 1]?.text === ".";
  if ((xpos !== "VBD" && !last) || !reportsBy(tokens, at)) return false;
  for (let i = at + 1; tokens[i]?.sentence === sentence; i++) if (finite(tokens[i])) return false;
  return true;
}

/** A past or present of plain speech. */
export const isSaying = (token: Token | undefined): boolean =>
  isOneOf(token?.lower, "said", "says", "added", "told");

/** "X welcomed A and called for B": the nearest verb before the conjunction is a past tense of its own; of a verb with an object (`governs`), past the participles that stand before nouns. */
function goesWithPast(
  tokens: readonly Token[],
  conjunction: number,
  sentence: number,
  governs: boolean,
): boolean {
  for (let i = conjunction - 1; i >= 0 && i > conjunction - 40; i--) {
    const { xpos, upos, sentence: own } = tokens[i] as Token;
    if (own !== sentence || upos === "AUX") return false;
    // "condemned the premeditated, unprovoked attack and expressed sympathy"
    const owned = governs && xpos === "VBN" && /^(?:POS|PRP\$|DT)$/.test(tokens[i - 1]?.xpos ?? "");
    if (upos === "VERB" && !owned && !(governs && xpos === "VBG")) return xpos === "VBD";
  }
  return false;
}

/** ", it is alleged," with its auxiliary at `at`: an insertion that names nobody. */
export function isItSaid(tokens: readonly Token[], at: number): boolean {
  if (itemAt(tokens, at)?.upos !== "AUX") return false;
  const subject = itemAt(tokens, at - 1)?.upos === "AUX" ? at - 2 : at - 1;
  return wordAt(tokens, subject) === "it" && wordAt(tokens, subject - 1) === ",";
}
