/** The words that meetings are told in: what each says of the kind of contact, its mode and its format. */
import type { EventType, Mode } from "@readout/core";

/** A noun that names a contact. `strong` ones make a meeting by themselves; others need two named parties. */
export interface MeetingNoun {
  readonly word: string;
  readonly type: EventType;
  readonly mode: Mode;
  readonly strong: boolean;
}

/** Nouns of contact, singular and plural forms as printed in lower case. */
export const MEETING_NOUNS: readonly MeetingNoun[] = [
  { word: "meeting", type: "meeting", mode: "in_person", strong: true },
  { word: "meetings", type: "meeting", mode: "in_person", strong: false },
  { word: "talks", type: "meeting", mode: "unknown", strong: true },
  { word: "summit", type: "meeting", mode: "in_person", strong: true },
  { word: "ministerial", type: "meeting", mode: "in_person", strong: true },
  { word: "trilateral", type: "meeting", mode: "in_person", strong: false },
  { word: "quadrilateral", type: "meeting", mode: "in_person", strong: false },
  { word: "consultations", type: "meeting", mode: "unknown", strong: true },
  { word: "negotiations", type: "meeting", mode: "unknown", strong: false },
  { word: "discussions", type: "meeting", mode: "unknown", strong: false },
  { word: "dialogue", type: "meeting", mode: "unknown", strong: false },
  { word: "conference", type: "meeting", mode: "in_person", strong: false },
  { word: "gathering", type: "meeting", mode: "in_person", strong: false },
  { word: "call", type: "call", mode: "call", strong: true },
  { word: "calls", type: "call", mode: "call", strong: false },
  { word: "teleconference", type: "call", mode: "call", strong: true },
  { word: "videoconference", type: "call", mode: "video", strong: true },
  { word: "conversation", type: "call", mode: "unknown", strong: false },
];

/** Verbs that say two sides met. `object` is how the other side follows: with a preposition, directly, or not at all. */
export interface MeetingVerb {
  readonly lemma: string;
  readonly object: "with" | "direct" | "noun";
  readonly mode: Mode;
  readonly type: EventType;
  readonly hosts: boolean;
}

/** Verbs of contact by lemma; `noun` verbs take a noun of contact as their object ("held talks with"). */
export const MEETING_VERBS: readonly MeetingVerb[] = [
  { lemma: "meet", object: "with", mode: "in_person", type: "meeting", hosts: false },
  { lemma: "speak", object: "with", mode: "call", type: "call", hosts: false },
  { lemma: "talk", object: "with", mode: "call", type: "call", hosts: false },
  { lemma: "phone", object: "direct", mode: "call", type: "call", hosts: false },
  { lemma: "telephone", object: "direct", mode: "call", type: "call", hosts: false },
  { lemma: "host", object: "direct", mode: "in_person", type: "meeting", hosts: true },
  { lemma: "convene", object: "noun", mode: "unknown", type: "meeting", hosts: false },
  { lemma: "gather", object: "with", mode: "in_person", type: "meeting", hosts: false },
  { lemma: "hold", object: "noun", mode: "unknown", type: "meeting", hosts: false },
  { lemma: "have", object: "noun", mode: "unknown", type: "meeting", hosts: false },
  { lemma: "conduct", object: "noun", mode: "unknown", type: "meeting", hosts: false },
  { lemma: "confer", object: "with", mode: "unknown", type: "meeting", hosts: false },
];

/** Adjectives and nouns that name a format by its arity (R4). */
export const FORMAT_WORDS: Readonly<Record<string, number>> = {
  bilateral: 2,
  trilateral: 3,
  tripartite: 3,
  quadrilateral: 4,
  quadripartite: 4,
  "four-way": 4,
  "four-party": 4,
  "three-way": 3,
  "three-party": 3,
  "two-way": 2,
  pentalateral: 5,
};

/** Words that make a contact remote. */
export const REMOTE_WORDS: Readonly<Record<string, Mode>> = {
  virtual: "video",
  virtually: "video",
  online: "video",
  video: "video",
  videoconference: "video",
  zoom: "video",
  phone: "call",
  telephone: "call",
  teleconference: "call",
  "phone-call": "call",
  indirect: "indirect",
  proximity: "indirect",
};

/** Words that put a contact in the future or take it back. */
export const PLANNED_WORDS: ReadonlySet<string> = new Set([
  "upcoming",
  "forthcoming",
  "planned",
  "proposed",
  "future",
  "next",
  "scheduled",
  "expected",
  "potential",
  "possible",
]);
/** Verbs by which a contact is called off. */
export const CANCELLED_LEMMAS: ReadonlySet<string> = new Set([
  "cancel",
  "postpone",
  "scrap",
  "suspend",
  "abandon",
]);
/** Title words that say at what level a meeting is held, with the post id (R13). */
export const LEVEL_WORDS: readonly { readonly words: readonly string[]; readonly post: string }[] = [
  { words: ["foreign", "ministerial"], post: "foreign_minister" },
  { words: ["foreign", "ministers"], post: "foreign_minister" },
  { words: ["foreign", "minister"], post: "foreign_minister" },
  { words: ["defense", "ministerial"], post: "defence_minister" },
  { words: ["defence", "ministerial"], post: "defence_minister" },
  { words: ["defense", "ministers"], post: "defence_minister" },
  { words: ["defence", "ministers"], post: "defence_minister" },
  { words: ["special", "envoy"], post: "special_envoy" },
  { words: ["special", "envoys"], post: "special_envoy" },
  { words: ["senior", "officials"], post: "senior_official" },
  { words: ["steering", "committee"], post: "senior_official" },
  { words: ["ministerial"], post: "minister" },
  { words: ["leaders"], post: "head_of_government" },
  { words: ["heads", "of", "state"], post: "head_of_state" },
];
