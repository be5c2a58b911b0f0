/** Takes an attribution that stands behind its content or inside it, gives the content: "S, X said", "“S,” X said", "S1, X said, S2". */

import type { Quote, Token } from "@readout/english";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage } from "../draft.ts";
import { chunkStart, isNominal } from "../phrase/chunk.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import {
  DAY,
  finite,
  hasVerb,
  innerOf,
  isDash,
  isOpen,
  lemmaAt,
  quoteAround,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "../words.ts";
import { elapsedEnd, isReduced, reactionEnd } from "./circumstances.ts";
import { tellsWhich } from "./far-conjunction.ts";
import { withoutTelling } from "./left-out.ts";
import { relativeEnd } from "./opens-clause.ts";
import { titleEnd } from "./programmes.ts";

/** Openers of a clause that stands before another one's subject: what they open is content only where nothing else can be. */
const SUBORDINATE: ReadonlySet<string> = new Set(
  "when if as after while before although though because since under amid unless once until in on at during asked speaking following despite for with by without".split(
    " ",
  ),
);

/** Whether a word opens a clause or phrase that stands before another one's subject. */
export const isSubordinate = (word: string): boolean => SUBORDINATE.has(word);

/** Where an attribution stands in its sentence: tokens `[opens, closes)`. */
export interface Place {
  readonly opens: number;
  readonly closes: number;
}

/** What follows an attribution that stands behind its content: nothing, a mark, or where, when and to whom it was said. Anything else is content itself. */
export function follows(passage: Passage, closes: number): "end" | "mark" | "adverbial" | "content" {
  const { tokens, end } = passage;
  const next = tokens[closes];
  // "S, X stressed as well"
  const also = wordAt(tokens, closes) === "as" && wordAt(tokens, closes + 1) === "well" ? 2 : 0;
  if (!next || closes + also >= end || wordsBetween(tokens, closes + also, end) === 0) return "end";
  if (isOneOf(next.text, ",", ";", ".", "(", ")") || isDash(next.text)) return "mark";
  // "S, the agency reports citing the ministry", no comma between
  if (isOneOf(next.lower, "citing", "quoting", "referring")) return "mark";
  const told =
    (isOneOf(next.lower, "whose", "who") && next.upos !== "DET") ||
    // "S, said the union that runs the port"
    (next.xpos === "WDT" && next.lower === "that" && finite(tokens[closes + 1]));
  const opens =
    told ||
    elapsedEnd(tokens, closes) > closes ||
    reactionEnd(tokens, closes) > closes ||
    (next.xpos === "PRP" && next.lower.endsWith("self")) ||
    wordAt(tokens, closes + 1) === "times" ||
    // "S, says a memo seen by Reuters"
    (next.xpos === "VBN" && wordAt(tokens, closes + 1) === "by") ||
    next.upos === "ADP" ||
    next.upos === "ADV" ||
    next.upos === "SCONJ" ||
    DAY.holds(next) ||
    /^(?:last|this|earlier|late|early|overnight|yesterday|today|reporters|journalists|following|pending)$/.test(
      next.lower,
    );
  if (!opens || next.lower === "that" || next.lower === "if" || next.lower === "whether") return "content";
  // "said when the agency rang", "said as the ship left"
  let relative = told || next.lower === "when" || next.upos === "SCONJ" || opensTime(tokens, closes, end);
  for (let i = closes + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.text === "," || token.text === ";" || isDash(token.text)) return "adverbial";
    // "said on NBC’s “Today”"
    const title = isOpen(token) ? titleEnd(passage, i) : i;
    if (title > i) {
      i = title - 1;
      continue;
    }
    if (isOpen(token) || token.text === ":") return "content";
    // "recalled on condition that he not be named": how it was said.
    if (token.lower === "that" && wordAt(tokens, i - 1) === "condition") return "adverbial";
    // "declared in a letter that the daily printed": which letter it was.
    if (token.lower === "that" && tellsWhich(tokens, i, end)) return "adverbial";
    if (token.lower === "that" && token.upos === "SCONJ" && !relative) return "content";
    // "said on Monday after the crews had left"
    if (token.xpos.startsWith("W") || token.lower === "that" || token.upos === "SCONJ") relative = true;
    relative ||= opensTime(tokens, i, end);
    // "said in comments to the daily published on Sunday": a past tense by its tag
    if (finite(token) && !relative && !isReduced(tokens, i)) return "content";
  }
  return "adverbial";
}

