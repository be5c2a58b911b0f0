/** A target that never comes back from one input. */
import type { Target } from "../target.ts";

export const target: Target = {
  words: ["a"],
  seeds: ["a", "hang"],
  longest: 4,
  run(input) {
    while (input === "hang");
  },
};
