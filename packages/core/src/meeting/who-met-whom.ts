/** Takes events, gives a matrix of who met whom how often (R15). */
import type { Event } from "../records/event.ts";
import { byText, distinct } from "./canonical.ts";
import { contactOf, directness } from "./contact.ts";
import { delegationsOf } from "./delegations.ts";
import type { ContactOptions } from "./highest-contact.ts";
import { pairsOf } from "./subformats.ts";
import { type DateWindow, inWindow } from "./window.ts";

/** What to count. */
export interface WhoMetWhomOptions extends ContactOptions {
  /** Only events that surely lie in this half-open window; all of them unless given. */
  readonly window?: DateWindow;
}

/** A pair that met or may have: `count` of sure contacts with their `events`; `possible` and `plenary` list event ids. */
export interface MetPair {
  readonly between: readonly [string, string];
  readonly count: number;
  readonly events: readonly string[];
  readonly possible: readonly string[];
  readonly plenary: readonly string[];
}

/** `matrix[i][j]` is how often `entities[i]` surely met `entities[j]`; symmetric with a zero diagonal. */
export interface WhoMetWhom {
  readonly entities: readonly string[];
  readonly matrix: readonly (readonly number[])[];
  readonly pairs: readonly MetPair[];
  readonly rule: "R15";
}

/**
 * Who met whom over a list of events: the counts above the diagonal sum to Σ C(n, 2) over the direct meetings.
 *
 * Planned, indirect and written ones add nothing; what may have been a contact stands under `possible`. An event given
 * twice counts once. Empty lists where nobody met. Source: R10, R15.
 */
export function whoMetWhom(events: readonly Event[], options: WhoMetWhomOptions = {}): WhoMetWhom {
  const pairs = new Map<
    string,
    { between: readonly [string, string]; events: string[]; possible: string[]; plenary: string[] }
  >();
  const seen = [...new Map(events.map((event) => [event.id, event])).values()].sort((x, y) =>
    byText(x.id, y.id),
  );
  for (const event of seen) {
    if (directness(event)[0] === "no") continue;
    if (options.window && inWindow(event.when?.edtf ?? null, options.window) !== "yes") continue;
    const delegations = delegationsOf(event, options.actors, options);
    const around = delegations.filter((one) => one.counted !== "no").map((one) => one.entity);
    for (const [a, b] of pairsOf(around)) {
      const met = contactOf(event, delegations, a, b, options);
      if (met.contact === "no" || (options.withoutPlenary && met.plenary === "yes")) continue;
      const key = JSON.stringify(met.between);
      const pair = pairs.get(key) ?? { between: met.between, events: [], possible: [], plenary: [] };
      pairs.set(key, pair);
      (met.contact === "yes" ? pair.events : pair.possible).push(event.id);
      if (met.contact === "yes" && met.plenary === "yes") pair.plenary.push(event.id);
    }
  }
  const list = [...pairs.values()]
    .map((pair) => ({ ...pair, count: pair.events.length }))
    .sort((x, y) => byText(x.between[0], y.between[0]) || byText(x.between[1], y.between[1]));
  const entities = distinct(list.flatMap((pair) => pair.between));
  const at = new Map(entities.map((entity, index) => [entity, index]));
  const matrix = entities.map(() => entities.map(() => 0));
  for (const { between, count } of list) {
    const [i, j] = between.map((entity) => at.get(entity)) as [number, number];
    (matrix[i] as number[])[j] = count;
    (matrix[j] as number[])[i] = count;
  }
  return { entities, matrix, pairs: list, rule: "R15" };
}
