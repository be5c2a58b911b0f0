/** Takes a sample report's expectation and a dossier of it, gives every check with what was expected and what came. */
import type { Dossier } from "@readout/core";
import { checkEvents } from "./sample-events.ts";
import { checkLinks, checkPositions, checkQuantities, checkTimes } from "./sample-findings.ts";
import { checkForbidden } from "./sample-forbidden.ts";
import type { Bench } from "./sample-match.ts";
import { checkMeetings } from "./sample-meetings.ts";
import type { Check, Expectation } from "./sample-report.ts";
import { checkAppeals, checkCommitments, checkStatements } from "./sample-statements.ts";

/**
 * Compares a dossier with what a report's expectation asks for.
 *
 * Extents may differ by taste (half their words in common), values may not; `data/README.md` has the rules. The list
 * holds a check for each judged field, in the order of the sections. Takes any dossier: nothing here knows a reader.
 */
export function compareReport(text: string, expectation: Expectation, dossier: Dossier): Check[] {
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const bench: Bench = { text, dossier, actors, checks: [] };
  checkMeetings(bench, expectation);
  checkEvents(bench, expectation);
  checkStatements(bench, expectation);
  checkCommitments(bench, expectation);
  checkAppeals(bench, expectation);
  checkPositions(bench, expectation);
  checkQuantities(bench, expectation);
  checkTimes(bench, expectation);
  checkLinks(bench, expectation);
  checkForbidden(bench, expectation);
  return bench.checks;
}
