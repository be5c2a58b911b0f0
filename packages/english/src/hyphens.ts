/** Whether a hyphen divides a written word: "U.S.-backed" does, "anti-refugee" and "713-853-3989" don't. */

import { classOf, DIGIT, isLetterCode } from "./characters.ts";
import type { CodedText } from "./coded-text.ts";

/** First parts that aren't words of their own. Source: UD English EWT and GUM keep exactly these undivided. */
const prefixes = new Set(
  `a e non pre post anti mid re co pro multi ex sub semi cross counter mini micro macro inter intra socio psycho over un uh
  um mm hm ultra arch bi tri quasi trans extra infra meta mega mono neo para proto pseudo super tele hyper hydro geo agro
  electro omni poly retro de dis mis under out em`.split(/\s+/),
);

/**
 * True when the hyphen at `hyphen` stays inside its word, whose part before it starts at `part`.
 * Telephone numbers stay whole; ranges ("1999-2000") and compounds ("12-year") divide.
 */
export function hyphenKeeps(text: CodedText, part: number, hyphen: number, to: number): boolean {
  const next = text.codeAt(hyphen + 1);
  if (hyphen + 1 >= to) return false;
  const before = text.classAt(hyphen - 1);
  if (before === DIGIT && classOf(next) === DIGIT) {
    let i = hyphen + 1;
    while (i < to && i < hyphen + 6 && text.classAt(i) === DIGIT) i++;
    const after = i - hyphen - 1;
    const length = hyphen - part;
    return length <= 3 && (after === 4 || (after === 3 && text.codeAt(i) === 0x2d));
  }
  if (!isLetterCode(next) && classOf(next) !== DIGIT) return false;
  if (hyphen - part > 7) return false;
  const prefix = text.slice(part, hyphen);
  // "UN-brokered": the organisation.
  return prefix !== "UN" && prefixes.has(prefix.toLowerCase());
}
