/** Takes the units of a text, gives them with words that several share ("Dominican", "Congo", "the League") read as of the one that the text names. */

import type { Token } from "@readout/english";
import { WordList } from "../../word-list.ts";
import { type LexiconEntry, lexicon, STATE_BY_CODE } from "../lexicon/lexicon.ts";
import type { Unit } from "./units.ts";

type StateName = Extract<LexiconEntry, { kind: "state" }>;

/** "The Dominican Republic … the Dominican side": a shared word is of the state that is named in full, where its other bearers aren't spoken of. */
export function settleNamesakes(
  tokens: readonly Token[],
  bySentence: readonly (readonly Unit[])[],
): readonly (readonly Unit[])[] {
  let shared = false;
  const named = new Set<string>();
  const told = new Set<string>();
  for (const units of bySentence)
    for (const { entry } of units) {
      if (entry.kind !== "state") continue;
      if (entry.ambiguous) {
        shared = true;
        continue;
      }
      told.add(entry.iso3);
      if (entry.form === "name" || entry.form === "abbreviation") named.add(entry.iso3);
    }
  if (!shared) return bySentence;
  const settle = (unit: Unit): Unit => {
    const { entry, first, end } = unit;
    if (entry.kind !== "state" || !entry.ambiguous || told.has(entry.iso3)) return unit;
    const bearers: StateName[] = [];
    for (const { entry: other, length } of lexicon().find(tokens, first, end))
      if (other.kind === "state" && length === end - first && told.has(other.iso3)) bearers.push(other);
    const [bearer, ...others] = bearers;
    if (!bearer || others.length > 0 || !named.has(bearer.iso3) || hasOwnDemonym(bearer)) return unit;
    return { first, end, entry: bearer };
  };
  return bySentence.map((units) => units.map(settle));
}

/** "the Arab League … the Secretary General of the League": the last or first word of an organisation's name behind a title's "of the", where the text names no other by it. */
export function withShortNames(
  tokens: readonly Token[],
  bySentence: readonly (readonly Unit[])[],
): readonly (readonly Unit[])[] {
  const shortOf = ({ end, entry }: Unit): number => (entry.kind === "title" ? behindOfThe(tokens, end) : -1);
  if (!bySentence.some((units) => units.some((unit) => shortOf(unit) >= 0))) return bySentence;
  const named = new Map<string, LexiconEntry | null>();
  for (const units of bySentence)
    for (const { entry, first, end } of units)
      if (entry.kind === "organisation" && entry.type === "igo" && end - first > 1)
        for (const at of [first, end - 1]) {
          const word = tokens[at]?.lower ?? "";
          const other = named.get(word);
          const same = other === undefined || (other?.kind === "organisation" && other.id === entry.id);
          named.set(word, same ? entry : null);
        }
  return bySentence.map((units) =>
    units.flatMap((unit, k) => {
      const before = units[k - 1];
      const at = before ? shortOf(before) : -1;
      const entry = at >= 0 ? named.get(tokens[at]?.lower ?? "") : null;
      return entry && unit.first === at && unit.end === at + 1 ? { first: at, end: at + 1, entry } : unit;
    }),
  );
}

/** The token behind "of the" that may be short for an organisation; -1 where none stands there. */
const behindOfThe = (tokens: readonly Token[], of: number): number =>
  tokens[of]?.lower === "of" && tokens[of + 1]?.lower === "the" && SHORT.holds(tokens[of + 2]) ? of + 2 : -1;

const SHORT = new WordList(
  "league organization organisation union community alliance commonwealth forum bank",
);

/** "North Korean": who has a word of its own is seldom called by the one that others bear too. */
function hasOwnDemonym({ iso3 }: StateName): boolean {
  const state = STATE_BY_CODE.get(iso3);
  return state?.demonyms.some((demonym) => !state.ambiguous.includes(demonym)) ?? true;
}
