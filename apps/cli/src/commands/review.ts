/** `readout review RECORD DECISION`: a person's word on a record, kept through every new reading. */
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withWorkspace } from "../database/open-workspace.ts";
import { printAnswers } from "../database/print-answer.ts";
import type { Io } from "../io.ts";

/** What can be decided on the command line; edits, merges and splits carry records, and go through the API. */
export type Decision = "accept" | "reject" | "note";

/** The flags of `review`. */
export interface ReviewFlags extends DatabaseFlags {
  readonly by: string;
  readonly why: string;
}

/** Adds the review and prints it. */
export async function runReview(
  target: string,
  action: Decision,
  flags: ReviewFlags,
  io: Io,
): Promise<number> {
  const { by, why } = flags;
  return withWorkspace(
    flags,
    async (workspace) => {
      const added = await workspace.reviews.add({ target, action, by, why });
      const { id } = added.review;
      const reading = [`${id}  ${action} of ${target}, by ${by}: ${why}`];
      return printAnswers([{ json: added, reading }], "", flags, io);
    },
    { by },
  );
}
