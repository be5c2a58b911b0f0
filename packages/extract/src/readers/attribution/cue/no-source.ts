/** Takes what stands where a cue's source does, tells whether nobody has said anything there: "neither side said", "did the envoy say", "announced last month". */

import { CUE_NOUNS } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { startsLower } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage } from "../draft.ts";
import { type TokenRange, wordAt } from "../words.ts";
import type { Candidate } from "./candidate.ts";

/** Whether the phrase before a cue is a time or sum, nobody, or one who is asked or supposed to say it. */
export function isNobody({ tokens, first }: Passage, { at, entry }: Candidate, source: TokenRange): boolean {
  if (isMeasure(tokens, source) || isAbsent(tokens, source) || isNoSubject(tokens, source, at)) return true;
  const opener = wordAt(tokens, source.first);
  // "Perhaps you wonder why": whom one speaks to says nothing.
  if (entry?.attitude && opener === "you" && source.end - source.first === 1) return true;
  const before = wordAt(tokens, source.first - 1);
  // "Can you say that S?", "did the envoy say that S?": asked, not said.
  if (ASKING.has(before) && isOneOf(tokens[at]?.xpos, "VBP", "VB")) return true;
  // "Had the envoy said that S, they would have stayed"
  if (before === "had" && source.first - 1 === first) return true;
  // "Contrary to what the ministry says, S"
  // but "gave short shrift to what she called “S”"
  const compared = before === "what" && !entry?.frames.includes("name");
  if (compared && isOneOf(wordAt(tokens, source.first - 2), "to", "despite", "unlike")) return true;
  // "if the envoy says that", "whether the king said that": nobody has said it.
  if (isOneOf(before, "neither", "nor", "if", "whether", "unless")) return true;
  // "…, a claim Lund denied": what he denied stands before.
  return (
    before === "," &&
    source.end - source.first > 2 &&
    CUE_NOUNS.holds(tokens[source.first + 1]) &&
    tokens[source.first]?.upos === "DET" &&
    tokens[source.first + 2]?.upos === "PROPN"
  );
}

/** "Let us reaffirm S", "issued two proposed rules", "the total estimated cost": an object, or what stands before a noun with the participle. */
function isNoSubject(tokens: Passage["tokens"], { first, end }: TokenRange, at: number): boolean {
  if (end - first === 1 && isOneOf(wordAt(tokens, first), "us", "me", "him", "them")) return true;
  const last = tokens[end - 1];
  // "His posts included two command tours"
  if (end - first === 1 && last?.upos === "NUM" && tokens[first - 1]?.upos === "VERB") return true;
  const bare =
    (last?.upos === "ADJ" && startsLower(last.text)) ||
    (last?.upos === "NUM" && tokens[first]?.upos === "NUM");
  return bare && /^VB[DN]$/.test(tokens[at]?.xpos ?? "") && at === end && tokens[at + 1]?.upos === "NOUN";
}

/** "the breach, announced last month, of our data", "an additional $95 million announced today" */
function isMeasure(tokens: Passage["tokens"], { first, end }: TokenRange): boolean {
  const isTime =
    isOneOf(wordAt(tokens, first), "last", "this", "next", "earlier") && TIMES.holds(itemAt(tokens, end - 1));
  const isSum =
    tokens[end - 1]?.upos === "NUM" && tokens.slice(first, end).some(({ upos }) => upos === "SYM");
  return isTime || isSum;
}

/** "Neither side has commented on S", "Nobody at the ministry would say", "No one at the embassy" */
function isAbsent(tokens: Passage["tokens"], { first }: TokenRange): boolean {
  // "Not everyone agrees that S", "Not all of them said S"
  const counted = /^(?:every\w*|all|many|much)$/;
  if (
    wordAt(tokens, first) === "not"
      ? counted.test(wordAt(tokens, first + 1))
      : wordAt(tokens, first - 1) === "not" && counted.test(wordAt(tokens, first))
  )
    return true;
  if (/^(?:neither|nobody|none|no|nor|nothing|little)$/.test(wordAt(tokens, first))) return true;
  const whose = itemAt(tokens, first - 1)?.upos === "ADP" ? wordAt(tokens, first - 2) : "";
  return (
    isOneOf(whose, "nobody", "none", "neither", "nothing") ||
    (whose === "one" && wordAt(tokens, first - 3) === "no")
  );
}

/** What a question opens with. */
const ASKING: ReadonlySet<string> = new Set("can could did does do will would".split(" "));

const TIMES = new WordList("day night week weekend month quarter year spring summer autumn fall winter");
