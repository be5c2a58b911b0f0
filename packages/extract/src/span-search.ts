/** Takes spans in the order of a text, gives the index of the first from an offset on; the list's length where none is. */
import type { TextSpan } from "./report.ts";

/** The first span that starts at an offset or behind it; the spans are sorted by start. */
export function firstFrom(spans: readonly Pick<TextSpan, "start">[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as TextSpan).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first span that ends behind an offset: the one that holds it, or the next; the spans are sorted by end. */
export function firstPast(spans: readonly Pick<TextSpan, "end">[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as TextSpan).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
