/** Takes words as a report prints them, gives the state, the country or the post that the tables know by just these words. */
import { analyse } from "@readout/english";
import { type LexiconEntry, lexicon, readTitle } from "./lexicon.ts";

/** The tables of names: pure look-ups, null for what they don't know or can't tell apart. */
export interface NameTables {
  /** ISO 3166-1 alpha-3 code of a state by its name, demonym or government seat: "Türkiye", "Turkish", "the Kremlin". */
  state(words: string): string | null;
  /** ISO 3166-1 alpha-3 code of the country that a place lies in, or is: "Geneva", "Switzerland". */
  country(words: string): string | null;
  /** A post (a key of core's POSTS) by a title, of a state where one is given: "secretary of state" of `USA`. */
  post(title: string, iso3: string | null): string | null;
}

/** The tables that `extract` reads by, for whoever has words from elsewhere (a model, a person, another tool). */
export const nameTables: NameTables = {
  state: (words) => single(statesOf(entriesOf(words))),
  country(words) {
    const entries = entriesOf(words);
    const places = entries.flatMap((entry) => (entry.kind === "place" && entry.iso3 ? [entry.iso3] : []));
    return single(places.length > 0 ? places : statesOf(entries));
  },
  post(title, iso3) {
    for (const entry of entriesOf(title))
      if (entry.kind === "title") return readTitle(entry.readings, iso3)?.post ?? null;
    return null;
  },
};

/** The entries that cover all the words, but for an article before them and a possessive behind. */
function entriesOf(words: string): LexiconEntry[] {
  const plain = words
    .trim()
    .replaceAll("’", "'")
    .replace(/^the\s+/i, "")
    .replace(/(?:'s|(?<=s)')$/i, "");
  if (plain.length > 100) return [];
  const { tokens } = analyse(plain);
  return lexicon()
    .find(tokens, 0, tokens.length)
    .filter(({ length }) => length === tokens.length)
    .map(({ entry }) => entry);
}

/** A word that several states share counts only where one of them has it for its own. */
function statesOf(entries: readonly LexiconEntry[]): string[] {
  const states = entries.flatMap((entry) => (entry.kind === "state" ? [entry] : []));
  const own = states.filter(({ ambiguous }) => !ambiguous);
  return (own.length > 0 ? own : states).map(({ iso3 }) => iso3);
}

function single(codes: readonly string[]): string | null {
  const [first = null, ...others] = new Set(codes);
  return others.length === 0 ? first : null;
}
