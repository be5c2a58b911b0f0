/** A worker thread of bulk extraction: takes a task, writes its output to the memory that came with it. */
import type { Answer, Task } from "./bulk/job.ts";
import { readJob } from "./bulk/read-job.ts";

/** Reads one report; never rejects. Shared memory is used again and again, where bytes sent over would each be allocated. */
export default async function work({ job, options, memory }: Task): Promise<Answer> {
  const { output, error } = await readJob(job, options);
  const room = Buffer.from(memory);
  // Three bytes of UTF-8 are the most that a UTF-16 code unit takes; only near the limit must they be counted.
  const fits = output.length * 3 <= room.length || Buffer.byteLength(output) <= room.length;
  return fits
    ? { written: room.write(output), overflow: null, error }
    : { written: 0, overflow: new TextEncoder().encode(output), error };
}
