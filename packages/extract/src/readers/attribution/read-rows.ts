/** Takes a text, gives its statements as "source | content", for the tables of the readers' tests. */
import { analyse } from "@readout/english";
import { readAttributions, type StatementDraft } from "../attributions.ts";

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
