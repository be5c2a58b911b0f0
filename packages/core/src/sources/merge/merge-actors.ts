/** Takes the records of one actor by several documents, gives them united, with nothing lost and conflicts kept (R30). */
import { canonicalJson, distinct, distinctValues } from "../../meeting/canonical.ts";
import type { Actor } from "../../records/actor.ts";
import { evidenceIn } from "../distinct-evidence.ts";
import type { ActorGroup } from "../identity/actor-groups.ts";
import { Ballot, type FieldConflict } from "./ballot.ts";
import { mergedMeta } from "./merged-meta.ts";

/**
 * One actor with all that documents say of it. `actor` is a view: names, posts and memberships are united, and of values
 * that exclude each other it has the one that most documents give, while `conflicts` has them all; `records` are the
 * ids that documents know it by.
 */
export interface MergedActor {
  readonly id: string;
  readonly actor: Actor;
  readonly records: readonly string[];
  readonly conflicts: readonly FieldConflict[];
  readonly rule: "R30";
}

/** Unites a group of records, at least one; the result depends on the set of records alone. Source: R30. */
export function mergeActors({ id, actors }: ActorGroup): MergedActor {
  const records = distinctValues(actors);
  const [first] = records as [Actor, ...Actor[]];
  const ballot = new Ballot(records);
  const evidence = evidenceIn(records.map(({ meta }) => meta.evidence));
  const actor: Actor = {
    id,
    type: ballot.choose("type", ({ type }) => type) ?? first.type,
    names: byNumber(records.flatMap(({ names }) => names)),
    iso3: ballot.choose("iso3", ({ iso3 }) => iso3),
    wikidata: ballot.choose("wikidata", ({ wikidata }) => wikidata),
    partOf: ballot.choose("partOf", ({ partOf }) => partOf),
    memberships: distinctValues(records.flatMap(({ memberships }) => memberships)),
    tenures: distinctValues(records.flatMap(({ tenures }) => tenures)),
    meta: mergedMeta(records, evidence),
  };
  return {
    id,
    actor,
    records: distinct(records.map((record) => record.id)),
    conflicts: ballot.conflicts(),
    rule: "R30",
  };
}

/** Distinct names, the one that most records have first: that is the one that a reader sees. */
function byNumber(names: readonly Actor["names"][number][]): Actor["names"] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(canonicalJson(name), (counts.get(canonicalJson(name)) ?? 0) + 1);
  const countOf = (name: Actor["names"][number]): number => counts.get(canonicalJson(name)) ?? 0;
  return distinctValues(names).sort((a, b) => countOf(b) - countOf(a));
}
