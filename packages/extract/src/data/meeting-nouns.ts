/** The nouns that name a contact, with what each says of its kind and mode. */

import type { EventType, Mode } from "@readout/core";

/**
 * A noun that names a contact. `strong` ones make a meeting by themselves; others need two named parties. `many` names
 * several at once; `faced` ones name other things as well, unless the words behind them say with whom it was.
 */
export interface MeetingNoun {
  readonly word: string;
  readonly type: EventType;
  readonly mode: Mode;
  readonly strong: boolean;
  readonly many: boolean;
  readonly faced: boolean;
}

/** A noun of contact with its fields in one order. */
const nounOf = (
  word: string,
  mode: Mode,
  { type = "meeting", strong = false, many = false, faced = false }: Partial<MeetingNoun> = {},
): MeetingNoun => ({ word, type, mode, strong, many, faced });

/** Nouns of one mode, singular and plural forms as printed in lower case. */
const listed = (mode: Mode, words: string, more: Partial<MeetingNoun> = {}): MeetingNoun[] =>
  words.split(" ").map((word) => nounOf(word, mode, more));

const [STRONG, CALL]: Partial<MeetingNoun>[] = [{ strong: true }, { type: "call" }];

/** Nouns of contact. A "retreat" is one only of leaders or ministers, a "ceremony" only where something is signed, a "talk" only by telephone. */
export const MEETING_NOUNS: readonly MeetingNoun[] = [
  // Troops have other retreats; at other ceremonies, states are guests.
  ...listed("in_person", "meeting summit mini-summit minisummit ministerial retreat", STRONG),
  ...listed("unknown", "talks consultations", STRONG),
  nounOf("meetings", "in_person", { many: true }),
  ...listed("in_person", "trilateral bilateral quadrilateral bilat conference gathering interaction session"),
  ...listed("in_person", "seminar conclave ceremony encounter huddle sitdown"),
  ...listed("in_person", "lunch luncheon dinner breakfast banquet"),
  ...listed("unknown", "consultation negotiations discussions discussion deliberations dialogue"),
  ...listed("in_person", "audience tea coffee meal supper brunch reception rendezvous roundtable", {
    faced: true,
  }),
  ...listed("unknown", "chat parley powwow exchange", { faced: true }),
  nounOf("call", "call", { type: "call", strong: true }),
  nounOf("calls", "call", { type: "call", many: true }),
  nounOf("talk", "call", CALL),
  nounOf("teleconference", "call", { type: "call", strong: true }),
  nounOf("videoconference", "video", STRONG),
  nounOf("conversation", "unknown", CALL),
  nounOf("conversations", "unknown", { type: "call", many: true }),
];

/** Nouns of contact written with hyphens, by their last word: "one-on-one", "sit-down". */
export const COMPOUND_NOUNS: ReadonlyMap<string, MeetingNoun> = new Map(
  "one-on-one tête-à-tête tete-a-tete face-to-face heart-to-heart sit-down pull-aside get-together"
    .split(" ")
    .map((word) => [
      // The tokenizer leaves "a-tete" whole.
      word === "tete-a-tete" ? "a-tete" : word.slice(word.lastIndexOf("-") + 1),
      nounOf(word, "in_person"),
    ]),
);

/** "a courtesy call", "paid a visit to President X": a visit by one to another, in person. */
export const COURTESY_CALL: MeetingNoun = nounOf("call", "in_person");

/** "got off the phone with X". */
export const ON_PHONE: MeetingNoun = nounOf("phone", "call", CALL);

/** "spent two hours with X": it needs two sides by name. */
export const TIME_TOGETHER: MeetingNoun = nounOf("hours", "in_person");
