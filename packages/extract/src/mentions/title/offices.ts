/** Takes a title among units, gives the office: its state before or behind it, its field of work, its holder's name. */

import type { Token } from "@readout/english";
import { TITLE_MODIFIERS } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import { readPossessedName } from "../person/named-by-state.ts";
import { type EntityList, readEntityList, wordAt } from "../unit/entity-lists.ts";
import { BLANK, type MentionReading, type RawMention } from "../unit/raw-mention.ts";
import { type Unit, unitFrom } from "../unit/units.ts";
import {
  counterpartAt,
  readCounterpart,
  readCounterpartsFrom,
  readNamedCounterpart,
} from "./counterparts.ts";
import { finishTitle } from "./held-title.ts";
import { isTitle, nameAt, organisationIn } from "./title-parts.ts";

/** The office or ministry that starts at unit `at`, with a state before it or without; null where none does. */
export function readOffice(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  end: number,
): MentionReading | null {
  const unit = units[at] as Unit;
  const read = isPlaceOf(tokens, unit) ? null : readEntityList(tokens, units, at);
  // "a European ambassador": people of many states have no office.
  const list = read?.entities.some((entity) => entity.startsWith("population:")) ? null : read;
  const owned = list ? officeOfStates(tokens, units, at, list, end) : undefined;
  if (owned !== undefined) return owned;
  if (unit.entry.kind === "ministry" && unit.entry.iso3 !== null)
    return ministryOffice(tokens, units, at, unit.first, [unit.entry.iso3], end);
  if (isTitle(unit)) {
    const acting = isOneOf(wordAt(tokens, unit.first - 1), "acting", "interim", "caretaker");
    // "X, Acting Minister of Defence", "Caretaker Foreign Minister X": a word of the title.
    const first = acting && startsUpper((tokens[unit.first - 1] as Token).text) ? unit.first - 1 : unit.first;
    return finishTitle(tokens, units, at, first, [], acting, end);
  }
  return isFieldBefore(tokens, units, at)
    ? finishTitle(tokens, units, at + 1, unit.first, [], false, end)
    : readNamedCounterpart(tokens, units, at);
}

/** The office or ministry of the states listed from unit `at` on; undefined where none stands behind them, null for a title that isn't one here. */
function officeOfStates(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  list: EntityList,
  end: number,
): MentionReading | null | undefined {
  const { entities, next } = list;
  const counterparts = readCounterpartsFrom(tokens, units, at, list);
  if (counterparts) return counterparts;
  const { end: stop } = list.units[list.units.length - 1] as Unit;
  const bare = pastPossessive(tokens, stop);
  const from = pastModifiers(tokens, units[next], bare, end);
  const { first } = units[at] as Unit;
  const counterpart = counterpartAt(tokens, from, first);
  if (counterpart >= 0) return readCounterpart(tokens, units, next, first, counterpart, entities);
  const acting = isOneOf(wordAt(tokens, bare), "acting", "interim");
  const unit = units[next];
  if (unit?.first === from) {
    if (isTitle(unit)) return finishTitle(tokens, units, next, first, entities, acting, end);
    if (unit.entry.kind === "ministry" && unit.entry.iso3 === null)
      return (
        ministryOffice(tokens, units, next, first, entities, end) ?? {
          mentions: [ministryMention(first, unit.end, entities, unit)],
          next: next + 1,
        }
      );
  }
  const [entity, ...others] = entities;
  if (entity === undefined || others.length > 0) return undefined;
  const field =
    unit?.first === from
      ? titleBehindField(tokens, units, next, from, end)
      : ministerBehindField(tokens, units, next, from);
  if (field >= 0) return finishTitle(tokens, units, field, first, entities, acting, end);
  const named = unit?.first === from && isPossessive(wordAt(tokens, stop));
  return (named && readPossessedName(tokens, units, next, first, entity)) || undefined;
}

/** Past what closes a list of states: "(the Netherlands)’s". */
function pastPossessive(tokens: readonly Token[], stop: number): number {
  const at = wordAt(tokens, stop) === ")" ? stop + 1 : stop;
  return isPossessive(wordAt(tokens, at)) ? at + 1 : at;
}

/** Past what says which of its holders an office has: "former", "vice-". */
function pastModifiers(tokens: readonly Token[], title: Unit | undefined, from: number, end: number): number {
  // "Serbia's chief negotiator": the word is a part of the title.
  const titleAt = isTitle(title) && title.end - title.first > 1 ? title.first : -1;
  let i = from;
  while (i < end && i !== titleAt && (TITLE_MODIFIERS.holds(itemAt(tokens, i)) || wordAt(tokens, i) === "-"))
    i++;
  return i;
}

