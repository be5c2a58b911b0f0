/** Takes a word, tells whether it is a possessive ending. */

/** Whether a word is a possessive ending: "'s" or the bare apostrophe behind a plural. */
export const isPossessive = (word: string): boolean =>
  word === "'s" || word === "’s" || word === "'" || word === "’";
