/** One UTF-16 code unit to its class: blank, letter, digit or mark, from a table that no ICU version can change. */

/** White space, controls and invisible format characters: never part of a token. */
export const BLANK = 0;
/** Letters without case or in lower case, combining marks, the soft hyphen. */
export const LOWER = 1;
/** Upper-case letters. */
export const UPPER = 2;
/** Decimal digits 0–9. */
export const DIGIT = 3;
/** Everything else: punctuation and symbols. */
export const MARK = 4;

const classes = createClasses();

/** The class of a UTF-16 code unit; `NaN` (past the end of a text) is blank. */
export function classOf(code: number): number {
  return classes[code] ?? BLANK;
}

/** True for a letter or a digit. */
export function isWordCode(code: number): boolean {
  const c = classes[code] ?? BLANK;
  return c === LOWER || c === UPPER || c === DIGIT;
}

/** True for a letter of either case. */
export function isLetterCode(code: number): boolean {
  const c = classes[code] ?? BLANK;
  return c === LOWER || c === UPPER;
}

/** True for a straight or curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function createClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(LOWER);
  const mark = (from: number, to: number) => table.fill(MARK, from, to + 1);
  const blank = (from: number, to: number) => table.fill(BLANK, from, to + 1);
  blank(0x00, 0x20);
  mark(0x21, 0x7e);
  table.fill(DIGIT, 0x30, 0x3a);
  table.fill(UPPER, 0x41, 0x5b);
  table.fill(LOWER, 0x61, 0x7b);
  blank(0x7f, 0xa0);
  mark(0xa1, 0xbf);
  for (const letter of [0xaa, 0xad, 0xb5, 0xba]) table[letter] = LOWER;
  table[0xd7] = MARK;
  table[0xf7] = MARK;
  // Case pairs of the scripts that have them; these blocks have been stable for decades.
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x531, 0x556],
    [0x1e00, 0x1fff],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      if (letter.toLowerCase() !== letter && table[code] === LOWER) table[code] = UPPER;
    }
  }
  for (const code of [0x37e, 0x387, 0x55a, 0x589, 0x5be, 0x5c0, 0x5c3, 0x60c, 0x61b, 0x61f, 0x66a, 0x6d4]) {
    table[code] = MARK;
  }
  blank(0x61c, 0x61c);
  blank(0x1680, 0x1680);
  blank(0x180e, 0x180e);
  blank(0x2000, 0x200f);
  mark(0x2010, 0x205e);
  blank(0x2028, 0x202f);
  blank(0x205f, 0x206f);
  mark(0x2070, 0x2070);
  mark(0x2074, 0x208e);
  mark(0x20a0, 0x20cf);
  mark(0x2100, 0x2bff);
  mark(0x2e00, 0x2e7f);
  blank(0x3000, 0x3000);
  mark(0x3001, 0x3004);
  mark(0x3008, 0x3020);
  // Halves of a pair: D83C–D83E lead emoji, the others letters of rare scripts. A lone half is a letter: never blank.
  mark(0xd83c, 0xd83e);
  mark(0xfe00, 0xfe0f);
  mark(0xfe10, 0xfe6b);
  blank(0xfeff, 0xfeff);
  mark(0xff01, 0xff0f);
  mark(0xff1a, 0xff20);
  blank(0xfff0, 0xfffb);
  mark(0xfffc, 0xffff);
  return table;
}
