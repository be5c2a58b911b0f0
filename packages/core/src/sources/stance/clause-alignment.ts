/** Takes clauses, gives which of them are about the same matter: by content words and act, never by position (R22, R26). */
import { byText, canonicalJson } from "../../meeting/canonical.ts";
import type { Clause } from "../../records/statement.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { contentWords, likeness } from "./content-words.ts";
import { withoutStance } from "./speech-acts.ts";

/** A clause made ready for alignment: its content words, its act and a key that sorts it by document and place. */
export interface AlignableClause {
  readonly clause: Clause;
  readonly words: readonly string[];
  readonly text: string;
  readonly key: string;
}

/** How alike two clauses must be: share of common content words, less where the acts are the same. */
const ALIKE = { anyAct: 0.5, sameAct: 1 / 3, contained: 0.8, containedWords: 3 } as const;

/** Prepares distinct clauses, in order of document, place and then content. */
export function alignable(clauses: readonly Clause[]): AlignableClause[] {
  const byKey = new Map<string, AlignableClause>();
  for (const clause of clauses) {
    const at = String(clause.span.start).padStart(9, "0");
    const key = `${clause.span.doc}|${at}|${canonicalJson(clause)}`;
    const text = clause.content.quote.toLowerCase().replace(/\s+/g, " ").trim();
    byKey.set(key, { clause, words: contentWords(withoutStance(clause.content.quote)), text, key });
  }
  return [...byKey.values()].sort((a, b) => byText(a.key, b.key));
}

/**
 * How alike two clauses are, 0 to 1; 0 where they aren't about the same matter. The same for (a, b) and (b, a), 1 for
 * one with itself. Clauses known to be on different issues are never alike.
 */
export function alignment(a: AlignableClause, b: AlignableClause): number {
  if (a.text === b.text && a.clause.issue === b.clause.issue) return 1;
  const issues = [a.clause.issue, b.clause.issue];
  if (!issues.includes(null) && issues[0] !== issues[1]) return 0;
  const { jaccard, within } = likeness(a.words, b.words);
  const needed = a.clause.act === b.clause.act ? ALIKE.sameAct : ALIKE.anyAct;
  const contained =
    Math.min(a.words.length, b.words.length) >= ALIKE.containedWords && within >= ALIKE.contained;
  return jaccard >= needed || contained ? jaccard : 0;
}

/** Groups of clauses about one matter, each and all in canonical order; every clause is in exactly one. */
export function groupClauses(clauses: readonly Clause[]): AlignableClause[][] {
  const all = alignable(clauses);
  const sets = new DisjointSets(all.length);
  all.forEach((a, i) => {
    all.slice(0, i).forEach((b, j) => {
      if (alignment(a, b) > 0) sets.unite([i, j]);
    });
  });
  const groups = Map.groupBy(all.entries(), ([at]) => sets.root(at));
  return [...groups.values()].map((group) => group.map(([, one]) => one));
}
