/** Takes a text and a quote that somebody claims to be in it, gives the place where it stands, or null. */

/** A place: UTF-16 code units, half-open. `exact` where the text says the same characters, else `normalised`. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly status: "exact" | "normalised";
}

/**
 * A text made ready to find quotes in: exact first, then with quotation marks, dashes, white space, soft hyphens and
 * case folded. Nothing else is forgiven: a quote with another word in it isn't there. Each search is linear.
 */
export class QuoteFinder {
  readonly #text: string;
  readonly #folded: string;
  /** For each character of the folded text, where the text's own begins; one more for the end. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const { folded, starts } = fold(text);
    this.#folded = folded;
    this.#starts = starts;
  }

  /** The first place of a quote inside `[from, to)`; null where it isn't there or is empty. */
  find(quote: string, from = 0, to: number = this.#text.length): Alignment | null {
    const wanted = quote.trim();
    if (wanted === "") return null;
    const start = this.#text.indexOf(wanted, from);
    if (start >= 0 && start + wanted.length <= to)
      return { start, end: start + wanted.length, status: "exact" };
    const { folded } = fold(wanted);
    const key = folded.trim();
    if (key === "") return null;
    const at = this.#folded.indexOf(key, this.#foldedOffset(from));
    if (at < 0) return null;
    const [first, last] = [this.#starts[at] as number, this.#starts[at + key.length - 1] as number];
    const end = last + charLength(this.#text, last);
    return end <= to ? { start: first, end, status: "normalised" } : null;
  }

  #foldedOffset(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
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

function fold(text: string): { folded: string; starts: number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  let space = false;
  for (let at = 0; at < text.length; ) {
    const length = charLength(text, at);
    const character = text.slice(at, at + length);
    if (/\s/.test(character)) {
      if (!space) {
        parts.push(" ");
        starts.push(at);
      }
      space = true;
    } else {
      const plain = FOLDS[character] ?? lower(character);
      for (let unit = 0; unit < plain.length; unit++) starts.push(at);
      parts.push(plain);
      if (plain !== "") space = false;
    }
    at += length;
  }
  return { folded: parts.join(""), starts };
}

/** Lower case where that keeps the length: a letter that would become two stays as it is. */
const lower = (character: string): string => {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
};
