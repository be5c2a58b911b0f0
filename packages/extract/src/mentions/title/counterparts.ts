/** Takes "counterpart" behind or before its states, gives the mention of who holds the same post there. */

import type { Token } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { readHolders } from "../person/named-by-state.ts";
import { type EntityList, wordAt } from "../unit/entity-lists.ts";
import { BLANK, type MentionReading, type RawMention } from "../unit/raw-mention.ts";
import { type Unit, unitFrom } from "../unit/units.ts";
import { statesWithHolders } from "./states-with-holders.ts";
import { nameBetween } from "./title-holder.ts";
import { isTitle, nameAt } from "./title-parts.ts";

/** What holders of one post are to each other. */
export const COUNTERPARTS = new WordList("counterpart counterparts colleague colleagues peer peers");

/**
 * The noun of "counterpart", "opposite number" or "colleague", or of their plurals, at a token behind the states that
 * start at `first`; -1 where none stands there. "Slovak colleagues" may be anybody, "his Slovak colleagues" not.
 */
export function counterpartAt(tokens: readonly Token[], at: number, first: number): number {
  const word = wordAt(tokens, at);
  if (COUNTERPARTS.has(word))
    return word.startsWith("counter") || isOneOf(wordAt(tokens, first - 1), "his", "her", "their") ? at : -1;
  return word === "opposite" && /^numbers?$/.test(wordAt(tokens, at + 1)) ? at + 1 : -1;
}

/** "his Turkish counterpart Hakan Fidan", "his Turkish and Greek counterparts", with their names in that order or without. */
export function readCounterpart(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  first: number,
  noun: number,
  entities: readonly string[],
): MentionReading {
  const plural = entities.length > 1;
  const apposed = isBehindName(tokens, units, first);
  const held = plural
    ? null
    : (nameAt(tokens, units, next, noun + 1, !apposed) ?? nameBehindTitle(tokens, units, next, noun + 1));
  const office = officeOf(first, noun + 1, noun, entities, held);
  if (!plural) return { mentions: [office], next: held ? held.next : next };
  const holders = holdersBehind(tokens, units, next, noun + 1, noun, entities);
  return { mentions: [office, ...holders.mentions], next: holders.next };
}

/** "X, his A counterpart, Y, his B counterpart,": whether the name before the comma is whose it is, where his office starts at `first`. */
function isBehindName(tokens: readonly Token[], units: readonly Unit[], first: number): boolean {
  const before = units[unitFrom(units, 0, first) - 1];
  return (
    isOneOf(wordAt(tokens, first - 1), "his", "her") &&
    wordAt(tokens, first - 2) === "," &&
    before?.end === first - 2 &&
    before.entry.kind === "name"
  );
}

/** "her counterparts from A and B, X and Y", "from A, X, and B, Y", "her counterpart from A, X,": states behind the noun, with names; null where no name follows. */
export function readCounterpartsFrom(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  { entities, next, units: listed }: EntityList,
): MentionReading | null {
  const { first } = units[at] as Unit;
  const link = wordAt(tokens, first - 1) === "the" ? first - 2 : first - 1;
  const noun = wordAt(tokens, link - 2) === "opposite" ? link - 2 : link - 1;
  if (!isOneOf(wordAt(tokens, link), "from", "of") || counterpartAt(tokens, noun, noun) < 0) return null;
  const { end } = listed[listed.length - 1] as Unit;
  if (entities.length > 1) {
    const holders = holdersBehind(tokens, units, next, end, noun, entities);
    if (holders.mentions.length === 0) return null;
    return { mentions: [officeOf(noun, end, noun, entities, null), ...holders.mentions], next: holders.next };
  }
  // "X, his counterpart from A,"
  if (isBehindName(tokens, units, noun))
    return { mentions: [officeOf(noun, end, noun, entities, null)], next };
  const pairs = statesWithHolders(tokens, units, at, link, { first: noun, end: noun + 1, readings: [] });
  if (pairs.mentions.length > 0) return { mentions: pairs.mentions.map(asCounterpart), next: pairs.next };
  const held =
    wordAt(tokens, noun).endsWith("s") || !isOneOf(wordAt(tokens, end), ",", "(")
      ? null
      : wordAt(tokens, end) === ","
        ? nameBetween(tokens, units, next, end)
        : nameAt(tokens, units, next, end + 1, false);
  return held && { mentions: [officeOf(noun, end, noun, entities, held)], next: held.next };
}

/** "his counterpart X": whose state other words give. */
export function readNamedCounterpart(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
): MentionReading | null {
  const { first, entry } = units[at] as Unit;
  if (entry.kind !== "name" || counterpartAt(tokens, first - 1, first - 1) < 0) return null;
  if (!isOneOf(wordAt(tokens, first - 2), "his", "her") || wordAt(tokens, first - 1).endsWith("s"))
    return null;
  const held = nameAt(tokens, units, at, first, false);
  // "his counterpart X of A": the state stands behind the name.
  if (held && /^(?:of|from|\()$/.test(wordAt(tokens, held.end))) return null;
  return held && { mentions: [officeOf(first - 1, first, first - 1, [], held)], next: held.next };
}

/** Who holds the same post in those states: tokens from `first` to the name's end, or to `end`. */
const officeOf = (
  first: number,
  end: number,
  noun: number,
  entities: readonly string[],
  held: { readonly first: number; readonly end: number } | null,
): RawMention => ({
  ...BLANK,
  first,
  end: held ? held.end : end,
  kind: entities.length > 1 ? "group" : "office",
  form: held ? "name" : "description",
  entities,
  name: held ? [held.first, held.end] : null,
  plural: entities.length > 1,
  titleFirst: noun,
  titleEnd: noun + 1,
  counterpart: true,
});

/** The names of several from the token `end` on, in the order of their states. */
function holdersBehind(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  end: number,
  noun: number,
  entities: readonly string[],
): MentionReading {
  const from = /^[,(–—]$/.test(wordAt(tokens, end)) ? end + 1 : end;
  const title = { first: noun, readings: [], former: false };
  const named = readHolders(tokens, units, next, from, title, entities);
  return { mentions: named.mentions.map(asCounterpart), next: named.next };
}

/** Without readings: the post is that of whom they are counterparts to. */
const asCounterpart = (mention: RawMention): RawMention => ({
  ...mention,
  readings: undefined,
  post: null,
  counterpart: true,
});

/** "his Afghan counterpart Amir Khan Muttaqi", "her Saudi counterpart Prince Faisal bin Farhan": a name that opens with what is a title elsewhere. */
function nameBehindTitle(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  from: number,
): { first: number; end: number; next: number } | null {
  const title = units[at];
  if (!isTitle(title) || title.first !== from || title.entry.plural) return null;
  if (!isOneOf(wordAt(tokens, from), "amir", "prince", "princess", "sheikh", "sultan")) return null;
  const name = nameAt(tokens, units, at + 1, title.end, false);
  return name && (wordAt(tokens, from) === "amir" ? { ...name, first: from } : name);
}
