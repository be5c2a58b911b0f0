/** The words that meetings are told in: formats, levels, bodies, rooms apart, what they are about. */

import { FORMAT_SYNONYMS, type Mode } from "@readout/core";
import { WordList } from "../word-list.ts";

/** Who gathers where nobody is named: "four governments …, closing a conference". */
export const GATHERED_PEOPLE: ReadonlySet<string> = new Set(
  "governments ministers leaders countries states envoys presidents delegations".split(" "),
);

/** What a sentence takes up of the one before, to say where it was done: "The decision came at a meeting". */
export const DECISION_NOUNS = new WordList(
  "decision agreement deal accord announcement move pledge call step breakthrough truce ceasefire settlement compromise understanding pact treaty arrangement",
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
  "margins margin sidelines sideline fringes edges wings occasion side eve",
);

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

/** Heads of a subject that is a body without members named: "the Contact Group met". */
export const BODY_SUBJECTS = new WordList(
  "group groups committee committees council authority assembly forum commission commissions quartet troika panel envoys mediators negotiators delegations parties board",
);

/** Words that make a body one of several sides: "the joint working group", "the two commissions". */
export const JOINT_WORDS = new WordList(["joint", "mixed", "two", "both"]);

/** Nouns whose object no meeting has: "meet the deadline". */
export const MET_THINGS = new WordList(
  (
    "target targets deadline deadlines needs need challenge challenges goal goals criteria conditions requirements requirement obligations commitments " +
    "standards standard threshold demand demands request requests expectations objectives pledge pledges resistance opposition criticism test half cost costs expenses bill"
  ).split(" "),
);

/** Bodies behind the name of a club: the club is then the format, not a delegation ("the Negev Forum Steering Committee"). */
export const BODY_NOUNS = new WordList(
  "steering working committee group council forum summit summits ministerial meeting meetings conference format track process contact presidency chairmanship chair framework headquarters mission session sessions assembly",
);

/** Words that set the rooms of one sentence apart: "separate talks with A and B", "met each of them". */
export const APART_WORDS = new WordList(
  "separate separately individual individually respective bilateral bilaterally each consecutive consecutively successive successively",
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
  "separate separately bilaterally privately alone one-on-one tete-a-tete tête-à-tête tête-a-tête".split(" "),
);

/** The margins of an occasion where two meet aside of it. */
export const BESIDE_WORDS: ReadonlySet<string> = new Set(
  "sidelines sideline margins margin fringes edges".split(" "),
);

/** What two chair together is a room, whatever its noun. */
export const CHAIRED_GATHERINGS = new WordList(
  "event forum roundtable commission committee council board workshop retreat plenary",
);

/** Conjunctions whose clause says when or where something was done: "thanked X when they met". */
export const OPENS_WHEN = new WordList("when as where while after before since once");
