/** The records of an analysed text: what every step of this package gives. */

/** A stretch of the text in UTF-16 code units, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A universal part of speech. Source: Universal Dependencies v2, https://universaldependencies.org/u/pos/. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/**
 * A word or mark before it has a part of speech.
 * `text` is exactly `text.slice(start, end)`; `lower` is its lower case with straight apostrophes and without soft
 * hyphens, for look-ups.
 */
export interface Word {
  start: number;
  end: number;
  text: string;
  lower: string;
}

/**
 * What all words of one spelling share, worked out once while they are in use. The lemmas are those as a noun, verb,
 * auxiliary and anything else, null where not yet derived. `marks` and `row` are 0 and `entry` is null: they belong to
 * the caller, for bits that readers note about the spelling, where they keep what they know of it, and its dictionary.
 */
export interface Form {
  readonly text: string;
  readonly lower: string;
  marks: number;
  row: number;
  entry: object | null;
  nounLemma: string | null;
  verbLemma: string | null;
  auxLemma: string | null;
  otherLemma: string | null;
}

/**
 * A word or mark with its part of speech.
 * `index` counts in the document, `sentence` is the index of its sentence; `xpos` is the Penn Treebank tag as English
 * Web Treebank uses it ("VBD", "NNPS", "HYPH"). `lemma` is `lemma(text, upos)`; `marks` and `row` are those of its form.
 */
export interface Token extends Word {
  upos: Upos;
  xpos: string;
  lemma: string;
  form: Form;
  marks: number;
  row: number;
  index: number;
  sentence: number;
}

/**
 * A sentence: the span from its first to its last token, and its half-open token range `[firstToken, endToken)`.
 * `marks` is 0, for the caller to note which marks its tokens have.
 */
export interface Sentence {
  start: number;
  end: number;
  paragraph: number;
  index: number;
  firstToken: number;
  endToken: number;
  marks: number;
}

/** A paragraph without the white space around it, and its half-open sentence range `[firstSentence, endSentence)`. */
export interface Paragraph {
  start: number;
  end: number;
  index: number;
  firstSentence: number;
  endSentence: number;
}

/** Which marks a quotation stands in: “x” or "x", ‘x’ or 'x', ''x'' or ``x'', «x» or ‹x›. */
export type QuoteKind = "double" | "single" | "doubled_single" | "guillemet";

/**
 * A quotation.
 * `start`–`end` includes the marks, `innerStart`–`innerEnd` doesn't. `depth` is 0 for an outermost one. `closed` is
 * false when the mark that opens it never closes: it then ends with its paragraph (or with the quotation around it).
 * `continues` is the index, in the same list, of the quotation of the previous paragraph that this one goes on with.
 */
export interface Quote {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  kind: QuoteKind;
  depth: number;
  closed: boolean;
  continues: number | null;
  paragraph: number;
}

/** A text with everything this package reads from it, each list in the order of the text. */
export interface AnalysedText {
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
  quotes: Quote[];
}
