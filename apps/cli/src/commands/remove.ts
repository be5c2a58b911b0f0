/** `readout remove DOCUMENT…`: documents out of the database, with all that was read from them. */
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import type { Io } from "../io.ts";

/** Takes each out and says so; 1 where one of them isn't kept, the others are taken out. Reviews of it stay in the log. */
export async function runRemove(
  ids: readonly string[],
  flags: DatabaseFlags & { readonly by: string },
  io: Io,
): Promise<number> {
  return withArchive(
    flags,
    async (archive) => {
      const answers: Answer[] = [];
      for (const id of ids) {
        if (await archive.remove(id))
          answers.push({ json: { id, removed: true }, reading: [`${id}  taken out`] });
        else io.err(`readout: ${id.slice(0, 200)}: no such document is kept; see: readout query documents`);
      }
      await printAnswers(answers, "nothing was taken out", flags, io);
      return answers.length === ids.length ? 0 : 1;
    },
    { by: flags.by },
  );
}
