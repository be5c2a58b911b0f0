/** @readout/intake: a page, a Markdown file or a news item to the text of a report, the same on every runtime. */
export { readHtml } from "./html.ts";
export type { IncomingReport } from "./incoming-report.ts";
export { readMarkdown } from "./markdown.ts";
export { readNinjs } from "./ninjs.ts";
export { REPORT_TYPES, readReport } from "./read-report.ts";