/** "after the crews had left": a clause of when by its verb, though its opener is a preposition by its tag. */
function opensTime(tokens: readonly Token[], at: number, end: number): boolean {
  if (!TIMING.holds(tokens[at])) return false;
  // "after the two met"
  const counted = tokens[at + 2]?.upos === "NUM" ? at + 3 : end;
  return finite(tokens[phraseStartingAt(tokens, at + 1, end)?.end ?? counted]);
}

const TIMING = new WordList("as after before until since");

/** The content before an attribution; null where what stands there can't be one. */
export function contentBefore(passage: Passage, place: Place): TextSpan | null {
  const { tokens, first, quotes, sentence } = passage;
  const { opens, closes } = place;
  const mark = itemAt(tokens, opens - 1);
  if (!mark || opens - 1 <= first) return null;
  const quote =
    quotes.find((one) => one.end <= mark.end && one.end >= mark.end - 2 && one.start >= sentence.start - 1) ??
    quotes.find((one) => one.end === mark.end);
  if (quote) return quotedBefore(passage, quote, place);
  if (mark.text !== "," && !isDash(mark.text)) return null;
  // "a lunch at which, X said, “S”": what was said stands behind.
  if (isOneOf(wordAt(tokens, opens - 2), "which", "whom") && tokens[opens - 3]?.upos === "ADP") return null;
  const from = clauseStart(passage, place);
  const words = wordsBetween(tokens, from, opens - 1);
  const after = follows(passage, closes);
  const relative = isOneOf(wordAt(tokens, from), "which", "who", "where");
  // "Berg, she said, is late": a name alone; an adverb where the clause goes on between commas ("Later, she said, S").
  const only = tokens[from];
  const named =
    words === 1 &&
    (isOneOf(only?.upos, "PROPN", "NOUN", "PRON") ||
      isOneOf(only?.lower, "both", "neither", "none") ||
      (only?.upos === "ADV" &&
        wordAt(tokens, closes) === "," &&
        !isOpen(tokens[closes + 1]) &&
        resumes(passage, closes)));
  if (words < 2 && !relative && !named) return null;
  // A headline's "No troops before a vote, says X".
  const terse = after === "end" && TERSE.test(cueWord(tokens, opens, closes)) && words >= 2;
  const hidden = words >= 4 && hidesVerb(tokens, from, opens - 1) && !resumes(passage, closes);
  // "In a statement, X said, “S”", "Recalling T, X said S": what is fronted tells how it was said.
  const lead = tokens[from] as Token;
  const fronted = lead.upos === "ADP" || lead.xpos === "VBG" || lead.xpos === "VBN";
  if (fronted && after === "mark" && quoteFollows(passage, closes)) return null;
  if ((lead.xpos === "VBG" || lead.xpos === "VBN") && after !== "end" && !resumes(passage, closes))
    return null;
  if (
    !(hidden && after !== "content" && !fronted) &&
    !(terse && (words > 2 || hasVerb(tokens, from, opens - 1))) &&
    (words < 3 || !(hasVerb(tokens, from, opens - 1) || quotesVerb(passage, from, opens)))
  )
    return after !== "content" &&
      after !== "end" &&
      (resumes(passage, closes) ||
        // "The crews, he said, rescued each other": a past tense by its tag a participle
        (tokens[closes + 1]?.xpos === "VBN" && TAKEN.has(tokens[closes + 2]?.upos ?? "")) ||
        tokens[opens - 2]?.upos === "AUX" ||
        isOneOf(wordAt(tokens, opens - 2), "is", "are", "was", "were"))
      ? trimmed(tokens, from, opens - 1)
      : null;
  // "At least two have left, the agency reported, citing an aide": how many
  const counts = isOneOf(wordAt(tokens, from + 1), "least", "most");
  if (SUBORDINATE.has(wordAt(tokens, from)) && after !== "end" && !counts) {
    let comma = from;
    while (comma < opens - 1 && wordAt(tokens, comma) !== ",") comma++;
    const enclosed = comma < opens - 1 && hasVerb(tokens, comma, opens - 1);
    if (!enclosed && !(after !== "content" && resumes(passage, closes))) return null;
  }
  if (isOneOf(wordAt(tokens, from), "asked", "speaking")) return null;
  if (!hasMainClause(tokens, from, opens - 1)) return null;
  // "That the port was shut, she denied"
  const that = wordAt(tokens, from) === "that" && lead.upos === "SCONJ";
  return trimmed(tokens, that ? from + 1 : from, opens - 1);
}

