/** Takes a passage, gives the statements that its cues report, each by the reader of its form. */

import { lemmaAs, type Token } from "@readout/english";
import { CHANTS, MENTIONING } from "../../../data/act-nouns.ts";
import {
  CUE_NOUNS,
  CUES,
  HEARSAY_VERBS,
  HOLDING_ADJECTIVES,
  ISSUING_VERBS,
  MARKED,
  SHOWING_VERBS,
} from "../../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { mayHold } from "../../../each-marked.ts";
import { createMark, isMarked } from "../../../marks.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { candidateAt, REPORTING } from "../cue/candidate.ts";
import { governs, reportsByMarks } from "../cue/governing-verb.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { readPassiveAct } from "../issuer/passive-act.ts";
import { goesOnList } from "../phrase/semicolons.ts";
import { isMouthpiece } from "../relay/cited.ts";
import { isOfNoun, isRecord, SPOKEN, toldBy, toldInQuote, withNested } from "../relay/nested.ts";
import { issuerOf } from "../source/issuers.ts";
import { isReporter, isUnknownName, namesOutlet } from "../source/outlets.ts";
import { sourceBefore } from "../source/source.ts";
import { finite, quoteAround, quotedFrom, spanOf, tokenFrom, trimmed, wordAt } from "../words.ts";
import { accordingAt } from "./according-at.ts";
import { accordingSource, accordingSpan } from "./according-source.ts";
import { readAccordingTo } from "./according-to.ts";
import { AGREED, ANSWERED, REPORTS, readCueNoun } from "./cue-nouns.ts";
import { readImpersonal, readPassiveTold } from "./impersonal.ts";
import { readInserted, readPassedOn, readReported } from "./inserted.ts";
import { readPassiveNamed } from "./passive-named.ts";
import { type Ahead, firstBehind, passes, readCue, silent } from "./read-cue.ts";
import { readShown } from "./shown.ts";
import { toldAround } from "./told-around.ts";
import { HEARSAY_ADVERBS } from "./unnamed.ts";

/**
 * The statements of a passage, in the order they are read:
 *
 * 1. "according to X" at the end of a sentence first: who stands there passes on what the sentence says somebody said;
 * 2. an attribution behind its content before those inside that content, because the outermost speaker is the source;
 * 3. then cue by cue from the left, each behind the content of the one before.
 */
export function readPassage(passage: Passage, push: (draft: StatementDraft) => void): void {
  const { tokens, first } = passage;
  if (readClauses(passage, push)) return;
  const according = accordingAt(passage);
  // "The mark was reached: according to X, S": a clause of its own.
  if (according > first + 1 && wordAt(tokens, according - 1) === ":") {
    readPassage({ ...passage, first: according }, push);
    return;
  }
  // "S, and in the estimation of X, T"
  if (
    according > first + 2 &&
    wordAt(tokens, according - 2) === "," &&
    isOneOf(wordAt(tokens, according - 1), "and", "but")
  ) {
    readPassage({ ...passage, end: according - 2 }, push);
    readPassage({ ...passage, first: according }, push);
    return;
  }
  const accorded = according >= 0 ? readAccorded(passage, according) : null;
  if (accorded) {
    for (const one of accorded) push(one);
    readBehindAccount(passage, accorded, push);
    return;
  }
  const ahead: Ahead[] = [];
  const behind = firstBehind(passage, ahead);
  if (behind) readBehind(passage, behind, push);
  else readRest(passage, first, push, ahead);
}

/** The clauses before and behind a semicolon, each by itself; whether the first one gave something. */
function readClauses(passage: Passage, push: (draft: StatementDraft) => void): boolean {
  const parting = semicolonIn(passage);
  if (parting === 0) return false;
  const found: StatementDraft[] = [];
  readPassage({ ...passage, end: parting }, (draft) => found.push(draft));
  const last = found.at(-1);
  if (!last) return false;
  for (const draft of found) push(draft);
  let more = false;
  readPassage({ ...passage, first: parting + 1 }, (draft) => {
    more = true;
    push(draft);
  });
  const rest = more ? null : clauseBehind(passage, last, parting);
  if (rest) last.content.push(rest);
  return true;
}

/** What "according to X" at a token gives, outermost speaker first; null where it gives nothing. */
function readAccorded(passage: Passage, according: number): readonly StatementDraft[] | null {
  const inserted = readInserted(passage, according) ?? readReported(passage, according);
  if (inserted) return [inserted];
  const source = accordingSource(passage, according);
  if (source) {
    const relayed = relayedBefore(passage, according);
    if (relayed.length > 0) return withAccording(passage, according, source, relayed);
    const passed = readPassedOn(passage, according, source, readRest);
    if (passed) return passed;
  }
  const draft = readAccordingTo(passage, according);
  if (!draft) return null;
  const all = withNested(passage, draft, readForwardOnly);
  // "According to a Kremlin transcript, X said S": who issued it only passes on what it reports.
  const reports = all.length > 1 && source !== null && issuerOf(passage, source) !== null;
  return reports ? all.slice(1) : all;
}

