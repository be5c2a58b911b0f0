/** Takes text of a media type, gives the report in it by the reader of that type. */
import { ReadoutError, shorten } from "@readout/core";
import { readHtml } from "./html.ts";
import { type IncomingReport, incomingReport } from "./incoming-report.ts";
import { readMarkdown } from "./markdown.ts";
import { readNinjs } from "./ninjs.ts";

const READERS: ReadonlyMap<string, (source: string) => IncomingReport> = new Map([
  ["text/plain", (source) => incomingReport(source, {})],
  ["text/html", readHtml],
  ["application/xhtml+xml", readHtml],
  ["text/markdown", readMarkdown],
  ["text/x-markdown", readMarkdown],
  ["application/ninjs+json", (source) => readNinjs(parsed(source))],
]);

/** The media types that `readReport` takes. */
export const REPORT_TYPES: readonly string[] = [...READERS.keys()];

/**
 * Reads a report by its media type; parameters such as `charset` don't matter, the source is text already. Plain text
 * stays as it is. Throws ReadoutError `unsupported_input` for another type, `invalid_record` for a ninjs item without text.
 */
export function readReport(source: string, mediaType: string): IncomingReport {
  const [type = ""] = mediaType.split(";");
  const reader = READERS.get(type.trim().toLowerCase());
  if (reader) return reader(source);
  throw new ReadoutError(
    "unsupported_input",
    `a report of type ${shorten(mediaType)} can't be read: expected ${REPORT_TYPES.join(", ")}; convert it first`,
    { details: { types: REPORT_TYPES } },
  );
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new ReadoutError(
      "invalid_record",
      `ninjs: expected JSON, got "${shorten(source)}" (${(error as Error).message})`,
      { cause: error },
    );
  }
}
