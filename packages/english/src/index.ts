/** @readout/english: plain English text to paragraphs, sentences, quotations, tokens and parts of speech. */

export { analyse } from "./analyse.ts";
export type {
  AnalysedText,
  Form,
  Paragraph,
  Quote,
  QuoteKind,
  Sentence,
  Span,
  Token,
  Upos,
  Word,
} from "./analysed-text.ts";
export { english } from "./english.ts";
export type { Language } from "./language.ts";
export { lemma, lemmaAs } from "./lemma.ts";
export { splitParagraphs } from "./paragraphs.ts";
export { findQuotes } from "./quotes.ts";
export { type SentenceSpan, splitSentences } from "./sentences.ts";
export { type Tag, tag } from "./tag.ts";
export { retagged } from "./token.ts";
export { tokenize } from "./tokenize.ts";
