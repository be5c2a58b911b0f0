/** Takes the JSON-LD of a page, gives what it says of the article: its outlet and its day. Source: schema.org/NewsArticle. */
import type { ReportFields } from "./incoming-report.ts";

/** Longer than any page's; a longer one isn't parsed. */
const LONGEST = 200_000;

/** Fields of the first article in it; none where there is none or it isn't JSON. */
export function readLinkedData(source: string): Pick<ReportFields, "outlet" | "published"> {
  if (source.length > LONGEST) return {};
  try {
    const article = articlesIn(JSON.parse(source) as unknown)[0];
    return article ? { outlet: nameOf(article.publisher), published: textOf(article.datePublished) } : {};
  } catch {
    return {};
  }
}

type Json = Readonly<Record<string, unknown>>;

/** A page gives one thing, a list of things, or a graph of things. */
function articlesIn(value: unknown): Json[] {
  const things = (Array.isArray(value) ? value : [value]).filter(isObject);
  return things
    .flatMap((thing) => [thing, ...(Array.isArray(thing["@graph"]) ? thing["@graph"].filter(isObject) : [])])
    .filter((thing) => textOf(thing.datePublished) !== undefined && isArticle(thing["@type"]));
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const isArticle = (type: unknown): boolean =>
  (Array.isArray(type) ? type : [type]).some((one) => /Article|Posting|Report|WebPage/.test(String(one)));

/** A publisher is an organisation with a name, or a list of them, or its name alone. */
function nameOf(publisher: unknown): string | undefined {
  const [first] = Array.isArray(publisher) ? publisher : [publisher];
  return textOf(isObject(first) ? first.name : first);
}
