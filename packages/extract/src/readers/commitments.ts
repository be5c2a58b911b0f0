/**
 * Takes the report, gives what was agreed, pledged or decided (R28).
 *
 * Refused: "agreed with X" and "agreed on the importance of Y" (views), negated, foreseen and hypothetical agreement,
 * a standing "is committed to", a reporter's question.
 */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  ARRANGING_WORDS,
  DELEGATING_LEMMAS,
  PROMISE_NOUNS,
  PROMISE_VERBS,
  type PromiseVerb,
} from "../data/commitment-words.ts";
import { eachMarked } from "../each-marked.ts";
import { createMark } from "../marks.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import type { Report, TextSpan } from "../report.ts";
import { readComplement } from "./commitment/complement.ts";
import { contentEnd, splitConjuncts } from "./commitment/content.ts";
import { gappedBehind } from "./commitment/gapped.ts";
import { isOperative } from "./commitment/item-subject.ts";
import { listedPromises, promiseOf } from "./commitment/listed-items.ts";
import { readNominal } from "./commitment/nominals.ts";
import { readArrangement, readDelegation, readPassive } from "./commitment/other-forms.ts";
import type { PromiseReading } from "./commitment/promise-reading.ts";
import { readSubject, resumedSubject } from "./commitment/subject.ts";
import type { Subject } from "./commitment/subject-reading.ts";
import { type PromiseTerms, readTerms } from "./commitment/terms.ts";
import { DATED, readUndertaking } from "./commitment/undertakings.ts";
import { isUnreal } from "./commitment/unreal.ts";
import { clauseAround } from "./meeting/contact/clause.ts";
import { readParties } from "./meeting/party/parties.ts";
import type { TimeDraft } from "./times.ts";
import { sentencesTold } from "./turns.ts";

/** A commitment before its parties are resolved. `content` is what is promised, one promise a draft; `span` the whole clause. */
export interface CommitmentDraft extends PromiseTerms {
  /** The form it was read in: the verb's lemma, or `nominal:decision`, `passive:agree`, `arrangement`. */
  readonly reader: string;
  readonly status: PromiseReading["status"];
  readonly subjects: readonly Mention[];
  readonly partners: readonly Mention[];
  /** Whose promise it is where no subject is named (see Subject). */
  readonly voice: Subject["voice"];
  readonly count: number | null;
  readonly hedged: boolean;
  /** How far its own times may stand: conjuncts of one verb share them, further verbs have their own. */
  readonly reach: TextSpan;
  readonly content: TextSpan;
  readonly span: TextSpan;
  readonly sentence: number;
  readonly headline: boolean;
  /** Whether a verb says what is to be done, or the content is a thing ("a truce"). */
  readonly form: PromiseReading["form"];
}

/** Drafts in the order of the text; a promise of two things is two drafts. Linear; never throws. */
export function readCommitments(report: Report, times: readonly TimeDraft[]): CommitmentDraft[] {
  const drafts: CommitmentDraft[] = [];
  let before: PromiseReading | null = null;
  eachMarked(report, sentencesTold(report), TELLS_PROMISE, (at, sentence) => {
    for (const { item, reading } of readList(report, sentence, at)) {
      before = reading;
      drafts.push(...draftsOf(report, item, reading));
    }
    const reading = readAt(report, times, sentence, at);
    // "agreed to continue what they had decided to start": what lies in a promise is no further one.
    if (!reading || (before && reading.from < before.end)) return;
    const told = [reading, ...gappedBehind(report, reading, sentence.endToken)];
    if (reading.reader !== DATED) before = told.at(-1) as PromiseReading;
    for (const one of told) drafts.push(...draftsOf(report, sentence, one));
  });
  return drafts;
}

/** A word or a form of a verb that one of the forms starts from. */
const TELLS_PROMISE = createMark(() => ({
  words: [...PROMISE_NOUNS.keys(), ...ARRANGING_WORDS, "will", "would"],
  verbs: [...PROMISE_VERBS.keys(), ...DELEGATING_LEMMAS],
}));

/** The forms at one token, first match wins: a verb's own complement before its passive, nouns last. */
function readAt(
  report: Report,
  times: readonly TimeDraft[],
  sentence: Sentence,
  at: number,
): PromiseReading | null {
  const token = report.analysed.tokens[at] as Token;
  // "3. Agree to open a school;": a noun to the tagger.
  const opens = report.analysed.tokens[at + 1]?.lower === "to" && isOperative(report, at);
  // "had undertaken to": an adjective to the tagger.
  const isPerfect =
    token.xpos === "JJ" && isOneOf(report.analysed.tokens[at - 1]?.lower, "had", "has", "have");
  return token.upos === "VERB" || token.xpos === "VBN" || opens || isPerfect
    ? (readVerb(report, times, sentence, at) ??
        readPassive(report, sentence, at) ??
        readDelegation(report, sentence, at))
    : (readNominal(report, times, sentence, at) ??
        readArrangement(report, sentence, at) ??
        readUndertaking(report, sentence, at));
}

