/** Takes a token, tells whether it is a cue that reports speech here; what speaks against it goes to `refuse`. */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, type Cue, ISSUER_CUES, MARKED, PHRASAL_CUES, QUOTING_VERBS } from "../../../data/cues.ts";
import { ISSUER_PHRASES } from "../../../data/issuer-phrases.ts";
import { SPEECH_IDIOMS } from "../../../data/speech-idioms.ts";
import { itemAt } from "../../../item-at.ts";
import { isCapitalised, startsLower } from "../../../letters.ts";
import { createMark, isMarked } from "../../../marks.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isAttended, type Passage } from "../draft.ts";
import { isNominal } from "../phrase/chunk.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { authorBefore } from "../source/author-before.ts";
import { ofAnotherDocument } from "../source/source.ts";
import { finite, isClose, quoteAround, type TokenRange, wordAt } from "../words.ts";
import {
  asSaying,
  attendant,
  bareParticiple,
  carrier,
  insideQuote,
  passive,
  quotesBehind,
  unreal,
} from "./cue-state.ts";
import { reportsByMarks } from "./governing-verb.ts";
import { isIssuerCue } from "./issuer-phrase.ts";
import { mistagged } from "./mistagged.ts";
import { bearsWords } from "./noun-owner.ts";
import { idiomAt, idiomCue, phrasal } from "./phrasal-cue.ts";
import { saysElse } from "./says-else.ts";

/** A cue at token `at`. `entry` is null for a document's own verbs; `quotedAs` for "quoted X as saying"; `closes` is the token behind an idiom, 0 for a single word. */
export interface Candidate {
  readonly at: number;
  readonly lemma: string;
  readonly entry: Cue | null;
  readonly quotedAs: boolean;
  readonly closes: number;
}

/** Verbs by lemma that may report, by themselves or with what follows them. */
export const REPORTING: readonly string[] = [
  ...CUES.keys(),
  ...PHRASAL_CUES.keys(),
  ...SPEECH_IDIOMS.keys(),
  ...QUOTING_VERBS,
  ...ISSUER_CUES,
  ...ISSUER_PHRASES.keys(),
  "read",
  "run",
  "have",
];

/** A form of such a verb, whatever the tagger takes it for. */
export const MAY_REPORT = createMark(() => ({ verbs: REPORTING }));

/** The cue at a token; null where it is none, or is denied, foreseen, passive, part of a noun phrase or in somebody's quotation. */
export function candidateAt(passage: Passage, at: number): Candidate | null {
  const { tokens, first, end, quotes, refuse } = passage;
  const token = tokens[at] as Token;
  if (!isMarked(token, MAY_REPORT) && !reportsByMarks(passage, at)) return null;
  const hasIt = isOneOf(token.lower, "has", "had", "have") && wordAt(tokens, at + 1) === "it";
  if (token.upos !== "VERB" && !hasIt && !mistagged(tokens, first, at, end)) return null;
  if (!passage.terse && at > first && isOfTitle(tokens, at)) return null;
  const candidate = verbAt(passage, at);
  if (!candidate || bearsWords(tokens, at, end)) return null;
  if (insideQuote(quotes, token) || saidWithin(passage, at)) {
    refuse(token, "inside a quotation");
    return null;
  }
  if (saysElse(tokens, candidate, end)) return null;
  const why = candidate.quotedAs ? null : whyNot(passage, candidate);
  if (why !== null) {
    refuse(token, why);
    return null;
  }
  const { entry, closes, quotedAs } = candidate;
  // An idiom reports as its cue does.
  return closes > 0 && entry && !quotedAs ? { ...candidate, lemma: entry.lemma } : candidate;
}

/** "Help Workers Get Recommended Screenings": a participle within a title's capitals. */
const isOfTitle = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.xpos, "VBN", "VBD") &&
  [at - 1, at, at + 1].every((i) => isCapitalised(tokens[i]?.text ?? ""));

/** What the verb at a token is by itself: a cue, an idiom, a document's verb; null where it is none of them. */
function verbAt(passage: Passage, at: number): Candidate | null {
  const { tokens, first, end, report } = passage;
  const word = runsOn(tokens, at) ? "read" : lemmaAs(tokens[at] as Token, "VERB");
  const quotedAs =
    (QUOTING_VERBS.has(word) || (word === "have" && hasAsSaying(tokens, at, end))) &&
    (asSaying(tokens, at, end) >= 0 || (isOneOf(word, "quote", "cite") && quotesBehind(tokens, first, at)));
  const closes = idiomAt(tokens, at, word, end);
  const known =
    closes > 0 ? idiomCue(word, wordAt(tokens, at + 1)) : (CUES.get(word) ?? phrasal(tokens, at, word));
  const listed = word === "commit" && !binds(tokens, at) ? null : known;
  // "committed crimes against the town": a deed
  const done = word === "commit" && tokens[at + 1]?.upos === "NOUN";
  const issuer = !listed && !done && report.doc?.kind !== "transcript" && isIssuerCue(tokens, at, word);
  const entry =
    listed ?? (!issuer && !quotedAs && word !== "read" && reportsByMarks(passage, at) ? MARKED : null);
  return entry || quotedAs || issuer || word === "read" ? { at, lemma: word, entry, quotedAs, closes } : null;
}

