/**
 * How far each kind of record and each reason behind it can be trusted, as log-odds. Fitted (`npm run eval -- calibration`) for
 * statements to gum-wikinews and polnear, for commitments, appeals and delegations to the sample reports; the other kinds
 * have no gold and are set by hand. Times carry no score.
 */

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
  | "delegation";

/** Log-odds of a record with no reason for or against: 2.2 is nine of ten. */
export const BASE_LOG_ODDS: Readonly<Record<ScoredRecord, number>> = {
  commitment: 2.9,
  appeal: 2.4,
  position: 1.8,
  relation: 2,
  divergence: 1.2,
  track: 1.4,
  precedence: 1.8,
  quantity: 2.4,
  statement: 1.1,
  delegation: 3.6,
};

/** What a reason adds, by kind; `reader` counts for every `reader:detail` that has no entry of its own. */
export const REASON_LOG_ODDS: Readonly<Partial<Record<ScoredRecord, Readonly<Record<string, number>>>>> = {
  commitment: {
    "parties:group": -0.3,
    headline: -1,
    "commitments:arrangement": -1.6,
    "commitments:nominal": -0.6,
    "commitments:passive": -0.8,
    "commitments:undertaking": -0.8,
    "commitments:intend": -0.4,
    "commitments:plan": -0.6,
    "hedged:in_principle": -0.3,
  },
  appeal: { "parties:group": -0.3 },
  position: { narrator: -0.4, "positions:assent": -0.8, "positions:agreed": 0.4 },
  relation: { "relations:own_side": -0.5, "relations:strained_with": -0.4 },
  delegation: { rule: -0.9 },
  statement: {
    "attributions:say": 0.9,
    "attributions:according_to": 0.9,
    "attributions:add": 0.6,
    "attributions:explain": 0.6,
    "attributions:note": 0.6,
    "attributions:report": 0.6,
    "attributions:write": 0.9,
    "attributions:and_say": -1.3,
    "attributions:continued": -1.4,
    "attributions:participle_say": -0.5,
    "form:direct": 0.3,
    "form:mixed": 0.3,
  },
  divergence: { "divergences:headline_vs_body": 0.6 },
  track: { "tracks:stated": 0.6 },
};
