/** What the tagger knows of a written word: numbers side by side in one array. */

/** A record has so many numbers: a line of memory, so that what the tagger asks of a word is fetched once. */
export const recordBits = 4;

/** Where the numbers of a record stand: its key, the only tag (-1 where there are several), what its features are made of. */
export const KEY = 0;
export const CERTAIN = 1;
export const SHAPE = 2;
export const WORD = 3;
export const SUFFIX2 = 4;
export const SUFFIX3 = 5;
/** Vectors (vectors.ts) of what the form says of its neighbours: two before, one before, one behind, two behind. */
export const BEFORE2 = 6;
export const BEFORE1 = 7;
export const BEHIND1 = 8;
export const BEHIND2 = 9;
export const LENGTH = 10;
/** Where its letters stand. */
export const LETTERS = 11;
/** Where the sums of its own features stand, by its place in a sentence; -1 where they aren't made yet. */
export const SUMS = 12;
