/** Gives the limits at the door, each with its own problem type. */

/** Sizes in bytes or UTF-16 code units, times in milliseconds. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** UTF-16 code units of a report. */
  readonly textLength: number;
  /** How long a body may take to arrive. */
  readonly bodyMs: number;
  /** Rows of one page. */
  readonly pageSize: number;
  /** Lines of one batch. */
  readonly batchLines: number;
  /** How long a report of a batch may take to be read; a thread that takes longer is ended. */
  readonly readMs: number;
  /** Requests of a minute from one address or with one token. */
  readonly requestsPerMinute: number;
  /** Requests under way at once in one process; 0 for no limit. */
  readonly underWay: number;
  /** Reports that wait to be read at once in one process; 0 for no limit. */
  readonly waiting: number;
}

/** What a server takes unless its operator says otherwise. */
export const LIMITS: Limits = {
  bodyBytes: 2_000_000,
  textLength: 1_000_000,
  bodyMs: 10_000,
  pageSize: 200,
  batchLines: 100_000,
  readMs: 60_000,
  requestsPerMinute: 1_200,
  underWay: 100,
  waiting: 2,
};
