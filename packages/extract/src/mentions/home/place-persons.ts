/** Takes persons whose title stands without a state, ties them to the one that it means: the issuer's, the guest's, that of the list. */

import type { Token } from "@readout/english";
import { PAST_PRESIDENTS } from "../../data/leaders.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { readTitle } from "../lexicon/lexicon.ts";
import { findPerson, nameWords, type Persons, place, readingFor, unplacedPerson } from "../person/persons.ts";
import { isHeldByAnother } from "../person/place-leaders.ts";
import type { Issuer } from "../title/issuer.ts";
import { isState } from "../unit/mention.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/**
 * A title that only one state uses names that state ("Secretary of State X"); other bare titles are the issuer's, one
 * person a post, in the order of the text. Gives those left open behind somebody who isn't the issuer's.
 */
export function placeIssuersOwn(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  issuer: Issuer | null,
  day: string | null,
  isPair: boolean,
): Listed[] {
  const taken = new Set<string>();
  const president = raw.find((item) => item.name !== null && isPresident(item, tokens));
  const firstPresident = president ? findPerson(persons, president, tokens) : null;
  const listed: Listed[] = [];
  let named: ReadonlySet<string> | null = null;
  let previous: RawMention | null = null;
  for (const [index, item] of raw.entries()) {
    if (item.name === null) continue;
    const before: RawMention | null = previous;
    previous = item;
    if (!item.readings || item.former) continue;
    const person = findPerson(persons, item, tokens);
    if (!person) continue;
    if (issuer && isSeatedElsewhere(item, raw[index + 1], tokens, issuer.state)) continue;
    const usual = usualState(item) ?? soleNamed(raw, index, tokens);
    // "High Representative X": of the Union only where the text speaks of it.
    if (usual !== null && !isState(usual)) named ??= new Set(raw.flatMap(({ entities }) => entities));
    if (usual !== null && (isState(usual) || named?.has(usual))) person.of ??= usual;
    const guest = before !== null && before.name !== null && !issuer?.uses(before, tokens) ? before : null;
    if (person.of === null && guest && isListed(guest, item, tokens)) {
      listed.push({ before: guest, item });
      continue;
    }
    if (person.of === null && issuer && issuer.uses(item, tokens)) {
      const post = readTitle(item.readings, issuer.state)?.post;
      const past = issuer.state === "USA" && post === "head_of_state" && PAST_PRESIDENTS.has(person.lastKey);
      const others = past ? undefined : persons;
      if (post && isHeldByAnother(issuer.state, post, nameWords(item, tokens), day, others)) {
        if (past) persons.closed.add(person);
        continue;
      }
      if (!post || ((isPair || UNIQUE_POSTS.has(post)) && taken.has(post) && person.of === null)) continue;
      // "Remarks by Vice President X and President Y": who comes second is the guest.
      if (post === "head_of_state" && firstPresident !== null && firstPresident !== person) continue;
      person.of = issuer.state;
    }
    if (person.of === issuer?.state) {
      const post = readTitle(item.readings, person.of)?.post;
      if (post) taken.add(post);
    }
  }
  return listed;
}

function isPresident({ titleFirst = 0, titleEnd = 0 }: RawMention, tokens: readonly Token[]): boolean {
  for (let i = titleFirst; i < titleEnd; i++) if (tokens[i]?.lower === "president") return true;
  return false;
}

/** "Joint press conference of the ministers of A and B" over what A issues: of two who hold one office the first is A's. */
export const headsPair = (
  raw: readonly RawMention[],
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
  issuer: Issuer | null,
): boolean =>
  issuer !== null &&
  raw.some(
    ({ first, plural, readings, entities }) =>
      plural &&
      readings !== undefined &&
      entities.length === 2 &&
      entities.includes(issuer.state) &&
      headlines.has(tokens[first]?.sentence ?? -1),
  );

/** A titled person without a state, and whom they follow in a list. */
interface Listed {
  readonly before: RawMention;
  readonly item: RawMention;
}

/** "President X of A, Attorney General Y": an office behind another in a list is of the same state, unless it is one of a head or of the issuer's secretaries. */
export function placeListed(
  persons: Persons,
  listed: readonly Listed[],
  tokens: readonly Token[],
  issuer: Issuer | null,
  home: string | null,
): void {
  for (const { before, item } of listed) {
    const person = unplacedPerson(persons, item, tokens);
    if (!person) continue;
    const leader = findPerson(persons, before, tokens);
    const own = issuer?.uses(item, tokens) ?? false;
    const words = tokens.slice(item.titleFirst ?? 0, item.titleEnd ?? 0);
    const post = readingFor(item, leader?.of ?? null)?.post ?? "";
    if (
      leader?.of &&
      leader.of !== issuer?.state &&
      // An outlet's own officers need no state: "the commander of A's forces, X, and Y, chairman of the chiefs of staff".
      (home === null || leader.of === home) &&
      /^[A-Z]{3}$/.test(leader.of) &&
      !post.startsWith("head_of_") &&
      post !== readingFor(before, leader.of)?.post &&
      !(own && words.some((token) => token.lower === "secretary"))
    ) {
      place(person, leader.of, "list_of_offices");
    } else if (issuer && own && leader?.of) person.of = issuer.state;
  }
}

