/** Takes the first of those who heard somebody's words, gives the outlets of the row that it opens: "told Reuters and the BBC that". */

import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import type { Passage } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { spanOf, type TokenRange, wordAt } from "../words.ts";
import { isUnknownName, namesOutlet } from "./outlets.ts";

/** Tokens of the longest name in a row. */
const LONGEST_NAME = 8;

/**
 * The outlets of a row from token `at` on, in its order: two or more, one of them known, the others names that nobody else
 * bears; an empty list where no such row stands there. "the Mail and Guardian" is one name and no row.
 */
export function outletRow(passage: Passage, at: number): TokenRange[] {
  const { tokens, sentence } = passage;
  const row: TokenRange[] = [];
  let from = wordAt(tokens, at) === "both" ? at + 1 : at;
  for (let closes = false; !closes; ) {
    const joint = jointFrom(tokens, from, sentence.endToken);
    if (joint < 0) return [];
    const name = phraseStartingAt(tokens, from, joint);
    if (name?.end !== joint) return [];
    row.push(name);
    closes = wordAt(tokens, joint) === "and" || wordAt(tokens, joint + 1) === "and";
    from = wordAt(tokens, joint) === "," && closes ? joint + 2 : joint + 1;
  }
  const last = phraseStartingAt(tokens, from, sentence.endToken);
  if (!last || isOneName(passage, row[0] as TokenRange, last)) return [];
  row.push(last);
  const known = row.filter((name) => namesOutlet(passage, spanOf(tokens, name)));
  return known.length > 0 && row.every((name) => known.includes(name) || isUnknownName(passage, name, true))
    ? row
    : [];
}

/** The "and" or comma that closes the name at `from`; -1 where none does. */
function jointFrom(tokens: Passage["tokens"], from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + LONGEST_NAME); i++) {
    if (isOneOf(wordAt(tokens, i), "and", ",")) return i;
    if (isOneOf(tokens[i]?.upos, "VERB", "AUX", "SCONJ")) return -1;
  }
  return -1;
}

/** Whether one mention holds both ends of a row. */
function isOneName({ tokens, report }: Passage, { first }: TokenRange, last: TokenRange): boolean {
  const { start, end } = spanOf(tokens, { first, end: last.end });
  return mentionsIn(report, start, end).some(
    (mention) => mention.end === end && mention.firstToken <= first + 1,
  );
}
