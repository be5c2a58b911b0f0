/** What a time reader sees: the tokens of one sentence, the publication day and what was read before it. */
import type { Token } from "@readout/english";
import { type Tense, tenseAt } from "./tense.ts";

/** A time expression as its reader gives it: tokens `[from, next)`. */
export interface Reading {
  readonly from: number;
  readonly next: number;
  /** EDTF, or null where nothing anchors it. */
  readonly edtf: string | null;
  readonly kind: "point" | "interval" | "duration" | "open";
  readonly rule: string;
  /** `published` for what was counted from publication, `dateline` where the document prints the day of writing, `none` for what would have been, null for what needs no anchor. */
  readonly anchor: "published" | "dateline" | "none" | null;
  /** The day number that it comes down to, for expressions such as "the following day" later on. */
  readonly day: number | null;
}

/** One sentence of a report on its way through the time readers. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly headline: boolean;
  /** Day number of writing where the document prints one, else of publication; null where unknown. */
  readonly today: number | null;
  /** The last day named before in the same paragraph, null where none was. */
  lastDay: number | null;
  /** The last year, month or day named before (EDTF without "~"), for "the following year" and "ten years later". */
  lastPoint: string | null;
  /** The last day that the text has named at all, null where none was. */
  toldDay: number | null;
  /** Whether that day was named in this very sentence. */
  dayInSentence: boolean;
  /** What was read last in this sentence: its rule and the index of the token behind it. */
  previous: { readonly rule: string; readonly next: number } | null;
}

/** A token of the scene; undefined outside it. */
export const tokenAt = ({ tokens, first, end }: Scene, i: number): Token | undefined =>
  i >= first && i < end ? tokens[i] : undefined;

/** The lower-case word of a token of the scene; an empty string outside it. */
export function wordAt(scene: Scene, i: number): string {
  return i >= scene.first && i < scene.end ? (scene.tokens[i]?.lower ?? "") : "";
}

/** The tense that governs the tokens `[from, next)`. */
export function tenseOf(scene: Scene, from: number, next: number): Tense | null {
  return tenseAt(scene.tokens, scene.first, scene.end, from, next, scene.headline);
}

/** An expression counted from publication that has none. */
export function unanchored(from: number, next: number, kind: Reading["kind"] = "point"): Reading {
  return { from, next, edtf: null, kind, rule: "unanchored", anchor: "none", day: null };
}
