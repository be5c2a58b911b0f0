/** Rows of a model to vectors of scores, two tags a number, so that those of a whole neighbourhood are added up in one pass. */

import type { Model } from "./model.ts";

/** Bits of a score: a number has two of them, and they carry nothing over as long as none is below zero. */
export const scoreBits = 12;

/** How many numbers a vector for so many tags has. */
export const widthOf = (tags: number): number => (tags + 1) >> 1;

/** Adds the weights of a row, each in its half of a number, to the vector that stands at `at`. */
export function addRow({ entries }: Model, row: number, data: Int32Array, at: number): void {
  const end = (row >> 7) + (row & 127);
  for (let p = row >> 7; p < end; p++) {
    const entry = entries[p] as number;
    const tag = entry & 255;
    const place = at + (tag >> 1);
    data[place] = (data[place] as number) + (entry >> 8) * ((tag & 1) === 0 ? 1 : 1 << scoreBits);
  }
}

/** Vectors of rows that belong to written words; there are as many as the model knows such rows. */
export interface RowVectors {
  data: Int32Array;
  /** Where the sum of two rows stands; 0 is no row, and the vector at 0 is empty. */
  of(row: number, other: number): number;
}

/** No vectors yet but the empty one. */
export function createRowVectors(model: Model): RowVectors {
  const width = widthOf(model.tags.length);
  const known = new Map<number, number>();
  let used = width;
  const vectors: RowVectors = {
    data: new Int32Array(width * 1024),
    of(row, other) {
      if (row === 0 && other === 0) return 0;
      // Both are below 2^25: the key is exact.
      const key = row * 0x2000000 + other;
      const made = known.get(key);
      if (made !== undefined) return made;
      if (used === vectors.data.length) {
        const larger = new Int32Array(2 * used);
        larger.set(vectors.data);
        vectors.data = larger;
      }
      const at = used;
      used += width;
      addRow(model, row, vectors.data, at);
      addRow(model, other, vectors.data, at);
      known.set(key, at);
      return at;
    },
  };
  return vectors;
}

/** A bounded cache of vectors: a key has one place, held by the last that asked for it. */
export interface VectorCache {
  readonly data: Int32Array;
  /** Where the key's vector stands; `~` of that, with an empty vector there, if it is to be filled. */
  find(key: number): number;
}

/** An empty cache of 2 ** `bits` vectors. Keys are whole numbers of 32 bits. */
export function createVectorCache(width: number, bits: number): VectorCache {
  const data = new Int32Array(width << bits);
  // 0 belongs to the place 0, and 1 doesn't: no place starts with a key of its own.
  const keys = new Int32Array(1 << bits);
  keys[0] = 1;
  return {
    data,
    find(key) {
      const slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
      const at = slot * width;
      if (keys[slot] === key) return at;
      keys[slot] = key;
      data.fill(0, at, at + width);
      return ~at;
    },
  };
}
