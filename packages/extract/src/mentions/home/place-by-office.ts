/** Takes titled persons whose state no words of the text give, ties them to the one state of which the text has told that office without a name. */
import { lemmaAs, type Token } from "@readout/english";
import { GOING_VERBS } from "../../data/meeting-verbs.ts";
import { readTitle } from "../lexicon/lexicon.ts";
import {
  findPerson,
  isNameAlone,
  type Persons,
  place,
  soleEntity,
  unplacedPerson,
} from "../person/persons.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** Offices that one at a time holds in a state. */
const OF_ONE = /^(?:head_of_|(?!deputy_|junior_)\w+_minister$)/;

/** "Togo's top diplomat hosted his counterparts. Foreign Minister X said": X is Togo's, where no other such office is open. */
export function placeByOffice(persons: Persons, raw: readonly RawMention[], tokens: readonly Token[]): void {
  const held = new Set(
    raw.flatMap((item) => {
      const of = item.name && (soleEntity(item) ?? findPerson(persons, item, tokens)?.of);
      return of && item.readings ? [`${of} ${readTitle(item.readings, of)?.post}`] : [];
    }),
  );
  const open = new Map<string, Set<string>>();
  for (const item of raw) {
    if (!item.readings || item.former || item.plural) continue;
    const state = soleEntity(item);
    const post = readTitle(item.readings, state)?.post ?? "";
    if (!OF_ONE.test(post)) continue;
    const states = open.get(post) ?? new Set();
    if (state !== null && item.name === null && !item.counterpart && !isOnJourney(item, tokens))
      open.set(post, states.add(state));
    if (!isNameAlone(item)) continue;
    const [home, ...others] = [...states].filter((one) => !held.has(`${one} ${post}`));
    const person = home === undefined || others.length > 0 ? null : unplacedPerson(persons, item, tokens);
    if (!person || home === undefined) continue;
    place(person, home, "office_of_text");
    held.add(`${home} ${post}`);
  }
}

/** "France's foreign minister arrived in P. Foreign Minister X received him": X is of another state. */
function isOnJourney({ end }: RawMention, tokens: readonly Token[]): boolean {
  const next = tokens[end];
  return next !== undefined && GOING_VERBS.has(lemmaAs(next, "VERB"));
}
