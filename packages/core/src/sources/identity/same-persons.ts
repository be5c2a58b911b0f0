/** Takes the persons of many documents, unites those that are one across spellings and posts (R30). */
import { distinct } from "../../meeting/canonical.ts";
import type { Actor } from "../../records/actor.ts";
import type { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import { initialsOf, personWords, skeletonOf } from "./person-name.ts";

/** A person as one document knows it; `at` is its member in the sets. */
export interface KnownPerson {
  readonly at: number;
  readonly doc: string;
  readonly actor: Actor;
}

/** A name read into its words, with whom the person speaks for and the posts that it holds. */
interface Named extends KnownPerson {
  readonly words: readonly string[];
  /** The letters that stand for names: "A" of "Ana A. Brul". */
  readonly initials: string;
  readonly entity: string | null;
  readonly posts: readonly string[];
}

/** Consonants that a name needs to be recognised by them alone. */
const LEAST_CONSONANTS = { surname: 3, whole: 7 } as const;

/** How many times more often a name has to be given to the holder of a post than all others, to be meant by the surname. */
const MEANT = 4;

/**
 * Unites persons: by the whole name, unless two of that name speak for different states; by a surname of the same
 * consonants and the first two letters, where entity and post are the same; a surname alone with the one of that entity
 * and post, of its own document, or of that entity where neither has a post, who bears it. Where it may well be two, it is left.
 */
export function unitePersons(all: readonly KnownPerson[], sets: DisjointSets): void {
  const named = all.map(read);
  const whole = named.filter(({ words }) => words.length > 1);
  for (const same of Map.groupBy(whole, ({ words }) => [...words].sort().join(" ")).values())
    uniteNamesakes(same, sets);
  for (const same of groupBy(whole, variantKeys).values()) sets.unite(same.map(({ at }) => at));
  uniteSurnames(
    named.filter(({ words }) => words.length === 1),
    whole,
    sets,
  );
}

function read(person: KnownPerson): Named {
  const { actor } = person;
  const held = distinct(actor.tenures.map(({ of }) => of));
  return {
    ...person,
    words: personWords(actor),
    initials: initialsOf(actor),
    entity: actor.partOf ?? (held.length === 1 ? (held[0] as string) : null),
    posts: distinct(actor.tenures.map(({ post }) => post)),
  };
}

const isState = (entity: string | null): entity is string => entity !== null && /^[A-Z]{3}$/.test(entity);

/**
 * Of two states' namesakes neither is the other; whose state isn't told may be the one of whom it is, unless an initial
 * tells him from that one: then only who has it too.
 */
function uniteNamesakes(all: readonly Named[], sets: DisjointSets): void {
  const states = distinct(all.flatMap(({ entity }) => (isState(entity) ? [entity] : [])));
  const apart = states.length === 0 ? [] : all.filter((one) => !isState(one.entity) && one.initials !== "");
  for (const { initials } of apart)
    sets.unite(all.filter((one) => one.initials === initials).map(({ at }) => at));
  const same = all.filter((one) => !apart.includes(one));
  if (states.length < 2) sets.unite(same.map(({ at }) => at));
  else
    for (const state of states) sets.unite(same.filter(({ entity }) => entity === state).map(({ at }) => at));
}

function variantKeys({ words, entity, posts }: Named): string[] {
  if (entity === null) return [];
  const skeletons = words.map(skeletonOf);
  const surname = skeletons.at(-1) ?? "";
  const all = [...skeletons].sort().join(" ");
  return [
    ...(all.length >= LEAST_CONSONANTS.whole + words.length - 1 ? [`${entity}|${all}`] : []),
    ...(surname.length >= LEAST_CONSONANTS.surname
      ? posts.map((post) => `${entity}|${post}|${surname}|${words[0]?.slice(0, 2)}`)
      : []),
  ];
}

function uniteSurnames(alone: readonly Named[], whole: readonly Named[], sets: DisjointSets): void {
  // A name's last word is the surname; where nobody bears it so, its first may be ("Xi Jinping").
  const bearers = [-1, 0].map((place) =>
    groupBy(whole, (one) => {
      const surname = one.words.at(place) ?? "";
      return [...closeKeys(one, surname), ...entityKeys(one, surname)];
    }),
  );
  // Found first, united then: who is united in this step leads nobody else on.
  const pairs: (readonly [number, number])[] = [];
  const left: Named[] = [];
  for (const one of alone) {
    const surname = one.words[0] ?? "";
    const close = closeKeys(one, surname);
    const keys = [...close, ...(one.posts.length === 0 ? entityKeys(one, surname) : [])];
    const found = keys
      .flatMap((key) =>
        bearers.map((of) => ({
          key,
          others: (of.get(key) ?? []).filter((other) => mayBeOne(one, other)),
        })),
      )
      .find(({ others }) => others.length > 0);
    const meant = found === undefined ? null : commonestOf(found.others.map(({ at }) => sets.root(at)));
    // A senator isn't the adviser of that surname: elsewhere who is told without a post is one told without it.
    const another =
      meant !== null && !close.includes(found?.key ?? "") && found?.others.some(isHolder) === true;
    if (meant === null || another) left.push(one);
    else pairs.push([one.at, meant]);
  }
  for (const pair of pairs) sets.unite(pair);
  for (const same of groupBy(left, (one) => postKeys(one, one.words[0] ?? "")).values())
    sets.unite(same.map(({ at }) => at));
}

const postKeys = ({ entity, posts }: Named, surname: string): string[] =>
  entity === null ? [] : posts.map((post) => `${entity}|${post}|${surname}`);

/** By entity and post, then by document. */
const closeKeys = (one: Named, surname: string): string[] => [
  ...postKeys(one, surname),
  `${one.doc}|${surname}`,
];

const entityKeys = ({ entity }: Named, surname: string): string[] =>
  entity === null ? [] : [`${entity}|${surname}`];

const isHolder = ({ posts }: Named): boolean => posts.length > 0;

const mayBeOne = (a: Named, b: Named): boolean =>
  !isState(a.entity) || !isState(b.entity) || a.entity === b.entity;

/** The root that stands for nearly all; null where several may be meant. */
function commonestOf(roots: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  const [first, second] = [...counts].sort(([x, a], [y, b]) => b - a || x - y);
  if (!first) return null;
  return second === undefined || first[1] >= MEANT * (roots.length - first[1]) ? first[0] : null;
}
