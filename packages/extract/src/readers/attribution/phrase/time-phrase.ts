/** Takes the last token of a stretch, gives where the time expression that ends there starts: "last week", "on Monday afternoon", "in February 2005", "earlier this year". */

import type { Token } from "@readout/english";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { DAY, wordAt } from "../words.ts";

/** Words that make a time expression by themselves or with the small words before them. */
const UNITS = new WordList(
  "today yesterday tonight morning afternoon evening night day days week weeks weekend month months year years ago summer winter spring autumn fall hour hours",
);
const BEFORE_UNITS = new WordList(
  "this last that same the a an next earlier later early late few several some past",
);
const SHORT_MONTHS = new WordList("jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.");
const OPENERS = new WordList("on in from by of at since during over");

/** Where the time expression that ends with token `last` starts; `last + 1` where none ends there. */
export function timeStart(tokens: readonly Token[], first: number, last: number): number {
  // "a day earlier", "two weeks before"
  if (isOneOf(wordAt(tokens, last), "earlier", "later", "before") && UNITS.holds(itemAt(tokens, last - 1))) {
    let from = last - 1;
    while (from > first && (BEFORE_UNITS.holds(itemAt(tokens, from - 1)) || tokens[from - 1]?.upos === "NUM"))
      from--;
    return from;
  }
  const word = wordAt(tokens, last);
  const year = itemAt(tokens, last)?.upos === "NUM" && /^(?:1[89]|20)\d\d$/.test(word);
  const date = itemAt(tokens, last)?.upos === "NUM" && isDay(tokens, last - 1);
  if (!year && !date && !UNITS.has(word) && !isDay(tokens, last)) return last + 1;
  let from = last;
  // "a day", "that year": a noun of time needs what says which one.
  let settled = year || date || isDay(tokens, last) || isOneOf(word, "today", "yesterday", "tonight", "ago");
  while (from > first) {
    const before = wordAt(tokens, from - 1);
    const small = BEFORE_UNITS.has(before) || UNITS.has(before) || isDay(tokens, from - 1);
    const number = tokens[from - 1]?.upos === "NUM" && (word === "ago" || isDay(tokens, from));
    if (!small && !number) break;
    if (/^(?:this|last|that|next|earlier|later|same)$/.test(before) || isDay(tokens, from - 1))
      settled = true;
    from--;
  }
  const opened = OPENERS.holds(itemAt(tokens, from - 1)) && from - 1 > first;
  if (year && from === last && !(opened && wordAt(tokens, from - 1) === "in")) return last + 1;
  return settled ? (opened ? from - 1 : from) : last + 1;
}

/** A weekday or month, short ones included: "Sept." */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  DAY.holds(itemAt(tokens, at)) || SHORT_MONTHS.holds(itemAt(tokens, at));
