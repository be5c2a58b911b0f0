/** Takes "counterpart" behind its states, gives the mention of who holds the same post there. */

import type { Token } from "@readout/english";
import { WordList } from "../word-list.ts";
import { wordAt } from "./entity-lists.ts";
import { readHolders } from "./named-by-state.ts";
import type { MentionReading, RawMention } from "./raw-mention.ts";
import { isTitle, nameAt } from "./title-parts.ts";
import type { Unit } from "./units.ts";

/** What holders of one post are to each other. */
export const COUNTERPARTS = new WordList([
  "counterpart",
  "counterparts",
  "colleague",
  "colleagues",
  "peer",
  "peers",
]);

/**
 * The noun of "counterpart", "opposite number" or "colleague", or of their plurals, at a token behind the states that
 * start at `first`; -1 where none stands there. "Slovak colleagues" may be anybody, "his Slovak colleagues" not.
 */
export function counterpartAt(tokens: readonly Token[], at: number, first: number): number {
  const word = wordAt(tokens, at);
  if (COUNTERPARTS.has(word))
    return word.startsWith("counter") || /^(?:his|her|their)$/.test(wordAt(tokens, first - 1)) ? at : -1;
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
  const held = plural
    ? null
    : (nameAt(tokens, units, next, noun + 1, true) ?? nameBehindTitle(tokens, units, next, noun + 1));
  const office: RawMention = {
    first,
    end: held ? held.end : noun + 1,
    kind: plural ? "group" : "office",
    form: held ? "name" : "description",
    entities,
    post: null,
    portfolio: null,
    name: held ? [held.first, held.end] : null,
    plural,
    label: null,
    titleFirst: noun,
    titleEnd: noun + 1,
    counterpart: true,
  };
  if (!plural) return { mentions: [office], next: held ? held.next : next };
  const from = /^[,(–—]$/.test(wordAt(tokens, noun + 1)) ? noun + 2 : noun + 1;
  const named = readHolders(
    tokens,
    units,
    next,
    from,
    { first: noun, readings: [], former: false },
    entities,
  );
  const holders = named.mentions.map(({ readings: _, ...mention }) => ({ ...mention, counterpart: true }));
  return { mentions: [office, ...holders], next: named.next };
}

/** "his Afghan counterpart Amir Khan Muttaqi", "her Saudi counterpart Prince Faisal bin Farhan": a name that opens with what is a title elsewhere. */
function nameBehindTitle(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  from: number,
): { first: number; end: number; next: number } | null {
  const title = units[at];
  if (!isTitle(title) || title.first !== from || title.entry.plural) return null;
  if (!/^(?:amir|prince|princess|sheikh|sultan)$/.test(wordAt(tokens, from))) return null;
  const name = nameAt(tokens, units, at + 1, title.end, false);
  return name && (wordAt(tokens, from) === "amir" ? { ...name, first: from } : name);
}
