/** Takes a title, gives where the fields of work behind it end: "minister of energy and mines", "Minister for Trade, Industry and Tourism". */

import type { Token } from "@readout/english";
import { MINISTRY_FIELDS } from "../../data/mention-words.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { entityOfUnit, wordAt } from "../unit/entity-lists.ts";
import { type Unit, unitFrom } from "../unit/units.ts";
import type { OpenTitle } from "./open-title.ts";
import { isTitle } from "./title-parts.ts";

const OFFICERS = new WordList(
  "minister ministers secretary secretaries commissioner commissioners undersecretary delegate",
);

/** Officers of whom the title alone doesn't say what they are in charge of. */
const OF_ANY_FIELD =
  /^(?:minister|deputy_minister|junior_minister|permanent_secretary|commissioner|european_commissioner|deputy_foreign_minister)$/;

/** How many words qualify the last of a field: "regional and international". */
const QUALIFIERS = 3;

/** The token behind the fields of a title, as far as every field ends in a word of ministries; the title's own end where none follows. */
export function portfolioEnd(title: OpenTitle): number {
  const { tokens, unit, stop, plural } = title;
  const from = opening(title);
  let at = from;
  let accepted = stop;
  // A comma lists only up to an "and": "of trade, industry and tourism".
  let listed = false;
  while (at > 0) {
    const field = fieldEnd(title, at);
    if (field < 0) break;
    const joins = wordAt(tokens, field);
    const whole = !listed || isOneOf(wordAt(tokens, at - 1), "and", "&");
    if (whole && isOver(title, field)) accepted = field;
    listed = joins === ",";
    if (!isOneOf(joins, ",", "and", "&")) break;
    at = joins === "," && wordAt(tokens, field + 1) === "and" ? field + 2 : field + 1;
  }
  accepted = Math.max(accepted, namedEnd(title, from));
  // "the ministers of energy and trade of A and B"
  return plural && !isOneOf(wordAt(tokens, accepted), "of", "from") ? unit.end : accepted;
}

/** "its Minister of Humanitarian Action, Ann Lund": the comma behind a field in capitals that no table knows, where a name follows; -1 where none does. */
function namedEnd({ tokens, units, next, plural, end }: OpenTitle, from: number): number {
  if (plural || from < 0 || !startsUpper(tokens[from]?.text ?? "")) return -1;
  let i = from;
  while (
    i < Math.min(end, from + NAMED) &&
    (startsUpper(tokens[i]?.text ?? "") || isOneOf(wordAt(tokens, i), "and", "&", "of"))
  )
    if (namesSide(units, next, i++)) return -1;
  const isName = [i + 1, i + 2].every(
    (k) => tokens[k]?.upos === "PROPN" && startsUpper(tokens[k]?.text ?? ""),
  );
  return wordAt(tokens, i) === "," && isName && !namesSide(units, next, i + 1) ? i : -1;
}

/** How many words such a field may have. */
const NAMED = 7;

/** Whether a state, an organisation or another office starts at a token. */
function namesSide(units: readonly Unit[], next: number, at: number): boolean {
  const unit = units[unitFrom(units, next, at)];
  return unit?.first === at && (isTitle(unit) || entityOfUnit(unit) !== null);
}

/** The token that the next field starts at; -1 where the title takes none. */
function opening({ tokens, unit, stop, readings }: OpenTitle): number {
  const words = tokens.slice(unit.first, unit.end);
  const officer = words.findIndex((word) => OFFICERS.holds(word));
  if (officer < 0) return -1;
  const follow = wordAt(tokens, stop);
  const fielded = words.slice(officer + 1).some(({ lower }) => lower === "of" || lower === "for");
  if (fielded && isOneOf(follow, "and", "&", ",")) return stop + 1;
  // "Deputy Assistant Secretary of Energy"
  if (follow === "of" && readings.some(({ post }) => post === "department_head")) return stop + 1;
  if (!readings.some(({ post }) => OF_ANY_FIELD.test(post))) return -1;
  if (follow === "of" || follow === "for") return stop + 1;
  const behind = `${follow} ${wordAt(tokens, stop + 1)} ${wordAt(tokens, stop + 2)}`;
  return behind === "in charge of" ? stop + 3 : behind.startsWith("responsible for ") ? stop + 2 : -1;
}

/** The token behind the field that starts at one, -1 where none does. */
function fieldEnd({ tokens, units, next, end }: OpenTitle, at: number): number {
  const from = wordAt(tokens, at) === "the" ? at + 1 : at;
  for (let i = from; i < Math.min(end, from + QUALIFIERS + 1); i++) {
    const unit = units[unitFrom(units, next, i)];
    if (unit?.first === i && (isTitle(unit) || (entityOfUnit(unit) !== null && !isDemonym(unit)))) return -1;
    const token = tokens[i] as Token;
    if (MINISTRY_FIELDS.holds(token)) {
      let last = i + 1;
      while (MINISTRY_FIELDS.holds(tokens[last])) last++;
      return last;
    }
    if (!isOneOf(token.upos, "ADJ", "NOUN", "PROPN", "VERB") && token.text !== "-") return -1;
  }
  return -1;
}

/** "African", "Arab" before a field's last word. */
const isDemonym = ({ entry }: Unit): boolean =>
  (entry.kind === "state" && entry.form === "demonym") || entry.kind === "organisation";

/** Whether nothing goes on behind a field: not "of health and education experts", "of health and Gender Minister X". */
function isOver({ tokens, units, next }: OpenTitle, at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const unit = units[unitFrom(units, next, at)];
  if (unit?.first === at && isTitle(unit)) return startsUpper(token.text) && !OFFICERS.holds(token);
  return !OFFICERS.holds(token) && (startsUpper(token.text) || !isOneOf(token.upos, "NOUN", "ADJ"));
}
