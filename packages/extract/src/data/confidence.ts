/** How far each kind of record and each reason behind it can be trusted, as log-odds fitted to the development sets and to read samples (`npm run eval -- calibration`). */

/** Kinds of records whose score follows from their reasons. */
export type ScoredRecord =
  | "commitment"
  | "appeal"
  | "position"
  | "relation"
  | "divergence"
  | "track"
  | "precedence"
  | "quantity"
  | "statement"
  | "delegation"
  | "event";

/** Log-odds of a record with no reason for or against: 2.2 is nine of ten. */
export const BASE_LOG_ODDS: Readonly<Record<ScoredRecord, number>> = {
  commitment: 2.2,
  appeal: 2.2,
  position: 1.6,
  relation: 1.8,
  divergence: 1.2,
  track: 1.4,
  precedence: 2,
  quantity: 2.2,
  statement: 1.4,
  delegation: 2.2,
  event: 1.8,
};

/** What a reason adds, by kind; `reader` counts for every `reader:detail` that has no entry of its own. */
export const REASON_LOG_ODDS: Readonly<Partial<Record<ScoredRecord, Readonly<Record<string, number>>>>> = {
  commitment: {
    "parties:group": -0.4,
    headline: -0.5,
    "commitments:arrangement": -0.8,
    "hedged:in_principle": -0.3,
  },
  appeal: { "parties:group": -0.4 },
  position: { narrator: -0.3, "positions:assent": -0.6, "positions:agreed": 0.2 },
};
