/** Takes a path and what was read there, gives the media type of the report. */

const BY_ENDING: readonly [ending: RegExp, type: string][] = [
  [/\.(?:html?|xhtml)$/i, "text/html"],
  [/\.(?:md|markdown)$/i, "text/markdown"],
];
/** Fields of which a news item in ninjs has at least one. */
const NINJS = ["bodies", "body_text", "body_html", "headlines"];

/**
 * The media type of a report by the ending of its name (`.gz` aside), else by how it begins: HTML says so in its first
 * line, a news item is JSON with a body. Everything else is plain text; null for JSON that is no report.
 */
export function reportType(
  path: string,
  source: string,
  value: Readonly<Record<string, unknown>> | null,
): string | null {
  if (value !== null && NINJS.some((field) => field in value)) return "application/ninjs+json";
  const name = path.replace(/\.gz$/i, "");
  if (/\.json$/i.test(name)) return null;
  const known = BY_ENDING.find(([ending]) => ending.test(name));
  if (known) return known[1];
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(source.slice(0, 1000)) ? "text/html" : "text/plain";
}
