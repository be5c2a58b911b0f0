/** Takes a place among chunks, gives the verb before it. */
import type { Chunk, VerbChunk } from "./chunk.ts";

/** The nearest verb before a chunk that fits, within its clause and 20 chunks; -1 where none is. */
export function verbBefore(
  chunks: readonly Chunk[],
  before: number,
  fits: (verb: VerbChunk) => boolean = () => true,
): number {
  for (let i = before - 1; i >= Math.max(0, before - 20); i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === "verb" && fits(chunk)) return i;
    if (chunk.kind === "mark") return -1;
  }
  return -1;
}
