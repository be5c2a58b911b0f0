/** Takes a position table, gives where the parties part: opposed, unanswered, retracted (R26). */
import { safeParseEdtf } from "../../edtf.ts";
import type { Divergence, DivergenceSide, Position } from "../../records/position.ts";
import { distinctEvidence } from "../distinct-evidence.ts";
import { distinctDivergences, divergenceRecord } from "./divergence-record.ts";
import type { PositionCell, PositionTable, StatedClause } from "./position-table.ts";
import { signOf } from "./speech-acts.ts";

/**
 * Divergences in a position table, by id; an empty list where nobody parts.
 *
 * `opposed`: one party for and another against on an issue, unless they speak of different targets; the same whichever
 * party is asked first. `unanswered_demand`: a demand on a party whose cell is empty, or, where it names nobody, on
 * an issue on which all others are silent. `retracted`: one party for and against, the one surely later than the other.
 * A demand isn't opposed to a demand, and conditions and interests oppose nothing. Source: R26, R23.
 */
export function divergences(table: PositionTable): Divergence[] {
  const byIssue = new Map<string, PositionCell[]>(table.issues.map((issue) => [issue, []]));
  for (const cell of table.cells) byIssue.get(cell.issue)?.push(cell);
  return distinctDivergences(
    [...byIssue.values()].flatMap((cells) => {
      return [
        ...cells.flatMap((a, at) => cells.slice(at + 1).map((b) => opposed(a, b))),
        ...cells.map((cell) => unanswered(cell, cells)),
        ...cells.map(retracted),
      ].flat();
    }),
  );
}

/** A position or clause of a cell as one thing that was said, with its sign and target. */
interface Said {
  readonly record: string;
  readonly holder: string;
  readonly sign: number;
  readonly target: string | null;
  readonly evidence: DivergenceSide["evidence"];
}

const ofPosition = (party: string, position: Position): Said => ({
  record: position.id,
  holder: party,
  sign: signOf(position.polarity),
  target: position.target,
  evidence: position.meta.evidence,
});
const ofClause = (party: string, { clause, polarity }: StatedClause): Said => ({
  record: clause.id,
  holder: party,
  sign: signOf(polarity),
  target: null,
  evidence: [clause.span],
});
const saidIn = (cell: PositionCell): Said[] => [
  ...cell.positions.map((position) => ofPosition(cell.party, position)),
  ...cell.clauses.map((clause) => ofClause(cell.party, clause)),
];

function side(holder: string, said: readonly Said[]): DivergenceSide {
  return {
    holder,
    records: said.map((one) => one.record),
    evidence: distinctEvidence(said.flatMap((one) => one.evidence)),
  };
}

function opposed(a: PositionCell, b: PositionCell): (Divergence | null)[] {
  const [left, right] = [saidIn(a), saidIn(b)];
  const sides = [side(a.party, against(left, right)), side(b.party, against(right, left))];
  return [divergenceRecord("opposed", a.issue, sides, "R26", "one is for it, the other against")];
}

/** Of what one says, what something that the other says is opposed to; one of each sign and target speaks for all like it. */
function against(own: readonly Said[], others: readonly Said[]): Said[] {
  const kinds = [...new Map(others.map((one) => [`${one.sign} ${one.target}`, one])).values()];
  return own.filter((x) => kinds.some((y) => x.sign * y.sign === -1 && sameTarget(x, y)));
}

// Two who answer each other each name the other as target.
function sameTarget(x: Said, y: Said): boolean {
  if (x.target === null || y.target === null || x.target === y.target) return true;
  return x.target === y.holder || y.target === x.holder;
}

function unanswered(cell: PositionCell, cells: readonly PositionCell[]): (Divergence | null)[] {
  const demands = saidIn({
    ...cell,
    positions: cell.positions.filter((position) => position.polarity === "demand"),
    clauses: cell.clauses.filter((clause) => clause.polarity === "demand"),
  });
  const others = cells.filter((other) => other.party !== cell.party);
  const silent = others.filter((other) => other.state === "not_stated").map((other) => other.party);
  return demands.flatMap((demand) => {
    const open =
      demand.target === null
        ? silent.length === others.length
          ? silent
          : []
        : silent.filter((party) => party === demand.target);
    if (open.length === 0) return [];
    const sides = [side(cell.party, [demand]), ...open.map((party) => side(party, []))];
    return [
      divergenceRecord(
        "unanswered_demand",
        cell.issue,
        sides,
        "R26",
        "a demand meets silence in these sources",
      ),
    ];
  });
}

// Positions carry no date; only clauses whose statements do can show a change of mind.
function retracted(cell: PositionCell): (Divergence | null)[] {
  return cell.clauses.flatMap((earlier) =>
    cell.clauses
      .filter(
        (later) => signOf(earlier.polarity) * signOf(later.polarity) === -1 && isBefore(earlier.at, later.at),
      )
      .map((later) =>
        divergenceRecord(
          "retracted",
          cell.issue,
          [
            side(cell.party, [ofClause(cell.party, earlier)]),
            side(cell.party, [ofClause(cell.party, later)]),
          ],
          "R26",
          "the later statement takes the earlier one back",
        ),
      ),
  );
}

function isBefore(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((text) => (text === null ? null : safeParseEdtf(text)));
  const [end, start] = [x?.high ?? null, y?.low ?? null];
  return end !== null && start !== null && end < start;
}
