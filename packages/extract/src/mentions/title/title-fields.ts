/** Takes an open title, reads the field of work behind it, of several fields to where the last ends. */
import type { Token } from "@readout/english";
import { ACCREDITED_TITLES, PORTFOLIO_ENDS } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { entityOfUnit, wordAt } from "../unit/entity-lists.ts";
import type { Unit } from "../unit/units.ts";
import { extendTo, type OpenTitle } from "./open-title.ts";
import { nameBetween } from "./title-holder.ts";
import { fieldOfWork, isTitle } from "./title-parts.ts";

/** Reads a title's field of work, with the holder's name where that closes it: "Special Representative for the DPRK X". */
export function readField(title: OpenTitle): void {
  const { tokens, units, unit, next, stop, end } = title;
  const follow = wordAt(tokens, stop);
  title.follow = follow;
  if (title.plural) return;
  // "Minister of Health and Prevention X": the field goes on behind what the table knows.
  const fielded = tokens.slice(unit.first, unit.end).some(({ lower }) => lower === "of" || lower === "for");
  const goesOn = follow === "and" && !isTitle(units[next]) && fielded;
  // "the Minister of Foreign Affairs, Trade and Worship of the Argentine Republic, X"
  const listed = fielded && (follow === "," || goesOn) ? listedFields(tokens, units, next, stop, end) : null;
  if (listed) {
    extendTo(title, listed.end, listed.next);
    title.follow = wordAt(tokens, listed.end);
    return;
  }
  const accredited = title.sent || ACCREDITED_TITLES.holds(itemAt(tokens, title.titleEnd - 1));
  // "Deputy Minister of Public Works, X": a field that no table knows, which is no state.
  const ofField =
    follow === "of" &&
    wordAt(tokens, title.titleEnd - 1) === "minister" &&
    startsUpper(tokens[stop + 1]?.text ?? "") &&
    entityOfUnit(units[next]) === null;
  if (!(goesOn || ofField || follow === "for" || follow === "on" || (follow === "to" && accredited))) return;
  // "Special Representative for the DPRK X", "Assistant Secretary for Near Eastern Affairs X"
  const field = fieldOfWork(tokens, units, next, stop, end);
  if (!field) return;
  const apposed =
    /^(?:the|its|his|her|their|acting|interim)$/.test(wordAt(tokens, unit.first - 1)) &&
    wordAt(tokens, field.end) === "," &&
    nameBetween(tokens, units, field.next, field.end) !== null;
  // "X, Director General for Asian Affairs at": a field by its last word, of an office in apposition.
  const named =
    wordAt(tokens, unit.first - 1) === "," &&
    startsUpper(tokens[stop + 1]?.text ?? "") &&
    PORTFOLIO_ENDS.holds(itemAt(tokens, field.end - 1));
  const closed = goesOn && closes(tokens, units, next, stop, field.end);
  if (!accredited && !field.name && !apposed && !named && !closed) return;
  extendTo(title, field.end, field.next);
  if (!field.name) return;
  const [first, behind] = field.name;
  title.held = { first, end: behind, next: field.next };
  title.stop = behind;
}

/** Further fields of an office behind a comma or "and", up to the "of" of their state; null where they are something else. */
function listedFields(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  comma: number,
  end: number,
): { end: number; next: number } | null {
  if (!startsUpper(tokens[comma + 1]?.text ?? "") || isTitle(units[next])) return null;
  const field = fieldOfWork(tokens, units, next, comma, end);
  const at = units.findIndex((unit, k) => k >= next && entityOfUnit(unit) !== null);
  const state = itemAt(units, at);
  if (!field || !state) return null;
  const of = wordAt(tokens, state.first - 1) === "the" ? state.first - 2 : state.first - 1;
  if (wordAt(tokens, of) !== "of" || of > field.end) return null;
  return tokens.slice(comma, of).some(({ lower }) => lower === "and") ? { end: of, next: at } : null;
}

/** "X, Minister of Commerce and Industry,": a field without a state in it, behind which nothing goes on. */
const closes = (
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  from: number,
  end: number,
): boolean =>
  /^[,.;)]?$/.test(wordAt(tokens, end)) &&
  startsUpper(tokens[from + 1]?.text ?? "") &&
  !units.slice(next).some((unit) => unit.first < end && entityOfUnit(unit) !== null);
