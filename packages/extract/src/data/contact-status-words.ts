/** The words that say of a contact that it lies ahead, is another, or is denied, wished for, called off or a habit. */

import { WordList } from "../word-list.ts";

/** Words that put a contact in the future. */
export const PLANNED_WORDS = new WordList(
  "upcoming forthcoming planned proposed future next scheduled expected potential possible",
);

/** Words that tell of another contact than the one spoken of ("their first meeting", "the previous round"). */
export const OTHER_WORDS = new WordList(
  "first second third previous last earlier recent past next another further upcoming planned follow-on follow-up",
);

/** Words that deny a contact; "denies" is a noun to the tagger in headlines. */
export const DENYING_WORDS = new WordList("no not n't n’t never without any neither nor denies");

/** Verbs that deny a contact by their infinitive or object ("refused to meet"). */
export const REFUSING_LEMMAS: ReadonlySet<string> = new Set(
  "refuse decline reject avoid rule fail skip boycott shun".split(" "),
);

/** Words behind whose preposition stands a contact that somebody is ready for, wants or only speaks of ("open to meeting", "interest in talks", "the idea of a summit"). */
export const WISHED_CONTACT: WordList = new WordList(
  (
    "open openness interested interest ready readiness willingness eager eagerness appetite opposed opposition " +
    "averse favor favour idea possibility prospect prospects need necessity importance intensification issue issues question questions call calls proposal proposals offer " +
    "request requests demand demands bid push hopes hope commitment committed chance chances"
  ).split(" "),
);

/** Verbs by which somebody only wants a contact ("urged them to meet"). */
export const WISHING_LEMMAS: ReadonlySet<string> = new Set(
  "urge call want ask encourage press demand propose offer suggest seek hope wish need request try like".split(
    " ",
  ),
);

/** Verbs by which a series of contacts is set up or kept up: nobody has met. */
export const FOUNDING_LEMMAS: ReadonlySet<string> = new Set(
  (
    "launch establish create elevate upgrade found institute intensify promote foster facilitate strengthen deepen enhance " +
    "encourage maintain develop advance expand support sustain broaden seek pursue"
  ).split(" "),
);

/** Verbs that put a contact on the calendar. */
export const PLANNING_LEMMAS: ReadonlySet<string> = new Set(
  "concur plan intend expect agree invite schedule aim prepare look decide set announce due arrange slate fix pencil reschedule preview".split(
    " ",
  ),
);

/** Verbs by which a contact is called off. */
export const CANCELLED_LEMMAS: ReadonlySet<string> = new Set(
  "cancel postpone scrap suspend abandon delay shelve defer axe ax ditch drop abort".split(" "),
);

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
export const HABIT_WORDS = new WordList(
  "regularly usually generally annually frequently often always routinely normally semiannually biannually repeatedly twice thrice",
);
