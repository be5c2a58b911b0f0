/** Takes a token in a list of parties, gives the one behind words that are none: what describes the next, counts, titles, bodies without a name, what is put in between. */
import type { Token } from "@readout/english";
import { ATTRIBUTIVE } from "../../../data/attendance-words.ts";
import { GOVERNMENT_MODIFIERS } from "../../../data/mention-words.ts";
import { GROUP_COUNTS } from "../../../data/number-words.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { listedBehind } from "../../relative-clause.ts";
import { describedSide } from "./described-side.ts";
import { groupBehind } from "./no-party.ts";
import {
  delegationLink,
  isSoCalled,
  listGoesOn,
  listOfCount,
  mentionSoon,
  namesSoon,
  opensDelegation,
  opensOffice,
  unnamedMembers,
} from "./open-lists.ts";
import { isPluralTitle } from "./person-words.ts";
import { unnamedBodyEnd } from "./unnamed-body.ts";

/** Kinds of mentions that are no party, or no name of one. */
export const NO_PARTIES: ReadonlySet<string> = new Set(["pronoun", "place", "outlet", "document"]);

/** Behind words that only describe who follows: "the Saudi-backed government", "a delegation from the bloc ECOWAS", "the Palestinian movement Hamas"; 0 where none do. */
export function pastDescription(
  report: Report,
  at: number,
  end: number,
  mention: Mention | undefined,
): number {
  const side = describedSide(report, at, end);
  if (side > 0) return side;
  const trio = pastTrio(report.analysed.tokens, at);
  if (trio > 0) return trio;
  if (mention?.firstToken !== at) return 0;
  const sent = delegationLink(report, mention);
  if (sent > 0) return sent;
  return NO_PARTIES.has(mention.kind)
    ? 0
    : groupBehind(report, mention, report.mentions[mentionAt(report, at) + 1]);
}

/** "with the two colleagues who have been mediating between them, X of A and Y of B", "with two mediators, X and Y", "the co-chairs of the Lake Group: X of A and Y of B": behind the mark; 0 where no such words stand there. */
export function pastMediating({ analysed: { tokens } }: Report, at: number, end: number): number {
  let noun = at;
  while (noun < at + 3 && isOneOf(tokens[noun]?.upos, "DET", "NUM", "ADJ")) noun++;
  if (noun === at) return 0;
  if (isOneOf(tokens[noun]?.lower, "guarantor", "mediating") && tokens[noun + 1]?.xpos === "NNS") noun++;
  else if (tokens[noun]?.lower === "mediators" && tokens[noun + 1]?.text === ",") return noun + 2;
  else if (!GO_BETWEENS.holds(tokens[noun])) return pastWhoMediate(tokens, noun, end);
  for (let i = noun + 1; i < noun + 12; i++) {
    const { text = ".", upos } = tokens[i] ?? {};
    if (LIST_MARKS.test(text)) return i + 1;
    if (!isOneOf(upos, "ADP", "DET", "ADJ", "NUM", "NOUN", "PROPN")) return 0;
  }
  return 0;
}

const GO_BETWEENS = new WordList("mediators facilitators guarantors co-chairs sponsors");
const LIST_MARKS = /^(?::|[-–]-|[–—])$/;

/** "colleagues who have been mediating between them,": behind the comma. */
function pastWhoMediate(tokens: readonly Token[], noun: number, end: number): number {
  if (!isOneOf(tokens[noun + 1]?.lower, "who", "that", "mediating")) return 0;
  let mediates = false;
  for (let i = noun + 1; i < Math.min(end, noun + INSERTED); i++) {
    if (tokens[i]?.text === ",") return mediates ? i + 1 : 0;
    mediates ||= tokens[i]?.lower.startsWith("mediat") === true;
  }
  return 0;
}

/** "A and the European trio of B, C and D": behind the "of"; 0 where those words don't stand there. */
function pastTrio(tokens: readonly Token[], at: number): number {
  let noun = at;
  while (noun < at + 4 && isOneOf(tokens[noun]?.upos, "CCONJ", "DET", "ADJ") && !TRIOS.holds(tokens[noun]))
    noun++;
  return TRIOS.holds(tokens[noun]) && tokens[noun + 1]?.lower === "of" ? noun + 2 : 0;
}

const TRIOS = new WordList("trio quartet quintet troika");

