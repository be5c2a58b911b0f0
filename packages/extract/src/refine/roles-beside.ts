/** Takes the words of a party, gives the role that a noun beside its list says: "the facilitators, A and B,", "A, B and C as guarantors". */

import type { Token } from "@readout/english";
import { ROLE_NOUNS, type RoomRole } from "../data/attendance-words.ts";
import { itemAt } from "../item-at.ts";
import { isOneOf } from "../one-of.ts";
import { mentionAt, type Report, type TextSpan } from "../report.ts";
import { firstFrom } from "../span-search.ts";

/** How many tokens of a list may stand between a party and the noun. */
const REACH = 24;

/** The role of whoever `span` names; null where no noun of a role stands by its list. */
export function roleBeside(report: Report, span: TextSpan): RoomRole | null {
  const { tokens } = report.analysed;
  const first = firstFrom(tokens, span.start);
  return before(report, first) ?? behind(report, firstFrom(tokens, span.end));
}

const roleOf = (token: Token | undefined): RoomRole | null => (token && ROLE_NOUNS.get(token.lower)) ?? null;

/** "The facilitators, Angola and Togo": an apposition, no "and" that opens another clause. */
function before(report: Report, first: number): RoomRole | null {
  const { tokens } = report.analysed;
  let opened = first;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const mention = itemAt(report.mentions, mentionAt(report, i + 1) - 1);
    if (mention && mention.endToken === i + 1 && mention.members.length === 0 && mention.entity !== null) {
      i = mention.firstToken;
      opened = i;
      continue;
    }
    const token = tokens[i] as Token;
    if (isOneOf(token.lower, "the", "and", "&")) continue;
    if (token.text !== "," && token.text !== "(") return null;
    const role = roleOf(tokens[i - 1]);
    if (role) return tokens.slice(i, opened).some(({ lower }) => lower === "and") ? null : role;
  }
  return null;
}

/** "Iran, Russia and Türkiye as guarantors". */
function behind(report: Report, from: number): RoomRole | null {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(tokens.length, from + REACH); ) {
    const mention = report.mentions[mentionAt(report, i)];
    if (mention?.firstToken === i && mention.entity !== null) {
      i = mention.endToken;
      continue;
    }
    const { lower } = tokens[i] as Token;
    if (lower === "as") {
      const noun = /^(?:the|an?)$/.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
      return roleOf(tokens[noun]);
    }
    if (!isOneOf(lower, ",", "the", "and", "&")) return null;
    i++;
  }
  return null;
}
