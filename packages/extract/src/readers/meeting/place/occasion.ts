/** Takes a trigger, gives the occasion beside which people meet, "on the margins of the Munich Security Conference": its town, and where its noun's words end. */

import type { Token } from "@readout/english";
import { MARGINS } from "../../../data/meeting-words.ts";
import type { PlaceDraft } from "../../../drafts.ts";
import { findUnits } from "../../../mentions/unit/units.ts";
import { isOneOf } from "../../../one-of.ts";
import { createPlace } from "../../../place-draft.ts";
import type { Report } from "../../../report.ts";

const OCCASIONS = new Set("conference forum summit dialogue congress expo fair assembly".split(" "));

/** "Both were in Geneva for a conference": one city on one day is no contact (R15). */
export function isReasonForStay(tokens: readonly Token[], first: number, at: number): boolean {
  if (!isOneOf(tokens[at]?.lower, "conference", "forum", "assembly", "congress", "fair", "expo"))
    return false;
  // "for a conference, where they met"
  for (let k = at + 1; k < at + 8; k++) if (tokens[k]?.lower === "met") return false;
  let i = at - 1;
  while (i > first && isOneOf((tokens[i] as Token).upos, "DET", "ADJ", "NOUN", "PROPN", "NUM")) i--;
  if (tokens[i]?.lower !== "for") return false;
  let inPlace = false;
  for (i--; i >= Math.max(first, at - 20); i--) {
    const { lower, upos } = tokens[i] as Token;
    if (/^(?:is|are|was|were|be|been|being)$/.test(lower)) return inPlace;
    if (upos === "VERB" || upos === "AUX") return false;
    inPlace ||= lower === "in" || lower === "at";
  }
  return false;
}

/** The town at the head of the occasion's name behind the trigger; null where no such name stands in the clause. */
export function placeOfOccasion(report: Report, trigger: number, end: number): PlaceDraft | null {
  const { tokens } = report.analysed;
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
    return createPlace(report.text, at, town.iso3, "place_of_occasion");
  }
  return null;
}

/** Where the words of a noun of contact end that is only the occasion of another ("The meeting, held on the sidelines of the session of X, was chaired by Y"): before the mark behind it; `end` for other nouns. */
export function endOfOccasion(tokens: readonly Token[], noun: number, end: number): number {
  let of = noun - 1;
  while (of > noun - REACH && isOneOf(tokens[of]?.upos, "DET", "ADJ", "NOUN", "PROPN", "NUM")) of--;
  if (tokens[of]?.lower !== "of" || !MARGINS.holds(tokens[of - 1])) return end;
  let stop = noun + 1;
  while (stop < end && tokens[stop]?.text !== ",") stop++;
  return stop;
}

/** How many words stand before such a noun at most. */
const REACH = 8;
