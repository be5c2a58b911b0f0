/** Takes a noun of contact that is the subject of its clause, gives the verb group behind it and what that says: ahead, open, under way, called off, or that nobody meets. */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import {
  AHEAD_PHRASES,
  CALLED_OFF_PHRASES,
  HAPPENING_LEMMAS,
  MOOTED_LEMMAS,
  MOOTED_PHRASES,
  SERVING_LEMMAS,
  UNDER_WAY_PHRASES,
  UNMET_WORDS,
} from "../../../data/contact-predicates.ts";
import {
  CANCELLED_LEMMAS,
  CANCELLED_PARTICLES,
  PLANNING_LEMMAS,
} from "../../../data/contact-status-words.ts";
import { NEGATIONS } from "../../../data/stance-words.ts";
import { SCHEDULED_WORDS } from "../../../data/time-words.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { cameToNothing } from "../../time/tense.ts";
import { governorOf } from "./noun-phrase.ts";

/** Auxiliaries of what lies ahead. */
export const FUTURE = new WordList("will would shall 'll ’ll");
/** Auxiliaries of what may be. */
export const OPEN = new WordList(["may", "might", "could"]);

/** The verb group of which a noun of contact is the subject: its first token and its head. */
export interface Predicate {
  readonly first: number;
  readonly head: number;
  /** What it says; undefined where other words have to. */
  readonly status: EventStatus | null | undefined;
}

/** Null where the noun is no subject, or no verb of its clause is found. */
export function predicateOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  noun: number,
): Predicate | null {
  if (!isSubject(tokens, first, noun)) return null;
  const verb = verbBehind(tokens, noun, end);
  if (verb < 0) return null;
  const group = groupAt(tokens, verb, end);
  return { first: verb, head: group.head, status: statusOfGroup(tokens, group) };
}

/** Whether nothing governs the noun phrase: it opens its sentence, or stands behind a mark, a conjunction or a verb of saying. */
function isSubject(tokens: readonly Token[], first: number, noun: number): boolean {
  const i = governorOf(tokens, first, noun);
  if (i < first) return true;
  const { upos, lower } = tokens[i] as Token;
  if (isOneOf(upos, "PUNCT", "CCONJ", "SCONJ")) return !NO_OPENERS.has(lower);
  return lower === "that" || SAID.has(lower);
}

const NO_OPENERS = new Set("after before since until if whether unless - –".split(" "));
const SAID = new Set("said says announced confirmed added reported".split(" "));

/** How far behind a noun its verb may stand. */
const REACH = 40;
const STOPS = new Set(
  "that which who where when after before as while but because if ; : — – “ ” .".split(" "),
);

/** The first finite verb or auxiliary of the noun's own clause; the participle behind the noun where none follows; -1 for none. */
function verbBehind(tokens: readonly Token[], noun: number, end: number): number {
  let participle = -1;
  for (let i = noun + 1; i < Math.min(end, noun + REACH); i++) {
    const { upos, xpos, lower } = tokens[i] as Token;
    if (upos === "AUX" || xpos === "MD") return i;
    // "talks between A and B get under way": behind a name, a plural's verb is none that is finite to the tagger.
    const bare = xpos === "VB" && tokens[i - 1]?.upos === "PROPN";
    if (upos === "VERB" && (FINITE_TAGS.has(xpos) || xpos === "VBN" || bare)) {
      // "talks held on Monday between A and B were cancelled"
      if (!/(?:ed|held|led|set)$/.test(lower)) return participle < 0 || xpos !== "VBN" ? i : participle;
      if (participle >= 0) return xpos === "VBN" ? participle : i;
      participle = i;
    } else if (lower === ",") {
      const close = asideEnd(tokens, i, end);
      if (close < 0 && !isInList(tokens, i)) return participle;
      i = Math.max(i, close);
    } else if (STOPS.has(lower) || upos === "PRON" || joinsVerb(tokens, i)) return participle;
  }
  return participle;
}

/** "and were resumed", "and will" behind a verb. */
const joinsVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.upos === "CCONJ" && isOneOf(tokens[i + 1]?.upos, "VERB", "AUX", "ADV", "PRON");

/** "of A, B and C": a comma between names. */
const isInList = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.upos === "PROPN" && isOneOf(tokens[comma + 1]?.upos, "PROPN", "CCONJ", "DET");

/** ", planned for Friday,", ", the presidents of A and B,": the comma behind what is put in, before a finite verb; -1 where none is. */
function asideEnd(tokens: readonly Token[], comma: number, end: number): number {
  for (let i = comma + 2; i < Math.min(end, comma + 20); i++)
    if (
      tokens[i]?.text === "," &&
      (tokens[i + 1]?.upos === "AUX" || FINITE_TAGS.has(tokens[i + 1]?.xpos ?? ""))
    )
      return i;
  return -1;
}