/** The items of a list that hangs on a verb of promising: "The Sides agreed: a) to …". */
function readList(
  report: Report,
  sentence: Sentence,
  at: number,
): { item: Sentence; reading: PromiseReading }[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (token.upos !== "VERB") return [];
  const items = listedPromises(report, sentence, at);
  const word = lemmaAs(token, "VERB");
  const verb = items.length > 0 ? PROMISE_VERBS.get(word) : undefined;
  const subject = verb ? readSubject(report, sentence.firstToken, at) : null;
  if (!verb || !subject || isUnreal(tokens, sentence.firstToken, at)) return [];
  return items.map((item) => ({
    item: item.sentence,
    reading: promiseOf({ reader: word, status: verb.status, subject }, item),
  }));
}

function readVerb(
  report: Report,
  times: readonly TimeDraft[],
  sentence: Sentence,
  at: number,
): PromiseReading | null {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const verb = PROMISE_VERBS.get(word);
  if (!verb || isStative(tokens, sentence.firstToken, at) || isUnreal(tokens, sentence.firstToken, at))
    return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const complement = readComplement(report, times, at, end, verb);
  if (!complement) return null;
  const subject = readSubject(report, first, at) ?? resumedSubject(report, sentence.firstToken, at);
  if (!subject || !isAble(verb, subject, tokens[at - 1])) return null;
  const stop = contentEnd(tokens, complement.from, end);
  if (stop <= complement.from) return null;
  return {
    reader: word,
    status: verb.status,
    subject,
    partners: [...complement.partners, ...(verb.status === "agreed" ? metBefore(report, first, at) : [])],
    hedge: complement.hedge,
    from: complement.from,
    end: stop,
    form: complement.form,
    clause: subject.mentions[0]?.firstToken ?? at,
  };
}

/** "A and B met with C in P and agreed to", "A and B, hosted by C, agreed to": with whom those who agree have met. */
function metBefore(report: Report, first: number, at: number): readonly Mention[] {
  const { tokens } = report.analysed;
  if (!isOneOf(tokens[at - 1]?.text, "and", ",")) return [];
  for (let i = at - 2; i > first; i--) {
    const led = tokens[i]?.lower;
    if (
      (led === "with" && tokens[i - 1]?.lower === "met") ||
      (led === "by" && tokens[i - 1]?.lower === "hosted")
    )
      return readParties(report, i + 1, at, null).mentions;
  }
  return [];
}

/** Intending binds only where several intend together: one side's plans are no commitment, nor are those that somebody "had". */
const isAble = (verb: PromiseVerb, subject: Subject, before: Token | undefined): boolean =>
  verb.status !== "intended" || (before?.lower !== "had" && isShared(subject));

/** Whether a subject is more than one side. */
const isShared = (subject: Subject): boolean =>
  subject.voice !== null ||
  subject.mentions.length > 1 ||
  subject.mentions.some((mention) => mention.plural && mention.kind === "group");

function draftsOf(report: Report, sentence: Sentence, reading: PromiseReading): CommitmentDraft[] {
  const { tokens } = report.analysed;
  const { from, end, form } = reading;
  const span = {
    start: (tokens[Math.min(reading.clause, from)] as Token).start,
    end: (tokens[end - 1] as Token).end,
  };
  return splitConjuncts(tokens, from, end, form).map(
    ([a, b, stop]): CommitmentDraft => ({
      ...readTerms(report, a, b, [from, end], sentence.endToken),
      reader: reading.reader,
      form,
      status: reading.status,
      subjects: reading.subject.mentions,
      partners: reading.partners,
      voice: reading.subject.voice,
      count: reading.subject.count ?? null,
      reach: { start: (tokens[a] as Token).start, end: (tokens[stop - 1] as Token).end },
      hedged: reading.hedge,
      content: { start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end },
      span,
      sentence: sentence.index,
      headline: report.roles[sentence.paragraph] === "headline",
    }),
  );
}

/** "is committed to", "remain committed to": a standing attitude. "has been agreed" is told by the passive reader. */
function isStative(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.xpos !== "VBN" && token.xpos !== "JJ" && token.xpos !== "VBD") return false;
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const before = tokens[i] as Token;
    if (
      /^(is|are|am|'s|’s|'re|’re|'m|’m|was|were|be|been|being|remain|remains|remained|stay|stays)$/.test(
        before.lower,
      )
    )
      return true;
    if (before.upos !== "ADV" && before.upos !== "PART" && !isOneOf(before.lower, "both", "all", "jointly"))
      return false;
  }
  return false;
}
