/** Takes a text, gives its statements as "source | content", and tests that tables of marked sentences are read so. */
import { analyse } from "@readout/english";
import { describe, expect, it } from "vitest";
import { readAttributions, type StatementDraft } from "../readers/attributions.ts";

/** Each statement of a text as "source | content", parts of the content joined by "…"; no mentions are read. */
export function rows(text: string): string[] {
  const cut = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return drafts(text).map(
    ({ source, content }) => `${source ? cut(source) : "-"} | ${content.map(cut).join(" … ")}`,
  );
}

/** The form of each statement of a text. */
export const formsOf = (text: string): string[] => drafts(text).map(({ form }) => form);

function drafts(text: string): StatementDraft[] {
  const analysed = analyse(text);
  const roles = analysed.paragraphs.map(() => "body" as const);
  return readAttributions({ text, analysed, roles, mentions: [] });
}

/**
 * `{source}` and `[content]` of a sentence's statements; "{2:…}", "[2:…]" belong to its second, "{1,2:…}" to both.
 * A content in several parts has several brackets.
 */
function parse(marked: string): { text: string; expected: string[] } {
  const statements = new Map<string, { source: string; content: string[] }>();
  let text = "";
  const open: { ids: string[]; at: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const char = marked.charAt(i);
    if (char === "{" || char === "[") {
      const ids = /^([\d,]+):/.exec(marked.slice(i + 1));
      if (ids) i += ids[0].length;
      open.push({ ids: (ids?.[1] ?? "1").split(","), at: text.length });
    } else if (char === "}" || char === "]") {
      const mark = open.pop();
      const cut = text.slice(mark?.at);
      for (const id of mark?.ids ?? []) {
        const statement = statements.get(id) ?? { source: "-", content: [] };
        if (char === "}") statement.source = cut;
        else statement.content.push(cut);
        statements.set(id, statement);
      }
    } else text += char;
  }
  const expected = [...statements.values()].map(
    ({ source, content }) => `${source} | ${content.join(" … ")}`,
  );
  return { text, expected };
}

/**
 * A test of each marked sentence by the construction that it shows, and of each text that has no statement. Marks are
 * those of `parse`.
 */
export function testRows(cases: Readonly<Record<string, readonly string[]>>, none: readonly string[]): void {
  for (const [name, sentences] of Object.entries(cases))
    describe(name, () => {
      it.each(sentences)("%s", (marked) => {
        const { text, expected } = parse(marked);
        expect(rows(text)).toEqual(expected);
      });
    });
  it.each(none)("gives nothing for: %s", (text) => expect(rows(text)).toEqual([]));
}
