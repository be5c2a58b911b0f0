/** Where a written word divides into syntactic words: "don't" into "do" and "n't", "Russia's" into "Russia" and "'s". */

import type { CodedText } from "./coded-text.ts";

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

/** A word's first letter and last two, whatever their case: few words that aren't fused share them with one that is. */
const outline = (first: number, last2: number, last1: number): number =>
  ((first & 31) << 10) | ((last2 & 31) << 5) | (last1 & 31);

const outlines = new Uint8Array(1 << 15);
for (const word of fused.keys()) {
  const { length } = word;
  outlines[outline(word.charCodeAt(0), word.charCodeAt(length - 2), word.charCodeAt(length - 1))] = 1;
}

/**
 * How far behind `start` the clitic of the word `[start, end)` starts, or 0 when it is one word.
 * It may hold straight or curly apostrophes. Figures keep theirs ("1990's"), so do names ("O'Brien").
 */
export function cliticOffset(text: CodedText, start: number, end: number): number {
  let apostrophe = -1;
  for (let i = end - 1; i > start && i >= end - 3; i--) {
    const code = text.codeAt(i);
    if (code === 0x27 || code === 0x2019) {
      apostrophe = i;
      break;
    }
  }
  if (apostrophe < 0) {
    if (end - start > 8 || text.codeAt(start + 1) < 0x61) return 0;
    if (outlines[outline(text.codeAt(start), text.codeAt(end - 2), text.codeAt(end - 1))] === 0) return 0;
    return fused.get(text.slice(start, end).toLowerCase()) ?? 0;
  }
  const ending = text.slice(apostrophe + 1, end).toLowerCase();
  if (ending === "t") {
    const n = text.codeAt(apostrophe - 1) | 0x20;
    return n === 0x6e && apostrophe > start + 1 ? apostrophe - 1 - start : 0;
  }
  if (!endings.has(ending)) return 0;
  const before = text.codeAt(apostrophe - 1);
  if (before >= 0x30 && before <= 0x39) return 0;
  return apostrophe - start;
}
