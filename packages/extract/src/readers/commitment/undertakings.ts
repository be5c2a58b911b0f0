/**
 * Takes a "will" or "would", gives the promise it is in a joint document or under an agreement, where the future tense
 * binds (R28), and what somebody is said to do by a date, which binds where he says it of his own side.
 */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { INSTRUMENTS, PROMISE_VERBS } from "../../data/commitment-words.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { isJoint } from "../../refine/speaker/signatories.ts";
import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { clauseAround } from "../meeting/contact/clause.ts";
import { isDialogue } from "../turns.ts";
import { contentEnd } from "./content.ts";
import type { PromiseReading } from "./promise-reading.ts";
import { readSubject } from "./subject.ts";

/** Verbs in the future that promise nothing of their subject's doing. */
const STATES_OF_AFFAIRS = new Set(
  "be remain have become need depend allow enable help see include require mean take".split(" "),
);
const TERMS = new WordList(["under", "by"]);

/** Verbs of coming together, which plan an event and promise nothing, and of what isn't one's own doing. */
const NO_DEEDS = new Set(
  (
    "meet visit travel host attend hold convene arrive return leave fly join speak talk brief address discuss say tell give make get go come " +
    "continue know think want expect hope like seem appear decide consider remain lead cause bring end begin start last run face lose win suffer " +
    "depend tell ask answer"
  ).split(" "),
);

const isNoDeed = (verb: string): boolean => NO_DEEDS.has(verb) || PROMISE_VERBS.has(verb);

/** Infinitives of what a side gives or sets up, which it binds itself to with no date. */
export const GIVING = new WordList(
  "provide send give donate contribute deliver supply deploy finance fund train build lift release reopen restore",
);

/** Reader of what is to be done by a date; `isBinding` in assemble tells whether it is the speaker's own to promise. */
export const DATED = "undertaking:dated";

/** "Uruguay will make an aircraft available" in a joint statement, "Under the deal, each side will keep …" anywhere. */
export function readUndertaking(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  const modal = (tokens[at] as Token).lower;
  if (modal !== "will" && modal !== "would") return null;
  let verb = at + 1;
  while (verb < sentence.endToken && tokens[verb]?.upos === "ADV" && tokens[verb]?.lower !== "not") verb++;
  const head = tokens[verb];
  if (head?.xpos !== "VB" || verb >= sentence.endToken || STATES_OF_AFFAIRS.has(lemmaAs(head, "VERB")))
    return null;
  const bound = isUnderTerms(tokens, sentence, at);
  const joint = isJoint(report);
  const [opens, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const first = Math.max(opens, nextSubjectBefore(tokens, opens, at));
  const reader =
    modal === "would" || !(bound || joint) ? DATED : bound ? "undertaking:terms" : "undertaking:joint";
  if (reader === DATED && !isDeed(report, sentence, at, verb)) return null;
  const own = reader === DATED ? behindVerb(tokens, sentence.firstToken, at) : first;
  const subject = readSubject(report, Math.max(first, own), at);
  if (!subject) return null;
  // Only names and the text's own voice bind: "the strategy will strengthen ties" is a hope.
  if (
    subject.voice === null &&
    !subject.mentions.some(
      (mention) =>
        isOneOf(mention.kind, "state", "group", "ministry", "organisation") ||
        (modal === "would" && isOwnSide(tokens, mention)),
    )
  )
    return null;
  const stop = beforeNextSubject(tokens, verb, contentEnd(tokens, verb, end));
  if (stop <= verb + 1) return null;
  return {
    reader,
    status: reader === "undertaking:terms" ? "agreed" : "intended",
    subject,
    partners: [],
    hedge: false,
    from: verb,
    end: stop,
    form: "infinitive",
    clause: subject.mentions[0]?.firstToken ?? at,
  };
}

/** "it", "they", "his country": who is spoken for by one who says so. */
const isOwnSide = (tokens: readonly Token[], { kind, head, endToken }: Mention): boolean =>
  kind === "pronoun" &&
  (isOneOf(wordOf(tokens, head), "it", "they") ||
    (isOneOf(wordOf(tokens, head), "his", "her") && LANDS.holds(tokens[endToken])));

const LANDS = new WordList(["country", "government", "nation", "administration"]);

/** "Under the agreement, …": a sentence that opens with the terms of an instrument. */
function isUnderTerms(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (!TERMS.holds(tokens[sentence.firstToken])) return false;
  for (let i = sentence.firstToken + 1; i < Math.min(at, sentence.firstToken + 7); i++) {
    const token = tokens[i] as Token;
    if (INSTRUMENTS.has(token.lower) || token.lower === "terms") return true;
    if (token.text === ",") return false;
  }
  return false;
}

/** Behind the verb that says so, and whom it tells: "told her colleague that Lima would send". */
function behindVerb(tokens: readonly Token[], first: number, at: number): number {
  let i = at - 1;
  while (i > first && tokens[i]?.upos !== "VERB" && wordOf(tokens, i) !== "that") i--;
  if (wordOf(tokens, i) === "that") return i + 1;
  // "told reporters his country would send": not they.
  if (isOneOf(wordOf(tokens, i), "told", "assured", "informed")) return i;
  // "The minister, speaking in Oslo, will send": nothing is said there.
  return tokens[i]?.upos !== "VERB" || tokens[i]?.xpos === "VBG" || hasComma(tokens, i, at) ? first : i + 1;
}

/** "A will return four villages and B will withdraw": where the subject of the second begins; the clause's first token where it has only one. */
function nextSubjectBefore(tokens: readonly Token[], first: number, at: number): number {
  let k = at - 1;
  while (k > first && isOneOf(tokens[k]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PART")) k--;
  if (k === at - 1 || !isOneOf(wordOf(tokens, k), "and", "while", "but")) return first;
  for (let i = k - 1; i >= first; i--) if (isOneOf(wordOf(tokens, i), "will", "would")) return k + 1;
  return first;
}

/** "will return four villages and B will withdraw": where the next subject with its own "will" begins. */
function beforeNextSubject(tokens: readonly Token[], from: number, stop: number): number {
  for (let i = from + 2; i < stop; i++) {
    if (!isOneOf(wordOf(tokens, i), "and", "while", "but")) continue;
    let k = i + 1;
    while (k < Math.min(stop, i + 8) && isOneOf(tokens[k]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PART")) k++;
    if (k > i + 1 && isOneOf(wordOf(tokens, k), "will", "would"))
      return tokens[i - 1]?.text === "," ? i - 1 : i;
  }
  return stop;
}

const wordOf = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordOf(tokens, i) === ",") return true;
  return false;
}

const SUPPOSING = new WordList("if unless until whether could might how why");

/** An act of one's own that no condition hangs on, outside a dialogue: "would complete the studies by March". */
function isDeed(report: Report, sentence: Sentence, at: number, verb: number): boolean {
  const { tokens } = report.analysed;
  if (isDialogue(report) || isNoDeed(lemmaAs(tokens[verb] as Token, "VERB"))) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (SUPPOSING.holds(tokens[i])) return false;
  return (tokens[at + 1] as Token).lower !== "not";
}
