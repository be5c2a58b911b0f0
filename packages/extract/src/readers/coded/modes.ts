/** Takes a verb among its sentence's chunks, gives whether the act is done, promised, refused, threatened or only thought of. */

import { HOLDING, MODE_OF, MODE_OF_NOUN, type Mode, REPORTING } from "../../data/cameo-modes.ts";
import { CAMEO_VERBS } from "../../data/cameo-verbs.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { Chunk, VerbChunk } from "./chunk.ts";
import { coordinationStart } from "./chunk-groups.ts";
import type { Subjects } from "./subjects.ts";

/** How real a verb's act is. `governor` is the verb or adjective chunk whose infinitive it is, -1 where none is. */
export interface Reality {
  readonly mode: Mode | null;
  readonly governor: number;
  /** "must", "should": what somebody says that another has to do. */
  readonly duty: boolean;
  /** Negated without a modal: "did not give". */
  readonly undone: boolean;
  /** An infinitive of purpose ("called to congratulate"). */
  readonly purpose: boolean;
  /** Ahead, and promised by nobody: "will", "is expected to", "plans to"; a pledge is made now. */
  readonly ahead: boolean;
}

const REAL: Reality = {
  mode: null,
  governor: -1,
  duty: false,
  undone: false,
  purpose: false,
  ahead: false,
};
const UNREAL: Reality = { ...REAL, mode: "unreal" };
const CONDITIONS = new Set(["if", "unless", "until", "whether", "once", "lest"]);
const FUTURE = new Set(["will", "'ll", "’ll", "wo", "shall", "would", "'d", "’d"]);
const DUTY = new Set(["must", "should", "ought"]);

const FORESEEN = new Set(["expect", "schedule", "slate", "tip", "due"]);
/** Words over an infinitive by which somebody binds himself; others ("plan", "ready", "due") only look ahead. */
const BINDING = new Set(
  "agree pledge promise offer vow commit committed undertake volunteer consent guarantee propose bind swear decide".split(
    " ",
  ),
);

/** "Norway to send envoys": a headline's infinitive right behind the first noun phrase. */
const isHeadline = (chunks: readonly Chunk[], k: number): boolean =>
  chunks.slice(0, k).every((chunk) => chunk.kind !== "verb") && itemAt(chunks, k - 1)?.kind === "noun";

/** Reality of the verb at `k`. */
export function realityOf(chunks: readonly Chunk[], subjects: Subjects, k: number, depth = 0): Reality {
  const verb = chunks[k] as VerbChunk;
  if (depth > 4 || isConditional(chunks, subjects, k)) return UNREAL;
  if (verb.form === "infinitive") return ofInfinitive(chunks, subjects, k, depth);
  if (verb.form === "bare") {
    const before = itemAt(chunks, k - 1);
    if (before?.kind === "and") {
      const other = previous(
        chunks,
        k - 1,
        (v) => v.form === "infinitive" || v.form === "bare" || v.modal !== null,
      );
      return other < 0 ? UNREAL : realityOf(chunks, subjects, other, depth + 1);
    }
    // "demanded that X ease": the demand is what is coded; else a finite form that was taken for a bare one.
    const governor = previous(chunks, k, () => true);
    const lemma = governor < 0 ? "" : (chunks[governor] as VerbChunk).lemma;
    return governor >= 0 && CAMEO_VERBS.get(lemma)?.some((rule) => rule.governs) ? UNREAL : own(verb);
  }
  if (verb.form === "gerund") {
    const before = itemAt(chunks, k - 1);
    if (before?.kind === "preposition") {
      if (before.word !== "to")
        return isOneOf(before.word, "by", "after", "before", "while", "without")
          ? before.word === "after" || before.word === "by" || before.word === "while"
            ? REAL
            : UNREAL
          : UNREAL;
      const governor = previous(chunks, k - 1, () => true);
      const mode = governor < 0 ? null : MODE_OF.get((chunks[governor] as VerbChunk).lemma);
      return mode === "intend" ? { ...REAL, mode, governor } : UNREAL;
    }
    // "without India working with": what a preposition only supposes.
    const over = before?.kind === "noun" ? itemAt(chunks, coordinationStart(chunks, k - 1) - 1) : undefined;
    if (over?.kind === "preposition" && isOneOf(over.word, "without", "of", "about", "from", "against"))
      return UNREAL;
    if (before?.kind === "verb") {
      const mode = MODE_OF.get(before.lemma) ?? null;
      return mode === null ? UNREAL : { ...REAL, mode: before.negated ? "refuse" : mode, governor: k - 1 };
    }
    return REAL;
  }
  return own(verb);
}

