/** Takes an attribution, gives the content that stands before it or behind it. */

import { lemma, type Quote, type Sentence, type Token } from "@readout/english";
import { CUES, type Cue } from "../../data/cues.ts";
import type { TextSpan } from "../../report.ts";
import { finish, type Readable, type StatementDraft } from "./draft.ts";
import { DAY, finite, hasVerb, isOpen, range, wordsBetween } from "./words.ts";

/** "The bridge, officials said, was closed": what stands before an attribution between commas that the clause goes on behind. */
export function parenthetical(
  tokens: readonly Token[],
  sentence: Sentence,
  opens: number,
  closes: number,
): TextSpan | null {
  const next = tokens[closes + 1];
  if (
    tokens[opens - 1]?.text !== "," ||
    tokens[closes]?.text !== "," ||
    !next ||
    closes + 1 >= sentence.endToken
  )
    return null;
  if (!finite(next) && next.upos !== "ADP" && next.upos !== "SCONJ") return null;
  return opens - 1 - sentence.firstToken >= 2 ? range(tokens, sentence.firstToken, opens - 1) : null;
}

/** What stands before an attribution and is closed by a comma or mark: the content of "…, X said". */
export function behind(
  report: Readable,
  sentence: Sentence,
  opens: number,
  quotes: readonly Quote[],
): TextSpan | null {
  const { tokens } = report.analysed;
  const mark = tokens[opens - 1];
  if (!mark || opens - 1 <= sentence.firstToken) return null;
  const quote =
    quotes.find((one) => one.end <= mark.end && one.end >= mark.end - 2 && one.start >= sentence.start - 1) ??
    quotes.find((one) => one.end === mark.end);
  if (quote && quote.end <= mark.end) {
    // The quotation may close an indirect clause: “… that this “changes everything,” he said.
    const lead = tokens[sentence.firstToken] as Token;
    if (quote.start <= lead.start || isOpen(lead.text))
      return { start: quote.innerStart, end: quote.innerEnd };
    if (!hasVerb(tokens, sentence.firstToken, opens - 1)) return null;
    return { start: clauseStart(tokens, sentence), end: quote.end };
  }
  if (mark.text !== ",") return null;
  if (
    wordsBetween(tokens, sentence.firstToken, opens - 1) < 3 ||
    !hasVerb(tokens, sentence.firstToken, opens - 1)
  )
    return null;
  const opener = tokens[sentence.firstToken]?.lower ?? "";
  if (
    /^(?:when|if|as|after|while|before|although|though|because|since|in|on|at|during|asked|speaking|following|despite|for|with|by)$/.test(
      opener,
    )
  ) {
    let comma = sentence.firstToken;
    while (comma < opens - 1 && tokens[comma]?.text !== ",") comma++;
    const enclosed = tokens[comma]?.text === "," && comma < opens - 1 && hasVerb(tokens, comma, opens - 1);
    const parenthesis = tokens.slice(opens, opens + 8).some((token) => token.text === ",");
    if (!enclosed && !(parenthesis && opener === "if")) return null;
  }
  // "X, the minister, said": what stands before the comma is the source's own phrase.
  return range(tokens, sentence.firstToken, opens - 1);
}

const clauseStart = (tokens: readonly Token[], sentence: Sentence): number => {
  let i = sentence.firstToken;
  while (i < sentence.endToken && /^(?:but|and|yet)$/.test((tokens[i] as Token).lower)) i++;
  return (tokens[i] as Token).start;
};

/** Whether a span is the inside of one quotation. */
export const wholeQuote = (quotes: readonly Quote[], span: TextSpan): boolean =>
  quotes.some(
    (quote) =>
      quote.innerStart >= span.start - 1 &&
      quote.innerStart <= span.start + 1 &&
      quote.innerEnd >= span.end - 2,
  );

