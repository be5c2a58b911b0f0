/** Takes the subject of a clause, gives the verb by which somebody reports the clause. */
import { REPORTING } from "../../data/cameo-modes.ts";
import { itemAt } from "../../item-at.ts";
import type { Chunk } from "./chunk.ts";

/** The reporting verb whose clause a subject opens ("X said on Monday in a letter that Y …"); -1 where nobody reports. */
export function reporterOf(chunks: readonly Chunk[], subject: number): number {
  for (let i = subject - 1; i >= Math.max(0, subject - 10); i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === "verb") return REPORTING.has(chunk.lemma) && !chunk.negated ? i : -1;
    if (chunk.kind === "noun") {
      // A phrase between verb and clause: "in a statement", or the one spoken to ("told reporters that").
      const before = itemAt(chunks, i - 1);
      if (before?.kind !== "preposition" && before?.kind !== "verb") return -1;
      continue;
    }
    if (chunk.kind === "comma" && i !== subject - 1) continue;
    if (
      chunk.kind !== "that" &&
      chunk.kind !== "time" &&
      chunk.kind !== "adjective" &&
      chunk.kind !== "preposition"
    )
      return -1;
  }
  return -1;
}
