/** Takes a place in a sentence, gives the sum of money that is read there. */

import { CURRENCIES } from "../../data/unit-words.ts";
import { isOneOf } from "../../one-of.ts";
import { createFigure, type FoundFigure } from "./draft.ts";
import { readNumber } from "./number.ts";
import { modifierBefore, nounsFrom, type Scene, wordAt } from "./scene.ts";

/** "$3.5 billion", "€3bn in aid", "US$5 million". */
export function readMoney(scene: Scene, i: number): FoundFigure | null {
  const symbol = wordAt(scene, i);
  // "USD 5 million"; "try 5" is no lira.
  const isCode = symbol.length === 3 && /^[A-Z]{3}$/.test(scene.tokens[i]?.text ?? "");
  const code =
    isCode || (symbol.length <= 4 && /[$€£¥₹₽₺₪]/.test(symbol)) ? CURRENCIES.get(symbol) : undefined;
  if (code === undefined) return null;
  const number = readNumber(scene.tokens, i + 1, scene.end);
  if (number === null || number.value === null) return null;
  const before = wordAt(scene, i - 1);
  const prefix =
    (before === "us" || before === "u.s.") && scene.tokens[i - 1]?.end === scene.tokens[i]?.start ? 1 : 0;
  const { from, text, op } = modifierBefore(scene, i - prefix);
  let { next } = number;
  let high: number | null = null;
  const joint = wordAt(scene, next);
  // "grew from $2 billion to $3 billion" are two figures, not a range.
  if ((joint === "to" && before !== "from") || joint === "-" || joint === "–") {
    const at = CURRENCIES.get(wordAt(scene, next + 1)) === code ? next + 2 : next + 1;
    const other = readNumber(scene.tokens, at, scene.end);
    if (other !== null && other.value !== null && other.value > number.value) {
      high = other.value;
      next = other.next;
    }
  }
  const about = moneyAbout(scene, next);
  const value = high === null ? number.value : null;
  const draft = createFigure(scene, from, next, {
    value,
    low: high === null ? null : number.value,
    high,
    unit: code,
    about,
    modifier: text,
    op,
  });
  return { draft, next, wholeAt: -1 };
}

/** "in humanitarian aid", "worth of weapons", "for schools"; a hyphen or noun behind ("a $5 billion loan"). */
function moneyAbout(scene: Scene, next: number): string {
  let at = next;
  if (wordAt(scene, at) === "worth") at++;
  if (isOneOf(wordAt(scene, at), "in", "of", "for")) at++;
  return nounsFrom(scene, at);
}
