/** Takes a token, tells whether it is a cue that reports speech here; what speaks against it goes to `refuse`. */

import { lemmaAs, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import {
  ARGUED,
  CUE_NOUNS,
  CUES,
  type Cue,
  ISSUER_CUES,
  MARKED,
  PHRASAL_CUES,
  QUOTING_VERBS,
  RECKONED,
} from "../../../data/cues.ts";
import { ISSUER_PHRASES } from "../../../data/issuer-phrases.ts";
import { CITED, DOCUMENT_NOUNS, OUTLET_NOUNS, PIECES } from "../../../data/relay-words.ts";
import { ADDUCED, IDIOM_CUES, SPEECH_IDIOMS, WAVED_OFF } from "../../../data/speech-idioms.ts";
import { itemAt } from "../../../item-at.ts";
import { isCapitalised, startsLower } from "../../../letters.ts";
import { createMark, isMarked } from "../../../marks.ts";
import { isOneOf } from "../../../one-of.ts";
import { sentenceStart } from "../../../sentence-start.ts";
import { WordList } from "../../../word-list.ts";
import { isAttended, type Passage } from "../draft.ts";
import { isNominal } from "../phrase/chunk.ts";
import { headAt, nounAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { authorBefore } from "../source/author-before.ts";
import { ofAnotherDocument } from "../source/source.ts";
import { finite, hasVerb, isClose, isOpen, lemmaAt, quoteAround, type TokenRange, wordAt } from "../words.ts";
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
import { idiomEnd } from "./speech-idiom.ts";

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

/** Whether a cue says something else where it stands. */
function saysElse(tokens: readonly Token[], { at, lemma: word, quotedAs }: Candidate, end: number): boolean {
  const token = tokens[at] as Token;
  const next = wordAt(tokens, at + 1);
  const before = wordAt(tokens, at - 1);
  // "responded by saying S": the participle reports.
  if (next === "by" && tokens[at + 2]?.xpos === "VBG" && CUES.has(lemmaAt(tokens, at + 2, "VERB")))
    return true;
  // "The pact would encourage others", "This helps explain the rise": things do so.
  if (token.xpos === "VB" && isOneOf(word, "encourage", "invite") && tokens[at - 1]?.xpos === "MD")
    return true;
  if (isOneOf(before, "help", "helps", "helped")) return true;
  // "It ends in June, provided that S": a condition
  if (token.lower === "provided" && before === ",") return true;
  // "asked for anonymity", "insisting on anonymity"
  if (isOneOf(next, "for", "on") && wordAt(tokens, at + 2) === "anonymity") return true;
  switch (word) {
    case "cite":
      // "citing two officials" names who is cited; the statement is another cue's. "Yonhap cited a military source."
      // "citing “family reasons”"; one word in marks is none
      return (
        !quotedAs &&
        !(isOpen(tokens[at + 1]) && tokens[at + 3]?.upos !== "PUNCT") &&
        (before === "which" || citesSource(tokens, at, end))
      );
    case "add":
      // "adding to fears that the war goes on"
      if (
        next === "to" &&
        /^(?:fears|concerns|worries|doubts|suspicions|speculation|signs|evidence)$/.test(
          wordAt(tokens, at + 2),
        )
      )
        return true;
      // "We are adding a lane", "we have added 500 jobs": nobody is saying so.
      return tokens[at - 1]?.upos === "AUX" && !isOneOf(next, "that", ":", ",");
    case "say":
      // "The ministry said to be leaking"
      return next === "to" && wordAt(tokens, at + 2) === "be";
    case "give":
      return isOfPiece(tokens, at);
    case "write":
    case "post":
    case "publish":
      // "posted a statement in which the king said S": the document's words are another's
      return isOfPiece(tokens, at) || putsOut(tokens, at, end);
    case "respond":
      // "wrote that Lund would respond “in kind”": a deed
      return before === "would";
    case "continue":
      return next === "to" && !quotedAs;
    case "attribute":
    case "ascribe":
      // "attributing the news to two diplomats" names who is cited.
      return tokens[at + 1]?.xpos === "PRP" || isNews(objectHead(tokens, at + 1, end));
    case "beg":
      // "begged to differ"
      return next === "to" && isOneOf(wordAt(tokens, at + 2), "differ", "disagree");
    case "thank":
      return next === "you";
    case "compare":
      // "compared notes on the drought": they met
      return next === "notes";
    case "call":
      // "The crews, often called upon to help": they are asked. "called off the strike"
      return isOneOf(next, "off", "up") || (wordAt(tokens, at + 2) === "to" && isOneOf(next, "on", "upon"));
    case "ask":
    case "request":
    case "insist":
    case "demand":
      return hidesName(tokens, at, end);
    default:
      return false;
  }
}

const isNews = (noun: string): boolean =>
  PIECES.has(noun) || CUE_NOUNS.has(noun) || isOneOf(noun, "news", "information", "detail", "word");

/** "In an article he wrote for the paper": the relative clause tells of the article. */
const isOfPiece = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.xpos === "PRP" && PIECES.holds(itemAt(tokens, at - 2));

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

/** "citing two officials", "citing a report": who or what passes on what is said; not "citing fears of war". */
function citesSource(tokens: readonly Token[], at: number, end: number): boolean {
  const object = phraseStartingAt(tokens, at + 1, end);
  if (!object) return true;
  const head = nounAt(tokens, object);
  const noun = lemmaAt(tokens, head, "NOUN");
  // "the ministry’s press service"
  const passes = noun === "service" || CITED.has(noun) || ACTOR_NOUNS.has(noun);
  if (passes || tokens[at]?.xpos !== "VBG") return passes;
  // "The paper, citing a person, said S", "Citing the law, X said S": no clause stands before.
  const behind = wordAt(tokens, at - 1) === "," && hasVerb(tokens, sentenceStart(tokens, at), at);
  return (
    !behind || tokens[head]?.upos !== "NOUN" || ADDUCED_PIECES.has(noun) || DOCUMENT_NOUNS.holds(tokens[head])
  );
}

/** What is cited besides documents. */
const ADDUCED_PIECES: ReadonlySet<string> = new Set([
  ...DOCUMENT_NOUNS,
  ...PIECES,
  ...OUTLET_NOUNS,
  "record",
  "image",
  "footage",
]);

/** "posted a statement on its website": the verb's object is a document. */
function putsOut(tokens: readonly Token[], at: number, end: number): boolean {
  const object = phraseStartingAt(tokens, at + 1, end);
  return object !== null && DOCUMENT_NOUNS.holds(tokens[headAt(tokens, object)]);
}

/** The token behind an idiom of speech; 0 where none stands there, or where a thing is waved off and no words. */
function idiomAt(tokens: readonly Token[], at: number, word: string, end: number): number {
  const closes = idiomEnd(tokens, at, word);
  if (closes === 0 || !WAVED_OFF.has(word)) return closes;
  // "…, pointing to a study": of these only words are adduced in a participle.
  const past = isOneOf(wordAt(tokens, at - 1), "has", "have", "had");
  if (!finite(tokens[at]) && !past && !(word === "point" && tokens[at]?.xpos === "VBG")) return 0;
  // "hit out at the “cowardly” ban": words in marks
  if (isOpen(tokens[closes]) || isOpen(tokens[closes + 1])) return closes;
  const head = objectHead(tokens, closes, end);
  return ARGUED.has(head) || CUE_NOUNS.has(head) || ADDUCED.has(head) ? closes : 0;
}

/** The lemma of an object's noun; empty where no object opens at `from`. */
function objectHead(tokens: readonly Token[], from: number, end: number): string {
  const what = phraseStartingAt(tokens, from, end);
  return what ? lemmaAt(tokens, headAt(tokens, what), "NOUN") : "";
}

/** "made clear" notes, "let them know" informs, "set out that" takes its conjunction. */
const idiomCue = (verb: string, next: string): Cue | null =>
  CUES.get(IDIOM_CUES.get(`${verb} ${next}`) ?? IDIOM_CUES.get(verb) ?? "intimate") ?? null;

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

/** "asked that his name be withheld", "asked not to be identified" */
function hidesName(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 7); i++) {
    if (isOneOf(wordAt(tokens, i), "named", "anonymous", "anonymity", "identified", "identity", "quoted"))
      return true;
    if (wordAt(tokens, i) === "name" && tokens[i - 1]?.xpos === "PRP$") return true;
    if (wordAt(tokens, i) === ",") return false;
  }
  return false;
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

/** "pointed out that": reported as "note" is. */
function phrasal(tokens: readonly Token[], at: number, word: string): Cue | null {
  // "Nobody, he went on, should wait": as "add" does
  if (word === "go")
    return (isOneOf(wordAt(tokens, at - 1), "he", "she", "they", "it") ||
      tokens[at - 1]?.upos === "PROPN" ||
      DOCUMENT_NOUNS.holds(itemAt(tokens, at - 1)) ||
      ACTOR_NOUNS.has(lemmaAt(tokens, at - 1, "NOUN"))) &&
      wordAt(tokens, at + 1) === "on" &&
      /^[,.:]$/.test(wordAt(tokens, at + 2))
      ? (CUES.get("add") ?? null)
      : null;
  // "The Courier has it that", "As the roadmap has it, S"
  if (word === "have")
    // "The Courier has it from two envoys that S"
    return wordAt(tokens, at + 1) === "it" && isOneOf(wordAt(tokens, at + 2), "that", ",", "from")
      ? (CUES.get("report") ?? null)
      : null;
  // "put the toll at more than 50"
  if (word === "put" && reckons(tokens, at)) return CUES.get("predict") ?? null;
  // "As the envoy put it in Lund, S"
  const held = word === "put" && wordAt(tokens, at + 1) === "it";
  if (
    held &&
    isOneOf(wordAt(tokens, at + 2), "in", "at", "to", "on", "before", "during") &&
    leadsAs(tokens, at)
  )
    return CUES.get("note") ?? null;
  const particle = wordAt(tokens, at + 1) === "it" ? wordAt(tokens, at + 2) : wordAt(tokens, at + 1);
  if (!PHRASAL_CUES.get(word)?.has(particle)) return null;
  // "hit back at critics": such verbs take no object of what was said.
  return CUES.get(isOneOf(particle, "back", "in", "up") && word !== "sum" ? "add" : "note") ?? null;
}

/** Whether "as" opens the sentence before a verb's subject. */
function leadsAs(tokens: readonly Token[], at: number): boolean {
  let as = at - 1;
  while (as > at - 12 && isOneOf(tokens[as]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PRON", "PART")) as--;
  return wordAt(tokens, as) === "as" && tokens[as - 1]?.sentence !== tokens[as]?.sentence;
}

/** "put the toll at more than 50": a noun of what is counted, then "at" and a number. */
function reckons(tokens: readonly Token[], at: number): boolean {
  let reckoned = false;
  for (let i = at + 1; i < at + 14; i++) {
    const { lower = "", upos = "PUNCT" } = tokens[i] ?? {};
    if (lower === "at" && i > at + 1) {
      let number = i + 1;
      while (isOneOf(tokens[number]?.upos, "ADV", "ADP", "ADJ", "SYM", "DET") && number < i + 5) number++;
      return reckoned && (tokens[number]?.upos === "NUM" || isOpen(tokens[number]));
    }
    reckoned ||= RECKONED.has(lemmaAt(tokens, i, "NOUN"));
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM|PART|VERB)$/.test(upos) || finite(tokens[i])) return false;
  }
  return false;
}

/** "a statement saying", "marchers chanting", "with a spokesman in Lund saying": participles that hang on a noun are read as such. */
const follows = (passage: Passage, at: number): boolean =>
  passage.tokens[at - 1]?.upos === "NOUN" ||
  /^\w+day$/.test(wordAt(passage.tokens, at - 1)) ||
  attendant(passage.tokens, passage.first, at) !== null ||
  // "a statement by Ann Roe saying", not a headline’s "Statement by Ann Roe Welcoming"
  (startsLower(passage.tokens[at]?.text ?? "") && authorBefore(passage, at) !== null);
