/** Tokens of a paragraph to its sentences. */

import { abbreviationKind, sentenceStarters } from "./abbreviations.ts";
import type { Quote, Word } from "./analysed-text.ts";
import { classOf, DIGIT, LOWER, UPPER } from "./characters.ts";
import { CodedText } from "./coded-text.ts";
import { findParagraphs } from "./paragraphs.ts";
import { readQuotes } from "./quotes.ts";
import { Boundaries, tokenize } from "./tokenize.ts";

/** A sentence before it has a place in a document: its span and its half-open token range. */
export interface SentenceSpan {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
}

/** Verbs of speech that follow a quoted question and its speaker: “Will you go?” Lavrov asked. */
const speechVerbs = new Set(
  `said says asked asks added adds told tells wrote writes replied replies answered answers responded responds declared
  declares insisted insists exclaimed exclaims shouted shouts continued continues concluded concludes wondered wonders
  quipped tweeted remarked noted notes stated states warned warns stressed stresses demanded demands cried joked recalled`
    .trim()
    .split(/\s+/),
);

/** After "a.m." these belong to the time. */
const timeWords = new Set(
  "Eastern Pacific Central Greenwich Moscow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split(
    " ",
  ),
);

/**
 * The sentences of a text, or of the tokens given, in order; together they hold every token once.
 * A sentence never crosses a paragraph. Closing quotation marks, brackets and note numbers ("[6]") stay with the
 * sentence they close.
 */
export function splitSentences(text: string, words: readonly Word[] = tokenize(text)): SentenceSpan[] {
  const coded = new CodedText(text);
  const boundaries = new Boundaries(words.length);
  for (const { start, end } of words) boundaries.add(start, end);
  const paragraphs = findParagraphs(coded);
  const closing = closingMarks(readQuotes(coded, paragraphs));
  const sentences: SentenceSpan[] = [];
  let first = 0;
  for (const paragraph of paragraphs) {
    let end = first;
    while (end < words.length && (boundaries.starts[end] as number) < paragraph.end) end++;
    findSentences(coded, boundaries, first, end, closing, sentences);
    first = end;
  }
  return sentences;
}

/** Where the quotations of a text end: the offsets of their closing marks. */
export function closingMarks(quotes: readonly Quote[]): Set<number> {
  const closing = new Set<number>();
  for (const quote of quotes) if (quote.closed) closing.add(quote.innerEnd);
  return closing;
}

/** Appends the sentences of the tokens `[first, last)`, which are one paragraph, to `out`. */
export function findSentences(
  text: CodedText,
  boundaries: Boundaries,
  first: number,
  last: number,
  closing: ReadonlySet<number>,
  out: SentenceSpan[],
): void {
  const { starts, ends } = boundaries;
  let from = first;
  for (let i = first; i < last; i++) {
    const end = ends[i] as number;
    const code = text.codeAt(end - 1);
    if (code !== 0x2e && code !== 0x3f && code !== 0x21 && code !== 0x2026) continue;
    let next = i + 1;
    while (next < last && closes(text, starts, ends, next, closing)) next++;
    next = skipNotes(text, starts, ends, next, last);
    // "U.S.-Russia": what touches the stop belongs to its sentence.
    if (next < last && (code === 0x2e || code === 0x2026) && starts[next] === ends[next - 1]) continue;
    if (next < last && !breaks(text, starts, ends, from, i, next, last)) continue;
    out.push({
      start: starts[from] as number,
      end: ends[next - 1] as number,
      firstToken: from,
      endToken: next,
    });
    from = next;
    i = next - 1;
  }
  if (from < last) {
    out.push({
      start: starts[from] as number,
      end: ends[last - 1] as number,
      firstToken: from,
      endToken: last,
    });
  }
}

