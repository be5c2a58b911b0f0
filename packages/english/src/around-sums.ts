/** The shapes and tags around a word to sums of the model's weights: few combinations, with long rows. */

import { mix } from "./features.ts";
import { type Model, rowOf } from "./model.ts";
import { addRow, createVectorCache, type VectorCache, widthOf } from "./vectors.ts";

/** Places for the sums of each kind, as a power of two: texts have one to four thousand. */
const placeBits = 12;

/** Where the sums of a word's surroundings stand: `shapesAt` in `shapes`, and so on. The seeds are those of `fillFeatures`. */
export interface AroundSums {
  readonly shapes: Int32Array;
  readonly tagsBefore: Int32Array;
  readonly endings: Int32Array;
  /** The templates that look at the shapes of a word and its neighbours. */
  shapesAt(before: number, own: number, behind: number): number;
  /** Those that look at the tags before a word, and at its shape. */
  tagsAt(t1: number, t2: number, own: number): number;
  /** The one that looks at a word's shape and the ending of the next. */
  endingAt(suffix2: number, own: number): number;
}

/** Sums for a model, each made when it is first asked for. */
export function createAroundSums(model: Model): AroundSums {
  const width = widthOf(model.tags.length);
  const shapes = createVectorCache(width, placeBits);
  const tagsBefore = createVectorCache(width, placeBits);
  const endings = createVectorCache(width, placeBits);
  const add = ({ data }: VectorCache, at: number, feature: number): void =>
    addRow(model, rowOf(model, feature), data, at);

  const shapesAt = (before: number, own: number, behind: number): number => {
    const at = shapes.find((before * 128 + behind) * 512 + own);
    if (at >= 0) return at;
    add(shapes, ~at, mix(0x13000193, behind, own));
    add(shapes, ~at, mix(0x14000193, before, own));
    add(shapes, ~at, mix(0x24000193, behind * 131 + before, own));
    return ~at;
  };

  const tagsAt = (t1: number, t2: number, own: number): number => {
    const t12 = t1 * 251 + t2;
    const at = tagsBefore.find(t12 * 512 + own);
    if (at >= 0) return at;
    add(tagsBefore, ~at, mix(0x18000193, t1, own));
    add(tagsBefore, ~at, mix(0x19000193, t12, 0));
    return ~at;
  };

  const endingAt = (suffix2: number, own: number): number => {
    const feature = mix(0x12000193, suffix2, own);
    const at = endings.find(feature);
    if (at < 0) add(endings, ~at, feature);
    return at < 0 ? ~at : at;
  };

  return {
    shapes: shapes.data,
    tagsBefore: tagsBefore.data,
    endings: endings.data,
    shapesAt,
    tagsAt,
    endingAt,
  };
}
