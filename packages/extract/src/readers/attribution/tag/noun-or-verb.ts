/** Takes a word that can be a noun and a verb, tells by the words beside it which of the two it is. */

import { lemma, lemmaAs, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUE_NOUNS, CUES } from "../../../data/cues.ts";
import { NEVER_NOUNS } from "../../../data/verb-tags.ts";
import { itemAt } from "../../../item-at.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { sentenceStart } from "../../../sentence-start.ts";
import { WordList } from "../../../word-list.ts";
import { DAY, finite, hasVerb, isOpen, lemmaAt } from "../words.ts";
import { opensSubject } from "./past-tense.ts";

/** "said Doha attaches great weight to it", "said Doha “attaches weight” to it": behind a cue and a lone name, with an object. */
export function isPresent(tokens: readonly Token[], at: number): boolean {
  const { text, sentence } = tokens[at] as Token;
  const before = itemAt(tokens, at - 1);
  // Most plurals have neither a name nor a mark before them.
  if (!before || (before.xpos !== "NNP" && before.text.length > 1)) return false;
  const marked = /^["“‘]$/.test(before.text);
  const name = marked ? at - 2 : at - 1;
  const cue = itemAt(tokens, name - 1);
  const next = tokens[at + 1];
  if (!/^\p{Ll}+s$/u.test(text) || tokens[name]?.xpos !== "NNP" || cue?.sentence !== sentence || !next)
    return false;
  if (!(cue.upos === "VERB" && CUES.has(lemmaAs(cue, "VERB"))) && cue.lower !== "that") return false;
  return isOneOf(next.upos, "DET", "ADJ") || next.xpos === "PRP$" || (marked && next.upos === "NOUN");
}

/** "Peru reaffirms its rejection of S": the form in -s of a cue that is no noun, before whose object's owner no plural stands. */
export const ownsObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.xpos === "PRP$" &&
  CUES.has(lemmaAt(tokens, at, "VERB")) &&
  !CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN")) &&
  !ACTOR_NOUNS.has(lemmaAt(tokens, at, "NOUN"));

/** A noun behind an article, adjective or name and right before another verb. */
export function actsNext(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "the glaciologist and envoy Anna Berg"
  if (before?.upos === "CCONJ") return tokens[at - 2]?.upos === "NOUN" && next?.upos === "PROPN";
  return (
    (isOneOf(before?.upos, "DET", "ADJ", "PROPN") || before?.xpos === "PRP$" || before?.xpos === "POS") &&
    (next?.upos === "VERB" || next?.upos === "AUX") &&
    next.xpos !== "VBG"
  );
}

/** A present tense that stands before a plural and another finite verb. */
export const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VBP" &&
  tokens[at]?.upos === "VERB" &&
  tokens[at + 1]?.xpos === "NNS" &&
  finite(tokens[at + 2]);

/** The base form of a verb of reporting. */
const IS_CUE = new WordList(CUES.keys());

/** The base form of a verb of reporting, before a clause's subject. */
export function takesClause(tokens: readonly Token[], at: number): boolean {
  const { xpos, lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  const isNoun = xpos === "NN";
  // Behind a noun only a pronoun opens the clause, and few stand there.
  if (!next || (isNoun && next.xpos !== "PRP")) return false;
  if (!IS_CUE.holds(tokens[at])) return false;
  const entry = CUES.get(lower);
  if (entry?.frames[0] !== "clause" || isOneOf(entry.lemma, "post", "counter")) return false;
  // "the claim he made"
  if (
    isNoun &&
    (CUE_NOUNS.has(entry.lemma) ||
      /^(?:note|report|account|answer|reply|order|question|comment|remark|post|speech)$/.test(entry.lemma) ||
      tokens[at - 1]?.upos === "DET")
  )
    return false;
  const object = isNoun || entry.frames.includes("object");
  return (
    (!isNoun && next.lower === "that") ||
    (object ? next.upos === "PRON" && next.xpos === "PRP" : opensSubject(next))
  );
}

/** "police say", "opponents call": a plural of who acts, right before the base form of a cue. */
export const reportedBy = (tokens: readonly Token[], at: number): boolean =>
  ACTOR_NOUNS.has(lemmaAt(tokens, at, "NOUN")) && CUES.has(tokens[at + 1]?.lower ?? "");

/** "informed the council by video link that": no verb stands between one that names its hearer and the conjunction. */
export function heard(tokens: readonly Token[], that: number): boolean {
  for (let i = that - 1; i > that - 10 && i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") {
      const entry = token.xpos === "VBD" ? CUES.get(lemmaAs(token, "VERB")) : undefined;
      // "claimed at one point that"
      const apart = tokens[i + 1]?.upos === "ADP" && entry?.frames[0] === "clause";
      return entry?.hearer === true || apart;
    }
    if (!isOneOf(token.upos, "NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM") && token.text !== "-") return false;
  }
  return false;
}

/** "said (on Monday) that talks with", "told the council that measles cases": a verb in -s behind a cue's conjunction and before a preposition or noun, where another finite verb follows. */
export function leadsPlural(tokens: readonly Token[], that: number): boolean {
  if (
    tokens[that + 1]?.xpos !== "VBZ" ||
    tokens[that + 1]?.upos !== "VERB" ||
    !(tokens[that + 2]?.upos === "ADP" || (tokens[that + 2]?.upos === "NOUN" && finite(tokens[that + 3])))
  )
    return false;
  let verb = that - 1;
  while (DAY.holds(tokens[verb]) || isOneOf(tokens[verb]?.lower, "on", "in")) verb--;
  const near = tokens[verb]?.upos === "VERB" && CUES.has(lemmaAt(tokens, verb, "VERB"));
  if (!near && !heard(tokens, that)) return false;
  const { sentence } = tokens[that] as Token;
  for (let i = that + 3; tokens[i]?.sentence === sentence && i < that + 12; i++) {
    if (isOneOf((tokens[i] as Token).text, ",", ";", ":") || (tokens[i] as Token).xpos.startsWith("W"))
      return false;
    if (finite(tokens[i])) return true;
  }
  return false;
}

/** "says S and insists that T", "say S and argue that T": a cue's present right behind "and" or "but" and before its conjunction, where one of the same number stands before. */
export function insistsToo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  // "says S and calls for T", not "visits and calls for T"
  const calls =
    tokens[at]?.lower === "calls" && isOneOf(next, "for", "on", "upon") && tokens[at - 2]?.xpos !== "NNS";
  if (itemAt(tokens, at - 1)?.upos !== "CCONJ" || !(next === "that" || calls)) return false;
  const entry = CUES.get(lemmaAt(tokens, at, "VERB"));
  const { sentence, xpos } = tokens[at] as Token;
  if (!entry || CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN"))) return false;
  const present = xpos === "NNS" ? "VBZ" : "VBP";
  // "want to leave and say that": two infinitives
  for (let i = at - 2; tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]?.xpos === present) return true;
    if (xpos === "VB" && tokens[i]?.xpos === xpos) return false;
  }
  return false;
}

