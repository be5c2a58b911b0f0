/** Takes a text and a span, tells whether quotation marks stand round it. */

/** Opening marks with those that may close them; a straight one closes itself. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "‘": "’",
  '"': '"',
  "'": "'",
};
const LETTER = /[\p{L}\p{N}]/u;

/** Whether the paragraph before the span leaves a quotation open. An apostrophe within a word opens and closes nothing. */
export function isInMarks(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf("\n", start) + 1;
  let closing = "";
  for (let at = from; at < start; at++) {
    const mark = text[at] as string;
    const isApostrophe = LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at + 1] ?? "");
    if (isApostrophe && /['’]/.test(mark)) continue;
    if (closing !== "" && closing.includes(mark)) closing = "";
    else if (closing === "" && Object.hasOwn(CLOSED_BY, mark)) closing = CLOSED_BY[mark] as string;
  }
  const opensHere = Object.hasOwn(CLOSED_BY, text[start] ?? "") && end - start > 1;
  return closing !== "" || opensHere;
}