/** Behind words that stand before a party, `mention`, without being one: titles, counts, articles; 0 where none do. */
export function pastWords(
  report: Report,
  at: number,
  mentions: readonly Mention[],
  mention: Mention | undefined,
  end: number,
): number {
  const { tokens } = report.analysed;
  const word = tokens[at]?.lower ?? "";
  // "met Foreign Ministers X of A and Y of B"
  if (mentions.length === 0 && mention && isPluralTitle(tokens, at, mention)) return mention.firstToken;
  // "the foreign ministers of the 26 participating countries, the ASEAN chief and …": whose aren't named.
  const skipped = word === "of" && mentions.at(-1)?.kind === "group" ? unnamedMembers(report, at + 1) : 0;
  if (skipped > 0) return tokens[skipped + 1]?.lower === "including" ? skipped + 2 : skipped;
  // "with over 25 countries, the African Union and A", "more than 20 countries, including A and B": those who are named.
  const counted = mentions.length === 0 && MORE_THAN.holds(tokens[at]) ? unnamedMembers(report, at) : 0;
  const named = pastIncluding(tokens, counted);
  if (counted > 0 && named > counted && listGoesOn(report, named - 1, end)) return named;
  if (GROUP_COUNTS.has(word)) {
    // "the two Koreas, China and Japan": the count is theirs alone.
    if (mention?.firstToken === at + 1 && mention.members.length > 1) return at + 1;
    const list = mentions.length === 0 ? listOfCount(report, at) : 0;
    if (list > 0) return list;
  }
  if (isSoCalled(tokens, at)) return at + 3;
  if (mentions.length === 0 && mention && isOfTenure(tokens, at, mention)) return mention.firstToken;
  const government = mentions.length > 0 ? behindGovernment(tokens, at) : 0;
  if (government > 0) return government;
  if (word !== "a" && word !== "an") return 0;
  if (mention && opensOffice(report, at + 1)) return mention.firstToken;
  return opensDelegation(report, at + 1) ? at + 1 : 0;
}

/** "the newly appointed ambassador of A", "the outgoing ambassador": nothing stands before an officer but what he is just now. */
const isOfTenure = (tokens: readonly Token[], at: number, { firstToken, kind }: Mention): boolean =>
  kind === "office" &&
  firstToken > at &&
  firstToken <= at + 4 &&
  tokens.slice(at, firstToken).every((token) => ATTRIBUTIVE.holds(token));

const MORE_THAN = new WordList("over more some about nearly almost around");

/** Behind ", including", or the comma alone, that opens those who are named of a number; the token itself where neither stands there. */
const pastIncluding = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text !== "," ? at : tokens[at + 1]?.lower === "including" ? at + 2 : at + 1;

/** "officials from A's internationally recognized government and B": behind the government that a possessive opens; 0 where none stands there. */
function behindGovernment(tokens: readonly Token[], at: number): number {
  if (!isPossessive(tokens[at]?.lower ?? "")) return 0;
  let i = at + 1;
  while (i < at + 5 && GOVERNMENT_MODIFIERS.holds(tokens[i])) i++;
  return i > at + 1 && isOneOf(tokens[i]?.lower, "government", "administration") ? i + 1 : 0;
}

/** "A and the Permanent Committee for Drought Control attended": the list ends behind the body; 0 where none stands there. */
export function bodyBehind(report: Report, at: number, mentions: readonly Mention[], end: number): number {
  const { tokens } = report.analysed;
  if (mentions.length === 0 || !isOneOf(tokens[at]?.lower, ",", "and") || namesSoon(report, at + 1)) return 0;
  return unnamedBodyEnd(tokens, tokens[at + 1]?.lower === "and" ? at + 2 : at + 1, end);
}

/** Behind what a comma opens in the midst of a list: "received A, who had come early, B and C", "A and, as in past rounds, B"; 0 where nothing is put in. */
export function pastInsertion(report: Report, at: number, end: number): number {
  const { tokens } = report.analysed;
  if (tokens[at]?.text === ",") return Math.max(0, listedBehind(tokens, at, end));
  if (
    tokens[at]?.lower !== "and" ||
    tokens[at + 1]?.text !== "," ||
    !isOneOf(tokens[at + 2]?.upos, "ADP", "ADV", "SCONJ")
  )
    return 0;
  for (let i = at + 3; i < Math.min(end, at + INSERTED); i++)
    if (tokens[i]?.text === ",") {
      // "and, on the Ugandan side, Minister X": whose he is.
      const names = (report.mentions[mentionAt(report, at + 2)]?.firstToken ?? end) < i;
      return !names && mentionSoon(report, i + 1, end) ? i + 1 : 0;
    }
  return 0;
}

/** How many words such an insertion has at most. */
const INSERTED = 12;
