/** Takes the words behind an office's first field of work, gives where its further fields end. */
import type { Token } from "@readout/english";
import { entityOfUnit, wordAt } from "./entity-lists.ts";
import { startsUpper } from "./lexicon.ts";
import { fieldOfWork, isTitle } from "./title-parts.ts";
import type { Unit } from "./units.ts";

/** Further fields of an office behind a comma or "and", up to the "of" of their state; null where they are something else. */
export function listedFields(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  comma: number,
  end: number,
): { end: number; next: number } | null {
  if (!startsUpper(tokens[comma + 1]?.text ?? "") || isTitle(units[next])) return null;
  const field = fieldOfWork(tokens, units, next, comma, end);
  const at = units.findIndex((unit, k) => k >= next && entityOfUnit(unit) !== null);
  const state = units[at];
  if (!field || !state) return null;
  const of = wordAt(tokens, state.first - 1) === "the" ? state.first - 2 : state.first - 1;
  if (wordAt(tokens, of) !== "of" || of > field.end) return null;
  return tokens.slice(comma, of).some(({ lower }) => lower === "and") ? { end: of, next: at } : null;
}

/** "X, Minister of Commerce and Industry,": a field without a state in it, behind which nothing goes on. */
export const closes = (
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  from: number,
  end: number,
): boolean =>
  /^[,.;)]?$/.test(wordAt(tokens, end)) &&
  startsUpper(tokens[from + 1]?.text ?? "") &&
  !units.slice(next).some((unit) => unit.first < end && entityOfUnit(unit) !== null);
