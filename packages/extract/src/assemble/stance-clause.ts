/** Takes a clause that somebody says, gives the stand that its shape takes whatever its subject: on a condition, or by what a thing is said to be. */
import type { Polarity } from "@readout/core";
import type { Token } from "@readout/english";
import { CONDITIONS, PREDICATES, STEPS } from "../data/stance-shapes.ts";
import { FINITE_TAGS } from "../data/verb-tags.ts";

/** What a shape says: the tokens `[from, end)` are what the stand is on. */
export interface Shape {
  readonly polarity: Polarity;
  readonly from: number;
  readonly end: number;
}

/** "Talks can begin only when S", "would not return until S"; "the blockade is illegal", "our borders are not negotiable". */
export function shapeOf(
  tokens: readonly Token[],
  first: number,
  verb: number,
  end: number,
  mine: boolean,
): Shape | null {
  const said = tokens.slice(first, end).filter(({ text }) => !/^["“”`'‘’]+$/.test(text));
  const wordsTo = (to: number): string =>
    said
      .filter(({ index }) => index < to)
      .map(({ lower }) => lower)
      .join(" ");
  const words = wordsTo(end);
  const before = wordsTo(verb);
  /** The token that starts behind so many characters. */
  const at = (length: number): number => {
    let k = 0;
    for (let sum = 0; sum < length && k < said.length; k++) sum += (said[k] as Token).lower.length + 1;
    return said[k]?.index ?? end;
  };
  let from = verb;
  const waits = CONDITIONS.some((shape) => {
    const found = shape.exec(words);
    if (!found || found.index > before.length + LINK) return false;
    // What waits is what the speaker's side would do, or a step that it says must wait.
    if (!mine && !STEPS.test(before) && !found[0].includes("condition")) return false;
    // "was ready to open the border if"
    if (found.index > before.length && tokens[verb]?.upos === "AUX") from = at(found.index) + 2;
    // "won't be ready before June": a date is no condition.
    return (
      !/(?:until|before|when|once|if)$/.test(found[0]) ||
      tokens.slice(at(found.index + found[0].length), end).some(({ xpos }) => FINITE_TAGS.has(xpos))
    );
  });
  if (waits)
    return mine || verb - first < 2
      ? { polarity: "conditional", from, end }
      : { polarity: "conditional", from: first, end: verb };
  for (const [polarity, shape] of PREDICATES) {
    const index = words.search(shape);
    if (index > 0) return { polarity, from: first, end: at(index) };
  }
  return null;
}

/** Characters of "are ready" and the like. */
const LINK = 10;
