/** Takes a token in a list of parties, tells whether the list goes on there and what opens: a delegation, an office, a group whose members aren't named. */

import type { Token } from "@readout/english";
import { LIST_GLUE } from "../../../data/attendance-words.ts";
import { HONORIFICS } from "../../../data/mention-words.ts";
import { itemAt } from "../../../item-at.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";

/** Marks that may open the list of a club's members. */
export const OPENS_LIST = new Set(["—", "–", "--", "("]);

/** The token behind "the 26 participating countries" that starts at one; 0 where no such words do ("the United States"). */
export function unnamedMembers(report: Report, from: number): number {
  const { tokens } = report.analysed;
  const named = report.mentions[mentionAt(report, from)];
  if (named && named.entity !== null && named.firstToken <= from + 1) return 0;
  for (let i = from; i < from + 7; i++) {
    if (isOneOf(tokens[i]?.lower, "countries", "nations", "states", "members", "governments", "parties"))
      return i + 1;
    const over = i === from || isOneOf(tokens[i]?.lower, "than", "over");
    if (!over && !isOneOf(tokens[i]?.upos, "DET", "NUM", "ADJ", "NOUN", "PROPN", "VERB")) return 0;
  }
  return 0;
}

/** The token behind the mark that opens the list of "the four Indo-Pacific partners – A, B, C and D"; 0 where no list is named. */
export function listOfCount(report: Report, from: number): number {
  const { tokens } = report.analysed;
  for (let i = from + 1; i < from + 8; i++) {
    const { text, upos } = tokens[i] ?? {};
    if (text !== undefined && i > from + 1 && (OPENS_LIST.has(text) || text === ":")) return i + 1;
    if (text !== "-" && !isOneOf(upos, "ADJ", "NOUN", "PROPN")) return 0;
  }
  return 0;
}

/** "a high-level delegation from X", "a Syrian delegation": of a party, where "an Emergency Session" is none. */
export function opensDelegation(report: Report, from: number): boolean {
  const { tokens } = report.analysed;
  for (let i = from; i < from + 5; i++) {
    const word = tokens[i]?.lower ?? "";
    if (word === "delegation" || word === "team") return true;
    if (!isOneOf(tokens[i]?.upos, "ADJ", "NOUN", "PROPN", "PUNCT")) return false;
  }
  return false;
}

/** "as well as a deputy foreign minister of Y", "met a visiting senior diplomat of Y": somebody of a side, without a name. */
export function opensOffice(report: Report, from: number): boolean {
  const { tokens } = report.analysed;
  const mention = report.mentions[mentionAt(report, from)];
  // Behind a comma "a former minister of Y" may be the one before it.
  const reach = itemAt(tokens, from - 2)?.text === "," ? from : from + 2;
  return (
    mention !== undefined &&
    mention.firstToken <= reach &&
    tokens.slice(from, mention.firstToken).every(({ lower }) => OF_RANK.has(lower)) &&
    mention.kind === "office" &&
    mention.entity !== null &&
    mention.post !== null &&
    mention.post !== "spokesperson" &&
    !mention.plural
  );
}

/** What is said of an officer before his side. */
const OF_RANK: ReadonlySet<string> = new Set(
  "visiting senior top high-ranking high-level veteran".split(" "),
);

/** Behind "delegation from", "delegation of" or "delegation led by", where whom it is of stands; 0 where the mention is none or its words don't go on so. */
export function delegationLink(report: Report, { kind, entity, members, endToken }: Mention): number {
  if (kind !== "ministry" || entity !== null || members.length > 0) return 0;
  const { tokens } = report.analysed;
  const link = tokens[endToken]?.lower;
  if (isOneOf(link, "from", "of")) return endToken + 1;
  return isOneOf(link, "led", "headed") && tokens[endToken + 1]?.lower === "by" ? endToken + 2 : 0;
}

/** A comma goes on with the list when another party follows directly, not when it opens an apposition or a new clause ("met X of A, B said on Monday"). */
export function listGoesOn(report: Report, comma: number, end: number): boolean {
  const next = report.mentions[mentionAt(report, comma + 1)];
  const told = next && next.firstToken <= comma + 2 && TELLS.holds(report.analysed.tokens[next.endToken]);
  return !told && mentionSoon(report, comma + 1, end);
}

