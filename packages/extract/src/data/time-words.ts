// Words that times are told in: units, seasons, deictics, and the nouns and verbs that decide how to read them.

import { WordList } from "../word-list.ts";

/** A unit of time: its letter in an ISO 8601 duration and whether it stands behind the `T`. */
export interface TimeUnit {
  readonly letter: "Y" | "M" | "W" | "D" | "H" | "m";
  /** How many of `letter` one of it is. */
  readonly times: number;
}

const unit = (letter: TimeUnit["letter"], times = 1): TimeUnit => ({ letter, times });

/** Units by their singular and plural words. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries({
    minute: unit("m"),
    minutes: unit("m"),
    hour: unit("H"),
    hours: unit("H"),
    day: unit("D"),
    days: unit("D"),
    week: unit("W"),
    weeks: unit("W"),
    fortnight: unit("W", 2),
    month: unit("M"),
    months: unit("M"),
    year: unit("Y"),
    years: unit("Y"),
    decade: unit("Y", 10),
    decades: unit("Y", 10),
    century: unit("Y", 100),
    centuries: unit("Y", 100),
  }),
);

/** Seasons by their first month and length in months. Meteorological, northern. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 3]],
  ["summer", [6, 3]],
  ["autumn", [9, 3]],
  ["fall", [9, 3]],
  ["winter", [12, 3]],
]);

/** States of affairs that last until now when "the 12-year X" names them. */
export const LASTING_NOUNS = new WordList(
  "conflict war crisis insurgency occupation blockade siege rule fighting unrest dispute standoff stalemate uprising rebellion violence hostilities feud impasse dictatorship",
);

/** Words for how something began. */
export const START_NOUNS = new WordList("start beginning onset outbreak outset eruption launch");

/** Verbs (lemmas) whose infinitive lies ahead of them. */
export const INTENT_LEMMAS: ReadonlySet<string> = new Set(
  "agree plan intend expect hope want seek propose offer invite schedule request aim prepare urge ask decide pledge promise vow commit set slate be look wish due arrange undertake resolve need call want choose tell threaten".split(
    " ",
  ),
);

/** Participles and adjectives that put what follows ahead. */
export const SCHEDULED_WORDS = new WordList(
  "scheduled planned expected due slated set anticipated proposed upcoming forthcoming tentatively ready likely poised",
);

/** Verbs in the present that tell of what just happened ("the move comes", "the visit marks"). */
export const NARRATIVE_PRESENT: ReadonlySet<string> = new Set(
  "come mark follow say tell add show note report pose greet shake represent demonstrate underscore reflect have".split(
    " ",
  ),
);

/** Ordinals of the days of a month by their lower-case word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

/** Nouns of what has happened: "the January 6 attack" and "Sunday’s strikes" lie behind, whatever the clause foresees. */
export const HAPPENED_NOUNS = new WordList(
  "attack attacks insurrection coup riot riots shooting bombing strike strikes invasion incident crash agreement accord ceasefire truce statement declaration letter ruling decision announcement communique communiqué speech remarks massacre protests",
);

/** Participles of expecting: what follows lies ahead. */
export const EXPECTING_WORDS: ReadonlySet<string> = new Set(
  "expecting awaiting anticipating planning preparing unlikely".split(" "),
);

/** Nouns whose infinitive, or what stands behind their "to" or "for", lies ahead: "an invitation to visit in May". */
export const PROMISING_NOUNS = new WordList(
  "invitation invitations preparations plan plans offer offers proposal promise pledge",
);

/** Parts of a day that may follow its name. */
export const DAY_PARTS = new WordList("morning afternoon evening night midday noon");

/** Verbs that put their object on a day to come: "invited him for Friday", "postponed it to May". */
export const BOOKING_LEMMAS: ReadonlySet<string> = new Set(
  "invite schedule set plan postpone reschedule delay book fix slate".split(" "),
);

/** Verbs of what then lasts "until" a day to come: "extended the truce until July". */
export const EXTENDING_LEMMAS: ReadonlySet<string> = new Set(["extend", "prolong", "renew", "adjourn"]);

/** Nouns that head phrases of time ("last week", "the same evening"). */
export const TIME_HEADS = new WordList(
  "week month year day morning afternoon evening night weekend summer winter spring autumn fall quarter hour minute decade century time while moment weekday midnight noon",
);

/** Days named by their distance from the text's own, which stand by a verb like an adverb: nouns only to the tagger. */
export const NAMED_DAYS = new WordList(["today", "yesterday", "tomorrow", "tonight"]);

/** Prepositions that a time expression stands behind: "on Sunday", "ahead of May". */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in on during at of for after before around to throughout circa following over ahead".split(" "),
);

/** Those that belong to the expression; the others only announce it. */
export const KEPT_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in on during around throughout circa over".split(" "),
);
