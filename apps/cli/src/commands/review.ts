/** `readout review RECORD DECISION`: a person's word on a record, kept through every new reading. */
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { printAnswers } from "../database/print-answer.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";

/** What can be decided on the command line; edits, merges and splits carry records, and go through the API. */
export type Decision = "accept" | "reject" | "note";

/** The flags of `review`. */
export interface ReviewFlags extends DatabaseFlags {
  readonly by?: string;
  readonly why: string;
}

/** Adds the review and prints it. */
export async function runReview(
  target: string,
  action: Decision,
  flags: ReviewFlags,
  io: Io,
): Promise<number> {
  const { why } = flags;
  const by = deciderOf(flags);
  return withArchive(
    flags,
    async (archive) => {
      const added = await archive.reviews.add({ target, action, by, why });
      const { id, by: decided } = added.review;
      const reading = [`${id}  ${action} of ${target}, by ${decided}: ${why}`];
      return printAnswers([{ json: added, reading }], "", flags, io);
    },
    { by },
  );
}

// A server puts the label of the token there; a name beside it would be passed over in silence.
function deciderOf({ by, server }: ReviewFlags): string {
  if (server === undefined && by !== undefined) return by;
  if (server !== undefined && by === undefined) return "the holder of the token";
  throw new Problem(
    "use",
    server === undefined
      ? "--by: expected the name of who decides; give it"
      : "--by: a server takes the label of the token for it; leave it out",
  );
}
