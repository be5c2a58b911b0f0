/** Takes a token within a content, tells whether somebody else speaks or acts from there on: "…, but the envoy said", "39 said S, 12 said T", "…, whom he called a liar". */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, canSpeak } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import { chunkStart, isNominal } from "../phrase/chunk.ts";
import { phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { ofAnotherDocument } from "../source/source.ts";
import { finite, isClose, isOpen, lemmaAt, wordAt, wordsBetween } from "../words.ts";
import { farThat } from "./far-conjunction.ts";
import { opensPhrase, opensWithPlace } from "./next-act.ts";

/** "…, but the envoy said": another source with a cue of its own; set `apart` ("…, while the envoy left"), whatever he did. */
export function otherSource(tokens: readonly Token[], opening: number, end: number, apart: boolean): boolean {
  const from = pastPlace(tokens, opening, end);
  // "said S, and that he would not have agreed": the same cue's second clause.
  if (wordAt(tokens, from) === "that" && tokens[from]?.upos === "SCONJ") return false;
  if (possessorSays(tokens, opening, end, apart)) return true;
  const place = predicateFrom(tokens, from, end);
  if (!place) return false;
  const { subject } = place;
  let { verb } = place;
  // "hoped Lund and Oslo would agree": what is hoped of both
  const willed = tokens[verb]?.xpos === "MD" && verb < end;
  while (verb < end && isOneOf(tokens[verb]?.upos, "AUX", "PART", "ADV") && tokens[verb]?.lower !== "to")
    verb++;
  const token = tokens[verb];
  if (!token || verb >= end || verb === from || token.upos !== "VERB") return false;
  // "S and “nobody asked for it”": within the marks nobody else speaks
  if (isOpen(tokens[from]) && !tokens.slice(from, verb + 1).some(isClose)) return false;
  if (!speaks(tokens, subject - 1)) return false;
  const head = tokens[subject - 1] as Token;
  // "but many members suspect S": what others make of it
  if (OTHERS.has(head.lower) && DOUBTING.has(lemmaAs(token, "VERB")) && token.xpos === "VBP")
    return subject - from <= 4;
  const acts = apart && (head.upos === "PROPN" || (SPEAKERS.test(head.lower) && canSpeak(head.lower)));
  if (!acts && !tells(tokens, verb, head, willed, apart)) return false;
  const named = phraseEndingAt(tokens, from, subject - 1);
  if (named && opensWithPlace(tokens, named)) return false;
  const opens = named?.first ?? chunkStart(tokens, from, subject - 1);
  // "and the commitment the two sides have declared": a clause about a noun before it
  for (let i = from; i < opens; i++) if (isNominal(tokens[i])) return false;
  return opens <= from + 2 && tokens[verb]?.xpos !== "MD";
}

/** "while Berlin’s says only that S", "while Lund’s issued a statement saying S": behind a possessive whose noun is left out. */
function possessorSays(tokens: readonly Token[], opening: number, end: number, apart: boolean): boolean {
  for (let i = opening + 1; i < Math.min(end, opening + 5); i++)
    if (
      /^['’]s$/.test(wordAt(tokens, i)) &&
      (ofAnotherDocument(tokens, i + 1) ||
        (apart && tokens[i + 1]?.upos === "VERB" && tokens[i + 2]?.upos === "DET"))
    )
      return true;
  return false;
}

/** The verb of a clause that opens at `from`, and where its subject ends before what is set apart behind it; null for a row of verbs. */
function predicateFrom(
  tokens: readonly Token[],
  from: number,
  end: number,
): { subject: number; verb: number } | null {
  let verb = from;
  let subject = from;
  while (verb < Math.min(end, from + 16) && !finite(tokens[verb]) && !clarifies(tokens, verb, end)) {
    // "while Senator Lund (D-Ohio) wrote"
    if (wordAt(tokens, verb) === "(" && subject === from) {
      subject = verb;
      while (verb < Math.min(end, subject + 6) && wordAt(tokens, verb) !== ")") verb++;
    }
    // "and his colleague, seated beside him, said": past what is set apart behind the subject.
    else if (wordAt(tokens, verb) === ",") {
      subject = verb;
      let close = verb + 1;
      const relative = isOneOf(wordAt(tokens, close), "who", "which");
      const reach = Math.min(end, verb + (relative ? 16 : 10));
      while (close < reach && wordAt(tokens, close) !== "," && (relative || !finite(tokens[close]))) close++;
      // "by X and others, urged calm, and stressed T": a row of verbs, nothing set apart
      if (wordAt(tokens, close) !== "," || tokens[close + 1]?.upos === "CCONJ") return null;
      verb = close;
    }
    verb++;
  }
  if (subject === from) subject = verb;
  // "but they rudely said", "but she did not say when"
  while (subject - 1 > from && tokens[subject - 1]?.upos === "ADV") subject--;
  return { subject, verb };
}

/** Whether a verb tells what its subject says, or condemns: a cue with a clause, and any cue of "he" or "she". */
function tells(
  tokens: readonly Token[],
  verb: number,
  head: Token,
  willed: boolean,
  apart: boolean,
): boolean {
  const entry = CUES.get(lemmaAt(tokens, verb, "VERB"));
  // "and at a rally he mocked her"
  if (entry?.act === "condemn" && opensPhrase(tokens[verb + 1])) return true;
  // "and she has pleaded with both sides to wait"
  const says =
    entry?.frames.includes("clause") === true ||
    (PRONOUN.has(head.lower) && entry !== undefined && wordAt(tokens, verb + 1) !== "by");
  return says && (apart || !entry?.attitude) && !willed;
}

/** "and her office later clarified, in a note, that S": a cue by its tag a participle, behind an adverb, with a clause of its own. */
function clarifies(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.xpos !== "VBN" || tokens[at - 1]?.upos !== "ADV" || !isNominal(tokens[at - 2]))
    return false;
  if (CUES.get(lemmaAt(tokens, at, "VERB"))?.frames[0] !== "clause") return false;
  return wordAt(tokens, at + 1) === "that" || farThat(tokens, at + 1, end) >= 0;
}

/** Past "at a rally in Lund", where nothing else stands before the subject. */
function pastPlace(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  for (let places = 0; places < 3 && tokens[at]?.upos === "ADP"; places++) {
    const place = phraseStartingAt(tokens, at + 1, end);
    if (!place) return from;
    at = place.end;
  }
  const next = wordAt(tokens, at) === "," ? at + 1 : at;
  return isOneOf(tokens[next]?.upos, "DET", "PROPN", "PRON") ? next : from;
}

/** Behind a comma a short subject and "said" with a content of its own. */
export function saysToo(tokens: readonly Token[], from: number, end: number): boolean {
  let verb = from;
  while (
    verb < end &&
    verb < from + 5 &&
    /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ|AUX|ADV)$/.test(tokens[verb]?.upos ?? "")
  )
    verb++;
  const token = tokens[verb];
  if (verb === from || !token || !/^VB[DNPZ]$/.test(token.xpos) || wordsBetween(tokens, verb, end) < 4)
    return false;
  return isOneOf(lemmaAs(token, "VERB"), "say", "argue", "insist") && tokens[verb + 1]?.upos !== "PUNCT";
}

