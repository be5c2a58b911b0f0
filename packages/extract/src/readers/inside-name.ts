/** Takes a token, tells whether it is a small word inside a name, whatever the tagger makes of it: "Dar es Salaam". */
import type { Token } from "@readout/english";

/** "es" between two names is no verb. */
export const isInsideName = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text.length ?? 9) < 4 &&
  tokens[i]?.lower === tokens[i]?.text &&
  tokens[i - 1]?.upos === "PROPN" &&
  tokens[i + 1]?.upos === "PROPN" &&
  /^(?:es|el|de|du|al|la|le|en|do|da|us)$/.test(tokens[i]?.lower ?? "");
