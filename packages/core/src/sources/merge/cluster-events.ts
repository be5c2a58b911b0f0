/** Takes all events of a store, gives them as clusters of records of one event (R30). */
import { byText, distinctValues } from "../../meeting/canonical.ts";
import type { Event } from "../../records/event.ts";
import { groupActors } from "../identity/actor-groups.ts";
import { type EventFacts, factsOf, type SameEventOptions } from "../identity/event-facts.ts";
import { compareFacts, DATE_SLACK_DAYS, type EventConflict, headsText } from "../identity/same-event.ts";
import { tellsOfTwo } from "../identity/tells-of-two.ts";
import { distinctEvents, type MergedEvent, mergeWitnesses } from "./merge-events.ts";

/** A near double that stayed apart: the other cluster's id and what stands between them. */
export interface EventLink {
  readonly cluster: string;
  readonly conflicts: readonly EventConflict[];
}

/** One event with its witnesses, and links to clusters that may be the same but contradict it. */
export interface EventCluster extends MergedEvent {
  readonly links: readonly EventLink[];
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * The clusters of a set of events, by id; every distinct event is in exactly one. The result doesn't depend on the
 * order of the input, and time grows with the number of events of one pair and day, not of all.
 *
 * Sameness of two isn't transitive, so pairs are joined from the most alike down, and only where no member of the one
 * cluster contradicts a member of the other; else both stay and are linked. So are events with the same delegations and
 * date that differ in one thing, and a record that tells of two events at once, to all that it is like. Source: R30.
 */
export function clusterEvents(all: readonly Event[], options: SameEventOptions = {}): EventCluster[] {
  const groups = groupActors(options.actors ?? []);
  const facts = distinctEvents(all).map((event) => factsOf(event, groups, options));
  const { doubles, near, ofTwo } = pairsOf(facts);
  const cluster = facts.map((_, at) => [at]);
  const apart = [...near];
  for (const double of doubles) {
    const { a, b } = double;
    const [left, right] = [cluster[a] as number[], cluster[b] as number[]];
    if (left === right) continue;
    if (
      left.some((x) => right.some((y) => ofTwo.has(x) || ofTwo.has(y) || compare(facts, x, y).same === "no"))
    ) {
      apart.push(double);
      continue;
    }
    const joined = [...left, ...right];
    for (const member of joined) cluster[member] = joined;
  }
  const merged = new Map<number[], MergedEvent>();
  for (const members of new Set(cluster)) {
    merged.set(members, mergeWitnesses(members.map((at) => (facts[at] as EventFacts).event)));
  }
  const beside = neighbours(apart, cluster);
  // An event has its first witness's id, and the facts are by id: so are the clusters.
  return [...merged].map(([members, event]) => ({
    ...event,
    links: [...(beside.get(members) ?? [])]
      .map((other) => ({
        cluster: (merged.get(other) as MergedEvent).id,
        conflicts: conflictsBetween(members, other, facts, ofTwo),
      }))
      .sort((a, b) => byText(a.cluster, b.cluster)),
  }));
}

const compare = (facts: readonly EventFacts[], a: number, b: number) =>
  compareFacts(facts[a] as EventFacts, facts[b] as EventFacts);

interface Pairs {
  /** Pairs that are the same, the most alike first. */
  readonly doubles: readonly Pair[];
  /** Pairs with one conflict only. */
  readonly near: readonly Pair[];
  /** Those that tell of two events at once. */
  readonly ofTwo: ReadonlySet<number>;
}

/** What is to be said of pairs, among those of near dates. */
function pairsOf(facts: readonly EventFacts[]): Pairs {
  const days = byDayAndPair(facts);
  const seen = new Set<string>();
  const doubles: Pair[] = [];
  const near: Pair[] = [];
  for (const members of days) {
    members.forEach((b, index) => {
      for (const a of members.slice(0, index)) {
        const key = `${a} ${b}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const result = compare(facts, a, b);
        const pair = { a, b, score: result.score };
        if (result.same === "yes") doubles.push(pair);
        else if (isNear(result.reasons, result.conflicts)) near.push(pair);
      }
    });
  }
  const ofTwo = new Set<number>();
  for (const members of days) {
    const all = members.map((at) => facts[at] as EventFacts);
    members.forEach((at, index) => {
      if (tellsOfTwo(all[index] as EventFacts, all)) ofTwo.add(at);
    });
  }
  return { doubles: doubles.sort((x, y) => y.score - x.score), near, ofTwo };
}

/** Places of events by a day and two of their delegations: only a placed date and two common members can make two the same. */
function byDayAndPair(facts: readonly EventFacts[]): readonly (readonly number[])[] {
  const days = new Map<string, number[]>();
  facts.forEach(({ placed, span, members }, at) => {
    if (!placed) return;
    for (let day = span.low; day <= span.high + DATE_SLACK_DAYS; day++) {
      members.forEach((x, index) => {
        for (const y of members.slice(0, index)) {
          const key = `${day}|${y}|${x}`;
          const known = days.get(key);
          if (known) known.push(at);
          else days.set(key, [at]);
        }
      });
    }
  });
  return [...days.values()];
}

function isNear(reasons: readonly string[], conflicts: readonly EventConflict[]): boolean {
  const [only, ...more] = conflicts;
  if (!only || more.length > 0 || reasons.length < 2) return false;
  return only.field !== "part" && only.field !== "members";
}

/** For each cluster those that a pair kept apart links it to. */
function neighbours(apart: readonly Pair[], cluster: readonly number[][]): Map<number[], Set<number[]>> {
  const beside = new Map<number[], Set<number[]>>();
  for (const { a, b } of apart) {
    const [left, right] = [cluster[a] as number[], cluster[b] as number[]];
    beside.set(left, (beside.get(left) ?? new Set()).add(right));
    beside.set(right, (beside.get(right) ?? new Set()).add(left));
  }
  return beside;
}

function conflictsBetween(
  some: readonly number[],
  others: readonly number[],
  facts: readonly EventFacts[],
  ofTwo: ReadonlySet<number>,
): EventConflict[] {
  const conflictsOf = (x: number, y: number): readonly EventConflict[] =>
    ofTwo.has(x) || ofTwo.has(y)
      ? [{ field: "heads", values: [x, y].map((at) => headsText(facts[at] as EventFacts)).sort(byText) }]
      : compare(facts, x, y).conflicts;
  return distinctValues(some.flatMap((x) => others.flatMap((y) => conflictsOf(x, y))));
}
