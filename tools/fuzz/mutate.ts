/** Takes known inputs and a seeded source of numbers, gives a new input near them. */

/** A whole number from 0 up to, not including, `below`. */
export type Below = (below: number) => number;

/** The same numbers for the same seed (xorshift, 32 bits). */
export function seeded(seed: number): Below {
  let state = (seed ^ 0x9e3779b9) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** What reports and their carriers bring along: marks, spaces, scripts, halves of pairs, wire codes, mail quoting. */
const ODD = [
  ..."“”‘’„«»\"'''``–—-…·•*|/\\<>&;:,.!?()[]{}@#%+=_~^",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u200f",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\u2028",
  "\u0000",
  "\ud800",
  "\udc00",
  "😀",
  "🇹🇷",
  "👩‍⚖️",
  "ﬁ",
  "ﬃ",
  "é",
  "e\u0301",
  "İ",
  "ı",
  "ß",
  "Ω",
  "وزير",
  "שר",
  "外相",
  "मंत्री",
  "\t",
  "\r\n",
  "\n",
  "\n\n",
  "\n> ",
  "\n>> ",
  " -- ",
  "(AP) — ",
  "1/2",
  "rn",
  "0",
  "-1",
  "9".repeat(20),
  "1e9",
];

/** One to four changes to one of `known`, never longer than `longest`; `words` are what the target understands. */
export function mutate(
  known: readonly string[],
  words: readonly string[],
  below: Below,
  longest: number,
): string {
  const any = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  let text = any(known);
  for (let left = 1 + below(4); left > 0; left--) {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + 1 + below(below(4) === 0 ? 80 : 8));
    const [head, part, tail] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
    switch (below(9)) {
      case 0:
        text = head + tail;
        break;
      case 1:
        text = head + part + part + tail;
        break;
      case 2:
        text = head + any(ODD) + tail;
        break;
      case 3:
        text = `${head}${any(words)}${below(2) ? " " : ""}${text.slice(at)}`;
        break;
      case 4:
        text = head + any(words) + tail;
        break;
      case 5: {
        const other = any(known);
        text = head + other.slice(below(other.length + 1));
        break;
      }
      case 6:
        text = head + (below(2) ? part.toUpperCase() : part.toLowerCase()) + tail;
        break;
      case 7:
        text = head + String.fromCharCode(below(below(3) === 0 ? 0x10000 : 0x80)) + tail;
        break;
      default:
        text = head + part.repeat(1 + below(12)) + tail;
    }
  }
  const from = text.length > longest ? below(text.length - longest) : 0;
  return text.slice(from, from + longest);
}
