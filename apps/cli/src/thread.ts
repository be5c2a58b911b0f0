/** A worker thread of bulk extraction: takes a task, writes its output to the memory that came with it. */
import type { Answer, Task } from "./bulk/job.ts";
import { readJob } from "./bulk/read-job.ts";

/** Reads one report; never rejects. Shared memory is used again and again, where bytes sent over would each be allocated. */
export default async function work({ job, options, memory }: Task): Promise<Answer> {
  const { output, error } = await readJob(job, options);
  const room = Buffer.from(memory);
  let written = 0;
  for (const piece of output) {
    // Three bytes of UTF-8 are the most that a UTF-16 code unit takes; only near the limit must they be counted.
    if (written + piece.length * 3 > room.length && written + Buffer.byteLength(piece) > room.length)
      return { written: 0, overflow: new TextEncoder().encode(output.join("")), error };
    written += room.write(piece, written);
  }
  return { written, overflow: null, error };
}
