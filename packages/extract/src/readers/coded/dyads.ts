/** Takes the actors on both sides of an act, gives its dyads. */
import type { ActorDraft } from "./actor-draft.ts";

/** Every source with every target; a mutual act goes both ways, and joins its sources where nobody else is named. */
export function dyadsOf(
  root: string,
  sources: readonly ActorDraft[],
  targets: readonly ActorDraft[],
  mutual: boolean,
): (readonly [ActorDraft, ActorDraft])[] {
  const pairs: (readonly [ActorDraft, ActorDraft])[] = sources.flatMap((source) =>
    targets.map((target) => [source, target] as const),
  );
  const between = mutual && sources.length >= 2 && targets.every((one) => one.place);
  if (between && root === "03") pairs.length = 0;
  if (between) for (const a of sources) for (const b of sources) if (a !== b) pairs.push([a, b]);
  if (mutual && root !== "03" && root !== "12")
    for (const [source, target] of [...pairs]) if (!target.place) pairs.push([target, source]);
  return pairs;
}
