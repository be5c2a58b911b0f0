/** @readout/client: the typed client of the readout API. */

export type {
  BatchJob,
  BatchProgress,
  ContactMatrix,
  Facets,
  KeptDocument,
  LedgerEntry,
  NewToken,
  Page,
  Sources,
  Stored,
  StoredActor,
  StoredContact,
  StoredDocument,
  StoredJudgement,
  TakenUp,
  Timeline,
  TimelineDrift,
  TimelineEntry,
  Token,
  TokenScope,
  ToldEvent,
  ToldSeries,
} from "./answers.ts";
export { ApiError } from "./api-error.ts";
export {
  type Client,
  type ClientOptions,
  createClient,
  type Query,
  type RecordLists,
  type ReportOptions,
} from "./client.ts";
