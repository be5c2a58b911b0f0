/** Tags of verb forms (Penn Treebank). */
import { isOneOf } from "../one-of.ts";

/** What readers ask of many tokens: tags are kept once, and comparing with a few takes less than a look-up in a set. */
type Tags = Pick<ReadonlySet<string>, "has">;

/** Finite forms, modals included. */
export const FINITE_TAGS: Tags = { has: (tag) => isOneOf(tag, "VBD", "VBZ", "VBP", "MD") };

/** Verbs of speech and thought no form of which is a noun. */
export const NEVER_NOUNS: readonly string[] =
  "argue insist deny believe contend allege assert accuse agree acknowledge suggest complain predict announce explain describe criticize criticise dismiss condemn denounce declare confirm concede reveal recommend emphasize emphasise reiterate reaffirm affirm apologize apologise testify assure remind inform conclude admit warn expect think cite slam maintain intone specify clarify indicate imply foresee decry deplore proclaim propose notify advise commend congratulate portray refute repudiate speculate stipulate disclose confess provide speak plead bemoan exhort implore reassert lambast berate deride excoriate".split(
    " ",
  );

/** Finite forms without modals. */
export const INFLECTED_TAGS: Tags = { has: (tag) => isOneOf(tag, "VBD", "VBZ", "VBP") };
