/** Gives what the API answers with besides core's records. */
import type { KnownContact } from "@readout/core";

/** Part of a list; `next` is the cursor of what follows, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A record with the id of the document it was read from. */
export interface Stored<T> {
  readonly document: string;
  readonly record: T;
}

/** A stored report without its text. `published` is EDTF, `characters` are UTF-16 code units. */
export interface StoredDocument {
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly kind: string;
  readonly language: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly characters: number | null;
  readonly extractor: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A sure or possible contact with its document and date (EDTF). */
export interface StoredContact extends KnownContact {
  readonly document: string;
  readonly when: string | null;
}

/** How far a batch is. */
export interface BatchProgress {
  readonly id: string;
  readonly createdAt: string;
  readonly closed: boolean;
  readonly finished: boolean;
  readonly total: number;
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  readonly failed: number;
}
