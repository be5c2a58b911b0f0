/** Takes the actors of many documents, gives which of them are one (R30). */
import { byText, distinct } from "../../meeting/canonical.ts";
import type { Actor } from "../../records/actor.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import { nameWords } from "./person-name.ts";
import { unitePersons } from "./same-persons.ts";

/** Actors that are one: the id that stands for them, and their records in canonical order. */
export interface ActorGroup {
  readonly id: string;
  readonly actors: readonly Actor[];
}

/** The groups of a set of actors, by id; `idOf` leads from an id in a document to its group's. */
export interface ActorGroups {
  readonly groups: readonly ActorGroup[];
  idOf(id: string, doc: string | null): string;
}

/** Types of actors that are one wherever their name is the same; "the president" or "officials" are others in each report. */
const NAMED = new Set<Actor["type"]>(["state", "igo", "bloc", "media"]);

/**
 * Groups actors by ISO code, Wikidata item, and name: of organisations by the name alone, of ministries under what they
 * are part of, of offices by what they are and of whom, of armed groups with a name of their own, of persons see
 * `unitePersons`. Whatever a report only describes ("the president", "officials") is its own there. The result doesn't
 * depend on the order of the input. Source: R30.
 */
export function groupActors(all: readonly Actor[]): ActorGroups {
  const nodes = all
    .map((actor) => ({ actor, doc: docOf(actor), key: `${actor.id}\n${docOf(actor)}` }))
    .sort((a, b) => byText(a.key, b.key))
    .map((node, at) => ({ ...node, at }));
  const sets = new DisjointSets(nodes.length);
  const byKey = groupBy(nodes, ({ key, actor }) => [key, ...keysOf(actor)]);
  for (const members of byKey.values()) sets.unite(members.map(({ at }) => at));
  unitePersons(
    nodes.filter(({ actor }) => actor.type === "person"),
    sets,
  );
  return named([...Map.groupBy(nodes, ({ at }) => sets.root(at)).values()]);
}

const docOf = ({ meta }: Actor): string => meta.evidence[0]?.doc ?? "";

function keysOf(actor: Actor): string[] {
  const { type, id, iso3, wikidata, partOf } = actor;
  const names = actor.names.filter(({ kind }) => kind === "name");
  const folded = names.map(({ text }) => [...nameWords(text)].sort().join(" ")).filter((name) => name !== "");
  const keys: string[] = [];
  if (wikidata !== null) keys.push(`wikidata|${wikidata}`);
  if (iso3 !== null && type === "state") keys.push(`iso3|${iso3}`);
  // "Troops" have no name, "Hezbollah" has.
  if (NAMED.has(type) || (type === "armed_group" && names.some(({ text }) => /^\p{Lu}/u.test(text))))
    keys.push(`id|${id}`, ...folded.map((name) => `${type}|${name}`));
  if ((type === "ministry" || type === "office" || type === "government") && partOf !== null) {
    keys.push(`${partOf}|${id}`);
    // "The secretary" may be of any department, "the department of state" is one.
    if (type !== "office") keys.push(...folded.map((name) => `${partOf}|${type}|${name}`));
  }
  return keys;
}

/** An actor as one document knows it, under a key that no other document's has. */
interface Node {
  readonly actor: Actor;
  readonly doc: string;
  readonly key: string;
}

/** Each group under the id that most documents have; one that stands for several groups is told apart by whom it is of. */
function named(members: readonly (readonly Node[])[]): ActorGroups {
  const claims = members.map((nodes) => ({ nodes, id: commonest(nodes) }));
  const claimed = new Map<string, number>();
  for (const { id } of claims) claimed.set(id, (claimed.get(id) ?? 0) + 1);
  const ids = new Map<string, string>();
  const groups = claims.map(({ nodes, id }): ActorGroup => {
    const own = claimed.get(id) === 1 ? id : `${id}@${nodes[0]?.doc ?? ""}`;
    for (const { key, actor } of nodes) {
      ids.set(key, own);
      // Where a document has no record of its own, an id that is one actor everywhere is that one.
      const everywhere = ids.get(actor.id);
      ids.set(actor.id, everywhere === undefined || everywhere === own ? own : actor.id);
    }
    return { id: own, actors: nodes.map(({ actor }) => actor) };
  });
  return {
    groups: groups.sort((a, b) => byText(a.id, b.id)),
    idOf: (id, doc) => ids.get(`${id}\n${doc ?? ""}`) ?? ids.get(id) ?? id,
  };
}

function commonest(nodes: readonly Node[]): string {
  const [code] = distinct(nodes.flatMap(({ actor }) => (actor.type === "state" ? (actor.iso3 ?? []) : [])));
  if (code !== undefined) return code;
  const docs = new Map<string, number>();
  for (const { actor } of nodes) docs.set(actor.id, (docs.get(actor.id) ?? 0) + 1);
  return [...docs].sort(([x, a], [y, b]) => b - a || byText(x, y))[0]?.[0] ?? "";
}
