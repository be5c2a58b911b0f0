/** Takes a token behind a comma in what somebody says, tells whether it opens what he leaves out: "S, but would not say when". */

import type { Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { wordAt } from "../words.ts";

/** What a speaker leaves out. */
const TOLD_NO_MORE = new WordList(
  "elaborating giving providing naming specifying saying explaining offering identifying citing going disclosing mentioning detailing describing commenting presenting further",
);

/** "…, without giving details" */
export const withoutTelling = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === "without" && TOLD_NO_MORE.holds(tokens[at + 1]);

/** "…, but (she) would not say when", "…, without giving details", "…, but gave no reason": what the speaker leaves out. */
export function tellsNoMore(tokens: readonly Token[], at: number): boolean {
  if (withoutTelling(tokens, at) || isJudged(tokens, at)) return true;
  if (!isOneOf(wordAt(tokens, at), "but", "and", "although", "though")) return false;
  const verb = isOneOf(wordAt(tokens, at + 1), "he", "she", "they", "it") ? at + 2 : at + 1;
  const word = wordAt(tokens, verb);
  if (isOneOf(word, "declined", "refused")) return wordAt(tokens, verb + 1) === "to";
  if (isOneOf(word, "gave", "offered", "provided"))
    return wordAt(tokens, verb + 1) === "no" && LEFT_OUT.holds(tokens[verb + 2]);
  return (
    isOneOf(word, "did", "does", "do", "would", "could") &&
    isOneOf(wordAt(tokens, verb + 1), "not", "n't", "n’t") &&
    LEAVES_OUT.has(wordAt(tokens, verb + 2))
  );
}

/** "…, a move that critics call a trick": what the narrator makes of what was said. */
const isJudged = (tokens: readonly Token[], at: number): boolean => {
  if (!isOneOf(wordAt(tokens, at), "a", "an")) return false;
  const noun = tokens[at + 1]?.upos === "ADJ" ? at + 2 : at + 1;
  return JUDGED.holds(tokens[noun]) && isOneOf(wordAt(tokens, noun + 1), "that", "which");
};

const JUDGED = new WordList("move notion claim charge accusation allegation assertion incident decision");

const LEAVES_OUT: ReadonlySet<string> = new Set(
  "elaborate say comment specify give provide name identify explain offer disclose detail mention elaborating".split(
    " ",
  ),
);

/** What is not told. */
const LEFT_OUT = new WordList(
  "detail details further specifics reason reasons date dates evidence names timetable timeline figures indication explanation more",
);
