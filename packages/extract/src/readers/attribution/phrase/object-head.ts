/** Takes where an object opens, gives the lemma of its noun. */
import type { Token } from "@readout/english";
import { lemmaAt } from "../words.ts";
import { headAt } from "./noun-phrase.ts";
import { phraseStartingAt } from "./phrase-starting.ts";

/** The lemma of an object's noun; empty where no object opens at `from`. */
export function objectHead(tokens: readonly Token[], from: number, end: number): string {
  const what = phraseStartingAt(tokens, from, end);
  return what ? lemmaAt(tokens, headAt(tokens, what), "NOUN") : "";
}
