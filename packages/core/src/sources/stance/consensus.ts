/** Takes a row of endorsement cells, gives how far the sides agree on its clause (R22). */
import { distinct } from "../../meeting/canonical.ts";
import type { EndorsementCell } from "./endorsements.ts";

/** How far a clause is shared. */
export type ConsensusKind = "joint" | "claimed" | "partial" | "unilateral" | "contested" | "none";

/**
 * `by` holds the entities that make it so: who dissents for `contested`, else who said it themselves; in canonical
 * order, empty for `none`.
 */
export interface Consensus {
  readonly kind: ConsensusKind;
  readonly by: readonly string[];
  readonly rule: "R22";
}

/**
 * The consensus of a clause over its cells; never more than the sides' own voices carry.
 *
 * `joint` if and only if every cell is `own_voice` or `co_signed` and there is one; `contested` if any dissents;
 * `claimed` where some said it themselves and all the rest have it only said of them. Source: R22.
 */
export function consensus(row: {
  readonly cells: readonly Pick<EndorsementCell, "entity" | "value">[];
}): Consensus {
  const those = (...values: EndorsementCell["value"][]): string[] =>
    distinct(row.cells.filter((cell) => values.includes(cell.value)).map((cell) => cell.entity));
  const result = (kind: ConsensusKind, by: readonly string[]): Consensus => ({ kind, by, rule: "R22" });
  const against = those("dissents");
  if (against.length > 0) return result("contested", against);
  const own = those("own_voice", "co_signed");
  if (own.length === 0) return result("none", []);
  const all = row.cells.map((cell) => cell.value);
  if (all.every((value) => value === "own_voice" || value === "co_signed")) return result("joint", own);
  if (
    all.every((value) => value === "own_voice" || value === "co_signed" || value === "attributed_by_other")
  ) {
    return result("claimed", own);
  }
  return result(own.length === 1 ? "unilateral" : "partial", own);
}
