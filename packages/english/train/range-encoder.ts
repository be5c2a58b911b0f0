/** Numbers to the text of digits that `createRangeDecoder` reads them from. */

import { type Chances, learn, shareBits, shareOf } from "../src/chances.ts";
import { digitBits, digits, leastRange, type NumberCoder, wholeRange } from "../src/range-decoder.ts";

/** Writes what it is given. */
export interface RangeEncoder extends NumberCoder {
  /** The text of all that was written. */
  end(): string;
}

/** An encoder at the start of its text. */
export function createRangeEncoder(): RangeEncoder {
  const out: number[] = [];
  let low = 0;
  let range = wholeRange;
  const writeDigit = (): void => {
    out.push(Math.floor(low / leastRange));
    low = (low % leastRange) * (1 << digitBits);
  };
  const settle = (): void => {
    if (low >= wholeRange) {
      low -= wholeRange;
      let at = out.length - 1;
      while (out[at] === digits.length - 1) out[at--] = 0;
      out[at] = (out[at] as number) + 1;
    }
    while (range < leastRange) {
      range *= 1 << digitBits;
      writeDigit();
    }
  };
  const choice = (chances: Chances, choice: number, chosen: boolean): boolean => {
    const bound = (range >> shareBits) * shareOf(chances, choice);
    if (!chosen) low += bound;
    range = chosen ? bound : range - bound;
    learn(chances, choice, chosen);
    settle();
    return chosen;
  };
  return {
    choice,
    tree(chances, first, bits, value) {
      for (let k = bits - 1; k >= 0; k--)
        choice(chances, first + ((1 << (bits - 1 - k)) | (value >> (k + 1))), ((value >> k) & 1) === 1);
      return value;
    },
    even(bits, value) {
      range >>= bits;
      low += value * range;
      settle();
      return value;
    },
    end() {
      for (let k = 0; k < 5; k++) writeDigit();
      return out
        .map((digit) => digits[digit])
        .join("")
        .replace(/0+$/, "");
    },
  };
}
