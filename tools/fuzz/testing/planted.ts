/** A target with a fault four branches deep: chance alone needs some 10^9 inputs for it. */
import type { Target } from "../target.ts";

export const target: Target = {
  words: ["a"],
  seeds: ["aaaaaaaa"],
  longest: 12,
  run(input) {
    if (input.charCodeAt(0) !== 0x52) return;
    if (input.charCodeAt(1) > 0x60) return;
    if (input.charCodeAt(2) === 0x44)
      if (input.endsWith("!")) {
        throw new Error("found what was planted");
      }
  },
};
