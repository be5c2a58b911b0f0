/** Takes tokens, gives the number written at one of them in figures or words. */
import { CARDINALS } from "@readout/core";
import type { Token } from "@readout/english";
import { AMOUNTS, MULTIPLIERS } from "../../data/number-words.ts";
import { createMark, isMarked } from "../../marks.ts";

/** A number as written: a value, or the least it can be where only that is said ("tens of thousands"). */
export interface NumberReading {
  /** Index after the last token. */
  readonly next: number;
  readonly value: number | null;
  readonly low: number | null;
  /** Whether digits were printed. */
  readonly figures: boolean;
}

/** A word that a number may open with. */
export const OPENS_NUMBER = createMark(() => ({
  words: [...AMOUNTS.keys(), ...CARDINALS.keys(), "a", "an", "half", "several"],
  test: (lower) => isFigure(lower) || hyphened(lower) !== undefined,
}));

/** Whether a word starts with a figure. */
export const isFigure = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** The value of "1,035", "3.5" or "12"; -1 for what isn't plain figures with well-placed commas. */
function figuresValue(text: string): number {
  let digits = "";
  let group = 0;
  let commas = 0;
  let dot = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char >= "0" && char <= "9") {
      digits += char;
      group++;
    } else if (char === "," && !dot && group > 0 && (commas === 0 ? group <= 3 : group === 3)) {
      commas++;
      group = 0;
    } else if (char === "." && !dot && i > 0 && (commas === 0 || group === 3)) {
      dot = true;
      digits += ".";
      group = 0;
    } else return -1;
  }
  if (digits === "" || group === 0 || (commas > 0 && !dot && group !== 3) || digits.length > 18) return -1;
  return Number(digits);
}

/** The number that starts at `at`, ending before `end`, or null. "a" and "an" count only before a multiplier or amount. */
export function readNumber(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  const first = tokens[at];
  if (first === undefined || at >= end || !isMarked(first, OPENS_NUMBER)) return null;
  return (
    readFigures(tokens, at, end) ??
    readAmount(tokens, at, end) ??
    readWords(tokens, at, end) ??
    readGlued(first, at)
  );
}

function readFigures(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  const value = figuresValue((tokens[at] as Token).text);
  if (value < 0) return null;
  return multiplied(tokens, at + 1, end, value, true);
}

/** "$5m", "3bn", "20k" where the tokenizer keeps them in one piece. */
function readGlued(token: Token, at: number): NumberReading | null {
  const { lower } = token;
  if (lower.length < 2 || lower.length > 12) return null;
  const suffix = lower.endsWith("bn") || lower.endsWith("mn") || lower.endsWith("tn") ? 2 : 1;
  const scale = MULTIPLIERS.get(lower.slice(-suffix));
  const value = figuresValue(lower.slice(0, -suffix));
  if (scale === undefined || value < 0 || scale === 12) return null;
  return { next: at + 1, value: value * scale, low: null, figures: true };
}

/** Applies "million", "hundred thousand", "-million" after a value. */
function multiplied(
  tokens: readonly Token[],
  from: number,
  end: number,
  start: number,
  figures: boolean,
): NumberReading {
  let value = start;
  let next = from;
  for (let steps = 0; steps < 3 && next < end; steps++) {
    const hyphen = tokens[next]?.text === "-" ? 1 : 0;
    const word = tokens[next + hyphen];
    if (word === undefined || next + hyphen >= end) break;
    const scale = MULTIPLIERS.get(word.lower);
    if (scale === undefined || (word.lower.length <= 2 && !figures)) break;
    if (word.text === "M" && word.start !== tokens[next - 1]?.end) break;
    value *= scale;
    next += hyphen + 1;
  }
  return { next, value: clean(value), low: null, figures };
}

/** Removes the dust of binary fractions (3.3 × 1e6). */
const clean = (value: number): number =>
  Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));

/** "dozens of", "tens of thousands of", "several hundred", "a few thousand", "several". */
function readAmount(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  const word = (tokens[at] as Token).lower;
  const amount = AMOUNTS.get(word);
  if (amount !== undefined) {
    const second =
      tokens[at + 1]?.lower === "of" && at + 2 < end ? AMOUNTS.get(tokens[at + 2]?.lower ?? "") : undefined;
    if (second !== undefined)
      return { next: at + 3, value: null, low: (amount * second) / 2, figures: false };
    return { next: at + 1, value: null, low: amount, figures: false };
  }
  const article = word === "a" && at + 1 < end ? 1 : 0;
  const vague = tokens[at + article]?.lower;
  if (vague !== "several" && !(vague === "few" && article === 1) && !(vague === "couple" && article === 1))
    return null;
  let next = at + article + 1;
  if (vague === "couple" && tokens[next]?.lower === "of") next++;
  const low = vague === "couple" ? 2 : 3;
  const scale = MULTIPLIERS.get(tokens[next]?.lower ?? "");
  if (scale !== undefined && next < end && (tokens[next]?.lower.length ?? 0) > 2)
    return { next: next + 1, value: null, low: low * scale, figures: false };
  return { next, value: null, low, figures: false };
}

/** "twenty-one", "two hundred and five", "a dozen", "half a million". */
function readWords(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  const word = (tokens[at] as Token).lower;
  if (word === "a" || word === "an") {
    const scale = at + 1 < end ? MULTIPLIERS.get(tokens[at + 1]?.lower ?? "") : undefined;
    if (scale === undefined || (tokens[at + 1]?.lower.length ?? 0) <= 2) return null;
    return multiplied(tokens, at + 2, end, scale, false);
  }
  if (word === "half") {
    const article = tokens[at + 1]?.lower === "a" || tokens[at + 1]?.text === "-" ? 1 : 0;
    const scale = MULTIPLIERS.get(tokens[at + 1 + article]?.lower ?? "");
    if (
      scale === undefined ||
      scale < 12 ||
      at + 1 + article >= end ||
      (tokens[at + 1 + article]?.lower.length ?? 0) <= 2
    )
      return null;
    return { next: at + 2 + article, value: scale / 2, low: null, figures: false };
  }
  const ten = CARDINALS.get(word) ?? hyphened(word);
  if (ten === undefined) return null;
  let total = 0;
  let group = ten;
  let next = at + 1;
  let lastTens = ten >= 20 && ten % 10 === 0;
  for (let steps = 0; steps < 12 && next < end; steps++) {
    const token = tokens[next] as Token;
    const skip = token.text === "-" || (token.lower === "and" && (group >= 100 || total > 0)) ? 1 : 0;
    const lower = next + skip < end ? (tokens[next + skip] as Token).lower : "";
    const scale = lower.length > 2 ? MULTIPLIERS.get(lower) : undefined;
    const small = CARDINALS.get(lower) ?? hyphened(lower);
    if (scale !== undefined && token.lower !== "and") {
      if (scale === 100 || scale === 12) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (
      small !== undefined &&
      ((lastTens && small < 10 && token.text === "-") ||
        (group % 100 === 0 && (group >= 100 || (group === 0 && total > 0))))
    ) {
      group += small;
    } else break;
    lastTens = small !== undefined && small >= 20 && small % 10 === 0;
    next += skip + 1;
  }
  return { next, value: total + group, low: null, figures: false };
}

/** "twenty-one" where the tokenizer keeps it in one piece. */
function hyphened(word: string): number | undefined {
  const hyphen = word.indexOf("-");
  if (hyphen < 0) return undefined;
  const tens = CARDINALS.get(word.slice(0, hyphen));
  const ones = CARDINALS.get(word.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined;
}