/** "S, she said, according to her office, but adding that T": what the sentence goes on to report behind the account. */
function readBehindAccount(
  passage: Passage,
  accorded: readonly StatementDraft[],
  push: (draft: StatementDraft) => void,
): void {
  const told = accorded.flatMap(({ content, source, relays }) => [...content, source, ...relays]);
  const from = tokenFrom(passage.tokens, passage, Math.max(...told.map((span) => span?.end ?? 0)));
  const last = accorded[accorded.length - 1] as StatementDraft;
  const behind = { ...passage, told: from, drafts: [{ ...last, told: null }] };
  if (wordAt(passage.tokens, from) === ",") readRest(behind, from, push);
}

/** What somebody said before "according to". */
function relayedBefore(passage: Passage, according: number): StatementDraft[] {
  return according > passage.first + 3 ? told(passage, according, true) : [];
}

/** "“S,” X said, according to her spokesman": an outlet, a document or a spokesman only passes it on; anybody else says that X said it. */
function withAccording(
  passage: Passage,
  according: number,
  source: NonNullable<ReturnType<typeof accordingSource>>,
  relayed: readonly StatementDraft[],
): readonly StatementDraft[] {
  const relay = accordingSpan(passage, source);
  const outer = readAccordingTo(passage, according);
  if (!outer) return relayed.map((draft) => ({ ...draft, relays: [relay, ...draft.relays] }));
  const own =
    !issuerOf(passage, source) &&
    !namesOutlet(passage, relay) &&
    !(passage.tokens[source.first]?.upos === "DET" && isUnknownName(passage, source)) &&
    !isMouthpiece(passage, relay) &&
    !isRecord(passage, relay);
  const inner = relayed.map((draft) => toldBy(passage, outer, draft));
  return own ? [outer, ...inner] : inner;
}

/** An attribution behind its content, what that content reports of others, and the passage from there on. */
function readBehind(
  passage: Passage,
  behind: NonNullable<ReturnType<typeof firstBehind>>,
  push: (draft: StatementDraft) => void,
): void {
  const { tokens, first } = passage;
  const { reported, draft } = behind;
  const [whole] = draft.content;
  // "Aides concede that he is unknown in the north, where, one said, S": what stands before the relative clause is another's.
  const lead = tokenFrom(tokens, passage, whole?.start ?? 0);
  const hangs = lead > first + 2 && isOneOf(wordAt(tokens, lead), "which", "who", "where");
  if (hangs) readRest({ ...passage, end: lead }, first, push);
  const nested = hangs ? [] : told(passage, reported.opens - 1);
  const around = nested.length > 0 ? null : toldAround(passage, draft);
  if (around) for (const one of around) push(one);
  else if (nested.length > 0 && whole && passes(passage, behind, nested, whole)) {
    const outer = spanOf(tokens, reported.source);
    if (!namesOutlet(passage, outer) && !isReporter(passage, outer, behind.cue.lemma)) push(draft);
    for (const one of nested) push(toldBy(passage, draft, one));
  } else push(draft);
  const quoted = toldInQuote(passage, draft, readForwardOnly);
  if (quoted) push(quoted);
  const reach = (draft.content[draft.content.length - 1] as TextSpan).end;
  const rest = Math.max(reported.closes, tokenFrom(tokens, passage, reach));
  readRest({ ...passage, told: rest }, rest, push);
}

/** "The road was shut, he said; the bridge was out": what he said goes on behind the semicolon, where nobody else speaks (R27). */
function clauseBehind(
  { tokens, end, quotes }: Passage,
  { content, cue, form }: StatementDraft,
  parting: number,
): TextSpan | null {
  const reach = (content[content.length - 1] as TextSpan).end;
  if (!cue || form !== "indirect" || cue.start < reach) return null;
  let clause = false;
  for (let i = parting + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (quoteAround(quotes, token)) continue;
    if (token.upos === "VERB" && CUES.has(lemmaAs(token, "VERB"))) return null;
    clause ||= finite(token);
  }
  return clause ? trimmed(tokens, parting + 1, end) : null;
}

/** "X told the agency that S; asked about T, he replied that U": the first semicolon between clauses, outside marks; 0 where none is. */
function semicolonIn({ tokens, first, end, quotes }: Passage): number {
  for (let i = first + 2; i + 3 < end; i++) {
    const token = tokens[i] as Token;
    if (token.text !== ";" || quoteAround(quotes, token)) continue;
    return goesOnList(tokens, i + 1, end) ? 0 : i;
  }
  return 0;
}

/** A word that one of the forms starts from. */
export const OPENS_STATEMENT = createMark(() => ({
  words: [...DOCUMENT_NOUNS, ...HOLDING_ADJECTIVES, ...HEARSAY_ADVERBS],
  verbs: [...REPORTING, ...HEARSAY_VERBS, ...SHOWING_VERBS],
  nouns: [...CUE_NOUNS, ...REPORTS, ...AGREED, ...MENTIONING.keys(), ...CHANTS],
}));

