/** Takes phrases, gives them by their first or last word, so that most words are known at once to be in none. */

/** A phrase cut into words, with what it stands for. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by a word that each has at one end, those of one word in the order given. Words are divided by one space. */
export function phrasesBy<T>(
  end: "first" | "last",
  phrases: Iterable<readonly [string, T]>,
): ReadonlyMap<string, readonly Phrase<T>[]> {
  const cut = [...phrases].map(([text, value]) => ({ words: text.split(" "), value }));
  return Map.groupBy(cut, ({ words }) => words.at(end === "first" ? 0 : -1) as string);
}
