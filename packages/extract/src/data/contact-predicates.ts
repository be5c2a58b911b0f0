/** The words by which a clause says of a contact that is its subject what becomes of it: "talks are pencilled in", "the meeting fell through". */

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs of a contact that comes about or goes on, by lemma; denied, it didn't. */
export const HAPPENING_LEMMAS = wordsOf(
  "take hold happen occur go materialise materialize proceed come begin start open resume continue convene reconvene host kick get conclude end finish close wrap",
);

/** Verbs that only bring a contact up. */
export const MOOTED_LEMMAS = wordsOf(
  "consider mull weigh explore moot discuss float study contemplate eye debate",
);

/** What is said of a contact that somebody wants or refuses: nobody meets by it. */
export const UNMET_WORDS = wordsOf(
  "needed required necessary essential crucial vital proposed suggested urged requested sought demanded desirable refused rejected declined ruled opposed denied out",
);

/** Verbs of what a contact would do for somebody if it came about. */
export const SERVING_LEMMAS = wordsOf("help serve benefit mean be make require need depend");

/** What follows a form of "be" where a contact lies ahead. */
export const AHEAD_PHRASES = [
  "on the calendar",
  "on the agenda",
  "on the cards",
  "imminent",
  "in preparation",
  "coming up",
  "upcoming",
  "about to",
  "going to",
];

/** Where whether it comes about is open. */
export const MOOTED_PHRASES = [
  "possible",
  "under discussion",
  "under consideration",
  "in the works",
  "in the offing",
  "in doubt",
  "unlikely to be held",
  "unlikely to take",
  "unlikely to happen",
  "unlikely to go",
];

/** Where it goes on. */
export const UNDER_WAY_PHRASES = [
  "under way",
  "underway",
  "taking place",
  "being held",
  "ongoing",
  "in progress",
  "continuing",
];

/** Where it was called off. */
export const CALLED_OFF_PHRASES = ["off", "on hold", "put on hold", "fell through", "fallen through"];
