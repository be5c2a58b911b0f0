/** Takes the noun of a contact, gives the name of the series that it is a meeting of: "the fifth round of the Lakes talks" (R29). */

import type { Token } from "@readout/english";
import { NAMED_DAYS, ORDINALS } from "../../../data/time-words.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";

/** What tells a meeting from the others of its series. */
const NTH = new WordList([...ORDINALS.keys(), ..."inaugural annual next latest previous".split(" ")]);
const FIGURE = /^\d+(?:st|nd|rd|th)$/;

/** Heads of what meets again and again. */
const BODIES = new WordList(
  "committee commission council dialogue forum group format process talks negotiations consultations conference mechanism platform partnership track quartet troika",
);
/** Small words and marks inside a name: "the Council on Trade and Investment", "the A-B Dialogue". */
const INSIDE = new WordList("of on for and the - – / &");
const LONGEST = 12;

/** The name; null where the words tell of no series, or of one that has no name of its own ("the fifth round of talks"). */
export function seriesNamed(tokens: readonly Token[], noun: number, end: number): TextSpan | null {
  const nth = nthBefore(tokens, noun);
  if (nth < 0) return null;
  if (tokens[noun + 1]?.lower === "of") {
    // "the 12th meeting of the Joint Committee", "the next round of the Lakes talks"
    const first = noun + (isOneOf(tokens[noun + 2]?.lower, "the", "their", "its") ? 3 : 2);
    const last = endOfName(tokens, first, Math.min(end, first + LONGEST));
    return last > first && startsUpper((tokens[first] as Token).text) ? spanOf(tokens, first, last) : null;
  }
  // "the fifth round of the Lakes talks", "the second annual A-B Strategic Dialogue"
  let of = noun;
  while (of > nth && tokens[of]?.lower !== "of") of--;
  let first = of + 1;
  while (first < noun && !startsUpper((tokens[first] as Token).text)) first++;
  const isName = of > nth || startsUpper((tokens[noun] as Token).text);
  return first < noun && isName && BODIES.holds(tokens[noun]) ? spanOf(tokens, first, noun + 1) : null;
}

/** Where a name that holds a body ends, with what the body is on ("Dialogue on Security and Defense"); the start for none. */
function endOfName(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  let body = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    const isBody = BODIES.holds(token);
    // Behind the body's name whatever "and" adds is another.
    if (body > 0 && i === body + 1 && (!isOneOf(token.lower, "on", "for") || NAMED_DAYS.holds(tokens[i + 1])))
      break;
    if (isBody && body === 0) body = i;
    if (isBody || startsUpper(token.text)) last = i + 1;
    else if (!INSIDE.holds(token)) break;
  }
  return body > 0 ? last : first;
}

/** Where the "fifth" or "12th" before a noun of contact stands, nothing but its name between; -1 for none. */
function nthBefore(tokens: readonly Token[], noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST); i--) {
    const { lower, upos } = tokens[i] as Token;
    if (NTH.holds(tokens[i]) || FIGURE.test(lower)) return i;
    if (!isOneOf(upos, "NOUN", "PROPN", "ADJ", "NUM", "DET", "PART") && !INSIDE.holds(tokens[i])) return -1;
  }
  return -1;
}

const spanOf = (tokens: readonly Token[], first: number, end: number): TextSpan => ({
  start: (tokens[first] as Token).start,
  end: (tokens[end - 1] as Token).end,
});
