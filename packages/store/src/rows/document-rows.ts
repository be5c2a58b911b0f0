/** Takes a dossier of one document, raw and as reviewed, gives the rows that the store keeps of it. */
import { type Dossier, ReadoutError, type SourceDocument } from "@readout/core";
import { type ContactRow, contactRows } from "./contact-rows.ts";
import { daysOf, OPEN_DAY, sortDay } from "./days.ts";
import { type EntityReader, entityReader } from "./entities.ts";
import { type Facets, facetsOf, type Indexed } from "./facets.ts";
import { KEPT_LISTS, KINDS, type RecordKind, type StoredRecord } from "./kinds.ts";

/** One record as a row; `facets` are what it is found by, `words` what full-text search reads. */
export interface RecordRow {
  readonly kind: RecordKind;
  readonly id: string;
  readonly seq: number;
  readonly made: boolean;
  readonly hidden: boolean;
  readonly confidence: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly sortDay: number;
  readonly floorRank: number | null;
  readonly ceilingRank: number | null;
  readonly record: string;
  readonly raw: string | null;
  readonly facets: Facets;
  readonly words: string | null;
}

/** All rows of a document. `rest` is the dossier without its text and the lists that have rows of their own. */
export interface DocumentRows {
  readonly document: SourceDocument;
  readonly low: number | null;
  readonly high: number | null;
  readonly sortDay: number;
  readonly rest: string;
  readonly records: readonly RecordRow[];
  readonly contacts: readonly ContactRow[];
  readonly actors: Dossier["actors"];
}

/** The one document of a dossier; throws ReadoutError `unsupported_input` where there are none or several. */
export function documentOf(dossier: Dossier): SourceDocument {
  const [document, ...more] = dossier.documents;
  if (document && more.length === 0) return document;
  throw new ReadoutError(
    "unsupported_input",
    `a stored dossier is of one document, this one has ${dossier.documents.length}: store each report's dossier by itself, merging is done on reading`,
    { details: { documents: dossier.documents.length } },
  );
}

/** The rows of a dossier. `reviewed` is what `applyReviews` made of `raw`: what is found is the reviewed state. */
export function documentRows(raw: Dossier, reviewed: Dossier): DocumentRows {
  const document = documentOf(raw);
  const published = daysOf(document.published);
  const day = sortDay(published, OPEN_DAY.from);
  const entities = entityReader(reviewed.actors);
  return {
    document,
    ...published,
    sortDay: day,
    rest: restOf(raw),
    records: KEPT_LISTS.flatMap((list) => recordRows(list, raw, reviewed, day, entities)),
    contacts: reviewed.events.flatMap((event) =>
      isHidden(event) ? [] : contactRows(event, reviewed.actors),
    ),
    actors: raw.actors,
  };
}

function restOf(raw: Dossier): string {
  const rest: Record<string, unknown> = { ...raw, actors: [], reviews: [] };
  for (const list of KEPT_LISTS) rest[list] = [];
  rest.documents = raw.documents.map((document) => ({ ...document, text: null }));
  return JSON.stringify(rest);
}

function recordRows(
  list: (typeof KEPT_LISTS)[number],
  raw: Dossier,
  reviewed: Dossier,
  published: number,
  entities: EntityReader,
): RecordRow[] {
  const kind = KINDS[list];
  const before = new Map((raw[list] as readonly StoredRecord[]).map((record) => [record.id, record]));
  return (reviewed[list] as readonly StoredRecord[]).map((record, seq): RecordRow => {
    const indexed: Indexed = facetsOf({ kind, record } as Parameters<typeof facetsOf>[0], reviewed, entities);
    const days = daysOf(indexed.date);
    const old = before.get(record.id);
    return {
      kind,
      id: record.id,
      seq,
      made: old === undefined,
      hidden: isHidden(record),
      confidence: record.meta.confidence.score,
      ...days,
      sortDay: sortDay(days, published),
      floorRank: indexed.floorRank,
      ceilingRank: indexed.ceilingRank,
      record: JSON.stringify(record),
      raw: old === undefined || old === record ? null : JSON.stringify(old),
      facets: indexed.facets,
      words: indexed.words,
    };
  });
}

/** Whether a record was rejected or superseded: kept, but found only by those who ask for it. */
function isHidden({ meta }: Pick<StoredRecord, "meta">): boolean {
  return meta.status === "rejected" || meta.status === "superseded";
}
