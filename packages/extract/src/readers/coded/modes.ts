/** Takes a verb among its sentence's chunks, gives whether the act is done, promised, refused, threatened or only thought of. */

import { MODE_OF } from "../../data/cameo-modes.ts";
import { CAMEO_VERBS } from "../../data/cameo-verbs.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { Chunk, VerbChunk } from "./chunk.ts";
import { coordinationStart } from "./chunk-groups.ts";
import { infinitiveReality } from "./infinitive-modes.ts";
import { REAL, type Reality, UNREAL } from "./reality.ts";
import type { Subjects } from "./subjects.ts";
import { verbBefore } from "./verb-before.ts";

const CONDITIONS = new Set("if unless until whether once lest".split(" "));
const FUTURE = new Set("will 'll ’ll wo shall would 'd ’d".split(" "));
const DUTY = new Set(["must", "should", "ought"]);

/** Reality of the verb at `k`. */
export function realityOf(chunks: readonly Chunk[], subjects: Subjects, k: number, depth = 0): Reality {
  const verb = chunks[k] as VerbChunk;
  if (depth > 4 || isConditional(chunks, subjects, k)) return UNREAL;
  if (verb.form === "gerund") return ofGerund(chunks, k);
  const at = (other: number): Reality => realityOf(chunks, subjects, other, depth + 1);
  if (verb.form === "infinitive") {
    const g = subjects.governor(k);
    return infinitiveReality(chunks, subjects, k, g, itemAt(chunks, g)?.kind === "verb" ? at(g) : REAL);
  }
  if (verb.form !== "bare") return own(verb);
  if (itemAt(chunks, k - 1)?.kind === "and") {
    const other = verbBefore(
      chunks,
      k - 1,
      ({ form, modal }) => form === "infinitive" || form === "bare" || modal !== null,
    );
    return other < 0 ? UNREAL : at(other);
  }
  // "demanded that X ease": the demand is what is coded; else a finite form that was taken for a bare one.
  const governor = itemAt(chunks, verbBefore(chunks, k)) as VerbChunk | undefined;
  return governor && CAMEO_VERBS.get(governor.lemma)?.some((rule) => rule.governs) ? UNREAL : own(verb);
}

/** "by sending", "agreed to sending", "stopped sending", "India working with". */
function ofGerund(chunks: readonly Chunk[], k: number): Reality {
  const before = itemAt(chunks, k - 1);
  if (before?.kind === "preposition") {
    if (before.word !== "to") return isOneOf(before.word, "by", "after", "while") ? REAL : UNREAL;
    const governor = verbBefore(chunks, k - 1);
    const mode = governor < 0 ? null : MODE_OF.get((chunks[governor] as VerbChunk).lemma);
    return mode === "intend" ? { ...REAL, mode, governor } : UNREAL;
  }
  // "without India working with": what a preposition only supposes.
  const over = before?.kind === "noun" ? itemAt(chunks, coordinationStart(chunks, k - 1) - 1) : undefined;
  if (over?.kind === "preposition" && isOneOf(over.word, "without", "of", "about", "from", "against"))
    return UNREAL;
  if (before?.kind !== "verb") return REAL;
  const mode = MODE_OF.get(before.lemma) ?? null;
  return mode === null ? UNREAL : { ...REAL, mode: before.negated ? "refuse" : mode, governor: k - 1 };
}

/** A verb with its own modal and negation. */
function own(verb: VerbChunk): Reality {
  if (verb.modal === null) return verb.negated ? { ...REAL, undone: true } : REAL;
  if (DUTY.has(verb.modal)) return verb.negated ? UNREAL : { ...UNREAL, duty: true };
  if (!FUTURE.has(verb.modal)) return UNREAL;
  return { ...REAL, mode: verb.negated ? "refuse" : "intend", ahead: true };
}

/** "if X attacks", "until Y ends": the clause that the verb's subject opens is a condition. */
function isConditional(chunks: readonly Chunk[], subjects: Subjects, k: number): boolean {
  const verb = chunks[k] as VerbChunk;
  if (verb.form !== "finite" && verb.form !== "bare") return false;
  let i = k - 1;
  const subject = subjects.of(k);
  if (subject >= 0 && subject < k) i = coordinationStart(chunks, subject) - 1;
  for (let guard = 0; i >= 0 && guard < 3; guard++, i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === "subordinator") return CONDITIONS.has(chunk.word);
    if (chunk.kind === "preposition" && (chunk.word === "until" || chunk.word === "if")) return true;
    if (chunk.kind !== "time") return false;
  }
  return false;
}
