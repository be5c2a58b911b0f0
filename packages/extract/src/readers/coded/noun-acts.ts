/** Takes an act noun that no verb lends a subject to, gives its dyads: "X's refusal to …", "talks between X and Y". */
import { ACT_NOUNS } from "../../data/cameo-nouns.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { ActSetting } from "./act-setting.ts";
import type { ActorDraft } from "./actor-draft.ts";
import type { Chunk, NounChunk } from "./chunk.ts";
import { type Complements, complementsOf } from "./complements.ts";
import { realityOf } from "./modes.ts";
import { ANY_TARGET } from "./verb-targets.ts";

/** An act noun as its table has it. */
type ActNoun = NonNullable<ReturnType<typeof ACT_NOUNS.get>>;

/** Roots of acts that are done to somebody when their noun alone names them. */
const DONE_BY_NOUN = ["09", "11", "12", "13", "14", "17", "18", "19", "20"];

/** Reads the act of the noun chunk at `n`. */
export function readNounAct(setting: ActSetting, n: number): void {
  const { chunks, actors, dyads } = setting;
  const { lemma, pronoun, mention, head } = chunks[n] as NounChunk;
  const act = pronoun || (mention && mention.kind !== "person") ? undefined : ACT_NOUNS.get(lemma);
  if (!act || isSetAside(itemAt(chunks, n - 1))) return;
  const behind = complementsOf(chunks, n);
  const between = behind.obliques.find(({ preposition }) => preposition === "between");
  if (between && (act.reciprocal || act.root === "08") && act.root !== "05") {
    const sources = actors.list(between.noun, false, true);
    if (sources.length >= 2 && !isUnreal(setting, n))
      dyads.add({ head, root: act.root, plover: act.plover, sources, targets: [], mutual: true });
    return;
  }
  if (act.reciprocal) return;
  const own = actors.possessor(n);
  const sources = own.length > 0 ? own : actors.doer(n, act.root);
  if (sources.length === 0) return;
  if (behind.infinitive >= 0 && act.root === "12") {
    const refused = complementsOf(chunks, behind.infinitive);
    dyads.add({
      head,
      root: "12",
      sources,
      targets: setting.targets.of(ANY_TARGET, refused, false, -1, sources),
    });
  } else if (DONE_BY_NOUN.includes(act.root))
    dyads.add({
      head,
      root: act.root,
      plover: act.plover,
      sources,
      targets: targetsOf(setting, n, act, behind, own),
    });
}

/** "despite the refusal", "for talks": what stands before the noun keeps it from being told of. */
const isSetAside = (before: Chunk | undefined): boolean =>
  before?.kind === "preposition" &&
  isOneOf(before.word, "without", "despite", "against", "for", "to", "about");

/** Whether the verb before an act noun takes it out of what happened. */
function isUnreal({ chunks, subjects }: ActSetting, n: number): boolean {
  for (let k = n - 1; k >= Math.max(0, n - 3); k--)
    if (chunks[k]?.kind === "verb") return realityOf(chunks, subjects, k).mode !== null;
  return false;
}

/** To whom it is done: the first phrase that the noun takes; right behind it where its doer owns it. */
function targetsOf(
  { actors }: ActSetting,
  n: number,
  { slots }: ActNoun,
  { obliques }: Complements,
  own: readonly ActorDraft[],
): readonly ActorDraft[] {
  const phrase = obliques.find(
    ({ preposition, noun }) => slots.includes(preposition) && (own.length === 0 || noun === n + 2),
  );
  if (!phrase) return [];
  const found = actors.list(phrase.noun, true);
  return found.length > 0 || own.length > 0 ? found : actors.inner(phrase.noun);
}
