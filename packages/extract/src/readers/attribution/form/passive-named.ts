/** Takes a passive verb of naming or judging in a passage, gives the statement of whoever stands behind "by": "The vote was described by the mission as a sham", "called “unfit” by his rival". */

import { lemmaAs, type Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { contentEnd } from "../content/clause-end.ts";
import { nameEnd } from "../content/names-given.ts";
import { insideQuote, passive, unreal } from "../cue/cue-state.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { phraseEndingAt } from "../phrase/noun-phrase.ts";
import { sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import {
  finite,
  isOpen,
  quoteOpening,
  spanOf,
  type TokenRange,
  tokenFrom,
  trimmed,
  wordAt,
} from "../words.ts";

/** Acts of verbs that say what something is worth. */
const JUDGING: ReadonlySet<string> = new Set(["condemn", "reject", "welcome"]);

/** Tokens between the verb and "by", where what it is called stands between them. */
const REACH = 16;

/** The statement of the participle at token `at`: what is named, and what it is called; null without both, or without who says so. */
export function readPassiveNamed(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, quotes } = passage;
  const token = tokens[at] as Token;
  if (token.upos !== "VERB" || !isOneOf(token.xpos, "VBN", "VBD") || insideQuote(quotes, token)) return null;
  const word = lemmaAs(token, "VERB");
  const entry = CUES.get(word);
  const names = (entry?.frames.includes("name") && !entry.attitude) === true || JUDGING.has(entry?.act ?? "");
  if (!entry || !names) return null;
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
  // "The probe, often labelled a “hunt”"
  const comma = tokens[at - 1]?.upos === "ADV" ? at - 2 : at - 1;
  return setApart(tokens, at) ? phraseEndingAt(tokens, first, comma - 1) : null;
}

const setApart = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, tokens[at - 1]?.upos === "ADV" ? at - 2 : at - 1) === ",";

interface Named {
  readonly agent: TokenRange;
  readonly name: TextSpan;
}

/** What the name or the reproach stands behind. */
const LINKS: ReadonlySet<string> = new Set(["as", "of", "for", "over"]);

/** "described by the mission as “S”", "accused by the mission of S" */
function agentFirst(passage: Passage, at: number): Named | null {
  const { tokens, end, quotes } = passage;
  const agent = wordAt(tokens, at + 1) === "by" ? sourceAfter(tokens, at + 2, end) : null;
  if (!agent || !LINKS.has(wordAt(tokens, agent.end))) return null;
  const from = wordAt(tokens, agent.end) === "as" ? agent.end + 1 : agent.end;
  // "The mayor, described by a rival as “S,” left": what is set apart ends before the sentence's own verb.
  const hold = { cue: at, phrase: true, relative: setApart(tokens, at) };
  const stop = from < end ? contentEnd(passage, from, hold) : end;
  const name = trimmed(tokens, from, from > agent.end ? nameEnd(tokens, from, stop, quotes) : stop);
  return name && { agent, name };
}

/** "called “S” by the mission", "denounced as “S” by the mission", "labelled a “hunt” by his foes", "accused of S by his rival" */
function agentLast({ tokens, end, quotes }: Passage, at: number): Named | null {
  const link = wordAt(tokens, at + 1);
  const from = link === "as" ? at + 2 : at + 1;
  const marked = isOneOf(wordAt(tokens, from), "a", "an") && isOpen(tokens[from + 1]) ? from + 1 : from;
  if (from === at + 1 && !isOpen(tokens[marked]) && !LINKS.has(link)) return null;
  const quote = quoteOpening(quotes, tokens[marked]);
  let by = quote ? tokenFrom(tokens, { first: from, end }, quote.end) : from;
  while (by < Math.min(end, at + REACH) && wordAt(tokens, by) !== "by" && !finite(tokens[by])) by++;
  const agent = wordAt(tokens, by) === "by" ? sourceAfter(tokens, by + 1, end) : null;
  const name = agent && trimmed(tokens, from, by);
  return agent && name && { agent, name };
}