/** "…, whom he called a liar": what somebody else or he said of whom it is about. */
export const saidOf = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(wordAt(tokens, at), "who", "whom", "which") &&
  isOneOf(wordAt(tokens, at + 1), "he", "she", "they", "it") &&
  CUES.has(lemmaAt(tokens, at + 2, "VERB"));

/** "condemned the attack, which officials said killed nine", "a charge its chief calls “S”": behind an object what somebody, or he himself, said of it. */
export function saidToo(tokens: readonly Token[], at: number, end: number): boolean {
  const from = relativeFrom(tokens, at, end);
  const subject = from < 0 ? null : phraseStartingAt(tokens, from, Math.min(end, from + 6));
  let verb = subject?.end ?? end;
  if (verb >= end || !finite(tokens[verb])) return false;
  while (tokens[verb]?.upos === "AUX") verb++;
  const says = CUES.get(lemmaAt(tokens, verb, "VERB"));
  // "the law, which the envoy has described as “S”"
  const named = wordAt(tokens, verb + 1) === "as" ? verb + 2 : verb + 1;
  return says?.frames[0] === "clause"
    ? isOneOf(tokens[verb + 1]?.upos, "VERB", "AUX")
    : says?.frames.includes("name") === true && (isOpen(tokens[named]) || isOpen(tokens[named + 1]));
}

/** Where the subject of a relative clause opens, behind its pronoun or right behind the noun that stands for what was said before ("a charge its chief calls"); -1 for none. */
function relativeFrom(tokens: readonly Token[], at: number, end: number): number {
  if (isOneOf(wordAt(tokens, at), "who", "which")) return at + 1;
  const noun = isOneOf(wordAt(tokens, at), "a", "an") ? phraseStartingAt(tokens, at, end) : null;
  const opener = tokens[noun?.end ?? end];
  return noun && isOneOf(opener?.upos, "DET", "PRON", "PROPN") ? noun.end : -1;
}

/** Those whose doubts the narrator sets against what was said. */
const OTHERS: ReadonlySet<string> = new Set(
  "critics analysts experts observers opponents skeptics sceptics economists historians scientists lawyers activists advocates many some others members aides officials residents voters polls diplomats".split(
    " ",
  ),
);

const DOUBTING: ReadonlySet<string> = new Set(
  "suspect believe think doubt fear worry say question disagree expect".split(" "),
);

const PRONOUN: ReadonlySet<string> = new Set("he she they".split(" "));

/** Nouns of persons and bodies in the singular, so that "while wages fell" isn't another's act. */
const SPEAKERS =
  /(?:minister|secretary|president|chancellor|counterpart|envoy|ambassador|spokes(?:man|woman|person)|leader|official|king|queen|chief|government|ministry|council|commission|delegation|side)$/;

/** A noun, or "the Togolese". */
const speaks = (tokens: readonly Token[], at: number): boolean =>
  isNominal(tokens[at]) || (tokens[at]?.upos === "ADJ" && tokens[at - 1]?.upos === "DET");
