/** Gives every format by name: its media type, how to write it, and how to read it back where that can be done. */
import type { Dossier } from "@readout/core";
import { writeWebAnnotations } from "./annotation/web-annotations.ts";
import { writeICalendar } from "./calendar/icalendar.ts";
import { readCsv, writeCsv } from "./csv/csv.ts";
import { writeCameo } from "./event-data/cameo.ts";
import { writeCloudEvents } from "./event-data/cloud-events.ts";
import { writePlover } from "./event-data/plover.ts";
import { writeFollowTheMoney } from "./follow-the-money/follow-the-money.ts";
import { writeGraphMl } from "./graph/graphml.ts";
import { readJsonLd, writeJsonLd } from "./json-ld/json-ld.ts";
import { writeMarkdown } from "./text/markdown.ts";
import { writeMermaid } from "./text/mermaid.ts";
import type { Written, WrittenFile } from "./written.ts";

/** A format. `read` is null where it can't hold enough to come back. */
export interface Format {
  readonly mediaType: string;
  readonly write: (dossier: Dossier) => Written;
  readonly read: ((files: readonly WrittenFile[]) => Dossier) | null;
}

/** All formats by the name that the command line and the API use. */
export const FORMATS = {
  jsonld: {
    mediaType: "application/ld+json",
    write: writeJsonLd,
    read: ([file]) => readJsonLd(file?.text ?? ""),
  },
  csv: { mediaType: "text/csv", write: writeCsv, read: readCsv },
  graphml: { mediaType: "application/graphml+xml", write: writeGraphMl, read: null },
  ics: { mediaType: "text/calendar", write: writeICalendar, read: null },
  ftm: { mediaType: "application/vnd.followthemoney+jsonl", write: writeFollowTheMoney, read: null },
  plover: { mediaType: "application/vnd.plover+jsonl", write: writePlover, read: null },
  cameo: { mediaType: "text/tab-separated-values", write: writeCameo, read: null },
  cloudevents: { mediaType: "application/cloudevents-batch+json", write: writeCloudEvents, read: null },
  annotations: {
    mediaType: "application/vnd.readout.annotations+json",
    write: writeWebAnnotations,
    read: null,
  },
  markdown: { mediaType: "text/markdown", write: writeMarkdown, read: null },
  mermaid: { mediaType: "text/vnd.mermaid", write: writeMermaid, read: null },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;
