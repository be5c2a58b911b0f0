/** Takes what came out of a meeting, gives its best outcome by form (R19). */
import { type Event, OutcomeRung } from "../../records/event.ts";
import type { Evidence } from "../../records/evidence.ts";
import { distinctEvidence } from "../distinct-evidence.ts";

/**
 * The rungs of the ladder, best form first. It ranks form, not strength of content: a treaty may say less than a
 * roadmap. Source: R19.
 */
export const OUTCOME_LADDER: readonly OutcomeRung[] = OutcomeRung.options;

/** Order of two rungs for sorting, the better form first. Source: R19. */
export function compareOutcomes(a: OutcomeRung, b: OutcomeRung): number {
  return OUTCOME_LADDER.indexOf(a) - OUTCOME_LADDER.indexOf(b);
}

/** A meeting's best outcome with every evidence for it, in canonical order. */
export interface BestOutcome {
  readonly rung: OutcomeRung;
  readonly evidence: readonly Evidence[];
  readonly rule: "R19";
}

/**
 * The highest rung that a meeting reached; null where nothing is known of its outcome, which isn't the rung `none`.
 *
 * An agreement to prepare a roadmap stays below a roadmap. Source: R19.
 */
export function bestOutcome(meeting: Pick<Event, "outcomes">): BestOutcome | null {
  const [best] = meeting.outcomes.map((outcome) => outcome.rung).sort(compareOutcomes);
  if (best === undefined) return null;
  const all = meeting.outcomes.filter((outcome) => outcome.rung === best).map((outcome) => outcome.evidence);
  return { rung: best, evidence: distinctEvidence(all), rule: "R19" };
}
