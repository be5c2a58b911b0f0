/** A text to its quotations: which marks open, which close, which belong together. */

import type { Quote, QuoteKind, Span } from "./analysed-text.ts";
import { CodedText } from "./coded-text.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { findQuoteMarks, type QuoteMark } from "./quote-marks.ts";

/**
 * The quotations of a text in the order of their start, nested ones after what they stand in; none gives an empty list.
 *
 * A quotation ends at the latest with its paragraph. When its mark isn't closed there and the next paragraph starts
 * with the same kind of mark, the next one continues it: writers open every paragraph of a long quotation and close
 * only the last. Apostrophes, inches, feet and minutes are no marks.
 */
export function findQuotes(text: string, paragraphs: readonly Span[] = splitParagraphs(text)): Quote[] {
  return readQuotes(new CodedText(text), paragraphs);
}

/** `findQuotes` of a text already read. */
export function readQuotes(text: CodedText, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  let before: Quote[] = [];
  paragraphs.forEach((paragraph, index) => {
    const found = pair(findQuoteMarks(text, paragraph), paragraph, index, text);
    const first = found[0];
    const open = before.find((quote) => quote.depth === 0 && !quote.closed);
    if (
      first !== undefined &&
      open !== undefined &&
      first.start === paragraph.start &&
      first.kind === open.kind
    ) {
      first.continues = quotes.indexOf(open, quotes.length - before.length);
    }
    for (const quote of found) quotes.push(quote);
    before = found;
  });
  return quotes;
}

/** Pairs the marks of one paragraph. */
function pair(marks: readonly QuoteMark[], paragraph: Span, index: number, text: CodedText): Quote[] {
  const found: Quote[] = [];
  const open: Quote[] = [];
  const openOf: Record<QuoteKind, number> = { double: 0, single: 0, doubled_single: 0, guillemet: 0 };
  /** Takes the innermost open quotation from the stack; it isn't closed by a mark of its own. */
  const abandon = (end: number) => {
    const quote = open.pop() as Quote;
    openOf[quote.kind]--;
    quote.end = quote.innerEnd = Math.max(end, quote.innerStart);
  };
  for (const mark of marks) {
    const closes = mark.role === "close" || (mark.role === "either" && openOf[mark.kind] > 0);
    if (!closes) {
      openOf[mark.kind]++;
      const quote: Quote = {
        start: mark.start,
        end: paragraph.end,
        innerStart: mark.end,
        innerEnd: paragraph.end,
        kind: mark.kind,
        depth: open.length,
        closed: false,
        continues: null,
        paragraph: index,
      };
      open.push(quote);
      found.push(quote);
    } else {
      // “… ’’: the two ways to write a double mark close each other.
      const kind = openOf[mark.kind] > 0 ? mark.kind : (COUNTERPART[mark.kind] ?? mark.kind);
      if (openOf[kind] === 0) continue;
      while (open.at(-1)?.kind !== kind) abandon(mark.start);
      const quote = open.pop() as Quote;
      openOf[quote.kind]--;
      quote.innerEnd = mark.start;
      quote.end = mark.end;
      quote.closed = true;
    }
  }
  while (open.length > 0) abandon(paragraph.end);
  return dropStray(endUnclosed(found, text), paragraph);
}

/** Double marks as one character or as two. */
const COUNTERPART: Partial<Record<QuoteKind, QuoteKind>> = {
  double: "doubled_single",
  doubled_single: "double",
};

/**
 * A mark that never closes and has others of its kind open behind it was closed by one of theirs ("… as "good news,"
 * he said.") or not at all: it ends there, and doesn't swallow the paragraph.
 */
function endUnclosed(found: Quote[], text: CodedText): Quote[] {
  // From the right, so that the next quotation of each kind is known: linear in their number.
  const next: Partial<Record<QuoteKind, Quote>> = {};
  for (const quote of found.toReversed()) {
    const { kind } = quote;
    const family = COUNTERPART[kind] === undefined ? kind : "double";
    const inner = next[family];
    next[family] = quote;
    if (quote.closed || kind === "single" || inner === undefined || inner.start >= quote.end) continue;
    let behind = inner.start;
    while (behind > quote.innerStart && text.charAt(behind - 1) === " ") behind--;
    const ended = /[.!?]/.test(text.charAt(behind - 1)) || !inner.closed;
    quote.end = ended ? behind : inner.end;
    quote.innerEnd = ended ? behind : inner.innerEnd;
    quote.closed = !ended;
    if (ended) continue;
    // One mark closes one quotation.
    inner.end = inner.innerEnd;
    inner.closed = false;
  }
  return nest(found);
}

/**
 * An unclosed single mark is more likely an apostrophe than a quotation, unless it starts the paragraph. What stood
 * inside it moves up.
 */
function dropStray(found: Quote[], paragraph: Span): Quote[] {
  const dropped = found.filter((q) => !q.closed && q.kind === "single" && q.start !== paragraph.start);
  if (dropped.length === 0) return found;
  const gone = new Set(dropped);
  return nest(found.filter((quote) => !gone.has(quote)));
}

/** Counts anew how deep each quotation stands in others. */
function nest(kept: Quote[]): Quote[] {
  const around: Quote[] = [];
  for (const quote of kept) {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= quote.start) around.pop();
    const limit = around.at(-1)?.innerEnd ?? Number.POSITIVE_INFINITY;
    if (quote.end > limit) {
      quote.end = quote.innerEnd = Math.max(limit, quote.innerStart);
      quote.closed = false;
    }
    quote.depth = around.length;
    around.push(quote);
  }
  return kept;
}
