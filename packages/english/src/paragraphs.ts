/** A text to its paragraphs. */

import type { Span } from "./analysed-text.ts";
import { BLANK, classOf, UPPER } from "./characters.ts";
import { CodedText } from "./coded-text.ts";

/** A line that isn't empty, without the white space around it. */
interface Line extends Span {
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterGap: boolean;
}

/** Lines wider than this are nobody's hard wrap. */
const maxWrapWidth = 120;
/** Lines narrower than this are verse, lists or headings. */
const minWrapWidth = 40;
/** How much room a wrapped line may leave beyond what its successor's first word needed (a long word, a hand-made edit). */
const slack = 2;

/**
 * The paragraphs of a text, without the white space around them; an empty text has none.
 *
 * An empty line always divides. What a single line break does is decided once for the text:
 * - it is *hard-wrapped* when at least three lines are followed directly by another, none is wider than 120 or all
 *   narrower than 40 characters, and three quarters of them couldn't have taken their successor's first word within
 *   the widest line's width: a line break is then a space, unless the line was plainly left short (a third of the
 *   width free) and ends a sentence, or a list item follows;
 * - otherwise every line is a paragraph, except that a line which starts in lower case goes on with one that doesn't
 *   end a sentence.
 */
export function splitParagraphs(text: string): Span[] {
  return findParagraphs(new CodedText(text));
}

/** `splitParagraphs` of a text already read. */
export function findParagraphs(text: CodedText): Span[] {
  const lines = findLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let open: Line | undefined;
  let start = 0;
  for (const line of lines) {
    if (open !== undefined && (line.afterGap || divides(text, open, line, width))) {
      paragraphs.push({ start, end: open.end });
      open = undefined;
    }
    if (open === undefined) start = line.start;
    open = line;
  }
  if (open !== undefined) paragraphs.push({ start, end: open.end });
  return paragraphs;
}

function findLines(text: CodedText): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.codeAt(i);
    if (!breaksLine(code) && i < text.length) continue;
    let start = from;
    let end = i;
    while (start < end && text.classAt(start) === BLANK) start++;
    while (end > start && text.classAt(end - 1) === BLANK) end--;
    if (start < end) {
      lines.push({ start, end, afterGap: gap });
      gap = false;
    } else if (code === 0x0a || i > from) {
      gap = true;
    }
    if (code === 0x2029 || code === 0x0c) gap = true;
    if (code === 0x0d && text.codeAt(i + 1) === 0x0a) i++;
    from = i + 1;
  }
  return lines;
}

/** Whether a line ends at a character: line feeds and returns, tabs of lines, feeds of pages, Unicode's own. */
function breaksLine(code: number): boolean {
  return code < 0x80 ? code >= 0x0a && code <= 0x0d : code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** The width at which the text is hard-wrapped, or 0 when it isn't. */
function wrapWidth(text: CodedText, lines: readonly Line[]): number {
  let width = 0;
  let pairs = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    if (next !== undefined && !next.afterGap) pairs++;
    else if (line.afterGap) continue;
    width = Math.max(width, line.end - line.start);
  }
  if (pairs < 3 || width > maxWrapWidth || width < minWrapWidth) return 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1] as Line;
    if (!next.afterGap && room(lines[i] as Line, width) <= firstWord(text, next) + slack) full++;
  }
  return full >= pairs * 0.75 ? width : 0;
}

/** How many characters are left on the line after a space. */
function room(line: Line, width: number): number {
  return width - (line.end - line.start) - 1;
}

function firstWord(text: CodedText, line: Line): number {
  let i = line.start;
  while (i < line.end && text.classAt(i) !== BLANK) i++;
  return i - line.start;
}

function divides(text: CodedText, line: Line, next: Line, width: number): boolean {
  if (startsItem(text, next)) return true;
  const ended = endsSentence(text, line);
  if (width > 0) return ended && room(line, width) > width / 3;
  const code = text.codeAt(next.start);
  const lowerCase = classOf(code) !== UPPER && classOf(code) === 1;
  return ended || !lowerCase;
}

/** Whether the line ends like a sentence or a heading that introduces something. */
function endsSentence(text: CodedText, line: Line): boolean {
  let i = line.end - 1;
  while (i > line.start && `"'”’»)]`.includes(text.charAt(i))) i--;
  return ".?!:;…".includes(text.charAt(i));
}

/** Whether the line is a list item: a bullet, a dash, "1." or "(a)" before a blank. */
function startsItem(text: CodedText, line: Line): boolean {
  return /^(?:[•●▪‣◦·*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/.test(
    text.slice(line.start, line.start + 10),
  );
}
