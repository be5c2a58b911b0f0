/** Takes the word of an event, gives its clause: narrower than a meeting's, because two events often stand side by side. */

import type { Sentence, Token } from "@readout/english";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { clauseAround } from "../meeting/contact/clause.ts";

/** Token range `[first, end)`: the clause, cut where "and" or "but" brings another subject with its verb. */
export function eventClause(report: Report, sentence: Sentence, at: number): [number, number] {
  const { tokens } = report.analysed;
  let [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  for (let i = at - 1; i > first; i--)
    if (opensCoordinate(report, i, at + 1)) {
      first = i + 1;
      break;
    }
  for (let i = at + 1; i < end; i++)
    if (opensCoordinate(report, i, end)) {
      end = i;
      break;
    }
  return [first, end];
}

/** Whether "and" at `i` opens a clause with a subject of its own: "A has sent X and B has delivered Y". */
function opensCoordinate(report: Report, i: number, end: number): boolean {
  const { tokens } = report.analysed;
  const { lower } = tokens[i] as Token;
  if (lower !== "and" && lower !== "but") return false;
  const mention = report.mentions[mentionAt(report, i + 1)];
  const start = (tokens[i + 1] as Token | undefined)?.lower === "the" ? i + 2 : i + 1;
  if (!mention || mention.firstToken !== start) return false;
  const verb = tokens[mention.endToken];
  if (!verb || mention.endToken >= end || !FINITE_TAGS.has(verb.xpos)) return false;
  // "A and B signed": a list of subjects has no verb before it.
  for (let k = i - 1; k >= 0 && (tokens[k] as Token).sentence === verb.sentence; k--) {
    // "It is recalled that A and B signed": the verb before "that" is another clause's.
    if ((tokens[k] as Token).lower === "that") return false;
    if (FINITE_TAGS.has((tokens[k] as Token).xpos) || (tokens[k] as Token).xpos === "VBN") return true;
  }
  return false;
}

/** The range with a day that stands before "when": "on Sunday, when X votes". */
export function withDayBefore(tokens: readonly Token[], range: readonly [number, number]): [number, number] {
  const [first, end] = range;
  const when = tokens[first - 1]?.lower === "when" ? first - 1 : first;
  if (when < 2 || tokens[when]?.lower !== "when" || tokens[when - 1]?.text !== ",") return [first, end];
  let i = when - 1;
  while (i > 0 && when - i < 6 && isOneOf(tokens[i - 1]?.upos, "PROPN", "NUM", "ADP")) i--;
  return [i, end];
}
