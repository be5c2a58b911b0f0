/** Takes entries, gives an Atom feed (RFC 4287). */
import { xmlDocument, xmlElement } from "@readout/formats";

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
  return xmlDocument(
    xmlElement("feed", { xmlns: "http://www.w3.org/2005/Atom" }, [
      xmlElement("id", {}, self),
      xmlElement("title", {}, title),
      xmlElement("updated", {}, updated),
      xmlElement("author", {}, [xmlElement("name", {}, "readout")]),
      xmlElement("link", { rel: "self", type: "application/atom+xml", href: self }),
      xmlElement("link", { rel: "alternate", type: "text/html", href: page }),
      ...entries.map((entry) =>
        xmlElement("entry", {}, [
          xmlElement("id", {}, `urn:readout:${encodeURIComponent(entry.id)}`),
          xmlElement("title", {}, entry.title),
          xmlElement("updated", {}, entry.updated),
          xmlElement("link", { rel: "alternate", type: "text/html", href: origin + entry.link }),
          xmlElement("summary", {}, entry.summary),
        ]),
      ),
    ]),
  );
}

const EPOCH = "1970-01-01T00:00:00Z";
