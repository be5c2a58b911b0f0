/** Where a written word divides into syntactic words: "don't" into "do" and "n't", "Russia's" into "Russia" and "'s". */

/** Fused forms without an apostrophe, with the length of their first part. Source: UD English EWT. */
const fused = new Map<string, number>([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["dunno", 2],
  ["outta", 3],
  ["dont", 2],
  ["cant", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["werent", 4],
  ["arent", 3],
  ["aint", 2],
  ["havent", 4],
  ["hasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["im", 1],
  ["ive", 1],
  ["youre", 3],
  ["youve", 3],
  ["theyre", 4],
  ["thats", 4],
]);

const endings = new Set(["s", "d", "m", "re", "ve", "ll"]);

/**
 * The offset within `word` where its clitic starts, or 0 when it is one word.
 * `word` may hold straight or curly apostrophes. Figures keep theirs ("1990's"), so do names ("O'Brien").
 */
export function cliticOffset(word: string): number {
  const length = word.length;
  let apostrophe = -1;
  for (let i = length - 1; i > 0 && i >= length - 3; i--) {
    const code = word.charCodeAt(i);
    if (code === 0x27 || code === 0x2019) {
      apostrophe = i;
      break;
    }
  }
  if (apostrophe < 0)
    return length < 9 && word.charCodeAt(1) >= 0x61 ? (fused.get(word.toLowerCase()) ?? 0) : 0;
  const ending = word.slice(apostrophe + 1).toLowerCase();
  if (ending === "t") {
    const n = word.charCodeAt(apostrophe - 1) | 0x20;
    return n === 0x6e && apostrophe > 1 ? apostrophe - 1 : 0;
  }
  if (!endings.has(ending)) return 0;
  const before = word.charCodeAt(apostrophe - 1);
  if (before >= 0x30 && before <= 0x39) return 0;
  return apostrophe;
}
