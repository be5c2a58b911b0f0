/** A text of digits to the numbers that were written into it, each taking as much of it as it was unlikely (a range coder). */

import { type Chances, learn, shareBits, shareOf } from "./chances.ts";

/** The digits 0–63 of the text. */
export const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** Bits that one digit holds. */
export const digitBits = 6;
/** The range stays within 2 ** 24 and 2 ** 30, so that all is reckoned in small whole numbers. */
export const leastRange = 1 << 24;
export const wholeRange = 1 << 30;

/** Takes numbers in and writes them, or reads them and gives them out: then what it is given counts for nothing. */
export interface NumberCoder {
  /** A choice of which the chances are known. */
  choice(chances: Chances, at: number, chosen: boolean): boolean;
  /** A number of `bits` bits, each a choice by those before it; its choices stand from `first` on, 2 ** bits of them. */
  tree(chances: Chances, first: number, bits: number, value: number): number;
  /** A number of at most 8 bits, any as likely as another. */
  even(bits: number, value: number): number;
}

/** Reads the text from its start; behind its end it goes on with zeros. */
export function createRangeDecoder(text: string): NumberCoder {
  const values = new Uint8Array(128);
  for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;
  let at = 0;
  let range = wholeRange;
  let code = 0;
  const readDigit = (): void => {
    code = (code << digitBits) | (at < text.length ? (values[text.charCodeAt(at)] as number) : 0);
    at++;
  };
  for (let k = 0; k < 5; k++) readDigit();

  const settle = (): void => {
    while (range < leastRange) {
      range <<= digitBits;
      readDigit();
    }
  };
  const choice = (chances: Chances, choice: number): boolean => {
    const bound = (range >> shareBits) * shareOf(chances, choice);
    const chosen = code < bound;
    if (chosen) range = bound;
    else {
      range -= bound;
      code -= bound;
    }
    learn(chances, choice, chosen);
    settle();
    return chosen;
  };

  return {
    choice,
    tree(chances, first, bits) {
      let node = 1;
      for (let k = 0; k < bits; k++) node = 2 * node + (choice(chances, first + node) ? 1 : 0);
      return node - (1 << bits);
    },
    even(bits) {
      range >>= bits;
      const value = Math.floor(code / range);
      code -= value * range;
      settle();
      return value;
    },
  };
}
