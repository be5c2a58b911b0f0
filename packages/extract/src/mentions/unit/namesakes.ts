/** Takes the units of a text, gives them with words that several states share ("Dominican", "Congo") read as of the one that the text names. */

import type { Token } from "@readout/english";
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

/** "North Korean": who has a word of its own is seldom called by the one that others bear too. */
function hasOwnDemonym({ iso3 }: StateName): boolean {
  const state = STATE_BY_CODE.get(iso3);
  return state?.demonyms.some((demonym) => !state.ambiguous.includes(demonym)) ?? true;
}
