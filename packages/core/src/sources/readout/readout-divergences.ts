/** Takes a comparison of readouts, a headline or a matrix of endorsements, gives their divergences (R25, R26). */
import { distinct } from "../../meeting/canonical.ts";
import type { Divergence, DivergenceKind, DivergenceSide } from "../../records/position.ts";
import type { Clause } from "../../records/statement.ts";
import { contentWords } from "../stance/content-words.ts";
import { distinctDivergences, divergenceRecord } from "../stance/divergence-record.ts";
import type { EndorsementMatrix } from "../stance/endorsements.ts";
import { type ClausePair, compareReadouts, type ReadoutComparison } from "./compare-readouts.ts";

const sideOf = (holder: string | null, clauses: readonly Clause[]): DivergenceSide => ({
  holder,
  records: clauses.map((clause) => clause.id),
  evidence: clauses.map((clause) => clause.span),
});

/**
 * The differences of two readouts as records, by id: `opposed`, `strength`, `missing_from_other_readout`, `scope`, and
 * one `class` over all clauses where the classes differ. `holders` are the issuers of a and b, null where unknown; the
 * same records come from the comparison of (b, a) with the holders changed. Source: R26.
 */
export function readoutDivergences(
  comparison: ReadoutComparison,
  holders: { readonly a: string | null; readonly b: string | null } = { a: null, b: null },
): Divergence[] {
  const of = (
    kind: DivergenceKind,
    issue: string | null,
    a: readonly Clause[],
    b: readonly Clause[],
    why: string,
  ) => divergenceRecord(kind, issue, [sideOf(holders.a, a), sideOf(holders.b, b)], "R26", why);
  const pair = (kind: DivergenceKind, why: string) => (each: ClausePair) =>
    of(kind, each.a.issue ?? each.b.issue, [each.a], [each.b], why);
  const pairs = [...comparison.shared, ...comparison.stronger, ...comparison.opposed];
  const left = [...pairs.map((each) => each.a), ...comparison.onlyA];
  const right = [...pairs.map((each) => each.b), ...comparison.onlyB];
  const missing = "the other readout doesn't have it";
  return distinctDivergences([
    ...comparison.opposed.map(pair("opposed", "one is for it, the other against")),
    ...comparison.stronger.map(pair("strength", "one binds more than the other")),
    ...comparison.onlyA.map((clause) =>
      of("missing_from_other_readout", clause.issue, [clause], [], missing),
    ),
    ...comparison.onlyB.map((clause) =>
      of("missing_from_other_readout", clause.issue, [], [clause], missing),
    ),
    ...comparison.scope.map((each) => pair("scope", "one reaches further than the other")(each.pair)),
    comparison.docClass === null ? null : of("class", null, left, right, "the documents aren't of one class"),
  ]);
}

/**
 * Where a headline promises more than its body, or another thing: `headline_vs_body` for every headline clause whose
 * nearest body clause is weaker or opposed, or that has none. A body that says more isn't a divergence. Source: R26.
 */
export function headlineDivergences(headline: readonly Clause[], body: readonly Clause[]): Divergence[] {
  const partOf = (clauses: readonly Clause[]) => ({ doc: "the report", docClass: null, clauses });
  const compared = compareReadouts(partOf(headline), partOf(body));
  const of = (a: Clause, b: readonly Clause[], why: string) =>
    divergenceRecord("headline_vs_body", a.issue, [sideOf(null, [a]), sideOf(null, b)], "R26", why);
  // Of two reasons for one pair the later stands: that the body binds less says more than what it adds.
  return distinctDivergences([
    ...compared.onlyA.map((clause) => of(clause, [], "the body doesn't say it")),
    ...compared.scope
      .filter((each) => each.of === "content" && each.narrower === "a")
      .map((each) => of(each.pair.a, [each.pair.b], "the headline leaves out what the body restricts it to")),
    ...compared.stronger
      .filter((pair) => pair.stronger === "a")
      .map((pair) => of(pair.a, [pair.b], "the headline binds more than the body")),
    ...compared.opposed.map((pair) => of(pair.a, [pair.b], "headline and body say opposite things")),
  ]);
}

/**
 * Constructive ambiguity: clauses that two or more sides endorse in their own voice and then gloss in words of which
 * neither holds the other's. One `ambiguous` record for each, with every side's clauses and no winner. Source: R25.
 */
export function ambiguities(matrix: EndorsementMatrix): Divergence[] {
  return distinctDivergences(
    matrix.rows.map((row) => {
      const glosses = row.cells
        .filter((cell) => cell.value === "own_voice")
        .map((cell) => {
          const clauses = row.clauses.filter((clause) => cell.clauses.includes(clause.id));
          const words = distinct(clauses.flatMap((clause) => contentWords(clause.content.quote)));
          return { holder: cell.entity, clauses, words };
        });
      const adds = (x: readonly string[], y: readonly string[]): boolean =>
        x.some((word) => !y.includes(word));
      const differing = glosses.filter((one) =>
        glosses.some((other) => adds(one.words, other.words) && adds(other.words, one.words)),
      );
      const [first] = row.clauses;
      const sides = differing.map((gloss) => sideOf(gloss.holder, gloss.clauses));
      return divergenceRecord(
        "ambiguous",
        first?.issue ?? null,
        sides,
        "R25",
        "endorsed alike and worded apart",
      );
    }),
  );
}
