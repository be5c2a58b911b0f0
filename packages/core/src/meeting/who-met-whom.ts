/** Takes events, gives a matrix of who met whom how often (R15). */
import type { Event } from "../records/event.ts";
import { byText, distinct } from "./canonical.ts";
import { contactOf, directness } from "./contact.ts";
import { delegationsOf } from "./delegations.ts";
import type { ContactOptions } from "./highest-contact.ts";
import { dyadLevelOf } from "./level.ts";
import { pairsOf } from "./subformats.ts";
import { type DateWindow, type DaySpan, inWindow, spanOf } from "./window.ts";

/** What to count. */
export interface WhoMetWhomOptions extends ContactOptions {
  /** Only events that surely lie in this half-open window; all of them unless given. */
  readonly window?: DateWindow;
  /**
   * Lists under `possible` a contact known to no day ("last month", "about 3 May") that a dated one of the two, of the
   * same type and level, may be; off unless asked for, as each report of a contact is one by R15.
   */
  readonly onceRetold?: boolean;
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

/** A sure contact with what decides whether it is another one told again. */
interface SureContact {
  readonly event: Event;
  readonly rank: number | null;
  readonly days: DaySpan;
}

interface Met {
  readonly between: readonly [string, string];
  readonly events: string[];
  readonly possible: string[];
  readonly plenary: string[];
  readonly sure: SureContact[];
}

/** The longest stretch, in days, that is taken for the contact's own days ("4 to 6 May"), not for when it was. */
const OWN_DAYS = 3;

const isDated = ({ event, days }: SureContact): boolean =>
  days.high - days.low < OWN_DAYS && !/[~?%]/.test(event.when?.edtf ?? "");

/** The pair with those contacts under `possible` that one of its dated contacts may be. */
function withoutRetold(pair: Met): Met {
  const dated = pair.sure.filter(isDated);
  const again = new Set(
    pair.sure
      .filter((one) => !isDated(one) && dated.some((other) => mayBe(one, other)))
      .map(({ event }) => event.id),
  );
  const kept = (ids: readonly string[]): string[] => ids.filter((id) => !again.has(id));
  return {
    ...pair,
    events: kept(pair.events),
    possible: [...pair.possible, ...again].sort(byText),
    plenary: kept(pair.plenary),
  };
}

const mayBe = (one: SureContact, dated: SureContact): boolean =>
  one.days.low <= dated.days.high &&
  dated.days.low <= one.days.high &&
  (one.event.type === "call") === (dated.event.type === "call") &&
  (one.rank === null || dated.rank === null || one.rank === dated.rank);

/**
 * Who met whom over a list of events: the counts above the diagonal sum to Σ C(n, 2) over the direct meetings.
 *
 * Planned, indirect and written ones add nothing; what may have been a contact stands under `possible`. An event given
 * twice counts once. Empty lists where nobody met. Source: R10, R15.
 */
export function whoMetWhom(events: readonly Event[], options: WhoMetWhomOptions = {}): WhoMetWhom {
  const pairs = new Map<string, Met>();
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
      const pair = pairs.get(key) ?? {
        between: met.between,
        events: [],
        possible: [],
        plenary: [],
        sure: [],
      };
      pairs.set(key, pair);
      (met.contact === "yes" ? pair.events : pair.possible).push(event.id);
      if (met.contact !== "yes") continue;
      if (met.plenary === "yes") pair.plenary.push(event.id);
      const rank = options.onceRetold ? dyadLevelOf(delegations, a, b).rank : null;
      pair.sure.push({ event, rank, days: spanOf(event.when?.edtf ?? null) });
    }
  }
  const told = [...pairs.values()].map((pair) => (options.onceRetold ? withoutRetold(pair) : pair));
  const list = told
    .map(({ sure: _, ...pair }) => ({ ...pair, count: pair.events.length }))
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
