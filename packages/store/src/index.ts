/** @readout/store: many dossiers, kept and found; a driver comes from `@readout/store/node` or `@readout/store/d1`. */
export type { Driver, Row, Sql, SqlValue } from "./driver.ts";
export { type Migration, migrate } from "./migrate.ts";
export { MIGRATIONS } from "./migrations/index.ts";
export type { PutOptions, PutResult } from "./put.ts";
export type { DocumentQuery } from "./queries/documents.ts";
export type { RecordFilters } from "./queries/filters.ts";
export type { Page, PageOptions } from "./queries/page.ts";
export type { RecordQuery, Stored } from "./queries/records.ts";
export type { StoredDocument } from "./read.ts";
export { applyReviews, type Reviewed } from "./reviews/apply-reviews.ts";
export type { RecordKind, RecordOf } from "./rows/kinds.ts";
export type { Surroundings } from "./scope.ts";
export { openStore, type Store, type WorkspaceInfo } from "./store.ts";
export { TOKEN_SCOPES, type TokenInfo, type TokenScope, type Tokens } from "./tokens.ts";
export type { Workspace } from "./workspace.ts";
