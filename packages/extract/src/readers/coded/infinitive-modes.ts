/** Takes an infinitive and what governs it, gives how real its act is: "agreed to send", "is ready to meet", "took the decision to leave". */
import { HOLDING, MODE_OF, MODE_OF_NOUN } from "../../data/cameo-modes.ts";
import { CAMEO_VERBS } from "../../data/cameo-verbs.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { Chunk, VerbChunk } from "./chunk.ts";
import { REAL, type Reality, UNREAL } from "./reality.ts";
import type { Subjects } from "./subjects.ts";
import { verbBefore } from "./verb-before.ts";

const FORESEEN = new Set("expect schedule slate tip due".split(" "));
/** Words over an infinitive by which somebody binds himself; others ("plan", "ready", "due") only look ahead. */
const BINDING = new Set(
  "agree pledge promise offer vow commit committed undertake volunteer consent guarantee propose bind swear decide".split(
    " ",
  ),
);

/** "Norway to send envoys": a headline's infinitive right behind the first noun phrase. */
const isHeadline = (chunks: readonly Chunk[], k: number): boolean =>
  chunks.slice(0, k).every((chunk) => chunk.kind !== "verb") && itemAt(chunks, k - 1)?.kind === "noun";

/** What the verb or adjective at `g` (-1: none) makes of the infinitive at `k`; `above` is how real that verb's own act is. */
export function infinitiveReality(
  chunks: readonly Chunk[],
  subjects: Subjects,
  k: number,
  g: number,
  above: Reality,
): Reality {
  const verb = chunks[k] as VerbChunk;
  if (g < 0)
    return isHeadline(chunks, k)
      ? { ...REAL, mode: verb.negated ? "refuse" : "intend", ahead: true }
      : UNREAL;
  const governor = chunks[g] as Chunk;
  if (governor.kind === "adjective") return underAdjective(chunks, governor.word, g);
  if (governor.kind !== "verb") return UNREAL;
  const noun = chunks[k - 1];
  if (noun?.kind === "noun" && HOLDING.has(governor.lemma) && MODE_OF_NOUN.has(noun.lemma))
    return underNoun(governor, above, noun.lemma, g);
  return (
    underCopula(chunks, subjects, governor, above, g, k) ?? underVerb(chunks, verb, governor, above, g, k)
  );
}

/** "is ready to send", "is unwilling to meet": what the adjective at `g` makes of its infinitive. */
function underAdjective(chunks: readonly Chunk[], word: string, g: number): Reality {
  const mode = MODE_OF.get(word);
  if (!mode) return UNREAL;
  const copula = verbBefore(chunks, g);
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