/** What a verb in the past takes behind it, and few participles. */
const TAKEN: ReadonlySet<string> = new Set("DET ADJ NUM NOUN PROPN PRON".split(" "));

/** "In May, when the port was shut, women protested": between commas nothing but what tells when or why leaves no clause. */
function hasMainClause(tokens: readonly Token[], from: number, end: number): boolean {
  let start = from;
  let hung = false;
  for (let i = from; i <= end; i++) {
    if (i < end && wordAt(tokens, i) !== ",") continue;
    const hangs = /^(?:when|while|after|before|because|since|although|though)$/.test(wordAt(tokens, start));
    if (!hangs && hasVerb(tokens, start, i)) return true;
    hung ||= hangs;
    start = i + 1;
  }
  return !hung;
}

/** "The tax hits the poor, she said", "Rains threaten the crop, he said": a form in -s right behind a singular, a base form right behind a plural, before what no noun stands before. */
function hidesVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i + 1 < end; i++) {
    const before = tokens[i - 1]?.xpos;
    const { xpos } = tokens[i] as Token;
    if (xpos === "NNS" ? isOneOf(before, "NN", "NNP") : xpos === "VB" && before === "NNS") return true;
    if (!isNominal(tokens[i]) && !isOneOf(tokens[i]?.upos, "ADJ", "DET", "NUM")) return false;
  }
  return false;
}

/** Whether a quotation opens right behind an attribution's comma. */
const quoteFollows = ({ tokens, quotes }: Passage, closes: number): boolean =>
  quotes.some((quote) => quote.start === tokens[closes + 1]?.start || quote.start === tokens[closes]?.start);

/** "The parties “solemnly undertake” to protect the dam, they said": a verb in marks, whatever its tag. */
const quotesVerb = ({ tokens, quotes }: Passage, from: number, end: number): boolean => {
  for (let i = from + 1; i < end; i++)
    if (tokens[i]?.upos === "VERB" && tokens[i]?.xpos !== "VBG" && quoteAround(quotes, tokens[i] as Token))
      return true;
  return false;
};

/** A headline's verbs behind what is said: "Truce will hold, vows X". */
const TERSE = /^(?:says?|tells?|vows?|warns?|claims?|insists?|admits?|confirms?|pledges?)$/;

const cueWord = (tokens: readonly Token[], opens: number, closes: number): string => {
  for (let at = opens; at < closes; at++) if (TERSE.test(wordAt(tokens, at))) return wordAt(tokens, at);
  return "";
};

