/** A text of digits to the symbols that were written into it, each taking as much of it as it is rare (asymmetric numeral systems). */

import { digitBits, digits, shareBits, sharesOf } from "./symbol-tables.ts";

/** Takes symbols in and writes them, or reads them and gives them out: then what it is given counts for nothing. */
export interface SymbolCoder {
  /** A symbol of a table. */
  symbol(table: number, value: number): number;
  /** A number of at most 12 bits, any as likely as another. */
  even(bits: number, value: number): number;
}

/** The state of a coder is never below this, and never 64 times as much: small whole numbers. */
export const leastState = 1 << 24;

/** Reads the text from its start; `tables` are those that it was written with. */
export function createSymbolDecoder(text: string, tables: readonly string[]): SymbolCoder {
  const values = new Uint8Array(128);
  for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;
  const size = 1 << shareBits;
  // By table and place among its shares the symbol, its share and its first place.
  const symbols = new Uint8Array(tables.length * size);
  const shares = new Uint16Array(tables.length * 128);
  const firsts = new Uint16Array(tables.length * 128);
  tables.forEach((written, table) => {
    let first = 0;
    sharesOf(written).forEach((share, symbol) => {
      shares[table * 128 + symbol] = share;
      firsts[table * 128 + symbol] = first;
      symbols.fill(symbol, table * size + first, table * size + first + share);
      first += share;
    });
  });
  let at = 0;
  let state = 0;
  const readDigits = (): void => {
    while (state < leastState) state = (state << digitBits) | (values[text.charCodeAt(at++)] as number);
  };
  // The first digit of a state is never 0: that many are there.
  readDigits();
  return {
    symbol(table) {
      const place = state & (size - 1);
      const symbol = symbols[table * size + place] as number;
      const row = table * 128 + symbol;
      state = (shares[row] as number) * (state >> shareBits) + place - (firsts[row] as number);
      readDigits();
      return symbol;
    },
    even(bits) {
      const value = state & ((1 << bits) - 1);
      state >>= bits;
      readDigits();
      return value;
    },
  };
}