/** "The text, signed by nine states, urges S": the form in -s of a cue behind an insertion, before its object, where the sentence has no verb but in a relative clause of that insertion. */
export function urgesBehind(tokens: readonly Token[], at: number): boolean {
  const last = itemAt(tokens, at - 1)?.upos === "CCONJ" ? at - 2 : at - 1;
  const mark = itemAt(tokens, last)?.text;
  if (mark !== ";" && (mark !== "," || last < at - 1)) return false;
  const entry = CUES.get(lemmaAt(tokens, at, "VERB"));
  const next = tokens[at + 1];
  const opens = entry?.behind.has(next?.lower ?? "") || next?.upos === "DET" || next?.lower === "that";
  // "demands A; calls for B; and urges restraint"
  if (entry && mark === ";" && (opens || (next?.upos === "NOUN" && entry.frames.includes("object"))))
    return true;
  if (!entry || !opens) return false;
  const first = sentenceStart(tokens, at);
  let comma = first;
  while (comma < at - 1 && tokens[comma]?.text !== ",") comma++;
  if (comma >= at - 1 || hasVerb(tokens, first, comma)) return false;
  let relative = false;
  for (let i = comma + 1; i < at - 1; i++) {
    if (tokens[i]?.text === ",") return false;
    relative ||= tokens[i]?.xpos.startsWith("W") === true;
    if (finite(tokens[i]) && !relative) return false;
  }
  for (let i = at + 1; tokens[i]?.sentence === tokens[at]?.sentence; i++) if (finite(tokens[i])) return false;
  return true;
}

