/** Takes units, gives lists of states and organisations: "Turkey, Syria and Iran", "U.S.-Japan-Republic of Korea". */
import type { Token } from "@readout/english";
import { KINDS_OF_GROUP } from "../../data/mention-words.ts";
import { itemAt, wordAt } from "../../item-at.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import type { Unit } from "./units.ts";

/** A list of entities: its units, the index of the unit behind it, each entity once. */
export interface EntityList {
  readonly units: readonly Unit[];
  readonly next: number;
  readonly entities: readonly string[];
}

const JOINERS = new Set(", and - – / & plus + ; as well".split(" "));
const FILLERS = new Set("the of republic kingdom state member members states countries".split(" "));

export { wordAt };

/** The state's code or the organisation's id that a unit names, null for other units; a service by name is its state's ("the CIA and Mossad chiefs"). */
export function entityOfUnit(unit: Unit | undefined): string | null {
  if (unit === undefined) return null;
  if (unit.entry.kind === "ministry") return unit.entry.portfolio === "intelligence" ? unit.entry.iso3 : null;
  if (unit.entry.kind === "state") return unit.entry.iso3;
  return unit.entry.kind === "organisation" ? unit.entry.id : null;
}

/** The list that starts at unit `at`: units joined by commas, "and", dashes or slashes; null where the unit names no entity. */
export function readEntityList(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
): EntityList | null {
  const first = entityOfUnit(units[at]);
  if (first === null || describesGroup(tokens, units, at)) return null;
  const taken = [units[at] as Unit];
  const entities = [first];
  let next = at + 1;
  while (next < units.length) {
    const unit = units[next] as Unit;
    const entity = entityOfUnit(unit);
    if (
      entity === null ||
      !joins(tokens, (taken[taken.length - 1] as Unit).end, unit.first, entity, entities) ||
      opensNext(tokens, units, next) ||
      isDateline(tokens, taken[taken.length - 1] as Unit)
    )
      break;
    const whole = elided(tokens, taken[taken.length - 1] as Unit, unit);
    if (whole !== null) entities[entities.length - 1] = whole;
    taken.push(unit);
    if (!entities.includes(entity)) entities.push(entity);
    next++;
  }
  return { units: taken, next, entities };
}

/** "the Palestinian movement Hamas": a demonym that only says where the armed group behind it is from. */
function describesGroup(tokens: readonly Token[], units: readonly Unit[], at: number): boolean {
  const { entry, end } = units[at] as Unit;
  const group = units[at + 1];
  return (
    entry.kind === "state" &&
    entry.form === "demonym" &&
    group?.first === end + 1 &&
    group.entry.kind === "organisation" &&
    group.entry.type === "armed_group" &&
    KINDS_OF_GROUP.holds(itemAt(tokens, end))
  );
}

/** "the Greek and Turkish Cypriot communities": the people whose second word stands with the other; null where none is called so. */
function elided(tokens: readonly Token[], before: Unit, unit: Unit): string | null {
  if (!isDemonym(before)) return null;
  if (unit.entry.kind !== "organisation" || unit.end - unit.first < 2) return null;
  const words = [tokens[before.end - 1] as Token, tokens[unit.end - 1] as Token];
  const hit = lexicon()
    .find(words, 0, 2)
    .find(({ entry, length }) => entry.kind === "organisation" && length === 2);
  return hit?.entry.kind === "organisation" ? hit.entry.id : null;
}

/** "BEIRUT - Hezbollah said": a capital before a dash that stands free. */
function isDateline(tokens: readonly Token[], { end, entry }: Unit): boolean {
  const [city, dash, next] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (entry.kind !== "state" || !entry.capital || !city || !dash || !next) return false;
  return /^[-–]$/.test(dash.text) && city.end < dash.start && dash.end < next.start;
}

/** "A, B and the C envoy X", "A and C's Y", "in A, C's ministry said": an entity whose own office, ministry or person follows opens the next phrase. */
function opensNext(tokens: readonly Token[], units: readonly Unit[], at: number): boolean {
  const { first, end } = units[at] as Unit;
  const joiner = wordAt(tokens, first - (wordAt(tokens, first - 1) === "the" ? 2 : 1));
  if (!/^(?:and|,|as|plus|&|\+|;)$/.test(joiner)) return false;
  const possessive = isPossessive(wordAt(tokens, end));
  const next = units[at + 1];
  if (next?.first !== (possessive ? end + 1 : end)) return false;
  if (next.entry.kind === "ministry")
    return joiner === "," && !isDemonym(units[at - 1]) && !/(?:ies|s)$/.test(wordAt(tokens, next.end - 1));
  return next.entry.kind === "title" ? !next.entry.plural : possessive && next.entry.kind === "name";
}

const isDemonym = (unit: Unit | undefined): boolean =>
  unit?.entry.kind === "state" && unit.entry.form === "demonym";

function joins(
  tokens: readonly Token[],
  from: number,
  to: number,
  entity: string,
  entities: readonly string[],
): boolean {
  let joined = false;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    // "as well as", not "an empty chair for A as B's summit opens"
    if (word === "as" && wordAt(tokens, i + 1) !== "well" && wordAt(tokens, i - 1) !== "well") return false;
    if (JOINERS.has(word)) joined = true;
    // "Gulf Cooperation Council (GCC)": the abbreviation of what stands before it.
    else if (word === "(" || word === ")")
      joined ||= word === "(" && entity === entities[entities.length - 1];
    else if (!FILLERS.has(word) && !isPossessive(word)) return false;
  }
  return joined;
}
