/** A paragraph to the marks in it that can open or close a quotation. */

import type { QuoteKind, Span } from "./analysed-text.ts";
import { BLANK, classOf, DIGIT, isLetterCode, isWordCode, LOWER } from "./characters.ts";
import type { CodedText } from "./coded-text.ts";
import { isElided } from "./mark-end.ts";

/** A mark and what it can do. `either` closes when a quotation of its kind is open and opens otherwise. */
export interface QuoteMark extends Span {
  readonly kind: QuoteKind;
  readonly role: "open" | "close" | "either";
}

/** A single mark that may be an apostrophe. `weak` stands after an s: a closing mark or a plural possessive. */
interface Candidate extends Span {
  role: "open" | "strong" | "weak";
  curly: boolean;
}

/** The quotation marks of `text` within the paragraph, in order. Apostrophes, inches and feet are left out. */
export function findQuoteMarks(text: CodedText, paragraph: Span): QuoteMark[] {
  const marks: QuoteMark[] = [];
  const singles: Candidate[] = [];
  const { start: from, end: to } = paragraph;
  for (let i = from; i < to; i++) {
    const code = text.codeAt(i);
    // Straight ", ', `; guillemets « » ‹ ›; the curly marks from ‘ to ‟.
    if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code !== 0xab && code !== 0xbb) {
      if (code < 0x2018 || code > 0x203a || (code > 0x201f && code < 0x2039)) continue;
    }
    /** Whether a curly mark stands where its counterpart belongs. */
    let turned = false;
    const doubled = i + 1 < to && text.codeAt(i + 1) === code && text.codeAt(i + 2) !== code;
    switch (code) {
      case 0x201c:
      case 0x201e:
      case 0x201f:
        turned = code === 0x201c && touchesBefore(text, i, i + 1, from) && !touchesAfter(text, i + 1, to);
        marks.push(mark(i, 1, "double", turned ? "either" : "open"));
        break;
      case 0x201d:
        turned = touchesAfter(text, i + 1, to) && !touchesBefore(text, i, i + 1, from);
        marks.push(mark(i, 1, "double", turned ? "either" : "close"));
        break;
      case 0x22: {
        const role = straightRole(text, i, i + 1, from, to);
        if (role !== undefined) marks.push(mark(i, 1, "double", role));
        break;
      }
      case 0xab:
      case 0x2039:
        marks.push(mark(i, 1, "guillemet", "open"));
        break;
      case 0xbb:
      case 0x203a:
        marks.push(mark(i, 1, "guillemet", "close"));
        break;
      case 0x60:
        if (doubled) marks.push(mark(i, 2, "doubled_single", "open"));
        if (doubled) i++;
        break;
      default:
        if (code === 0x2018 && text.codeAt(i + 1) === 0x2019 && touchesAfter(text, i + 2, to)) {
          // ‘’It was …’’: typed as two single marks, the second one turned.
          marks.push(mark(i, 2, "doubled_single", "open"));
          i++;
        } else if (doubled && code !== 0x201a && code !== 0x201b) {
          const role = code === 0x2018 ? "open" : straightRole(text, i, i + 2, from, to);
          if (role !== undefined) marks.push(mark(i, 2, "doubled_single", role));
          i++;
        } else {
          const role = singleRole(text, i, from, to);
          if (role !== undefined) singles.push({ start: i, end: i + 1, role, curly: code !== 0x27 });
        }
    }
  }
  if (singles.length === 0) return marks;
  for (const { start, end, role } of settle(singles)) marks.push({ start, end, kind: "single", role });
  return marks.sort((a, b) => a.start - b.start);
}

const mark = (start: number, length: number, kind: QuoteKind, role: QuoteMark["role"]): QuoteMark => ({
  start,
  end: start + length,
  kind,
  role,
});

/** What a straight mark over `[start, end)` can do, from what touches it; undefined between figures. */
function straightRole(
  text: CodedText,
  start: number,
  end: number,
  from: number,
  to: number,
): QuoteMark["role"] | undefined {
  const after = touchesBefore(text, start, end, from);
  const before = touchesAfter(text, end, to);
  if (before && !after) return "open";
  // Inches close nothing, because nothing is open: a closing mark alone is ignored.
  if (after && !before) return "close";
  if (after && isDigitAt(text, start - 1) && isDigitAt(text, end)) return undefined;
  return "either";
}

