/** The verbs of contact, with how the other side follows and what the subject does; and verbs of what people do about a contact. */

import type { Duty, EventType, Mode } from "@readout/core";
import { WordList } from "../word-list.ts";
import { CANCELLED_LEMMAS } from "./contact-status-words.ts";

/**
 * Verbs that say two sides met. `object` is how the other side follows: with a preposition or directly (`with`),
 * directly only (`direct`), with a noun of contact (`noun`), not at all (`self`: the subject is the whole room), behind
 * what was spoken of (`topic`).
 * `duty` is the subject's; with `sits` false the verb doesn't say that the subject took part (R3).
 */
export interface MeetingVerb {
  readonly lemma: string;
  readonly object: "with" | "direct" | "noun" | "self" | "topic";
  readonly mode: Mode;
  readonly type: EventType;
  readonly duty: Duty | undefined;
  readonly sits: false | undefined;
  /** A contact only where persons or offices stand on both sides; states do it for years. */
  readonly people: true | undefined;
  /** The subject only brings others together (R7). */
  readonly mediates: true | undefined;
}

/** A verb of contact with its fields in one order, so that engines see one kind of object. */
export const verbOfContact = (
  lemma: string,
  object: MeetingVerb["object"],
  more: Partial<MeetingVerb> = {},
): MeetingVerb => ({
  lemma,
  object,
  mode: more.mode ?? "unknown",
  type: more.type ?? "meeting",
  duty: more.duty,
  sits: more.sits,
  people: more.people,
  mediates: more.mediates,
});

const call = (lemma: string, object: MeetingVerb["object"]): MeetingVerb =>
  verbOfContact(lemma, object, { mode: "call", type: "call" });

/** Verbs of contact by lemma. */
export const MEETING_VERBS: readonly MeetingVerb[] = [
  verbOfContact("meet", "with", { mode: "in_person" }),
  ...["speak", "talk", "chat", "converse"].map((lemma) => call(lemma, "with")),
  ...["phone", "telephone", "ring"].map((lemma) => call(lemma, "direct")),
  ...["confer", "consult", "negotiate", "parley", "deliberate"].map((lemma) => verbOfContact(lemma, "with")),
  verbOfContact("coordinate", "with", { people: true }),
  verbOfContact("receive", "direct", { mode: "in_person", duty: "host" }),
  verbOfContact("host", "direct", { mode: "in_person", duty: "host", sits: false }),
  ...["co-host", "cohost"].map((lemma) =>
    verbOfContact(lemma, "direct", { mode: "in_person", duty: "co_host", sits: false }),
  ),
  verbOfContact("entertain", "direct", { mode: "in_person", duty: "host", people: true }),
  ...["dine", "lunch", "breakfast", "sup"].map((lemma) =>
    verbOfContact(lemma, "with", { mode: "in_person", people: true }),
  ),
  verbOfContact("huddle", "with", { mode: "in_person" }),
  ...["gather", "assemble", "congregate"].map((lemma) => verbOfContact(lemma, "self", { mode: "in_person" })),
  ...["convene", "reconvene"].map((lemma) => verbOfContact(lemma, "self")),
  verbOfContact("chair", "noun", { duty: "chair" }),
  verbOfContact("co-chair", "noun", { duty: "chair" }),
  verbOfContact("preside", "noun", { duty: "chair" }),
  ...["mediate", "broker", "facilitate", "moderate", "shepherd"].map((lemma) =>
    verbOfContact(lemma, "noun", { mediates: true, sits: false }),
  ),
  ...[
    "hold",
    "have",
    "conduct",
    "begin",
    "commence",
    "start",
    "open",
    "resume",
    "revive",
    "continue",
    "conclude",
    "end",
    "finish",
    "complete",
    "close",
    "attend",
    "join",
    "enter",
    "engage",
    "wrap",
  ].map((lemma) => verbOfContact(lemma, "noun")),
];

/** "discussed the road with X", "X and Y discussed the road": persons who spoke of something, by whatever means. */
export const TALK_OVER: MeetingVerb = verbOfContact("discuss", "topic", { people: true });

/** What is said to somebody by telephone: "briefed Minister X by telephone". */
export const PHONED_VERBS: ReadonlySet<string> = new Set(
  "brief inform update congratulate thank assure notify consult".split(" "),
);

/** What is talked over by telephone: "went over the road by telephone with X". */
export const PHONED_OVER: ReadonlySet<string> = new Set(["review", "go"]);

/** Nouns that with "exchange" say the same: "exchanged views with X". */
export const EXCHANGED: ReadonlySet<string> = new Set("views opinions notes assessments thoughts".split(" "));

/** What stands between a verb and somebody on whom one calls: "called on X", "dropped in on X", "went to see X", "ran into X". */
export const CALLING_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ["call", ["on", "upon", "in on"]],
  ["drop", ["in on"]],
  ["look", ["in on"]],
  ["go", ["to see"]],
  ["run", ["into"]],
  ["bump", ["into"]],
]);

/** "visited President X in Kampala": a person, where "visited Uganda" is a journey. */
export const CALL_AT: MeetingVerb = verbOfContact("visit", "direct", { mode: "in_person", people: true });

/** "welcomed President X to the palace", "was welcomed by President X": people at home. */
export const WELCOME: MeetingVerb = verbOfContact("welcome", "direct", {
  mode: "in_person",
  people: true,
  duty: "host",
});

/** "was the guest of Minister X": a host's room, told of who came. */
export const GUEST_OF: MeetingVerb = verbOfContact("receive", "direct", { mode: "in_person", duty: "host" });

/** "caught up with X", "their paths crossed": between persons, where a state catches up with another in other ways. */
export const ENCOUNTER: MeetingVerb = verbOfContact("catch", "with", { mode: "in_person", people: true });

