/** Gives the second state of the schema. */
import type { Migration } from "../migrate.ts";

/** How often a job's taker ended before the job did is counted apart from the job's own failures. */
export const lostJobs: Migration = {
  id: 2,
  name: "lost-jobs",
  statements: ["ALTER TABLE jobs ADD COLUMN lost INTEGER NOT NULL DEFAULT 0"],
};
