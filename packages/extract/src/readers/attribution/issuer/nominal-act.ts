/** Takes a noun of an act or a feeling in a party's own prose, gives the statement that a passive or impersonal verb makes of it: "Concern over S was shared by all three", "An offer was made by X to do S", "There was agreement that S". */

import { lemmaAs, type Token } from "@readout/english";
import { ACT_NOUNS, AGREEMENTS, DONE_VERBS } from "../../../data/act-nouns.ts";
import { CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { contentEnd } from "../content/clause-end.ts";
import { unreal } from "../cue/cue-state.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { chunkStart } from "../phrase/chunk.ts";
import { groupAfter } from "../phrase/group-after.ts";
import { isOrgan, speaksForIssuer } from "../source/issuer-voice.ts";
import { sourceAfter } from "../source/source-after.ts";
import { finite, type TokenRange, trimmed, wordAt, wordsBetween } from "../words.ts";

/** How far behind the noun its verb stands, past what it is about. */
const REACH = 24;

/** The statement of the noun at token `at`; null in reports, without a verb that makes it an act, and where nobody is named for anything but an agreement. */
export function readNominalAct(passage: Passage, at: number): StatementDraft | null {
  const { report, tokens, first } = passage;
  const token = tokens[at] as Token;
  if (token.upos !== "NOUN") return null;
  const act = ACT_NOUNS.get(lemmaAs(token, "NOUN"));
  if (act === undefined || !(speaksForIssuer(report) || isOrgan(report))) return null;
  if (report.roles[passage.sentence.paragraph] === "headline") return null;
  if (unreal(tokens, first, at)) return null;
  return readPassive(passage, at, act) ?? readThere(passage, at, act) ?? readFrom(passage, at, act);
}

/** "Concern over S was shared by all three", "Satisfaction was expressed by the envoys at S", "Agreement was reached on S". */
function readPassive(passage: Passage, at: number, act: string): StatementDraft | null {
  const { tokens, first, end } = passage;
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
  const agent = wordAt(tokens, verb + 1) === "by" ? agentAt(tokens, verb + 2, end) : null;
  if (!agent && !AGREEMENTS.has(act)) return null;
  const about = wordsBetween(tokens, at + 1, be) > 2 ? trimmed(tokens, opens, be) : null;
  return drawn(passage, verb, act, agent, about ?? behind(passage, verb, agent?.end ?? verb + 1));
}

/** "There was agreement that S", "There was broad consensus on S". */
function readThere(passage: Passage, at: number, act: string): StatementDraft | null {
  const { tokens, first } = passage;
  if (!AGREEMENTS.has(act)) return null;
  const opens = chunkStart(tokens, first, at);
  const there = wordAt(tokens, opens - 2) === "there" && /^(?:was|is)$/.test(wordAt(tokens, opens - 1));
  if (!there || /^(?:no|little|some)$/.test(wordAt(tokens, opens))) return null;
  return drawn(passage, at, act, null, behind(passage, at, at + 1));
}

/** "From the Norwegian side came the promise of S": whose act it is opens the sentence. */
function readFrom(passage: Passage, at: number, act: string): StatementDraft | null {
  const { tokens, first } = passage;
  const came = chunkStart(tokens, first, at) - 1;
  if (wordAt(tokens, first) !== "from" || !/^(?:came|comes)$/.test(wordAt(tokens, came))) return null;
  return drawn(passage, at, act, { first: first + 1, end: came }, behind(passage, at, at + 1));
}

const drawn = (
  passage: Passage,
  cue: number,
  act: string,
  source: TokenRange | null,
  content: TextSpan | null,
): StatementDraft | null => {
  if (!content) return null;
  const attribution = attributionAt(passage, cue, source, act, CUES.get(act) ?? null, `issuer_${act}`);
  const draft = draftOf(passage, attribution, [content]);
  return source ? draft : { ...draft, form: "unattributed" };
};

/** What the act is of, behind its preposition or "that"; null where nothing much is. */
function behind(passage: Passage, cue: number, from: number): TextSpan | null {
  const { tokens, end } = passage;
  const opens = wordAt(tokens, from);
  if (!/^(?:at|over|about|on|for|of|that|to|with)$/.test(opens) || wordsBetween(tokens, from, end) < 4)
    return null;
  const start = opens === "to" && tokens[from + 1]?.xpos === "VB" ? from : from + 1;
  return trimmed(tokens, start, contentEnd(passage, start, { cue, phrase: opens !== "that" }));
}

/** Who did it, up to what it is about: "by the envoys [at the choice of P]". */
function agentAt(tokens: readonly Token[], at: number, end: number): TokenRange | null {
  const agent = groupAfter(tokens, at) ?? sourceAfter(tokens, at, end);
  if (!agent) return null;
  let stop = agent.first + 1;
  while (stop < agent.end && !/^(?:at|over|about|for|with)$/.test(wordAt(tokens, stop))) stop++;
  return { first: agent.first, end: stop };
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
