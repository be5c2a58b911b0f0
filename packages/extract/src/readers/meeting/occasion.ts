/** Takes a trigger, gives the town that names the occasion beside which people meet: "on the margins of the Munich Security Conference". */
import type { Token } from "@readout/english";
import { MARGINS } from "../../data/meeting-words.ts";
import type { PlaceDraft } from "../../drafts.ts";
import { STATE_BY_CODE } from "../../mentions/lexicon.ts";
import { findUnits } from "../../mentions/units.ts";

const OCCASIONS = new Set("conference forum summit dialogue congress expo fair assembly".split(" "));

/** The town at the head of the occasion's name behind the trigger; null where no such name stands in the clause. */
export function placeOfOccasion(tokens: readonly Token[], trigger: number, end: number): PlaceDraft | null {
  for (let i = trigger + 1; i + 3 < end; i++) {
    if (!MARGINS.holds(tokens[i]) || tokens[i + 1]?.lower !== "of") continue;
    const first = tokens[i + 2]?.lower === "the" ? i + 3 : i + 2;
    let last = first;
    while (last < Math.min(end, first + 6) && tokens[last]?.upos === "PROPN") last++;
    const name = tokens.slice(first, last);
    if (!name.slice(1).some(({ lower }) => OCCASIONS.has(lower))) return null;
    // Its first word alone: "the Munich …" is a town, "the Munich Security Conference" the lexicon may know as a whole.
    const [unit] = findUnits(tokens, first, first + 1);
    const entry = unit?.entry;
    const town = entry?.kind === "place" || (entry?.kind === "state" && entry.capital) ? entry : null;
    const at = tokens[first] as Token;
    if (!town) return null;
    const { iso3 } = town;
    return {
      name: at.text,
      iso3,
      zone: iso3 ? (STATE_BY_CODE.get(iso3)?.zone ?? null) : null,
      span: { start: at.start, end: at.end },
      rule: "place_of_occasion",
    };
  }
  return null;
}
