/** Takes a first word, gives the phrases of the data files that start with it, and what each stands for. */
import { MINISTRIES, NAMED_MINISTRIES } from "../../data/ministries.ts";
import { ORGANISATIONS } from "../../data/organisations.ts";
import { GENERIC_OUTLETS, OUTLETS } from "../../data/outlets.ts";
import { PLACES } from "../../data/places.ts";
import { STATES } from "../../data/states.ts";
import type { Table } from "../../data/table.ts";
import { TITLES } from "../../data/titles.ts";
import type { LexiconEntry, TitleReading } from "./lexicon.ts";
import { Openings, openingOf } from "./openings.ts";

/**
 * How a text must write a phrase: with the same letters, with a capital at its start, with one where the phrase itself has
 * one, or anyhow.
 */
export type Case = "exact" | "capital" | "own" | "any";

/** What takes a phrase with its entry. */
type Add = (text: string, entry: LexiconEntry, as: Case) => void;

/** A table, and the phrases of one of its records. */
interface Source {
  readonly table: Table<unknown>;
  readonly addPhrases: (record: unknown, add: Add) => void;
}

const sourceOf = <T>(table: Table<T>, addPhrases: (record: T, add: Add) => void): Source => ({
  table,
  addPhrases: (record, add) => addPhrases(record as T, add),
});

/** In this order stand the entries of one phrase. */
const SOURCES: readonly Source[] = [
  sourceOf(PLACES, ({ iso3, name, names, zone }, add) => {
    for (const text of names) add(text, { kind: "place", iso3, name, zone }, "capital");
  }),
  sourceOf(OUTLETS, ({ name, names, ambiguous, iso3 }, add) => {
    for (const text of names)
      if (!ambiguous.includes(text)) add(text, { kind: "outlet", name, iso3, generic: false }, "exact");
  }),
  sourceOf(GENERIC_OUTLETS, (name, add) =>
    add(name, { kind: "outlet", name, iso3: null, generic: true }, "any"),
  ),
  sourceOf(ORGANISATIONS, ({ id, type, name, names, memberAdjectives, abbreviations }, add) => {
    for (const text of [name, ...names, ...memberAdjectives])
      add(text, { kind: "organisation", id, type, form: "name" }, "own");
    for (const text of abbreviations)
      add(text, { kind: "organisation", id, type, form: "abbreviation" }, "exact");
  }),
  sourceOf(MINISTRIES, ({ portfolio, post, pattern }, add) =>
    add(pattern, { kind: "ministry", portfolio, post, iso3: null }, "any"),
  ),
  sourceOf(NAMED_MINISTRIES, ({ names, ambiguous, portfolio, iso3 }, add) => {
    const post = MINISTRIES.get(portfolio)?.post ?? null;
    for (const text of names)
      if (!ambiguous.includes(text)) add(text, { kind: "ministry", portfolio, post, iso3 }, "capital");
  }),
  sourceOf(STATES, (state, add) => {
    const of = (
      texts: readonly string[],
      form: "name" | "demonym" | "metonym" | "abbreviation",
      capital = false,
    ): void => {
      for (const text of texts)
        add(
          text,
          { kind: "state", iso3: state.iso3, form, ambiguous: state.ambiguous.includes(text), capital },
          form === "abbreviation" ? "exact" : "capital",
        );
    };
    of([state.name, ...state.names], "name");
    of(state.abbreviations, "abbreviation");
    of(state.demonyms, "demonym");
    of(state.metonyms, "metonym");
    if (state.capital && state.capital !== state.name) of([state.capital], "metonym", true);
  }),
  sourceOf(TITLES, ({ title, plural, post, level, states }, add) => {
    const readings = [{ post, level, states }];
    add(title, { kind: "title", readings, plural: false }, "any");
    add(plural, { kind: "title", readings, plural: true }, "any");
  }),
];

const TITLES_AT = SOURCES.length - 1;

/** Takes titles and gives them on: one that several posts have is one entry with their readings. */
function uniteTitles(add: Add): { readonly take: Add; readonly give: () => void } {
  const known = new Map<string, { readings: TitleReading[]; plural: boolean }>();
  return {
    take(text, entry) {
      if (entry.kind !== "title") return;
      const same = known.get(text);
      if (same) same.readings.push(...entry.readings);
      else known.set(text, { readings: [...entry.readings], plural: entry.plural });
    },
    give() {
      for (const [text, title] of known) add(text, { kind: "title", ...title }, "any");
    },
  };
}

/** What a plural that the table doesn't print may be of (plural-of.ts). */
function singularsOf(word: string): string[] {
  if (word.endsWith("men")) return [`${word.slice(0, -3)}man`];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  return word.endsWith("s") ? [word.slice(0, -1)] : [];
}

let openings: Openings | null = null;

/** Gives the phrases that may start with a word in lower case: all that do, and others that open with the same letters. */
export function eachPhraseFrom(lower: string, add: Add): void {
  openings ??= new Openings(SOURCES.map(({ table }) => table));
  const opening = openingOf(lower);
  const goesOn = opening.length < lower.length;
  let places = openings.placesOf(opening, goesOn);
  const firstTitle = openings.firstOf(TITLES_AT);
  for (const singular of singularsOf(opening)) {
    const titles = openings.placesOf(singular, goesOn).filter((place) => place >= firstTitle);
    if (titles.length > 0) places = [...new Set(places.concat(titles))].sort((a, b) => a - b);
  }
  if (places.length === 0) return;
  const titles = uniteTitles(add);
  for (const place of places) {
    const { table, record } = openings.at(place);
    SOURCES[table]?.addPhrases(record, table === TITLES_AT ? titles.take : add);
  }
  titles.give();
}
