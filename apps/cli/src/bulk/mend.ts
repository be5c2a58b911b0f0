/** Takes outcomes of reports that failed before, puts them in the place of their lines; what comes after is appended. */
import { createReadStream, renameSync } from "node:fs";
import { unpacked } from "./jobs.ts";
import { linesOf } from "./json-lines.ts";
import { type DoneLine, MAX_LINE } from "./resume.ts";
import { fileSink, type Sink } from "./sink.ts";

/**
 * A sink over the output of an earlier run: its first outcomes are those of the failed lines, in their order, and stand in
 * their place once `done` has no more of them. Until then the file is as it was, so that a kill loses nothing.
 */
export function mendingSink(path: string, done: readonly DoneLine[]): Sink {
  let left = done.filter(({ failed }) => failed).length;
  if (left === 0) return fileSink(path, { append: done.length > 0 });
  const isPacked = path.endsWith(".gz");
  const beside = `${path}.resume${isPacked ? ".gz" : ""}`;
  const encoder = new TextEncoder();
  const file = createReadStream(path);
  const lines = linesOf(isPacked ? unpacked(file) : file, MAX_LINE);
  let sink = fileSink(beside, { append: false });
  let at = 0;
  /** Copies lines up to the next that failed, which is passed by; or to the end. */
  const copy = async (toEnd: boolean): Promise<void> => {
    for (let next = await lines.next(); !next.done; next = await lines.next()) {
      if (!toEnd && done[at++]?.failed) return;
      await sink.write(encoder.encode(`${next.value.text}\n`));
    }
  };
  const replace = async (): Promise<void> => {
    left = 0;
    await copy(true);
    await sink.close();
    renameSync(beside, path);
    sink = fileSink(path, { append: true });
  };
  return {
    write: async (bytes) => {
      if (left > 0) await copy(false);
      await sink.write(bytes);
      if (left > 0 && --left === 0) await replace();
    },
    close: async () => {
      if (left > 0) await replace();
      await sink.close();
    },
  };
}
