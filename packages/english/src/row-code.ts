/** The rows of a model to symbols, in the order and with the neighbours by which they are easiest to guess; the same for who writes them and who reads them. */

import type { SymbolCoder } from "./symbol-decoder.ts";

/** The numbers of a row; each gives what was written or read. */
export interface RowCode {
  /** How far the row's key is behind the one before it. */
  gap(value: number): number;
  /** How many entries it has; 0 for a word with one certain tag. */
  count(value: number): number;
  /** The tag of an entry behind the tag `before`; -1: of the first entry, -2: of a certain word. */
  tag(before: number, value: number): number;
  /** The weight of entry `index` of `count`, those before it coming to `sum`: what one tag gains the others mostly lose. */
  weight(index: number, count: number, sum: number, value: number): number;
}

const gapTable = 0;
const countTable = 1;
const weightTables = 2;
/** Sums beyond this tell no more. */
const most = 12;
const tagTables = weightTables + 9 + 2 * most;

/** How many tables `createRowCode` uses for so many tags. */
export const tableCount = (tags: number): number => tagTables + tags + 2;

/** The symbol of weight 0. */
const zeroWeight = 64;

const weightTable = (index: number, count: number, sum: number): number => {
  if (index === 0) return weightTables + Math.min(count, 3);
  if (index < count - 1) return weightTables + 5 + Math.sign(sum);
  return weightTables + 8 + most + Math.max(-most, Math.min(most, sum));
};

/** Rows by way of a coder, which writes or reads. */
export function createRowCode(coder: SymbolCoder): RowCode {
  return {
    gap(value) {
      const length = coder.symbol(gapTable, 32 - Math.clz32(value));
      if (length < 2) return length;
      const low = Math.min(length - 1, 12);
      const high = coder.even(length - 1 - low, (value >> low) & ((1 << (length - 1 - low)) - 1));
      return (((1 << (length - 1 - low)) | high) << low) | coder.even(low, value & ((1 << low) - 1));
    },
    count: (value) => coder.symbol(countTable, value),
    tag: (before, value) => coder.symbol(tagTables + before + 2, value),
    weight: (index, count, sum, value) =>
      coder.symbol(weightTable(index, count, sum), value + zeroWeight) - zeroWeight,
  };
}
