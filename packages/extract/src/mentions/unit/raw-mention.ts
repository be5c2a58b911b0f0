/** Gives RawMention: what one place in a sentence names, before persons are identified and pronouns resolved. */
import type { TitleReading } from "../lexicon/lexicon.ts";
import type { MentionKind } from "./mention.ts";

/** A mention by token range `[first, end)` of the document. */
export interface RawMention {
  readonly first: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly form: "name" | "demonym" | "metonym" | "abbreviation" | "place" | "pronoun" | "description";
  /** Entities: one for a state or the state of an office, several for "the foreign ministers of A and B". */
  readonly entities: readonly string[];
  readonly post: string | null;
  readonly portfolio: string | null;
  /** Token range of the person's name inside the mention. */
  readonly name: readonly [number, number] | null;
  readonly plural: boolean;
  readonly label: string | null;
  readonly orgType?: "igo" | "bloc" | "armed_group" | "population" | "government" | undefined;
  readonly titleFirst?: number | undefined;
  readonly titleEnd?: number | undefined;
  readonly acting?: boolean | undefined;
  readonly readings?: readonly TitleReading[] | undefined;
  /** "former": the holder stands for nobody now. */
  readonly former?: boolean | undefined;
  /** "then foreign minister": the holder held it at the time that is told of, whatever he holds now. */
  readonly heldThen?: boolean | undefined;
  /** "his Turkish counterpart X": the post is that of the other side. */
  readonly counterpart?: boolean | undefined;
  /** Rule by which the entity was inferred, absent where the words name it. */
  readonly rule?: string | undefined;
  /** The state that an armed group is at home in, where the words before it say so. */
  readonly home?: string | undefined;
}

/**
 * What a mention is that names no office, person or several: spread first, so that all mentions have the fields of all
 * kinds in one order, and engines see one kind of object.
 */
export const BLANK: RawMention = {
  first: 0,
  end: 0,
  kind: "place",
  form: "name",
  entities: [],
  post: null,
  portfolio: null,
  name: null,
  plural: false,
  label: null,
  orgType: undefined,
  titleFirst: undefined,
  titleEnd: undefined,
  acting: undefined,
  readings: undefined,
  former: undefined,
  heldThen: undefined,
  counterpart: undefined,
  rule: undefined,
  home: undefined,
};

/** Mentions read at a unit, and the index of the unit to go on with. */
export interface MentionReading {
  readonly mentions: readonly RawMention[];
  readonly next: number;
}
