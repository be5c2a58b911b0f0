/** Takes a token behind "and", gives whether it is a verb that a tagger takes for a noun: "to open the border and exchange prisoners". */
import type { Token } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";

/** Verbs of what is promised or asked that are nouns as well. */
const BOTH = new WordList(
  "exchange release increase limit refrain halt share return host cut stop launch end start open ease finance fund permit boost swap respect honor honour fight combat counter curb free deploy grant reform restart tackle double triple",
);

/** Whether such a word has an object as only a verb has: "release detainees", "refrain from", not "release of detainees". */
export function isHiddenVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !next || !BOTH.holds(token)) return false;
  const multiplies = isOneOf(token.lower, "increase", "double", "triple");
  if (token.xpos !== "NN" && !(token.xpos === "JJ" && tokens[at - 1]?.lower === "to")) return false;
  if (token.lower === "refrain") return next.lower === "from";
  return (
    isOneOf(next.xpos, "NNS", "DT", "PRP$") ||
    (next.xpos === "CD" && tokens[at - 1]?.lower === "to") ||
    (next.xpos === "NN" && multiplies) ||
    (next.upos === "ADJ" && isOneOf(last?.xpos, "NNS", "NN"))
  );
}
