/** Takes titled persons whose state no words of the text give, ties those whom a visitor meets to the state that he is said to be in. */

import type { Token } from "@readout/english";
import { MEETING_NOUNS } from "../../data/meeting-nouns.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { isNamedDay } from "../../readers/time/calendar.ts";
import type { TextSpan } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { WordList } from "../../word-list.ts";
import {
  findPerson,
  isNameAlone,
  type Persons,
  place,
  readingFor,
  unplacedPerson,
} from "../person/persons.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { findUnits } from "../unit/units.ts";

const VISITING = new Set(
  "fly flies travel heads head go goes leaves leave arrived arrives arriving visited visits visiting visit travelled traveled travels flew landed trip toured went continued proceeded".split(
    " ",
  ),
);
/** What may stand between such a word and where it leads. */
const TOWARDS = new Set("for in to the at back here official an a on".split(" "));
const MEETS = new Set("see saw met meet meets meeting received".split(" "));
const CONTACTS = new WordList(MEETING_NOUNS.map(({ word }) => word));
/** Posts whose holders receive a visitor at home; "Director Y" may be anybody's. */
const HOSTS = /^head_of_|_minister$|^minister$|^speaker$|^military_chief$|^crown_prince$/;

/** How many mentions on either side are looked at. */
const REACH = 30;

/**
 * "X arrived in Juba on Monday and held talks with President Y": Y is of the state that X visits, where the sentence and
 * the one before name no other place and X isn't of it himself. `home` is the outlet's, whose people need no state.
 */
export function placeVisited(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  home: string | null,
): void {
  for (const [index, item] of raw.entries()) {
    const sentence = tokens[item.first]?.sentence ?? -1;
    if (!isNameAlone(item) || !isMet(item, tokens)) continue;
    if (!item.readings && !item.counterpart) continue;
    const near = raw
      .slice(Math.max(0, index - REACH), index + 1)
      .filter(({ first }) => (tokens[first]?.sentence ?? -1) >= sentence - 1);
    let end = index + 1;
    while (end < Math.min(raw.length, index + REACH) && tokens[raw[end]?.first ?? 0]?.sentence === sentence)
      end++;
    const named = [...near, ...raw.slice(index + 1, end)].filter(
      ({ kind }) => kind === "place" || kind === "state",
    );
    // "While in Chad, X met …": whatever place the sentence before names.
    const own = named.filter(({ first }) => tokens[first]?.sentence === sentence);
    const visitor = near.find(({ kind, entities }) => kind === "office" && entities.length > 0);
    const there = visitor && tokens[item.end]?.lower === "in" ? townAt(own, item.end + 1, home) : undefined;
    const places = there ? [there] : own.some((place) => isVisited(place, tokens)) ? own : named;
    const states = new Set(places.flatMap(({ entities }) => entities));
    const [state] = states;
    const visits = there !== undefined || places.some((place) => isVisited(place, tokens));
    if (state === undefined || states.size > 1 || !visits) continue;
    if (visitor?.entities.includes(state)) continue;
    const person = unplacedPerson(persons, item, tokens);
    if (person && (item.counterpart || HOSTS.test(readingFor(item, state)?.post ?? "")))
      place(person, state, "state_visited");
  }
}

/** "X met President Y in Juba": the town right behind whom he met, where not all the world meets there, nor an outlet's own people. */
const townAt = (named: readonly RawMention[], at: number, home: string | null): RawMention | undefined =>
  named.find(
    ({ first, kind, label, entities }) =>
      kind === "place" &&
      first === at &&
      !NEUTRAL.test(label ?? "") &&
      (home === null || entities.includes(home)),
  );

/**
 * "OSLO, Norway — Hosted by Prime Minister X, the talks …", "Prime Minister X welcomed …": a host without a state is at
 * home where the report was written.
 */
export function placeHosts(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  dateline: TextSpan | null,
): void {
  for (const [index, item] of raw.entries()) {
    if (!item.readings || !isNameAlone(item) || !isHost(item, tokens)) continue;
    const person = unplacedPerson(persons, item, tokens);
    if (!person) continue;
    const written = dateline && stateOf(tokens, dateline);
    const state = written ?? stateOfHall(raw, tokens, index);
    if (state && HOSTS.test(readingFor(item, state)?.post ?? ""))
      place(person, state, written ? "host_at_dateline" : "host_at_place");
  }
}

