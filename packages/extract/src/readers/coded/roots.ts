/** Takes a verb with its complements, gives the CAMEO root that its dictionary entry comes to, and how negation, tense and a governing verb shift it. */

import { lemmaAs, type Token } from "@readout/english";
import { PARTITIVES } from "../../data/actor-nouns.ts";
import type { Mode } from "../../data/cameo-modes.ts";
import { ACT_NOUNS, NOUN_CLASSES, type NounClass } from "../../data/cameo-nouns.ts";
import { CAMEO_VERBS, LIGHT_VERBS, type VerbRule } from "../../data/cameo-verbs.ts";
import { FORCE_NOUNS } from "../../data/relation-words.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { Chunk, NounChunk, VerbChunk } from "./chunk.ts";
import type { Complements } from "./complements.ts";

/** What a verb comes to before anything shifts it. */
export interface Reading {
  readonly root: string;
  readonly slots: readonly string[];
  readonly reciprocal: boolean;
  readonly plover: string | null;
  readonly governs: boolean;
  readonly self: boolean;
  readonly reverse: boolean;
  /** Chunk of the act noun where the noun decided, -1 where the verb did. */
  readonly noun: number;
}

const PLOVER: Readonly<Record<string, string>> = {
  "02": "REQUEST",
  "03": "AGREE",
  "04": "CONSULT",
  "05": "SUPPORT",
  "06": "COOPERATE",
  "07": "AID",
  "08": "CONCEDE",
  "09": "ACCUSE",
  "10": "REQUEST",
  "11": "ACCUSE",
  "12": "REJECT",
  "13": "THREATEN",
  "14": "PROTEST",
  "15": "MOBILIZE",
  "16": "SANCTION",
  "17": "COERCE",
  "18": "ASSAULT",
  "19": "ASSAULT",
  "20": "ASSAULT",
};

/** PLOVER type of a root (2021 conversion); `own` is the type where the act's words narrow it (08 RETREAT, sanctions COERCE). */
export function ploverOf(root: string, own: string | null): string | null {
  return own ?? PLOVER[root] ?? null;
}

/** Whether a verb is coded by its entry or by the act noun that it takes. */
export const isInDictionary = (lemma: string): boolean => CAMEO_VERBS.has(lemma) || LIGHT_VERBS.has(lemma);

/** The reading of a verb; null where its entry says nothing of such an object. */
export function readVerb(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  k: number,
  complements: Complements,
  subject: number,
): Reading | null {
  const verb = chunks[k] as VerbChunk;
  if (!isInDictionary(verb.lemma)) return null;
  // In the passive the surface subject is the object; the caller passes it as such.
  const nouns = complements.object < 0 ? [] : headNouns(tokens, chunks, complements.object);
  const follows = chunks[k + 1];
  const next =
    follows?.kind === "preposition" ? follows.word : (complements.obliques[0]?.preposition ?? null);
  const rules = CAMEO_VERBS.get(verb.lemma);
  for (const rule of rules ?? []) {
    if (rule.by && !doneBy(rule.by, tokens, chunks, subject)) continue;
    if (!fits(rule, verb, complements, nouns, next, tokens, chunks)) continue;
    return {
      root: rule.root,
      slots: rule.slots,
      reciprocal: rule.reciprocal,
      plover: rule.plover,
      governs: rule.governs,
      self: rule.self,
      reverse: rule.reverse,
      noun: -1,
    };
  }
  if (LIGHT_VERBS.has(verb.lemma) && complements.object >= 0) {
    for (const noun of nouns.slice(0, 1)) {
      const act = ACT_NOUNS.get(noun);
      if (act)
        return {
          root: act.root,
          slots: act.slots,
          reciprocal: act.reciprocal,
          plover: act.plover ?? null,
          governs: false,
          self: false,
          reverse: false,
          noun: complements.object,
        };
    }
  }
  return null;
}

/** Whether a subject's head, or what stands behind its partitive, is in one of the classes. */
function doneBy(
  classes: readonly NounClass[],
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  subject: number,
): boolean {
  return subject >= 0 && isOfClass(headNouns(tokens, chunks, subject).slice(0, 1), classes);
}

function fits(
  rule: VerbRule,
  verb: VerbChunk,
  complements: Complements,
  nouns: readonly string[],
  preposition: string | null,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
): boolean {
  if (rule.particle) {
    const word = rule.particle;
    const behind = complements.object < 0 ? preposition : null;
    const found =
      verb.particle === word ||
      behind === word ||
      hasOblique(complements, word) ||
      follows(tokens, chunks, complements, word) ||
      adjectiveAt(tokens, chunks, complements) === word;
    if (!found) return false;
  }
  if (rule.object && complements.object < 0) return false;
  if (rule.infinitive && complements.infinitive < 0) return false;
  if (rule.that && complements.clause < 0) return false;
  if (rule.needs && !NEEDS[rule.needs](tokens, chunks, complements)) return false;
  if (rule.modifier) {
    const object = itemAt(chunks, complements.object);
    if (object?.kind !== "noun" || !isModified(tokens, object, rule.modifier)) return false;
  }
  if (rule.words && !holdsOne(nouns, rule.words)) {
    const also = complements.object < 0 || rule.particle ? obliqueNouns(tokens, chunks, complements) : [];
    if (!holdsOne(also, rule.words)) return false;
  }
  return !rule.nouns || isOfClass(nouns, rule.nouns);
}

