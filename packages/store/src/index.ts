/** @readout/store: many dossiers, kept and found; a driver comes from `@readout/store/node` or `@readout/store/d1`. */
export { actorNamed } from "./across/actor-named.ts";
export { allPages } from "./across/all-pages.ts";
export type { DossierSource } from "./across/dossiers-of.ts";
export { type KnownActors, knownActors } from "./across/known-actors.ts";
export { type LedgerEntry, ledger } from "./across/ledger.ts";
export type { EventSource } from "./across/meetings-found.ts";
export { type MergedEvents, mergedEvents, type ToldEvent } from "./across/merged-events.ts";
export { type ToldMeeting, type ToldSeries, toldSeries } from "./across/series.ts";
export { type Timeline, type TimelineDrift, type TimelineEntry, timeline } from "./across/timeline.ts";
export type { AuditEntry, AuditQuery } from "./audit-log.ts";
export { exportLines } from "./backup/export-lines.ts";
export { type ImportReport, importLines } from "./backup/import-lines.ts";
export type { BatchProgress, JobState, StoredJob } from "./batches/batch.ts";
export type { Job, LeaseOptions, Queue } from "./batches/queue.ts";
export type { Driver, Row, Sql, SqlValue } from "./driver.ts";
export { type Migration, migrate } from "./migrate.ts";
export { MIGRATIONS } from "./migrations/index.ts";
export type { PutOptions, PutResult } from "./put.ts";
export type { ActorProfile, ActorQuery, StoredActor } from "./queries/actors.ts";
export type { ContactFilters } from "./queries/contact-filters.ts";
export type { ContactQuery, StoredContact } from "./queries/contacts.ts";
export type { DocumentQuery } from "./queries/documents.ts";
export type { RecordFilters } from "./queries/filters.ts";
export type { ContactMatrix, CountedPair, MatrixQuery } from "./queries/matrix.ts";
export type { Page, PageOptions } from "./queries/page.ts";
export type { PrecedenceQuery, StoredJudgement } from "./queries/precedence.ts";
export type {
  CountedFacets,
  FacetCount,
  RecordQuery,
  StatementQuery,
  Stored,
  StoredText,
} from "./queries/records.ts";
export type { StoredRoom } from "./queries/room.ts";
export { type SeatedEvent, settled } from "./queries/settled.ts";
export type { StoredDocument } from "./read.ts";
export type { Extractor, Reextraction, ReextractOptions } from "./reextract.ts";
export type { ReviewInput, StoredReview } from "./reviews/add-review.ts";
export { applyReviews, type ReviewChange, type Reviewed } from "./reviews/apply-reviews.ts";
export type { ReviewQuery, UnattachedReview } from "./reviews/find-reviews.ts";
export type { FacetField } from "./rows/facets.ts";
export type { RecordKind, RecordOf } from "./rows/kinds.ts";
export type { Surroundings } from "./scope.ts";
export { openStore, type Store } from "./store.ts";
export type { GivenOtherwise, Reread, TakenUp } from "./take-up.ts";
export { TOKEN_SCOPES, type TokenInfo, type TokenScope, type Tokens } from "./tokens.ts";
export type { Workspace } from "./workspace.ts";
export type { WorkspaceInfo, Workspaces } from "./workspaces.ts";
