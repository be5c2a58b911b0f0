/** Takes a table written as lines, gives its records, each read only when it is asked for: a report needs few of them, and the first one waits for all that is read before. */

/** How the lines of a table are read. */
export interface Layout<T> {
  /** The lines, each behind a line end; fields stand apart by bars, words of a field by semicolons, spellings of one by "=". */
  readonly text: string;
  /** The first field of printed words. */
  readonly printed: number;
  /** Whether each word of the last field is a record of its own, with the fields before it; else a line is one. */
  readonly listed: boolean;
  readonly read: (fields: readonly string[]) => T;
}

/** A table. Going through it reads all records in their order. */
export class Table<T> implements Iterable<T> {
  readonly layout: Layout<T>;
  private lines: readonly string[] | null = null;
  /** The line that was read last: who asks for one of its words often asks for the next. */
  private open: OpenLine & { readonly line: number } = { line: -1, fields: [], words: null };
  private readonly byKey = new Map<string, T | undefined>();

  constructor(layout: Layout<T>) {
    this.layout = layout;
  }

  /** The record of a line, counted from 0, and of a word of its last field where each is one. */
  record(line: number, word: number): T {
    this.lines ??= linesOf(this.layout);
    if (this.open.line !== line) this.open = { line, ...openLine(this.lines[line] ?? "", this.layout) };
    const { fields, words } = this.open;
    return this.layout.read(words ? fields.concat(words[word] ?? "") : fields);
  }

  /** The first record of the line that starts with the key; the same one whenever it is asked for. */
  get(key: string): T | undefined {
    if (this.byKey.has(key)) return this.byKey.get(key);
    const { text } = this.layout;
    const at = text.indexOf(`\n${key}|`);
    const record = at < 0 ? undefined : this.record(text.slice(1, at + 1).split("\n").length - 1, 0);
    this.byKey.set(key, record);
    return record;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const [at, line] of linesOf(this.layout).entries()) {
      const { words } = openLine(line, this.layout);
      for (let word = 0; word < (words?.length ?? 1); word++) yield this.record(at, word);
    }
  }
}

const linesOf = ({ text }: Layout<unknown>): string[] => text.trim().split("\n");

/** A line cut up: its fields, without the last where the words of that are records. */
interface OpenLine {
  readonly fields: readonly string[];
  readonly words: readonly string[] | null;
}

function openLine(line: string, { listed }: Layout<unknown>): OpenLine {
  const fields = line.split("|");
  return { words: listed ? (fields.pop() ?? "").split(";") : null, fields };
}
