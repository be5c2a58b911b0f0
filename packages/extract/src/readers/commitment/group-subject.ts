/** Takes a verb, gives the group that does it where no name stands: those who met, "the four", "the three of us". */

import { CARDINALS } from "@readout/core";
import type { Token } from "@readout/english";
import { BODY_HEADS, GROUP_HEADS } from "../../data/commitment-subjects.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { readParties } from "../meeting/party/parties.ts";
import { TOLD_IN } from "./setting.ts";
import type { Subject } from "./subject-reading.ts";

/** "Five South American countries agreed", "A and three of its neighbors agreed": how many states a subject that ends at `head` counts; 0 where it counts none. */
function countedStates(tokens: readonly Token[], first: number, head: number): number {
  if (!STATES.holds(tokens[head])) return 0;
  let i = head - 1;
  while (i > first && isOneOf(tokens[i]?.upos, "ADJ", "PROPN", "NOUN", "PRON", "ADP") && head - i < 4) i--;
  const count = CARDINALS.get(tokens[i]?.lower ?? "") ?? Number(tokens[i]?.text);
  if (!(count >= 2 && count <= 10)) return 0;
  // "A and three of its neighbors"; "three of the five countries" are open.
  const added = tokens[i + 1]?.lower === "of";
  const joined =
    tokens[i - 1]?.lower === "and" &&
    tokens[i - 2]?.upos === "PROPN" &&
    isOneOf(tokens[i + 2]?.lower, "its", "their");
  if (added) return joined ? count + 1 : 0;
  return isOneOf(tokens[i - 1]?.lower, "and", "other", "of") ? 0 : count;
}

const STATES = new WordList(
  "countries nations states allies powers neighbors neighbours governments delegations services agencies ministries",
);

/** "the Committee agreed", "the four agreed", "the three of us", "it" taking up a committee: those who met. */
export function groupBefore(
  report: Report,
  first: number,
  verb: number,
  named: Mention | null,
): Subject | null {
  const { tokens } = report.analysed;
  let i = verb - 1;
  while (i > first && isOneOf((tokens[i] as Token).upos, "ADV", "AUX")) i--;
  const head = tokens[i] as Token;
  if (i < first || head.sentence !== (tokens[verb] ?? head).sentence) return null;
  if (head.lower === "us" && tokens[i - 1]?.lower === "of") {
    const partners = withBefore(report, first, i);
    return { mentions: partners, voice: "we" };
  }
  if (head.lower === "it" && isGroupHead(tokens, sentenceBefore(tokens, head)))
    return { mentions: [], voice: "meeting" };
  const article = tokens[i - 1]?.lower ?? "";
  // "The Secretary and her counterparts agreed"
  if (PEERS.holds(head) && isOneOf(article, "his", "her", "their") && tokens[i - 2]?.lower === "and")
    return { mentions: [], voice: "meeting" };
  const count = CARDINALS.get(head.lower) ?? 0;
  if (count >= 2 && count <= 10 && (article === "the" || article === "all"))
    return { mentions: [], voice: "meeting", count };
  const many = countedStates(tokens, first, i);
  if (many > 0) return { mentions: [], voice: "meeting", count: many };
  // "was condemned by both"
  if (head.lower === "both") return { mentions: [], voice: "meeting", count: 2 };
  // "The guarantors pledged"
  if (head.lower === "guarantors" && (article === "the" || tokens[i - 2]?.lower === "the"))
    return { mentions: [], voice: "guarantors" };
  const covered = named !== null && named.firstToken <= i && named.endToken > i && named.kind !== "person";
  if (isJointText(tokens, i)) return { mentions: [], voice: "meeting" };
  if (covered || !(GROUP_HEADS.holds(head) || isBodyOfHeadline(report, head))) return null;
  // "the two negotiators"
  const number = tokens[i - 2]?.lower === "the" ? (CARDINALS.get(article) ?? 0) : 0;
  if (number >= 2) return { mentions: [], voice: "meeting", count: number };
  if (i > first && !isOneOf(article, "the", "each", "all", "both", "steering", "joint")) return null;
  return { mentions: [], voice: "meeting" };
}

/** "a joint statement urged", "the final communiqué also called on": those who issued it. */
const isJointText = (tokens: readonly Token[], at: number): boolean =>
  TOLD_IN.holds(tokens[at]) &&
  (isOneOf(tokens[at - 1]?.lower, "joint", "final", "closing", "concluding") ||
    tokens
      .slice(Math.max(0, sentenceBefore(tokens, tokens[at] as Token)), at)
      .some(({ lower }) => lower === "joint"));

/** All others who met, whom one of them is named with. */
const PEERS = new WordList("counterparts colleagues peers");

/** "the Commission" in the minutes "of the Joint Border Commission": the body that met, by its last word. */
function isBodyOfHeadline(report: Report, { text, lower }: Token): boolean {
  if (!BODY_HEADS.has(lower) || text === lower) return false;
  const headline = report.analysed.paragraphs[report.roles.indexOf("headline")];
  if (!headline) return false;
  const words = report.text.slice(headline.start, headline.end).toLowerCase();
  return words.split(/[^a-z]/).includes(lower);
}

/** Index of the first token of the sentence before the one that a token is in. */
function sentenceBefore(tokens: readonly Token[], token: Token): number {
  let i = token.index - 1;
  while (i >= 0 && (tokens[i] as Token).sentence === token.sentence) i--;
  const before = tokens[i]?.sentence;
  while (i > 0 && (tokens[i - 1] as Token).sentence === before) i--;
  return i;
}

const isGroupHead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "the" && GROUP_HEADS.holds(tokens[at + 1]);

/** The parties behind the last "with" before a token. */
function withBefore(report: Report, first: number, at: number): readonly Mention[] {
  const { tokens } = report.analysed;
  for (let i = at - 1; i >= first; i--)
    if ((tokens[i] as Token).lower === "with") return readParties(report, i + 1, at, null).mentions;
  return [];
}
