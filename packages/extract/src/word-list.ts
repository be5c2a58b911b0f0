/** Takes words, gives a set of them that one bit tells a token to be in: what readers ask of every token they look at. */
import type { Token } from "@readout/english";

const lists: WordList[] = [];
const bitsOfNumber = 32;
/** How many numbers a row has: a bit for every list. */
let width = 0;
/** A row for each listed word; row 1 is that of the words in no list, and 0 stands for a form not looked up yet. */
let rows = new Int32Array(0);
let rowOfWord: ReadonlyMap<string, number> | null = null;

/**
 * Words in lower case. Made when a module loads, before any text is read: the lists' bits are put together once. A list
 * that is made later looks words up.
 */
export class WordList extends Set<string> {
  private readonly place: number;
  private readonly bit: number;

  /** Takes words one by one, or in one string with a space between them. */
  constructor(words: Iterable<string> | string) {
    super(typeof words === "string" ? words.split(" ") : words);
    const late = rowOfWord !== null;
    this.place = Math.floor(lists.length / bitsOfNumber);
    this.bit = late ? 0 : 1 << (lists.length % bitsOfNumber);
    if (!late) lists.push(this);
  }

  /** Whether a token's word is in the list; false where no token stands. */
  holds(token: Token | undefined): boolean {
    if (token === undefined) return false;
    if (this.bit === 0) return this.has(token.lower);
    const row = token.row || lookUp(token);
    return ((rows[row + this.place] as number) & this.bit) !== 0;
  }

  /** Writes the list's bit to the rows of its words. */
  mark(row: (word: string) => number): void {
    for (const word of this) {
      const at = row(word) + this.place;
      rows[at] = (rows[at] as number) | this.bit;
    }
  }
}

/** A token's row, noted there and at its form: a spelling is looked up once, whatever asks. */
function lookUp(token: Token): number {
  const { form } = token;
  rowOfWord ??= collect();
  if (form.row === 0) form.row = rowOfWord.get(form.lower) ?? width;
  token.row = form.row;
  return form.row;
}

function collect(): ReadonlyMap<string, number> {
  width = Math.ceil(lists.length / bitsOfNumber);
  const listed = lists.reduce((sum, { size }) => sum + size, 0);
  rows = new Int32Array((listed + 2) * width);
  const known = new Map<string, number>();
  for (const list of lists)
    list.mark((word) => {
      let row = known.get(word);
      if (row === undefined) {
        row = (known.size + 2) * width;
        known.set(word, row);
      }
      return row;
    });
  return known;
}
