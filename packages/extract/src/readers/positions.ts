/**
 * Takes the report, gives the stands that the narrator tells in its own words: who backs, opposes, demands or wants what.
 *
 * What is said by somebody is read from statements instead. Refused: negated wanting, hypothetical stands, subjects that are
 * no party ("critics oppose"), a reporter's question.
 */

import type { Polarity } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  ACCEPTING_LEMMAS,
  HELPING_LEMMAS,
  JUDGING_LEMMAS,
  NEGATIONS,
  STANCE_ADJECTIVES,
  STANCE_VERBS,
  STAND_PHRASES,
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
import { readParties } from "./meeting/party/parties.ts";
import { adjectiveAt, standAt } from "./stand.ts";
import { sentencesTold } from "./turns.ts";

/** A stand before its holder is resolved. `object` is what it is on; `span` runs from the holder to its end. */
export interface PositionDraft {
  readonly reader: string;
  readonly polarity: Polarity;
  readonly holders: readonly Mention[];
  readonly object: TextSpan;
  /** Whether the object is another's, told before. */
  readonly resumes?: boolean;
  readonly span: TextSpan;
  readonly sentence: number;
}

/** A word or a form of a verb that one of the forms starts from. */
const TELLS_STAND = createMark(() => ({
  words: ["pressure", "interest", "conditional", "only", "unless", ...STANCE_ADJECTIVES.keys()],
  verbs: [
    ...[
      "condition",
      "accept",
      "maintain",
      ...STANCE_VERBS.keys(),
      ...STAND_PHRASES.keys(),
      ...HELPING_LEMMAS,
    ],
    ...[...JUDGING_LEMMAS, ...ACCEPTING_LEMMAS],
  ],
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
      readStance(report, sentence, at, drafts.at(-1));
    if (found) drafts.push(found);
    return at + 1;
  });
  return drafts;
}

/** "Ruritania opposes the deal", "would not accept the deal", "wants X to leave", "calls the deal illegal". */
function readStance(
  report: Report,
  sentence: Sentence,
  at: number,
  before: PositionDraft | undefined,
): PositionDraft | null {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  if (word === "agree" && tokens[at + 1]?.lower !== "with") return null;
  if (word === "share" || tokens[at - 1]?.text === "-") return null;
  const chain = chainBefore(tokens, sentence.firstToken, at);
  if ((tokens[at] as Token).xpos === "VBN" && tokens[at + 1]?.lower === "by")
    return chain.negated ? null : readTakenBy(report, sentence, at, chain.from);
  const stand = standAt(tokens, at, sentence.endToken, chain.negated);
  if (!stand || !isVerbal(report, at, STAND_PHRASES.has(word))) return null;
  if (!isTold(tokens, sentence, at, chain)) return null;
  if (isUnreal(tokens, sentence.firstToken, chain.negated ? chain.from : at)) return null;
  const { from, to, polarity } = stand;
  // "insists that the border stay closed" demands it; "supports that" points back.
  const object = polarity === "demand" && tokens[from]?.lower === "that" ? from + 1 : from;
  const reader = `stance:${stand.reason}`;
  // "Peru rejects it": what was told last.
  if (
    polarity !== "interest" &&
    isOneOf(tokens[from]?.lower, "it", "this", "that", "them") &&
    endsObject(tokens[from + 1])
  ) {
    const near = before && sentence.index - before.sentence <= 1 ? before : null;
    const draft = near && draftOf(report, sentence, at, at, polarity, reader, from + 1);
    return draft && { ...draft, object: near.object, resumes: true };
  }
  return (
    (before?.sentence === sentence.index ? resumed(report, sentence, at, polarity, reader, before) : null) ??
    relativeStand(report, sentence, at, polarity, reader) ??
    draftOf(report, sentence, at, object, polarity, reader, to) ??
    resumed(report, sentence, at, polarity, reader, before)
  );
}

/** Whether nothing that a pronoun belongs to follows it. */
const endsObject = (token: Token | undefined): boolean =>
  isOneOf(token?.upos, "PUNCT", "CCONJ", "SCONJ") || isOneOf(token?.lower, "since", "too", "as");

