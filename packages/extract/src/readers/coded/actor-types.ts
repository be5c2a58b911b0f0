/** Takes a noun that no mention covers, gives the type of actor that it names, or that it is a thing. */
import type { ActorType } from "@readout/core";
import type { Token } from "@readout/english";
import { ACTOR_NOUNS, NOT_PERSONS, THING_NAMES } from "../../data/actor-nouns.ts";
import { DOCUMENT_NOUNS } from "../../data/cameo-modes.ts";
import { NOUN_CLASSES } from "../../data/cameo-nouns.ts";
import { startsUpper } from "../../letters.ts";
import type { NounChunk } from "./chunk.ts";

/** Endings of nouns for persons. */
export const PERSON_ENDING = /(?:[a-z]{3}ist|[a-z]{2}ian|[a-z]m[ae]n)$/;

/** The type of actor that a noun chunk's head names; null for a thing. */
export function actorTypeOf(tokens: readonly Token[], chunk: NounChunk): ActorType | null {
  const token = tokens[chunk.head] as Token;
  const listed = ACTOR_NOUNS.get(chunk.lemma) ?? ACTOR_NOUNS.get(token.lower);
  if (listed) return listed;
  return actorTypeOfToken(token);
}

/** The type of actor that a word names: by the table, by its capital, by its ending; null for a thing. */
export function actorTypeOfToken(token: Token): ActorType | null {
  const listed = ACTOR_NOUNS.get(token.lower);
  if (listed) return listed;
  const word = token.lower.replace(/s$/, "");
  if (/^\p{Lu}{2,}$/u.test(token.text)) return token.lower === "covid" ? null : "unspecified_group";
  if (token.upos === "PROPN" && startsUpper(token.text) && token.text.length > 1)
    return isThing(word) || isThing(token.lower) ? null : "unspecified_group";
  if (token.upos === "NOUN" && PERSON_ENDING.test(word) && !NOT_PERSONS.has(word)) return "population";
  return null;
}

/** Names of documents, meetings and measures aren't actors, however they are capitalised. */
export function isThing(word: string): boolean {
  return (
    THING_NAMES.has(word) ||
    THING_NAMES.has(word.replace(/s$/, "")) ||
    DOCUMENT_NOUNS.has(word) ||
    NOUN_CLASSES.agreement.has(word) ||
    NOUN_CLASSES.talks.has(word) ||
    NOUN_CLASSES.decision.has(word) ||
    NOUN_CLASSES.attack.has(word) ||
    NOUN_CLASSES.restriction.has(word)
  );
}
