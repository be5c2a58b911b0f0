/** Takes a noun of contact, gives the verb of saying whose content it stands behind: "said on Monday that a force will be sent, after two days of talks in P". */

import { lemmaAs, type Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";

/** The token of that verb; -1 where no comma and no length of the talks sets them apart from what lies ahead. */
export function toldAfter(tokens: readonly Token[], first: number, noun: number): number {
  let after = noun - 1;
  while (after > first && after > noun - 9 && !BEHIND.holds(tokens[after])) {
    if (STOPS.has((tokens[after] as Token).upos)) return -1;
    after--;
  }
  if (after <= first || !BEHIND.holds(tokens[after])) return -1;
  const measured = tokens.slice(after, noun).some(({ lower }) => lower === "hours");
  if (tokens[after - 1]?.text !== "," && !measured) return -1;
  let ahead = false;
  for (let i = after - 1; i > first; i--) {
    const { lower, text } = tokens[i] as Token;
    if (text === "”" || text === ";") return -1;
    ahead ||=
      lower === "will" || lower === "would" || (lower === "to" && isOneOf(tokens[i - 1]?.lower, "is", "are"));
    if (lower !== "that") continue;
    for (let verb = i - 1; verb > Math.max(first, i - 7); verb--) {
      const token = tokens[verb] as Token;
      if (token.upos === "VERB")
        return ahead && token.xpos === "VBD" && SAYING.has(lemmaAs(token, "VERB")) ? verb : -1;
    }
    return -1;
  }
  return -1;
}

const BEHIND = new WordList(["after", "following"]);
const STOPS = new Set("VERB AUX PUNCT SCONJ PRON".split(" "));
const SAYING = new Set("say announce declare confirm state".split(" "));