/** "The bank, she said, owns most of it": a form in -s right behind an attribution between commas, where the sentence has no other verb. */
export function isResumed(tokens: readonly Token[], at: number): boolean {
  const { sentence, lower } = tokens[at] as Token;
  const cue = itemAt(tokens, at - 2);
  if (itemAt(tokens, at - 1)?.text !== "," || cue?.upos !== "VERB" || !lower.endsWith("s")) return false;
  if (cue.sentence !== sentence || CUES.get(lemmaAs(cue, "VERB"))?.frames[0] !== "clause") return false;
  if (!/^(?:DET|ADJ|ADP|ADV|PRON|NUM|PART)$/.test(tokens[at + 1]?.upos ?? "")) return false;
  let comma = at - 3;
  while (itemAt(tokens, comma)?.sentence === sentence && tokens[comma]?.text !== ",") comma--;
  let first = comma;
  while (itemAt(tokens, first - 1)?.sentence === sentence) first--;
  // "The bank", "The head of the bank": one subject
  let last = comma - 1;
  while (last > first && tokens[last]?.upos !== "ADP") last--;
  const head = itemAt(tokens, last > first ? last - 1 : comma - 1);
  if (comma <= first || comma - first > 8 || !isOneOf(head?.xpos, "NN", "NNP")) return false;
  if (tokens[first]?.upos === "ADP" || hasVerb(tokens, first, comma)) return false;
  for (let i = at + 1; tokens[i]?.sentence === sentence && tokens[i]?.text !== ","; i++)
    if (finite(tokens[i])) return false;
  return true;
}

/** "it cautions that S", "aides complain of delays", "the mayor points to S": behind a pronoun, a plural or whoever acts, before what only a verb takes. */
export function cautions(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at] as Token;
  const links = LINKED.get(lower);
  const before = links ? itemAt(tokens, at - 1) : undefined;
  if (!links || before?.sentence !== sentence || !links.has(tokens[at + 1]?.lower ?? "")) return false;
  // "talk about twice a week"
  if (lower === "talk" && isOneOf(tokens[at + 2]?.upos, "ADV", "NUM")) return false;
  const acts = lower !== "cautions" && ACTOR_NOUNS.has(lemmaAt(tokens, at - 1, "NOUN"));
  return lower.endsWith("s")
    ? before.xpos === "PRP" || before.upos === "PROPN" || (acts && before.xpos === "NN")
    : isOneOf(before.xpos, "NNS", "PRP", "NNPS") || (acts && before.xpos === "VBZ");
}

/** Forms that are nouns as well, with what they take as verbs. */
const LINKED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["caution cautions", "that against about"],
      ["complain complains", "of about that"],
      ["point points", "to"],
      ["speak", "of about against"],
      ["talk", "about"],
    ] as const
  ).flatMap(([forms, links]) => forms.split(" ").map((form) => [form, new Set(links.split(" "))] as const)),
);