/** "Human Resources Minister X": capitals that no table knows are a minister's field, without a state before them too. */
function isFieldBefore(tokens: readonly Token[], units: readonly Unit[], at: number): boolean {
  const [field, title] = [units[at] as Unit, units[at + 1]];
  return (
    field.entry.kind === "name" &&
    tokens.slice(field.first, field.end).every(({ text }) => text !== text.toUpperCase()) &&
    isTitle(title) &&
    title.first === field.end &&
    title.end - title.first === 1 &&
    isOneOf(wordAt(tokens, title.first), "minister", "secretary", "commissioner") &&
    nameAt(tokens, units, at + 2, title.end, false) !== null
  );
}

/** The unit of a title with its holder behind a field that no table knows: "Georgian Reconciliation and Civic Equality Minister X"; -1 where none stands there. */
function titleBehindField(
  tokens: readonly Token[],
  units: readonly Unit[],
  from: number,
  at: number,
  end: number,
): number {
  for (let i = at, u = from; i < Math.min(end, at + 8); i++) {
    u = unitFrom(units, u, i);
    const unit = units[u];
    if (unit?.first === i && isTitle(unit)) {
      // "Ukraine's X and NATO Secretary-General Y": an office of another's.
      if (organisationIn(tokens, unit.first, unit.end) !== null) return -1;
      const held =
        i > at && !unit.entry.plural && wordAt(tokens, i - 1) !== ","
          ? nameAt(tokens, units, u + 1, unit.end, false)
          : null;
      // "Indian Head Start": a surname alone doesn't make these words an office.
      const vague = isOneOf(wordAt(tokens, unit.end - 1), "head", "chief", "director", "leader");
      return held && (!vague || held.end - held.first > 1) ? u : -1;
    }
    if (unit?.first === i && unit.entry.kind !== "name" && unit.entry.kind !== "ministry") return -1;
    const { text, upos, lower } = tokens[i] as Token;
    if (!(startsUpper(text) && upos !== "VERB") && !/^(?:and|&|,)$/.test(lower)) return -1;
  }
  return -1;
}

/** "Uganda's public works minister", "the Union's peace and security commissioner": the unit of the title behind a field in small letters that no table knows; -1 where others stand there. */
function ministerBehindField(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  at: number,
): number {
  const unit = units[next];
  if (!isTitle(unit) || unit.end - unit.first > 1 || !OF_A_FIELD.holds(tokens[unit.first])) return -1;
  if (unit.first === at || unit.first > at + MAX_FIELD) return -1;
  for (let i = at; i < unit.first; i++) {
    const { lower, text, upos } = tokens[i] as Token;
    if (lower !== text || !(isOneOf(upos, "ADJ", "NOUN") || (lower === "and" && i > at))) return -1;
  }
  return next;
}

const OF_A_FIELD = new WordList("minister commissioner negotiator envoy adviser advisor");

/** How many words such a field has at most. */
const MAX_FIELD = 4;

/** "… in Washington, D.C. Secretary X": a capital behind "in" is a place, whatever title follows it. */
const isPlaceOf = (tokens: readonly Token[], { first, entry }: Unit): boolean =>
  entry.kind === "state" &&
  entry.form === "metonym" &&
  isOneOf(wordAt(tokens, first - 1), "in", "at", "near", "outside");

/** "the Russian Foreign Ministry's spokeswoman X", "French MFA Secretary General X": the title belongs to the ministry's state. */
function ministryOffice(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  first: number,
  entities: readonly string[],
  end: number,
): MentionReading | null {
  const { end: stop } = units[at] as Unit;
  const from = isPossessive(wordAt(tokens, stop)) ? stop + 1 : stop;
  const title = units[at + 1];
  if (!isTitle(title) || title.first !== from || title.entry.plural) return null;
  return finishTitle(tokens, units, at + 1, first, entities, false, end);
}

/** A ministry with its states. */
export const ministryMention = (
  first: number,
  end: number,
  entities: readonly string[],
  unit: Unit,
): RawMention => ({
  ...BLANK,
  first,
  end,
  kind: "ministry",
  entities,
  post: unit.entry.kind === "ministry" ? unit.entry.post : null,
  portfolio: unit.entry.kind === "ministry" ? unit.entry.portfolio : null,
  plural: entities.length > 1,
});
