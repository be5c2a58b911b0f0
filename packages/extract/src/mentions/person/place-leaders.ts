/** Takes persons whose state no words of the text give, ties those that the table of leaders has to it, for the day of the document. */
import type { Token } from "@readout/english";
import { KNOWN_TO, LEADERS, type Leader } from "../../data/leaders.ts";
import { readTitle } from "../lexicon/lexicon.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { isNameAlone, joined, type Person, type Persons, place, unplacedPerson } from "./persons.ts";

const byEntity = Map.groupBy(LEADERS, ({ of }) => of);
const bySurname = new Map<string, Leader[]>();
for (const leader of LEADERS)
  for (const surname of leader.surnames) bySurname.set(surname, [...(bySurname.get(surname) ?? []), leader]);

/** Rule of what the table says, cited as its registry entry: "leaders:RUS". */
export const BY_LEADERS = "leader_by_table";

/**
 * "Presidents Macron and Putin", "President Xi": title and surname have to be those of one leader in office on the day;
 * without a day nobody is. Those of whom the text says whose they are stay as they are.
 */
export function placeLeaders(
  persons: Persons,
  named: readonly RawMention[],
  tokens: readonly Token[],
  day: string | null,
): void {
  if (day === null) return;
  const titled = named.filter(({ readings }) => readings);
  for (const { person, item, words } of unplaced(persons, titled, tokens)) {
    const leader = leaderOf(words, day, ({ of, post }) => readTitle(item.readings ?? [], of)?.post === post);
    if (leader) place(person, leader.of, BY_LEADERS);
  }
}

/**
 * "Angela Merkel met", without a title: first name and surname have to be those of one leader in office on the day.
 * Comes last, for those of whom the text says nothing.
 */
export function placeFullNames(
  persons: Persons,
  named: readonly RawMention[],
  tokens: readonly Token[],
  day: string | null,
): void {
  if (day === null) return;
  const untitled = named.filter(({ readings }) => !readings);
  const namesakes = new Set<string>();
  for (const item of untitled) {
    const { words } = persons.nameOf(item, tokens);
    if (words.slice(1, -1).some(isInitial)) namesakes.add(outerOf(words));
  }
  for (const { person, words } of unplaced(persons, untitled, tokens)) {
    if (person.title.length > 0 || words.length < 2 || namesakes.has(outerOf(words))) continue;
    const leader = leaderOf(words, day, (one) => isGiven(one, words));
    if (!leader) continue;
    place(person, leader.of, BY_LEADERS);
    person.post ??= leader.post;
  }
}

/** "Pedro A. Sanchez": an initial tells a namesake, in the whole text, from who is known without it. */
const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
const outerOf = (words: readonly string[]): string => `${words[0]} ${words.at(-1)}`;

/** Persons whose state no words give, by their names; one at a time, since each that is placed changes who is left. */
function* unplaced(
  persons: Persons,
  named: readonly RawMention[],
  tokens: readonly Token[],
): Generator<{ person: Person; item: RawMention; words: readonly string[] }> {
  for (const item of named) {
    const person = item.counterpart || !isNameAlone(item) ? null : unplacedPerson(persons, item, tokens);
    if (person) yield { person, item, words: persons.nameOf(item, tokens).words };
  }
}

/**
 * "President Biden" where the text names Jane Biden: whether title and surname are those of a leader in office whose first
 * name begins otherwise than each of the other's names; without a day nobody is.
 */
export function isAnotherLeader(
  item: RawMention,
  surname: readonly string[],
  words: readonly string[],
  day: string | null,
): boolean {
  const leader =
    day === null
      ? null
      : leaderOf(surname, day, ({ of, post }) => readTitle(item.readings ?? [], of)?.post === post);
  // Of those without a first name in the table nobody is told apart by it.
  const given = leader?.given ?? [];
  return given.length > 0 && given.every((name) => !words.some((word) => opensAlike(word, name)));
}

/** "Joe", "Joseph" and "J.", not "Jill": two letters, for other forms of a name keep these. */
const opensAlike = (word: string, given: string): boolean =>
  word[0] === given[0] && (word[1] === "." || word[1] === given[1]);

/** Whether the table has somebody of another name in a state's office on a day, whom the text names where `persons` are its: "President Roosevelt" is of the past, "Secretary X" beside the foreign secretary heads another department. */
export function isHeldByAnother(
  state: string,
  post: string,
  words: readonly string[],
  day: string | null,
  persons?: Persons,
): boolean {
  if (day === null) return false;
  const holder = (byEntity.get(state) ?? []).find(
    (leader) => leader.post === post && isInOffice(leader, day),
  );
  return (
    holder !== undefined &&
    !surnamesOf(words).some((name) => holder.surnames.includes(name)) &&
    (!persons || holder.surnames.some((name) => persons.named(name).length > 0))
  );
}

/** Whether the table has that name for the state, or for any where none is given, whenever. */
export const isLeader = (state: string | null, words: readonly string[]): boolean =>
  surnamesOf(words).some((name) => bySurname.get(name)?.some(({ of }) => state === null || of === state));

const isInOffice = ({ from, to }: Leader, day: string): boolean => from <= day && day <= (to ?? KNOWN_TO);
const isGiven = ({ given }: Leader, words: readonly string[]): boolean => given.includes(words[0] ?? "");

/** The one leader in office on a day with that surname (the last words, or the first where the family's name stands first) who fits. */
function leaderOf(words: readonly string[], day: string, fits: (leader: Leader) => boolean): Leader | null {
  for (const name of surnamesOf(words)) {
    const found = (bySurname.get(name) ?? []).filter((leader) => isInOffice(leader, day) && fits(leader));
    if (found.length === 1) return found[0] as Leader;
  }
  return null;
}

function surnamesOf(words: readonly string[]): string[] {
  const whole = joined(words).replaceAll(" - ", "-");
  const parts = whole.split(" ");
  return [...new Set([whole, parts.slice(-2).join(" "), parts[parts.length - 1] ?? "", parts[0] ?? ""])];
}
