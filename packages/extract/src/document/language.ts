/** Takes the words of a text, tells whether it can be read as English. */
import type { Token } from "@readout/english";
import { startsUpper } from "../letters.ts";
import { WordList } from "../word-list.ts";

/** Words that no English report does without: one in seven of all, and one in nineteen where they were scarcest in 2,158 reports. */
const COMMONEST = new WordList("the and of to that said with from were its");
/** With fewer words there is nothing to count. */
const FEWEST_WORDS = 40;
/** Half of the scarcest English share; other languages have "to" or "of" by chance, but hardly one in a hundred. */
const LEAST_SHARE = 0.025;
/** The same of the words in small letters, where most are names. */
const LEAST_BESIDE_NAMES = 0.06;

/** False where a text of some length lacks the commonest English words: names and numbers alone make no English. */
export function isEnglish(tokens: readonly Token[]): boolean {
  // So many are enough, whatever the rest is: the words of most texts needn't all be counted.
  const enough = tokens.length * LEAST_SHARE;
  let words = 0;
  let names = 0;
  let common = 0;
  for (const token of tokens) {
    const { upos, text } = token;
    if (upos === "PUNCT" || upos === "NUM" || upos === "SYM") continue;
    words++;
    // A list of those present is names for the most part.
    if (startsUpper(text)) names++;
    if (COMMONEST.holds(token) && ++common >= enough) return true;
  }
  return (
    words < FEWEST_WORDS ||
    common >= words * LEAST_SHARE ||
    (common > 0 && common >= (words - names) * LEAST_BESIDE_NAMES)
  );
}
