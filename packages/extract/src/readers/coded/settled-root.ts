/** Takes a verb's reading and its mode, gives the CAMEO root that both make together. */
import { MENACING, SILENT_VERBS } from "../../data/cameo-modes.ts";
import { itemAt } from "../../item-at.ts";
import type { Chunk, VerbChunk } from "./chunk.ts";
import type { Reality } from "./reality.ts";
import { type Reading, shift } from "./roots.ts";

/** The root of a verb as it is read under what governs it; null where nothing can be coded. */
export function settledRoot(
  chunks: readonly Chunk[],
  verb: VerbChunk,
  reading: Reading | null,
  mode: Reality["mode"],
  undone: boolean,
  governor: number,
): string | null {
  if (undone) return reading?.root === "08" || reading?.root === "07" ? "12" : null;
  if (!reading) {
    if (governor < 0 || SILENT_VERBS.has(verb.lemma)) return null;
    return mode === "intend" || mode === "refuse" || mode === "threaten" ? shift(mode, null) : null;
  }
  const over = itemAt(chunks, governor);
  const settled = over !== undefined && !(over.kind === "verb" && MENACING.has(over.lemma));
  if (mode === "intend" && reading.root === "02" && verb.lemma === "seek") return "03";
  // "agreed to send troops" is cooperation, "agreed to impose sanctions" their decision, "will deploy" no threat by itself.
  if (mode === "intend" && reading.root === "15") return settled ? "03" : "15";
  if (mode === "intend" && settled && Number(reading.root) >= 16) return reading.root;
  const shifted = shift(mode, reading.root);
  // "would walk out unless"
  return shifted === null && mode === "intend" && reading.root === "12" && isConditioned(chunks, verb)
    ? "13"
    : shifted;
}

/** Whether "if" or "unless" follows in the sentence. */
const isConditioned = (chunks: readonly Chunk[], verb: VerbChunk): boolean =>
  chunks.some(
    (chunk) =>
      chunk.first > verb.first &&
      (chunk.kind === "subordinator" || chunk.kind === "preposition") &&
      (chunk.word === "unless" || chunk.word === "if"),
  );
