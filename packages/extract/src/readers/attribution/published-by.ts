/** Takes a statement in a document that somebody else published, gives its author and who published it. */

import { lemmaAs, type Token } from "@readout/english";
import { PIECES, PUBLISHING } from "../../data/relay-words.ts";
import { isOneOf } from "../../one-of.ts";
import type { TextSpan } from "../../report.ts";
import type { PassedOn } from "./cited.ts";
import type { Passage, StatementDraft } from "./draft.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { sourceBefore } from "./source.ts";
import { spanOf, tokenFrom, wordAt } from "./words.ts";

/** "Xinhua carried a statement by the ministry in which it said S", "A passed on a note in which X said S": who published it passes it on. */
export function publishedBy(passage: Passage, { source }: StatementDraft): PassedOn | null {
  if (!source) return null;
  const { tokens, sentence } = passage;
  const at = tokenFrom(tokens, { first: sentence.firstToken, end: sentence.endToken }, source.start);
  const carried = carriedComment(passage, at, source);
  if (carried) return carried;
  if (!isOneOf(wordAt(tokens, at - 1), "which", "where")) return null;
  let author: TextSpan | null = null;
  for (let i = at - 2; i > sentence.firstToken && at - i < 24; i--) {
    const token = tokens[i] as Token;
    if (isOneOf(token.lower, "by", "from") && PIECES.has(wordAt(tokens, i - 1))) {
      const phrase = phraseStartingAt(tokens, i + 1, at - 1);
      author = phrase && spanOf(tokens, phrase);
    }
    // "The report quotes from a letter in which X said S"
    const quotes =
      isOneOf(token.lower, "quotes", "quoted", "cites", "cited") && wordAt(tokens, i + 1) === "from";
    if (token.upos !== "VERB" || !(quotes || PUBLISHING.has(lemmaAs(token, "VERB")))) continue;
    const publisher = sourceBefore(tokens, sentence.firstToken, i);
    const isPronoun = /^(?:it|he|she|they)$/.test(wordAt(tokens, at));
    const speaker = isPronoun ? author : source;
    if (publisher && speaker) return { source: speaker, relays: [spanOf(tokens, publisher)] };
  }
  return null;
}

/** "The agency carried a comment by the envoy, who said S": the verb before the piece whose author the source is. */
function carriedComment({ tokens, sentence }: Passage, at: number, source: TextSpan): PassedOn | null {
  if (
    !isOneOf(wordAt(tokens, at - 1), "by", "from") ||
    !(PIECES.has(wordAt(tokens, at - 2)) || wordAt(tokens, at - 2) === "comment")
  )
    return null;
  for (let i = at - 3; i > sentence.firstToken && at - i < 9; i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    const publisher = PUBLISHING.has(lemmaAs(token, "VERB"))
      ? sourceBefore(tokens, sentence.firstToken, i)
      : null;
    return publisher && { source, relays: [spanOf(tokens, publisher)] };
  }
  return null;
}

/** "a communiqué that the agency distributed", "a message which his aide read out": who handed the document on; null where token `at` opens no such clause. */
export function handedOnBy({ tokens, sentence }: Passage, at: number): TextSpan | null {
  if (!isOneOf(wordAt(tokens, at), "that", "which") || !follows(tokens, at)) return null;
  const end = Math.min(sentence.endToken, at + 14);
  for (let i = at + 2; i < end; i++) {
    const token = tokens[i] as Token;
    if (/^(?:that|which|:)$/.test(token.lower)) return null;
    if (token.upos !== "VERB") continue;
    // "a report that the two would share the prize": what is reported; "that it published": the agency itself.
    if (!PUBLISHING.has(lemmaAs(token, "VERB")) || /^(?:MD|PRP)$/.test(tokens[i - 1]?.xpos ?? ""))
      return null;
    const whom = sourceBefore(tokens, at + 1, i);
    return whom && spanOf(tokens, whom);
  }
  return null;
}

/** Whether a document stands right before, or with its author: "a message from the king that …". */
function follows(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 9; i--) {
    if (PIECES.has(wordAt(tokens, i))) return true;
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|PUNCT|PART|NUM)$/.test(tokens[i]?.upos ?? "")) return false;
  }
  return false;
}
