/** Takes a verb, gives where the idiom of speech ends that it opens: "made it clear", "gave his hosts to understand", "served notice on the firms". */

import type { Token } from "@readout/english";
import { type IdiomPart, SPEECH_IDIOMS } from "../../../data/speech-idioms.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { finite, wordAt } from "../words.ts";

/** Tokens of the longest idiom with whoever hears it. */
const REACH = 14;

/** The token behind the idiom that the verb with this lemma opens at `at`; 0 where it opens none. */
export function idiomEnd(tokens: readonly Token[], at: number, lemma: string): number {
  for (const pattern of SPEECH_IDIOMS.get(lemma) ?? []) {
    const end = matched(tokens, at + 1, pattern);
    if (end > 0) return end;
  }
  return 0;
}

/** "given to understand", "left in no doubt": the token behind an idiom whose hearer is the subject; 0 where the participle opens none. */
export function passiveIdiomEnd(tokens: readonly Token[], at: number, lemma: string): number {
  for (const pattern of SPEECH_IDIOMS.get(lemma) ?? []) {
    if (!pattern.some(({ heard }) => heard)) continue;
    const end = matched(
      tokens,
      at + 1,
      pattern.filter(({ heard }) => !heard),
    );
    if (end > 0) return end;
  }
  return 0;
}

/** The token behind the parts from `part` on; what may be left out is tried both ways. */
function matched(tokens: readonly Token[], from: number, pattern: readonly IdiomPart[], part = 0): number {
  const expected = pattern[part];
  if (!expected) return from;
  const next = expected.heard
    ? hearerEnd(tokens, from)
    : expected.words.has(wordAt(tokens, from))
      ? from + 1
      : 0;
  const end = next > 0 ? matched(tokens, next, pattern, part + 1) : 0;
  return end > 0 || !expected.optional ? end : matched(tokens, from, pattern, part + 1);
}

/** The token behind whoever hears it; 0 where nobody stands there. */
function hearerEnd(tokens: readonly Token[], at: number): number {
  if (/^(?:him|her|them|me|us|you|it)$/.test(wordAt(tokens, at)) && !isOwn(tokens, at)) return at + 1;
  const phrase = phraseStartingAt(tokens, at, Math.min(tokens.length, at + REACH));
  return phrase && !finite(tokens[phrase.end - 1]) ? phrase.end : 0;
}

/** "her guests": a possessive. */
const isOwn = (tokens: readonly Token[], at: number): boolean => tokens[at]?.xpos === "PRP$";
