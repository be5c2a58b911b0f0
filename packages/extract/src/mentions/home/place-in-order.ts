/** Takes persons named in a list right behind a list of as many states or their officers, ties each to the one at his place: "The foreign ministers of A and B have agreed to it. X and Y met on Monday". */

import { lemmaAs, type Token } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { type Person, type Persons, place, unplacedPerson } from "../person/persons.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** What the persons of such a list did together, by lemma. */
const TOGETHER: ReadonlySet<string> = new Set(
  "meet agree sign discuss hold speak talk pledge shake sit review announce issue say undertake".split(" "),
);

/** Lists of two to four; nobody in them is placed by anything else. */
export function placeInOrder(persons: Persons, raw: readonly RawMention[], tokens: readonly Token[]): void {
  let states: readonly string[] = [];
  let officers = false;
  let told = -2;
  for (let index = 0; index < raw.length; index++) {
    const item = raw[index] as RawMention;
    const sentence = tokens[item.first]?.sentence ?? -1;
    if (item.plural && item.readings && item.entities.length > 1) {
      [states, officers, told] = [item.entities, true, sentence];
    } else if (item.kind === "state" && opens(tokens, item.first)) {
      const list = listFrom(raw, index, tokens, (one) => one.kind === "state" && one.entities.length === 1);
      if (list.length > 1)
        [states, officers, told] = [list.flatMap(({ entities }) => entities), false, sentence];
    } else if (item.name !== null && sentence > told && sentence - told < 3 && opens(tokens, item.first)) {
      const list = listFrom(
        raw,
        index,
        tokens,
        ({ name, entities }) => name !== null && entities.length === 0,
      );
      const titled = /^(?:presidents|ministers|premiers)$/.test(tokens[item.first - 1]?.lower ?? "");
      if (list.length === states.length && list.length < 5 && (titled || (officers && !item.readings)))
        placeEach(persons, list, states, tokens);
    }
  }
}

/** Whether nothing of a sentence stands before a token but articles and a plural title. */
const opens = (tokens: readonly Token[], at: number): boolean => {
  let i = at - 1;
  while (
    tokens[i]?.sentence === tokens[at]?.sentence &&
    /^(?:the|prime|foreign|presidents|ministers|premiers)$/.test(tokens[i]?.lower ?? "")
  )
    i--;
  return tokens[i]?.sentence !== tokens[at]?.sentence;
};

/** The items from an index on that only commas and "and" join. */
function listFrom(
  raw: readonly RawMention[],
  index: number,
  tokens: readonly Token[],
  is: (item: RawMention) => boolean,
): readonly RawMention[] {
  const list: RawMention[] = [];
  for (let i = index; i < raw.length && is(raw[i] as RawMention); i++) {
    const before = list.at(-1);
    const item = raw[i] as RawMention;
    if (
      before &&
      !tokens.slice(before.end, item.first).every(({ lower }) => isOneOf(lower, ",", "and", "the"))
    )
      break;
    list.push(item);
  }
  return list;
}

function placeEach(
  persons: Persons,
  list: readonly RawMention[],
  states: readonly string[],
  tokens: readonly Token[],
): void {
  let verb = list.at(-1)?.end ?? 0;
  while (isOneOf(tokens[verb]?.upos, "ADV", "AUX")) verb++;
  if (tokens[verb]?.upos !== "VERB" || !TOGETHER.has(lemmaAs(tokens[verb] as Token, "VERB"))) return;
  // Who was named before stands for whom those words say.
  const open = list.map((item) => {
    const person = unplacedPerson(persons, item, tokens);
    return person?.seen.every((at) => at >= item.first) && person.seen.includes(item.first) ? person : null;
  });
  if (new Set(open).size !== list.length || open.includes(null)) return;
  for (const [i, person] of open.entries()) place(person as Person, states[i] as string, "order_of_list");
}
