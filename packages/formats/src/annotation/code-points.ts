/** Takes a text, gives the way between UTF-16 offsets, which readout uses, and code points, which Web Annotation and Python use. */

/** Both ways over one text; an offset inside a surrogate pair counts as before it. */
export interface OffsetMap {
  toCodePoints(utf16: number): number;
  toUtf16(codePoints: number): number;
}

/** The map of a text. Linear to make; each look-up takes the logarithm of the number of astral characters. */
export function offsetMap(text: string): OffsetMap {
  // UTF-16 offsets of the second halves of surrogate pairs: the n-th shifts all that follows by n.
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) seconds.push(index + 1);
  const before = (holds: (second: number, rank: number) => boolean): number => {
    let [low, high] = [0, seconds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(seconds[middle] as number, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    toCodePoints: (utf16) => utf16 - before((second) => second <= utf16),
    toUtf16: (codePoints) => codePoints + before((second, rank) => second - rank - 1 < codePoints),
  };
}
