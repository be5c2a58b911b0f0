/** Takes persons named without title or state, ties those who take up the office that the sentence before opens with: "Chad's president wants a say. Jo Poe met his counterpart in Oslo". */
import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { findPerson, type Person, type Persons, readingFor } from "../person/persons.ts";
import { leadsElsewhere } from "../person/place-leaders.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** Ties the holders where their sentence names another officer too, or the headline names them; none where the text names somebody else in that office. */
export function placeByOffice(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
): void {
  let from = 0;
  let before: readonly RawMention[] = [];
  while (from < raw.length) {
    const sentence = sentenceOf(tokens, raw[from]);
    let end = from + 1;
    while (end < raw.length && sentenceOf(tokens, raw[end]) === sentence) end++;
    const items = raw.slice(from, end);
    const [office] = before;
    if (office && sentenceOf(tokens, office) === sentence - 1 && opensAsOffice(tokens, before)) {
      const held = namedBehind(persons, items, tokens, office.entities.length);
      const others = held.some(({ person }, k) => leadsElsewhere(office.entities[k] as string, person.words));
      if (held.length > 0 && !others && isTold(held, items, raw, tokens, headlines) && isOpen(office, raw))
        for (const [k, { person }] of held.entries()) tie(person, office, office.entities[k] as string);
    }
    before = items;
    from = end;
  }
}

interface Held {
  readonly item: RawMention;
  readonly person: Person;
}

const RULE = "office_named_before";

function tie(person: Person, office: RawMention, entity: string): void {
  person.of = entity;
  person.rule = RULE;
  person.post ??= readingFor(office, entity)?.post ?? null;
}

/** "Chad's president wants": an office without a name opens its sentence, in which nobody else is named. */
function opensAsOffice(tokens: readonly Token[], [office, ...others]: readonly RawMention[]): boolean {
  if (!office?.readings || office.former || office.counterpart || office.entities.length === 0) return false;
  if (office.name !== null || others.some(({ name, readings }) => name !== null || readings)) return false;
  let at = office.first - 1;
  while (
    itemAt(tokens, at)?.sentence === tokens[office.first]?.sentence &&
    /^(?:DET|ADJ)$/.test(tokens[at]?.upos ?? "")
  )
    at--;
  return (
    itemAt(tokens, at)?.sentence !== tokens[office.first]?.sentence &&
    /^(?:VERB|AUX|ADV)$/.test(tokens[office.end]?.upos ?? "")
  );
}

/** The full names, as many as the office has holders, that are the subject of a sentence and of whom nothing else is said; empty where it has another subject. */
function namedBehind(
  persons: Persons,
  items: readonly RawMention[],
  tokens: readonly Token[],
  count: number,
): Held[] {
  const at = items.findIndex(({ name }) => name !== null);
  const named = at < 0 ? [] : items.slice(at, at + count);
  const held = named.flatMap((item) => {
    const { words } = persons.nameOf(item, tokens);
    const person = words.length > 1 && !item.readings ? findPerson(persons, item, tokens) : null;
    return person && person.of === null && person.title.length === 0 && !persons.closed.has(person)
      ? [{ item, person }]
      : [];
  });
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || held.length !== count) return [];
  const joined = named
    .slice(1)
    .every(({ first: next }, k) =>
      tokens.slice(named[k]?.end, next).every(({ lower }) => /^(?:,|and)$/.test(lower)),
    );
  const acts = /^(?:VERB|AUX|ADV)$/.test(tokens[last.end]?.upos ?? "");
  return joined && acts && isSubject(tokens, first) ? held : [];
}

/** "Later Jo Poe met", "In Oslo on Monday, Jo Poe met": no verb stands before it in its sentence, and no preposition governs it. */
function isSubject(tokens: readonly Token[], { first }: RawMention): boolean {
  if (tokens[first - 1]?.sentence === tokens[first]?.sentence && tokens[first - 1]?.upos === "ADP")
    return false;
  for (let i = first - 1; tokens[i]?.sentence === tokens[first]?.sentence; i--)
    if (/^(?:VERB|AUX)$/.test(tokens[i]?.upos ?? "") || i < first - 12) return false;
  return true;
}

/** Whether they deal with somebody in office, or stand in the headline by a part of their name. */
function isTold(
  held: readonly Held[],
  items: readonly RawMention[],
  raw: readonly RawMention[],
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
): boolean {
  const own = new Set(held.map(({ item }) => item));
  if (items.some((item) => !own.has(item) && (item.readings || item.counterpart))) return true;
  const words = new Set(held.flatMap(({ person }) => person.words.map((word) => word.toLowerCase())));
  for (const item of raw) {
    if (!headlines.has(sentenceOf(tokens, item))) break;
    for (let i = item.first; i < item.end; i++) if (words.has(tokens[i]?.lower ?? "")) return true;
  }
  return false;
}

/** Whether the text names nobody in that office. */
const isOpen = (office: RawMention, raw: readonly RawMention[]): boolean =>
  office.entities.every((entity) => {
    const post = readingFor(office, entity)?.post;
    return !raw.some(
      (item) =>
        item.name !== null && item.entities.includes(entity) && readingFor(item, entity)?.post === post,
    );
  });

const sentenceOf = (tokens: readonly Token[], item: RawMention | undefined): number =>
  item ? (tokens[item.first]?.sentence ?? -1) : -1;
