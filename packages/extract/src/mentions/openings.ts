/** Takes a table, gives those of its records that print a phrase with a certain first word, without reading the others. */
import type { Table } from "../data/table.ts";

/** A printed phrase begins behind a sign of the table, with letters or with another character. */
const BEGINNING = /[|;=\n](?:[a-zà-öø-ɏ]+|[^|;=\n])?/g;
const OPENING = /^(?:[a-zà-öø-ɏ]+|[^|;=\n])/;
const BAR = 124;
const SEMICOLON = 59;
const LINE_END = 10;
/** More than a line has words. */
const WORDS = 1 << 10;

/** The letters that a word in lower case starts with, or its first character: no phrase's first word ends before them. */
export const openingOf = (lower: string): string => OPENING.exec(lower)?.[0] ?? "";

/** An index made in one pass over the table's text: the first report waits for it. */
export class Openings<T> {
  private readonly table: Table<T>;
  /** By opening the last beginning that has it; by beginning the one before it (0: none), and the place of its record. */
  private readonly last = new Map<string, number>();
  private readonly before: number[] = [0];
  private readonly places: number[] = [0];

  constructor(table: Table<T>) {
    this.table = table;
    const { text, printed, listed } = table.layout;
    const bars = text.slice(0, text.indexOf("\n", 1)).split("|").length - 1;
    const { last, before, places } = this;
    let line = -1;
    let field = 0;
    let word = 0;
    for (const beginning of text.toLowerCase().match(BEGINNING) ?? []) {
      const sign = beginning.charCodeAt(0);
      if (sign === LINE_END) {
        line++;
        field = word = 0;
      } else if (sign === BAR) field++;
      else if (sign === SEMICOLON && listed && field === bars) word++;
      if (field < printed || beginning.length === 1) continue;
      const opening = beginning.slice(1);
      before.push(last.get(opening) ?? 0);
      last.set(opening, places.length);
      places.push(line * WORDS + word);
    }
  }

  /** The records with a phrase that starts with one of the openings, in their order; each once. */
  recordsOf(openings: readonly string[]): readonly T[] {
    let found: number[] | null = null;
    for (const opening of openings) {
      for (let at = this.last.get(opening) ?? 0; at !== 0; at = this.before[at] as number) {
        found ??= [];
        found.push(this.places[at] as number);
      }
    }
    if (found === null) return [];
    // Of one opening the places stand in descending order, neighbours may be the same.
    if (openings.length > 1) found.sort((a, b) => b - a);
    const records: T[] = [];
    for (let k = found.length - 1; k >= 0; k--) {
      const place = found[k] as number;
      if (place !== found[k + 1]) records.push(this.table.record(Math.floor(place / WORDS), place % WORDS));
    }
    return records;
  }
}
