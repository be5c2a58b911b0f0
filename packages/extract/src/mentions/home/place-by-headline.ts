/** Takes titled persons whose state no words of the text give, ties them to the one that its headline leaves for them. */

import type { Token } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { readTitle } from "../lexicon/lexicon.ts";
import {
  findPerson,
  isNameAlone,
  nameWords,
  type Persons,
  place,
  readingFor,
  soleEntity,
  unplacedPerson,
} from "../person/persons.ts";
import type { Issuer } from "../title/issuer.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** "President Y" in a ministry's release may be its own: a guest is met ("met with President X Y") and named in full. */
function isOwnHead(item: RawMention, tokens: readonly Token[], issuer: Issuer): boolean {
  const post = item.readings ? readTitle(item.readings, issuer.state)?.post : undefined;
  if (issuer.portfolio === "presidency" || post !== "head_of_state") return false;
  const before = tokens[item.first - 1]?.lower ?? "";
  return nameWords(item, tokens).length < 2 || !isOneOf(before, "with", "met", "to", "by", ",");
}

/**
 * "Visit to Kyiv": whoever the release names by an office alone, and who isn't the issuer's, is of the one other state
 * that its headline names.
 */
export function placeGuests(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  issuer: Issuer,
  headlines: ReadonlySet<number>,
  spoken: boolean,
  isPair: boolean,
): void {
  const named = new Set(
    raw
      .filter((item) => headlines.has(tokens[item.first]?.sentence ?? -1))
      .flatMap((item) => item.entities)
      .filter((entity) => entity !== issuer.state),
  );
  const [guest] = named;
  if (guest === undefined || named.size > 1 || !/^[A-Z]{3}$/.test(guest)) return;
  for (const item of raw) {
    if (!item.readings || !isNameAlone(item)) continue;
    const full = persons.nameOf(item, tokens).words.length > 1;
    if (!isPair && (!issuer.lacks(item, tokens) || isOwnHead(item, tokens, issuer))) continue;
    // Others are spoken of by their surnames ("President Putin"); a guest is introduced or stands in the headline.
    if (!(full && (!spoken || isPair)) && !headlines.has(tokens[item.first]?.sentence ?? -1)) continue;
    const person = unplacedPerson(persons, item, tokens);
    if (person && readTitle(item.readings, guest)?.level) place(person, guest, "state_of_headline");
  }
}

const isCounterpart = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.lower === "counterpart";

/** How many sentences of the body may take up the states of the headline. */
const LEAD = 4;

/**
 * "S. Korea, Japan, China hold summit" above "President X, Japanese Prime Minister Y and Chinese Premier Z": the one
 * officer of a lead sentence without a state is of the one state that the headline names and the others leave. Several
 * without one are of the headline's states in their order, where the officers are as many and one at its place is known.
 */
export function placeRemaining(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
  issuer: Issuer | null,
): void {
  const sentenceOf = (item: RawMention): number => tokens[item.first]?.sentence ?? -1;
  const inHeadline = raw.filter((item) => headlines.has(sentenceOf(item)));
  const named = [...new Set(inHeadline.flatMap(({ kind, entities }) => (kind === "place" ? [] : entities)))];
  const last = Math.max(...headlines);
  if (named.length < 2 || named.length > 6 || !named.every((entity) => /^[A-Z]{3}$/.test(entity))) return;
  // "X and his counterpart Y of A met. Deputy Minister Z said": A has its officer in a sentence before.
  const told = new Set<string>();
  for (let sentence = last + 1; sentence <= last + LEAD; sentence++) {
    const inSentence = raw.filter((item) => sentenceOf(item) === sentence);
    const people = inSentence.filter(({ name }) => name !== null);
    const held = people.map((item) => ({
      item,
      person: findPerson(persons, item, tokens),
    }));
    const sides = held.map(({ item, person }) => soleEntity(item) ?? person?.of ?? null);
    const open = held.filter((_, k) => sides[k] === null);
    // "Foreign Minister X met his Ugandan counterpart": of the other state.
    const facing = inSentence.filter(
      ({ name, kind, end }) => name === null && kind === "office" && isCounterpart(tokens, end),
    );
    const known = new Set([...sides, ...facing.map(soleEntity)].filter((side) => side !== null));
    const rest = named.filter((entity) => !known.has(entity));
    const isTold = rest.some((entity) => told.has(entity));
    for (const entity of known) told.add(entity);
    if (isTold) continue;
    if (open.length === 0 || open.length !== rest.length || known.size !== named.length - open.length)
      continue;
    // "by an Israeli minister" may be the very person.
    const unnamed = inSentence.filter(({ name, readings }) => name === null && readings !== undefined);
    if (unnamed.some(({ entities }) => entities.some((entity) => rest.includes(entity)))) continue;
    if (open.some(({ item }) => !item.name || !item.readings || item.former)) continue;
    const ordered =
      held.length === named.length && sides.every((side, k) => side === null || side === named[k]);
    if (open.length > 1 && !(ordered && known.size > 0)) continue;
    for (const [k, { item, person }] of open.entries()) {
      const entity = rest[k] as string;
      if (!person || person.of !== null || persons.closed.has(person)) continue;
      if (!readingFor(item, entity)?.level) continue;
      // What the issuer's own are called is known: a head whom its ministry leaves open is another's.
      if (entity === issuer?.state && !issuer.uses(item, tokens)) continue;
      place(person, entity, "state_of_headline");
    }
  }
}
