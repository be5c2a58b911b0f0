/** Takes a token's index, gives that of the first token of its sentence. */
import type { Token } from "@readout/english";
import { itemAt } from "./item-at.ts";

/** Index of the first token of the sentence that the token at `at` is in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (itemAt(tokens, first - 1)?.sentence === sentence) first--;
  return first;
}
