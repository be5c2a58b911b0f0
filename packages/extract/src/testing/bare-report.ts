/** Takes a text, gives a report of it without mentions, for tests of readers that ask for none. */
import { analyse } from "@readout/english";
import type { Report } from "../report.ts";

/** A report of body paragraphs; `publishedDay` in days since 1970-01-01, null where it isn't known. */
export function bareReport(text: string, publishedDay: number | null): Report {
  const analysed = analyse(text);
  const roles = analysed.paragraphs.map(() => "body" as const);
  return { text, analysed, roles, publishedDay, writtenDay: null, mentions: [] } as Partial<Report> as Report;
}
