/** Takes a participle behind a piece of what is said, gives whose words it reports: "a statement by the ministry saying". */

import type { Token } from "@readout/english";
import { PIECES } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Passage } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { withStanding } from "../phrase/standing.ts";
import { type TokenRange, wordAt } from "../words.ts";

/** "a comment by", "footage of", "an interview with": what somebody said, before the preposition at `at`. */
export function ofAuthor(tokens: readonly Token[], at: number): boolean {
  const piece = wordAt(tokens, at - 1);
  switch (wordAt(tokens, at)) {
    case "by":
    case "from":
      return PIECES.has(piece) || piece === "comment";
    case "with":
      return piece === "interview";
    case "of":
      return /^(?:footage|video|clip|recording|tape|audio|pictures|images)$/.test(piece);
    default:
      return false;
  }
}

/** "a statement by the ministry saying", "footage of the envoy telling": whose words the participle at `at` reports; null where none such stands before it. */
export function authorBefore({ tokens, first }: Passage, at: number): TokenRange | null {
  for (let i = at - 2; i > first && at - i < 10; i--) {
    if (ofAuthor(tokens, i)) {
      const near = phraseStartingAt(tokens, i + 1, at);
      const author = near && withStanding(tokens, near, at);
      return author && (author.end === at || /^(?:on|late|early|\w+day)$/.test(wordAt(tokens, author.end)))
        ? author
        : null;
    }
    if (isOneOf(tokens[i]?.upos, "VERB", "AUX")) return null;
    if (tokens[i]?.upos === "PUNCT" && wordAt(tokens, i) !== "-") return null;
  }
  return null;
}
