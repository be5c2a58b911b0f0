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
  const found = new Map<string, Phrase<T>[]>();
  for (const [text, value] of phrases) {
    const words = text.split(" ");
    const key = words[end === "first" ? 0 : words.length - 1] as string;
    const known = found.get(key);
    if (known) known.push({ words, value });
    else found.set(key, [{ words, value }]);
  }
  return found;
}
