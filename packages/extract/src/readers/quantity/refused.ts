/** Takes a number in a sentence, tells whether it counts nothing: a label, a model, a code, part of a name. */

import type { Token } from "@readout/english";
import { LABEL_NOUNS } from "../../data/unit-words.ts";
import { isCapitalised } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import type { Scene } from "./scene.ts";

/** Whether the number at `i` is a label, part of a name or of a code rather than a count. */
export function refused(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const token = tokens[i] as Token;
  const before = i > scene.first ? tokens[i - 1] : undefined;
  if (before !== undefined) {
    const touching = before.end === token.start;
    if (LABEL_NOUNS.holds(before)) return true;
    // "COVID-19 vaccines", "F-16 jets", "555-0100", "1:30", "5/10"
    if (touching && /[-–+/:#.\u2010\u2011\u2060]$/.test(scene.text.slice(token.start - 1, token.start)))
      return true;
    // A number behind a name is its model or edition ("Boeing 737 planes").
    if (before.upos === "PROPN" && /^\d/.test(token.text) && !isMonthLike(before) && !isLarge(tokens[i + 1]))
      return true;
    // "Two Holy Mosques", "Five Eyes": a capital inside the sentence makes it a name.
    if (
      isCapital(token) &&
      before.text !== "“" &&
      before.text !== '"' &&
      before.text !== ":" &&
      before.text !== "—" &&
      before.text !== "–"
    )
      return true;
  }
  const after = tokens[i + 1];
  return after !== undefined && i + 1 < scene.end && after.start === token.end && /^[+/:]$/.test(after.text);
}

/** "gave Moldova 250 million euros": no edition is so high. */
const isLarge = (next: Token | undefined): boolean => isOneOf(next?.lower, "million", "billion", "trillion");

const isCapital = (token: Token): boolean => isCapitalised(token.text);
const isMonthLike = (token: Token): boolean => token.text.endsWith(".") || token.lower === "u.s.";
