/** A text to everything this package reads from it. */

import type { AnalysedText, Form, Paragraph, Sentence, Token } from "./analysed-text.ts";
import { CodedText } from "./coded-text.ts";
import { findParagraphs } from "./paragraphs.ts";
import { readQuotes } from "./quotes.ts";
import { closingMarks, findSentences, type SentenceSpan } from "./sentences.ts";
import { englishTagger, type Tag } from "./tag.ts";
import { MadeToken } from "./token.ts";
import { Boundaries, findBoundaries, roomFor } from "./tokenize.ts";

/**
 * The paragraphs, sentences, tokens and quotations of a text, with offsets into exactly this text.
 * Pure and linear in the length of the text; it never throws, whatever the text. An empty text gives empty lists.
 */
export function analyse(text: string): AnalysedText {
  const coded = new CodedText(text);
  const spans = findParagraphs(coded);
  const quotes = readQuotes(coded, spans);
  const closing = closingMarks(quotes);
  const boundaries = new Boundaries(roomFor(text.length));
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const found: SentenceSpan[] = [];
  for (const { start, end } of spans) {
    const index = paragraphs.length;
    const firstToken = boundaries.count;
    const firstSentence = sentences.length;
    findBoundaries(coded, start, end, boundaries);
    found.length = 0;
    findSentences(coded, boundaries, firstToken, boundaries.count, closing, found);
    for (const sentence of found) {
      sentences.push({
        start: sentence.start,
        end: sentence.end,
        paragraph: index,
        index: sentences.length,
        firstToken: sentence.firstToken,
        endToken: sentence.endToken,
        marks: 0,
      });
    }
    paragraphs.push({ start, end, index, firstSentence, endSentence: sentences.length });
  }
  return { text, paragraphs, sentences, tokens: tagTokens(coded, boundaries, sentences), quotes };
}

function tagTokens(
  text: CodedText,
  { starts, ends, count }: Boundaries,
  sentences: readonly Sentence[],
): Token[] {
  const tagger = englishTagger();
  const tags = new Uint8Array(count);
  const forms: Form[] = [];
  const tokens: Token[] = [];
  for (const { firstToken, endToken, index } of sentences) {
    tagger.tagRange(text, starts, ends, firstToken, endToken, tags, forms);
    for (let i = firstToken; i < endToken; i++) {
      const form = forms[i - firstToken] as Form;
      const found = tagger.tags[tags[i] as number] as Tag;
      const hyphened =
        i + 2 < endToken && forms[i + 1 - firstToken]?.text === "-" && GOVERNS.test(found.xpos);
      const { upos, xpos } =
        hyphened && ends[i] === starts[i + 1] && ends[i + 1] === starts[i + 2]
          ? adjective
          : i > firstToken + 1
            ? mended(tokens, form.text, forms[i + 1 - firstToken]?.text, found)
            : found;
      tokens.push(new MadeToken(form, upos, xpos, starts[i] as number, ends[i] as number, i, index));
    }
  }
  return tokens;
}

const bareVerb: Tag = { upos: "VERB", xpos: "VB" };
const present: Tag = { upos: "VERB", xpos: "VBP" };
const noun: Tag = { upos: "NOUN", xpos: "NN" };
const name: Tag = { upos: "PROPN", xpos: "NNP" };
const past: Tag = { upos: "VERB", xpos: "VBD" };
const thirdPerson: Tag = { upos: "VERB", xpos: "VBZ" };
/** "one-on-one", "closed-door", "in-depth": before a hyphen a preposition or verb governs nothing. */
const adjective: Tag = { upos: "ADJ", xpos: "JJ" };
const GOVERNS = /^(?:IN|RP|VB[DNP]?)$/;
const SUBJECT = /^(?:NOUN|PROPN|PRON)$/;

/** A word that the tagger easily mistakes as what the words beside it make of it: "X will host Y", "X and Y plan to meet", "X joined Y". */
function mended(before: readonly Token[], text: string, next: string | undefined, found: Tag): Tag {
  const { xpos } = found;
  // "An-Nahar": an article of Arabic
  if (text === "An") return next === "-" ? name : found;
  // "the urgent need to act"
  if (xpos === "VBP" && text === "need" && PRESSING.test(before[before.length - 1]?.text ?? "")) return noun;
  if (xpos !== "JJ" && xpos !== "NN" && xpos !== "NNS" && xpos !== "VBN") return found;
  const last = before[before.length - 1];
  if (xpos === "NNS") return text === "represents" ? thirdPerson : found;
  if (xpos !== "NN" && /^[A-Z]/.test(next ?? "")) {
    // "X joined Norwegian minister Y", "X, the envoy, accompanied Y": a participle has no object.
    if (
      xpos === "JJ" ? last?.upos === "PROPN" && text.endsWith("ed") : last?.text === "," && COMES.test(text)
    )
      return past;
  }
  if (xpos === "VBN") return text === "hatred" ? noun : found;
  const second = before[before.length - 2];
  // Right behind a subject and its modal; not "will sort of help".
  if (last?.xpos === "MD")
    return SUBJECT.test(second?.upos ?? "") && /^(?!kind$|sort$)[a-z]+$/.test(text) ? bareVerb : found;
  return next === "to" && last?.upos === "PROPN" && second?.lower === "and" && PLANS.test(text)
    ? present
    : found;
}

const COMES = /^(?:accompanied|joined|welcomed|received|hosted)$/;
const PRESSING = /^(?:urgent|pressing|critical|vital|continued|immediate)$/;
const PLANS = /^(?:plan|vow|aim)$/;
