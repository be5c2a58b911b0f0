/** Takes an "A+B" notation as printed, gives its parts and their sum (R5). */
import { CARDINALS } from "../data/cardinals.ts";

/** A notation: the size of each part, and their sum, which is the arity that it claims. */
export interface Notation {
  readonly parts: readonly { readonly text: string; readonly count: number }[];
  readonly arity: number;
  readonly rule: "R5";
}

const SIZED = /^\p{Lu}{0,3}-?(\d{1,3})$/u;
const NAMED = /^\p{Lu}{2,4}$/u;

/**
 * Reads `2+2`, `3 + 1`, `5+2`, `P5+1` (6), `C5+1` (6), `E3+3` (6), `E3/EU+3` (7), "three plus one"; null where the
 * text isn't a notation.
 *
 * The sum is what the notation claims. Who sat decides: "2+2" of two ministers a side is bilateral, and "5+2" with two
 * observers has arity 5. Source: R5.
 */
export function parseNotation(text: string): Notation | null {
  if (text.length > 40) return null;
  const sides = text
    .trim()
    .replaceAll("-plus-", "+")
    .replaceAll(" plus ", "+")
    .split("+")
    .map((side) => side.trim());
  if (sides.length < 2) return null;
  const parts: { text: string; count: number }[] = [];
  for (const side of sides) {
    let count = 0;
    for (const token of side.split("/")) {
      const size = sizeOf(token.trim());
      if (size === null) return null;
      count += size;
    }
    parts.push({ text: side, count });
  }
  return { parts, arity: parts.reduce((sum, part) => sum + part.count, 0), rule: "R5" };
}

// A bare abbreviation is one member ("EU"); a letter with a figure is a group of that size ("P5", "E3").
function sizeOf(token: string): number | null {
  const sized = SIZED.exec(token)?.[1];
  const size =
    sized === undefined ? (CARDINALS.get(token.toLowerCase()) ?? (NAMED.test(token) ? 1 : 0)) : Number(sized);
  return size > 0 ? size : null;
}
