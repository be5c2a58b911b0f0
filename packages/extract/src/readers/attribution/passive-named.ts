/** Takes a passive verb of naming or judging in a passage, gives the statement of whoever stands behind "by": "The vote was described by the mission as a sham", "called “unfit” by his rival". */

import { lemmaAs, type Token } from "@readout/english";
import { CUES } from "../../data/cues.ts";
import type { TextSpan } from "../../report.ts";
import { contentEnd } from "./clause-end.ts";
import { insideQuote, passive, unreal } from "./cue-state.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "./draft.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { sourceAfter, sourceBefore } from "./source.ts";
import {
  finite,
  isOpen,
  quoteOpening,
  spanOf,
  type TokenRange,
  tokenFrom,
  trimmed,
  wordAt,
} from "./words.ts";

/** Acts of verbs that say what something is worth. */
const JUDGING: ReadonlySet<string> = new Set(["condemn", "reject", "welcome"]);

/** Tokens between the verb and "by", where what it is called stands between them. */
const REACH = 16;

/** The statement of the participle at token `at`: what is named, and what it is called; null without both, or without who says so. */
export function readPassiveNamed(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, quotes } = passage;
  const token = tokens[at] as Token;
  if (token.upos !== "VERB" || !/^VB[ND]$/.test(token.xpos) || insideQuote(quotes, token)) return null;
  const word = lemmaAs(token, "VERB");
  const entry = CUES.get(word);
  if (!entry || !(entry.frames.includes("name") || JUDGING.has(entry.act ?? ""))) return null;
  const subject = namedBefore(passage, at);
  if (!subject || unreal(tokens, first, at)) return null;
  const found = agentFirst(passage, at) ?? agentLast(passage, at);
  if (!found) return null;
  const attribution = attributionAt(passage, at, found.agent, word, entry, "passive_named");
  return draftOf(passage, attribution, [spanOf(tokens, subject), found.name]);
}

/** "The vote was called", "The chairman, called": who or what is named. */
function namedBefore({ tokens, first }: Passage, at: number): TokenRange | null {
  if (passive(tokens, first, at)) return sourceBefore(tokens, first, at);
  const apart = wordAt(tokens, at - 1) === ",";
  return apart ? phraseEndingAt(tokens, first, at - 2) : null;
}

interface Named {
  readonly agent: TokenRange;
  readonly name: TextSpan;
}

/** "described by the mission as “S”" */
function agentFirst(passage: Passage, at: number): Named | null {
  const { tokens, end } = passage;
  const agent = wordAt(tokens, at + 1) === "by" ? sourceAfter(tokens, at + 2, end) : null;
  if (!agent || wordAt(tokens, agent.end) !== "as") return null;
  const from = agent.end + 1;
  const name =
    from < end ? trimmed(tokens, from, contentEnd(passage, from, { cue: at, phrase: true })) : null;
  return name && { agent, name };
}

/** "called “S” by the mission", "denounced as “S” by the mission" */
function agentLast({ tokens, end, quotes }: Passage, at: number): Named | null {
  const from = wordAt(tokens, at + 1) === "as" ? at + 2 : at + 1;
  if (from === at + 1 && !isOpen(tokens[from])) return null;
  const quote = quoteOpening(quotes, tokens[from]);
  let by = quote ? tokenFrom(tokens, { first: from, end }, quote.end) : from;
  while (by < Math.min(end, at + REACH) && wordAt(tokens, by) !== "by" && !finite(tokens[by])) by++;
  const agent = wordAt(tokens, by) === "by" ? sourceAfter(tokens, by + 1, end) : null;
  const name = agent && trimmed(tokens, from, by);
  return agent && name && { agent, name };
}