/** “S,” she wrote: from a quotation's last character on, an attribution of its own. */
const ASCRIBED = /^,|^.["”’']+ [a-z]/u;

const NONE: readonly Ahead[] = [];

/** Cue by cue from a token on; `ahead` has cues of the passage whose source is known already. */
function readRest(
  passage: Passage,
  from: number,
  push: (draft: StatementDraft) => void,
  ahead: readonly Ahead[] = NONE,
): void {
  const { tokens, end, first, quotes } = passage;
  if (quotes.length === 0 && !mayHold(tokens, passage.sentence, OPENS_STATEMENT)) return;
  let here = passage;
  for (let i = from; i < end; i++) {
    if (!isMarked(tokens[i] as Token, OPENS_STATEMENT) && !reportsByMarks(passage, i)) continue;
    const noun =
      readCueNoun(passage, i) ??
      readIssued(passage, i) ??
      readImpersonal(passage, i) ??
      readPassiveTold(passage, i) ??
      readPassiveNamed(passage, i) ??
      readPassiveAct(passage, i) ??
      readShown(passage, i);
    // What an earlier statement has told sets where a source can start.
    const known = here === passage ? ahead.find(({ cue }) => cue.at === i) : undefined;
    const cue = noun ? null : (known?.cue ?? candidateAt(passage, i));
    if (!noun && !cue) continue;
    // "“Soon,” the envoy replied when the agency asked S": what was asked is no statement.
    if (cue?.lemma === "ask" && asksWhen(passage, i, from > first)) {
      passage.refuse(tokens[i] as Token, "a question that was answered");
      continue;
    }
    const draft =
      noun ??
      (cue &&
        (readCue(here, cue, known?.reported) ??
          (governs(passage, i) ? readCue(here, { ...cue, entry: MARKED }, known?.reported) : null)));
    if (!draft) {
      passage.refuse(tokens[i] as Token, "no source or no content beside it");
      continue;
    }
    const all =
      draft.cue && draft.cue.end <= (draft.content[0] as TextSpan).start
        ? withNested(passage, draft, readForwardOnly)
        : [draft];
    // "“S” was X’s answer when asked whether T": what was asked is no statement.
    const answers = draft.reader === `attributions:${ANSWERED}`;
    i = Math.max(
      i,
      tokenFrom(tokens, passage, (draft.content[draft.content.length - 1] as TextSpan).end) - 1,
    );
    // "said he would go for one reason: “S”": the words that the clause announces are of the same statement.
    const marked = !answers && wordAt(tokens, i + 1) === ":" ? quotedFrom(quotes, tokens[i + 2]) : null;
    if (marked && !ASCRIBED.test(passage.report.text.slice(marked.end - 1, marked.end + 5))) {
      const last = all.pop() as StatementDraft;
      const form = last.form === "indirect" ? "mixed" : last.form;
      all.push({ ...last, content: [...last.content, marked], quoted: [...last.quoted, marked], form });
    }
    for (const one of all) push(one);
    if (marked || answers) return;
    here = { ...passage, told: i + 1 };
  }
}

/** "when the agency asked": a clause of time. */
function asksWhen({ tokens, first }: Passage, at: number, answered: boolean): boolean {
  const subject = sourceBefore(tokens, first, at);
  if (!answered && !/^(?:reporters?|journalists?)$/.test(wordAt(tokens, at - 1))) return false;
  return subject !== null && isOneOf(wordAt(tokens, subject.first - 1), "when", "after");
}

/** "X issued a statement: “S”", "X issued a statement, “S”": the document's words in its sentence. */
function readIssued(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, quotes } = passage;
  const token = tokens[at] as Token;
  if (!DOCUMENT_NOUNS.holds(token) || !/^[:,]$/.test(wordAt(tokens, at + 1))) return null;
  const content = quotedFrom(quotes, tokens[at + 2]);
  if (!content) return null;
  for (let i = at - 1; i > first && i > at - 8; i--) {
    const verb = tokens[i] as Token;
    if (verb.upos !== "VERB") continue;
    const word = lemmaAs(verb, "VERB");
    const source = ISSUING_VERBS.has(word) ? sourceBefore(tokens, first, i) : null;
    return source && draftOf(passage, attributionAt(passage, i, source, word, null, "issued"), [content]);
  }
  return null;
}

/** The first cue of a content, read from the left. */
const readForwardOnly = (passage: Passage, push: (draft: StatementDraft) => void): void =>
  readRest(passage, passage.first, push);

/** The statements that a passage up to `end` reports by itself, where a speaker told them; `all` of them where one was spoken ("welcomed S and stressed T"). */
function told(passage: Passage, end: number, all = false): StatementDraft[] {
  const found: StatementDraft[] = [];
  readPassage({ ...passage, end, refuse: silent }, (draft) => found.push(draft));
  const spoken = found.filter(
    (draft) =>
      draft.source !== null &&
      SPOKEN.has(draft.cueLemma ?? "") &&
      // "S, in line with the king's vow to do T, X said": what is vowed is no report of X's.
      !(isOfNoun(draft) && passage.report.text.startsWith("to ", draft.content[0]?.start)),
  );
  return all && spoken.length > 0
    ? found.filter(({ source }) => source?.start === spoken[0]?.source?.start)
    : spoken;
}
