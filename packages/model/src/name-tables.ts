/** Gives NameTables, what a caller hands over so that names and titles of a report get their codes by tables, not by a model's memory. */

/** Look-ups by the words of the report; `nameTables` of `@readout/extract` fits. Null where they aren't known. */
export interface NameTables {
  /** ISO 3166-1 alpha-3 code of a state by its name, demonym or government seat. */
  state(words: string): string | null;
  /** ISO 3166-1 alpha-3 code of the country that a place lies in, or is. */
  country(words: string): string | null;
  /** A post (a key of core's POSTS) by a title, of a state where one is known. */
  post(title: string, iso3: string | null): string | null;
}
