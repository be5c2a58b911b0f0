/** Gives the mark of words that set a line of talks or a room apart from others. */

import { createMark } from "../marks.ts";
import { WordList } from "../word-list.ts";

/** Adjectives and determiners of another line beside the first. */
export const APART = new WordList(["separate", "parallel", "second", "another"]);

/** Adjectives of rooms in which each side sits alone. */
export const OTHER_ROOMS: ReadonlySet<string> = new Set(
  "different adjoining adjacent neighbouring neighboring".split(" "),
);

/** What mediators do between rooms. */
export const SHUTTLING: ReadonlySet<string> = new Set(["shuttle", "shuttles", "shuttled", "shuttling"]);

/** What mediators do with what the sides write to each other. */
export const CARRYING: ReadonlySet<string> = new Set(
  "carried carrying relayed relaying ferried ferrying passed passing conveyed conveying".split(" "),
);

/** What one line of talks is with another: "coordinated with", "in coordination with". */
export const COORDINATED: ReadonlySet<string> = new Set(["coordinated", "coordination"]);

/** A word that tells a line of talks or a room apart. */
export const TELLS_APART = createMark(() => ({
  words: [...APART, ...OTHER_ROOMS, ...SHUTTLING, ...CARRYING, ...COORDINATED, "track", "forth"],
}));
