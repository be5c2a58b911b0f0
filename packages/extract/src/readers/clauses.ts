/** Takes a statement's content, gives its clauses: each with a subject, an act and its strength, hedge and negation (R24). */
import { hedged, type SpeechAct } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import {
  ACT_VERBS,
  ACTS,
  type ActEntry,
  COMPLEX_ACTS,
  DEONTIC,
  HEDGES,
  MODAL_ACTS,
  NO_DEEDS,
  OFFERED,
  verbOfAct,
} from "../data/acts.ts";
import type { IssueEntry } from "../data/issues.ts";
import type { Phrase } from "../data/phrases.ts";
import { FINITE_TAGS } from "../data/verb-tags.ts";
import { marksBetween } from "../each-marked.ts";
import { itemAt } from "../item-at.ts";
import { createMark, isMarked } from "../marks.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import type { Report, TextSpan } from "../report.ts";
import { firstPast } from "../span-search.ts";
import { WordList } from "../word-list.ts";
import { clauseBounds, isBinding } from "./clause/bounds.ts";
import { isNegated } from "./clause/negation.ts";
import { subjectOf } from "./commitment/subject.ts";
import { issueOf, OPENS_ISSUE } from "./issue-of.ts";

/** A clause before its subject is resolved. */
export interface ClauseDraft {
  readonly span: TextSpan;
  readonly subjects: readonly Mention[];
  readonly act: SpeechAct;
  readonly strength: number;
  readonly entry: ActEntry | null;
  readonly hedge: TextSpan | null;
  readonly negated: boolean;
  readonly issue: IssueEntry | null;
  /** "We will withdraw": whether its subject says what it will do; `"first"` where that is a "we". */
  readonly will: "first" | "named" | null;
}

/** What a clause is read with: the cue's act where its own verbs have none, and the act that it goes on with ("agreed to A and to B"). */
export interface ClauseCue {
  readonly act: SpeechAct | null;
  readonly strength: number;
  readonly lemma: string | null;
}

/** The clauses of a span, in its order: coordinated clauses, verb phrases and infinitives apart. */
export function readClauses(report: Report, content: TextSpan, cue: ClauseCue): ClauseDraft[] {
  const { tokens } = report.analysed;
  const first = firstPast(tokens, content.start);
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).start < content.end) end++;
  if (end <= first) return [];
  const clauses: ClauseDraft[] = [];
  let opening = first;
  for (const { from, to, goesOn } of clauseBounds(tokens, first, end, isBinding(cue))) {
    const before = clauses.at(-1);
    const shared = goesOn ? (before?.entry ?? null) : null;
    if (tokens[opening]?.sentence !== tokens[from]?.sentence) opening = from;
    clauses.push(readClause(report, from, to, opening, cue, shared, goesOn ? (before ?? null) : null));
  }
  return clauses;
}

function readClause(
  report: Report,
  first: number,
  end: number,
  from: number,
  cue: ClauseCue,
  shared: ActEntry | null,
  before: ClauseDraft | null,
): ClauseDraft {
  const { tokens } = report.analysed;
  const marks = marksBetween(tokens, first, end);
  const named = (marks & NAMES_ACT) === 0 ? NO_ACT : actIn(tokens, first, end);
  const told = toldAct(tokens, first, end, cue, named.entry);
  // "called on all states to ratify the protocol": what others are asked to do is no act of the speaker's.
  const asked = cue.act === "call_for" && itemAt(tokens, named.verb - 1)?.lower === "to";
  const { verb, entry } = asked ? { verb: named.verb, entry: null } : named;
  const hedge = (marks & MAY_HEDGE) === 0 ? null : hedgeIn(tokens, first, end);
  // "denied that it had agreed": whatever is denied.
  const denied = cue.lemma === "deny" || cue.lemma === "dispute" ? (ACTS.get("deny") ?? null) : null;
  const own =
    denied ?? told ?? entry ?? shared ?? (cue.lemma === null ? null : (ACTS.get(cue.lemma) ?? null));
  const modal = own ? null : modalIn(tokens, first, end);
  const start = (tokens[first] as Token).start;
  const stop = (tokens[end - 1] as Token).end;
  // Before the clause's own verb; one that opens it is passed by.
  let subjects = subjectOf(report, first, finiteFrom(tokens, first + 1, end));
  if (subjects.length === 0 && before) subjects = [...before.subjects];
  if (subjects.length === 0 && from < first) subjects = subjectOf(report, from, first);
  return {
    span: { start, end: stop },
    subjects,
    act: own?.act ?? cue.act ?? modal?.act ?? "describe",
    strength: hedged(
      (own ?? (cue.act ? cue : (modal ?? cue))).strength,
      hedge && report.text.slice(hedge.start, hedge.end),
    ),
    entry: own,
    hedge,
    negated: isNegated(tokens, first, end, verb),
    issue: (marks & OPENS_ISSUE) === 0 ? null : issueOf(report.text.slice(start, stop)),
    will: own || cue.act || modal ? null : willIn(tokens, first, end),
  };
}

