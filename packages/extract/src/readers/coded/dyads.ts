/** Takes the actors on both sides of a sentence's acts, gives its dyads. */
import type { EventStatus } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import type { ActorDraft } from "./actor-draft.ts";
import type { CodedDraft } from "./coded-draft.ts";
import { ploverOf } from "./roots.ts";

/** An act with its actors: `head` is the token that names it, `plover` the type where its words narrow that of the root. */
interface Act {
  readonly head: number;
  readonly root: string;
  readonly plover?: string | null | undefined;
  readonly sources: readonly ActorDraft[];
  readonly targets: readonly ActorDraft[];
  /** Done by several with each other. */
  readonly mutual?: boolean;
  readonly status?: EventStatus;
}

/** The dyads of one sentence, each once. */
export class Dyads {
  readonly drafts: CodedDraft[] = [];
  private readonly tokens: readonly Token[];
  private readonly sentence: Sentence;

  constructor(tokens: readonly Token[], sentence: Sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /** Adds the dyads of an act between two each that aren't the same. */
  add(act: Act): void {
    const { root, plover = null, status = "occurred" } = act;
    const { start, end } = this.tokens[act.head] as Token;
    for (const [source, target] of pairsOf(act)) {
      if (source.id === target.id || this.has(source, target, root)) continue;
      this.drafts.push({
        source,
        target,
        root,
        plover: ploverOf(root, plover),
        trigger: { start, end },
        span: {
          start: Math.min(source.start, target.start, start),
          end: Math.max(source.end, target.end, end),
        },
        sentence: this.sentence.index,
        status,
      });
    }
  }

  private has(source: ActorDraft, target: ActorDraft, root: string): boolean {
    return this.drafts.some(
      (one) => one.source.id === source.id && one.target.id === target.id && one.root === root,
    );
  }
}

/** Every source with every target; a mutual act goes both ways, and joins its sources where nobody else is named. */
function pairsOf({ root, sources, targets, mutual = false }: Act): (readonly [ActorDraft, ActorDraft])[] {
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
