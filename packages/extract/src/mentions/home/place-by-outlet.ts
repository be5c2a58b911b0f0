/** Takes titled persons whose state no words of the text give, ties those that an outlet leaves without one to the state whose outlet it is: "Foreign Minister X received" in a report of that state's agency. */

import type { Token } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { readTitle } from "../lexicon/lexicon.ts";
import { findPerson, isNameAlone, type Persons, place } from "../person/persons.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { AT_HOME } from "./home-ministries.ts";

/** What may only be one of a state. */
const UNIQUE = /^(?:head_of_|supreme_leader$|foreign_minister$|defence_minister$)/;

/**
 * An outlet that leaves its own state out does so throughout: where the text calls one of its state's officers by that
 * state ("Chinese President X"), a bare title is anybody's, but for a head's that no other state stands before. Of two with one post the first is its own; who shares a
 * chair with another ("co-chaired by Minister X and Minister Y") may be either.
 */
export function placeByOutlet(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  state: string,
): void {
  const isOwn = ({ name, entities, readings, rule }: RawMention): boolean =>
    name !== null &&
    entities.length === 1 &&
    entities[0] === state &&
    rule === undefined &&
    AT_HOME.test(readTitle(readings ?? [], state)?.post ?? "");
  const named = raw.filter(isOwn);
  const taken = new Map<string, string>();
  for (const { readings } of named) taken.set(readTitle(readings ?? [], state)?.post ?? "", "");
  for (const [index, item] of raw.entries()) {
    if (!item.readings || item.counterpart || !isNameAlone(item)) continue;
    // "Her Foreign Minister X": of whomever the words mean.
    if (tokens[item.first - 1]?.xpos === "PRP$") continue;
    const post = readTitle(item.readings, state)?.post ?? "";
    if (named.length > 0 && !isFirst(raw, index, tokens)) continue;
    const person = AT_HOME.test(post) && !isShared(item, tokens) ? findPerson(persons, item, tokens) : null;
    if (!person || (person.of !== null && person.of !== state) || persons.closed.has(person)) continue;
    const holder = UNIQUE.test(post) ? taken.get(post) : undefined;
    if (holder !== undefined && holder !== person.id) continue;
    taken.set(post, person.id);
    if (person.of === null) place(person, state, "state_of_outlet");
  }
}

/** "President X spoke by phone with his Somali counterpart": no other state or place stands before him in his sentence ("In Oslo, President X said", "The Cambodian agency quoted President X"). */
function isFirst(raw: readonly RawMention[], index: number, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[raw[index]?.first ?? 0] as Token;
  for (let i = index - 1; i >= 0 && tokens[raw[i]?.first ?? 0]?.sentence === sentence; i--)
    if (!isOneOf(raw[i]?.kind, "person", "office", "anonymous")) return false;
  return true;
}

/** "co-chaired by Minister X and Minister Y", "between Ministers X and Y". */
function isShared({ first }: RawMention, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[first] as Token;
  for (let i = first - 1; i >= Math.max(0, first - 24) && tokens[i]?.sentence === sentence; i--)
    if (isOneOf(tokens[i]?.lower, "co-chair", "co-chaired", "co-chairs", "cochaired", "co", "between"))
      return true;
  return false;
}
