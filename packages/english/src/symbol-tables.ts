/** How often each symbol of a table occurs, as written in a digit each, to the share of the code that it takes. */

/** The digits 0–63 of a code. */
export const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** Bits that a digit holds. */
export const digitBits = 6;

/** What the symbols of a table share, as a power of two. */
export const shareBits = 12;

/** What a digit says: 0 to 8 as they are, then an eighth more each. */
export const levels: readonly number[] = digits.split("").reduce<number[]>((known) => {
  const last = known[known.length - 1] ?? -1;
  return known.concat(last + Math.max(1, last >> 3));
}, []);

/** The shares of a table's symbols, which come to 2 ** `shareBits`: each that occurs has one, the commonest what is left. */
export function sharesOf(table: string): number[] {
  const weights = Array.from(table, (digit) => levels[digits.indexOf(digit)] as number);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) =>
    weight === 0 ? 0 : Math.max(1, Math.floor((weight << shareBits) / whole)),
  );
  const most = weights.indexOf(Math.max(...weights));
  const left = (1 << shareBits) - shares.reduce((sum, share) => sum + share, 0);
  if (most >= 0) shares[most] = (shares[most] as number) + left;
  return shares;
}
