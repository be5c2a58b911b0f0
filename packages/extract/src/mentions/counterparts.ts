/** Takes "counterpart" behind its states, gives the mention of who holds the same post there. */
import type { Token } from "@readout/english";
import type { MentionReading } from "./raw-mention.ts";
import { nameAt } from "./title-parts.ts";
import type { Unit } from "./units.ts";

/** "his Turkish counterpart Hakan Fidan", "his Turkish and Greek counterparts". */
export function readCounterpart(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  first: number,
  noun: number,
  entities: readonly string[],
): MentionReading {
  const plural = entities.length > 1;
  const held = plural ? null : nameAt(tokens, units, next, noun + 1, true);
  return {
    mentions: [
      {
        first,
        end: held ? held.end : noun + 1,
        kind: plural ? "group" : "office",
        form: held ? "name" : "description",
        entities,
        post: null,
        portfolio: null,
        name: held ? [held.first, held.end] : null,
        plural,
        label: null,
        titleFirst: noun,
        titleEnd: noun + 1,
        counterpart: true,
      },
    ],
    next: held ? held.next : next,
  };
}
