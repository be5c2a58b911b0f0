/** Takes persons of whom a relative clause says what they head or whom they serve, ties them to the state of that: "X, who chairs the Council of Ministers of Y". */

import type { Token } from "@readout/english";
import {
  HEADING_WORDS,
  LEFT_OFFICE_WORDS,
  NOT_IN_OFFICE_WORDS,
  REPRESENTING_WORDS,
  TAKING_OFFICE_WORDS,
} from "../../data/mention-words.ts";
import { isOneOf } from "../../one-of.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import { isNameAlone, type Persons, place, readingFor, unplacedPerson } from "../person/persons.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** What ties a person to a state, and the post that it gives him. */
interface Tie {
  readonly state: string;
  readonly rule: string;
  readonly post: string | null;
}

/** Ties those whom the words behind their name place: a state ("X (Austria)"), or what they head or whom they serve. */
export function placeByDuty(persons: Persons, raw: readonly RawMention[], tokens: readonly Token[]): void {
  for (const [index, item] of raw.entries()) {
    if (!isNameAlone(item)) continue;
    const tie = seatOf(raw, tokens, index) ?? dutyOf(raw, tokens, index) ?? officeTaken(raw, tokens, index);
    const person = tie && unplacedPerson(persons, item, tokens);
    if (!person) continue;
    place(person, tie.state, tie.rule);
    person.post ??= tie.post;
  }
}

/** "X, who advises the German chancellor", "X, the former president who heads Kyiv's delegation", "X, who speaks for Moscow at the talks". */
function dutyOf(raw: readonly RawMention[], tokens: readonly Token[], index: number): Tie | null {
  const who = relativeOf(raw, tokens, index);
  if (who < 0) return null;
  const verb = tokens[who + 1]?.lower === "also" ? who + 2 : who + 1;
  const word = tokens[verb]?.lower ?? "";
  const speaks = word === "speaks" && tokens[verb + 1]?.lower === "for";
  let from = speaks ? verb + 2 : verb + 1;
  if (tokens[from]?.lower === "the") from++;
  const served = raw.slice(index + 1, index + 4).find(({ first }) => first === from);
  const [state, ...others] = served?.entities ?? [];
  if (!served || state === undefined || others.length > 0) return null;
  const heads = served.kind === "ministry" && HEADING_WORDS.has(word);
  const serves = isOneOf(served.kind, "ministry", "office") && REPRESENTING_WORDS.has(word);
  // "who led the Kenyan team", "who led Mali's delegation", "who represented Chad"
  const led = isOneOf(word, "led", "leads", "headed", "heads") && namesTeam(tokens, served);
  const represents = isOneOf(word, "represented", "represents") && served.form === "name";
  if (!heads && !serves && !((speaks || led || represents) && served.kind === "state")) return null;
  return { state, rule: "state_of_duty", post: heads ? served.post : null };
}

/** "the Kenyan team", "Mali's delegation": whether a state's name stands before those who sit for it. */
const namesTeam = (tokens: readonly Token[], { end }: RawMention): boolean =>
  [end - 1, end].some((i) => isOneOf(tokens[i]?.lower, "team", "delegation", "side"));

/** "X, who was sworn in as Chilean president in May", "X, elected president of Kenya a week ago", "X, who is prime minister of Fiji": of the state of an office that nobody else holds there. */
function officeTaken(raw: readonly RawMention[], tokens: readonly Token[], index: number): Tie | null {
  const { end } = raw[index] as RawMention;
  const office = raw[index + 1];
  const [state, ...others] = office?.entities ?? [];
  if (tokens[end]?.text !== "," || office?.kind !== "office" || office.name !== null || office.former)
    return null;
  if (state === undefined || others.length > 0 || office.first > end + MAX_WORDS) return null;
  if (isPossessive(tokens[office.end]?.lower ?? "")) return null;
  const opens = tokens[end + 1];
  const from = opens?.lower === "who" ? end + 2 : opens?.xpos === "VBN" ? end + 1 : -1;
  if (from < 0 || from >= office.first) return null;
  let taken = false;
  for (let i = from; i < office.first; i++) {
    const { lower, upos } = tokens[i] as Token;
    if (TAKING_OFFICE_WORDS.has(lower)) taken = true;
    else if (lower !== "as" && !isOneOf(upos, "AUX", "ADV", "DET")) return null;
    else if (NOT_IN_OFFICE_WORDS.has(lower)) return null;
  }
  const left = tokens
    .slice(office.end, office.end + MAX_WORDS)
    .some(({ lower }) => LEFT_OFFICE_WORDS.has(lower));
  return taken && !left
    ? { state, rule: "state_of_office_taken", post: readingFor(office, state)?.post ?? null }
    : null;
}

/** How far the office may stand from the name, and its end from the office. */
const MAX_WORDS = 8;

/** "X (Austria)", "X, for Hungary, …", "Z, of Peru;", "Y for Colombia and": the state that a name is followed by, as in lists of those present; null where none is. */
function seatOf(raw: readonly RawMention[], tokens: readonly Token[], index: number): Tie | null {
  const { end, name } = raw[index] as RawMention;
  const state = raw[index + 1];
  const [entity, ...others] = state?.kind === "state" && state.form === "name" ? state.entities : [];
  if (!state || !entity || others.length > 0 || !name || name[1] !== end || name[1] - name[0] < 2)
    return null;
  const behind = tokens[state.end]?.text ?? "";
  const link = tokens[end]?.text === "," ? end + 1 : end;
  const stands =
    tokens[end]?.text === "("
      ? state.first === end + 1 && behind === ")"
      : (tokens[link]?.lower === "for" || (link > end && tokens[link]?.lower === "of")) &&
        state.first === link + 1 &&
        /^(?:[,;.]|and)$/.test(behind);
  return stands ? { state: entity, rule: "state_behind_name", post: null } : null;
}

/** The "who" behind a name, past an office that says nothing of whose; -1 where none opens there. */
function relativeOf(raw: readonly RawMention[], tokens: readonly Token[], index: number): number {
  const { end } = raw[index] as RawMention;
  if (tokens[end]?.text !== ",") return -1;
  if (tokens[end + 1]?.lower === "who") return end + 1;
  const office = raw[index + 1];
  return office?.kind === "office" &&
    office.name === null &&
    office.entities.length === 0 &&
    office.first <= end + 3 &&
    tokens[office.end]?.lower === "who"
    ? office.end
    : -1;
}
