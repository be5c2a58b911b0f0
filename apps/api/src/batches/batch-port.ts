/** Gives BatchPort: what gets the jobs of batches done, on Node the database's own queue, on Workers Cloudflare's. */

/** A job by its place. */
export interface JobPlace {
  readonly workspace: string;
  readonly batch: string;
  readonly seq: number;
}

/** Told of jobs after they were stored: what is told twice is done once. */
export interface BatchPort {
  added(jobs: readonly JobPlace[]): Promise<void>;
}
