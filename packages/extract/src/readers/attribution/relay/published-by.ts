/** Takes a statement in a document that somebody else published, gives its author and who published it. */

import { lemmaAs, type Token } from "@readout/english";
import { PIECES, PUBLISHING } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import type { Passage, StatementDraft } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { ofAuthor } from "../source/author-before.ts";
import { issuerOf } from "../source/issuers.ts";
import { isUnknownName, namesOutlet } from "../source/outlets.ts";
import { sourceBefore } from "../source/source.ts";
import { lemmaAt, rangeOf, spanOf, tokenFrom, wordAt } from "../words.ts";
import type { PassedOn } from "./cited.ts";

/** "Xinhua carried a statement by the ministry in which it said S", "A passed on a note in which X said S": who published it passes it on. */
export function publishedBy(passage: Passage, { source }: StatementDraft): PassedOn | null {
  if (!source) return null;
  const { tokens, sentence } = passage;
  const at = tokenFrom(tokens, { first: sentence.firstToken, end: sentence.endToken }, source.start);
  const carried =
    carriedComment(passage, at, source) ??
    carriedDocument(passage, at, source) ??
    spokenTo(passage, at, source);
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
    const isPronoun = isOneOf(wordAt(tokens, at), "it", "he", "she", "they");
    const speaker = isPronoun ? author : source;
    if (publisher && speaker) return { source: speaker, relays: [spanOf(tokens, publisher)] };
  }
  return null;
}

/** "An aide read out a letter from the envoy which said S": who published the document that is the source, and its issuer. */
function carriedDocument(passage: Passage, at: number, source: TextSpan): PassedOn | null {
  const { tokens, sentence } = passage;
  const verb = tokens[at - 1]?.upos === "VERB" ? at - 1 : at - 2;
  if (tokens[verb]?.upos !== "VERB" || !PUBLISHING.has(lemmaAt(tokens, verb, "VERB"))) return null;
  const document = rangeOf(tokens, { first: at, end: sentence.endToken }, source);
  const author = issuerOf(passage, document);
  const publisher = author && sourceBefore(tokens, sentence.firstToken, verb);
  return author && publisher && { source: author, relays: [spanOf(tokens, publisher)] };
}

/** "The agency carried a comment by the envoy, who said S": the verb before the piece whose author the source is. */
function carriedComment({ tokens, sentence }: Passage, at: number, source: TextSpan): PassedOn | null {
  if (!ofAuthor(tokens, at - 1)) return null;
  for (let i = at - 3; i > sentence.firstToken && at - i < 9; i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    const out = isOneOf(token.lower, "put", "puts") && wordAt(tokens, i + 1) === "out";
    const publisher =
      out || PUBLISHING.has(lemmaAs(token, "VERB")) ? sourceBefore(tokens, sentence.firstToken, i) : null;
    return publisher && { source, relays: [spanOf(tokens, publisher)] };
  }
  return null;
}

/** "The agency spoke to an envoy, who said S", "The paper interviewed two aides who said S": the outlet before the verb whose object the source is. */
function spokenTo(passage: Passage, at: number, source: TextSpan): PassedOn | null {
  const { tokens, sentence } = passage;
  const to = isOneOf(wordAt(tokens, at - 1), "to", "with") ? at - 2 : at - 1;
  const verb =
    isOneOf(wordAt(tokens, to), "spoke", "spoken", "talked") ||
    /^(?:interviewed|reached|contacted|quotes?d?|cite[sd]?)$/.test(wordAt(tokens, at - 1));
  const outlet = verb ? sourceBefore(tokens, sentence.firstToken, to) : null;
  const relay = outlet && spanOf(tokens, outlet);
  return relay && namesOutlet(passage, relay) ? { source, relays: [relay] } : null;
}

/** "a communiqué that the agency distributed", "a message which his aide read out": who handed the document on; null where token `at` opens no such clause. */
export function handedOnBy(passage: Passage, at: number): TextSpan | null {
  const { tokens, sentence } = passage;
  if (!isOneOf(wordAt(tokens, at), "that", "which") || !follows(tokens, at)) return null;
  const end = Math.min(sentence.endToken, at + 14);
  for (let i = at + 2; i < end; i++) {
    const token = tokens[i] as Token;
    if (isOneOf(token.lower, "that", "which", ":")) return null;
    if (token.upos !== "VERB") continue;
    // "a report that the two would share the prize": what is reported; "that it published": the agency itself.
    // "a decree on its website that the budget had been passed": what was done, to the document's matter
    if (!PUBLISHING.has(lemmaAs(token, "VERB")) || tokens[i - 1]?.xpos === "PRP") return null;
    if (isOneOf(wordAt(tokens, i - 1), "been", "be", "was", "were")) return null;
    const whom = sourceBefore(tokens, at + 1, i);
    const span = whom && spanOf(tokens, whom);
    // "in an interview that the daily will print"
    return span &&
      (tokens[i - 1]?.xpos !== "MD" || namesOutlet(passage, span) || isUnknownName(passage, whom, true))
      ? span
      : null;
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