/** "Secretary X (India)", "Y, Deputy Director General in Tokyo": in brackets behind a name, or in the town of an office in apposition, another than the issuer stands. */
function isSeatedElsewhere(
  item: RawMention,
  next: RawMention | undefined,
  tokens: readonly Token[],
  state: string,
): boolean {
  if (!next || next.first !== item.end + 1 || next.entities.length !== 1 || next.entities[0] === state)
    return false;
  if (tokens[item.end]?.text === "(") return tokens[next.end]?.text === ")";
  const apposed = (item.titleFirst ?? 0) > (item.name?.[0] ?? 0);
  const ambassador = item.readings?.some(({ post }) => post === "ambassador");
  return apposed && !ambassador && next.kind === "place" && tokens[item.end]?.lower === "in";
}

const RECEIVING = new WordList(
  "held met had received hosted spoke welcomed took attended chaired addressed congratulated",
);

/** "Vladimir Putin held talks at the Kremlin" in a release of the Kremlin: who opens it by name alone is the head that it speaks for. */
export function placeOwner(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  issuer: Issuer,
  headlines: ReadonlySet<number>,
): void {
  if (issuer.portfolio !== "presidency") return;
  const first = raw.find(
    ({ first: at, name }) => name !== null && !headlines.has(tokens[at]?.sentence ?? -1),
  );
  if (!first?.name || first.readings || first.entities.length > 0 || nameWords(first, tokens).length < 2)
    return;
  const sentence = tokens[first.first]?.sentence ?? -1;
  if (sentence === tokens[first.first - 1]?.sentence || !RECEIVING.holds(tokens[first.end])) return;
  // Whom he met is a head as well, of another state.
  const guest = raw.some(
    (item) =>
      tokens[item.first]?.sentence === sentence &&
      item.readings?.some(({ post }) => post.startsWith("head_of_")) &&
      item.entities.some((entity) => entity !== issuer.state),
  );
  if (!guest) return;
  const person = unplacedPerson(persons, first, tokens);
  if (!person) return;
  place(person, issuer.state, "issuer_of_document");
  person.post = "head_of_state";
}

/** "President X, Foreign Minister Y, Attorney General Z": whether an item follows another in one list. */
function isListed(before: RawMention, item: RawMention, tokens: readonly Token[]): boolean {
  for (let i = before.end; i < item.first; i++)
    if (!isOneOf(tokens[i]?.lower, ",", "and", "as", "well", "also")) return false;
  return item.first > before.end;
}

/** The state of a title that means one state's office wherever none is named ("Secretary of State X"), null for others. */
export function usualState(item: RawMention): string | null {
  if (!item.readings || item.entities.length > 0 || item.readings.some((reading) => reading.states === null))
    return null;
  const usual = item.readings[0]?.states ?? [];
  // One word means one state's office only where no other state has it ("Pope X").
  const sole = item.readings.length === 1 || (item.titleEnd ?? 0) - (item.titleFirst ?? 0) > 1;
  return usual.length === 1 && sole ? (usual[0] ?? null) : null;
}

/** "Chancellor X", "Cabinet Secretary Y": of the few states that have such an office, the only one that the text names, where no other stands before it in its sentence; null for others. */
function soleNamed(raw: readonly RawMention[], index: number, tokens: readonly Token[]): string | null {
  const { readings = [], entities, first } = raw[index] as RawMention;
  if (entities.length > 0 || readings.some(({ states }) => states === null)) return null;
  const few = new Set(readings.flatMap(({ states }) => states ?? []));
  if (few.size < 2) return null;
  const { sentence } = tokens[first] as Token;
  for (let i = index - 1; i >= 0 && tokens[raw[i]?.first ?? 0]?.sentence === sentence; i--)
    if ((raw[i]?.entities.length ?? 0) > 0) return null;
  const [state, ...others] = new Set(raw.flatMap((one) => one.entities.filter((entity) => few.has(entity))));
  return state !== undefined && others.length === 0 ? state : null;
}

/** Posts that one person a state holds. */
const UNIQUE_POSTS = new Set(["head_of_state", "head_of_government", "foreign_minister", "defence_minister"]);
