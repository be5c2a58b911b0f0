/** Takes persons of whom the words say whom they lead, represent or were named for, ties them to the state or body of that: "X led the Russian delegation", "A was represented by X". */

import type { Token } from "@readout/english";
import { HEADING_WORDS, REPRESENTING_WORDS } from "../../data/mention-words.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { readTitle } from "../lexicon/lexicon.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import { findPerson, isNameAlone, type Persons, unplacedPerson } from "../person/persons.ts";
import type { RawMention } from "../unit/raw-mention.ts";

const BE = new WordList(["was", "were", "is", "are"]);

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
      (side.kind === "ministry" && isOneOf(tokens[side.end - 1]?.lower, "delegation", "side", "team"));
    if (entity === undefined || !isSide) continue;
    const be = behindClause(tokens, side.end);
    const opens =
      BE.holds(tokens[be]) &&
      isOneOf(tokens[be + 1]?.lower, "represented", "led", "headed") &&
      tokens[be + 2]?.lower === "by";
    const at = tokens[side.first]?.sentence ?? -1;
    // "… and the Iranian one by Y"
    const by = isOneOf(tokens[side.end]?.lower, "one", "team", "side") ? side.end + 1 : side.end;
    // "Representing A was X"
    const represents = tokens[side.first - 1]?.lower === "representing" && BE.holds(tokens[side.end]);
    if (!opens && !represents && !(at === sentence && tokens[by]?.lower === "by")) continue;
    sentence = at;
    for (let k = index + 1; k < raw.length; k++) {
      const item = raw[k] as RawMention;
      if (tokens[item.first]?.sentence !== at || item.entities.length > 0) break;
      // "Ambassador X (A)"
      if (tokens[item.end]?.text === "(") break;
      const person = item.name ? findPerson(persons, item, tokens) : null;
      if (person) person.of ??= entity;
    }
  }
}

/** "A, which has the chair, was …": where it goes on behind what a relative clause tells of a side; `at` where none follows. */
function behindClause(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "," || !isOneOf(tokens[at + 1]?.lower, "which", "whose")) return at;
  let close = at + 2;
  while (close < at + 20 && tokens[close] && tokens[close]?.text !== ",") close++;
  return close + 1;
}

/** "X led the Russian delegation", "Y represented Washington": whoever leads a side is of it. */
function placeHeads(persons: Persons, raw: readonly RawMention[], tokens: readonly Token[]): void {
  let headed = -1;
  for (const [index, item] of raw.entries()) {
    const side = raw[index + 1];
    if (!isNameAlone(item) || side?.entities.length !== 1) continue;
    const { sentence } = tokens[item.first] as Token;
    let verb = item.end;
    while (/^(?:is|was|are|were|has|had|been|also|,)$/.test(tokens[verb]?.lower ?? "")) verb++;
    const word = tokens[verb]?.lower ?? "";
    let from = verb + 1;
    while (isOneOf(tokens[from]?.lower, "the", "a", "an", "its", "of")) from++;
    // "led the team of A"
    const team = TEAM.test(tokens[from]?.lower ?? "") && tokens[from + 1]?.lower === "of";
    if (team) from += tokens[from + 2]?.lower === "the" ? 3 : 2;
    const leads =
      HEADING_WORDS.has(word) &&
      isOneOf(
        (
          tokens[isPossessive(tokens[side.end]?.lower ?? "") ? side.end + 1 : side.end] ??
          tokens[side.end - 1]
        )?.lower ?? "",
        "delegation",
        "delegations",
        "team",
        "side",
        "negotiators",
      );
    const led = HEADING_WORDS.has(word) && isOneOf(tokens[side.end - 1]?.lower, "delegation", "side", "team");
    // "X led the team of A, and Y that of B"
    const gap = headed === sentence && word === "that" && side.first === from;
    if (
      side.first !== from ||
      !(gap || leads || led || (team && HEADING_WORDS.has(word)) || REPRESENTING_WORDS.has(word))
    )
      continue;
    headed = sentence;
    const person = findPerson(persons, item, tokens);
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
    const person = unplacedPerson(persons, item, tokens);
    if (!person) continue;
    person.of = entity;
    person.post = readTitle(office.readings, entity)?.post ?? null;
  }
}

const TEAM = /^(?:delegation|team|side)$/;

const SIDES: ReadonlySet<string> = new Set(["state", "organisation", "armed_group"]);
