/** Takes a token, gives the verb group that starts there: its form, voice, negation and modal. */

import { lemmaAs, type Token } from "@readout/english";
import { CAMEO_VERBS } from "../../data/cameo-verbs.ts";
import { INFLECTED_TAGS } from "../../data/verb-tags.ts";
import { isMarked } from "../../marks.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import type { VerbChunk } from "./chunk.ts";
import { isModifier } from "./noun-modifiers.ts";
import { NEGATIONS, OWN_WORD } from "./own-words.ts";

const PARTICLES = new WordList("up down off out over back away aside home together");
const BE = new WordList("be am is are was were been being 's ’s 're ’re 'm get got gets");
const HAVE = new WordList(["have", "has", "had", "having"]);

const isNegation = (token: Token): boolean => isMarked(token, OWN_WORD) && NEGATIONS.holds(token);

const isVerbal = (token: Token): boolean =>
  (token.upos === "VERB" && token.lower !== "embargo") || token.upos === "AUX";
const isPossessive = (token: Token): boolean => token.xpos === "POS";

/** How many tokens a verb group may have. */
const LONGEST = 10;

/** A verb group while it is read; `next` is where it goes on, `head` -1 before its first verb. */
interface Group {
  next: number;
  head: number;
  be: boolean;
  auxiliary: boolean;
  finite: boolean;
  negated: boolean;
  modal: string | null;
}

/** The verb group at a token, null where none starts. An infinitive starts with its "to"; a lone "be" is a verb of its own. */
export function verbChunkAt(tokens: readonly Token[], at: number, end: number, retag = -1): VerbChunk | null {
  if (at === retag) return retagged(tokens, at);
  const first = tokens[at] as Token;
  const second = tokens[at + 1];
  if (isModifier(tokens, at) || (first.lower === "to" && isModifier(tokens, at + 1))) return null;
  const opensTo = first.lower === "to" && (first.xpos === "TO" || second?.xpos === "VB");
  const negated = !opensTo && isNegation(first) && (second?.lower === "to" || isVerbal(second ?? first));
  if (!opensTo && !negated && (!isVerbal(first) || isPossessive(first))) return null;
  const infinitive = opensTo || (negated && second?.xpos === "TO");
  const from = at + (opensTo ? 1 : 0) + (negated ? 1 : 0) + (negated && infinitive ? 1 : 0);
  if (infinitive && isHidden(tokens, from, end))
    return { ...retagged(tokens, from), first: at, form: "infinitive", negated };
  const group: Group = {
    next: from,
    head: -1,
    be: false,
    auxiliary: false,
    finite: false,
    negated,
    modal: null,
  };
  const stop = Math.min(end, at + LONGEST);
  while (group.next < stop && takeVerb(tokens, group, stop)) group.next++;
  return group.head < 0 ? null : finish(tokens, at, end, group, infinitive);
}

/** Whether the word where the group stands belongs to it and more may follow. */
function takeVerb(tokens: readonly Token[], group: Group, stop: number): boolean {
  const { next: i, head } = group;
  const token = tokens[i] as Token;
  if (isNegation(token)) {
    group.negated = true;
    return true;
  }
  if (token.xpos === "MD") {
    if (head >= 0 && group.modal !== null) return false;
    group.modal = token.lower;
    group.finite = true;
    group.head = i;
    return true;
  }
  if (token.upos === "ADV") {
    // "has not yet fully agreed": adverbs inside the group, never behind the verb.
    if (!verbFollows(tokens, i + 1, stop)) return false;
    if (token.lower === "never") group.negated = true;
    return true;
  }
  if (token.upos !== "AUX" && token.upos !== "VERB") return false;
  const helps =
    token.upos === "AUX" ||
    ((HAVE.holds(token) || BE.holds(token)) && participleFollows(tokens, i + 1, stop));
  if (helps && token.upos === "AUX" && head >= 0 && (tokens[head] as Token).upos === "VERB") return false;
  group.head = i;
  if (!helps) return false;
  if (BE.holds(token)) group.be = true;
  // "would have met": it didn't come to it.
  if (group.modal === "would" && HAVE.holds(token)) group.modal = "could";
  if (INFLECTED_TAGS.has(token.xpos)) group.finite = true;
  group.auxiliary = true;
  return true;
}

function finish(
  tokens: readonly Token[],
  first: number,
  end: number,
  group: Group,
  infinitive: boolean,
): VerbChunk {
  const { head, negated, modal } = group;
  const verb = tokens[head] as Token;
  const main = verb.upos === "VERB";
  const stop = main ? head + 1 : lastAuxiliary(tokens, head, group.next);
  const next = main && stop < end ? tokens[stop] : undefined;
  const particle = next && PARTICLES.holds(next) && isParticle(next) ? next : null;
  return {
    kind: "verb",
    first,
    end: particle && (particle.upos !== "ADP" || particle.xpos === "RP") ? stop + 1 : stop,
    head,
    lemma: main ? verbLemma(verb) : lemmaAs(verb, "AUX"),
    form: infinitive ? "infinitive" : formOf(verb, group),
    passive: main && group.be && (verb.xpos === "VBN" || verb.xpos === "VBD"),
    negated,
    modal,
    particle: particle?.lower ?? null,
  };
}

const isParticle = ({ xpos, upos, lower }: Token): boolean =>
  xpos === "RP" || upos === "ADV" || upos === "ADP" || lower === "home";

function formOf({ upos, xpos }: Token, { finite, auxiliary }: Group): VerbChunk["form"] {
  if (finite || auxiliary || (upos === "VERB" && INFLECTED_TAGS.has(xpos))) return "finite";
  return xpos === "VBG" ? "gerund" : xpos === "VBN" ? "participle" : "bare";
}

/** A verb's lemma as the dictionary spells it ("strafed", "stoned", "bankrolling" lose too much). */
function verbLemma(verb: Token): string {
  const lemma = lemmaAs(verb, "VERB");
  if (verb.lower === lemma || CAMEO_VERBS.has(lemma)) return lemma;
  const longer = [`${lemma}e`, `${lemma}${lemma.at(-1)}`];
  return longer.find((one) => CAMEO_VERBS.has(one) && verb.lower.startsWith(one.slice(0, -1))) ?? lemma;
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
    isOneOf(next.upos, "DET", "NUM", "ADJ", "NOUN", "PROPN", "PRON")
  );
}

/** A verb that was taken for a plural noun ("Oslo denies claims"). */
function retagged(tokens: readonly Token[], at: number): VerbChunk {
  const next = tokens[at + 1];
  const particle = next && PARTICLES.holds(next) && isParticle(next) ? next.lower : null;
  return {
    kind: "verb",
    first: at,
    end: particle ? at + 2 : at + 1,
    head: at,
    lemma: lemmaAs(tokens[at] as Token, "VERB"),
    form: "finite",
    passive: false,
    negated: false,
    modal: null,
    particle,
  };
}
