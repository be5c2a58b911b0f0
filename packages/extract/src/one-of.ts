/** Takes a token's word or tag and a few others, tells whether it is one of them. */

/**
 * Whether a string is one of two to six, false for none. Words and tags of tokens are kept once: each comparison is one
 * of addresses, where an expression reads the characters. More words than these are a `WordList`.
 */
export const isOneOf = (
  word: string | undefined,
  a: string,
  b: string,
  c = a,
  d = a,
  e = a,
  f = a,
): boolean =>
  // No string is asked for by itself: an engine that has compared one with a string compares in full from then on.
  word !== undefined && (word === a || word === b || word === c || word === d || word === e || word === f);
