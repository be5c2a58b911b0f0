/** Takes two readouts of one meeting, gives what they share, what only one has, and where they differ (R20, R24, R26). */
import { byText, distinct } from "../../meeting/canonical.ts";
import type { Commitment } from "../../records/commitment.ts";
import type { Evidence } from "../../records/evidence.ts";
import type { Clause, DocClass, Statement } from "../../records/statement.ts";
import { type AlignableClause, alignable, alignment } from "../stance/clause-alignment.ts";
import { wordsOf } from "../stance/content-words.ts";
import { hedged, polarityOf, STRENGTHS, signOf } from "../stance/speech-acts.ts";

/**
 * A readout as it is compared: its document, its class (null where unknown) and its clauses; `voices` has for a clause's
 * id the entities in whose name it is said, as far as they are known.
 */
export interface Readout {
  readonly doc: string;
  readonly docClass: DocClass | null;
  readonly clauses: readonly Clause[];
  readonly voices?: ReadonlyMap<string, readonly string[]>;
}

/** Two clauses about one matter; `similarity` is their share of common content words, 0 to 1. */
export interface ClausePair {
  readonly a: Clause;
  readonly b: Clause;
  readonly similarity: number;
}

/** Two clauses about one matter, one of them more binding by `by` steps of the scale (R24). */
export interface StrongerPair extends ClausePair {
  readonly stronger: "a" | "b";
  readonly by: number;
}

/** Where two aligned clauses don't reach equally far: who is meant (actor ids), or what (words as they stand there). */
export interface ScopeDifference {
  readonly of: "subject" | "content";
  readonly pair: ClausePair;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly narrower: "a" | "b" | null;
}

/**
 * The comparison of two readouts. Every distinct clause of either stands in exactly one of the five lists; `scope`
 * looks at the pairs once more. `docClass` is null where the classes are equal or one isn't known.
 */
export interface ReadoutComparison {
  readonly docs: { readonly a: string; readonly b: string };
  readonly shared: readonly ClausePair[];
  readonly onlyA: readonly Clause[];
  readonly onlyB: readonly Clause[];
  readonly stronger: readonly StrongerPair[];
  readonly opposed: readonly ClausePair[];
  readonly scope: readonly ScopeDifference[];
  readonly docClass: { readonly a: DocClass; readonly b: DocClass } | null;
  readonly rule: "R26";
}

/**
 * The clauses of a document's statements as a readout; its class only where all of its statements have the same. Of the
 * commitments, those count too that the narrator reports outside a statement ("the ministers agreed to …"): each is a
 * clause under the commitment's id, with no statement, at the strength of its status (R24).
 */
export function readoutOf(
  doc: string,
  statements: readonly Statement[],
  commitments: readonly Commitment[] = [],
): Readout {
  const own = statements.filter((statement) => statement.content.some((evidence) => evidence.doc === doc));
  const classes = distinct(own.map((statement) => statement.docClass)) as DocClass[];
  const clauses = own.flatMap((statement) => statement.clauses.filter((clause) => clause.span.doc === doc));
  // "agreed to A and B": what a statement's clause opens with is told by that clause.
  const isTold = ({ content }: Commitment): boolean =>
    clauses.some(({ content: { start, end } }) => start <= content.start && content.start < end);
  const narrated = commitments
    .filter((one) => one.clause === null && one.content.doc === doc && !isTold(one))
    .map(clauseFor);
  return {
    doc,
    docClass: classes.length === 1 ? (classes[0] ?? null) : null,
    clauses: [...clauses, ...narrated],
    voices: new Map(
      own.flatMap(({ clauses, onBehalfOf }) =>
        onBehalfOf.length > 0 ? clauses.map(({ id }) => [id, onBehalfOf] as const) : [],
      ),
    ),
  };
}

/** A commitment as the clause that it was read from. What was pledged or intended binds less than what was agreed. */
function clauseFor({ id, parties, content, status, meta }: Commitment): Clause {
  const act = status === "pledged" || status === "intended" ? "pledge" : "agree";
  const word = status === "intended" ? "intend" : act;
  const hedge = hedgeIn(meta.evidence);
  return {
    id,
    statement: "",
    span: content,
    subject: parties,
    act,
    strength: hedged(STRENGTHS[word] as number, hedge?.quote ?? null),
    hedge,
    negated: false,
    issue: null,
    content,
  };
}

/** "The sides agreed in principle to": the words that a commitment's evidence has beside its content. */
function hedgeIn(all: readonly Evidence[]): Evidence | null {
  for (const { doc, start, quote } of all) {
    const found = /\bin principle\b/i.exec(quote);
    if (found === null) continue;
    const from = start + found.index;
    return { doc, start: from, end: from + found[0].length, quote: found[0], prefix: null, suffix: null };
  }
  return null;
}

interface Candidate {
  readonly a: AlignableClause;
  readonly b: AlignableClause;
  readonly similarity: number;
  readonly order: readonly (number | string)[];
}

/**
 * Compares two readouts clause by clause, aligned by content words and act wherever they stand, one to one, the most
 * alike first. Comparing (b, a) gives the same with the sides changed; a readout with itself shares all.
 *
 * Clauses said in the name of different sides stand alone where their acts differ and aren't opposed. A pair is `opposed` where one is for the matter and the other against, else `stronger` where strengths differ, else
 * `shared`. Source: R20, R24, R26.
 */