/** "economists at the bank estimate the levy would rise": the base form of a cue, by its tag a noun, behind a plural subject that opens the sentence and before a clause. */
export function estimates(tokens: readonly Token[], at: number): boolean {
  const { sentence, lower } = tokens[at] as Token;
  if (!IS_CUE.holds(tokens[at])) return false;
  // "Opponents of the dam counter that it would flood": no relative clause has a pronoun for its subject there
  const that = tokens[at + 1]?.lower === "that" && tokens[at + 2]?.xpos === "PRP" && !CUE_NOUNS.has(lower);
  if (!that && !opensSubject(tokens[at + 1])) return false;
  const entry = CUES.get(lower);
  if (entry?.frames[0] !== "clause") return false;
  if (!that && !/^(?:NNS|NNPS?)$/.test(tokens[at - 1]?.xpos ?? "")) return false;
  let plural = false;
  for (let i = at - 1; itemAt(tokens, i)?.sentence === sentence; i--) {
    const { upos, xpos } = tokens[i] as Token;
    if (!isOneOf(upos, "NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM")) return false;
    // What hangs on the subject by a preposition is no head.
    plural = upos !== "ADP" && (plural || xpos === "NNS");
  }
  if (!plural) return false;
  for (let i = at + 2; tokens[i]?.sentence === sentence && i < at + 12; i++) {
    if (finite(tokens[i])) return true;
    if (isOneOf((tokens[i] as Token).text, ",", ";", ":")) return false;
  }
  return false;
}

/** "a charge its chief calls “S”": the form in -s of a cue of naming, right behind its subject and before a name in marks. */
export const namesMarked = (tokens: readonly Token[], at: number): boolean =>
  isOpen(tokens[at + 1]) &&
  isOneOf(itemAt(tokens, at - 1)?.upos, "NOUN", "PROPN", "PRON") &&
  CUES.get(lemmaAt(tokens, at, "VERB"))?.frames.includes("name") === true;

/** A form in -s of a verb that no noun is like, or its base. */
const NO_NOUN = new WordList(
  NEVER_NOUNS.flatMap((verb) => [
    verb,
    verb.replace(/y$/, "ie").concat(/(?:s|ss|sh|ch)$/.test(verb) ? "es" : "s"),
  ]),
);

/** "Some in the party argue that S", "the resolution affirms that S": a verb that no noun is like, past any auxiliary, infinitive or imperative. */
export function isNoNoun(tokens: readonly Token[], at: number): boolean {
  if (!NO_NOUN.holds(tokens[at])) return false;
  const { xpos, sentence } = tokens[at] as Token;
  const before = itemAt(tokens, at - 1);
  if (before?.sentence !== sentence || isOneOf(before.upos, "DET", "ADP", "PART") || before.text === "-")
    return false;
  // "Lund decries S": a name that opens the sentence, by its tag an adjective
  if (xpos === "NNS") return before.xpos !== "JJ" || startsUpper(before.text);
  // "does the envoy agree that", "heard him say": no present tense
  for (let i = at - 1; i >= at - 8 && itemAt(tokens, i)?.sentence === sentence; i--) {
    const { upos, text, xpos: tag } = tokens[i] as Token;
    // "the ousted mayor": no verb of the clause
    const tells = tag === "VBN" && tokens[i + 1]?.upos === "NOUN" && tokens[i - 1]?.upos === "DET";
    if (isOneOf(upos, "VERB", "AUX") && !tells) return false;
    if (upos === "SCONJ" || text === ",") break;
  }
  return true;
}

/** The word before a relative clause: "who", "which". */
export const opensRelative = (token: Token | undefined): boolean => token?.xpos.startsWith("W") === true;

/** "whom witnesses accuse": a cue's base form behind a relative pronoun and its plural subject. */
export const isBehindPlural = (tokens: readonly Token[], i: number): boolean =>
  itemAt(tokens, i - 1)?.xpos === "NNS" &&
  opensRelative(tokens[i - 2]) &&
  CUES.has((tokens[i] as Token).lower);

/** "Raids in the region also harm the talks": a base form behind its subject and an adverb, its object behind it. */
export const isBehindAdverb = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(itemAt(tokens, i - 1)?.lower, "also", "still", "only", "now", "further") &&
  isOneOf(itemAt(tokens, i - 2)?.upos, "NOUN", "PROPN") &&
  isOneOf(tokens[i + 1]?.xpos, "DT", "PRP$");

/** The plural of a noun of who acts that no verb is made from. */
export const isPlural = (word: string): boolean =>
  /(?:al|at|er|or|ant|[iy]st|ian)s$/.test(word) && ACTOR_NOUNS.has(lemma(word, "NOUN"));
