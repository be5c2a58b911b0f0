/** Gives Chunk: a sentence cut into noun phrases, verb groups and the words between them. */
import type { Mention } from "../../mentions/unit/mention.ts";

/** Token range `[first, end)` in the document's tokens. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** A noun phrase without what follows it ("the Mozambique government"); `mention` is the one at its head. */
export interface NounChunk extends Range {
  readonly kind: "noun";
  readonly head: number;
  /** The head's lemma. */
  readonly lemma: string;
  readonly mention: Mention | null;
  readonly pronoun: boolean;
  /** Token index of the last possessive mark inside, -1 where none. */
  readonly possessive: number;
}

/** A verb with its auxiliaries. `participle` and `gerund` stand without an auxiliary. */
export interface VerbChunk extends Range {
  readonly kind: "verb";
  readonly head: number;
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "bare" | "gerund" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly particle: string | null;
}

/** Anything else that has a say in who does what. */
export interface LinkChunk extends Range {
  readonly kind:
    | "preposition"
    | "comma"
    | "and"
    | "that"
    | "who"
    | "subordinator"
    | "time"
    | "adjective"
    | "mark";
  readonly word: string;
}

/** A part of a sentence; adverbs, quotation marks and parentheses are left out. */
export type Chunk = NounChunk | VerbChunk | LinkChunk;
