/** @readout/client: the typed client of the readout API. */

export type {
  BatchJob,
  BatchProgress,
  NewToken,
  Page,
  Stored,
  StoredActor,
  StoredContact,
  StoredDocument,
  StoredJudgement,
  Token,
  TokenScope,
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
