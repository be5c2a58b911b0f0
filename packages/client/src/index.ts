/** @readout/client: the typed client of the readout API. */

export type { BatchProgress, Page, Stored, StoredContact, StoredDocument } from "./answers.ts";
export { ApiError } from "./api-error.ts";
export {
  type Client,
  type ClientOptions,
  createClient,
  type Query,
  type RecordLists,
  type ReportOptions,
} from "./client.ts";