/** A verb group: its auxiliaries summed up, and the word that they stand before. */
interface Group {
  readonly first: number;
  readonly head: number;
  readonly modal: "ahead" | "open" | "due" | null;
  readonly negated: boolean;
  /** A form of "be" stands before the head. */
  readonly be: boolean;
  readonly past: boolean;
}

function groupAt(tokens: readonly Token[], verb: number, end: number): Group {
  let modal: Group["modal"] = null;
  let negated = NEGATIONS.has(tokens[verb - 1]?.lower ?? "");
  let be = false;
  let have = false;
  let i = verb;
  for (; i < Math.min(end - 1, verb + 9); i++) {
    const { lower, upos, xpos } = tokens[i] as Token;
    if (NEGATIONS.has(lower)) negated = true;
    else if (xpos === "MD") modal = FUTURE.has(lower) ? "ahead" : OPEN.has(lower) ? "open" : "due";
    else if (lower === "to" && i > verb) modal = be ? "ahead" : "due";
    else if (upos === "AUX" || lower === "be" || (lower === "had" && tokens[i + 1]?.lower === "to")) {
      be = /^(?:is|are|was|were|be|been|being)$/.test(lower);
      have ||= lower === "has" || lower === "have";
    } else if (upos !== "ADV" && upos !== "PART" && lower !== "longer") break;
    else if (startsWith(tokens, i, PHRASES)) break;
  }
  const past = modal === null && (have || isOneOf(tokens[verb]?.xpos, "VBD", "VBN"));
  return { first: verb, head: i, modal, negated, be, past };
}

/** Whether one of the phrases stands at a token. */
const startsWith = (tokens: readonly Token[], at: number, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => phrase.split(" ").every((word, k) => tokens[at + k]?.lower === word));

const PHRASES = [...CALLED_OFF_PHRASES, ...UNDER_WAY_PHRASES, ...AHEAD_PHRASES, ...MOOTED_PHRASES];

function statusOfGroup(tokens: readonly Token[], group: Group): EventStatus | null | undefined {
  const { first, head, modal, negated, be, past } = group;
  const token = tokens[head] as Token;
  const lemma = lemmaAs(token, "VERB");
  const said = (phrases: readonly string[]): boolean => be && startsWith(tokens, head, phrases);
  if (isCalledOff(tokens, head, lemma, be)) return negated || modal === "open" ? undefined : "cancelled";
  const happens = HAPPENING_LEMMAS.has(lemma);
  if (lemma === "fail" && tokens[head + 1]?.lower === "to")
    return HAPPENING_LEMMAS.has(tokens[head + 2]?.lower ?? "") || tokens[head + 2]?.lower === "be"
      ? "cancelled"
      : undefined;
  const booked = be && (PLANNING_LEMMAS.has(lemma) || SCHEDULED_WORDS.holds(token) || said(AHEAD_PHRASES));
  const mooted = be && (MOOTED_LEMMAS.has(lemma) || said(MOOTED_PHRASES));
  if (negated)
    return happens && modal !== "due" && (modal !== "open" || tokens[first]?.lower === "could")
      ? "cancelled"
      : booked || mooted
        ? null
        : undefined;
  if (modal === "due" || (be && UNMET_WORDS.has(token.lower)) || lemma === "need") return null;
  if (tokens[group.head - 1]?.lower !== "been" && isSupposed(tokens, group, lemma)) return null;
  if (mooted) return "unconfirmed";
  if (said(UNDER_WAY_PHRASES)) return modal === "ahead" ? "planned" : past ? undefined : "ongoing";
  if (booked) return past && cameToNothing(tokens, first - 2, head) ? "cancelled" : "planned";
  if (modal === "ahead") return "planned";
  if (modal === "open") return "unconfirmed";
  const light = isOneOf(lemma, "take", "get", "go", "come", "hold", "kick");
  const took = light ? TOOK.has(tokens[head + 1]?.lower ?? "") || (lemma === "hold" && be) : !be;
  return past && happens && took ? "occurred" : undefined;
}

/** "took place", "got under way", "went ahead", "came to an end", "kicked off". */
const TOOK = new Set("place under underway ahead to off".split(" "));

/** "would be useful", "would help": what it would do if it came about. */
const isSupposed = (tokens: readonly Token[], { head, modal, be }: Group, lemma: string): boolean =>
  modal === "ahead" &&
  tokens[head - (be ? 2 : 1)]?.lower === "would" &&
  (be ? tokens[head]?.upos === "ADJ" : SERVING_LEMMAS.has(lemma));

/** "was scrapped", "was put off", "fell through", "is on hold". */
function isCalledOff(tokens: readonly Token[], head: number, lemma: string, be: boolean): boolean {
  const { lower, xpos } = tokens[head] as Token;
  if (startsWith(tokens, head, CALLED_OFF_PHRASES)) return be || !isOneOf(lower, "off", "on");
  if (CANCELLED_LEMMAS.has(lemma)) return be || xpos === "VBN" || xpos === "VBD";
  return CANCELLED_PARTICLES.get(lemma) === tokens[head + 1]?.lower && tokens[head + 1] !== undefined;
}
