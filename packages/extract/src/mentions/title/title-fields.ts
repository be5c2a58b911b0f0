/** Takes an open title, reads the field of work behind it, of several fields to where the last ends. */
import { ACCREDITED_TITLES, PORTFOLIO_ENDS } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { entityOfUnit, wordAt } from "../unit/entity-lists.ts";
import { extendTo, type OpenTitle, readTo } from "./open-title.ts";
import { portfolioEnd } from "./portfolio.ts";
import { nameBetween } from "./title-holder.ts";
import { fieldOfWork, holderFrom, isTitle } from "./title-parts.ts";

/** Reads a title's field of work, by the words of ministries or by its capitals, with the holder's name where that closes it: "Special Representative for the DPRK X". */
export function readField(title: OpenTitle): void {
  const { tokens, end } = title;
  title.follow = wordAt(tokens, title.stop);
  const known = portfolioEnd(title);
  // "of energy and mines of A": the state is no part of the field.
  const closed = known > title.stop && wordAt(tokens, known) === "of";
  if (!title.plural && !closed) readNamedField(title);
  if (known <= title.titleEnd) return;
  title.held = null;
  extendTo(title, known);
  title.follow = wordAt(tokens, known);
  const name = title.plural ? null : holderFrom(tokens, known, end);
  if (name) holdBy(title, name);
}

/** Reads a field by its capitals, or up to its holder's name: "Minister of Health and Prevention X". */
function readNamedField(title: OpenTitle): void {
  const { tokens, units, unit, next, stop, end, follow } = title;
  // "Minister of Health and Prevention X": the field goes on behind what the table knows.
  const fielded = tokens.slice(unit.first, unit.end).some(({ lower }) => lower === "of" || lower === "for");
  const goesOn = follow === "and" && !isTitle(units[next]) && fielded;
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
    /^(?:the|its|his|her|their|acting|interim|['’]s?)$/.test(wordAt(tokens, unit.first - 1)) &&
    wordAt(tokens, field.end) === "," &&
    nameBetween(tokens, units, field.next, field.end) !== null;
  // "X, Director General for Asian Affairs at": a field by its last word, of an office in apposition.
  const named =
    wordAt(tokens, unit.first - 1) === "," &&
    startsUpper(tokens[stop + 1]?.text ?? "") &&
    PORTFOLIO_ENDS.holds(itemAt(tokens, field.end - 1));
  if (!accredited && !field.name && !apposed && !named) return;
  extendTo(title, field.end, field.next);
  if (field.name) holdBy(title, field.name);
}

/** The holder's name right behind the field, which the run of capitals there may hold as well. */
function holdBy(title: OpenTitle, [first, end]: readonly [number, number]): void {
  readTo(title, end);
  title.held = { first, end, next: title.next };
}
