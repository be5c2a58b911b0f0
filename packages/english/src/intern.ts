/** A stretch of a text to its word, one shared copy of each: words recur, shared ones compare by their address, and none holds on to the text it was cut from. */

/** Places for words; a word takes the place of another whose hash is the same. */
const places = 1 << 14;
const longestKept = 40;
const kept: string[] = new Array<string>(places).fill("");

/** `text.slice(start, end)`, as the copy that other tokens of the same characters have too. */
export function wordOf(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > longestKept) return asKey(text.slice(start, end));
  let hash = length;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (places - 1);
  const known = kept[place] as string;
  if (known.length === length && standsAt(known, text, start)) return known;
  const word = asKey(text.slice(start, end));
  kept[place] = word;
  return word;
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/**
 * The string as engines keep names of properties: once, and by itself. Where a comparison has met no other, it compares
 * addresses. Whole numbers are no names of properties, but short strings of JSON are kept like these.
 */
function asKey(word: string): string {
  if (/^\d{1,10}$/.test(word)) return JSON.parse(`"${word}"`);
  const holder: Record<string, true> = Object.create(null);
  holder[word] = true;
  for (const key in holder) return key;
  return word;
}
