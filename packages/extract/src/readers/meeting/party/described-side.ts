/** Takes a token in a list of parties, gives the side that words before it only describe: "the Saudi-backed government", "the internationally recognised government", "the paramilitary Rapid Support Forces". */

import type { Token } from "@readout/english";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";

/** How many tokens may describe a side. */
const REACH = 8;

/** What sits for a state by these words. */
const GOVERNING = new WordList("government administration authorities coalition");

/** The first token of a side that the tokens from `from` on only describe; 0 where a party of its own stands there, or none. */
export function describedSide(report: Report, from: number, end: number): number {
  const { tokens } = report.analysed;
  let i = describedBy(tokens, from);
  if (i === from) return 0;
  while (i < Math.min(end, from + REACH)) {
    const mention = report.mentions[mentionAt(report, i)];
    if (mention?.firstToken === i && isSide(tokens, mention)) return i;
    const next = describedBy(tokens, i);
    if (next === i) return 0;
    i = next;
  }
  return 0;
}

const isSide = (tokens: readonly Token[], { kind, entity, firstToken, endToken }: Mention): boolean =>
  entity !== null &&
  (kind === "armed_group" ||
    (kind === "ministry" && tokens.slice(firstToken, endToken).some((token) => GOVERNING.holds(token))));

/** The token behind an adjective, an adverb with its participle, or a compound of one ("Iran-aligned"); the same where none stands there. */
function describedBy(tokens: readonly Token[], i: number): number {
  const [token, next, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!token || !next) return i;
  if (isOneOf(next.text, "-", "‑") && third && /(?:ed|led|held|nised|nized)$/.test(third.lower))
    return isBased(third) ? i : i + 3;
  if (token.lower.endsWith("ly") && /ed$/.test(next.lower)) return i + 2;
  return token.upos === "ADJ" ? i + 1 : i;
}

/** "the Doha-based team": where it is, not who backs it; read by its own words. */
const isBased = ({ lower }: Token): boolean => lower === "based";
