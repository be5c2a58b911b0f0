/** Gives what the API answers with besides core's records. */
import type { KnownContact, PrecedenceJudgement } from "@readout/core";

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

/** A verdict; `known` contacts could bear on it, of which `considered` were looked at, sure and high ones first. */
export interface StoredJudgement extends PrecedenceJudgement {
  readonly known: number;
  readonly considered: number;
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

/** What became of one line of a batch; `line` counts from 1, `created` is false where the text was kept already. */
export interface BatchJob {
  readonly line: number;
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly attempts: number;
  /** The caller's name for it. */
  readonly id: string | null;
  readonly document: string | null;
  readonly created: boolean | null;
  readonly error: string | null;
}

/** An actor as the list shows it; `name` is the one printed last, `documents` how many name it. */
export interface StoredActor {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly documents: number;
}

/** What a token allows; `admin` allows all the others, none of those allows another. */
export type TokenScope = "read" | "write" | "review" | "admin";

/** A token without its secret; `revokedAt` is null while it holds. */
export interface Token {
  readonly id: string;
  readonly workspace: string;
  readonly label: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** A token that was just made, with its secret. */
export interface NewToken extends Token {
  readonly token: string;
}