/**
 * "COLOMBO — India's X held talks with his counterpart Y here. He called on President Z": whom an officer meets where a
 * report was written, in a state that isn't his own, is of that state. `home` is the outlet's, whose people need no state.
 */
export function placeHere(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
  dateline: TextSpan | null,
  home: string | null,
): void {
  const here = dateline && stateOf(tokens, dateline);
  if (!dateline || !here) return;
  const town = tokens
    .slice(firstFrom(tokens, dateline.start), firstFrom(tokens, dateline.end))
    .map(({ lower }) => lower);
  if ([...town, town.slice(0, 2).join(" ")].some((name) => NEUTRAL.test(name))) return;
  for (const [index, item] of raw.entries()) {
    if (!isNameAlone(item) || !(item.readings || item.counterpart)) continue;
    const behind = raw
      .slice(index + 1, index + REACH)
      .filter(({ first }) => tokens[first]?.sentence === tokens[item.first]?.sentence);
    // "President X rang his Ugandan counterpart", in a report from another state than that.
    const faces = behind.some(({ counterpart, first }) => counterpart && OWN.holds(tokens[first - 1]));
    if (home === null && (actsHere(item, tokens) || faces)) {
      const person = unplacedPerson(persons, item, tokens);
      const guests = behind.flatMap((one) => ofOffice(persons, one, tokens, home));
      const known = new Set([here, ...guests]);
      const others =
        faces &&
        raw
          .slice(Math.max(0, index - REACH), index)
          .some(
            ({ kind, first, entities }) =>
              kind === "state" &&
              (tokens[first]?.sentence ?? 0) >= (tokens[item.first]?.sentence ?? 0) - 1 &&
              entities.some((one) => !known.has(one)),
          );
      if (person && !others && guests.length > 0 && guests.every((state) => state !== here))
        place(person, here, "met_at_dateline");
      continue;
    }
    if (!isMet(item, tokens) || !(item.counterpart ? isHere(item, tokens) : home !== null && home !== here))
      continue;
    const person = unplacedPerson(persons, item, tokens);
    if (!person || !(item.counterpart || HOSTS.test(readingFor(item, here)?.post ?? ""))) continue;
    const sentence = tokens[item.first]?.sentence ?? -1;
    const before = raw
      .slice(Math.max(0, index - REACH), index)
      .filter(({ first }) => tokens[first]?.sentence === sentence);
    const visitors = before.flatMap((one) => ofOffice(persons, one, tokens, home));
    const elsewhere = before.some(({ kind, entities }) => kind === "place" && !entities.includes(here));
    if (
      visitors.length > 0 &&
      !elsewhere &&
      visitors.every((state) => state !== here && (item.counterpart || state === home))
    )
      place(person, here, "met_at_dateline");
  }
}

/** The state of somebody who acts by his name or his office; with a title alone he is of the outlet's own. */
function ofOffice(
  persons: Persons,
  item: RawMention,
  tokens: readonly Token[],
  home: string | null,
): readonly string[] {
  if (item.kind !== "office" && item.kind !== "person") return [];
  const person = item.name ? findPerson(persons, item, tokens) : null;
  if (person?.of) return [person.of];
  return person && person.title.length > 0 && home !== null ? [home] : item.entities;
}

/** "Minister X met here on Tuesday with": who acts where a report was written. */
const actsHere = ({ end }: RawMention, tokens: readonly Token[]): boolean =>
  MEETS.has(tokens[end]?.lower ?? "") && tokens[end + 1]?.lower === "here";

const OWN = new WordList(["his", "her"]);

/** "with his counterpart X here": the word of the place right behind him. */
const isHere = ({ end }: RawMention, tokens: readonly Token[]): boolean =>
  [0, 1, 2, 3].some((k) => itemAt(tokens, end + k)?.lower === "here");

