/** The words that meetings are told in: what each says of the kind of contact, its mode and its format. */

import { type Duty, type EventType, FORMAT_SYNONYMS, type Mode } from "@readout/core";
import { WordList } from "../word-list.ts";

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
  call("speak", "with"),
  call("talk", "with"),
  call("phone", "direct"),
  call("telephone", "direct"),
  verbOfContact("confer", "with"),
  verbOfContact("consult", "with"),
  verbOfContact("coordinate", "with", { people: true }),
  verbOfContact("negotiate", "with"),
  verbOfContact("receive", "direct", { mode: "in_person", duty: "host" }),
  verbOfContact("host", "direct", { mode: "in_person", duty: "host", sits: false }),
  ...["co-host", "cohost"].map((lemma) =>
    verbOfContact(lemma, "direct", { mode: "in_person", duty: "co_host", sits: false }),
  ),
  verbOfContact("dine", "with", { mode: "in_person", people: true }),
  verbOfContact("lunch", "with", { mode: "in_person", people: true }),
  verbOfContact("huddle", "with", { mode: "in_person" }),
  verbOfContact("gather", "self", { mode: "in_person" }),
  verbOfContact("convene", "self"),
  verbOfContact("reconvene", "self"),
  verbOfContact("assemble", "self", { mode: "in_person" }),
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

/** Nouns that with "exchange" say the same: "exchanged views with X". */
export const EXCHANGED: ReadonlySet<string> = new Set("views opinions notes assessments thoughts".split(" "));

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

/** Verbs that mean to meet with one of the words behind them: "sat down", "came together", "came face to face". */
export const MEETING_PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["sit", ["down"]],
  ["come", ["together", "face"]],
  ["get", ["together"]],
  ["shake", ["hands"]],
]);

/** Verbs that mean to meet with a table behind them: "sat around one table", "gathered at the same table". */
export const TABLE_VERBS: ReadonlySet<string> = new Set(["sit", "come"]);

/** Who gathers where nobody is named: "four governments …, closing a conference". */
export const GATHERED_PEOPLE: ReadonlySet<string> = new Set(
  "governments ministers leaders countries states envoys presidents delegations".split(" "),
);

/** What a sentence takes up of the one before, to say where it was done: "The decision came at a meeting". */
export const DECISION_NOUNS = new WordList(
  "decision agreement deal accord announcement move pledge call step breakthrough truce ceasefire settlement compromise understanding pact treaty arrangement".split(
    " ",
  ),
);

/** Verbs whose subject comes from the contact behind "from": "emerged from talks". */
export const EMERGING_VERBS: ReadonlySet<string> = new Set(["emerge", "return", "come", "walk"]);

/** Verbs whose subject takes part in the contact that they govern ("entered talks"), besides the verbs of contact. */
export const ATTENDING_VERBS: ReadonlySet<string> = new Set(
  "hold have conduct begin commence start open resume continue conclude end finish complete close attend join enter wrap spend place make participate engage lead take cancel postpone scrap suspend agree schedule plan prepare arrange leave exit pay".split(
    " ",
  ),
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

/** Adjectives and nouns that name a format by its arity (R4). */
export const FORMAT_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(FORMAT_SYNONYMS));

/** Words that make a contact remote. */
export const REMOTE_WORDS: ReadonlyMap<string, Mode> = new Map(
  Object.entries<Mode>({
    virtual: "video",
    virtually: "video",
    online: "video",
    video: "video",
    videoconference: "video",
    "video-conference": "video",
    zoom: "video",
    phone: "call",
    telephone: "call",
    telephonic: "call",
    "by-phone": "call",
    teleconference: "call",
    "phone-call": "call",
    indirect: "indirect",
    proximity: "indirect",
  }),
);

/** "on the margins of the summit in X": nouns behind which the occasion's place is that of the meeting. */
export const MARGINS = new WordList(
  "margins margin sidelines sideline fringes edges wings occasion side eve".split(" "),
);

