/** Takes all events of a store, gives them as clusters of records of one event (R30). */
import { byText, canonicalJson, distinct } from "../meeting/canonical.ts";
import type { Event } from "../records/event.ts";
import { groupActors } from "./actor-groups.ts";
import { distinctEvents, type MergedEvent, mergeWitnesses } from "./merge-events.ts";
import {
  compareFacts,
  DATE_SLACK_DAYS,
  type EventConflict,
  type EventFacts,
  factsOf,
  type SameEventOptions,
} from "./same-event.ts";

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
 * date that differ in one thing. Source: R30.
 */
export function clusterEvents(all: readonly Event[], options: SameEventOptions = {}): EventCluster[] {
  const groups = groupActors(options.actors ?? []);
  const facts = distinctEvents(all).map((event) => factsOf(event, groups, options));
  const { doubles, near } = pairsOf(facts);
  const cluster = facts.map((_, at) => [at]);
  const apart: (readonly [number, number])[] = near.map(({ a, b }) => [a, b] as const);
  for (const { a, b } of doubles) {
    const [left, right] = [cluster[a] as number[], cluster[b] as number[]];
    if (left === right) continue;
    if (left.some((x) => right.some((y) => compare(facts, x, y).same === "no"))) {
      apart.push([a, b]);
      continue;
    }
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const member of joined) cluster[member] = joined;
  }
  const merged = new Map<number[], MergedEvent>();
  for (const members of new Set(cluster)) {
    merged.set(members, mergeWitnesses(members.map((at) => (facts[at] as EventFacts).event)));
  }
  return [...merged]
    .map(([members, event]) => ({ ...event, links: linksOf(members, cluster, merged, apart, facts) }))
    .sort((a, b) => byText(a.id, b.id) || byText(canonicalJson(a), canonicalJson(b)));
}

const compare = (facts: readonly EventFacts[], a: number, b: number) =>
  compareFacts(facts[a] as EventFacts, facts[b] as EventFacts);

/** Pairs that are the same, the most alike first, and pairs with one conflict only, among those of near dates. */
function pairsOf(facts: readonly EventFacts[]): { doubles: Pair[]; near: Pair[] } {
  const days = new Map<string, number[]>();
  facts.forEach(({ placed, span, members }, at) => {
    // Only a placed date and two common members can make two the same.
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
  const seen = new Set<string>();
  const doubles: Pair[] = [];
  const near: Pair[] = [];
  for (const members of days.values()) {
    members.forEach((b, index) => {
      for (const a of members.slice(0, index)) {
        const key = `${a} ${b}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const result = compare(facts, a, b);
        if (result.same === "yes") doubles.push({ a, b, score: result.score });
        else if (isNear(result.reasons, result.conflicts)) near.push({ a, b, score: 0 });
      }
    });
  }
  const order = (x: Pair, y: Pair): number => y.score - x.score || x.a - y.a || x.b - y.b;
  return { doubles: doubles.sort(order), near: near.sort(order) };
}

function isNear(reasons: readonly string[], conflicts: readonly EventConflict[]): boolean {
  const [only] = conflicts;
  return conflicts.length === 1 && only?.field !== "part" && only?.field !== "members" && reasons.length >= 2;
}

function linksOf(
  members: number[],
  cluster: readonly number[][],
  merged: ReadonlyMap<number[], MergedEvent>,
  apart: readonly (readonly [number, number])[],
  facts: readonly EventFacts[],
): EventLink[] {
  const others = new Set<number[]>();
  for (const [a, b] of apart) {
    const [left, right] = [cluster[a] as number[], cluster[b] as number[]];
    if (left === members && right !== members) others.add(right);
    if (right === members && left !== members) others.add(left);
  }
  return [...others]
    .map((other): EventLink => {
      const between = members.flatMap((x) => other.flatMap((y) => compare(facts, x, y).conflicts));
      const keys = distinct(between.map(canonicalJson));
      return {
        cluster: (merged.get(other) as MergedEvent).id,
        conflicts: keys.map((key) => JSON.parse(key) as EventConflict),
      };
    })
    .sort((a, b) => byText(a.cluster, b.cluster) || byText(canonicalJson(a), canonicalJson(b)));
}