function own(verb: VerbChunk): Reality {
  if (verb.modal === null) return verb.negated ? { ...REAL, undone: true } : REAL;
  if (DUTY.has(verb.modal)) return verb.negated ? UNREAL : { ...UNREAL, duty: true };
  if (!FUTURE.has(verb.modal)) return UNREAL;
  return { ...REAL, mode: verb.negated ? "refuse" : "intend", ahead: true };
}

function ofInfinitive(chunks: readonly Chunk[], subjects: Subjects, k: number, depth: number): Reality {
  const verb = chunks[k] as VerbChunk;
  const g = subjects.governor(k);
  if (g < 0)
    return isHeadline(chunks, k)
      ? { ...REAL, mode: verb.negated ? "refuse" : "intend", ahead: true }
      : UNREAL;
  const governor = chunks[g] as Chunk;
  if (governor.kind === "adjective") return underAdjective(chunks, governor.word, g);
  if (governor.kind !== "verb") return UNREAL;
  const noun = chunks[k - 1];
  if (noun?.kind === "noun" && HOLDING.has(governor.lemma) && MODE_OF_NOUN.has(noun.lemma))
    return underNoun(governor, realityOf(chunks, subjects, g, depth + 1), noun.lemma, g);
  const above = realityOf(chunks, subjects, g, depth + 1);
  return (
    underCopula(chunks, subjects, governor, above, g, k) ?? underVerb(chunks, verb, governor, above, g, k)
  );
}

/** "is ready to send", "is unwilling to meet": what the adjective at `g` makes of its infinitive. */
function underAdjective(chunks: readonly Chunk[], word: string, g: number): Reality {
  const mode = MODE_OF.get(word);
  if (!mode) return UNREAL;
  const copula = previous(chunks, g, () => true);
  const negated = copula >= 0 && (chunks[copula] as VerbChunk).negated;
  return {
    ...REAL,
    mode: negated ? (mode === "intend" ? "refuse" : "unreal") : mode,
    governor: g,
    ahead: !BINDING.has(word),
  };
}

/** "took the decision to send", "has plans to meet": what the noun behind the verb at `g` makes of its infinitive. */
function underNoun(governor: VerbChunk, above: Reality, noun: string, g: number): Reality {
  if (above.mode !== null && above.mode !== "through" && above.mode !== "decide")
    return { ...UNREAL, governor: g };
  const own = MODE_OF_NOUN.get(noun) ?? null;
  return { ...REAL, mode: governor.negated || above.undone ? "unreal" : own, governor: g };
}

/** "is to meet", "became the first to recognise", "has to leave": what a verb of being or having makes of its infinitive; null for other verbs. */
function underCopula(
  chunks: readonly Chunk[],
  subjects: Subjects,
  governor: VerbChunk,
  above: Reality,
  g: number,
  k: number,
): Reality | null {
  const near = k === g + 1;
  if (governor.lemma === "be" && near)
    return isPurpose(itemAt(chunks, subjects.of(g)))
      ? UNREAL
      : { ...REAL, mode: "intend", governor: g, ahead: true };
  // "became the first state to recognise X"
  const ranked = chunks[k - 1];
  if (
    (governor.lemma === "become" || governor.lemma === "be") &&
    (ranked?.kind === "noun" || ranked?.kind === "adjective")
  )
    return above.mode === null && isRank(chunks, g, k) ? { ...REAL, governor: g } : UNREAL;
  // "used to meet": a habit that is over.
  if (near && governor.lemma === "use" && governor.form === "finite" && !governor.passive) return UNREAL;
  return near && (governor.lemma === "have" || governor.lemma === "need")
    ? { ...UNREAL, duty: !governor.negated }
    : null;
}

