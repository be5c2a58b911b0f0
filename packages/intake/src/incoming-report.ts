/** Gives IncomingReport: a report's text and what its wrapping says of it. */
import { safeParseEdtf } from "@readout/core";

/**
 * A report as it comes in. `text` is what all offsets of its dossier refer to; the other fields fit the options of
 * `extract` and are null where the source doesn't say. `published` is a date or an instant in ISO 8601, `url` is on the web.
 */
export interface IncomingReport {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly licence: string | null;
}

/** What is known of a report besides its text, before it is settled. */
export type ReportFields = { -readonly [K in Exclude<keyof IncomingReport, "text">]?: string | undefined };

/** A report from a text and the fields that were found; what isn't there, isn't a date or isn't an address is null. */
export function incomingReport(text: string, fields: ReportFields): IncomingReport {
  const known = (value: string | undefined): string | null => collapse(value ?? "") || null;
  const url = known(fields.url);
  return {
    text,
    title: known(fields.title),
    outlet: known(fields.outlet),
    published: isoDate(fields.published),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    language: known(fields.language),
    licence: known(fields.licence),
  };
}

/** A text with its title on top, unless one of its first paragraphs is the title. */
export function withTitle(text: string, title: string | undefined): string {
  const heading = collapse(title ?? "");
  const stands =
    heading === "" ||
    text
      .slice(0, 2000)
      .split("\n\n")
      .some((first) => collapse(first) === heading);
  return stands ? text : `${heading}\n\n${text}`;
}

/** Every run of white space as one blank, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

// "2023-05-10 14:00:00+0300" is written by many systems; a date in words isn't guessed at, "2023-02-31" is none.
function isoDate(value: string | undefined): string | null {
  const text = (value ?? "").trim();
  if (!DATE.test(text)) return null;
  const [day, time = ""] = [text.slice(0, 10), text.slice(11)];
  const date = time === "" ? day : `${day}T${time.replace(/([+-]\d{2})(\d{2})$/, "$1:$2")}`;
  return safeParseEdtf(date) === null ? null : date;
}
