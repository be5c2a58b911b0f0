/** Takes HTML, gives the text of the report in it: paragraphs apart, no menus, scripts or labels. */
import { HeadReader } from "./head.ts";
import { collapse, type IncomingReport, incomingReport, withTitle } from "./incoming-report.ts";
import { SkippedParts } from "./skipped-parts.ts";
import { readTags } from "./tags.ts";
import { TextCollector } from "./text-collector.ts";

/** Elements that stand apart from what is before and after them. */
const BLOCKS = new Set(
  "address article blockquote body caption center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/**
 * Reads a page. Never throws, whatever the markup; time grows linearly with its length.
 *
 * The text is that of the longest `article`, else of `main`, else of the body, each paragraph apart by an empty line,
 * under the first `h1` (or the page's own title for sharing) if it stands elsewhere.
 */
export function readHtml(html: string): IncomingReport {
  const head = new HeadReader();
  const text = new TextCollector();
  const skipped = new SkippedParts();
  let heading = "";
  let inHeading = false;
  // As HTML has it, a line ends in a line feed alone.
  readTags(html.replace(/\r\n?/g, "\n"), {
    open(name, attributes) {
      if (name !== "title" || !skipped.isInside) head.open(name, attributes);
      skipped.open(name, attributes);
      if (name === "h1" && heading === "" && !skipped.isInside) inHeading = true;
      if (name === "article" || name === "main") text.enter(name);
      if (name === "br") text.line();
      else if (name === "td" || name === "th") text.add(" ");
      else if (BLOCKS.has(name)) text.paragraph();
      if (name === "pre") text.keepSpaces(1);
      if (name === "q" && !skipped.isInside) text.add("“");
    },
    text(data) {
      head.text(data);
      if (skipped.isInside || head.isInside) return;
      if (inHeading) heading += data;
      text.add(data);
    },
    close(name) {
      head.close(name);
      if (name === "q" && !skipped.isInside) text.add("”");
      skipped.close(name);
      if (name === "h1") inHeading = false;
      if (BLOCKS.has(name)) text.paragraph();
      if (name === "article" || name === "main") text.leave(name);
      if (name === "pre") text.keepSpaces(-1);
    },
  });
  const fields = head.fields();
  const title = collapse(heading) || fields.sharedTitle;
  return incomingReport(withTitle(text.best(), title), { ...fields, title: title || fields.title });
}
