/** Takes a dossier, gives the records that a page shows, each with all its places in the text. */
import type { Dossier, Evidence } from "@readout/core";

/** What a record is, as its colour in the text tells. */
export type RecordKind = "event" | "statement" | "commitment" | "appeal" | "position" | "quantity" | "time";

/** A record and its places; UTF-16 code units, half-open, in order and without repetition. `key` is its id on the page: the record's own, so that others can lead to it. */
export interface RecordPlaces {
  readonly key: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly places: readonly (readonly [start: number, end: number])[];
}

const LISTS: readonly (readonly [RecordKind, (dossier: Dossier) => readonly { readonly id: string }[]])[] = [
  ["event", ({ events }) => events],
  ["statement", ({ statements }) => statements],
  ["commitment", ({ commitments }) => commitments],
  ["appeal", ({ appeals }) => appeals],
  ["position", ({ positions }) => positions],
  ["quantity", ({ quantities }) => quantities],
  ["time", ({ times }) => times],
];

/** Records of one document, in the dossier's order. */
export function recordPlaces(dossier: Dossier, doc: string): RecordPlaces[] {
  return LISTS.flatMap(([kind, list]) =>
    list(dossier).map((record) => ({
      key: record.id,
      kind,
      id: record.id,
      places: placesIn(record, doc),
    })),
  );
}

/** All evidence anywhere in a record, as places of one document. */
function placesIn(record: object, doc: string): [number, number][] {
  const found = new Map<string, [number, number]>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isEvidence(value)) {
      if (value.doc === doc) found.set(`${value.start}-${value.end}`, [value.start, value.end]);
      return;
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(record);
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

const isEvidence = (value: object): value is Evidence =>
  "quote" in value && "start" in value && "end" in value && "doc" in value;
