/** Takes persons whose title stands without a state, ties them to the one that it means: the issuer's, the guest's, that of the list. */
import type { Token } from "@readout/english";
import { PAST_PRESIDENTS } from "../data/leaders.ts";
import type { Issuer } from "./issuer.ts";
import { readTitle } from "./lexicon.ts";
import { findPerson, nameWords, type Persons, readingFor, soleEntity } from "./persons.ts";
import { isHeldByAnother } from "./place-leaders.ts";
import type { RawMention } from "./raw-mention.ts";

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
): Listed[] {
  const named = raw.filter(({ name }) => name !== null);
  const taken = new Set<string>();
  const presidents = named.filter((item) =>
    tokens.slice(item.titleFirst ?? 0, item.titleEnd ?? 0).some((token) => token.lower === "president"),
  );
  const firstPresident = presidents[0]
    ? findPerson(persons, nameWords(presidents[0], tokens), presidents[0])
    : null;
  const orgs = new Set(named.length === 0 ? [] : raw.flatMap(({ entities }) => entities));
  const listed: Listed[] = [];
  let previous: RawMention | null = null;
  for (const item of named) {
    const person = findPerson(persons, nameWords(item, tokens), item);
    const before: RawMention | null = previous;
    previous = item;
    if (!person || !item.readings || item.former) continue;
    const usual = usualState(item);
    // "High Representative X": of the Union only where the text speaks of it.
    if (usual !== null && (!usual.includes(":") || orgs.has(usual))) person.of ??= usual;
    const guest = before !== null && before.name !== null && !issuer?.uses(before, tokens) ? before : null;
    if (person.of === null && guest && isListed(guest, item, tokens)) {
      listed.push({ before: guest, item });
      continue;
    }
    if (person.of === null && issuer && issuer.uses(item, tokens)) {
      const post = readTitle(item.readings, issuer.state)?.post;
      const past = issuer.state === "USA" && PAST_PRESIDENTS.has(person.lastKey);
      if (
        past &&
        post === "head_of_state" &&
        isHeldByAnother(issuer.state, post, nameWords(item, tokens), day)
      ) {
        persons.closed.add(person);
        continue;
      }
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
  return listed;
}

/** A titled person without a state, and whom they follow in a list. */
interface Listed {
  readonly before: RawMention;
  readonly item: RawMention;
}

/** "President Y" in a ministry's release may be its own: a guest is met ("met with President X Y") and named in full. */
function isOwnHead(item: RawMention, tokens: readonly Token[], issuer: Issuer): boolean {
  const post = item.readings ? readTitle(item.readings, issuer.state)?.post : undefined;
  if (issuer.portfolio === "presidency" || post !== "head_of_state") return false;
  const before = tokens[item.first - 1]?.lower ?? "";
  return nameWords(item, tokens).length < 2 || !/^(?:with|met|to|by|,)$/.test(before);
}

/** "President X of A, Attorney General Y": an office behind another in a list is of the same state, unless it is one of a head or of the issuer's secretaries. */
export function placeListed(
  persons: Persons,
  listed: readonly Listed[],
  tokens: readonly Token[],
  issuer: Issuer | null,
): void {
  for (const { before, item } of listed) {
    const person = findPerson(persons, nameWords(item, tokens), item);
    if (!person || person.of !== null) continue;
    const leader = findPerson(persons, nameWords(before, tokens), before);
    const own = issuer?.uses(item, tokens) ?? false;
    const words = tokens.slice(item.titleFirst ?? 0, item.titleEnd ?? 0);
    const post = readingFor(item, leader?.of ?? null)?.post ?? "";
    if (
      leader?.of &&
      leader.of !== issuer?.state &&
      /^[A-Z]{3}$/.test(leader.of) &&
      !post.startsWith("head_of_") &&
      post !== readingFor(before, leader.of)?.post &&
      !(own && words.some((token) => token.lower === "secretary"))
    ) {
      person.of = leader.of;
      person.rule = "list_of_offices";
    } else if (issuer && own) person.of = issuer.state;
  }
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
    if (!item.name || !item.readings || item.former || item.entities.length > 0) continue;
    const full = nameWords(item, tokens).length > 1;
    if (!issuer.lacks(item, tokens) || isOwnHead(item, tokens, issuer)) continue;
    // Others are spoken of by their surnames ("President Putin"); a guest is introduced or stands in the headline.
    if (!(full && !spoken) && !headlines.has(tokens[item.first]?.sentence ?? -1)) continue;
    const person = findPerson(persons, nameWords(item, tokens), item);
    const reading = readTitle(item.readings, guest);
    if (!person || person.of !== null || persons.closed.has(person) || !reading?.level) continue;
    person.of = guest;
    person.rule = "state_of_headline";
  }
}

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
  for (let sentence = last + 1; sentence <= last + LEAD; sentence++) {
    const inSentence = raw.filter((item) => sentenceOf(item) === sentence);
    const people = inSentence.filter(({ name }) => name !== null);
    const held = people.map((item) => ({
      item,
      person: findPerson(persons, nameWords(item, tokens), item),
    }));
    const sides = held.map(({ item, person }) => soleEntity(item) ?? person?.of ?? null);
    const open = held.filter((_, k) => sides[k] === null);
    const known = new Set(sides.filter((side) => side !== null));
    const rest = named.filter((entity) => !known.has(entity));
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
      person.of = entity;
      person.rule = "state_of_headline";
    }
  }
}

