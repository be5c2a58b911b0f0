/** Takes a verb's act and who does it, gives to whom it is done. */
import { CREATION } from "../../data/cameo-verbs.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { ActSetting } from "./act-setting.ts";
import type { ActorDraft } from "./actor-draft.ts";
import { complementsOf } from "./complements.ts";
import type { VerbAct } from "./verb-acts.ts";

/** Where whom an act is done to may stand when no entry says where. */
export const ANY_TARGET: readonly string[] =
  "object indirect with to from for on against inner in place".split(" ");
const BEHIND_OBJECT = ANY_TARGET.slice(2);
const MADE_FOR = ["with", "to", "between", "in", "place"];

/** To whom it is done; nobody where several do it with each other (`mutual`) and nobody else is named. */
export function verbTargets(
  setting: ActSetting,
  act: VerbAct,
  sources: readonly ActorDraft[],
  mutual: boolean,
): readonly ActorDraft[] {
  const { reading, root, verb } = act;
  const above = partiesAbove(setting, act);
  const targets = above.length > 0 ? above : namedTargets(setting, act, sources, mutual);
  if ((reading?.root ?? root) !== "04" || reading?.slots.includes("in")) return targets;
  return targets.filter(
    (target) => !isScene(setting, target) && (verb.lemma === "call" || !isMatter(setting, target)),
  );
}

/** Whom its own clause names: in the slots of its entry, in any other, further on, or by a pronoun. */
function namedTargets(
  { chunks, actors, targets }: ActSetting,
  act: VerbAct,
  sources: readonly ActorDraft[],
  mutual: boolean,
): readonly ActorDraft[] {
  const { k, subject, passive, reality, reading, root, complements } = act;
  // "A and B agreed to …": each with the other, unless somebody else is named.
  const joint = sources.length >= 2 && mutual;
  let found = targets.of(slotsOf(act, joint), complements, passive, subject, sources);
  if (found.length === 0 && reading && reading.root !== root && !joint)
    found = targets.of(BEHIND_OBJECT, complements, passive, subject, sources);
  if (found.length === 0 && !joint) found = targets.further(k, root, complements, sources);
  const { object } = complements;
  if (found.length === 0 && (root === "11" || root === "12") && object >= 0) found = actors.author(object);
  if (found.length > 0 || !reality.purpose || reality.governor < 0) return found;
  // "called X to congratulate him": the pronoun is the governor's object.
  const noun = itemAt(chunks, object);
  const named = complementsOf(chunks, reality.governor).object;
  return noun?.kind === "noun" && noun.pronoun && named >= 0 ? actors.list(named) : [];
}

/** Where the targets of an act stand; of a `joint` one only where others are named. */
function slotsOf({ verb, reading, root }: VerbAct, joint: boolean): readonly string[] {
  if (joint)
    return root === "03"
      ? ["with", "to"]
      : (reading?.slots ?? []).filter((slot) => slot !== "inner" && slot !== "of");
  return CREATION.has(verb.lemma) && !reading ? MADE_FOR : (reading?.slots ?? ANY_TARGET);
}

/** "agreed with X to exchange envoys": whom the verb that governs the act names. */
function partiesAbove({ chunks, actors }: ActSetting, { k, reality: { governor } }: VerbAct): ActorDraft[] {
  if (itemAt(chunks, governor)?.kind !== "verb") return [];
  return complementsOf(chunks, governor)
    .obliques.filter(({ preposition, noun }) => preposition === "with" && noun < k)
    .flatMap(({ noun }) => actors.list(noun));
}

/** "held talks in Lusaka": where it was, not with whom. */
const isScene = ({ tokens }: ActSetting, { id, place, firstToken }: ActorDraft): boolean =>
  (place || /^[A-Z]{3}$/.test(id)) && isOneOf(tokens[firstToken - 1]?.lower, "in", "at");

/** "talks on the Front", "a meeting about Chad": what it was on, not with whom. */
function isMatter({ tokens }: ActSetting, { firstToken }: ActorDraft): boolean {
  const before = tokens[firstToken - 1]?.lower === "the" ? firstToken - 2 : firstToken - 1;
  return isOneOf(tokens[before]?.lower, "on", "about", "over", "regarding", "concerning");
}
