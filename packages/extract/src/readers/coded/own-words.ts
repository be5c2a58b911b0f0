/** Gives the words that chunks are cut at as they stand; all others are read by their tags. */

import { createMark } from "../../marks.ts";
import { WordList } from "../../word-list.ts";

/** Gerunds that govern a noun phrase as prepositions do. */
export const VERBAL_PREPOSITIONS = new WordList(
  "following including involving regarding concerning excluding according",
);
/** Adjectives that are said of somebody and never stand before a noun here, however they are tagged. */
export const PREDICATES = new WordList(["guilty", "liable", "responsible"]);
/** What negates the verb behind it. */
export const NEGATIONS = new WordList("not n't n’t never neither nor");
/** What opens a time phrase behind a noun phrase: "last month", "this week". */
export const TIME_OPENERS = new WordList("last next this earlier late early that");
/** What compares a number: "more than 1,500". */
export const COMPARATIVES = new WordList(["more", "less", "fewer", "other"]);

/** Words before a noun that the tagger takes for verbs behind "to" ("appealed to foreign donors"). */
export const MODIFIERS = new WordList("foreign hard gang rebel local rival public private civil senior");

/** A word of any of these lists: the lists are asked of such tokens only. */
export const OWN_WORD = createMark(() => ({
  words: [
    ...VERBAL_PREPOSITIONS,
    ...PREDICATES,
    ...NEGATIONS,
    ...TIME_OPENERS,
    ...COMPARATIVES,
    ...MODIFIERS,
  ],
}));
