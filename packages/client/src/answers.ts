/** Gives what the API answers with besides core's records. */
import type {
  Commitment,
  Copy,
  Event,
  EventLink,
  FieldConflict,
  FollowUp,
  KnownContact,
  MeetingDrift,
  ParallelTracks,
  PrecedenceJudgement,
} from "@readout/core";

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
  readonly mode: Event["mode"];
}

/** A verdict; `known` contacts could bear on it, of which `considered` were looked at, sure and high ones first. */
export interface StoredJudgement extends PrecedenceJudgement {
  readonly known: number;
  readonly considered: number;
}

/** Pairs with the number of their sure contacts, of possible ones, and of the sure ones in plenary; `more`: there are others. */
export interface ContactMatrix {
  readonly entities: readonly string[];
  readonly pairs: readonly {
    readonly between: readonly [string, string];
    readonly count: number;
    readonly possible: number;
    readonly plenary: number;
  }[];
  readonly more: boolean;
  readonly rule: "R15";
}

/** The values that records are found by, the commonest first; `of` is how many records were counted. */
export interface Facets {
  readonly of: number;
  readonly counts: readonly {
    readonly field: "party" | "speaker" | "issue" | "type" | "format" | "mode" | "basis";
    readonly value: string;
    readonly count: number;
  }[];
}

/** An event as all reports tell of it; `sources` are documents, copies of one text together, `witnesses` events (R30). */
export interface ToldEvent {
  readonly id: string;
  readonly documents: readonly string[];
  readonly sources: readonly (readonly string[])[];
  readonly witnesses: readonly string[];
  readonly event: Event;
  readonly conflicts: readonly FieldConflict[];
  readonly links: readonly EventLink[];
}

/** What changed since the event `from`, and whether the two are known to be of one series (R29). */
export interface TimelineDrift extends MeetingDrift {
  readonly from: string;
  readonly sameSeries: "yes" | "no" | "unknown";
}

/** A meeting on the timeline. */
export interface TimelineEntry extends ToldEvent {
  readonly series: string;
  readonly drift: TimelineDrift | null;
}

/** Meetings oldest first, and series that run beside each other; `more`: there are events beyond those looked at. */
export interface Timeline {
  readonly items: readonly TimelineEntry[];
  readonly tracks: readonly ParallelTracks[];
  readonly more: boolean;
}

/** Events that several reports tell of, and which reports reprint others; `more`: there are events beyond those looked at. */
export interface Sources {
  readonly items: readonly ToldEvent[];
  readonly copies: readonly Copy[];
  readonly more: boolean;
}

/** A series of meetings: `series` is the id of a named format, of a stated series, or the principals. */
export interface ToldSeries {
  readonly series: string;
  readonly meetings: readonly {
    readonly id: string;
    readonly when: string | null;
    readonly added: readonly string[];
    readonly dropped: readonly string[];
    readonly drift: MeetingDrift | null;
  }[];
}

/** A commitment, what came of it (R28), and the ids of documents that reprint its report and say the same. */
export interface LedgerEntry {
  readonly document: string;
  readonly commitment: Commitment;
  readonly followUp: FollowUp;
  readonly reprints: readonly string[];
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

/**
 * What became of what the caller said of a report; `created` is false where its text was kept already. Then `added` is what
 * is told of it now and wasn't before, `differing` what was told otherwise before, and stays.
 */
export interface TakenUp {
  readonly added: readonly string[];
  readonly differing: readonly {
    readonly field: string;
    readonly kept: unknown;
    readonly given: unknown;
  }[];
}

/** A stored report as the answer to keeping it. */
export interface KeptDocument extends StoredDocument, TakenUp {
  readonly created: boolean;
}

/** What became of one line of a batch; `line` counts from 1, `location` is the document's address. */
export interface BatchJob extends TakenUp {
  readonly line: number;
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly attempts: number;
  /** The caller's name for it. */
  readonly id: string | number | null;
  readonly document: string | null;
  readonly location: string | null;
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
