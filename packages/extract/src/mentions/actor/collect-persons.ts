/** Takes raw mentions with names, gives the persons of the text with post and state. */
import { actorSlug } from "@readout/core";
import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import type { TextSpan } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { placeByDuty } from "../home/place-by-duty.ts";
import { placeGuests, placeRemaining } from "../home/place-by-headline.ts";
import { placeByMinistry } from "../home/place-by-ministry.ts";
import { placeByOffice } from "../home/place-by-office.ts";
import { placeByOutlet } from "../home/place-by-outlet.ts";
import { placeInOrder } from "../home/place-in-order.ts";
import { headsPair, placeIssuersOwn, placeListed, placeOwner } from "../home/place-persons.ts";
import { placeAppointed, placeRepresentatives } from "../home/place-representatives.ts";
import { placeSent } from "../home/place-sent.ts";
import { placeHere, placeHosts, placeVisited } from "../home/place-visited.ts";
import { isOfCommonWords } from "../person/common-words.ts";
import {
  findPerson,
  isCourtesyTitle,
  Persons,
  readingFor,
  soleEntity,
  standsForNobody,
} from "../person/persons.ts";
import { isAnotherLeader, placeFullNames, placeLeaders } from "../person/place-leaders.ts";
import type { Issuer } from "../title/issuer.ts";
import type { RawMention } from "../unit/raw-mention.ts";

const FORMS_OF_ADDRESS = new WordList("mrs mrs. ms ms. dr dr. lady lady.");

/**
 * What the document of the persons says beside their names: whose organ it is, its headlines by sentence, whether it was
 * spoken, its day (EDTF), its dateline. `home` is the state whose people its outlet writes of without naming it, null where
 * it writes for the world.
 */
export interface PersonsDocument {
  readonly issuer: Issuer | null;
  readonly headlines: ReadonlySet<number>;
  readonly spoken: boolean;
  readonly day: string | null;
  readonly home: string | null;
  readonly dateline: TextSpan | null;
}

/** Persons of the text: full names first; a lone surname joins the one full name that ends (or starts) with it. */
export function collectPersons(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  document: PersonsDocument,
): Persons {
  const { day } = document;
  const persons = new Persons((item, surname, words) => isAnotherLeader(item, surname, words, day));
  const named = raw.filter((item) => item.name);
  const wordsOf = (item: RawMention): readonly string[] => persons.nameOf(item, tokens).words;
  const sorted = named
    .map((item) => ({ item, length: wordsOf(item).length }))
    .sort((a, b) => b.length - a.length || a.item.first - b.item.first)
    .map(({ item }) => item);
  joinNames(persons, sorted, tokens, document.headlines);
  placePersons(persons, raw, named, tokens, document);
  settlePosts(persons, sorted, tokens);
  return persons;
}

/** Each name joins the person that it is of, or makes one; what the mention says of that person is kept. */
function joinNames(
  persons: Persons,
  sorted: readonly RawMention[],
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
): void {
  const titled = new Set(
    sorted.flatMap((item) => (item.readings ? [persons.nameOf(item, tokens).words.at(-1) ?? ""] : [])),
  );
  const texts = new Set(tokens.map(({ text }) => text));
  for (const item of sorted) {
    const name = persons.nameOf(item, tokens);
    const { words } = name;
    const entity = soleEntity(item);
    let person = findPerson(persons, item, tokens);
    if (!person) {
      // A lone capitalised word with no title is no person: it may be anything.
      if (words.length === 1 && !item.readings && !item.counterpart) continue;
      if (isOfCommonWords(item, words, tokens, texts)) continue;
      // "Lund Burns Ali Musa" over a report: what a headline's capitals are is seen by the names below it.
      if (words.length > 2 && !item.readings && headlines.has(tokens[item.first]?.sentence ?? -1)) continue;
      // "the Biden-Putin summit": of two whom the text names with their titles.
      if (words.length === 3 && words[1] === "-" && !item.readings && titled.has(words[0] ?? "")) continue;
      person = {
        id: actorSlug("person", words.join(" ").replace(/ - /g, "-")),
        ...name,
        post: null,
        of: null,
        rule: null,
        addressed: false,
        title: [],
        titles: new Set(),
        seen: [],
      };
      persons.add(person);
    }
    if (words.length > 1) person.seen.push(item.first);
    if (words.length > 1 && item.readings)
      for (let i = item.titleFirst ?? 0; i < (item.titleEnd ?? 0); i++)
        person.titles.add((tokens[i] as Token).lower);
    if (FORMS_OF_ADDRESS.holds(itemAt(tokens, (item.name?.[0] ?? 0) - 1))) person.addressed = true;
    if (entity && !person.of && !item.heldThen && !standsForNobody(item)) person.of = entity;
    const { titleFirst = 0, titleEnd = 0 } = item;
    if (isCourtesyTitle(item, person, tokens)) continue;
    if (item.readings && !item.heldThen && titleEnd - titleFirst > person.title.length)
      person.title = tokens.slice(titleFirst, titleEnd).map((token) => token.lower);
  }
}

/** The states that persons stand for: each step looks at another sign, those behind it also at whom it has placed. */
function placePersons(
  persons: Persons,
  raw: readonly RawMention[],
  named: readonly RawMention[],
  tokens: readonly Token[],
  { issuer, headlines, spoken, day, home, dateline }: PersonsDocument,
): void {
  placeRepresentatives(persons, raw, tokens);
  placeSent(persons, raw, tokens);
  placeAppointed(persons, raw, tokens);
  placeLeaders(persons, named, tokens, day);
  const isPair = headsPair(raw, tokens, headlines, issuer);
  const listed = placeIssuersOwn(persons, raw, tokens, issuer, day, isPair);
  if (issuer) placeOwner(persons, raw, tokens, issuer, headlines);
  if (issuer) placeGuests(persons, raw, tokens, issuer, headlines, spoken, isPair);
  placeListed(persons, listed, tokens, issuer, home);
  placeInOrder(persons, raw, tokens);
  if (!spoken && headlines.size > 0) placeRemaining(persons, raw, tokens, headlines, issuer);
  placeByDuty(persons, raw, tokens);
  placeVisited(persons, raw, tokens, home);
  placeHosts(persons, raw, tokens, dateline);
  if (!spoken) placeHere(persons, raw, tokens, dateline, home);
  placeByMinistry(persons, raw, tokens);
  if (home !== null && !spoken) placeByOutlet(persons, raw, tokens, home);
  if (!issuer && !spoken) placeByOffice(persons, raw, tokens);
  placeFullNames(persons, named, tokens, day);
}

/** The post that a title means once the state is known; the longest title of a person counts. */
function settlePosts(persons: Persons, sorted: readonly RawMention[], tokens: readonly Token[]): void {
  for (const item of sorted) {
    const person = findPerson(persons, item, tokens);
    if (!person || item.former || item.heldThen || isCourtesyTitle(item, person, tokens)) continue;
    const length = (item.titleEnd ?? 0) - (item.titleFirst ?? 0);
    const reading = readingFor(item, person.of);
    if (reading?.level && (!person.post || length === person.title.length)) person.post = reading.post;
  }
}
