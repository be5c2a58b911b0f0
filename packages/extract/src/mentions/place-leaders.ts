/** Takes titled persons whose state no words of the text give, ties those that the table of leaders has to it, for the day of the document. */
import type { Token } from "@readout/english";
import { KNOWN_TO, LEADERS, type Leader } from "../data/leaders.ts";
import { readTitle } from "./lexicon.ts";
import { isNameAlone, joined, nameWords, type Persons, place, unplacedPerson } from "./persons.ts";
import type { RawMention } from "./raw-mention.ts";

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
  for (const item of named) {
    if (!item.readings || item.counterpart || !isNameAlone(item)) continue;
    const person = unplacedPerson(persons, item, tokens);
    const leader = person && leaderOf(nameWords(item, tokens), item, day);
    if (leader) place(person, leader.of, BY_LEADERS);
  }
}

/** Whether the table has somebody of another name in a state's office on a day: "President Roosevelt" is of the past. */
export function isHeldByAnother(
  state: string,
  post: string,
  words: readonly string[],
  day: string | null,
): boolean {
  if (day === null) return false;
  const holder = LEADERS.find(
    ({ of, posts, from, to }) =>
      of === state && posts.includes(post) && from <= day && day <= (to ?? KNOWN_TO),
  );
  return holder !== undefined && !surnamesOf(words).some((name) => holder.surnames.includes(name));
}

/** Whether the table has that name for others only: "Barack Obama" heads no other state. */
export const leadsElsewhere = (state: string, words: readonly string[]): boolean => {
  const known = bySurname.get(words[words.length - 1]?.toLowerCase() ?? "") ?? [];
  return known.length > 0 && !known.some(({ of }) => of === state);
};

/** The one leader of that surname (the last words, or the first where the family's name stands first) whose title it is on a day. */
function leaderOf(words: readonly string[], { readings = [] }: RawMention, day: string): Leader | null {
  const fits = (leader: Leader): boolean =>
    leader.from <= day &&
    day <= (leader.to ?? KNOWN_TO) &&
    leader.posts.includes(readTitle(readings, leader.of)?.post ?? "");
  for (const name of surnamesOf(words)) {
    const found = (bySurname.get(name) ?? []).filter(fits);
    if (found.length === 1) return found[0] as Leader;
  }
  return null;
}

function surnamesOf(words: readonly string[]): string[] {
  const whole = joined(words).replaceAll(" - ", "-");
  const parts = whole.split(" ");
  return [...new Set([whole, parts.slice(-2).join(" "), parts[parts.length - 1] ?? "", parts[0] ?? ""])];
}