export function compareReadouts(a: Readout, b: Readout): ReadoutComparison {
  const [left, right] = [alignable(a.clauses), alignable(b.clauses)];
  const voice = ({ voices }: Readout, { id }: Clause): readonly string[] => voices?.get(id) ?? [];
  const pairs = pairUp(left, right, (x, y) => isApart(x, voice(a, x), y, voice(b, y)));
  const [inA, inB] = [new Set(pairs.map((pair) => pair.a.key)), new Set(pairs.map((pair) => pair.b.key))];
  const shared: ClausePair[] = [];
  const stronger: StrongerPair[] = [];
  const opposed: ClausePair[] = [];
  for (const { a: x, b: y, similarity } of pairs) {
    const pair = { a: x.clause, b: y.clause, similarity };
    const gap = x.clause.strength - y.clause.strength;
    if (isOpposed(x.clause, y.clause)) opposed.push(pair);
    else if (gap !== 0) stronger.push({ ...pair, stronger: gap > 0 ? "a" : "b", by: Math.abs(gap) });
    else shared.push(pair);
  }
  const differ = a.docClass !== null && b.docClass !== null && a.docClass !== b.docClass;
  return {
    docs: { a: a.doc, b: b.doc },
    shared,
    onlyA: left.filter((one) => !inA.has(one.key)).map((one) => one.clause),
    onlyB: right.filter((one) => !inB.has(one.key)).map((one) => one.clause),
    stronger,
    opposed,
    scope: pairs.flatMap(scopeOf),
    docClass: differ ? { a: a.docClass as DocClass, b: b.docClass as DocClass } : null,
    rule: "R26",
  };
}

/**
 * Whether one clause is for and the other against the matter that both are about, or one denies what the other says was
 * done ("was not discussed"); the same for (a, b) and (b, a).
 */
function isOpposed(a: Clause, b: Clause): boolean {
  const denies = a.act === b.act && a.negated !== b.negated;
  return denies || signOf(polarityOf(a)) * signOf(polarityOf(b)) === -1;
}

/** What one side condemns and the other only notes isn't one act told twice, unless somebody did both. */
function isApart(a: Clause, ofA: readonly string[], b: Clause, ofB: readonly string[]): boolean {
  if (a.act === b.act || ofA.length === 0 || ofB.length === 0 || isOpposed(a, b)) return false;
  return !ofA.some((one) => ofB.includes(one));
}

/** What the same act counts beside the share of common words, where a clause could meet one of two. */
const SAME_ACT = 0.4;

// Greedy, most alike first. Ties fall by what is the same from either side (act, strength, subject, then the two keys
// without their order), so that changing sides changes nothing and a clause always meets itself first.
function pairUp(
  left: readonly AlignableClause[],
  right: readonly AlignableClause[],
  isApart: (a: Clause, b: Clause) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const a of left) {
    for (const b of right) {
      const similarity = alignment(a, b);
      if (similarity > 0 && !isApart(a.clause, b.clause))
        candidates.push({ a, b, similarity, order: orderOf(a, b, similarity) });
    }
  }
  candidates.sort((x, y) => compareKeys(x.order, y.order));
  const [usedA, usedB] = [new Set<string>(), new Set<string>()];
  const pairs = candidates.filter(({ a, b }) => {
    if (usedA.has(a.key) || usedB.has(b.key)) return false;
    usedA.add(a.key);
    usedB.add(b.key);
    return true;
  });
  return pairs.sort((x, y) => compareKeys(x.order.slice(-2), y.order.slice(-2)));
}

function orderOf(a: AlignableClause, b: AlignableClause, similarity: number): (number | string)[] {
  const [x, y] = [a.clause, b.clause];
  const keys = [a.key, b.key].sort(byText);
  return [
    -similarity - (x.act === y.act && x.negated === y.negated ? SAME_ACT : 0),
    isOpposed(x, y) ? 1 : 0,
    Math.abs(x.strength - y.strength),
    distinct(x.subject).join() === distinct(y.subject).join() ? 0 : 1,
    ...keys,
  ];
}

function compareKeys(x: readonly (number | string)[], y: readonly (number | string)[]): number {
  for (const [at, left] of x.entries()) {
    const right = y[at] as number | string;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Words that let a content reach to everything of its kind. */
const ALL = /\b(?:all|any|each|every|entire|whole)\b/;

function scopeOf({ a, b, similarity }: Candidate): ScopeDifference[] {
  const pair: ClausePair = { a: a.clause, b: b.clause, similarity };
  // "All prisoners" reach further than "the prisoners of May", whatever either leaves out.
  const withoutAll = ALL.test(a.text) === ALL.test(b.text) ? null : ALL.test(a.text) ? "b" : "a";
  const compare = (
    of: "subject" | "content",
    x: readonly string[],
    y: readonly string[],
  ): ScopeDifference[] => {
    const [onlyA, onlyB] = [
      distinct(x).filter((one) => !y.includes(one)),
      distinct(y).filter((one) => !x.includes(one)),
    ];
    if (onlyA.length + onlyB.length === 0) return [];
    const less = onlyA.length === 0 ? "a" : onlyB.length === 0 ? "b" : null;
    return [{ of, pair, onlyA, onlyB, narrower: (of === "content" ? withoutAll : null) ?? less }];
  };
  const subjects =
    a.clause.subject.length > 0 && b.clause.subject.length > 0
      ? compare("subject", a.clause.subject, b.clause.subject)
      : [];
  // Other words alone are no other scope; only what one leaves out of the other is.
  const contents = compare("content", a.words, b.words)
    .filter((difference) => difference.narrower !== null)
    .map((difference) => ({
      ...difference,
      onlyA: wordsOf(a.clause.content.quote, difference.onlyA),
      onlyB: wordsOf(b.clause.content.quote, difference.onlyB),
    }));
  return [...subjects, ...contents];
}
