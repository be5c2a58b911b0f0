/** What a language package offers: one object of this shape. */

import type { AnalysedText, Upos } from "./analysed-text.ts";

/** A language that texts can be analysed in. `code` is its BCP 47 tag. */
export interface Language {
  readonly code: string;
  analyse(text: string): AnalysedText;
  /** The dictionary form of a word in lower case; the word itself where no rule applies. */
  lemma(word: string, upos: Upos): string;
}
