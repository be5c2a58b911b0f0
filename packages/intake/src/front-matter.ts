/** Takes Markdown, gives the plain fields of its front matter and what stands below. */
import type { ReportFields } from "./incoming-report.ts";

/** The field by its usual names. */
const KEYS: ReadonlyMap<string, keyof ReportFields> = new Map(
  Object.entries({
    title: "title",
    headline: "title",
    outlet: "outlet",
    source: "outlet",
    publisher: "outlet",
    site: "outlet",
    date: "published",
    published: "published",
    url: "url",
    link: "url",
    canonical: "url",
    lang: "language",
    language: "language",
    licence: "licence",
    license: "licence",
  }),
);

/** Front matter longer than this is text that happens to start with a rule. */
const LONGEST = 10_000;

/** The fields of a `---` block at the very top; nested values are left out. Without a block all is body. */
export function frontMatter(source: string): { readonly fields: ReportFields; readonly body: string } {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(source)?.[0].length;
  const end =
    start === undefined ? null : /^(?:---|\.\.\.)[ \t]*$/m.exec(source.slice(start, start + LONGEST));
  if (start === undefined || !end) return { fields: {}, body: source };
  const lines = source.slice(start, start + end.index).split(/\r?\n/);
  // Text between two rules is text: a block of fields has a key, an item of a list or a comment in each line.
  if (
    !lines.every((line) => /^(?:\s|#|-\s|[\w-]{1,40}:|["'][^"']{1,40}["']:|\}|\]|$)/.test(line)) ||
    !lines.some((line) => line.includes(":"))
  )
    return { fields: {}, body: source };
  const fields: ReportFields = {};
  for (const line of lines) {
    const [, key = "", value = ""] = /^([A-Za-z_-]{1,40}):(.*)$/.exec(line) ?? [];
    const field = KEYS.get(key.toLowerCase());
    if (field) fields[field] ??= unquoted(value.trim());
  }
  return { fields, body: source.slice(start + end.index + end[0].length) };
}

function unquoted(value: string): string {
  const mark = value[0];
  return (mark === '"' || mark === "'") && value.endsWith(mark) && value.length > 1
    ? value.slice(1, -1)
    : value;
}