const OF_NOUN: ReadonlySet<Token["upos"]> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** The noun phrase that ends before a token: its first token. */
function phraseBefore(tokens: readonly Token[], first: number, end: number): number {
  let i = end;
  while (
    i > first &&
    (OF_NOUN.has((tokens[i - 1] as Token).upos) || isOneOf(tokens[i - 1]?.lower, "of", "in", "for")) &&
    end - i < 10
  )
    i--;
  return i;
}

/** "a ruling that Chad rejects", "the proposal, which Egypt supports,": a stand on what the pronoun takes up. */
function relativeStand(
  report: Report,
  { firstToken, index }: Sentence,
  at: number,
  polarity: Polarity,
  reader: string,
): PositionDraft | null {
  const { tokens } = report.analysed;
  if (!isOneOf(tokens[at + 1]?.text, ".", ",", ";", "back")) return null;
  let which = at - 1;
  while (which > firstToken && which > at - 7 && !isOneOf(tokens[which]?.lower, "which", "that")) which--;
  const subject = readSubject(report, which + 1, at);
  const [head] = subject?.mentions ?? [];
  if (polarity === "interest" && tokens[at + 1]?.lower !== "back") return null;
  if (
    !head ||
    head.kind === "pronoun" ||
    !isOneOf(tokens[which]?.lower, "which", "that") ||
    head.firstToken > which + 2
  )
    return null;
  const end = tokens[which - 1]?.text === "," ? which - 1 : which;
  const from = phraseBefore(tokens, firstToken, end);
  if (from >= end) return null;
  const object = { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end };
  const span = { start: object.start, end: (tokens[at] as Token).end };
  return { reader, polarity, holders: subject?.mentions ?? [], object, span, sentence: index };
}

/** "was opposed by Chad", "a request rejected by the Syrian side": who takes the stand stands behind. */
function readTakenBy(report: Report, sentence: Sentence, at: number, chain: number): PositionDraft | null {
  const { tokens } = report.analysed;
  const { firstToken, endToken } = sentence;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const polarity = STANCE_VERBS.get(word);
  const is = chain < at;
  // "would be opposed by": not yet.
  if (tokens.slice(chain, at).some(({ xpos }) => xpos === "MD")) return null;
  if (
    !polarity ||
    polarity === "interest" ||
    word === "require" ||
    (polarity === "support" && (!is || word === "back"))
  )
    return null;
  if (isUnreal(tokens, firstToken, chain)) return null;
  const { mentions, endToken: stop } = readParties(report, at + 2, endToken, null);
  const [head] = mentions;
  // "the U.S. Ambassadors Fund"
  if (!head || head.firstToken > at + 3 || isOneOf(tokens[stop]?.upos, "NOUN", "PROPN")) return null;
  let from = phraseBefore(tokens, firstToken, chain);
  // "A proposal that S, which Egypt supports, was opposed by": the sentence's own subject.
  if (is && tokens[chain - 1]?.text === ",") from = firstToken;
  if (from >= chain) return null;
  const object = { start: (tokens[from] as Token).start, end: (tokens[chain - 1] as Token).end };
  const span = { start: object.start, end: (tokens[stop - 1] as Token).end };
  return { reader: `stance:by:${word}`, polarity, holders: mentions, object, span, sentence: sentence.index };
}

/** The auxiliaries, negations and adverbs before a verb: where they start, and whether they deny it. */
function chainBefore(
  tokens: readonly Token[],
  first: number,
  at: number,
): { from: number; negated: boolean } {
  let from = at;
  while (
    from > first &&
    (isOneOf(tokens[from - 1]?.upos, "AUX", "PART", "ADV") ||
      isOneOf(tokens[from - 1]?.lower, "until", "then")) &&
    tokens[from - 1]?.lower !== "to"
  )
    from--;
  let negated = false;
  for (let i = from; i < at; i++) negated ||= NEGATIONS.holds(tokens[i]);
  // "can", "never": a negation without an auxiliary, as in "cannot", is one token or two.
  return { from, negated };
}

