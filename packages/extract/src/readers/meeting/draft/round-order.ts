/** Takes the word for one of a series of contacts, gives the word that says which one it is, and whether it is put on the calendar or was held. */

import type { Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { bookingIn } from "../side/dropped.ts";

/** Words for one that may lie ahead. */
export const ORDERS = new WordList(
  "next further another new fresh follow-up second third fourth fifth sixth seventh eighth ninth tenth final",
);

/** Words for one that lies behind. */
export const BEFORE = new WordList(
  "previous last preceding earlier recent inaugural only first second third fourth fifth sixth",
);

/** What puts a round on the calendar. */
const isBooked = (token: Token | undefined): boolean =>
  /^(?:due|scheduled|set|expected|planned|slated|pencill?ed|booked|arranged)$/.test(token?.lower ?? "");

/** "the 13th round" */
export const isNumbered = (token: Token | undefined): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(token?.lower ?? "");

/** Where a word behind a round, or between commas behind it, puts it on the calendar: "planned for December", ", due in P,", "that had been scheduled"; -1 where none does. */
export function bookedAt(tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1]?.text === "," ? i + 2 : i + 1;
  return isBooked(tokens[next]) ? next : bookingIn(tokens, next);
}

/** "A round planned for December in P": one by itself. */
export const isSet = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i - 1]?.lower, "a", "another", "the") && bookedAt(tokens, i) > 0;

/** "The next is to be held in P", "The first was held in P", "A second, planned for May, was called off": the word of its order alone. */
export function isBare(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token;
  const next = tokens[i + 1]?.lower;
  if (lower === "next") return isOneOf(next, "is", "will", "would", "was");
  if (!BEFORE.holds(tokens[i]) && lower !== "another") return false;
  if (wasHeld(tokens, i + 1) || isAhead(tokens, i + 1)) return true;
  // "The first, in P in May, had ended without a result"
  return next === "," && (isOneOf(tokens[i + 2]?.lower, "in", "at", "also") || isBooked(tokens[i + 2]));
}

/** Where the word stands that says which round it is: before its noun ("the previous 5+2 round", "the first four-way round"), or itself. */
export function orderAt(tokens: readonly Token[], round: number): number {
  if (isBare(tokens, round)) return round;
  for (let i = round - 1; i > round - 6; i--) {
    const token = tokens[i];
    if (ORDERS.holds(token) || BEFORE.holds(token) || isNumbered(token)) return i;
    // "four-way", "foreign ministers'"; not "the next tender round"
    const within = tokens[i - 1]?.xpos === "HYPH" || tokens[i + 1]?.xpos === "POS";
    if (
      !isOneOf(token?.upos, "ADJ", "NUM", within ? "NOUN" : "ADJ") &&
      !/^(?:HYPH|POS)$/.test(token?.xpos ?? "")
    )
      break;
  }
  return round - 1;
}

/** "was held", "took place": a round that lies behind. */
export function wasHeld(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from]?.lower, tokens[from + 1]?.lower];
  return (
    (isOneOf(first, "was", "were") && isOneOf(second, "held", "hosted")) ||
    (first === "took" && second === "place") ||
    (first === "," && second === "held")
  );
}

/** "will be held", "will take place", "is due": a round that stands on the calendar. */
export function isAhead(tokens: readonly Token[], at: number): boolean {
  const which = tokens[at]?.text === "," ? at + 1 : at;
  const from = isOneOf(tokens[which]?.lower, "which", "that") ? which + 1 : at;
  // "which the two ministers are to hold in P"
  for (let i = from; from > at && i < from + 8; i++)
    if (tokens[i]?.lower === "to" && isOneOf(tokens[i + 1]?.lower, "hold", "host"))
      return tokens[i - 1]?.upos === "AUX";
  // "is now to be held"
  const now = tokens[from + 1]?.lower === "now" ? 1 : 0;
  const [first, second, third] = [0, 1 + now, 2 + now].map((k) => tokens[from + k]?.lower ?? "");
  if (first === "will" || first === "would")
    return (
      (second === "be" && third === "held") || (second === "take" && third === "place") || second === "begin"
    );
  // "is due", "is to be held", "is to take place"
  return (
    (first === "is" || first === "was") &&
    (isBooked(tokens[from + 1 + now]) ||
      (second === "to" &&
        (third === "take" ||
          (third === "be" && /^(?:held|hosted|convened|org)/.test(tokens[from + 3 + now]?.lower ?? "")))))
  );
}