/** Words that put a contact in the future. */
export const PLANNED_WORDS = new WordList([
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
/** Words that tell of another contact than the one spoken of ("their first meeting", "the previous round"). */
export const OTHER_WORDS = new WordList([
  "first",
  "second",
  "third",
  "previous",
  "last",
  "earlier",
  "recent",
  "past",
  "next",
  "another",
  "further",
  "upcoming",
  "planned",
  "follow-on",
  "follow-up",
]);
/** Words that deny a contact. */
export const DENYING_WORDS = new WordList([
  "no",
  "not",
  "n't",
  "n’t",
  "never",
  "without",
  "any",
  "neither",
  "nor",
]);
/** Verbs that deny a contact by their infinitive or object ("refused to meet"). */
export const REFUSING_LEMMAS: ReadonlySet<string> = new Set([
  "refuse",
  "decline",
  "reject",
  "avoid",
  "rule",
  "fail",
  "skip",
  "boycott",
  "shun",
]);
/** Words behind whose preposition stands a contact that somebody is ready for, wants or only speaks of ("open to meeting", "interest in talks", "the idea of a summit"). */
export const WISHED_CONTACT: WordList = new WordList(
  (
    "open openness interested interest ready readiness willingness eager eagerness appetite opposed opposition " +
    "averse favor favour idea possibility prospect prospects need importance issue issues question questions call calls proposal proposals offer " +
    "request requests demand demands bid push hopes hope commitment committed chance chances"
  ).split(" "),
);
/** Verbs by which somebody only wants a contact ("urged them to meet"). */
export const WISHING_LEMMAS: ReadonlySet<string> = new Set([
  "urge",
  "call",
  "want",
  "ask",
  "encourage",
  "press",
  "demand",
  "propose",
  "offer",
  "suggest",
  "seek",
  "hope",
  "wish",
  "need",
  "request",
  "try",
  "like",
]);
/** Verbs by which a series of contacts is set up or kept up: nobody has met. */
export const FOUNDING_LEMMAS: ReadonlySet<string> = new Set(
  (
    "launch establish create elevate upgrade found institute intensify promote foster facilitate strengthen deepen enhance " +
    "encourage maintain develop advance expand support sustain broaden seek pursue"
  ).split(" "),
);
/** Verbs that put a contact on the calendar. */
export const PLANNING_LEMMAS: ReadonlySet<string> = new Set([
  "concur",
  "plan",
  "intend",
  "expect",
  "agree",
  "invite",
  "schedule",
  "aim",
  "prepare",
  "look",
  "decide",
  "set",
  "announce",
  "due",
  "arrange",
  "preview",
]);
/** Verbs by which a contact is called off. */
export const CANCELLED_LEMMAS: ReadonlySet<string> = new Set([
  "cancel",
  "postpone",
  "scrap",
  "suspend",
  "abandon",
  "delay",
  "shelve",
  "defer",
]);
/** Verbs with the particle by which they call a contact off. */
export const CANCELLED_PARTICLES: ReadonlyMap<string, string> = new Map([
  ["call", "off"],
  ["put", "off"],
  ["push", "back"],
]);
/** Their forms in a headline, which the tagger takes for a noun or adjective between two of them: "A and B postpone border talks". */
export const CANCELLED_IN_HEADLINES: ReadonlySet<string> = new Set(
  "postpone postpones cancel cancels suspend suspends scrap scraps abandon delay delays shelve defer".split(
    " ",
  ),
);
/** Adverbs of habit: what happens "regularly" is no event. */
export const HABIT_WORDS = new WordList([
  "regularly",
  "usually",
  "generally",
  "annually",
  "frequently",
  "often",
  "always",
  "routinely",
  "normally",
  "semiannually",
  "biannually",
  "repeatedly",
  "twice",
  "thrice",
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

  { words: ["expert"], post: "technical" },
  { words: ["technical"], post: "technical" },
  { words: ["ministerial"], post: "minister" },
  { words: ["leaders"], post: "head_of_government" },
  { words: ["heads", "of", "state"], post: "head_of_state" },
];

/** Participles behind a noun of contact that a tagger takes for verbs: "the talks held on Monday between". */
export const HELD_WORDS = new WordList([
  "held",
  "wound",
  "hosted",
  "convened",
  "brokered",
  "organized",
  "organised",
  "planned",
  "scheduled",
  "took",
  "take",
  "taking",
  "taken",
  "resumed",
  "resume",
  "began",
  "opened",
  "concluded",
  "ended",
  "started",
  "continued",
  "closed",
  "wrapped",
  "kicked",
]);

/** Regions that talks are named by because they are about them: "the Gaza talks". */
export const TALKED_OF: ReadonlySet<string> = new Set(
  (
    "gaza,gaza strip,west bank,kashmir,darfur,crimea,donbas,donbass,tigray,idlib,karabakh,nagorno-karabakh,western sahara," +
    "abyei,transnistria,golan heights,south china sea,red sea,strait of hormuz,korean peninsula"
  ).split(","),
);

/** Heads of a subject that is a body without members named: "the Contact Group met". */
export const BODY_SUBJECTS = new WordList(
  "group committee council authority assembly forum commission quartet troika panel envoys mediators negotiators delegations parties board".split(
    " ",
  ),
);

/** Nouns whose object no meeting has: "meet the deadline". */
export const MET_THINGS = new WordList(
  (
    "target targets deadline deadlines needs need challenge challenges goal goals criteria conditions requirements requirement obligations commitments " +
    "standards standard threshold demand demands expectations objectives pledge pledges resistance opposition criticism test"
  ).split(" "),
);

/** Bodies behind the name of a club: the club is then the format, not a delegation ("the Negev Forum Steering Committee"). */
export const BODY_NOUNS = new WordList(
  "steering working committee group council forum summit summits ministerial meeting meetings conference format track process contact presidency chairmanship chair framework headquarters mission session sessions assembly".split(
    " ",
  ),
);

/** Words that set the rooms of one sentence apart: "separate talks with A and B", "met each of them". */
export const APART_WORDS = new WordList(
  "separate separately individual individually respective bilateral bilaterally each consecutive consecutively successive successively".split(
    " ",
  ),
);

/** Phrases behind a list that say that they were met one after the other. */
export const APART_PHRASES: readonly (readonly string[])[] = [
  ["back", "-", "to", "-", "back"],
  ["back-to-back"],
  ["in", "turn"],
  ["in", "succession"],
  ["in", "quick", "succession"],
  ["one", "by", "one"],
  ["one", "after", "another"],
  ["one", "after", "the", "other"],
];

/** Words that set two apart from the room of others who meet: "met separately", "held tête-à-tête talks". */
export const ASIDE_WORDS: ReadonlySet<string> = new Set(
  "separate separately bilaterally privately tete-a-tete tête-à-tête tête-a-tête".split(" "),
);

/** The margins of an occasion where two meet aside of it. */
export const BESIDE_WORDS: ReadonlySet<string> = new Set(
  "sidelines sideline margins margin fringes edges".split(" "),
);

/** Verbs of talking, which people do all the time: what is planned of them is a habit to come. */
export const TALKING_VERBS: ReadonlySet<string> = new Set(["consult", "confer", "speak", "talk", "discuss"]);

/** Verbs by which one brings people together who aren't named one by one. */
export const GATHERING_SUBJECTS: ReadonlySet<string> = new Set([
  "host",
  "co-host",
  "convene",
  "gather",
  "assemble",
]);

/** Verbs of what one says to another's face: "assured X at a meeting". */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  "tell assure thank inform brief urge congratulate welcome warn remind press invite promise".split(" "),
);

/** Verbs of what one brings before another in a contact: "raised the matter in the call with X". */
export const RAISING_VERBS: ReadonlySet<string> = new Set(
  "raise press stress convey express underscore emphasize emphasise reiterate reaffirm deliver take address discuss outline explain repeat voice".split(
    " ",
  ),
);

/** Verbs whose object is a contact told of before: "X and Y opened the dialogue". */
export const OPENING_VERBS: ReadonlySet<string> = new Set([
  "open",
  "close",
  "chair",
  "co-chair",
  "preside",
  "attend",
  "join",
]);

/** What two chair together is a room, whatever its noun. */
export const CHAIRED_GATHERINGS = new WordList(
  "event forum roundtable commission committee council board workshop retreat plenary".split(" "),
);

/** Verbs, by their lemma, of what a group does that sits together. */
export const JOINT_ACTS: ReadonlySet<string> = new Set(
  "agree call pledge vow decide urge sign adopt endorse approve discuss condemn express reaffirm warn ask demand launch announce reject welcome undertake make set".split(
    " ",
  ),
);
