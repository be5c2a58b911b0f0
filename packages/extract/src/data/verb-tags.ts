/** Tags of verb forms (Penn Treebank). */

/** Finite forms, modals included. */
export const FINITE_TAGS: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** Verbs of speech and thought no form of which is a noun. */
export const NEVER_NOUNS: readonly string[] =
  "argue insist deny believe contend allege assert accuse agree acknowledge suggest complain predict announce explain describe criticize criticise dismiss condemn denounce declare confirm concede reveal recommend emphasize emphasise reiterate reaffirm affirm apologize apologise testify assure remind inform conclude admit warn expect think cite slam maintain".split(
    " ",
  );

/** Finite forms without modals. */
export const INFLECTED_TAGS: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);
