/** Takes a noun of agreement in a party's own prose, gives the statement that a passive verb makes of it: "Agreement was reached on S". */

import { lemmaAs, type Token } from "@readout/english";
import { AGREEMENTS, DONE_VERBS } from "../../../data/act-nouns.ts";
import { CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { contentEnd } from "../content/clause-end.ts";
import { unreal } from "../cue/cue-state.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { chunkStart } from "../phrase/chunk.ts";
import { isOrgan, speaksForIssuer } from "../source/issuer-voice.ts";
import { finite, trimmed, wordAt, wordsBetween } from "../words.ts";

/** How far behind the noun its verb stands, past what it is about. */
const REACH = 24;

/** The statement of all who met that the noun at token `at` makes; null in reports and without a verb that makes it an act. */
export function readNominalAct(passage: Passage, at: number): StatementDraft | null {
  const { report, tokens, first, end } = passage;
  const token = tokens[at] as Token;
  if (token.upos !== "NOUN" || !AGREEMENTS.has(lemmaAs(token, "NOUN"))) return null;
  if (!(speaksForIssuer(report) || isOrgan(report))) return null;
  if (report.roles[passage.sentence.paragraph] === "headline" || unreal(tokens, first, at)) return null;
  const opens = chunkStart(tokens, first, at);
  const before = wordAt(tokens, opens - 1);
  // The noun is the subject, not an object of another verb's.
  if (opens > first && before !== "," && tokens[opens - 1]?.upos !== "CCONJ") return null;
  const be = auxBehind(tokens, at, Math.min(end, at + REACH));
  if (be < 0) return null;
  let verb = be + 1;
  while (tokens[verb]?.upos === "ADV") verb++;
  const done = tokens[verb];
  if (!done || !isOneOf(done.xpos, "VBN", "VBD") || !DONE_VERBS.has(lemmaAs(done, "VERB"))) return null;
  const about = wordsBetween(tokens, at + 1, be) > 2 ? trimmed(tokens, opens, be) : null;
  const content = about ?? behind(passage, verb, verb + 1);
  if (!content) return null;
  const entry = CUES.get("agree") ?? null;
  const attribution = attributionAt(passage, verb, null, "agree", entry, "issuer_agree");
  return { ...draftOf(passage, attribution, [content]), form: "unattributed" };
}

/** What the act is of, behind its preposition or "that"; null where nothing much is. */
function behind(passage: Passage, cue: number, from: number): TextSpan | null {
  const { tokens, end } = passage;
  const opens = wordAt(tokens, from);
  if (!/^(?:at|over|about|on|for|of|that|to|with)$/.test(opens) || wordsBetween(tokens, from, end) < 4)
    return null;
  const start = opens === "to" && tokens[from + 1]?.xpos === "VB" ? from : from + 1;
  return trimmed(tokens, start, contentEnd(passage, start, { cue, phrase: opens !== "that" }));
}

/** The "was" of the noun's own clause, past what it is about; -1 where another verb or a mark comes first. */
function auxBehind(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (isOneOf(token.lower, "was", "were")) return i;
    if (finite(token) || isOneOf(token.text, ",", ";", ":", ".")) return -1;
  }
  return -1;
}
