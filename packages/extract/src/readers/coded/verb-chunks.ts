/** Takes a token, gives the verb group that starts there: its form, voice, negation and modal. */

import { lemmaAs, type Token } from "@readout/english";
import { CAMEO_VERBS } from "../../data/cameo-verbs.ts";
import { INFLECTED_TAGS } from "../../data/verb-tags.ts";
import { isMarked } from "../../marks.ts";
import { WordList } from "../../word-list.ts";
import type { VerbChunk } from "./chunk.ts";
import { NEGATIONS, OWN_WORD } from "./own-words.ts";

const PARTICLES = new WordList(["up", "down", "off", "out", "over", "back", "away"]);
const BE = new WordList([
  "be",
  "am",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
  "'s",
  "’s",
  "'re",
  "’re",
  "'m",
  "get",
  "got",
  "gets",
]);
const HAVE = new WordList(["have", "has", "had", "having"]);

const isNegation = (token: Token): boolean => isMarked(token, OWN_WORD) && NEGATIONS.holds(token);

const isVerbal = (token: Token): boolean =>
  (token.upos === "VERB" && token.lower !== "embargo") || token.upos === "AUX";
const isPossessive = (token: Token): boolean => token.xpos === "POS";

/** The verb group at a token, null where none starts. An infinitive starts with its "to"; a lone "be" is a verb of its own. */
export function verbChunkAt(tokens: readonly Token[], at: number, end: number, retag = -1): VerbChunk | null {
  if (at === retag) return retagged(tokens, at);
  let i = at;
  let infinitive = false;
  let negated = false;
  let modal: string | null = null;
  const first = tokens[at] as Token;
  if (first.lower === "to" && (first.xpos === "TO" || tokens[at + 1]?.xpos === "VB")) {
    infinitive = true;
    i++;
  } else if (isNegation(first) && (tokens[at + 1]?.lower === "to" || isVerbal(tokens[at + 1] ?? first))) {
    negated = true;
    i++;
    if (tokens[i]?.xpos === "TO") {
      infinitive = true;
      i++;
    }
  } else if (!isVerbal(first) || isPossessive(first)) return null;
  if (infinitive && isHidden(tokens, i, end))
    return { ...retagged(tokens, i), first: at, form: "infinitive", negated };
  let be = false;
  let auxiliary = false;
  let finite = false;
  let head = -1;
  for (; i < Math.min(end, at + 10); i++) {
    const token = tokens[i] as Token;
    if (isNegation(token)) {
      negated = true;
      continue;
    }
    if (token.xpos === "MD") {
      if (head >= 0 && modal !== null) break;
      modal = token.lower;
      finite = true;
      head = i;
      continue;
    }
    if (token.upos === "AUX") {
      if (head >= 0 && (tokens[head] as Token).upos === "VERB") break;
      if (BE.holds(token)) be = true;
      if (INFLECTED_TAGS.has(token.xpos)) finite = true;
      auxiliary = true;
      head = i;
      continue;
    }
    if (
      token.upos === "VERB" &&
      (HAVE.holds(token) || BE.holds(token)) &&
      participleFollows(tokens, i + 1, Math.min(end, at + 10))
    ) {
      if (BE.holds(token)) be = true;
      if (INFLECTED_TAGS.has(token.xpos)) finite = true;
      auxiliary = true;
      head = i;
      continue;
    }
    if (token.upos === "VERB") {
      head = i;
      i++;
      break;
    }
    if (token.upos === "ADV") {
      // "has not yet fully agreed": adverbs inside the group, never behind the verb.
      if (!verbFollows(tokens, i + 1, Math.min(end, at + 10))) break;
      if (token.lower === "never") negated = true;
      continue;
    }
    break;
  }
  if (head < 0) return null;
  const verb = tokens[head] as Token;
  const main = verb.upos === "VERB";
  const stop = main ? head + 1 : lastAuxiliary(tokens, head, i);
  const next = tokens[stop];
  const particle =
    main &&
    next &&
    stop < end &&
    PARTICLES.holds(next) &&
    (next.xpos === "RP" || next.upos === "ADV" || next.upos === "ADP")
      ? next.lower
      : null;
  const form = infinitive
    ? "infinitive"
    : finite || (main && INFLECTED_TAGS.has(verb.xpos))
      ? "finite"
      : auxiliary
        ? "finite"
        : verb.xpos === "VBG"
          ? "gerund"
          : verb.xpos === "VBN"
            ? "participle"
            : "bare";
  return {
    kind: "verb",
    first: at,
    end: particle && next?.upos !== "ADP" ? stop + 1 : particle && next?.xpos === "RP" ? stop + 1 : stop,
    head,
    lemma: main ? lemmaAs(verb, "VERB") : lemmaAs(verb, "AUX"),
    form,
    passive: main && be && (verb.xpos === "VBN" || verb.xpos === "VBD"),
    negated,
    modal,
    particle,
  };
}

/** "had released" with its "had" taken for a verb. */
function participleFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.xpos === "VBN") return true;
    if (token.upos !== "ADV" && !isNegation(token)) return false;
  }
  return false;
}

const lastAuxiliary = (tokens: readonly Token[], head: number, end: number): number => {
  let stop = head + 1;
  while (stop < end && isNegation(tokens[stop] as Token)) stop++;
  return stop;
};

function verbFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (isVerbal(token)) return true;
    if (token.upos !== "ADV" && !isNegation(token)) return false;
  }
  return false;
}

/** "to free six hostages" with its verb taken for an adjective or a noun. */
function isHidden(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || at + 1 >= end || (token.upos !== "ADJ" && token.upos !== "NOUN")) return false;
  return (
    token.text === token.lower &&
    CAMEO_VERBS.has(token.lower) &&
    /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(next.upos)
  );
}

/** A verb that was taken for a plural noun ("Oslo denies claims"). */
function retagged(tokens: readonly Token[], at: number): VerbChunk {
  return {
    kind: "verb",
    first: at,
    end: at + 1,
    head: at,
    lemma: lemmaAs(tokens[at] as Token, "VERB"),
    form: "finite",
    passive: false,
    negated: false,
    modal: null,
    particle: null,
  };
}