const TELLS = new WordList("said says announced reported added confirmed");

/** "the so-called P5+1". */
export const isSoCalled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "so" && tokens[at + 2]?.lower === "called";

/** Whether somebody is named at a token, or behind the words that only join a list. */
export function mentionSoon(report: Report, from: number, end: number): boolean {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 6); i++) {
    if (isSoCalled(tokens, i)) i += 3;
    const mention = report.mentions[mentionAt(report, i)];
    if (mention && mention.firstToken === i && !(mention.kind === "pronoun" && LIST_GLUE.holds(tokens[i])))
      return mention.kind !== "pronoun" && mention.kind !== "place" && mention.kind !== "outlet";
    const word = tokens[i]?.lower ?? "";
    // "and a Syrian delegation"
    if ((word === "a" || word === "an") && (opensDelegation(report, i + 1) || opensOffice(report, i + 1)))
      continue;
    if (
      !LIST_GLUE.holds(tokens[i]) &&
      !isColleague(tokens, i) &&
      !HONORIFICS.holds(tokens[i]) &&
      tokens[i]?.upos !== "ADJ"
    )
      return false;
  }
  return false;
}

/** "his colleagues from A and B": holders of his post; "our colleagues" are any who work with us. */
export const isColleague = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.lower, "colleagues", "colleague") && isOneOf(tokens[at - 1]?.lower, "his", "her");

/** Whether a known name stands within a few words: not capitals that may be anybody's. */
export function namesSoon(report: Report, from: number): boolean {
  const mention = report.mentions[mentionAt(report, from)];
  return (
    mention !== undefined &&
    mention.firstToken < from + 3 &&
    (mention.kind !== "person" || mention.entity !== null)
  );
}

/** "the governments" right before "of A". */
export const isOpenGroup = (report: Report, group: Mention, { firstToken, entity }: Mention): boolean =>
  group.kind === "group" &&
  group.post === null &&
  group.members.length === 0 &&
  entity !== null &&
  isOneOf(report.analysed.tokens[group.endToken]?.lower, "of", "from") &&
  firstToken <= group.endToken + 2;

/** Whether a mention is of a group of offices whose holders aren't listed. */
export const isOffices = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === "group" && mention.post !== null && mention.members.length === 0;

const DASHES = new Set(["—", "–", "--"]);

/** A mark of `OPENS_LIST`, or a hyphen that stands free. */
const opensMembers = (tokens: readonly Token[], at: number): boolean =>
  OPENS_LIST.has(tokens[at]?.text ?? "") || isFreeDash(tokens, at);

const isFreeDash = (tokens: readonly Token[], at: number): boolean => {
  const [before, dash, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    dash?.text === "-" &&
    before !== undefined &&
    behind !== undefined &&
    before.end < dash.start &&
    dash.end < behind.start
  );
};

const isClub = ({ entity, members }: Mention): boolean =>
  entity !== null
    ? entity.startsWith("bloc:")
    : members.length === 1 && members[0]?.startsWith("bloc:") === true;

/** "ministers from the P5+1 — A, B and C — and D", "the Co-Chairs of the Minsk Group (X of A, Y of B)": the members that are listed, not the club. */
export function withoutClub(report: Report, mentions: Mention[]): Mention[] {
  const { tokens } = report.analysed;
  const k = mentions.findIndex(isClub);
  const club = itemAt(mentions, k);
  if (!club || !opensMembers(tokens, club.endToken)) return mentions;
  const last = mentions[mentions.length - 1] as Mention;
  // "- X (A), Y (B) and Z (C) -": what opened the list closes it.
  const bracketed = tokens[club.endToken]?.text === "(";
  const closes = (at: number): boolean =>
    bracketed ? tokens[at]?.text === ")" : DASHES.has(tokens[at]?.text ?? "") || isFreeDash(tokens, at);
  let close = club.endToken + 1;
  while (close < last.endToken && !closes(close)) close++;
  const listed = mentions.filter(({ firstToken }) => firstToken > club.endToken && firstToken < close);
  if (listed.filter(({ entity }) => entity !== null).length < 2) return mentions;
  return mentions
    .filter((mention) => mention !== club)
    .map((mention) =>
      listed.includes(mention) && mention.post === null && club.plural
        ? { ...mention, post: club.post }
        : mention,
    );
}
