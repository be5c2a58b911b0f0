/** Takes a text and a quote that somebody claims to be in it, gives the place where it stands, or null. */

/** A place: UTF-16 code units, half-open. `exact` where the text says the same characters, else `normalised`. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly status: "exact" | "normalised";
}

/**
 * A text made ready to find quotes in: exact first, then with quotation marks, dashes, white space, soft hyphens,
 * ligatures, composed letters and case folded. Nothing else is forgiven: a quote with another word in it isn't there,
 * nor one that begins or ends within a word. Each search is linear.
 */
export class QuoteFinder {
  readonly #text: string;
  readonly #folded: Folded;

  constructor(text: string) {
    this.#text = text;
    this.#folded = fold(text);
  }

  /** The first place of a quote inside `[from, to)`; null where it isn't there or is empty. */
  find(quote: string, from = 0, to: number = this.#text.length): Alignment | null {
    const wanted = quote.trim();
    if (wanted === "") return null;
    for (const start of placesOf(this.#text, wanted, from)) {
      const end = start + wanted.length;
      if (end > to) break;
      if (this.#isWhole(start, end)) return { start, end, status: "exact" };
    }
    const { text, starts, ends } = this.#folded;
    const key = fold(wanted).text.trim();
    if (key === "") return null;
    for (const at of placesOf(text, key, firstAtLeast(starts, from))) {
      const last = at + key.length - 1;
      const [start, end] = [starts[at] as number, ends[last] as number];
      if (end > to) break;
      const cutsCharacter = starts[at - 1] === start || ends[last + 1] === end;
      if (!cutsCharacter && this.#isWhole(start, end)) return { start, end, status: "normalised" };
    }
    return null;
  }

  /** Whether neither end stands between two letters or figures, or within a character. */
  #isWhole(start: number, end: number): boolean {
    return !isWithin(this.#text, start) && !isWithin(this.#text, end);
  }
}

/** A quote that stands within words so often is given up, so that a hostile text costs no more than a plain one. */
const MOST_PLACES = 200;

function* placesOf(text: string, wanted: string, from: number): Generator<number> {
  let at = text.indexOf(wanted, from);
  for (let tried = 0; at >= 0 && tried < MOST_PLACES; tried++) {
    yield at;
    at = text.indexOf(wanted, at + 1);
  }
}

/** A folded text; for each of its code units where the text's own character begins and ends. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const MARK = /^\p{M}/u;

function isWithin(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
  const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
  if (isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))) return true;
  const before = isLow(text.charCodeAt(at - 1)) ? text.slice(at - 2, at) : (text[at - 1] as string);
  const after = text.slice(at, at + charLength(text, at));
  return MARK.test(after) || (WORD.test(before) && WORD.test(after));
}

/** The first index of an ascending list whose value isn't below `least`. */
function firstAtLeast(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const charLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const FOLDS: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "\u00ad": "",
  "\u200b": "",
  "\ufeff": "",
};

function fold(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let space = false;
  for (let at = 0; at < text.length; ) {
    let end = at + charLength(text, at);
    // A letter and the marks upon it are one character, however they are written.
    while (end < text.length && text.charCodeAt(end) > 0x2ff && MARK.test(text.slice(end, end + 2)))
      end += charLength(text, end);
    const character = text.slice(at, end);
    const isSpace = /^\s$/.test(character);
    const plain = isSpace ? (space ? "" : " ") : plainOf(character);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    parts.push(plain);
    if (isSpace) space = true;
    else if (plain !== "") space = false;
    at = end;
  }
  return { text: parts.join(""), starts, ends };
}

const plainOf = (character: string): string =>
  FOLDS[character] ?? (/^[ -~]$/.test(character) ? character : character.normalize("NFKC")).toLowerCase();