/** Whether token `i` closes what stands before it: a bracket, a closing mark, a straight mark that closes a quotation. */
function closes(
  text: CodedText,
  starts: Int32Array,
  ends: Int32Array,
  i: number,
  closing: ReadonlySet<number>,
): boolean {
  const start = starts[i] as number;
  const mark = text.charAt(start);
  if (")]}".includes(mark)) return true;
  if (!`"'’”»›`.includes(mark) || (ends[i] as number) - start > 2) return false;
  if (closing.has(start)) return true;
  // A mark that touches the full stop and not what follows closes, even where its partner is missing.
  if (start !== ends[i - 1] || (ends[i] as number) !== start + 1) return false;
  return mark === "”" || mark === "’" || (mark === '"' && start + 1 !== starts[i + 1]);
}

/** The most tokens that a note in brackets has. */
const longestNote = 4;

/** Past the notes after a full stop: "2005. [6] [7]", "in Rome. [citation needed]". */
function skipNotes(text: CodedText, starts: Int32Array, ends: Int32Array, at: number, last: number): number {
  let next = at;
  while (next + 2 < last && text.charAt(starts[next] as number) === "[") {
    const c = text.classAt(starts[next + 1] as number);
    if (c !== LOWER && !isFigure(text, starts[next + 1], ends[next + 1])) return next;
    let close = next + 2;
    while (close < last && close <= next + longestNote && text.charAt(starts[close] as number) !== "]")
      close++;
    if (close >= last || text.charAt(starts[close] as number) !== "]") return next;
    next = close + 1;
  }
  return next;
}

function isFigure(text: CodedText, start = 0, end = 0): boolean {
  if (end - start > 3 || end === start) return false;
  for (let i = start; i < end; i++) if (text.classAt(i) !== DIGIT) return false;
  return true;
}

/** Whether a sentence ends with token `stop` (and the closing marks up to `next`), given the token that follows. */
function breaks(
  text: CodedText,
  starts: Int32Array,
  ends: Int32Array,
  from: number,
  stop: number,
  next: number,
  last: number,
): boolean {
  const stopStart = starts[stop] as number;
  const stopEnd = ends[stop] as number;
  const at = starts[next] as number;
  const code = text.codeAt(at);
  if (",;:)%.".includes(text.charAt(at))) return false;
  const quoted = next > stop + 1 && !")]}".includes(text.charAt(starts[next - 1] as number));
  const lead = leadOf(text, starts, next, last);
  const leadClass = text.classAt(lead);
  const dash = code === 0x2014 || code === 0x2013 || code === 0x2d;
  const final = text.codeAt(stopEnd - 1);
  // A word with its full stop: an abbreviation, an initial, or the number of a list item.
  if (final === 0x2e && text.codeAt(stopStart) !== 0x2e) {
    // "the U.S. – Chad Dialogue"
    if (dash && !quoted) return false;
    return (
      breaksAfterAbbreviation(text, starts, ends, stop, next, lead, quoted) &&
      (quoted || closesSentence(text, ends[last - 1] as number))
    );
  }
  // An ellipsis with blanks, ". . .", is judged like one without.
  const spaced = stop > from && text.codeAt(starts[stop - 1] as number) === 0x2e;
  if (stopEnd - stopStart === 1 && final === 0x2e && !spaced) {
    // "1. The ministers …": the figure at the start of a paragraph or sentence is its number.
    if (stop === from + 1 && isFigure(text, starts[from], ends[from]) && next === stop + 1) return false;
    if (quoted) return leadClass !== LOWER && !dash;
    return !(dash && leadClass === LOWER);
  }
  if (leadClass === LOWER) return false;
  if (dash) return leadClass === UPPER && code === 0x2d;
  if (quoted && final !== 0x2e && final !== 0x2026 && speaks(text, starts, ends, next, last)) return false;
  return true;
}

/** Where the first letter or figure of what follows stands, past opening marks. */
function leadOf(text: CodedText, starts: Int32Array, next: number, last: number): number {
  for (let i = next; i < last && i < next + 4; i++) {
    const start = starts[i] as number;
    const c = text.classAt(start);
    if (c === LOWER || c === UPPER || c === DIGIT) return start;
  }
  return starts[next] as number;
}

