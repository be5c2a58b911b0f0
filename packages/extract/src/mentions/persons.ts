/** Takes raw mentions with names, gives the persons of the text: one a person, whatever part of the name is printed, with post and state. */
import { actorSlug } from "@readout/core";
import type { Token } from "@readout/english";
import type { Issuer } from "./issuer.ts";
import { readTitle, type TitleReading } from "./lexicon.ts";
import type { RawMention } from "./raw-mention.ts";

/** A person of the text; `of` is the entity that the text (or its issuer) ties them to. */
export interface Person {
  readonly id: string;
  readonly words: readonly string[];
  /** The words in lower case: all of them, the first and the last. */
  readonly key: string;
  readonly firstKey: string;
  readonly lastKey: string;
  post: string | null;
  of: string | null;
  /** Words of the fullest title that the text gives, lower case. */
  title: readonly string[];
}

/** The persons of a text in the order they were found, looked up by their whole, first or last name in lower case. */
export class Persons {
  private readonly byName = new Map<string, Person[]>();

  add(person: Person): void {
    for (const name of new Set([person.key, person.firstKey, person.lastKey])) {
      const known = this.byName.get(name);
      if (known) known.push(person);
      else this.byName.set(name, [person]);
    }
  }

  named(name: string): readonly Person[] {
    return this.byName.get(name) ?? [];
  }
}

/** The reading of a mention's title for an entity, null where it has no title. */
export const readingFor = (item: RawMention, entity: string | null): TitleReading | null =>
  item.readings ? readTitle(item.readings, entity) : null;

const joined = (words: readonly string[]): string => words.join(" ").toLowerCase();
const last = (words: readonly string[]): string => (words[words.length - 1] ?? "").toLowerCase();
const soleEntity = (item: RawMention): string | null =>
  item.entities.length === 1 ? (item.entities[0] as string) : null;

/** Words of a mention's name. */
export const nameWords = (item: RawMention, tokens: readonly Token[]): string[] =>
  item.name
    ? tokens
        .slice(item.name[0], item.name[1])
        .map((token) => token.text)
        .filter((word) => !/^(?:jr|sr)\.?$/i.test(word))
    : [];

/** Persons of the text: full names first; a lone surname joins the one full name that ends (or starts) with it. */
export function collectPersons(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  issuer: Issuer | null,
): Persons {
  const persons = new Persons();
  const named = raw.filter((item) => item.name);
  const wordsOf = new Map(named.map((item) => [item, nameWords(item, tokens)]));
  const lengthOf = (item: RawMention): number => wordsOf.get(item)?.length ?? 0;
  const sorted = [...named].sort((a, b) => lengthOf(b) - lengthOf(a) || a.first - b.first);
  for (const item of sorted) {
    const words = wordsOf.get(item) ?? [];
    const entity = soleEntity(item);
    let person = findPerson(persons, words, item);
    if (!person) {
      // A lone capitalised word with no title is no person: it may be anything.
      if (words.length === 1 && !item.readings && !item.counterpart) continue;
      person = {
        id: actorSlug("person", words.join(" ").replace(/ - /g, "-")),
        words,
        key: joined(words),
        firstKey: (words[0] ?? "").toLowerCase(),
        lastKey: last(words),
        post: null,
        of: null,
        title: [],
      };
      persons.add(person);
    }
    if (entity && !person.of && !item.former) person.of = entity;
    const title = tokens.slice(item.titleFirst ?? 0, item.titleEnd ?? 0).map((token) => token.lower);
    if (item.readings && title.length > person.title.length) person.title = title;
  }
  placeIssuersOwn(persons, named, tokens, issuer);
  for (const item of sorted) {
    const person = findPerson(persons, wordsOf.get(item) ?? [], item);
    if (!person || item.former) continue;
    const length = (item.titleEnd ?? 0) - (item.titleFirst ?? 0);
    const reading = readingFor(item, person.of);
    if (reading?.level && (!person.post || length === person.title.length)) person.post = reading.post;
  }
  return persons;
}

/** A title that only one state uses names that state ("Secretary of State X"); other bare titles are the issuer's, one person a post, in the order of the text. */
function placeIssuersOwn(
  persons: Persons,
  named: readonly RawMention[],
  tokens: readonly Token[],
  issuer: Issuer | null,
): void {
  const taken = new Set<string>();
  const presidents = named.filter((item) =>
    tokens.slice(item.titleFirst ?? 0, item.titleEnd ?? 0).some((token) => token.lower === "president"),
  );
  const firstPresident = presidents[0]
    ? findPerson(persons, nameWords(presidents[0], tokens), presidents[0])
    : null;
  for (const item of named) {
    const person = findPerson(persons, nameWords(item, tokens), item);
    if (!person || !item.readings || item.former) continue;
    person.of ??= usualState(item);
    if (person.of === null && issuer && issuer.uses(item, tokens)) {
      const post = readTitle(item.readings, issuer.state)?.post;
      if (!post || (UNIQUE_POSTS.has(post) && taken.has(post))) continue;
      // "Remarks by Vice President X and President Y": who comes second is the guest.
      if (post === "head_of_state" && firstPresident !== null && firstPresident !== person) continue;
      person.of = issuer.state;
    }
    if (person.of === issuer?.state) {
      const post = readTitle(item.readings, person.of)?.post;
      if (post) taken.add(post);
    }
  }
}

/** The state of a title that means one state's office wherever none is named ("Secretary of State X"), null for others. */
function usualState(item: RawMention): string | null {
  if (!item.readings || item.entities.length > 0 || item.readings.some((reading) => reading.states === null))
    return null;
  const usual = item.readings[0]?.states ?? [];
  return usual.length === 1 && (item.titleEnd ?? 0) - (item.titleFirst ?? 0) > 1 ? (usual[0] ?? null) : null;
}

/** Posts that one person a state holds. */
const UNIQUE_POSTS = new Set(["head_of_state", "head_of_government", "foreign_minister", "defence_minister"]);

/** The person whom these words name, null where none or several fit. */
export function findPerson(persons: Persons, words: readonly string[], item: RawMention): Person | null {
  const key = joined(words);
  const entity = soleEntity(item);
  const fits = (person: Person): boolean => !(entity && person.of && person.of !== entity);
  const exact = persons.named(key).find((person) => person.key === key && fits(person));
  if (exact) return exact;
  if (words.length === 1) {
    const candidates = persons
      .named(key)
      .filter(
        (person) =>
          fits(person) && person.words.length > 1 && (person.lastKey === key || person.firstKey === key),
      );
    return candidates.length === 1
      ? (candidates[0] as Person)
      : (candidates.find((person) => person.lastKey === key) ?? null);
  }
  const [firstKey, lastKey] = [words[0]?.toLowerCase(), last(words)];
  const ends = persons
    .named(lastKey)
    .filter(
      (person) =>
        person.lastKey === lastKey &&
        person.words.length > words.length &&
        fits(person) &&
        (person.firstKey === firstKey || person.key.endsWith(` ${key}`)),
    );
  return ends.length === 1 ? (ends[0] as Person) : null;
}