// Rules are tried by the dozen: these tests are functions of their own, because one that closes over what `fits` is
// called with would make it an object for every rule.

const hasOblique = ({ obliques, object }: Complements, word: string): boolean =>
  obliques.some(
    ({ preposition, noun }, at) => preposition === word && (object < 0 ? at < 2 : noun <= object + 5),
  );

/** "brushed the offer aside": a particle behind the object. */
const follows = (
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { object }: Complements,
  word: string,
): boolean => {
  const chunk = itemAt(chunks, object);
  return (
    chunk?.kind === "noun" &&
    !chunk.pronoun &&
    SPLIT.has(word) &&
    (tokens[chunk.end]?.lower === word || tokens[chunk.first]?.lower === word)
  );
};

/** Particles that an object may part from their verb. */
const SPLIT = new Set("up down off out back away aside home together free".split(" "));

const LEAVING = ["leave", "quit", "depart", "go", "shut", "close", "pack"];

/** Tests of what must stand behind a verb. */
const NEEDS: Readonly<
  Record<
    NonNullable<VerbRule["needs"]>,
    (tokens: readonly Token[], chunks: readonly Chunk[], complements: Complements) => boolean
  >
> = {
  bare: (tokens, chunks, { clause }) => {
    const verb = chunks.slice(clause, clause + 6).find((chunk) => chunk.kind === "verb");
    return (
      verb !== undefined &&
      (verb.modal === null
        ? !verb.passive && tokens[verb.head]?.lower === verb.lemma
        : verb.modal === "should")
    );
  },
  leaving: (_, chunks, { infinitive }) => {
    const verb = itemAt(chunks, infinitive);
    return verb?.kind === "verb" && LEAVING.includes(verb.lemma);
  },
  alone: (_tokens, _chunks, { object }) => object < 0,
  // "has hosted U.S. troops": forces and bases come to stay, not to talk.
  guest: (tokens, chunks, { object }) => {
    const chunk = itemAt(chunks, object);
    return chunk?.kind !== "noun" || !FORCE_NOUNS.holds(tokens[chunk.head]);
  },
  deadline: (_, chunks, { object, infinitive }) =>
    object >= 0 && infinitive >= 0 && chunks[object + 1]?.kind === "time",
};

const isModified = (
  tokens: readonly Token[],
  { first, head }: NounChunk,
  modifiers: ReadonlySet<string>,
): boolean => tokens.slice(first, head).some(({ lower }) => modifiers.has(lower));

function holdsOne(nouns: readonly string[], words: ReadonlySet<string>): boolean {
  for (const noun of nouns) if (words.has(noun)) return true;
  return false;
}

const isOfClass = (nouns: readonly string[], classes: readonly NounClass[]): boolean =>
  nouns.some((noun) => classes.some((name) => NOUN_CLASSES[name].has(noun)));

const adjectiveAt = (
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  complements: Complements,
): string | null => {
  const said = complements.adjective >= 0 ? chunks[complements.adjective] : undefined;
  if (said?.kind === "adjective") return said.word;
  const after = complements.object >= 0 ? chunks[complements.object + 1] : undefined;
  return after?.kind === "adjective" ? (tokens[after.first] as Token).lower : null;
};

function obliqueNouns(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  complements: Complements,
): string[] {
  return complements.obliques
    .slice(0, 2)
    .flatMap((oblique) => headNouns(tokens, chunks, oblique.noun).slice(0, 1));
}

/** Lemmas that name an object: its head, what stands behind a partitive ("a series of attacks"), then its other nouns. */
function headNouns(tokens: readonly Token[], chunks: readonly Chunk[], n: number): string[] {
  const chunk = chunks[n] as NounChunk | undefined;
  if (chunk?.kind !== "noun") return [];
  const out = [chunk.lemma];
  const of = chunks[n + 1];
  const behind = chunks[n + 2];
  if (of?.kind === "preposition" && of.word === "of" && behind?.kind === "noun") {
    if (PARTITIVES.has(chunk.lemma)) out.unshift(behind.lemma);
    else out.push(behind.lemma);
  }
  for (let i = chunk.head - 1; i >= chunk.first; i--) {
    const token = tokens[i] as Token;
    if (token.upos === "NOUN" || (token.upos === "NUM" && isOneOf(token.lower, "million", "billion")))
      out.push(lemmaAs(token, "NOUN"));
  }
  return out;
}

const COOPERATIVE = new Set("03 04 05 06 07 08".split(" "));
const HOSTILE = new Set("13 14 15 16 17 18 19 20".split(" "));

/** The root that a mode makes of an act; null where nothing can be coded. `base` is null for acts outside the dictionary. */
export function shift(mode: Mode | null, base: string | null): string | null {
  switch (mode) {
    case null:
    case "through":
    case "decide":
      return base;
    case "intend":
      if (base === null || COOPERATIVE.has(base)) return "03";
      return HOSTILE.has(base) ? "13" : null;
    case "refuse":
      return base === null || COOPERATIVE.has(base) ? "12" : null;
    case "threaten":
      return base === null || !COOPERATIVE.has(base) ? "13" : null;
    case "unreal":
      return null;
  }
}