function breaksAfterAbbreviation(
  text: CodedText,
  starts: Int32Array,
  ends: Int32Array,
  stop: number,
  next: number,
  lead: number,
  quoted: boolean,
): boolean {
  const leadClass = text.classAt(lead);
  if (leadClass !== UPPER) return quoted && leadClass !== LOWER;
  const word = text.slice(starts[stop] as number, (ends[stop] as number) - 1);
  if (abbreviationKind(word) === "never" || /^(?:e\.g|i\.e)$/i.test(word)) return false;
  const opened = lead > (starts[next] as number);
  if (opened && !"([{".includes(text.charAt(starts[next] as number))) return true;
  if (quoted) return true;
  const following = wordAt(text, lead);
  if (/^[ap]\.?m$/i.test(word)) return !timeWords.has(following) && !/^[A-Z]{2,4}$/.test(following);
  if (word === "etc" || word === "al") return true;
  if (word.length === 1 && text.classAt((starts[stop] as number) - 2) !== LOWER) {
    // The initial of a name: "John A. The" hardly occurs, "George W. Bush" does.
    return false;
  }
  return sentenceStarters.has(following);
}

/** Whether the paragraph that ends there ends a sentence: a heading doesn't, and a stop inside it is an abbreviation's. */
const closesSentence = (text: CodedText, end: number): boolean =>
  ".?!…:;)]}\"”’'»›".includes(text.charAt(end - 1));

function wordAt(text: CodedText, start: number): string {
  let i = start;
  while (i < start + 20) {
    const c = text.classAt(i);
    if (c !== LOWER && c !== UPPER) break;
    i++;
  }
  return text.slice(start, i);
}

/** Words that open a sentence of their own behind a question. */
const openers = new Set(
  "The A An He She It They We I You But And So Yet Still In On At As For If When That This These Those There No Not His Her Its Their My Our".split(
    " ",
  ),
);

/** Whether a speaker and a verb of speech follow: "Lavrov asked", "Foreign Ministry spokeswoman Hana Reyes said." */
function speaks(text: CodedText, starts: Int32Array, ends: Int32Array, next: number, last: number): boolean {
  if (openers.has(text.slice(starts[next] as number, ends[next] as number))) return false;
  let plain = true;
  for (let i = next; i < last && i < next + 9; i++) {
    const word = text.slice(starts[i] as number, ends[i] as number);
    if (speechVerbs.has(word)) return i > next && (plain || closesBehind(text, starts, ends, i, last));
    if (i > next && (word === "," || word === "(")) return speaksBehind(text, starts, ends, i + 1, last);
    const c = classOf(word.charCodeAt(0));
    if (c !== UPPER && c !== LOWER && word !== "'s" && word !== "’s") return false;
    plain &&= c === UPPER || word === "of" || word === "the" || word === "'s" || word === "’s";
  }
  return false;
}

/** How many tokens are set apart behind a speaker at most. */
const longestInsertion = 30;

/** What can follow a verb of speech whose words stand before it. */
const circumstances = new Set(
  ". , : ; in on at during after before to of when while as with from via through reporters again later earlier".split(
    " ",
  ),
);

/** Whether the verb of speech stands right behind what is set apart: "Lavrov, the minister, asked in Geneva", "Lavrov (left), asked". */
function speaksBehind(
  text: CodedText,
  starts: Int32Array,
  ends: Int32Array,
  from: number,
  last: number,
): boolean {
  for (let i = from; i + 1 < last && i < from + longestInsertion; i++) {
    const mark = text.charAt(starts[i] as number);
    if ('?!“"'.includes(mark)) return false;
    if (mark !== "," && mark !== ")") continue;
    const verb = text.slice(starts[i + 1] as number, ends[i + 1] as number);
    if (speechVerbs.has(verb)) return closesBehind(text, starts, ends, i + 1, last);
  }
  return false;
}

/** Whether nothing but where, when and to whom follows a verb of speech: its words stand before it. */
function closesBehind(
  text: CodedText,
  starts: Int32Array,
  ends: Int32Array,
  verb: number,
  last: number,
): boolean {
  if (verb + 1 >= last || text.slice(starts[verb] as number, ends[verb] as number) === "told") return true;
  const word = text.slice(starts[verb + 1] as number, ends[verb + 1] as number);
  return circumstances.has(word) || timeWords.has(word);
}
