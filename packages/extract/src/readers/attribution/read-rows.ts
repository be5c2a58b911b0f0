/** Takes a text, gives its statements as "source | content", for the tables of the readers' tests. */
import { analyse } from "@readout/english";
import { readAttributions } from "../attributions.ts";

/** Each statement of a text as "source | content", parts of the content joined by "…"; no mentions are read. */
export function rows(text: string): string[] {
  const analysed = analyse(text);
  const roles = analysed.paragraphs.map(() => "body" as const);
  const cut = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return readAttributions({ text, analysed, roles, mentions: [] }).map(
    ({ source, content }) => `${source ? cut(source) : "-"} | ${content.map(cut).join(" … ")}`,
  );
}