/** Whether the first finite verb of a clause is a "will" with a deed behind it, and whose; null for questions, conditions and what only will be so. */
function willIn(tokens: readonly Token[], first: number, end: number): ClauseDraft["will"] {
  const at = finiteFrom(tokens, first, end);
  if (at <= first || at >= end || !WILL.holds(tokens[at]) || ASKS_OR_SUPPOSES.holds(tokens[first]))
    return null;
  let verb = at + 1;
  while (verb < end && (tokens[verb] as Token).upos === "ADV") verb++;
  const { xpos } = (tokens[verb] ?? tokens[at]) as Token;
  if (verb >= end || xpos !== "VB" || NO_DEEDS.has(lemmaAs(tokens[verb] as Token, "VERB"))) return null;
  let subject = at - 1;
  while (subject > first && (tokens[subject] as Token).upos === "ADV") subject--;
  return tokens[subject]?.lower === "we" ? "first" : "named";
}
const WILL = new WordList(["will", "shall", "'ll", "’ll"]);
const ASKS_OR_SUPPOSES = new WordList("if when whether unless until once what how why where which who");

/** The first finite verb from a token on; `end` where none stands before it. */
function finiteFrom(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const { upos, xpos } = tokens[i] as Token;
    if ((upos === "VERB" || upos === "AUX") && FINITE_TAGS.has(xpos)) return i;
  }
  return end;
}

/**
 * "condemned the refusal to sign", "agreed to reject the map": of an object or infinitive the cue's own act is what was
 * done; which way it points, of what somebody binds himself or others to, the verb within says.
 */
function toldAct(
  tokens: readonly Token[],
  first: number,
  end: number,
  cue: ClauseCue,
  named: ActEntry | null,
): ActEntry | null {
  const does = cue.lemma === null ? undefined : ACTS.get(cue.lemma);
  if (!does || finiteFrom(tokens, first, end) < end) return null;
  return isBinding(cue) && named?.polarity ? { ...does, polarity: named.polarity } : does;
}

/** A form of a verb of an act, or a word that is one in any form. */
const NAMES_ACT = createMark(() => ({ words: COMPLEX_ACTS, verbs: ACT_VERBS }));

/** The act that a clause names, and the token of its verb. */
interface NamedAct {
  readonly entry: ActEntry | null;
  readonly verb: number;
}

const NO_ACT: NamedAct = { entry: null, verb: -1 };

/** The most binding act that a verb of the clause names; `verb` is its token, -1 where none does. */
function actIn(tokens: readonly Token[], first: number, end: number): NamedAct {
  let entry: ActEntry | null = null;
  let verb = -1;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (!isMarked(token, NAMES_ACT)) continue;
    const isVerb = token.upos === "VERB" || opensItem(tokens, first, i);
    const key = isVerb ? lemmaAs(token, "VERB") : token.lower;
    const next = itemAt(tokens, i + 1)?.lower;
    const found = ACTS.get(verbOfAct(key, next));
    if (!found || !(isVerb || COMPLEX_ACTS.has(key))) continue;
    // "The session ended": a demand only where something is to end.
    if (COMPLEX_ACTS.has(key) && !isDemanded(tokens, first, i)) continue;
    if (isVerb && isTold(tokens, first, i, found)) continue;
    if (key === "accept" && !isOfferTaken(tokens, i, end)) continue;
    // "refuses to sign": what is refused isn't done.
    if (isVerb && found.act === "reject" && next === "to")
      return entry ? { entry, verb } : { entry: found, verb: i };
    if ((!entry || found.strength > entry.strength) && verb < first + 12) {
      entry = found;
      verb = i;
    }
  }
  return { entry, verb };
}

/** What makes of the participle behind it a thing aside: "ended without agreeing on a text". */
const ASIDE = new WordList("without before after despite from against of");
/** What stands before a participle that qualifies the noun behind it. */
const QUALIFIED: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "ADP"]);
const WAS = new WordList(["was", "were", "been"]);

