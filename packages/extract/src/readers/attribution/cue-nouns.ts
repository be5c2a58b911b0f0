/** Takes a noun that reports in a passage, gives the statement of its possessor or author: "the minister's claim that S", "a warning from the envoy that S". */

import { lemma, type Token } from "@readout/english";
import { CUE_NOUNS, CUES } from "../../data/cues.ts";
import { statementAfter } from "./content-after.ts";
import { insideQuote } from "./cue-state.ts";
import { attributionAt, type Passage, type StatementDraft } from "./draft.ts";
import { chunkStart, phraseStartingAt } from "./noun-phrase.ts";
import { finite, type TokenRange, wordAt } from "./words.ts";

/** The statement that the noun at token `at` reports; null where no one makes it or no that-clause follows. */
export function readCueNoun(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  const token = tokens[at] as Token;
  // "the mayor’s claim that": what stands behind a possessor is a noun, whatever the tagger says.
  const isNoun = token.upos === "NOUN" || tokens[at - 1]?.xpos === "POS";
  if (!isNoun || !CUE_NOUNS.has(lemma(token.text, "NOUN"))) return null;
  const author = /^(?:from|by)$/.test(wordAt(tokens, at + 1)) ? phraseStartingAt(tokens, at + 2, end) : null;
  const that = author ? author.end : at + 1;
  if (wordAt(tokens, that) !== "that" || that + 3 >= end) return null;
  // "demands that are open": the clause tells which, not what was said.
  if (finite(tokens[that + 1]) || tokens[that]?.upos === "DET" || insideQuote(quotes, token)) return null;
  const source = author ?? possessorOf(tokens, first, at);
  if (!source) {
    passage.refuse(token, "a claim that nobody is named for");
    return null;
  }
  const attribution = attributionAt(passage, at, source, "say", CUES.get("say") ?? null, "cue_noun");
  return statementAfter(passage, that, attribution, { cue: at, entry: null });
}

/** "the minister's repeated claim", "his claim": the possessor. */
function possessorOf(tokens: readonly Token[], first: number, at: number): TokenRange | null {
  const from = chunkStart(tokens, first, at);
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "PRP$") return { first: i, end: i + 1 };
    if (token.xpos === "POS") return { first: chunkStart(tokens, first, i - 1), end: i };
  }
  return null;
}