/** What follows a cue: a that-clause, a clause, a quotation, or the object of cues that take one. */
export function forward(
  report: Readable,
  sentence: Sentence,
  from: number,
  quotes: readonly Quote[],
  base: StatementDraft,
  free: boolean,
  entry?: Cue,
): StatementDraft | null {
  const { tokens } = report.analysed;
  const { endToken: end } = sentence;
  let i = from;
  let that = -1;
  for (let k = i; k < Math.min(end, i + 16); k++) {
    const token = tokens[k] as Token;
    if (
      k === i &&
      entry &&
      !HEARERS.has(entry.lemma) &&
      base.relays.length === 0 &&
      (token.upos === "DET" ||
        token.upos === "PRON" ||
        token.upos === "PROPN" ||
        token.upos === "NOUN" ||
        token.upos === "ADJ") &&
      token.lower !== "that" &&
      !DAY.test(token.lower)
    )
      break;
    if (token.lower === "that" && (token.upos === "SCONJ" || token.upos === "PRON" || token.upos === "DET")) {
      that = k;
      break;
    }
    if (isOpen(token.text) || token.text === ":" || (finite(token) && k > i)) break;
  }
  if (that >= 0) i = that + 1;
  else {
    while (
      i < end &&
      !(tokens[i]?.lower === "on" && !DAY.test(tokens[i + 1]?.lower ?? "")) &&
      /^(?:on|wednesday|thursday|friday|monday|tuesday|saturday|sunday|today|yesterday|:|,|reporters|journalists|also|in|a|statement|interview|him|them|us|me)$/.test(
        (tokens[i] as Token).lower,
      ) &&
      !(tokens[i]?.lower === "a" && tokens[i + 1]?.lower !== "statement") &&
      !(tokens[i]?.lower === "in" && tokens[i + 1]?.lower !== "a")
    )
      i++;
    if (base.relays.length > 0)
      while (i < end && (tokens[i] as Token).start < (base.relays[0] as TextSpan).end) i++;
  }
  if (i >= end) return null;
  const opener = tokens[i] as Token;
  const quote = quotes.find((one) => one.start === opener.start);
  if (quote && quote.end >= (tokens[end - 1] as Token).end - 2) {
    const content = { start: quote.innerStart, end: quote.innerEnd };
    return content.end > content.start ? finish(report, base, [content], quotes) : null;
  }
  const words = wordsBetween(tokens, i, end);
  if (words < 2) return null;
  const clause = that >= 0 || free || quote !== undefined || opensClause(tokens, i, end);
  const frames = entry?.frames ?? ["clause"];
  // "called it a “…”": the name that someone gives, in marks.
  const named =
    frames.includes("name") &&
    quotes.some((one) => one.start > opener.start && one.start < opener.start + 120);
  const object = named || (frames.includes("object") && opener.upos !== "PUNCT" && opener.upos !== "ADP");
  const forFrame = frames.includes("for") && /^(?:for|on|upon)$/.test(opener.lower);
  const aboutFrame = frames.includes("about") && /^(?:about|of|against)$/.test(opener.lower);
  const toFrame = frames.includes("to") && opener.lower === "to";
  if (!(frames.includes("clause") && clause) && !object && !forFrame && !aboutFrame && !toFrame) return null;
  if (forFrame || aboutFrame) i++;
  if (toFrame && tokens[i + 1]?.lower === "be") return null;
  let stop = contentEnd(tokens, i, end, that < 0 && !clause);
  if (named && !clause) {
    const name = quotes.find((one) => one.start >= opener.start);
    let k = i;
    while (name && k < stop && (tokens[k] as Token).start < name.end) k++;
    if (tokens[k]?.text === "," || tokens[k - 2]?.text === ",") stop = k;
  }
  const content = range(tokens, i, stop);
  return content ? finish(report, base, [content], quotes) : null;
}

/** Cues whose first object is the hearer. */
const HEARERS: ReadonlySet<string> = new Set([
  "tell",
  "warn",
  "urge",
  "promise",
  "reply",
  "respond",
  "answer",
  "write",
  "explain",
  "complain",
  "suggest",
  "report",
  "express",
]);

/** A clause without "that": a subject, then its finite verb, with nothing subordinate between them. */
function opensClause(tokens: readonly Token[], from: number, end: number): boolean {
  let noun = false;
  for (let i = from; i < Math.min(end, from + 14); i++) {
    const token = tokens[i] as Token;
    if (finite(token)) return noun;
    if (token.upos === "SCONJ" && i > from) return false;
    if (
      i === from &&
      (token.upos === "ADP" || token.upos === "ADV" || token.upos === "SCONJ") &&
      !/^(?:in|on|at|by|after|since|if|when|while|although|what|why|how|there|once)$/.test(token.lower)
    )
      return false;
    if (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.upos === "DET")
      noun = true;
    if (token.upos === "VERB" && token.xpos === "VBG") noun = true;
  }
  return false;
}

/** A statement runs to the end of its sentence, or to what opens the same speaker's next one: a participle, a second cue, a colon before a quotation. */
function contentEnd(tokens: readonly Token[], from: number, end: number, phrase: boolean): number {
  for (let i = from + 3; i < end - 1; i++) {
    const { text } = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    if (text === ":" && isOpen(next.text)) return i;
    if (text === "," && /^(?:adding|saying|noting|according|citing|echoing)$/.test(next.lower)) return i;
    // An object ends where the sentence goes on with another verb of its subject: "denied the charges and left".
    if (phrase && (tokens[i] as Token).upos === "CCONJ" && finite(next) && next.xpos !== "VBP") return i;
    if (text === "," && next.upos === "CCONJ") {
      const verb = tokens[i + 2];
      if (verb && finite(verb) && CUES.has(lemma(verb.text, "VERB")) && verb.upos === "VERB") return i;
    }
  }
  return end;
}
