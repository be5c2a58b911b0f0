/** Takes a chunk, gives what it belongs to: a list, an aside between commas, a relative clause. */

import { itemAt } from "../../item-at.ts";
import type { Chunk } from "./chunk.ts";

/** A comma, a date or the preposition before one. */
export function isAside(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i] as Chunk;
  return (
    chunk.kind === "time" ||
    chunk.kind === "comma" ||
    (chunk.kind === "preposition" && chunks[i + 1]?.kind === "time")
  );
}

/** Whether the verb at `k` stands in a relative clause: "who resigned on Monday". */
export function isRelative(chunks: readonly Chunk[], k: number): boolean {
  let i = k - 1;
  while (i >= 0 && chunks[i]?.kind === "time") i--;
  return itemAt(chunks, i)?.kind === "who";
}

/** Whether nothing but times and commas stands in `[from, to)`. */
export function onlyTime(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (chunks[i]?.kind !== "time" && chunks[i]?.kind !== "comma") return false;
  return true;
}

/** First noun chunk of "A, B and C" that ends at `i`. */
export function coordinationStart(chunks: readonly Chunk[], i: number): number {
  let start = i;
  let joined = false;
  for (let guard = 0; guard < 12; guard++) {
    const link = itemAt(chunks, start - 1);
    if (link?.kind === "and" && !joined) {
      let j = start - 2;
      if (itemAt(chunks, j)?.kind === "comma") j--;
      if (itemAt(chunks, j)?.kind !== "noun") return start;
      start = j;
      joined = true;
    } else if (link?.kind === "comma" && joined && itemAt(chunks, start - 2)?.kind === "noun") start -= 2;
    else return start;
  }
  return start;
}

/** The comma that opens what the comma at `close` ends: a relative clause, a participle, an apposition. */
export function openingComma(chunks: readonly Chunk[], close: number): number {
  for (let j = close - 1; j > 0 && close - j < 24; j--) {
    const chunk = chunks[j] as Chunk;
    if (chunk.kind === "mark") return -1;
    if (chunk.kind !== "comma") continue;
    const inside = chunks[j + 1] as Chunk;
    const before = chunks[j - 1] as Chunk;
    if (before.kind !== "noun" && before.kind !== "time") continue;
    if (
      inside.kind === "who" ||
      inside.kind === "noun" ||
      inside.kind === "preposition" ||
      inside.kind === "adjective" ||
      (inside.kind === "verb" && inside.form !== "finite") ||
      inside.kind === "subordinator" ||
      inside.kind === "and"
    )
      return j;
  }
  return -1;
}

/** The noun chunk that the relative pronoun at `who` takes up; -1 where none is near. */
export function antecedent(chunks: readonly Chunk[], who: number): number {
  for (let i = who - 1; i >= Math.max(0, who - 6); i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === "noun") return i;
    if (
      chunk.kind !== "comma" &&
      chunk.kind !== "time" &&
      chunk.kind !== "adjective" &&
      chunk.kind !== "preposition"
    )
      return -1;
  }
  return -1;
}
