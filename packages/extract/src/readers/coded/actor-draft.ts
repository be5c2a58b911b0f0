/** Takes words that name somebody, gives the draft of one side of a dyad. */
import type { ActorType } from "@readout/core";
import type { Mention } from "../../mentions/unit/mention.ts";

/** Who is on one side of a dyad. `note` is what the book has to learn of an actor that no mention named. */
export interface ActorDraft {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly place: boolean;
  readonly note: { readonly type: ActorType; readonly name: string; readonly partOf: string | null } | null;
}

/** An actor of the book at the mention that names it; `place` where a place stands for its state. */
export const knownActor = (
  { start, end, firstToken, endToken }: Mention,
  id: string,
  place = false,
): ActorDraft => ({ id, start, end, firstToken, endToken, place, note: null });

/** The same actors, each once. */
export function distinct(actors: readonly ActorDraft[]): ActorDraft[] {
  const seen = new Set<string>();
  return actors.filter((actor) => !seen.has(actor.id) && seen.add(actor.id));
}