/** Why a cue reports nothing where it stands; null where nothing speaks against it. */
function whyNot(passage: Passage, { at, lemma: word, closes }: Candidate): string | null {
  const { tokens, first, end } = passage;
  if (isSaidOfSubject(tokens, { first, end }, at, word, closes > 0))
    return "passive: the subject is who it is said of";
  if (isInNounPhrase(tokens, at)) return "part of a noun phrase";
  // "was all the envoy would say"
  const only = wordAt(tokens, at - 1) === "would" && saidAll(tokens, at);
  const carries = carrier(tokens, first, at);
  if (!only && unreal(tokens, first, carries)) return "denied, foreseen or refused";
  const bare =
    carries === at &&
    at > first + 1 &&
    bareParticiple(tokens, at) &&
    !follows(passage, at) &&
    !isAttended(passage);
  return bare ? "a participle that no verb carries" : null;
}

/** Whether a verb's subject is whom it is done to. */
function isSaidOfSubject(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  at: number,
  word: string,
  isIdiom: boolean,
): boolean {
  // "It was let slip that": whoever did so isn't named.
  const idle =
    isIdiom && tokens[at - 1]?.upos === "AUX" && isOneOf(wordAt(tokens, at - 1), "was", "is", "were", "been");
  if (idle || passive(tokens, first, at)) return true;
  const isDone = isOneOf(word, "ask", "press", "question") || AGENTIVE.holds(itemAt(tokens, at + 1));
  return isDone && isAside(tokens, at, end);
}

/** "the minister's stated aim", "a recently announced fund" */
function isInNounPhrase(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1);
  if (before?.xpos === "POS" && tokens[at]?.xpos !== "VBN" && !ofAnotherDocument(tokens, at)) return true;
  if (before?.upos === "DET" && !COUNTED.has(before.lower)) return true;
  // "protests over disputed islands"
  if (isOneOf(before?.lower, "over", "of", "on", "near") && tokens[at + 1]?.upos === "NOUN") return true;
  const graded = before?.upos === "ADV" && before.lower.endsWith("ly");
  return (graded && isOneOf(wordAt(tokens, at - 2), "a", "an", "the")) || POSSESSIVE.holds(before);
}

/** Determiners that stand for somebody: "some say". */
const COUNTED: ReadonlySet<string> = new Set("some many most others another several few both all".split(" "));

/** “We condemn it.”: a quotation, however short, that holds the verb with its subject. */
function saidWithin({ tokens, quotes }: Passage, at: number): boolean {
  const quote = quoteAround(quotes, tokens[at] as Token);
  if (!quote) return false;
  let subject = at - 1;
  while (isOneOf(itemAt(tokens, subject)?.upos, "ADV", "AUX")) subject--;
  const before = tokens[subject];
  return before !== undefined && before.start >= quote.innerStart && isNominal(before);
}

/** "The agency had the minister as saying": not "had the crew working as painters". */
function hasAsSaying(tokens: readonly Token[], at: number, end: number): boolean {
  const object = phraseStartingAt(tokens, at + 1, end);
  return object !== null && asSaying(tokens, at, end) === object.end && wordAt(tokens, object.end) === "as";
}

/** "was all the envoy would say": what he said. */
function saidAll(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i >= 0 && at - i < 9; i--)
    if (wordAt(tokens, i) === "all") return tokens[i - 1]?.upos === "AUX";
  return false;
}

/** "“S,” runs the annex", "S, ran the summary": as "reads" does, behind what it reads. */
const runsOn = (tokens: readonly Token[], at: number): boolean =>
  (isOneOf(tokens[at]?.lower, "runs", "ran") &&
    (isClose(tokens[at - 1]) || wordAt(tokens, at - 1) === ",")) ||
  (isOneOf(tokens[at]?.lower, "goes", "went") && isClose(tokens[at - 1]));

/** "committed to publish S", "has committed to publish S"; not "remains committed to", "groups committed to publishing". */
function binds(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at + 1) !== "to" || tokens[at + 2]?.xpos !== "VB") return false;
  let before = at - 1;
  while (itemAt(tokens, before)?.upos === "ADV") before--;
  return tokens[at]?.xpos !== "VBN" || isOneOf(wordAt(tokens, before), "has", "have", "had", "and", ",");
}

/** What goes with a participle of what was done to somebody: "accused of theft", "criticised by the king for it". */
const AGENTIVE = new WordList(["of", "by", "for"]);

/** "Lund, asked whether he would go, said S": a participle between a name and the verb that it is the subject of. */
function isAside(tokens: readonly Token[], at: number, end: number): boolean {
  // "Lund, when asked whether he would go, said S"
  const comma = isOneOf(wordAt(tokens, at - 1), "when", "if") ? at - 2 : at - 1;
  if (wordAt(tokens, comma) !== "," || !isOneOf(tokens[comma - 1]?.upos, "NOUN", "PROPN", "PRON"))
    return false;
  for (let i = at + 1; i < Math.min(end, at + 30); i++)
    if (wordAt(tokens, i) === "," && (finite(tokens[i + 1]) || tokens[i + 1]?.xpos === "VBN")) return true;
  return false;
}

const POSSESSIVE = new WordList("its his her their our my your");

/** "a statement saying", "marchers chanting", "with a spokesman in Lund saying": participles that hang on a noun are read as such. */
const follows = (passage: Passage, at: number): boolean =>
  passage.tokens[at - 1]?.upos === "NOUN" ||
  /^\w+day$/.test(wordAt(passage.tokens, at - 1)) ||
  attendant(passage.tokens, passage.first, at) !== null ||
  // "a statement by Ann Roe saying", not a headline’s "Statement by Ann Roe Welcoming"
  (startsLower(passage.tokens[at]?.text ?? "") && authorBefore(passage, at) !== null);