/** Whether a form is told of its subject: participles qualify ("the rejected offer"), infinitives are only meant, unless no other verb tells anything. */
function isTold(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  { from, negated }: { from: number; negated: boolean },
): boolean {
  const { xpos } = tokens[at] as Token;
  if (FINITE_TAGS.has(xpos) || xpos === "NNS") return true;
  const aux = tokens[from]?.lower ?? "";
  if (xpos === "VBG") {
    const word = lemmaAs(tokens[at] as Token, "VERB");
    // "is seeking compensation from X", not "reelection": of somebody.
    const sought = word === "seek" && tokens.slice(at, at + 8).some(({ lower }) => lower === "from");
    return (sought || GOING.has(word)) && /^(?:is|are|was|were|has|have|had)$/.test(aux) && !negated;
  }
  if (xpos === "VBN" && /^(?:has|have|had|'ve|’ve)$/.test(aux)) return tokens[at - 1]?.lower !== "been";
  if (xpos === "VB" && negated) return true;
  return isOnlyVerb(tokens, sentence, at, from);
}
const GOING = new Set("demand insist press push oppose resist reject argue lobby".split(" "));

/** Objects of what was told last: "Poland wanted a wider list. Hungary objected.", "…, which Athens did not want". */
function resumed(
  report: Report,
  sentence: Sentence,
  at: number,
  polarity: Polarity,
  reader: string,
  before: PositionDraft | undefined,
): PositionDraft | null {
  if (!before || sentence.index - before.sentence > 1 || polarity !== "oppose") return null;
  if (!isOneOf(report.analysed.tokens[at + 1]?.text, ".", ",", ";")) return null;
  const draft = draftOf(report, sentence, at, at, polarity, reader, at + 1);
  return draft && { ...draft, object: before.object, resumes: true };
}

/** "Ruritania ruled out talks.": a sentence without another finite verb, whose past or present the tagger takes for a participle or infinitive. */
function isOnlyVerb(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  at: number,
  from: number,
): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (i !== at && FINITE_TAGS.has((tokens[i] as Token).xpos)) return false;
  return (
    isOneOf(tokens[from - 1]?.upos, "PROPN", "NOUN") && tokens[at + 1]?.lower !== "by" && from > firstToken
  );
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
        next?.xpos === "VBG" ||
        // "a ruling that Chad rejects"
        (next?.upos === "PUNCT" && isOneOf(tokens[at - 2]?.lower, "that", "which"))) &&
      report.mentions[mentionAt(report, at - 1)]?.endToken === at)
  );
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
  return readAdjective(report, sentence, at);
}

/** "is opposed to", "remains firmly against", "was in favour of", "came out against". */
function readAdjective(report: Report, sentence: Sentence, at: number): PositionDraft | null {
  const { tokens } = report.analysed;
  const stand = adjectiveAt(tokens, at);
  if (!stand || tokens[stand.from]?.upos === "PUNCT") return null;
  // "is committed to": a standing attitude.
  if (stand.polarity === "support" && !OPEN.has(stand.reason)) return null;
  if (stand.polarity === "support" && isOneOf(tokens[stand.from]?.xpos, "VB", "VBG")) return null;
  let verb = at - 1;
  if (tokens[verb]?.lower === "in" && stand.reason === "favour") verb--;
  while (verb > sentence.firstToken && tokens[verb]?.upos === "ADV" && !NEGATIONS.holds(tokens[verb])) verb--;
  if (!/^(is|are|was|were|remain|remains|remained|stay|stays|stayed)$/.test(tokens[verb]?.lower ?? ""))
    return null;
  if (isUnreal(tokens, sentence.firstToken, verb)) return null;
  return draftOf(report, sentence, verb, stand.from, stand.polarity, `stance:${stand.reason}`);
}

const OPEN = new Set(["favour", "open", "ready", "supportive"]);

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
  const onlyIf =
    (token.lower === "only" && isOneOf(tokens[at + 1]?.lower, "if", "after", "once", "when")) ||
    token.lower === "unless";
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
  to = 0,
): PositionDraft | null {
  const { tokens } = report.analysed;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, verb);
  const subject = readSubject(report, ownStart(tokens, first, verb), verb);
  if (!subject || subject.voice !== null || subject.mentions.length === 0) return null;
  const stop = to || contentEnd(tokens, from, end);
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