const RECEIVING =
  /^(?:held|met|had|received|hosted|spoke|welcomed|took|attended|chaired|addressed|congratulated)$/;

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
  if (sentence === tokens[first.first - 1]?.sentence || !RECEIVING.test(tokens[first.end]?.lower ?? ""))
    return;
  // Whom he met is a head as well, of another state.
  const guest = raw.some(
    (item) =>
      tokens[item.first]?.sentence === sentence &&
      item.readings?.some(({ post }) => post.startsWith("head_of_")) &&
      item.entities.some((entity) => entity !== issuer.state),
  );
  if (!guest) return;
  const person = findPerson(persons, nameWords(first, tokens), first);
  if (!person || person.of !== null) return;
  person.of = issuer.state;
  person.post = "head_of_state";
  person.rule = "issuer_of_document";
}

/** "President X, Foreign Minister Y, Attorney General Z": whether an item follows another in one list. */
function isListed(before: RawMention, item: RawMention, tokens: readonly Token[]): boolean {
  for (let i = before.end; i < item.first; i++)
    if (!/^(?:,|and|as|well|also)$/.test(tokens[i]?.lower ?? "")) return false;
  return item.first > before.end;
}

const BE = new Set(["was", "were", "is", "are"]);

/** "A was represented by its envoy X, and B by Ambassador Y": persons without a state are of the side that they sat for. */
export function placeRepresentatives(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
): void {
  placeHeads(persons, raw, tokens);
  let sentence = -1;
  for (let index = 0; index < raw.length; index++) {
    const side = raw[index] as RawMention;
    const entity = side.entities.length === 1 ? side.entities[0] : undefined;
    const isSide =
      SIDES.has(side.kind) ||
      (side.kind === "ministry" && /^(?:delegation|side|team)$/.test(tokens[side.end - 1]?.lower ?? ""));
    if (entity === undefined || !isSide) continue;
    const opens =
      BE.has(tokens[side.end]?.lower ?? "") &&
      /^(?:represented|led|headed)$/.test(tokens[side.end + 1]?.lower ?? "") &&
      tokens[side.end + 2]?.lower === "by";
    const at = tokens[side.first]?.sentence ?? -1;
    if (!opens && !(at === sentence && tokens[side.end]?.lower === "by")) continue;
    sentence = at;
    for (let k = index + 1; k < raw.length; k++) {
      const item = raw[k] as RawMention;
      if (tokens[item.first]?.sentence !== at || item.entities.length > 0) break;
      const person = item.name ? findPerson(persons, nameWords(item, tokens), item) : null;
      if (person) person.of ??= entity;
    }
  }
}

const LEADING = /^(?:led|leads|leading|headed|heads|heading)$/;
const REPRESENTING = /^(?:represented|represents|representing)$/;

/** "X led the Russian delegation", "Y represented Washington": whoever leads a side is of it. */
function placeHeads(persons: Persons, raw: readonly RawMention[], tokens: readonly Token[]): void {
  for (const [index, item] of raw.entries()) {
    const side = raw[index + 1];
    if (!item.name || item.entities.length > 0 || item.former || side?.entities.length !== 1) continue;
    let verb = item.end;
    while (/^(?:is|was|are|were|has|had|been|also|,)$/.test(tokens[verb]?.lower ?? "")) verb++;
    const word = tokens[verb]?.lower ?? "";
    let from = verb + 1;
    while (/^(?:the|a|an|its|of)$/.test(tokens[from]?.lower ?? "")) from++;
    const leads =
      LEADING.test(word) &&
      /^(?:delegation|delegations|team|side|negotiators)$/.test(
        (tokens[side.end] ?? tokens[side.end - 1])?.lower ?? "",
      );
    const led = LEADING.test(word) && /^(?:delegation|side|team)$/.test(tokens[side.end - 1]?.lower ?? "");
    if (side.first !== from || !(leads || led || REPRESENTING.test(word))) continue;
    const person = findPerson(persons, nameWords(item, tokens), item);
    if (person) person.of ??= side.entities[0] ?? null;
  }
}

/** "X became the UN's special envoy", "was named ambassador of A": the office that the words give a person. */
export function placeAppointed(persons: Persons, raw: readonly RawMention[], tokens: readonly Token[]): void {
  for (let index = 0; index < raw.length; index++) {
    const item = raw[index] as RawMention;
    const office = raw[index + 1];
    if (!item.name || item.entities.length > 0 || item.readings || !office?.readings || office.name) continue;
    const entity =
      office.entities.length === 1 && !office.plural && !office.former ? office.entities[0] : undefined;
    const words = tokens
      .slice(item.end, Math.min(office.first, item.end + 5))
      .map((token) => token.lower)
      .join(" ");
    if (
      entity === undefined ||
      !/^(?:became|was (?:named|appointed)|has been)(?: as)?(?: the| an?)?$/.test(words)
    )
      continue;
    const person = findPerson(persons, nameWords(item, tokens), item);
    if (!person || person.of !== null) continue;
    person.of = entity;
    person.post = readTitle(office.readings, entity)?.post ?? null;
  }
}

const SIDES: ReadonlySet<string> = new Set(["state", "organisation", "armed_group"]);

/** The state of a title that means one state's office wherever none is named ("Secretary of State X"), null for others. */
export function usualState(item: RawMention): string | null {
  if (!item.readings || item.entities.length > 0 || item.readings.some((reading) => reading.states === null))
    return null;
  const usual = item.readings[0]?.states ?? [];
  // One word means one state's office only where no other state has it ("Pope X").
  const sole = item.readings.length === 1 || (item.titleEnd ?? 0) - (item.titleFirst ?? 0) > 1;
  return usual.length === 1 && sole ? (usual[0] ?? null) : null;
}

/** Posts that one person a state holds. */
const UNIQUE_POSTS = new Set(["head_of_state", "head_of_government", "foreign_minister", "defence_minister"]);
