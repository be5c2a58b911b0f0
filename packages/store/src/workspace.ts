/** Takes a scope, gives Workspace: everything that can be done inside one workspace. */
import type {
  Actor,
  Appeal,
  Commitment,
  Dossier,
  DossierComparison,
  Event,
  HighestContact,
  Position,
  PrecedenceClaim,
  RoomOptions,
  Statement,
} from "@readout/core";
import { type AuditEntry, type AuditQuery, findAudit } from "./audit-log.ts";
import {
  addJobs,
  type BatchProgress,
  batchProgress,
  closeBatch,
  createBatch,
  findJobs,
  type JobState,
  jobPayload,
  type StoredJob,
  settleJob,
} from "./batches/batch.ts";
import { claimKey, rememberResponse } from "./idempotency.ts";
import { type PutOptions, type PutResult, putDossier } from "./put.ts";
import {
  type ActorProfile,
  type ActorQuery,
  findActor,
  findActors,
  findActorsOf,
  type StoredActor,
} from "./queries/actors.ts";
import {
  type ContactQuery,
  findContacts,
  findHighestContact,
  type StoredContact,
} from "./queries/contacts.ts";
import { type DocumentQuery, findDocuments } from "./queries/documents.ts";
import { type ContactMatrix, findMatrix, type MatrixQuery } from "./queries/matrix.ts";
import type { Page, PageOptions } from "./queries/page.ts";
import { findPrecedence, type PrecedenceQuery, type StoredJudgement } from "./queries/precedence.ts";
import {
  type CountedFacets,
  countFacets,
  findRecord,
  findRecords,
  findRecordTexts,
  type RecordQuery,
  type StatementQuery,
  type Stored,
  type StoredText,
} from "./queries/records.ts";
import { findComparison, findRoom, type StoredRoom } from "./queries/room.ts";
import { readDocument, readDossier, readRawDossier, readText, type StoredDocument } from "./read.ts";
import { type Extractor, type Reextraction, type ReextractOptions, reextract } from "./reextract.ts";
import { removeDocument } from "./remove.ts";
import { addReview, type ReviewInput, type StoredReview } from "./reviews/add-review.ts";
import {
  findReviews,
  findUnattached,
  type ReviewQuery,
  type UnattachedReview,
} from "./reviews/find-reviews.ts";
import type { RecordKind } from "./rows/kinds.ts";
import type { Scope } from "./scope.ts";
import { putOrTakeUp, type Reread, type TakenUp } from "./take-up.ts";

/** One workspace: whatever is asked here never sees another's rows. Each method says more where it is made. */
export interface Workspace {
  readonly id: string;

  put(dossier: Dossier, options?: PutOptions): Promise<PutResult>;
  /** As `put`; a known text that lacked a date, an outlet … which is given now is read anew with it. */
  putOrTakeUp(
    dossier: Dossier,
    options: PutOptions & { readonly extractor: string },
    reread: Reread,
  ): Promise<TakenUp>;
  /** Takes a document out; its reviews stay in the log. False where there was none. */
  remove(id: string): Promise<boolean>;
  reextract(extractor: Extractor, options?: ReextractOptions): Promise<Reextraction>;

  document(id: string): Promise<StoredDocument | null>;
  /** The dossier with its reviews applied. */
  dossier(id: string): Promise<Dossier | null>;
  /** The dossier as it was extracted. */
  rawDossier(id: string): Promise<Dossier | null>;
  text(id: string): Promise<string | null>;

  documents(query?: DocumentQuery): Promise<Page<StoredDocument>>;
  actors(query?: ActorQuery): Promise<Page<StoredActor>>;
  actor(id: string): Promise<ActorProfile | null>;
  actorsOf(documents: readonly string[]): Promise<ReadonlyMap<string, readonly Actor[]>>;
  events(query?: RecordQuery): Promise<Page<Stored<Event>>>;
  event(id: string): Promise<Stored<Event> | null>;
  statements(query?: StatementQuery): Promise<Page<Stored<Statement>>>;
  positions(query?: RecordQuery): Promise<Page<Stored<Position>>>;
  commitments(query?: RecordQuery): Promise<Page<Stored<Commitment>>>;
  appeals(query?: RecordQuery): Promise<Page<Stored<Appeal>>>;
  precedenceClaims(query?: RecordQuery): Promise<Page<Stored<PrecedenceClaim>>>;

