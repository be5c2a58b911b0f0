/**
 * Takes the report, gives the stands that the narrator tells in its own words: who backs, opposes, demands or wants what.
 *
 * What is said by somebody is read from statements instead. Refused: negated wanting, hypothetical stands, subjects that are
 * no party ("critics oppose"), a reporter's question.
 */

import type { Polarity } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  HELPING_LEMMAS,
  STANCE_ADJECTIVES,
  STANCE_PREPOSITIONS,
  STANCE_VERBS,
} from "../data/stance-words.ts";
import { FINITE_TAGS } from "../data/verb-tags.ts";
import { eachMarked } from "../each-marked.ts";
import { createMark } from "../marks.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import { mentionAt, type Report, type TextSpan } from "../report.ts";
import { contentEnd } from "./commitment/content.ts";
import { readSubject } from "./commitment/subject.ts";
import { isUnreal } from "./commitment/unreal.ts";
import { clauseAround } from "./meeting/contact/clause.ts";
import { sentencesTold } from "./turns.ts";

/** A stand before its holder is resolved. `object` is what it is on; `span` runs from the holder to its end. */
export interface PositionDraft {
  readonly reader: string;
  readonly polarity: Polarity;
  readonly holders: readonly Mention[];
  readonly object: TextSpan;
  readonly span: TextSpan;
  readonly sentence: number;
}

const PHRASAL_VERBS = [...STANCE_PREPOSITIONS.keys()].map((phrase) => phrase.split(" ")[0] as string);

/** A word or a form of a verb that one of the forms starts from. */
const TELLS_STAND = createMark(() => ({
  words: ["pressure", "interest", "conditional", "only", "unless", ...STANCE_ADJECTIVES.keys()],
  verbs: ["condition", ...STANCE_VERBS.keys(), ...PHRASAL_VERBS, ...HELPING_LEMMAS],
}));

/** Drafts in the order of the text. Linear; never throws. */
export function readPositions(report: Report): PositionDraft[] {
  const drafts: PositionDraft[] = [];
  eachMarked(report, sentencesTold(report), TELLS_STAND, (at, sentence) => {
    if (report.roles[sentence.paragraph] === "headline") return sentence.endToken;
    const found =
      readPressure(report, sentence, at) ??
      readEffort(report, sentence, at) ??
      readCondition(report, sentence, at) ??
      readStance(report, sentence, at);
    if (found) drafts.push(found);
    return at + 1;
  });
  return drafts;
}

/** "Ruritania opposes the deal", "Ruritania is opposed to it", "Ruritania wants X to leave". */
function readStance(report: Report, sentence: Sentence, at: number): PositionDraft | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (!isVerbal(report, at)) return null;
  const word = lemmaAs(token, "VERB");
  const phrase = STANCE_PREPOSITIONS.get(`${word} ${tokens[at + 1]?.lower}`);
  const wanted = word === "want" && actorTo(tokens, at + 1, sentence.endToken);
  const polarity = wanted ? "demand" : (phrase ?? STANCE_VERBS.get(word));
  // Participles qualify ("the rejected offer", "U.S.-backed forces"); only finite verbs and perfects are told.
  if (!polarity || word === "agree" || word === "share") return null;
  if (
    token.xpos === "VBN" &&
    !/^(has|have|had|'ve|’ve|long|repeatedly|frequently|consistently|always)$/.test(
      tokens[at - 1]?.lower ?? "",
    ) &&
    !isOnlyVerb(tokens, sentence, at)
  )
    return null;
  // "is seeking compensation from X", not "reelection": of somebody.
  const going =
    token.xpos === "VBG" &&
    word === "seek" &&
    isOneOf(tokens[at - 1]?.lower, "is", "are") &&
    tokens.slice(at, Math.min(sentence.endToken, at + 8)).some(({ lower }) => lower === "from");
  if ((token.xpos === "VBG" && !going) || token.xpos === "VB") return null;
  if (isUnreal(tokens, sentence.firstToken, at) || tokens[at - 1]?.text === "-") return null;
  const from = phrase ? at + 2 : at + 1;
  // "insists that the border stay closed" demands it; "supports that" points back.
  const clause = polarity === "demand" && tokens[from]?.lower === "that" ? from + 1 : from;
  return draftOf(report, sentence, at, clause, polarity, `stance:${word}`);
}

