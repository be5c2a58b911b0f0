/** Symbols to the text of digits, and the tables, that `createSymbolDecoder` reads them from. */

import { leastState, type SymbolCoder } from "../src/symbol-decoder.ts";
import { digitBits, digits, levels, shareBits, sharesOf } from "../src/symbol-tables.ts";

/** Writes what it is given. */
export interface SymbolEncoder extends SymbolCoder {
  /** The tables by how often each symbol came, and the text of all symbols. */
  end(): { tables: string[]; code: string };
}

/** An encoder for so many tables. */
export function createSymbolEncoder(tableCount: number): SymbolEncoder {
  const counts = Array.from({ length: tableCount }, () => new Array<number>(128).fill(0));
  const written: { table: number; value: number }[] = [];
  return {
    symbol(table, value) {
      const row = counts[table] as number[];
      row[value] = (row[value] as number) + 1;
      written.push({ table, value });
      return value;
    },
    even(bits, value) {
      if (bits > 0) written.push({ table: -bits, value });
      return value;
    },
    end() {
      const tables = counts.map(tableOf);
      const shares = tables.map(sharesOf);
      const firsts = shares.map((row) => row.map((_, k) => row.slice(0, k).reduce((a, b) => a + b, 0)));
      const out: number[] = [];
      let state = leastState;
      // What is written last is read first.
      for (const { table, value } of written.reverse()) {
        const bits = table < 0 ? -table : shareBits;
        const share = table < 0 ? 1 : (shares[table]?.[value] as number);
        const first = table < 0 ? value : (firsts[table]?.[value] as number);
        while (state >= (leastState >> bits) * share * (1 << digitBits)) {
          out.push(state % (1 << digitBits));
          state = Math.floor(state / (1 << digitBits));
        }
        state = Math.floor(state / share) * (1 << bits) + (state % share) + first;
      }
      for (; state > 0; state = Math.floor(state / (1 << digitBits))) out.push(state % (1 << digitBits));
      return {
        tables,
        code: out
          .reverse()
          .map((digit) => digits[digit])
          .join(""),
      };
    },
  };
}

/** Counts as digits: the level that is nearest, of a whole of some four thousand. */
function tableOf(counts: readonly number[]): string {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  return counts
    .map((count) => {
      if (count === 0) return digits[0];
      const share = (count * 4000) / whole;
      const above = levels.findIndex((level) => level >= share);
      const up = above < 0 ? levels.length - 1 : above;
      const down = Math.max(1, up - 1);
      const near = share - (levels[down] as number) < (levels[up] as number) - share ? down : up;
      return digits[Math.max(1, near)];
    })
    .join("")
    .replace(/0+$/, "");
}
