/** Takes what was said, issues and parties, gives a table of who stands where, with its empty cells (R23, R26). */
import { distinct, distinctValues } from "../../meeting/canonical.ts";
import type { Actor } from "../../records/actor.ts";
import type { Evidence } from "../../records/evidence.ts";
import type { Polarity, Position } from "../../records/position.ts";
import type { Clause, Statement } from "../../records/statement.ts";
import { distinctEvidence } from "../distinct-evidence.ts";
import { entitiesAt } from "./entities.ts";
import { polarityOf } from "./speech-acts.ts";

/** A clause on an issue in a party's own voice; `at` is the EDTF date of its statement, null where unknown. */
export interface StatedClause {
  readonly clause: Clause;
  readonly polarity: Polarity | null;
  readonly at: string | null;
}

/**
 * What one party says on one issue. `not_stated` means that nothing given here says anything: an empty cell stays empty
 * and is no Position. Polarities are in canonical order; more than one means that the party says several things.
 */
export interface PositionCell {
  readonly issue: string;
  readonly party: string;
  readonly state: "stated" | "not_stated";
  readonly polarities: readonly Polarity[];
  readonly positions: readonly Position[];
  readonly clauses: readonly StatedClause[];
  readonly evidence: readonly Evidence[];
  readonly rule: "R23";
}

/** Issue and party ids in canonical order, and one cell for each pair, by issue and then by party. */
export interface PositionTable {
  readonly issues: readonly string[];
  readonly parties: readonly string[];
  readonly cells: readonly PositionCell[];
}

/** What leads from speakers to parties: the actors of the dossier. */
export interface PositionTableOptions {
  readonly actors?: readonly Actor[];
}

/**
 * Who stands where: positions, and clauses on an issue that their speaker says as its own.
 *
 * A cell is `not_stated` if and only if no position and no clause of the party is on the issue; a ministry's or a
 * minister's word is its state's where `actors` lead there. Rejected and superseded records don't count. Source: R23.
 */
export function positionTable(
  said: readonly (Position | Statement)[],
  issues: readonly ({ readonly id: string } | string)[],
  parties: readonly string[],
  options: PositionTableOptions = {},
): PositionTable {
  const entityOf = entitiesAt(null, options.actors);
  const rows = distinct(issues.map((issue) => (typeof issue === "string" ? issue : issue.id)));
  const columns = distinct(parties.map(entityOf));
  const live = said.filter(({ meta }) => meta.status !== "rejected" && meta.status !== "superseded");
  const cells = new Map<string, { positions: Position[]; clauses: StatedClause[] }>();
  const cellAt = (issue: string, party: string) => {
    const key = JSON.stringify([issue, party]);
    const cell = cells.get(key) ?? { positions: [], clauses: [] };
    cells.set(key, cell);
    return cell;
  };
  for (const record of live) {
    if ("holder" in record) cellAt(record.issue, entityOf(record.holder)).positions.push(record);
    else {
      for (const { issue, party, stated } of clausesOf(record, entityOf))
        cellAt(issue, party).clauses.push(stated);
    }
  }
  return {
    issues: rows,
    parties: columns,
    cells: rows.flatMap((issue) =>
      columns.map((party) => {
        const { positions, clauses } = cellAt(issue, party);
        return cellOf(issue, party, distinctValues(positions), distinctValues(clauses));
      }),
    ),
  };
}

function clausesOf(statement: Statement, entityOf: (id: string) => string) {
  if (typeof statement.speaker !== "string") return [];
  const party = entityOf(statement.speaker);
  return statement.clauses.flatMap((clause) => {
    const subjects = clause.subject.map(entityOf);
    // What a speaker says of others isn't its own position.
    if (clause.issue === null || (subjects.length > 0 && !subjects.includes(party))) return [];
    const stated = { clause, polarity: polarityOf(clause), at: statement.when?.edtf ?? null };
    return [{ issue: clause.issue, party, stated }];
  });
}

function cellOf(
  issue: string,
  party: string,
  positions: readonly Position[],
  clauses: readonly StatedClause[],
): PositionCell {
  const polarities = [
    ...positions.map((position) => position.polarity),
    ...clauses.flatMap(({ polarity }) => (polarity === null ? [] : [polarity])),
  ];
  return {
    issue,
    party,
    state: positions.length + clauses.length > 0 ? "stated" : "not_stated",
    polarities: distinct(polarities) as Polarity[],
    positions,
    clauses,
    evidence: distinctEvidence([
      ...positions.flatMap((position) => position.meta.evidence),
      ...clauses.map(({ clause }) => clause.span),
    ]),
    rule: "R23",
  };
}
