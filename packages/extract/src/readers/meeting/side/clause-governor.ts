/** Takes a mention before a verb, tells what governs its clause ("since A and B met", "X said A") and whether it only modifies a noun ("U.S. forces"). */

import type { Token } from "@readout/english";
import { ATTRIBUTIVE } from "../../../data/attendance-words.ts";
import { HONORIFICS, KINDS_OF_GROUP, SENT_PEOPLE } from "../../../data/mention-words.ts";
import { NAMED_DAYS } from "../../../data/time-words.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { unnamedMembers } from "../party/open-lists.ts";
import { readParties } from "../party/parties.ts";

/** "a week after A and B met": that "after" opens a clause, it governs nobody. */
export function clauseGovernor(report: Report, first: number, mention: Mention, verb: number): string | null {
  const { tokens } = report.analysed;
  const word = governor(tokens, first, mention.firstToken);
  if ((word === "from" || word === "of") && sendsFrom(tokens, first, mention.firstToken)) return null;
  if (word === null || !["after", "before", "since", "until", "as", "once"].includes(word)) return word;
  const list = mention.kind === "pronoun" ? null : readParties(report, mention.firstToken, verb, null);
  const named = list && list.parties.length > 0 ? list.endToken : mention.endToken;
  // "after the ministers of the two states met": whoever they are.
  const behind =
    mention.kind === "group" && tokens[named]?.lower === "of" ? unnamedMembers(report, named + 1) : 0;
  const end = Math.max(named, behind);
  for (let i = end; i < verb; i++)
    if (!["AUX", "ADV", "PART"].includes((tokens[i] as Token).upos)) return word;
  return null;
}

/** "Delegations from A and B met", "negotiating teams of A and B met": those who are of a state, in the plural. */
export function sendsFrom(tokens: readonly Token[], first: number, at: number): boolean {
  let i = at - 1;
  while (i > first && (tokens[i] as Token).upos === "DET") i--;
  let of = i - 2;
  while (of > first && isOneOf(tokens[of]?.upos, "DET", "ADJ")) of--;
  // "A meeting of delegations from A and B, to be hosted by C": they are of the meeting.
  if (tokens[of]?.lower === "of" && isContactNoun(tokens, of - 1)) return false;
  // "scholars and former officials from A": sent by nobody.
  return i - 1 >= first && SENT.holds(tokens[i - 1]) && !isOneOf(tokens[i - 2]?.lower, "former", "retired");
}

const SENT = new WordList([
  ...SENT_PEOPLE,
  ..."delegates teams experts observers".split(" "),
  // "The troika of A, B and C met"
  ..."troika trio quartet quint quintet".split(" "),
]);

/** "U.S. forces met …": a state that only modifies a noun of things acts for nobody. */
export function modifiesNoun(tokens: readonly Token[], at: number, verb: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    at < verb &&
    next.upos === "NOUN" &&
    !NAMED_DAYS.holds(next) &&
    ![
      "leaders",
      "officials",
      "ministers",
      "delegations",
      "delegation",
      "representatives",
      "counterparts",
      "envoys",
      // "the foreign ministers of the Quad countries"
      "countries",
      "states",
      "nations",
      "members",
      "powers",
    ].includes(next.lower)
  );
}

/** "X said Moscow had …": what stands behind is the subject of what is said. */
const SAYS = new WordList("said says added adds confirmed announced reported noted stated claimed");

/** The preposition that governs a noun phrase starting at `at`, null where none does. */
function governor(tokens: readonly Token[], first: number, at: number): string | null {
  // "against the Islamist group X": what kind of group it is stands before it.
  const kind = KINDS_OF_GROUP.holds(tokens[at - 1]) ? 1 : 0;
  for (let i = at - 1 - kind; i >= Math.max(first, at - 6 - kind); i--) {
    const token = tokens[i] as Token;
    if (kind > 0 && token.upos === "PROPN") continue;
    if (token.upos === "ADP") return token.lower;
    if (token.upos === "DET" || token.upos === "ADJ" || token.xpos === "PRP$" || HONORIFICS.holds(token))
      continue;
    if (ATTRIBUTIVE.holds(token) && !isOneOf(tokens[i - 1]?.upos, "ADP", "SCONJ", "AUX", "VERB")) continue;
    // "you know our envoy is in talks": a filler governs nobody.
    if (token.lower === "know" && tokens[i - 1]?.lower === "you") return null;
    return token.upos === "VERB" && token.xpos !== "VBN" && !SAYS.holds(token) ? "object" : null;
  }
  return null;
}
