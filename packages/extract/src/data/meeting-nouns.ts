/** The nouns that name a contact, with what each says of its kind and mode. */

import type { EventType, Mode } from "@readout/core";

/** A noun that names a contact. `strong` ones make a meeting by themselves; others need two named parties. `many` names several at once. */
export interface MeetingNoun {
  readonly word: string;
  readonly type: EventType;
  readonly mode: Mode;
  readonly strong: boolean;
  readonly many?: true;
}

/** Nouns of contact, singular and plural forms as printed in lower case. */
export const MEETING_NOUNS: readonly MeetingNoun[] = [
  { word: "meeting", type: "meeting", mode: "in_person", strong: true },
  { word: "meetings", type: "meeting", mode: "in_person", strong: false, many: true },
  { word: "talks", type: "meeting", mode: "unknown", strong: true },
  ...["summit", "mini-summit", "minisummit"].map(
    (word): MeetingNoun => ({ word, type: "meeting", mode: "in_person", strong: true }),
  ),
  { word: "ministerial", type: "meeting", mode: "in_person", strong: true },
  { word: "trilateral", type: "meeting", mode: "in_person", strong: false },
  { word: "bilateral", type: "meeting", mode: "in_person", strong: false },
  { word: "quadrilateral", type: "meeting", mode: "in_person", strong: false },
  { word: "consultations", type: "meeting", mode: "unknown", strong: true },
  { word: "consultation", type: "meeting", mode: "unknown", strong: false },
  { word: "negotiations", type: "meeting", mode: "unknown", strong: false },
  { word: "discussions", type: "meeting", mode: "unknown", strong: false },
  { word: "discussion", type: "meeting", mode: "unknown", strong: false },
  { word: "dialogue", type: "meeting", mode: "unknown", strong: false },
  { word: "conference", type: "meeting", mode: "in_person", strong: false },
  { word: "gathering", type: "meeting", mode: "in_person", strong: false },
  { word: "interaction", type: "meeting", mode: "in_person", strong: false },
  { word: "session", type: "meeting", mode: "in_person", strong: false },
  // Only that of leaders or ministers: troops have others.
  { word: "retreat", type: "meeting", mode: "in_person", strong: true },
  { word: "seminar", type: "meeting", mode: "in_person", strong: false },
  // Only "signing ceremony": of others, states are guests.
  { word: "ceremony", type: "meeting", mode: "in_person", strong: false },
  ...["lunch", "dinner", "breakfast"].map(
    (word): MeetingNoun => ({ word, type: "meeting", mode: "in_person", strong: false }),
  ),
  { word: "encounter", type: "meeting", mode: "in_person", strong: false },
  { word: "call", type: "call", mode: "call", strong: true },
  { word: "calls", type: "call", mode: "call", strong: false, many: true },
  { word: "talk", type: "call", mode: "call", strong: false },
  { word: "teleconference", type: "call", mode: "call", strong: true },
  { word: "videoconference", type: "meeting", mode: "video", strong: true },
  { word: "conversation", type: "call", mode: "unknown", strong: false },
  { word: "conversations", type: "call", mode: "unknown", strong: false, many: true },
];

/** "a courtesy call": a visit by one to another, in person. */
export const COURTESY_CALL: MeetingNoun = { word: "call", type: "meeting", mode: "in_person", strong: false };
