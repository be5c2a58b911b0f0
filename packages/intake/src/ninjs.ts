/** Takes a news item in ninjs (IPTC), gives the text of the report in it. */
import { ReadoutError, shorten } from "@readout/core";
import { readHtml } from "./html.ts";
import { collapse, type IncomingReport, incomingReport, withTitle } from "./incoming-report.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/**
 * Reads an item of ninjs 3 (`headlines`, `bodies`), 2 or 1 (`headline`, `body_text`, `body_html`). A body as plain text
 * is taken before one as HTML; of several the one with the role `main`, else the first. What is about persons and
 * places isn't read: they are found in the text. Throws ReadoutError `invalid_record` for what has no body.
 * Source: iptc.org/std/ninjs, 3.0.
 */
export function readNinjs(item: unknown): IncomingReport {
  if (!isObject(item)) {
    throw new ReadoutError(
      "invalid_record",
      `ninjs: expected one news item as an object, got ${shorten(item)}`,
    );
  }
  const headline = text(mainOf(list(item.headlines))?.value) ?? text(item.headline) ?? text(item.title);
  const body = bodyOf(item);
  if (body === null) {
    const fields = Object.keys(item).join(", ");
    throw new ReadoutError(
      "invalid_record",
      `ninjs: expected a body (bodies[].value, body_text or body_html), got an item with ${shorten(fields)}`,
    );
  }
  const [provider] = list(item.infosources).map((source) => text(source.name));
  return incomingReport(withTitle(body, headline), {
    title: headline,
    outlet: provider ?? text(item.copyrightholder) ?? text(item.copyrightHolder),
    published: text(item.versioncreated) ?? text(item.firstcreated),
    url: text(list(item.altids).find((one) => one.role === "url")?.value) ?? webAddress(item.uri),
    language: text(item.language),
    licence: text(item.usageterms),
  });
}

function bodyOf(item: Json): string | null {
  const bodies = list(item.bodies);
  const isHtml = (body: Json): boolean =>
    /html/i.test(text(body.contenttype) ?? text(body.contentType) ?? "");
  const plain = mainOf(bodies.filter((body) => !isHtml(body)));
  const written = text(plain?.value) ?? text(item.body_text);
  if (written !== undefined && collapse(written) !== "") return written;
  const marked = text(mainOf(bodies.filter(isHtml))?.value) ?? text(item.body_html) ?? text(item.body_xhtml);
  const read = marked === undefined ? "" : readHtml(marked).text;
  return read === "" ? null : read;
}

function mainOf(items: readonly Json[]): Json | undefined {
  return items.find((one) => one.role === "main") ?? items[0];
}

function webAddress(uri: unknown): string | undefined {
  return typeof uri === "string" && /^https?:\/\//.test(uri) ? uri : undefined;
}
