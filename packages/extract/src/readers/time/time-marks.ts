/** Takes a token, tells whether a time expression may open with it and whether it is a word of the calendar. */
import { CARDINALS } from "@readout/core";
import type { Token } from "@readout/english";
import { AMOUNTS, MODIFIER_OPENINGS, MULTIPLIERS } from "../../data/number-words.ts";
import { DAY_PARTS, ORDINALS, SEASONS, TIME_PREPOSITIONS, UNITS } from "../../data/time-words.ts";
import { createMark, isMarked } from "../../marks.ts";
import { isFigure } from "../quantity/number.ts";
import { MONTHS, WEEKDAYS } from "./calendar.ts";

/** Every lower-case word that some reader opens with; names of months and weekdays and figures come on top. */
const OPENING: ReadonlySet<string> = new Set([
  ...TIME_PREPOSITIONS,
  ...CARDINALS.keys(),
  ...AMOUNTS.keys(),
  ...MODIFIER_OPENINGS,
  ..."the a an its their this that these our his her 's ’s , and or".split(" "),
  ..."today tonight yesterday tomorrow last past next previous coming early late mid earlier later several half well just".split(
    " ",
  ),
  ..."since from between until till through by as starting beginning commencing effective dating lasting".split(
    " ",
  ),
  ..."within lasted spanning spanned spent spend spends took takes lasts upcoming forthcoming".split(" "),
  ...ORDINALS.keys(),
  ...SEASONS.keys(),
  "fiscal",
  "fy",
]);

/** Months and weekdays, with and without a full stop. */
export const NAMES: readonly string[] = [...MONTHS.keys(), ...WEEKDAYS.keys()].flatMap((name) => [
  name,
  `${name}.`,
]);
const isSpelt = (lower: string): boolean =>
  lower.includes("-") && CARDINALS.has(lower.slice(0, lower.indexOf("-")));
const isFiscal = (lower: string): boolean => lower.startsWith("fy") && /^fy\d/.test(lower);

/** A word that a time may open with, and two kinds that only open one in lower case or with a capital. */
const OPENS_TIME = createMark(() => ({
  words: OPENING,
  test: (lower) => isFigure(lower) || lower.startsWith("mid-") || isFiscal(lower),
}));
const OPENS_IN_LOWER_CASE = createMark(() => ({ test: isSpelt }));
const OPENS_IN_CAPITALS = createMark(() => ({ words: NAMES }));

/** A word of the calendar or a number: no time is told without one. */
export const OF_CALENDAR = createMark(() => ({
  words: [
    ...UNITS.keys(),
    ...SEASONS.keys(),
    ...DAY_PARTS,
    ...AMOUNTS.keys(),
    ...CARDINALS.keys(),
    ...MULTIPLIERS.keys(),
    ...NAMES,
    ..."today tonight yesterday tomorrow weekend quarter future period time times upcoming forthcoming".split(
      " ",
    ),
  ],
  test: (lower) => isFigure(lower) || isSpelt(lower) || lower.startsWith("mid-") || lower.startsWith("fy"),
}));

/** How many tokens behind the one that a time opens with its first word of the calendar may stand. */
export const reachOf = (lower: string): number => (lower === "since" ? FARTHEST : 10);

/** The longest of these reaches. */
export const FARTHEST = 24;

/** Whether a reader may find something at a token: most tokens open nothing, and asking costs more than this. */
export const mayOpen = (token: Token): boolean =>
  isMarked(token, OPENS_TIME) ||
  isMarked(
    token,
    token.text.charCodeAt(0) === token.lower.charCodeAt(0) ? OPENS_IN_LOWER_CASE : OPENS_IN_CAPITALS,
  );