/** "Ruritania ruled out talks.": a sentence without another verb, whose past the tagger takes for a participle. */
function isOnlyVerb(tokens: readonly Token[], { firstToken, endToken }: Sentence, at: number): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (i !== at && isOneOf((tokens[i] as Token).upos, "VERB", "AUX")) return false;
  return tokens[at - 1]?.upos === "PROPN";
}

/** A verb, or a plural behind a name before "that", an article, a name or its own preposition, which the tagger takes for a noun: "Ruritania insists that …", "Ruritania urges X to". */
export function isVerbal(report: Report, at: number, led = false): boolean {
  const { tokens } = report.analysed;
  const { upos, xpos } = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    upos === "VERB" ||
    (xpos === "NNS" &&
      ((led &&
        !tokens
          .slice(report.analysed.sentences[(tokens[at] as Token).sentence]?.firstToken, at)
          .some(({ upos, xpos }) => isOneOf(upos, "VERB", "AUX") || xpos === "PRP$")) ||
        next?.lower === "that" ||
        isOneOf(next?.upos, "DET", "PROPN") ||
        next?.xpos === "VBG") &&
      report.mentions[mentionAt(report, at - 1)]?.endToken === at)
  );
}

/** "every soldier to leave", "every soldier off its soil": somebody else who is to do something. */
export function actorTo(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokens[from]?.lower === "to") return false;
  for (let i = from; i < Math.min(end - 1, from + 7); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "to") return i > from && tokens[i + 1]?.xpos === "VB";
    if (isOneOf(token.lower, "off", "out")) return i > from;
    if (!isOneOf(token.upos, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")) return false;
  }
  return false;
}

/** "is under pressure to", "has an interest in", "is eager to": what drives a party rather than what it says. */
function readPressure(report: Report, sentence: Sentence, at: number): PositionDraft | null {
  const { tokens } = report.analysed;
  const word = (tokens[at] as Token).lower;
  if (word === "pressure") {
    let i = at - 1;
    while (i > sentence.firstToken && i > at - 5 && isOneOf((tokens[i] as Token).upos, "ADJ", "ADV", "NOUN"))
      i--;
    const led = tokens[i]?.lower ?? "";
    if (led !== "under" && !/^(fac(?:e|es|ed|ing)|facing)$/.test(led)) return null;
    for (let k = at + 1; k < Math.min(sentence.endToken, at + 10); k++)
      if ((tokens[k] as Token).lower === "to" && tokens[k + 1]?.xpos === "VB")
        return draftOf(report, sentence, i, k + 1, "interest", "pressure");
    return null;
  }
  if (word === "interest" && tokens[at + 1]?.lower === "in") {
    let i = at - 1;
    while (i > sentence.firstToken && i > at - 4 && isOneOf((tokens[i] as Token).upos, "ADJ", "DET", "NOUN"))
      i--;
    return /^(has|have|had)$/.test(tokens[i]?.lower ?? "")
      ? draftOf(report, sentence, i, at + 2, "interest", "interest")
      : null;
  }
  const adjective = STANCE_ADJECTIVES.get(word);
  if (
    adjective &&
    adjective !== "support" &&
    /^(is|are|was|were|remain|remains|remained)$/.test(tokens[at - 1]?.lower ?? "") &&
    tokens[at + 1]?.upos !== "PUNCT"
  ) {
    const link = tokens[at + 1]?.lower;
    if (word === "against") return draftOf(report, sentence, at, at + 1, adjective, "stance:against");
    return link === "to" || link === "in"
      ? draftOf(report, sentence, at, at + 2, adjective, `stance:${word}`)
      : null;
  }
  return null;
}