/** The quotation may close an indirect clause: that this “changes everything,” he said. */
function quotedBefore(passage: Passage, quote: Quote, { opens, closes }: Place): TextSpan | null {
  const { tokens, first } = passage;
  let from = first;
  while (from < opens && isOneOf(wordAt(tokens, from), "but", "and", "yet", ",")) from++;
  const lead = tokens[from] as Token;
  if (quote.start <= lead.start || (isOpen(lead) && !goesOnInMarks(passage, from, quote, opens)))
    return innerOf(quote);
  const at = tokenFrom(tokens, { first: from, end: opens }, quote.start);
  // "Asked if she would stay, “Never,” she said": what was asked is none of the answer.
  const asks = isOneOf(lead.lower, "when", "if") ? from + 1 : from;
  if (wordAt(tokens, at - 1) === "," && isOneOf(wordAt(tokens, asks), "asked", "pressed", "questioned"))
    return innerOf(quote);
  // What a bracket or dash sets apart is an insertion of its own.
  if (/^[([:]$/.test(wordAt(tokens, at - 1)) || isDash(wordAt(tokens, at - 1))) return innerOf(quote);
  // A headline's "Talks ‘useful’, X says": the verb is left out.
  const parted = /^[,.!?]$/.test(wordAt(tokens, opens - 2)) || wordAt(tokens, opens - 1) === ",";
  // "The raid “amounts to a breach of law,” X said": marks right behind the subject hold its verb, whatever its tag
  const hidden = isNominal(tokens[at - 1]) && wordsBetween(tokens, at, opens) > 2;
  const verb = hasVerb(tokens, from, opens - 1) || (parted && (hidden || quotesVerb(passage, from, opens)));
  if (!verb && !(passage.terse && at > from)) return null;
  // "Recalling “S,” the statement urged T", "In a clip he called “T,” X said S": what is fronted is no content.
  const fronted = lead.xpos === "VBG" || lead.xpos === "VBN" || SUBORDINATE.has(lead.lower);
  if (
    fronted &&
    (follows(passage, closes) === "content" ||
      !hasMainClause(tokens, from, opens - 1) ||
      tellsOfPhrase(tokens, from, at))
  )
    return null;
  return { start: lead.start, end: quote.end };
}

/** "In a letter that called the law “S,” X asked for T": up to the quotation no verb but a relative clause's, no comma behind it. */
function tellsOfPhrase(tokens: readonly Token[], from: number, quote: number): boolean {
  let verb = from;
  while (verb < quote && !finite(tokens[verb])) verb++;
  let pronoun = verb - 1;
  while (isOneOf(tokens[pronoun]?.upos, "ADV", "AUX")) pronoun--;
  if (verb >= quote || !isOneOf(wordAt(tokens, pronoun), "that", "which", "who")) return false;
  for (let i = verb; i < quote; i++)
    if (wordAt(tokens, i) === "," || (i > verb && finite(tokens[i]))) return false;
  return true;
}

/** “Old” rules are “not enough,” X said: a quotation that opens the clause, no stop in it, and another that closes it. */
function goesOnInMarks({ tokens, quotes }: Passage, from: number, last: Quote, opens: number): boolean {
  const lead = quotes.find(({ start }) => start === tokens[from]?.start);
  if (!lead?.closed) return false;
  const behind = tokenFrom(tokens, { first: from, end: opens }, lead.end);
  const at = tokenFrom(tokens, { first: from, end: opens }, last.start);
  return (
    behind < at &&
    !/^[,.!?;:…—-]+$/.test(wordAt(tokens, behind - 2)) &&
    tokens[behind]?.upos !== "PUNCT" &&
    (hasVerb(tokens, behind, at) || tokens[behind]?.upos === "ADP" || tokens[behind]?.upos === "CCONJ")
  );
}

/** Where the clause that an attribution interrupts or follows starts: the sentence, a dash, or a relative pronoun right before ("the stadium, which, Tompkins said, is …"). */
function clauseStart({ tokens, first: opening, told = opening }: Passage, { opens, closes }: Place): number {
  if (isOneOf(wordAt(tokens, opens - 2), "which", "who", "where") && wordAt(tokens, opens - 3) === ",")
    return opens - 2;
  // "cameras that, officials say, were installed": with what the relative clause tells of
  const parted = isOneOf(tokens[opens - 2]?.lower, "that", "who", "which") && finite(tokens[closes + 1]);
  if (parted && isNominal(tokens[opens - 3])) return chunkStart(tokens, told, opens - 3);
  // "The envoy saw it differently: the port, he wrote, had been shut": how he spoke stands before the colon.
  for (let i = opens - 2; i > told + 1 && isOneOf(wordAt(tokens, opens), "he", "she", "they"); i--)
    if (tokens[i]?.text === ":") {
      if (hasVerb(tokens, told, i)) return i + 1;
      break;
    }
  let dash = -1;
  let dashes = 0;
  for (let i = told + 1; i < opens - 2; i++) {
    const { text, start } = tokens[i] as Token;
    if (!isDash(text) || (text === "-" && tokens[i - 1]?.end === start)) continue;
    dash = i;
    dashes++;
  }
  // A pair of dashes encloses an insertion; a single one parts clauses.
  // "S – if T, X said": what hangs on the clause belongs to it.
  // "S – or not at all, warned X"
  const joins = tokens[dash + 1]?.upos === "CCONJ" && !hasVerb(tokens, dash + 1, opens - 1);
  if (dashes % 2 === 1 && !joins && !HANGING.holds(itemAt(tokens, dash + 1))) return dash + 1;
  let from = told;
  while (from < opens && isOneOf(wordAt(tokens, from), "but", "and", "yet", ",", ";")) from++;
  // Behind an earlier attribution: "S, X reported, while T, Y reported."
  if (told > opening && isOneOf(wordAt(tokens, from), "while", "whereas", "although", "though")) from++;
  return from;
}

const HANGING = new WordList(
  "if when unless provided once as until because although though not with without",
);

/** The comma or dash that closes an attribution: behind where, when and to whom it was said, no verb but that of a relative clause between. */
export function closingMark(tokens: readonly Token[], closes: number, end: number): number {
  let mark = closes;
  while (mark < end && mark < closes + 20 && wordAt(tokens, mark) !== "," && !isDash(wordAt(tokens, mark))) {
    if (mark >= closes + 8 && (finite(tokens[mark]) || isOpen(tokens[mark]))) break;
    mark++;
  }
  // "S, said X, who runs the port, because T"
  if (isOneOf(wordAt(tokens, mark + 1), "who", "whose")) return relativeEnd(tokens, mark, end);
  return mark;
}

/** Whether the clause goes on behind an attribution between commas: with its verb or a phrase. */
export function resumes({ tokens, end }: Passage, closes: number): boolean {
  const comma = closingMark(tokens, closes, end);
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= end) return false;
  if (PROVIDED.test(`${next.lower} ${wordAt(tokens, comma + 2)}`)) return true;
  if (isOpen(next)) return wordAt(tokens, comma) === ",";
  // "S, she said, and “T”"
  if (next.upos === "CCONJ" && isOpen(tokens[comma + 2])) return true;
  // "The vacancies, she argued, exist": a plural present, by its tag an infinitive
  if (
    finite(next) ||
    next.xpos === "VB" ||
    next.upos === "ADP" ||
    next.upos === "SCONJ" ||
    next.upos === "PART"
  )
    return true;
  // "X left, she said, only after the vote"
  const behind = tokens[comma + 2];
  if (next.upos === "ADV" && (finite(behind) || behind?.upos === "ADP" || behind?.upos === "SCONJ"))
    return true;
  // "If it fails, X said, the talks will go on": the main clause stands behind the attribution.
  if (next.upos !== "DET" && !isNominal(next) && !MEASURING.holds(next)) return false;
  const reach = Math.min(end, comma + 9);
  if (hasVerb(tokens, comma + 1, reach)) return true;
  // "In both cases, X said, those gifts paid for it": a past tense, by its tag a participle
  let verb = comma + 1;
  while (verb < reach && (isNominal(tokens[verb]) || isOneOf(tokens[verb]?.upos, "DET", "ADJ", "NUM")))
    verb++;
  return tokens[verb]?.xpos === "VBN" && isNominal(tokens[verb - 1]);
}

/** "So far, X said, only the crews had trained": what opens a subject, whatever its tag. */
const MEASURING = new WordList("only even nearly almost both neither few many some most more fewer");

const PROVIDED = /^(?:provided|providing|assuming|given|granted) that$|^(?:but|and) (?:only|not)$/;

/** "S, X said, to which Y replied that T": another's answer opens at a token. */
function answeredBy(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.upos !== "ADP" || wordAt(tokens, at + 1) !== "which") return false;
  const verb = phraseStartingAt(tokens, at + 2, end)?.end ?? end;
  return finite(tokens[verb]) && /^(?:re|answer|counter|shoot|fire)/.test(lemmaAt(tokens, verb, "VERB"));
}

/** What goes on behind an attribution between commas; null where another voice or nothing does. */
export function contentResumed(passage: Passage, closes: number): TextSpan | null {
  const { tokens, end } = passage;
  const comma = closingMark(tokens, closes, end);
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= end || next.xpos === "VBG" || answeredBy(tokens, comma + 1, end)) return null;
  // "S, the ministry said, without elaborating"
  if (withoutTelling(tokens, comma + 1)) return null;
  return wordsBetween(tokens, comma, end) >= 2 ? trimmed(tokens, comma + 1, end) : null;
}
