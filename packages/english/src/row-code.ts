/** The rows of a model to numbers, in the order and with the neighbours by which they are easiest to guess; the same for who writes them and who reads them. */

import { createChances } from "./chances.ts";
import type { NumberCoder } from "./range-decoder.ts";

/** The numbers of a row; each gives what was written or read. */
export interface RowCode {
  /** How far the row's key is behind the one before it. */
  gap(value: number): number;
  /** How many entries it has; 0 for a word with one certain tag. */
  count(value: number): number;
  /** The tag of an entry, of which there are `left` still, behind the tag `before` (-1: none). */
  tag(before: number, left: number, value: number): number;
  /** The weight of entry `index` of `count`, those before it coming to `sum`: what one tag gains the others mostly lose. */
  weight(index: number, count: number, sum: number, value: number): number;
}

const tagBits = 7;
/** Weights beyond this are rare. */
const farBits = 4;
const far = (1 << farBits) - 1;
/** Sums beyond this tell no more. */
const most = 12;

/** Rows by way of a coder, which writes or reads. */
export function createRowCode(coder: NumberCoder): RowCode {
  const lengths = createChances(32);
  const halves = createChances(32);
  const counts = createChances(32);
  const tags = createChances(4 << (2 * tagBits));
  const weights = createChances(64 << (farBits + 2));

  const placeOf = (index: number, count: number, sum: number): number => {
    if (index === 0) return Math.min(count, 3);
    if (index < count - 1) return 5 + Math.sign(sum);
    return 8 + most + Math.max(-most, Math.min(most, sum));
  };

  return {
    gap(value) {
      const length = coder.tree(lengths, 0, 5, 32 - Math.clz32(value));
      if (length < 2) return length;
      let left = length - 2;
      let read = coder.choice(halves, length, ((value >> left) & 1) === 1) ? 3 : 2;
      while (left > 0) {
        const bits = Math.min(left, 8);
        left -= bits;
        read = (read << bits) | coder.even(bits, (value >> left) & ((1 << bits) - 1));
      }
      return read;
    },
    count(value) {
      let count = 0;
      while (coder.choice(counts, Math.min(count, 31), count < value)) count++;
      return count;
    },
    tag(before, left, value) {
      return coder.tree(tags, (4 * (before + 1) + Math.min(left, 3)) << tagBits, tagBits, value);
    },
    weight(index, count, sum, value) {
      const place = placeOf(index, count, sum) << (farBits + 2);
      const gains = coder.choice(weights, place, value > 0);
      const own = place + (gains ? 1 << farBits : 2 << farBits);
      let size = coder.tree(weights, own, farBits, Math.min(far, Math.abs(value) - 1));
      if (size === far) size += coder.even(6, Math.abs(value) - 1 - far);
      return gains ? size + 1 : -size - 1;
    },
  };
}