/** "conditions the treaty on X", "made the treaty conditional on X", "will return only if X": what a party makes depend on something. */
function readCondition(report: Report, sentence: Sentence, at: number): PositionDraft | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  const { firstToken, endToken } = sentence;
  if (lemmaAs(token, "VERB") === "condition" && isVerbal(report, at)) {
    const on = tokens.slice(at + 1, Math.min(endToken, at + 14)).some(({ lower }) => lower === "on");
    return on && FINITE_TAGS.has(token.xpos)
      ? draftOf(report, sentence, at, at + 1, "conditional", "condition")
      : null;
  }
  const conditional = token.lower === "conditional" && isOneOf(tokens[at + 1]?.lower, "on", "upon");
  const onlyIf = (token.lower === "only" && tokens[at + 1]?.lower === "if") || token.lower === "unless";
  if (!conditional && !onlyIf) return null;
  for (let i = at - 1; i > Math.max(firstToken, at - 16); i--) {
    const verb = tokens[i] as Token;
    if (verb.text === ";") return null;
    if (verb.upos !== "VERB") continue;
    // "would return only if": what depends; "was made conditional by" is told of the treaty.
    const told = conditional
      ? lemmaAs(verb, "VERB") === "make" &&
        (FINITE_TAGS.has(verb.xpos) || /^ha[sd]|have$/.test(tokens[i - 1]?.lower ?? ""))
      : verb.xpos === "VB" && willBefore(tokens, firstToken, i);
    return told ? draftOf(report, sentence, i, i + 1, "conditional", "condition") : null;
  }
  return null;
}

/** "will", "would" and their negations right before an infinitive. */
function willBefore(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    if (isOneOf((tokens[i] as Token).lower, "will", "would", "wo")) return true;
    if (!isOneOf((tokens[i] as Token).upos, "ADV", "PART")) return false;
  }
  return false;
}

/** "has spent years trying to help X rebuild ties", "has been working to restore relations". */
function readEffort(report: Report, sentence: Sentence, at: number): PositionDraft | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (token.upos !== "VERB" || token.xpos !== "VB" || !HELPING_LEMMAS.has(lemmaAs(token, "VERB")))
    return null;
  if (tokens[at - 1]?.lower !== "to") return null;
  const trying = tokens[at - 2]?.lower ?? "";
  if (!/^(trying|working|seeking|striving|sought|tried|worked|pushing|pushed)$/.test(trying)) return null;
  if (isUnreal(tokens, sentence.firstToken, at - 2)) return null;
  return draftOf(report, sentence, at - 2, at + 1, "support", "effort");
}

function draftOf(
  report: Report,
  sentence: Sentence,
  verb: number,
  from: number,
  polarity: Polarity,
  reader: string,
): PositionDraft | null {
  const { tokens } = report.analysed;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, verb);
  const subject = readSubject(report, ownStart(tokens, first, verb), verb);
  if (!subject || subject.voice !== null || subject.mentions.length === 0) return null;
  const stop = contentEnd(tokens, from, end);
  if (stop <= from || (tokens[from] as Token).lower === "that") return null;
  const head = subject.mentions[0] as Mention;
  return {
    reader,
    polarity,
    holders: subject.mentions,
    object: { start: (tokens[from] as Token).start, end: (tokens[stop - 1] as Token).end },
    span: { start: head.start, end: (tokens[stop - 1] as Token).end },
    sentence: sentence.index,
  };
}

/** Where the clause of a verb starts behind "and" and a name of its own: "Mali has troops and Chad backs the army". */
function ownStart(tokens: readonly Token[], first: number, verb: number): number {
  let and = verb - 1;
  while (and > first && and > verb - NAMED && PHRASE.has((tokens[and] as Token).upos)) and--;
  if (tokens[and]?.lower !== "and" || and + 1 >= verb || tokens[and + 1]?.upos !== "PROPN") return first;
  // "A and B back the army": a list, where no verb stands before it.
  for (let i = and - 1; i >= first; i--) {
    const { text, lower, xpos } = tokens[i] as Token;
    if (text === "," || lower === "between") return first;
    if (FINITE_TAGS.has(xpos)) return and + 1;
  }
  return first;
}
const NAMED = 6;
const PHRASE: ReadonlySet<Token["upos"]> = new Set(["PROPN", "DET", "ADJ", "ADV", "NOUN"]);
