/** @readout/formats: dossiers in other people's formats, each with what it can't hold; and back. */
export { type OffsetMap, offsetMap } from "./annotation/code-points.ts";
export {
  type ReadAnnotations,
  readWebAnnotations,
  writeWebAnnotations,
} from "./annotation/web-annotations.ts";
export { writeICalendar } from "./calendar/icalendar.ts";
export { readCsv, writeCsv } from "./csv/csv.ts";
export { writeCameo } from "./event-data/cameo.ts";
export { type CloudEvent, cloudEvents, writeCloudEvents } from "./event-data/cloud-events.ts";
export { type PloverRecord, ploverRecords, writePlover } from "./event-data/plover.ts";
export { type FtmEntity, ftmEntities } from "./follow-the-money/entities.ts";
export { writeFollowTheMoney } from "./follow-the-money/follow-the-money.ts";
export { FORMATS, type Format, type FormatName } from "./formats.ts";
export { writeGraphMl } from "./graph/graphml.ts";
export { xmlDocument, xmlElement } from "./graph/xml.ts";
export { ENTITY_LABELS, ExtractorOutput, readExtractorOutput } from "./import/other-extractors.ts";
export { readJsonLd, writeJsonLd } from "./json-ld/json-ld.ts";
export { writeMarkdown } from "./text/markdown.ts";
export { writeMermaid } from "./text/mermaid.ts";
export type { Loss, Written, WrittenFile } from "./written.ts";
