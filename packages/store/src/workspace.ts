/** Takes a scope, gives Workspace: everything that can be done inside one workspace. */
import type { Appeal, Commitment, Dossier, Event, Position, PrecedenceClaim, Statement } from "@readout/core";
import { claimKey, rememberResponse } from "./idempotency.ts";
import { type PutOptions, type PutResult, putDossier } from "./put.ts";
import { type DocumentQuery, findDocuments } from "./queries/documents.ts";
import type { Page } from "./queries/page.ts";
import { findRecord, findRecords, type RecordQuery, type Stored } from "./queries/records.ts";
import { readDocument, readDossier, readRawDossier, readText, type StoredDocument } from "./read.ts";
import { removeDocument } from "./remove.ts";
import type { Scope } from "./scope.ts";

/** One workspace: whatever is asked here never sees another's rows. */
export interface Workspace {
  readonly id: string;
  put(dossier: Dossier, options?: PutOptions): Promise<PutResult>;
  document(id: string): Promise<StoredDocument | null>;
  /** The dossier with its reviews applied. */
  dossier(id: string): Promise<Dossier | null>;
  /** The dossier as it was extracted. */
  rawDossier(id: string): Promise<Dossier | null>;
  text(id: string): Promise<string | null>;
  /** Takes a document out; its reviews stay in the log. False where there was none. */
  remove(id: string): Promise<boolean>;
  documents(query?: DocumentQuery): Promise<Page<StoredDocument>>;
  events(query?: RecordQuery): Promise<Page<Stored<Event>>>;
  event(id: string): Promise<Stored<Event> | null>;
  statements(query?: RecordQuery): Promise<Page<Stored<Statement>>>;
  positions(query?: RecordQuery): Promise<Page<Stored<Position>>>;
  commitments(query?: RecordQuery): Promise<Page<Stored<Commitment>>>;
  appeals(query?: RecordQuery): Promise<Page<Stored<Appeal>>>;
  precedenceClaims(query?: RecordQuery): Promise<Page<Stored<PrecedenceClaim>>>;
  /** The response remembered for an idempotency key, null where the work is to do. Throws ReadoutError `conflict`. */
  claimKey(key: string, request: string): Promise<string | null>;
  rememberResponse(key: string, response: string): Promise<void>;
}

/** The workspace of a scope. */
export function workspaceOf(id: string, scope: Scope): Workspace {
  return {
    id,
    put: (dossier, options) => putDossier(scope, dossier, options),
    document: (document) => readDocument(scope, document),
    dossier: (document) => readDossier(scope, document),
    rawDossier: (document) => readRawDossier(scope, document),
    text: (document) => readText(scope, document),
    remove: (document) => removeDocument(scope, document),
    documents: (query) => findDocuments(scope, query),
    events: (query) => findRecords(scope, "event", query),
    event: (event) => findRecord(scope, "event", event),
    statements: (query) => findRecords(scope, "statement", query),
    positions: (query) => findRecords(scope, "position", query),
    commitments: (query) => findRecords(scope, "commitment", query),
    appeals: (query) => findRecords(scope, "appeal", query),
    precedenceClaims: (query) => findRecords(scope, "precedence", query),
    claimKey: (key, request) => claimKey(scope, key, request),
    rememberResponse: (key, response) => rememberResponse(scope, key, response),
  };
}