  /** A page of one of the lists above with its records as JSON, which needn't be read to be handed on. */
  recordTexts(kind: RecordKind, query?: StatementQuery): Promise<Page<StoredText>>;
  /** What records are found by, counted; of the kinds that the lists above give. */
  facets(kind: RecordKind, query?: StatementQuery): Promise<CountedFacets>;
  room(event: string, options?: RoomOptions): Promise<StoredRoom | null>;
  contacts(query: ContactQuery): Promise<Page<StoredContact>>;
  highestContact(query: Omit<ContactQuery, keyof PageOptions>): Promise<HighestContact | null>;
  matrix(query?: MatrixQuery): Promise<ContactMatrix>;
  precedence(query: PrecedenceQuery): Promise<StoredJudgement>;
  compare(a: string, b: string): Promise<DossierComparison | null>;

  readonly reviews: {
    add(input: ReviewInput): Promise<StoredReview>;
    list(query?: ReviewQuery): Promise<Page<StoredReview>>;
    unattached(query?: PageOptions): Promise<Page<UnattachedReview>>;
  };
  readonly batches: {
    create(id?: string): Promise<string>;
    add(batch: string, from: number, payloads: readonly string[]): Promise<void>;
    close(batch: string): Promise<boolean>;
    progress(batch: string): Promise<BatchProgress | null>;
    jobs(batch: string, query?: PageOptions & { readonly state?: JobState }): Promise<Page<StoredJob>>;
    payload(batch: string, seq: number): Promise<string | null>;
    settle(batch: string, seq: number, outcome: Parameters<typeof settleJob>[3]): Promise<boolean>;
  };
  /** The response remembered for an idempotency key, null where the work is to do. Throws ReadoutError `conflict`. */
  claimKey(key: string, request: string): Promise<string | null>;
  rememberResponse(key: string, response: string): Promise<void>;
  audit(query?: AuditQuery): Promise<Page<AuditEntry>>;
}

/** The workspace of a scope. */
export function workspaceOf(id: string, scope: Scope): Workspace {
  return {
    id,
    put: (dossier, options) => putDossier(scope, dossier, options),
    putOrTakeUp: (dossier, options, reread) => putOrTakeUp(scope, dossier, options, reread),
    remove: (document) => removeDocument(scope, document),
    reextract: (extractor, options) => reextract(scope, extractor, options),
    document: (document) => readDocument(scope, document),
    dossier: (document) => readDossier(scope, document),
    rawDossier: (document) => readRawDossier(scope, document),
    text: (document) => readText(scope, document),
    documents: (query) => findDocuments(scope, query),
    actors: (query) => findActors(scope, query),
    actor: (actor) => findActor(scope, actor),
    actorsOf: (documents) => findActorsOf(scope, documents),
    events: (query) => findRecords(scope, "event", query),
    event: (event) => findRecord(scope, "event", event),
    statements: (query) => findRecords(scope, "statement", query),
    positions: (query) => findRecords(scope, "position", query),
    commitments: (query) => findRecords(scope, "commitment", query),
    appeals: (query) => findRecords(scope, "appeal", query),
    precedenceClaims: (query) => findRecords(scope, "precedence", query),
    recordTexts: (kind, query) => findRecordTexts(scope, kind, query),
    facets: (kind, query) => countFacets(scope, kind, query),
    room: (event, options) => findRoom(scope, event, options),
    contacts: (query) => findContacts(scope, query),
    highestContact: (query) => findHighestContact(scope, query),
    matrix: (query) => findMatrix(scope, query),
    precedence: (query) => findPrecedence(scope, query),
    compare: (a, b) => findComparison(scope, a, b),
    reviews: {
      add: (input) => addReview(scope, input),
      list: (query) => findReviews(scope, query),
      unattached: (query) => findUnattached(scope, query),
    },
    batches: {
      create: (batch) => createBatch(scope, batch),
      add: (batch, from, payloads) => addJobs(scope, batch, from, payloads),
      close: (batch) => closeBatch(scope, batch),
      progress: (batch) => batchProgress(scope, batch),
      jobs: (batch, query) => findJobs(scope, batch, query),
      payload: (batch, seq) => jobPayload(scope, batch, seq),
      settle: (batch, seq, outcome) => settleJob(scope, batch, seq, outcome),
    },
    claimKey: (key, request) => claimKey(scope, key, request),
    rememberResponse: (key, response) => rememberResponse(scope, key, response),
    audit: (query) => findAudit(scope, query),
  };
}