/** "King X received the minister of A in Amman": the one state of the places that the sentence names, where no guest is of it; null for towns that all the world meets in. */
function stateOfHall(raw: readonly RawMention[], tokens: readonly Token[], at: number): string | null {
  const sentence = tokens[raw[at]?.first ?? 0]?.sentence;
  const here = raw
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter(({ first }) => tokens[first]?.sentence === sentence);
  const places = here.filter(({ kind }) => kind === "place");
  if (places.some(({ label }) => NEUTRAL.test(label ?? ""))) return null;
  const states = new Set(places.flatMap(({ entities }) => entities));
  const [state, ...others] = states;
  const guests = here.some(({ kind, entities }) => kind !== "place" && entities.includes(state ?? ""));
  return state !== undefined && others.length === 0 && !guests ? state : null;
}

/** Towns where heads receive guests who are no guests of their state's. */
const NEUTRAL = /^(?:new york|geneva|vienna|brussels|davos|munich|nairobi|addis ababa)$/i;

const HOSTING = new WordList("hosts host hosted welcomed welcomes received receives greeted");

function isHost({ first, end }: RawMention, tokens: readonly Token[]): boolean {
  const before = itemAt(tokens, first - 1)?.lower ?? "";
  if (before === "host") return true;
  // "President X on Sunday hosted", "President X, today received"
  let verb = end;
  while (
    verb < end + 4 &&
    (tokens[verb]?.text === "," || tokens[verb]?.lower === "on" || isNamedDay(tokens[verb]))
  )
    verb++;
  return HOSTING.holds(tokens[verb]) || isReceivedBy(tokens, first);
}

/** "was received yesterday in Amman by His Majesty King X": the participle of hosting before a "by" and what says when and where. */
function isReceivedBy(tokens: readonly Token[], first: number): boolean {
  let by = first - 1;
  while (ADDRESSING.holds(itemAt(tokens, by))) by--;
  if (itemAt(tokens, by)?.lower !== "by") return false;
  for (let i = by - 1; i > Math.max(0, by - 14); i--) {
    if (HOSTING.holds(tokens[i])) return true;
    if (isOneOf(tokens[i]?.upos, "VERB", "AUX", "SCONJ")) return false;
  }
  return false;
}

/** The one state that a dateline names, by itself or by a town of it. */
export function stateOf(tokens: readonly Token[], { start, end }: TextSpan): string | null {
  const units = findUnits(tokens, firstFrom(tokens, start), firstFrom(tokens, end));
  const states = new Set<string>();
  for (const { entry } of units)
    if ((entry.kind === "state" || entry.kind === "place") && entry.iso3 !== null) states.add(entry.iso3);
  const [state, ...others] = states;
  return state !== undefined && others.length === 0 ? state : null;
}

const ADDRESSING = new WordList("his her majesty highness excellency royal he he. h.e h.e.");

/** "met President X", "talks with President X"; "a visit to A with President X" is another's. */
function isMet({ first }: RawMention, tokens: readonly Token[]): boolean {
  let at = first - 1;
  while (ADDRESSING.holds(itemAt(tokens, at))) at--;
  const word = itemAt(tokens, at)?.lower ?? "";
  if (/^(?:up)?on$/.test(word)) return /^call(?:s|ed)?$/.test(tokens[at - 1]?.lower ?? "");
  // "At the invitation of King X, Y paid a visit to A"
  if (word === "of") return tokens[at - 1]?.lower === "invitation";
  if (word !== "with" && word !== "by") return MEETS.has(word);
  const before = tokens[at - 1];
  // "discussed the plan with Prince X"
  const over = [2, 3, 4].some((k) => itemAt(tokens, at - k)?.lower === "discussed");
  return before?.upos === "VERB" || CONTACTS.holds(before) || (word === "with" && over);
}

/** "arrived in Juba", "visited Kenya", "a trip to Oslo"; "In Juba, X met President Y", "While in Juba, X met". */
function isVisited({ first }: RawMention, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[first] as Token;
  const opens = tokens[first - 2]?.lower === "while" ? first - 3 : first - 2;
  if (tokens[first - 1]?.lower === "in" && tokens[opens]?.sentence !== sentence) return true;
  for (let i = first - 1; i >= first - 4 && tokens[i]?.sentence === sentence; i--) {
    const { lower } = tokens[i] as Token;
    if (VISITING.has(lower)) return true;
    if (!TOWARDS.has(lower)) return false;
  }
  return false;
}
