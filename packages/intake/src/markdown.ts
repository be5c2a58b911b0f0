/** Takes Markdown, gives the text of the report in it, by way of HTML. */
import MarkdownIt from "markdown-it";
import { frontMatter } from "./front-matter.ts";
import { readHtml } from "./html.ts";
import { collapse, type IncomingReport, incomingReport, withTitle } from "./incoming-report.ts";

/** CommonMark with tables; raw HTML is read as such. The parser is linear and stops at 100 levels of nesting. */
const markdown = new MarkdownIt("default", { html: true, linkify: false, typographer: false });

// Addresses of links go; one that is shown as the words of its link stays as it is written.
markdown.normalizeLink = (address) => address;
markdown.normalizeLinkText = (address) => address;

/** The mark of a footnote, in the text and before the note: notes stay, as paragraphs where they stand. */
const FOOTNOTE = /\[\^[^\]\s]{1,40}\](?::[ \t]?)?/g;

/**
 * Reads Markdown. Never throws. Marks and addresses of links go, words stay; the first heading is the title. A block
 * of `key: value` lines between `---` at the top gives title, outlet, date, url, language and licence.
 */
export function readMarkdown(source: string): IncomingReport {
  const { fields, body } = frontMatter(source);
  const page = readHtml(markdown.render(body.replace(FOOTNOTE, "")));
  const title = collapse(fields.title ?? "") || (page.title ?? "");
  return incomingReport(withTitle(page.text, title), { ...fields, title });
}
