/** Takes the tags of a page's head, gives what it says of the report: title, outlet, date, address, language. */
import type { ReportFields } from "./incoming-report.ts";
import { readLinkedData } from "./linked-data.ts";

/** The field by the name that a `meta` element has (`name`, `property` or `itemprop`), the better ones first. */
const META: readonly (readonly [name: string, field: keyof ReportFields | "sharedTitle"])[] = [
  ["og:title", "sharedTitle"],
  ["twitter:title", "sharedTitle"],
  ["og:site_name", "outlet"],
  ["application-name", "outlet"],
  ["article:published_time", "published"],
  ["datepublished", "published"],
  ["dc.date.issued", "published"],
  ["dcterms.created", "published"],
  ["dc.date", "published"],
  ["date", "published"],
  ["og:url", "url"],
  ["content-language", "language"],
  ["dcterms.license", "licence"],
];

const IN_HEAD = new Set(["base", "link", "meta", "noscript", "script", "style", "template", "title"]);

/** Reads the head, and a date that the body marks as that of publication. */
export class HeadReader {
  private readonly metas = new Map<string, string>();
  private readonly links = new Map<string, string>();
  private language: string | undefined;
  private time: string | undefined;
  private title = "";
  private inTitle = false;
  private inHead = false;
  private linkedData: string | null = null;
  private readonly linked: ReportFields = {};

  /** Whether the text read now belongs to the head, not to the page. */
  get isInside(): boolean {
    return this.inTitle || this.inHead;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    // A head that isn't closed ends at the first element that can't stand in it.
    this.inHead = name === "head" || (this.inHead && IN_HEAD.has(name));
    if (name === "html") this.language = attributes.lang;
    if (name === "title" && this.title === "") this.inTitle = true;
    if (name === "script" && attributes.type?.trim().toLowerCase() === "application/ld+json")
      this.linkedData = "";
    if (name === "link") {
      for (const rel of (attributes.rel ?? "").toLowerCase().split(/\s+/)) {
        if (attributes.href && !this.links.has(rel)) this.links.set(rel, attributes.href);
      }
    }
    const marked = attributes.itemprop?.toLowerCase() === "datepublished" || "pubdate" in attributes;
    if (name === "time" && marked) this.time ??= attributes.datetime;
    if (name !== "meta") return;
    const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"];
    const known = key?.toLowerCase();
    if (known && attributes.content && !this.metas.has(known)) this.metas.set(known, attributes.content);
  }

  text(data: string): void {
    if (this.inTitle) this.title += data;
    if (this.linkedData !== null) this.linkedData += data;
  }

  close(name: string): void {
    if (name === "title") this.inTitle = false;
    if (name === "script" && this.linkedData !== null) {
      const found = readLinkedData(this.linkedData);
      this.linked.outlet ??= found.outlet;
      this.linked.published ??= found.published;
      this.linkedData = null;
    }
    if (name === "head") this.inHead = false;
  }

  /** What was found. `sharedTitle` is the title that the page gives for sharing, without the outlet's name. */
  fields(): ReportFields & { sharedTitle: string } {
    const meta = (field: string): string | undefined =>
      META.filter(([, of]) => of === field)
        .map(([name]) => this.metas.get(name))
        .find((value) => value !== undefined);
    return {
      title: this.title,
      sharedTitle: (meta("sharedTitle") ?? "").trim(),
      outlet: meta("outlet") ?? this.linked.outlet,
      published: meta("published") ?? this.linked.published ?? this.time,
      url: this.links.get("canonical") ?? meta("url"),
      language: this.language ?? meta("language"),
      licence: this.links.get("license") ?? meta("licence"),
    };
  }
}
