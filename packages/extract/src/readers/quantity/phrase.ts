/** Takes the token behind a number, gives what the number counts: the head noun, its unit and the words about it. */

import type { Token } from "@readout/english";
import { STATES } from "../../data/states.ts";
import { UNITS } from "../../data/time-words.ts";
import {
  COUNTED_SINGLY,
  CURRENCIES,
  INVARIABLE_NOUNS,
  MEASURES,
  NO_UNITS,
  SQUARED,
  UNIT_NAMES,
} from "../../data/unit-words.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";

/** What is counted: tokens up to `next`; `times` multiplies the number ("two decades" are 20 years). */
export interface CountedPhrase {
  readonly next: number;
  readonly unit: string;
  readonly times: number;
  /** Token range of the words that say what it is about; empty where the unit says all. */
  readonly about: readonly [number, number];
  readonly isTime: boolean;
}

let peoples: ReadonlySet<string> | null = null;

/** Whether a word is a plural noun for the people of a state ("Norwegians"). */
function isPeople(word: string): boolean {
  peoples ??= new Set([...STATES].flatMap(({ demonyms }) => demonyms));
  return peoples.has(word);
}

const UNIT_OF_LETTER = { Y: "year", M: "month", W: "week", D: "day", H: "hour", m: "minute" } as const;
const LONGEST = 7;

/** What a number that ends before `at` counts, or null where no noun says it. `bare` numbers ("two") need a plural. */
export function readCounted(tokens: readonly Token[], at: number, end: number): CountedPhrase | null {
  const first = tokens[at];
  if (first === undefined || at >= end) return null;
  if (first.text === "%" || first.lower === "percent" || first.lower === "pct")
    return percent(tokens, at + 1, end);
  if (first.lower === "per" && tokens[at + 1]?.lower === "cent") return percent(tokens, at + 2, end);
  if (first.lower === "percentage" && tokens[at + 1]?.lower.startsWith("point")) {
    return { next: at + 2, unit: "percentage_point", times: 1, about: [at, at], isTime: false };
  }
  const glued = first.text === "-" && first.start === tokens[at - 1]?.end;
  if (glued) return readCompound(tokens, at + 1, end);
  const time = UNITS.get(first.lower);
  if (time !== undefined)
    return {
      next: at + 1,
      unit: UNIT_OF_LETTER[time.letter],
      times: time.times,
      about: [at, at],
      isTime: true,
    };
  // "tens of thousands of people", "two of the ministers" is a part of a group, not a count of it.
  const from = first.lower === "of" ? at + 1 : at;
  const inner = tokens[from];
  if (inner === undefined || from >= end) return null;
  if (from > at && (inner.upos === "DET" || inner.upos === "PRON" || inner.upos === "NUM")) return null;
  return readNoun(tokens, from, end);
}

function percent(tokens: readonly Token[], next: number, end: number): CountedPhrase {
  const of = tokens[next]?.lower === "of" && next < end;
  let stop = next;
  if (of) {
    stop = next + 1;
    while (stop < end && stop < next + LONGEST && isNominal(tokens[stop] as Token)) stop++;
  }
  return { next, unit: "percent", times: 1, about: of ? [next + 1, stop] : [next, next], isTime: false };
}

const isNominal = (token: Token): boolean =>
  token.upos === "NOUN" ||
  token.upos === "PROPN" ||
  token.upos === "ADJ" ||
  token.upos === "DET" ||
  token.xpos === "POS" ||
  token.xpos === "PRP$" ||
  token.xpos === "HYPH";

/** "12-year", "20-member"; "four-way" and "two-state" name a kind, not a measure. */
function readCompound(tokens: readonly Token[], at: number, end: number): CountedPhrase | null {
  const word = tokens[at];
  if (word === undefined || at >= end) return null;
  const following = tokens[at + 1];
  if (following?.text === "-" && tokens[at + 2]?.lower === "old") return null;
  const time = UNITS.get(word.lower);
  let stop = at + 1;
  while (
    stop < end &&
    stop < at + 4 &&
    (tokens[stop]?.upos === "NOUN" || tokens[stop]?.upos === "ADJ" || tokens[stop]?.xpos === "HYPH")
  )
    stop++;
  const about: readonly [number, number] = [at + 1, stop];
  if (time !== undefined && !word.lower.endsWith("s"))
    return { next: stop, unit: UNIT_OF_LETTER[time.letter], times: time.times, about, isTime: true };
  const measure = MEASURES.get(word.lower);
  return measure === undefined ? null : { next: stop, unit: measure, times: 1, about, isTime: false };
}

/** Adjectives and nouns up to the last plural or unit: "military incursions", "vaccine doses", "U.S. troops". */
function readNoun(tokens: readonly Token[], from: number, end: number): CountedPhrase | null {
  let head = -1;
  let i = from;
  for (; i < end && i < from + LONGEST; i++) {
    const token = tokens[i] as Token;
    const attributive =
      token.upos === "ADJ" ||
      token.xpos === "VBN" ||
      (token.xpos === "VBD" && INVARIABLE_NOUNS.holds(tokens[i + 1])) ||
      token.xpos === "VBG" ||
      token.xpos === "HYPH" ||
      token.upos === "ADV" ||
      token.xpos === "POS";
    if (token.upos === "NOUN" || token.upos === "PROPN") {
      const counts = isPlural(token);
      if (head >= 0 && !counts && token.upos === "PROPN") break;
      if (counts) head = i;
    } else if (!attributive || (head >= 0 && token.xpos !== "POS" && token.xpos !== "HYPH")) break;
    if (head >= 0 && token.xpos === "POS") break;
  }
  const noun = itemAt(tokens, head);
  if (noun === undefined) return peopleAt(tokens, from, end);
  const plain = unitName(noun);
  if (plain === null) return null;
  const unit = tokens[head - 1]?.lower === "square" ? (SQUARED.get(plain) ?? plain) : plain;
  const says = head > from || noun.upos === "PROPN";
  return { next: head + 1, unit, times: 1, about: says ? [from, head + 1] : [from, from], isTime: false };
}

/** "8 million Sudanese have fled": a people by the adjective of its state. */
function peopleAt(tokens: readonly Token[], at: number, end: number): CountedPhrase | null {
  const people = tokens[at];
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const acts = next === undefined || isOneOf(next.upos, "AUX", "VERB", "PUNCT", "ADP", "CCONJ");
  return people && acts && (/^\p{Lu}\p{Ll}+ese$/u.test(people.text) || isPeople(people.text))
    ? { next: at + 1, unit: "people", times: 1, about: [at, at + 1], isTime: false }
    : null;
}

const isPlural = (token: Token): boolean =>
  COUNTED_SINGLY.holds(token) ||
  token.xpos === "NNS" ||
  token.xpos === "NNPS" ||
  INVARIABLE_NOUNS.holds(token) ||
  UNIT_NAMES.has(token.lower) ||
  CURRENCIES.has(token.lower);

function unitName(noun: Token): string | null {
  if (NO_UNITS.holds(noun)) return null;
  if (noun.upos === "PROPN" && isPeople(noun.text)) return "people";
  return CURRENCIES.get(noun.lower) ?? UNIT_NAMES.get(noun.lower) ?? noun.lower;
}
