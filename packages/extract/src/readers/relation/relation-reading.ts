/** Gives RelationReading: what the reader of each kind of relation hands on, before it is dated. */
import type { Relation } from "@readout/core";
import type { Mention } from "../../mentions/unit/mention.ts";
import type { TextSpan } from "../../report.ts";

/** One end of a relation: a mention, or the words of an armed group that no lexicon has. */
export type RelationEnd =
  | { readonly mention: Mention; readonly group?: undefined }
  | { readonly group: TextSpan; readonly mention?: undefined };

/** A relation before its ends are actors. `from` is null where the speaker's own side is meant ("our friends"). */
export interface RelationReading {
  readonly relation: Relation["relation"];
  readonly from: RelationEnd | null;
  readonly to: RelationEnd;
  /** Tokens `[first, end)` that tell of it. */
  readonly first: number;
  readonly end: number;
  /** True where the form ("X-backed") says nothing of since when. */
  readonly undated?: boolean;
}
