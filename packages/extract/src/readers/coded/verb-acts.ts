/** Takes a verb of the dictionary with what stands around it, gives the dyads of its act. */
import { BREACHES, MODE_OF, SPOKEN_PURPOSES } from "../../data/cameo-modes.ts";
import { NOUN_CLASSES } from "../../data/cameo-nouns.ts";
import { itemAt } from "../../item-at.ts";
import type { ActSetting } from "./act-setting.ts";
import type { ActorDraft } from "./actor-draft.ts";
import type { VerbChunk } from "./chunk.ts";
import { type Complements, complementsOf } from "./complements.ts";
import { realityOf } from "./modes.ts";
import type { Reality } from "./reality.ts";
import { readAccusation, readBlame, readDemand } from "./reported-acts.ts";
import { isInDictionary, type Reading, readVerb } from "./roots.ts";
import { settledRoot } from "./settled-root.ts";
import { verbTargets } from "./verb-targets.ts";

/** A verb of which nothing can be made: without an entry only what governs it, a duty or blame gives a root. */
const isPlain = ({ lemma, form, modal }: VerbChunk): boolean =>
  (form === "finite" || form === "participle") && modal === null && lemma !== "be" && !isInDictionary(lemma);

/** Whether an act without an entry comes to a root by what governs it: "agreed to", "refused to". */
const isGoverned = ({ governor, mode }: Reality): boolean =>
  governor >= 0 && (mode === "intend" || mode === "refuse" || mode === "threaten");

/** An act with its root: the verb at `k`, its subject (-1 for none), what stands behind it and, in the passive, whom it is done to. */
export interface VerbAct {
  readonly k: number;
  readonly verb: VerbChunk;
  readonly subject: number;
  readonly passive: boolean;
  readonly reality: Reality;
  readonly reading: Reading | null;
  readonly root: string;
  readonly behind: Complements;
  readonly complements: Complements;
}

/** Reads the act of the verb chunk at `k`. */
export function readVerbAct(setting: ActSetting, k: number): void {
  const { tokens, chunks, subjects } = setting;
  const verb = chunks[k] as VerbChunk;
  if (isPlain(verb)) return;
  const subject = subjects.of(k);
  // "and demands that Chad free them": what is demanded, where the tagger takes the demand for a noun.
  const before = tokens[(itemAt(chunks, subject)?.first ?? 0) - 1];
  if (verb.first === verb.head && tokens[verb.head]?.xpos === "VB" && before?.lower === "that") return;
  const reality = realityOf(chunks, subjects, k);
  if (reality.duty) readDemand(setting, k, subject);
  // Most verbs end here, and what stands behind them needn't be read.
  const isCoded = reality.mode !== "unreal" && (isInDictionary(verb.lemma) || isGoverned(reality));
  if (!isCoded && verb.lemma !== "be") return;
  const behind = complementsOf(chunks, k);
  if (verb.lemma === "be") readBlame(setting, k, subject, behind);
  if (!isCoded) return;
  const passive = verb.passive || (verb.form === "participle" && behind.obliques[0]?.preposition === "by");
  const complements = passive && subject >= 0 ? inPassive(behind, subject) : behind;
  const reading = readVerb(tokens, chunks, k, complements, subject);
  if (reality.purpose && !(reading && SPOKEN_PURPOSES.has(verb.lemma))) return;
  if (isCodedBelow(setting, k, reading, behind)) return;
  const root = rootOf(setting, verb, subject, reading, reality, behind);
  if (root !== null)
    addDyads(setting, { k, verb, subject, passive, reality, reading, root, behind, complements });
}

/** The complements of a passive verb, whose subject is the object; "was granted asylum by X": who gets it. */
const inPassive = (behind: Complements, subject: number): Complements =>
  behind.object >= 0 ? { ...behind, indirect: subject } : { ...behind, object: subject, indirect: -1 };

/** Whether a verb over an infinitive that says more is coded with it: unless it asks or allows. */
function isCodedBelow(
  { chunks, subjects }: ActSetting,
  k: number,
  reading: Reading | null,
  { infinitive }: Complements,
): boolean {
  if (infinitive < 0 || reading?.governs || subjects.governor(infinitive) !== k) return false;
  if (reading && !MODE_OF.has((chunks[k] as VerbChunk).lemma)) return false;
  const { purpose, mode } = realityOf(chunks, subjects, infinitive);
  return !purpose && mode !== "unreal";
}

/** The root of an act by its verb, what governs that and who does it; null where none fits. */
function rootOf(
  { chunks }: ActSetting,
  verb: VerbChunk,
  subject: number,
  reading: Reading | null,
  { mode, undone, governor }: Reality,
  { infinitive }: Complements,
): string | null {
  const root = settledRoot(chunks, verb, reading, mode, undone, governor);
  const below = itemAt(chunks, infinitive);
  // "called on the president to discuss": a visit, no appeal.
  if (root === "02" && verb.lemma === "call" && below?.kind === "verb" && DISCUSSING.includes(below.lemma))
    return "04";
  // "Australian aid supported girls": what aid does is aid.
  const doer = itemAt(chunks, subject);
  return root === "05" && doer?.kind === "noun" && NOUN_CLASSES.aid.has(doer.lemma) ? "07" : root;
}

const DISCUSSING = ["discuss", "congratulate", "exchange", "offer", "express", "convey", "review"];

/** Adds the dyads of an act, and the accusation that whoever reports it makes. */
function addDyads(setting: ActSetting, act: VerbAct): void {
  const { k, verb, subject, passive, reality, reading, root } = act;
  const doers = doersOf(setting, act);
  if (doers.length === 0 && !reading?.reverse) return;
  const mutual = (reading?.reciprocal ?? false) || root === "03";
  const others = verbTargets(setting, act, doers, mutual);
  const [sources, targets] = reading?.reverse ? [others, doers] : [doers, others];
  setting.dyads.add({
    head: verb.head,
    root,
    plover: reading?.root === root ? reading.plover : null,
    sources,
    targets,
    mutual,
    status: reality.mode === "intend" && reality.ahead ? "planned" : "occurred",
  });
  if (subject >= 0 && !passive && (Number(root) >= 16 || (root === "12" && BREACHES.has(verb.lemma))))
    readAccusation(setting, k, subject, sources);
}

/** Who does it: the subject, in the passive whoever stands behind "by". */
function doersOf(
  { tokens, sources }: ActSetting,
  { k, verb, subject, passive, reading, root, behind }: VerbAct,
): readonly ActorDraft[] {
  if (!passive) {
    const doers = sources.of(subject);
    // "Mali has troops and Chad backs the army": one does it, not all before it.
    return doers.length > 1 && tokens[verb.head]?.xpos === "VBZ" ? doers.slice(-1) : doers;
  }
  let doers = sources.by(behind);
  if (doers.length === 0 && root === "08") doers = sources.holders(subject, k);
  return doers.length === 0 && reading?.self ? sources.of(subject) : doers;
}
