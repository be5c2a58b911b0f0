/** Takes a token in a list, gives the end of a body there that no registry names: it doesn't end the list. */

import type { Token } from "@readout/english";
import { BODY_NAMES } from "../../../data/attendance-words.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";

/** The token behind "the Permanent Committee for Drought Control" that starts at one; 0 where no such name does. */
export function unnamedBodyEnd(tokens: readonly Token[], from: number, end: number): number {
  const start = tokens[from]?.lower === "the" ? from + 1 : from;
  let i = capitalsEnd(tokens, start, end);
  if (i - start < 2 || !BODY_NAMES.holds(tokens[i - 1])) return 0;
  while (isOneOf(tokens[i]?.lower, "for", "of", "on")) {
    const next = capitalsEnd(tokens, tokens[i + 1]?.lower === "the" ? i + 2 : i + 1, end);
    if (next <= i + 1) break;
    i = next;
  }
  return i;
}

function capitalsEnd(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end && i < from + 6 && startsUpper((tokens[i] as Token).text)) i++;
  return i;
}
