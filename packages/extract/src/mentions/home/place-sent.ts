/** Takes persons of whom the words say for whom they sat or who sent them, ties them to that side: "X attended for A", "For A, X took part", "A dispatched X", "X stood in for A's minister". */

import { lemmaAs, type Token } from "@readout/english";
import { ATTENDING, SENDING_VERBS, STANDING_IN } from "../../data/attendance-words.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import {
  findPerson,
  isNameAlone,
  type Persons,
  place,
  soleEntity,
  unplacedPerson,
} from "../person/persons.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** How many tokens may stand between a person and the "for" of his verb. */
const REACH = 10;

/** Ties those whom nothing else ties: the rules before this one read states beside names. */
export function placeSent(persons: Persons, raw: readonly RawMention[], tokens: readonly Token[]): void {
  let sat = -1;
  for (const [index, item] of raw.entries()) {
    if (!isNameAlone(item) || !item.readings) continue;
    const { sentence } = tokens[item.first] as Token;
    const behind = sideBehind(persons, raw, tokens, index, sat === sentence);
    if (behind !== null) sat = sentence;
    const side = behind ?? sideBefore(raw, tokens, index);
    const person = side === null ? null : unplacedPerson(persons, item, tokens);
    if (person && side !== null) place(person, side, "sat_for_side");
  }
}

/** "X attended for A", "X, took part on behalf of the A minister", "X stood in for Minister Y of A": the side that the verb behind a name names. */
function sideBehind(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  index: number,
  gap: boolean,
): string | null {
  const { end, first } = raw[index] as RawMention;
  const side = raw[index + 1];
  if (!side || side.first > end + REACH || tokens[side.first]?.sentence !== tokens[first]?.sentence)
    return null;
  const the = tokens[side.first - 1]?.lower === "the" ? side.first - 1 : side.first;
  const link = tokens[the - 1]?.lower;
  const seat =
    link === "of" && isOneOf(tokens[the - 2]?.lower, "place", "seat", "behalf", "stead", "instead");
  if (link !== "for" && !seat) return null;
  // "[X took part for A] and Y for B"
  let sits = gap && the - 1 === end && isOneOf(tokens[first - 1]?.lower, "and", ",", ";");
  for (let i = end; i < the - 1; i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") {
      const verb = lemmaAs(token, "VERB");
      if (!(ATTENDING.has(verb) || STANDING_IN.has(verb)) || sits || token.xpos === "VB") return null;
      sits = true;
    } else if (
      !(i === end && token.text === ",") &&
      !isOneOf(token.upos, "ADV", "ADP", "DET", "NOUN", "PROPN", "AUX")
    )
      return null;
  }
  if (!sits || !endsSide(tokens, side)) return null;
  return side.name === null
    ? sideOf(side)
    : (soleEntity(side) ?? findPerson(persons, side, tokens)?.of ?? null);
}

/** "For A, X attended", "In the absence of A's minister, X attended", "A dispatched X", "From A came X": the side right before a name. */
function sideBefore(raw: readonly RawMention[], tokens: readonly Token[], index: number): string | null {
  const { first, end } = raw[index] as RawMention;
  const side = raw[index - 1];
  if (!side || tokens[side.first]?.sentence !== tokens[first]?.sentence) return null;
  const from = tokens[first - 1]?.lower === "the" ? first - 1 : first;
  const link = tokens[from - 1];
  if (!link || side.end !== from - 1) return null;
  if (link.upos === "VERB" && SENDING_VERBS.has(lemmaAs(link, "VERB")))
    return side.name ? null : sideOf(side);
  const opens = tokens[side.first - 1]?.lower === "the" ? side.first - 2 : side.first - 1;
  const before = tokens[opens]?.lower ?? "";
  // "From A came X", "Sitting for A was X"
  if (isOneOf(link.lower, "came", "was", "sat")) return isOneOf(before, "for", "from") ? sideOf(side) : null;
  const absent = before === "of" && isOneOf(tokens[opens - 1]?.lower, "absence", "place", "behalf", "stead");
  if (link.text !== "," || !(before === "for" || absent)) return null;
  const behind = tokens[end];
  const attends = behind !== undefined && behind.upos === "VERB" && ATTENDING.has(lemmaAs(behind, "VERB"));
  return attends || /^[.;]?$/.test(behind?.text ?? "") ? sideOf(side) : null;
}

const SIDES: ReadonlySet<string> = new Set("state organisation armed_group office ministry".split(" "));

const sideOf = (side: RawMention): string | null =>
  SIDES.has(side.kind) && side.name === null ? soleEntity(side) : null;

/** "for A" and nothing of A's: no possessive, no noun behind but one of those who sit. */
function endsSide(tokens: readonly Token[], { end }: RawMention): boolean {
  const next = tokens[end];
  if (!next) return true;
  if (isPossessive(next.lower) || next.text === "-") return false;
  return !isOneOf(next.upos, "NOUN", "ADJ", "PROPN") || TEAMS.holds(next);
}

const TEAMS = new WordList("side delegation team government minister on at");
