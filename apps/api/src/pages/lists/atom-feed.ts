/** Takes entries, gives an Atom feed (RFC 4287). */

/** An entry; `link` is an address of this site, `updated` an instant (ISO 8601). */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly updated: string;
  readonly summary: string;
}

/** A feed. Its entries stand in the order given; the latest of their instants is the feed's. */
export function atomFeed(given: {
  readonly title: string;
  /** Address of the feed itself, and of the page that it follows. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}): string {
  const { title, self, page, entries } = given;
  const origin = new URL(self).origin;
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), EPOCH);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element("id", self),
    element("title", title),
    element("updated", updated),
    `<author><name>readout</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.flatMap((entry) => [
      "<entry>",
      element("id", `urn:readout:${encodeURIComponent(entry.id)}`),
      element("title", entry.title),
      element("updated", entry.updated),
      `<link rel="alternate" type="text/html" href="${escaped(origin + entry.link)}"/>`,
      element("summary", entry.summary),
      "</entry>",
    ]),
    "</feed>",
    "",
  ].join("\n");
}

const EPOCH = "1970-01-01T00:00:00Z";

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

// What XML 1.0 can't hold at all (most control characters, lone surrogates) is left out.
const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
