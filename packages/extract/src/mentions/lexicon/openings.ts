/** Takes tables, gives those of their records that print a phrase with a certain first word, without reading the others. */
import type { Table } from "../../data/table.ts";

/** A printed phrase begins behind a sign of the table, with letters, figures or another character; one more tells whether its first word goes on behind them. */
const BEGINNING = /[|;=\n](?:[a-zà-öø-ɏ]+|\d+|[^|;=\n])?[^|;=\n ]?/g;
const OPENING = /^(?:[a-zà-öø-ɏ]+|\d+|[^|;=\n])/;
const BAR = 124;
const SEMICOLON = 59;
const LINE_END = 10;
/** More than a line has words. */
const WORDS = 1 << 10;
/** More than a table has lines. */
const LINES = 1 << 13;
const NONE: readonly number[] = [];

/** Marks the openings behind which a first word goes on: those alone can be of a word that goes on too ("un-led", not "UN"). */
const ON = "\n";

/** The letters and figures that a word in lower case starts with, or its first character: no phrase's first word ends before them. */
export const openingOf = (lower: string): string => OPENING.exec(lower)?.[0] ?? "";

/** An index made in one pass over the tables' texts: the first report waits for it. One for all tables, as few words open a phrase of any. */
export class Openings {
  private readonly tables: readonly Table<unknown>[];
  /** By opening the last beginning that has it; by beginning the one before it (0: none), and the place of its record. */
  private readonly last = new Map<string, number>();
  private readonly before: number[] = [0];
  private readonly places: number[] = [0];

  constructor(tables: readonly Table<unknown>[]) {
    this.tables = tables;
    for (const [at, table] of tables.entries()) this.enter(table, this.firstOf(at));
  }

  private enter({ layout: { text, printed, listed } }: Table<unknown>, from: number): void {
    const bars = text.slice(0, text.indexOf("\n", 1)).split("|").length - 1;
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
      const place = from + line * WORDS + word;
      const opening = openingOf(beginning.slice(1));
      this.note(opening, place);
      if (opening.length < beginning.length - 1) this.note(opening + ON, place);
    }
  }

  private note(key: string, place: number): void {
    const { last, before, places } = this;
    before.push(last.get(key) ?? 0);
    last.set(key, places.length);
    places.push(place);
  }

  /**
   * The places of the records with a phrase that starts with an opening, in the order of the tables and their lines; each
   * once. `goesOn`: only those whose first word goes on behind it.
   */
  placesOf(opening: string, goesOn: boolean): readonly number[] {
    const last = this.last.get(goesOn ? opening + ON : opening);
    if (last === undefined) return NONE;
    const found: number[] = [];
    // The beginnings of an opening stand in descending order, neighbours may be of one record.
    for (let at = last; at !== 0; at = this.before[at] as number)
      if (found[found.length - 1] !== this.places[at]) found.push(this.places[at] as number);
    return found.reverse();
  }

  /** The least place that a record of a table can have. */
  firstOf(table: number): number {
    return table * LINES * WORDS;
  }

  /** The table of a place, by its number, and the record there. */
  at(place: number): { readonly table: number; readonly record: unknown } {
    const table = Math.floor(place / (LINES * WORDS));
    const record = this.tables[table]?.record(Math.floor(place / WORDS) % LINES, place % WORDS);
    return { table, record };
  }
}