function isDigitAt(text: CodedText, at: number): boolean {
  return text.classAt(at) === DIGIT;
}

/** Whether something that a closing mark can follow stands directly before the mark over `[start, end)`. */
function touchesBefore(text: CodedText, start: number, end: number, from: number): boolean {
  let i = start - 1;
  // Other straight marks in between tell nothing: "'Go'".
  while (i >= from && i > start - 4 && (text.charAt(i) === '"' || text.charAt(i) === "'")) i--;
  if (i < from || text.classAt(i) === BLANK) return false;
  const mark = text.charAt(i);
  if ("—–-=/".includes(mark)) return !isWordCode(text.codeAt(end));
  return !"([{<‘“«‹`".includes(mark);
}

/** Whether something that an opening mark can precede stands directly at `at`. */
function touchesAfter(text: CodedText, at: number, to: number): boolean {
  let i = at;
  while (i < to && i < at + 3 && (text.charAt(i) === '"' || text.charAt(i) === "'")) i++;
  if (i >= to) return false;
  const code = text.codeAt(i);
  if (classOf(code) === BLANK) return false;
  return (
    isWordCode(code) ||
    "([{“‘«‹`$€£#@¿¡…".includes(text.charAt(i)) ||
    (text.charAt(i) === "." && text.charAt(i + 1) === ".")
  );
}

/** What a single mark can do; undefined for an apostrophe, feet and minutes. */
function singleRole(text: CodedText, at: number, from: number, to: number): Candidate["role"] | undefined {
  const code = text.codeAt(at);
  const before = at > from ? text.codeAt(at - 1) : 0x20;
  const after = at + 1 < to ? text.codeAt(at + 1) : 0x20;
  if (isWordCode(before) && isWordCode(after)) return undefined;
  if (code === 0x2018 || code === 0x201a || code === 0x201b) {
    return isElision(text, at, to) ? undefined : "open";
  }
  if (!touchesBefore(text, at, at + 1, from)) {
    if (code === 0x2019 || classOf(after) === BLANK) return undefined;
    return touchesAfter(text, at + 1, to) && !isElision(text, at, to) ? "open" : undefined;
  }
  if (isLetterCode(after)) return undefined;
  if (classOf(before) === DIGIT && code === 0x27) return "weak";
  const s = before === 0x73 || before === 0x53 || before === 0x7a || before === 0x78;
  // "rock 'n' roll", "nothin' doing": elided endings look like closing marks too.
  return s || (before === 0x6e && text.charAt(at - 2) === "i") ? "weak" : "strong";
}

/** Whether an apostrophe at `at` stands for lost letters: ’tis, '90s. */
function isElision(text: CodedText, at: number, to: number): boolean {
  let i = at + 1;
  while (i < to && i < at + 8 && isWordCode(text.codeAt(i))) i++;
  const word = text.slice(at + 1, i);
  if (/^\d\ds?$/.test(word)) return true;
  return isElided(word.toLowerCase()) && (text.classAt(at + 1) === LOWER || word.length > 3);
}

/**
 * Decides the doubtful single marks. A weak one closes only if nothing after it, up to the next opening mark, closes
 * better; a straight opening mark counts only if something closes it.
 */
function settle(candidates: readonly Candidate[]): { start: number; end: number; role: "open" | "close" }[] {
  const out: { start: number; end: number; role: "open" | "close" }[] = [];
  let closerAhead = false;
  let openAhead = true;
  for (let i = candidates.length - 1; i >= 0; i--) {
    const { start, end, role, curly } = candidates[i] as Candidate;
    if (role === "open") {
      if (curly || closerAhead) out.push({ start, end, role: "open" });
      closerAhead = false;
      openAhead = true;
    } else if (role === "strong") {
      out.push({ start, end, role: "close" });
      closerAhead = true;
      openAhead = false;
    } else if (openAhead) {
      out.push({ start, end, role: "close" });
      closerAhead = true;
      openAhead = false;
    }
  }
  return out.reverse();
}
