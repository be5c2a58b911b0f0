/** Takes a verb of travel, or "is due in", gives the visits: who goes where. Refused: a visit to a building, a wish. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { ARRIVING_VERBS, GOING_TO_VERBS, VISITING_VERBS } from "../../data/event-words.ts";
import type { EventDraft } from "../../drafts.ts";
import type { Report } from "../../report.ts";
import { subjectBefore } from "../meeting/side/subject.ts";
import { eventClause } from "./event-clause.ts";
import { isUnnamedPlace, placesAt } from "./event-place.ts";
import { type Frame, frameOf } from "./frame.ts";
import { subjectOf } from "./frame-parties.ts";
import { draftsOf, visitors } from "./visit-drafts.ts";

/** Visits told by the verb at `at`, one a place. */
export function readVisitVerb(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const going = GOING_TO_VERBS.has(word);
  const arriving = ARRIVING_VERBS.has(word);
  if (!going && !arriving && !VISITING_VERBS.has(word) && word !== "leave") return [];
  const frame = frameOf(report, sentence, at);
  if (!frame || frame.passive) return [];
  // "when they travel", "he visits often": a habit, unless a day says otherwise.
  const agents = visitors(report, subjectOf(frame));
  if (agents.length === 0) return [];
  const leaving = word === "leave";
  const from = leaving
    ? behindPreposition(frame, ["for"])
    : going || arriving
      ? behindPreposition(frame, going ? (word === "head" ? ["to"] : ["to", "into"]) : ["in", "at"])
      : at + 1;
  const places = from === null ? [] : placesAt(report, from, frame.end, going);
  const unnamed = from !== null && isUnnamedPlace(tokens, from);
  if (places.length === 0 && !unnamed && !(arriving && isDated(frame))) return [];
  return draftsOf(report, frame, at, at + 1, agents, places, frame.status);
}

/** The token behind the first of the prepositions within four words of the verb. */
function behindPreposition({ tokens, at, end }: Frame, words: readonly string[]): number | null {
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    const token = tokens[i] as Token;
    if (words.includes(token.lower)) return i + 1;
    if (token.text === "," || (token.upos === "VERB" && i > at)) return null;
  }
  return null;
}

const isDated = ({ tokens, at, end }: Frame): boolean =>
  at + 2 < end && tokens[at + 1]?.lower === "on" && tokens[at + 2]?.upos === "PROPN";

/** "is", "are". */
export const isBe = (token: Token | undefined): boolean => token?.lower === "is" || token?.lower === "are";

/** "X is due in Y on Friday", "X is expected in Y". */
export function readExpected(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  if (tokens[at + 1]?.lower !== "in") return [];
  const [first, end] = eventClause(report, sentence, at);
  let be = at - 1;
  // "is for his part expected in"
  while (be > Math.max(first, at - 6) && !isBe(tokens[be]) && tokens[be]?.upos !== "VERB") be--;
  if (!isBe(tokens[be])) return [];
  const agents = visitors(report, subjectBefore(report, first, be));
  const places = placesAt(report, at + 2, end, false);
  if (agents.length === 0 || places.length === 0) return [];
  return draftsOf(report, { tokens, first, end, present: false }, at, at + 1, agents, places, "planned");
}
