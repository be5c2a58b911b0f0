// Words of number: multipliers, vague amounts and the words that say how exact a figure is; cardinals are core's.
import { CARDINALS } from "@readout/core";
import { type Phrase, phrasesBy } from "./phrases.ts";

/** How many a group is said to be ("the four ministers"): what a report counts out in words. */
export const GROUP_COUNTS: ReadonlyMap<string, number> = new Map([
  ...[...CARDINALS].filter(([, count]) => count >= 2 && count <= 8),
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["quartet", 4],
  ["quintet", 5],
]);

/** What multiplies the number before it. `bn` and `m` follow digits only. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    dozen: 12,
    bn: 1e9,
    m: 1e6,
    mn: 1e6,
    tn: 1e12,
    k: 1e3,
  }),
);

/** Plural amounts without a figure: the least that the word still allows ("dozens" are two dozen or more). */
export const AMOUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 20,
    dozens: 24,
    scores: 40,
    hundreds: 200,
    thousands: 2e3,
    millions: 2e6,
    billions: 2e9,
    trillions: 2e12,
  }),
);

/** Fractions by their lower-case word. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 0.5,
    third: 1 / 3,
    quarter: 0.25,
    fifth: 0.2,
    tenth: 0.1,
    "two-thirds": 2 / 3,
    "three-quarters": 0.75,
    "three-fourths": 0.75,
    "one-third": 1 / 3,
    "one-quarter": 0.25,
    "one-half": 0.5,
  }),
);

/** How a value relates to the truth. */
export type QuantityOperator = "=" | "~" | "<" | "<=" | ">" | ">=" | "<~";

/** Phrases before a figure that say how exact it is, longest first, words divided by one space. */
const MODIFIERS: readonly (readonly [string, QuantityOperator])[] = [
  ["a total of", "="],
  ["a minimum of", ">="],
  ["a maximum of", "<="],
  ["an estimated", "~"],
  ["an additional", "="],
  ["no fewer than", ">="],
  ["no less than", ">="],
  ["not less than", ">="],
  ["no more than", "<="],
  ["not more than", "<="],
  ["as many as", "<="],
  ["as much as", "<="],
  ["as few as", ">="],
  ["close to", "<~"],
  ["more than", ">"],
  ["greater than", ">"],
  ["fewer than", "<"],
  ["less than", "<"],
  ["at least", ">="],
  ["at most", "<="],
  ["up to", "<="],
  ["well over", ">"],
  ["just over", ">"],
  ["just under", "<"],
  ["nearly", "<~"],
  ["almost", "<~"],
  ["about", "~"],
  ["around", "~"],
  ["roughly", "~"],
  ["approximately", "~"],
  ["some", "~"],
  ["over", ">"],
  ["under", "<"],
  ["above", ">"],
  ["below", "<"],
  ["exactly", "="],
  ["only", "="],
  ["estimated", "~"],
  ["circa", "~"],
];

/** The words that such phrases start with. */
export const MODIFIER_OPENINGS: ReadonlySet<string> = new Set(phrasesBy("first", MODIFIERS).keys());

/** Such phrases by their last word, which stands right before the figure. */
export const MODIFIERS_BY_END: ReadonlyMap<string, readonly Phrase<QuantityOperator>[]> = phrasesBy(
  "last",
  MODIFIERS,
);
