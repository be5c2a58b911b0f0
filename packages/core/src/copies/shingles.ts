/** Takes a text, gives its words as they are compared with another text's, and a hash of every five in a row. */

/** How many words in a row make a shingle. */
export const SHINGLE_WORDS = 5;

/**
 * The words of a text as a reprint keeps them, in order: `hashes` are 32-bit hashes of the words without case, accents,
 * apostrophes and the points of abbreviations; `particular` tells a name or a figure, which no editor replaces; `opens` a
 * word that stands behind the end of a sentence or a line.
 */
export interface TextWords {
  readonly hashes: Uint32Array;
  readonly particular: Uint8Array;
  readonly opens: Uint8Array;
}

/** The words of a text; layout, quotation marks, dashes and case leave no trace. Linear in its length. */
export function wordsIn(text: string): TextWords {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’ʼ]/gu, "")
    .replace(/(?<![\p{L}\p{N}]\p{L}?)(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, "$1");
  const hashes: number[] = [];
  const particular: number[] = [];
  const opens: number[] = [];
  let end = 0;
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    hashes.push(hashOf(word.toLowerCase()));
    particular.push(/^[\p{Lu}\p{N}]/u.test(word) ? 1 : 0);
    opens.push(end === 0 || /[.!?\n]/.test(plain.slice(end, index)) ? 1 : 0);
    end = index + word.length;
  }
  return {
    hashes: Uint32Array.from(hashes),
    particular: Uint8Array.from(particular),
    opens: Uint8Array.from(opens),
  };
}

/** The hash of the five words from each place on; an empty list for a text of fewer words. */
export function shinglesOf({ hashes }: TextWords): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + SHINGLE_WORDS; next++) {
      hash = Math.imul(hash ^ (hashes[next] as number), 0x01000193);
      hash ^= hash >>> 15;
    }
    shingles[at] = mixed(hash);
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

// The last steps of MurmurHash3: without them the low bits, by which a sample is taken, depend on the last letter most.
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
