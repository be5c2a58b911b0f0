/** Takes a verb, gives the phrase of reporting that it opens in a party's own prose: "took careful note of", "set out". */

import { lemmaAs, type Token } from "@readout/english";
import { ISSUER_CUES } from "../../../data/cues.ts";
import { ISSUER_PHRASES, type IssuerPhrase } from "../../../data/issuer-phrases.ts";
import { isOneOf } from "../../../one-of.ts";
import { wordAt } from "../words.ts";

/** A phrase at its verb: whose act it does, and where its content starts. */
interface Found {
  readonly does: string;
  readonly from: number;
}

/** The phrase that the verb at `at` opens ("took careful note of"); null for the verb alone. */
export function issuerPhraseAt(tokens: readonly Token[], at: number): Found | null {
  for (const known of ISSUER_PHRASES.get(lemmaAs(tokens[at] as Token, "VERB")) ?? []) {
    const from = behindPhrase(tokens, at, known);
    if (from >= 0) return { does: known.does, from };
  }
  return null;
}

function behindPhrase(tokens: readonly Token[], at: number, { word, behind }: IssuerPhrase): number {
  if (behind.size === 0) return word.has(wordAt(tokens, at + 1)) ? at + 2 : -1;
  let noun = at + 1;
  while (
    noun < at + 4 &&
    !word.has(wordAt(tokens, noun)) &&
    (isOneOf(tokens[noun]?.upos, "DET", "ADJ", "ADV") || wordAt(tokens, noun) === "following")
  )
    noun++;
  if (!word.has(wordAt(tokens, noun))) return -1;
  // "reached the following consensus: S"
  if (wordAt(tokens, noun + 1) === ":") return noun + 2;
  return behind.has(wordAt(tokens, noun + 1)) ? noun + 2 : -1;
}

/** Whether a verb reports in a party's own prose alone. */
export const isIssuerCue = (tokens: readonly Token[], at: number, lemma: string): boolean =>
  ISSUER_CUES.has(lemma) || (ISSUER_PHRASES.has(lemma) && issuerPhraseAt(tokens, at) !== null);
