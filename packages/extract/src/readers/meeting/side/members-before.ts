/** Takes a verb, gives the members that the text lists between a group and it: "the quartet, made up of A, B, C and D, met". */
import type { Sentence, Token } from "@readout/english";
import { GROUP_COUNTS } from "../../../data/number-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { itemAt } from "../../../item-at.ts";
import { membersFrom } from "../../../mentions/name/named-members.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsBetween, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { readParties } from "../party/parties.ts";

/**
 * "The foreign ministers of the quartet, made up of A, B, C and D, met", "ministers from twelve countries, including A and B,
 * met": all or some that the text lists between a group and its verb (R6); null where it lists none.
 */
export function membersBefore(report: Report, verb: number): PartyDraft[] | null {
  const { tokens } = report.analysed;
  const { firstToken } = report.analysed.sentences[tokens[verb]?.sentence ?? 0] as Sentence;
  let end = verb;
  while (end > firstToken && isOneOf(tokens[end - 1]?.upos, "AUX", "ADV")) end--;
  const close = /^[,)–—]$/.test(itemAt(tokens, end - 1)?.text ?? "") ? end - 1 : end;
  for (let i = close - 3; i > Math.max(firstToken, close - LISTED); i--) {
    const opens = close < end && /^[,(–—]$/.test(tokens[i]?.text ?? "");
    const count = opens ? countBefore(tokens, i) : 0;
    const from =
      (opens ? membersFrom(tokens, i) : 0) || someFrom(tokens, i, close < end) || (count > 1 ? i + 1 : 0);
    if (from === 0) continue;
    const { parties, endToken } = readParties(report, from, close, null);
    if (parties.length < 2 || endToken !== close || (from === i + 1 && parties.length !== count)) return null;
    const offices = mentionsBetween(report, firstToken, i).findLast(
      ({ plural, post }) => plural && post !== null,
    );
    return parties.map((party) => ({ ...party, post: party.post ?? offices?.post ?? null }));
  }
  return null;
}

/** Behind "twelve countries, including", "states, among them": the token from which some of them are listed; 0 where no such words stand there. */
function someFrom(tokens: readonly Token[], at: number, closed: boolean): number {
  const comma = tokens[at]?.text === ",";
  if (comma !== closed || !OF_STATES.holds(tokens[comma ? at - 1 : at])) return 0;
  if (tokens[at + 1]?.lower === "including") return at + 2;
  return isOneOf(tokens[at + 1]?.lower, "among", "amongst") && tokens[at + 2]?.lower === "them" ? at + 3 : 0;
}

const OF_STATES = new WordList("countries states nations governments neighbours neighbors");

/** How many states the words before a mark say: "the four neighbours"; 0 where they say none. */
function countBefore(tokens: readonly Token[], mark: number): number {
  if (!OF_STATES.holds(tokens[mark - 1])) return 0;
  const at = tokens[mark - 2]?.upos === "ADJ" && !GROUP_COUNTS.has(tokens[mark - 2]?.lower ?? "") ? 3 : 2;
  return GROUP_COUNTS.get(tokens[mark - at]?.lower ?? "") ?? 0;
}

/** How many tokens such a list may have. */
const LISTED = 40;