/** Verbs that mean to meet with one of the words behind them: "sat down", "came together", "came face to face". */
export const MEETING_PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["sit", ["down", "opposite", "across", "alongside"]],
  ["come", ["together", "face"]],
  ["get", ["together"]],
  ["link", ["up"]],
  ["compare", ["notes"]],
  ["shake", ["hands"]],
]);

/** The same between persons only: "caught up with X", "touched base with X". */
export const ENCOUNTER_PARTICLES: ReadonlyMap<string, string> = new Map([
  ["catch", "up"],
  ["cross", "paths"],
  ["touch", "base"],
  ["break", "bread"],
]);

/** Verbs that mean to meet with a table behind them: "sat around one table", "gathered at the same table". */
export const TABLE_VERBS: ReadonlySet<string> = new Set(["sit", "come"]);

/** Verbs whose subject comes from the contact behind "from": "emerged from talks". */
export const EMERGING_VERBS: ReadonlySet<string> = new Set("emerge return come walk storm".split(" "));

/** Verbs whose subject takes part in the contact behind a preposition or particle: "came out of talks", "went into talks", "wound up talks", "capped the visit with talks". */
export const ATTENDING_LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    from: [...EMERGING_VERBS].join(" "),
    "out of": "come walk emerge step storm",
    into: "go enter plunge walk get",
    through: "sit",
    up: "wrap wind strike finish",
    out: "carry",
    off: "kick round break",
    in: "squeeze fit",
    with: "end close conclude finish cap crown round wrap begin start open kick follow continue go",
  }).map(([link, verbs]) => [link, new Set(verbs.split(" "))]),
);

/** Verbs whose subject takes part in the contact that they govern ("entered talks"), besides the verbs of contact. */
export const ATTENDING_VERBS: ReadonlySet<string> = new Set([
  ...CANCELLED_LEMMAS,
  ..."spend place make participate lead take agree schedule plan prepare arrange leave exit pay".split(" "),
]);

/** The same of what was done, where what is to be done may be another's: "launched talks"; "support launching negotiations". */
export const ATTENDED_VERBS: ReadonlySet<string> = new Set(
  "stage launch initiate undertake share grant get enjoy use break cut reschedule".split(" "),
);

/** Verbs by whose subject others are brought to a table ("hosted A for talks with B"). */
export const GATHERING_VERBS: ReadonlySet<string> = new Set(
  "gather meet convene assemble host receive welcome sit join come unite".split(" "),
);

/** Verbs of going somewhere: a contact that they are made for lies ahead. */
export const GOING_VERBS: ReadonlySet<string> = new Set(
  "arrive travel fly head leave depart go visit land return stop".split(" "),
);

/** What a party behind "by" is. */
export interface RoleBy {
  readonly duty?: Duty;
  readonly mediates?: true;
  readonly sits: boolean;
}

/** Participles behind a noun of contact, with what the party behind "by" is. */
export const BY_ROLES: ReadonlyMap<string, RoleBy> = new Map(
  Object.entries<RoleBy>({
    hosted: { duty: "host", sits: false },
    "co-hosted": { duty: "co_host", sits: false },
    cohosted: { duty: "co_host", sits: false },
    organised: { duty: "convener", sits: false },
    organized: { duty: "convener", sits: false },
    convened: { duty: "convener", sits: false },
    called: { duty: "convener", sits: false },
    chaired: { duty: "chair", sits: true },
    "co-chaired": { duty: "chair", sits: true },
    cochaired: { duty: "chair", sits: true },
    presided: { duty: "chair", sits: true },
    led: { sits: true },
    attended: { sits: true },
    joined: { sits: true },
    mediated: { mediates: true, sits: false },
    moderated: { mediates: true, sits: false },
    brokered: { mediates: true, sits: false },
    facilitated: { mediates: true, sits: false },
    sponsored: { mediates: true, sits: false },
  }),
);

/** Participles behind a noun of contact that a tagger takes for verbs: "the talks held on Monday between". */
export const HELD_WORDS = new WordList(
  "held wound hosted convened brokered organized organised planned scheduled took take taking taken resumed resume began opened concluded ended started continued closed wrapped kicked broke collapsed failed stalled",
);

/** Verbs of talking, which people do all the time: what is planned of them is a habit to come. */
export const TALKING_VERBS: ReadonlySet<string> = new Set("consult confer speak talk discuss".split(" "));

/** Verbs by which one brings people together who aren't named one by one. */
export const GATHERING_SUBJECTS: ReadonlySet<string> = new Set(
  "host co-host convene gather assemble".split(" "),
);

/** Verbs of what one says to another's face: "assured X at a meeting". */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  "tell assure thank inform brief urge congratulate welcome warn remind press invite promise grant give".split(
    " ",
  ),
);

/** Verbs of what one brings before another in a contact: "raised the matter in the call with X". */
export const RAISING_VERBS: ReadonlySet<string> = new Set(
  "raise press stress convey express underscore emphasize emphasise reiterate reaffirm deliver take address discuss outline explain repeat voice".split(
    " ",
  ),
);

/** Verbs whose object is a contact told of before: "X and Y opened the dialogue". */
export const OPENING_VERBS: ReadonlySet<string> = new Set(
  "open close chair co-chair preside attend join".split(" "),
);

/** Verbs, by their lemma, of what a group does that sits together. */
export const JOINT_ACTS: ReadonlySet<string> = new Set(
  "agree call pledge vow decide urge sign adopt endorse approve discuss condemn express reaffirm warn ask demand launch announce reject welcome undertake make set".split(
    " ",
  ),
);