/** "agreed to send", "refused to meet", "used tear gas to disperse": what any other verb makes of its infinitive. */
function underVerb(
  chunks: readonly Chunk[],
  verb: VerbChunk,
  governor: VerbChunk,
  above: Reality,
  g: number,
  k: number,
): Reality {
  const between = chunks.slice(g + 1, k).some((chunk) => chunk.kind === "noun");
  // "is scheduled to meet", "is expected to send"
  const foreseen = governor.passive && FORESEEN.has(governor.lemma);
  const mode = foreseen ? "intend" : MODE_OF.get(governor.lemma);
  // "used tear gas to disperse"
  if (between && governor.lemma === "use" && !governor.passive && above.mode === null && !above.undone)
    return { ...REAL, mode: verb.negated ? "unreal" : null, governor: g };
  if (between && governs(chunks, governor, g)) return { ...UNREAL, governor: g };
  if (!mode || (between && !governorTakesWith(chunks, g, k)))
    return above.mode === "unreal" ? UNREAL : { ...above, governor: g, purpose: true };
  if (above.mode === "unreal") return { ...UNREAL, governor: g };
  const negated = verb.negated !== (governor.negated || above.mode === "refuse");
  if (mode === "through" || mode === "decide")
    return { ...REAL, mode: negated ? "refuse" : (above.mode ?? mode), governor: g };
  if (mode === "intend")
    return {
      ...REAL,
      mode: negated ? "refuse" : "intend",
      governor: g,
      ahead: above.ahead || !BINDING.has(governor.lemma),
    };
  if (mode === "refuse") return { ...REAL, mode: negated ? "unreal" : "refuse", governor: g };
  return { ...REAL, mode: negated ? "unreal" : mode, governor: g };
}

/** "its mission is to …" tells what it is for, not what is planned. */
const isPurpose = (subject: Chunk | undefined): boolean =>
  subject?.kind === "noun" &&
  [
    "mission",
    "goal",
    "aim",
    "purpose",
    "idea",
    "objective",
    "task",
    "role",
    "priority",
    "point",
    "way",
  ].includes(subject.lemma);

/** "the first", "the latest country": who did it, not who may. */
const isRank = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from + 1, to)
    .some(
      (chunk) =>
        (chunk.kind === "noun" &&
          isOneOf(chunk.lemma, "country", "nation", "state", "government", "leader", "first")) ||
        (chunk.kind === "adjective" && isOneOf(chunk.word, "first", "latest", "last", "only")),
    );

/** Whether a verb asks for or allows what its infinitive says ("urged X to", "called on X to", not "called X to thank him"). */
function governs(chunks: readonly Chunk[], verb: VerbChunk, at: number): boolean {
  const behind = chunks[at + 1];
  return (
    CAMEO_VERBS.get(verb.lemma)?.some(
      (rule) =>
        rule.governs &&
        (rule.particle === undefined || (behind?.kind === "preposition" && behind.word === rule.particle)),
    ) ?? false
  );
}

/** "agreed with X to exchange", "agreed on Monday to lift": only phrases stand between, no object. */
function governorTakesWith(chunks: readonly Chunk[], g: number, k: number): boolean {
  for (let i = g + 1; i < k; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === "noun" && chunks[i - 1]?.kind === "verb") return false;
    if (chunk.kind === "verb") return false;
  }
  return true;
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

function previous(chunks: readonly Chunk[], before: number, fits: (verb: VerbChunk) => boolean): number {
  for (let i = before - 1; i >= Math.max(0, before - 20); i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === "verb" && fits(chunk)) return i;
    if (chunk.kind === "mark") return -1;
  }
  return -1;
}

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
