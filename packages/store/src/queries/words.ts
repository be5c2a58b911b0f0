/** Takes what a user typed into a search box, gives an FTS5 query that can't be malformed. */

/** Most terms of one search. */
const MOST_TERMS = 32;

/**
 * The FTS5 query for a user's words; null where they hold no letter or digit.
 *
 * All words must occur; "words in quotation marks" stand together; a star ends a word that may go on. Everything else
 * (operators, column names, brackets) is text like any other. Only rows of the workspace are looked at, and of those
 * the ones with one of the index's own words (see `facetWord`) from each list in `within`.
 * Source: sqlite.org/fts5.html, section 3.
 */
export function searchQuery(
  words: string,
  workspace: number,
  within: readonly (readonly string[])[] = [],
): string | null {
  const terms: string[] = [];
  for (const [, phrase, word = ""] of words.slice(0, 2000).matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/gu)) {
    const parts = (phrase ?? word).match(/[\p{L}\p{N}\p{M}]+/gu);
    if (!parts) continue;
    // "Al-Assad" is two words to the index; they have to stand together.
    terms.push(`"${parts.join(" ")}"${phrase === undefined && word.endsWith("*") ? "*" : ""}`);
    if (terms.length === MOST_TERMS) break;
  }
  if (terms.length === 0) return null;
  const scope = [`"w${workspace}"`, ...within.map((any) => `(${any.map((one) => `"${one}"`).join(" OR ")})`)];
  return `{scope} : (${scope.join(" AND ")}) AND {body} : (${terms.join(" AND ")})`;
}
