/** Takes a verb of taking part or staying away, gives whether it speaks of the meeting at hand, of nothing by name, or of something else. */

import type { Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";

/** What stands behind a verb: the meeting told of ("the talks"), nothing, or another thing. */
export type RoomObject = "room" | "none" | "other";

const PRONOUNS = new WordList(["them", "it"]);
const DEFINITE = new WordList("the this these both their our that today");
/** Words that may stand between a verb and the end of its clause where it has no object. */
const ADVERBIAL = new WordList(
  "also too remotely virtually online via by personally on as yesterday today earlier but and , . ; together along alongside while instead with from for",
);

/** Reads what a verb governs from the token behind it; `at` is set for a room's noun. */
export function roomObject(
  tokens: readonly Token[],
  from: number,
  end: number,
): { readonly kind: RoomObject; readonly at: number } {
  const other = { kind: "other", at: -1 } as const;
  let i = from;
  while (i < end && isOneOf(tokens[i]?.lower, "in", "at", "of", "from")) i++;
  const next = i < end ? tokens[i] : undefined;
  if (!next) return { kind: "none", at: -1 };
  if (PRONOUNS.holds(next)) return { kind: "room", at: i };
  const behalf = tokens[i + 1]?.lower === "behalf";
  if (next.lower === "on" && tokens[i + 2]?.lower === "occasion") return { kind: "none", at: -1 };
  if (next.lower === "on" && !behalf && !isOneOf(tokens[i + 1]?.upos, "PROPN", "NUM")) return other;
  if (i === from && (ADVERBIAL.holds(next) || next.upos === "ADV")) return { kind: "none", at: -1 };
  // "was not represented in the room"
  if (next.lower === "the" && tokens[i + 1]?.lower === "room") return { kind: "none", at: -1 };
  const pointed = DEFINITE.holds(next);
  for (let k = i; k < Math.min(end, i + 7); k++) {
    const token = tokens[k] as Token;
    if (isContactNoun(tokens, k) || isRound(tokens, k))
      return pointed || ownsNoun(tokens, i, k) ? { kind: "room", at: k } : { kind: "other", at: k };
    if (
      !isOneOf(token.upos, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART") &&
      token.text !== "-" &&
      !(token.xpos === "VBN" || isOneOf(token.lower, "opening", "closing"))
    )
      return other;
  }
  return other;
}

/** "the two-day round", "the sessions", "the ceremony"; not "the first round of the election". */
const isRound = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.lower, "round", "rounds", "sessions", "ceremony", "signing", "proceedings") &&
  (tokens[at + 1]?.lower !== "of" || isContactNoun(tokens, at + 2) !== null);

/** "Monday's talks". */
const ownsNoun = (tokens: readonly Token[], from: number, noun: number): boolean =>
  tokens.slice(from, noun).some(({ lower }) => /^['’]s$/.test(lower));

/** "the talks, which were attended by", "the meeting in X was attended by", "they were joined by": whether the subject is the room or those in it. */
export function isRoomSubject(tokens: readonly Token[], first: number, at: number): boolean {
  const opening = tokens[first]?.lower ?? "";
  const before = tokens[first - 1]?.lower ?? "";
  if (isOneOf(opening, "which", "that") || isOneOf(before, "which", "that")) {
    const end = isOneOf(opening, "which", "that") ? first : first - 1;
    for (let i = end - 1; i >= Math.max(0, end - 8); i--) if (isContactNoun(tokens, i)) return true;
    return false;
  }
  if (isOneOf(opening, "it", "they")) return true;
  for (let i = first; i < at; i++) {
    if (isContactNoun(tokens, i) || isRound(tokens, i)) return true;
    const { upos } = tokens[i] as Token;
    if (upos === "NOUN" || upos === "PROPN") {
      // Another head: "The funeral in X was attended by".
      if (tokens[i + 1]?.upos === "ADP" || tokens[i + 1]?.upos === "AUX") return false;
    }
  }
  return false;
}

/** The form of "be" that makes a participle passive, its index; -1 where none stands before it. */
export function passiveAux(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const token = tokens[i] as Token;
    if (isOneOf(token.lower, "was", "were", "is", "are", "been", "be")) return i;
    if (token.upos !== "ADV") return -1;
  }
  return -1;
}