/** Whether a verb of an act only tells of one: "without agreeing on a text"; "the planned meeting"; "were not invited", by whomever. */
function isTold(tokens: readonly Token[], first: number, at: number, { act }: ActEntry): boolean {
  const { xpos } = tokens[at] as Token;
  if (xpos === "VBG") return at > first && ASIDE.holds(itemAt(tokens, at - 1));
  if (xpos !== "VBN") return isForeseen(tokens, first, at);
  if (
    isOneOf(tokens[at + 1]?.upos, "NOUN", "PROPN") &&
    (at === first || QUALIFIED.has(tokens[at - 1]?.upos ?? ""))
  )
    return true;
  if (act !== "call_for") return false;
  let i = at - 1;
  while (i > first && isOneOf((tokens[i] as Token).upos, "ADV", "PART")) i--;
  return i >= first && WAS.holds(itemAt(tokens, i));
}

/** "is expected to approve", "expects A to agree", "are likely to sign": what others think will be done. */
function isForeseen(tokens: readonly Token[], first: number, at: number): boolean {
  if (at <= first || tokens[at - 1]?.lower !== "to") return false;
  for (let i = at - 2; i >= Math.max(first, at - 8); i--) {
    if (FORESEEING.holds(tokens[i])) return true;
    if (tokens[i]?.upos === "VERB") return false;
  }
  return false;
}
const FORESEEING = new WordList("expect expects expected likely due set poised scheduled slated tipped");

/** "accepted the ceasefire plan", not "is willing to accept", "accepted the refugees". */
function isOfferTaken(tokens: readonly Token[], at: number, end: number): boolean {
  if ((tokens[at] as Token).xpos === "VB") return false;
  for (let i = at + 1; i < Math.min(end, at + 8); i++) {
    if (OFFERED.holds(tokens[i])) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM|ADP)$/.test((tokens[i] as Token).upos)) return false;
  }
  return false;
}

/** "1. Agree to meet again": the bare verb that opens an item is a name or a noun to the tagger. */
const opensItem = (tokens: readonly Token[], first: number, at: number): boolean =>
  at <= first + 2 &&
  isOneOf(tokens[at]?.lower, "agree", "decide", "pledge", "commit", "intend", "plan") &&
  isOneOf(tokens[at + 1]?.lower, "to", "that");

/** The act of the main verb's modal: the first finite verb decides. */
function modalIn(tokens: readonly Token[], first: number, end: number): ActEntry | null {
  for (let i = first; i < end; i++) {
    const { xpos, upos, lower } = tokens[i] as Token;
    if (xpos === "MD") return MODAL_ACTS.get(lower) ?? null;
    if (upos === "VERB" || upos === "AUX") return null;
  }
  return null;
}

/** "an end to the war", "the end of hostilities"; "by the end of the year" and "by year's end" are dates. */
function isEndOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  return (
    next === "to" ||
    (next === "of" &&
      !/^(?:by|before|until|till|at|towards?|through|since|near)$/.test(tokens[at - 2]?.lower ?? ""))
  );
}

/** "must end", "calls to end", "the withdrawal of": what a modal, an infinitive or nothing but an object stands before. */
function isDemanded(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at]?.upos !== "VERB") {
    if (tokens[at]?.lower === "end" && !isEndOf(tokens, at)) return false;
    for (let i = first; i < at; i++)
      if (tokens[i]?.xpos === "VBD") return DEONTIC.has(lemmaAs(tokens[i] as Token, "VERB"));
    return true;
  }
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const { lower } = tokens[i] as Token;
    if (lower === "to" || DEONTIC.has(lower)) return true;
  }
  return at === first;
}

const NONE: readonly Phrase<null>[] = [];

/** Whether the words of a phrase follow the token that is its first. */
function goesOn(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) if (tokens[at + k]?.lower !== words[k]) return false;
  return true;
}

/** A word or a form of a verb that a hedge starts with. */
const MAY_HEDGE = createMark(() => ({ words: HEDGES.keys(), verbs: HEDGES.keys() }));

/** The first word or phrase that lowers a clause's strength; null where none does. */
function hedgeIn(tokens: readonly Token[], first: number, end: number): TextSpan | null {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (!isMarked(token, MAY_HEDGE)) continue;
    // "in May": the month is no modal.
    if (token.lower === "may" && token.upos !== "AUX") continue;
    const word = token.upos === "VERB" ? lemmaAs(token, "VERB") : token.lower;
    for (const { words } of HEDGES.get(token.lower) ?? HEDGES.get(word) ?? NONE)
      if (i + words.length <= end && goesOn(tokens, i, words))
        return { start: token.start, end: (tokens[i + words.length - 1] as Token).end };
  }
  return null;
}
