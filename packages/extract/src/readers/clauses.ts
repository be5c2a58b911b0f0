/** Takes a statement's content, gives its clauses: each with a subject, an act and its strength, hedge and negation (R24). */
import type { SpeechAct } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import { ACTS, type ActEntry, HEDGES } from "../data/acts.ts";
import { ISSUES, type IssueEntry } from "../data/issues.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Report, TextSpan } from "../report.ts";
import { subjectOf } from "./commitment/subject.ts";

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
}

/** Index of the first token that ends behind an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The clauses of a span: coordinated verb phrases apart. `cue` gives the act where the content's own verbs have none. */
export function readClauses(
  report: Report,
  content: TextSpan,
  cue: { act: SpeechAct | null; strength: number; lemma: string | null },
): ClauseDraft[] {
  const { tokens } = report.analysed;
  const first = tokenAt(tokens, content.start);
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).start < content.end) end++;
  if (end <= first) return [];
  const bounds = [first];
  let finite = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1] as Token | undefined;
    if (
      finite &&
      i > first + 2 &&
      token.lower === "and" &&
      next &&
      i + 1 < end &&
      next.upos === "VERB" &&
      ["VBD", "VBZ", "VBP"].includes(next.xpos)
    )
      bounds.push(i + 1);
    else if (finite && token.text === ";") bounds.push(i + 1);
    if (token.upos === "VERB" && ["VBD", "VBZ", "VBP"].includes(token.xpos)) finite = true;
  }
  bounds.push(end);
  const clauses: ClauseDraft[] = [];
  for (let k = 0; k + 1 < bounds.length; k++) {
    let a = bounds[k] as number;
    let b = bounds[k + 1] as number;
    while (a < b && (tokens[a] as Token).upos === "PUNCT") a++;
    while (b > a && (tokens[b - 1] as Token).upos === "PUNCT") b--;
    if (b > a && (tokens[b - 1] as Token).lower === "and") b--;
    if (b <= a) continue;
    clauses.push(readClause(report, a, b, first, cue));
  }
  return clauses;
}

function readClause(
  report: Report,
  first: number,
  end: number,
  from: number,
  cue: { act: SpeechAct | null; strength: number; lemma: string | null },
): ClauseDraft {
  const { tokens } = report.analysed;
  let entry: ActEntry | null = null;
  let verb = -1;
  let hedge: TextSpan | null = null;
  let negated = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (!hedge && HEDGES.has(token.lower)) hedge = { start: token.start, end: token.end };
    if (
      (token.lower === "not" || token.lower === "n't" || token.lower === "n’t" || token.lower === "never") &&
      (tokens[i + 1] as Token | undefined)?.lower !== "only"
    )
      negated = true;
    const key = token.upos === "VERB" ? lemmaAs(token, "VERB") : token.lower;
    const found = Object.hasOwn(ACTS, key) ? ACTS[key] : undefined;
    if (
      found &&
      (token.upos === "VERB" || key === "withdrawal") &&
      (!entry || found.strength > entry.strength) &&
      verb < first + 12
    ) {
      entry = found;
      verb = i;
    }
  }
  const own = entry ?? (cue.lemma && Object.hasOwn(ACTS, cue.lemma) ? (ACTS[cue.lemma] as ActEntry) : null);
  const act: SpeechAct = own?.act ?? cue.act ?? "describe";
  const strength = Math.max(1, (own?.strength ?? cue.strength) - (hedge ? 1 : 0));
  const start = (tokens[first] as Token).start;
  const stop = (tokens[end - 1] as Token).end;
  let subjects = subjectOf(report, first, end);
  if (subjects.length === 0 && from < first) subjects = subjectOf(report, from, first);
  return {
    span: { start, end: stop },
    subjects,
    act,
    strength,
    entry: own,
    hedge,
    negated,
    issue: issueOf(report.text.slice(start, stop)),
  };
}

/** The words and phrases of every issue by their first word, each with the place of its issue in the list. */
const ISSUE_PHRASES = new Map<string, (readonly [issue: number, phrase: string])[]>();
for (const [issue, { words }] of ISSUES.entries())
  for (const phrase of words) {
    const first = phrase.split(" ", 1)[0] as string;
    ISSUE_PHRASES.set(first, [...(ISSUE_PHRASES.get(first) ?? []), [issue, phrase]]);
  }

const BETWEEN_WORDS = /[^\p{L}\p{N}-]+/u;

/** The words of a lower-case text: runs of letters, figures and hyphens. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    // Past ASCII only what is common in print is known to be no letter.
    if (code >= 0x80 && (code < 0x2010 || code > 0x2027)) return text.split(BETWEEN_WORDS);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d) continue;
    if (i > start) words.push(text.slice(start, i));
    start = i + 1;
  }
  return words;
}

/** The issue whose words a text holds most of; null where none is named. */
export function issueOf(text: string): IssueEntry | null {
  const words = wordsOf(text.toLowerCase());
  const found = new Set<string>();
  const counts: number[] = [];
  let best = -1;
  for (const [at, word] of words.entries()) {
    for (const [issue, phrase] of ISSUE_PHRASES.get(word) ?? []) {
      if (phrase !== word && !standsAt(words, at, phrase)) continue;
      const key = `${issue} ${phrase}`;
      if (found.has(key)) continue;
      found.add(key);
      counts[issue] = (counts[issue] ?? 0) + 1;
    }
  }
  if (found.size === 0) return null;
  for (let issue = 0; issue < ISSUES.length; issue++)
    if ((counts[issue] ?? 0) > (counts[best] ?? 0)) best = issue;
  return ISSUES[best] ?? null;
}

/** Whether the words from `at` on are a phrase. */
const standsAt = (words: readonly string[], at: number, phrase: string): boolean =>
  phrase.split(" ").every((word, k) => words[at + k] === word);
