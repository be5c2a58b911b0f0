/** Takes a text whose lines may be quoted as e-mail quotes them ("> "), gives it without those marks, every offset kept; and back. */

const MARKS = /^[ \t]*>[> \t]*/gm;

/** The same text with blanks for the marks of quoting at the starts of lines: as long, and itself where there are none. */
export function withoutQuoteMarks(text: string): string {
  return text.includes(">") ? text.replace(MARKS, (marks) => " ".repeat(marks.length)) : text;
}

/** A record read from `withoutQuoteMarks(text)` with each quote as `text` prints it. */
export function asPrinted<T>(record: T, text: string): T {
  if (Array.isArray(record)) return record.map((each) => asPrinted(each, text)) as T;
  if (typeof record !== "object" || record === null) return record;
  const printed = Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, asPrinted(value, text)]),
  );
  const { start, end } = record as { start?: unknown; end?: unknown };
  if ("quote" in record && typeof start === "number" && typeof end === "number")
    printed.quote = text.slice(start, end);
  return printed as T;
}
