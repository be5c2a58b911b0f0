/** Takes a passive verb of naming or judging in a passage, gives the statement of whoever stands behind "by": "The vote was described by the mission as a sham", "called “unfit” by his rival". */

import { lemmaAs, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUE_NOUNS, CUES, canSpeak } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { contentEnd } from "../content/clause-end.ts";
import { nameEnd } from "../content/names-given.ts";
import { insideQuote, passive, unreal } from "../cue/cue-state.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { chunkStart } from "../phrase/chunk.ts";
import { groupAfter } from "../phrase/group-after.ts";
import { headAt, phraseEndingAt } from "../phrase/noun-phrase.ts";
import { speaksForIssuer } from "../source/issuer-voice.ts";
import { sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import {
  DAY,
  finite,
  isOpen,
  lemmaAt,
  quoteOpening,
  spanOf,
  type TokenRange,
  tokenFrom,
  trimmed,
  wordAt,
} from "../words.ts";

/** Acts of verbs that say what something is worth. */
const JUDGING: ReadonlySet<string> = new Set(["condemn", "reject", "welcome"]);

/** Verbs of saying that something is so. */
const DISCLOSING = /^(?:confirm|announce|acknowledge)$/;

/** Verbs of judging that also tell of a vote or of a guest: only a claim is rejected or welcomed in words alone. */
const DECIDING = /^(?:reject|welcome|rebuff|dismiss|confirm|acclaim|hail|salute|applaud|praise|commend)$/;

/** Tokens between the verb and "by", where what it is called stands between them. */
const REACH = 16;

/** The statement of the participle at token `at`: what is named, and what it is called; null without both, or without who says so. */
export function readPassiveNamed(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, quotes } = passage;
  const token = tokens[at] as Token;
  if (token.upos !== "VERB" || !isOneOf(token.xpos, "VBN", "VBD") || insideQuote(quotes, token)) return null;
  const word = lemmaAs(token, "VERB");
  const entry = CUES.get(word);
  const told = HELD.test(word) ? readToldOf(passage, at, word) : null;
  if (told) return told;
  const names = (entry?.frames.includes("name") && !entry.attitude) === true || JUDGING.has(entry?.act ?? "");
  if (!entry || !(names || DISCLOSING.test(word))) return null;
  const subject = namedBefore(passage, at);
  if (!subject || unreal(tokens, first, at)) return null;
  const found = names ? (agentFirst(passage, at) ?? agentLast(passage, at)) : null;
  // "The meeting was called by the sultan": nothing is named.
  const calls = names && !JUDGING.has(entry.act ?? "");
  const agent = found?.agent ?? (calls ? null : agentAlone(passage, at, subject));
  if (!agent) return null;
  const attribution = attributionAt(passage, at, agent, word, entry, "passive_named");
  if (found) return draftOf(passage, attribution, [spanOf(tokens, subject), found.name]);
  return draftOf(passage, attribution, [
    spanOf(tokens, { first: claimStart(passage, subject), end: subject.end }),
  ]);
}

/** Verbs of what is told of somebody. */
const HELD = /^(?:say|report|allege|claim|believe|rumou?r|describe|understand)$/;

/** "The minister is said by aides to be ill": what those behind "by" tell of the subject. */
function readToldOf(passage: Passage, at: number, word: string): StatementDraft | null {
  const { tokens, first, end } = passage;
  const agent = wordAt(tokens, at + 1) === "by" ? sourceAfter(tokens, at + 2, end) : null;
  if (!agent || wordAt(tokens, agent.end) !== "to" || tokens[agent.end + 1]?.xpos !== "VB") return null;
  // "was reported by the agency to have told": what he said has its own cue.
  if ([1, 2].some((k) => CUES.has(lemmaAt(tokens, agent.end + k, "VERB")))) return null;
  const subject =
    passive(tokens, first, at) && !unreal(tokens, first, at) ? sourceBefore(tokens, first, at) : null;
  const content = trimmed(tokens, agent.end, contentEnd(passage, agent.end, { cue: at, phrase: true }));
  const attribution = attributionAt(passage, at, agent, word, CUES.get(word) ?? null, "passive_named");
  return subject && content ? draftOf(passage, attribution, [spanOf(tokens, subject), content]) : null;
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

/** "The claim was denied on Monday by the ministry": who says so of a claim, a report or what happened; null for a person, and for what is voted on. */
function agentAlone(passage: Passage, at: number, subject: TokenRange): TokenRange | null {
  const { report, tokens, first, end } = passage;
  let link = at - 1;
  while (tokens[link]?.upos === "ADV") link--;
  const opens = subject.first === first || wordAt(tokens, subject.first - 1) === ",";
  if (tokens[link]?.upos !== "AUX") return null;
  let by = at + 1;
  while (
    by < at + 4 &&
    (wordAt(tokens, by) === "on" || DAY.holds(itemAt(tokens, by)) || tokens[by]?.upos === "ADV")
  )
    by++;
  const met = wordAt(tokens, by) === "by" && speaksForIssuer(report) ? groupAfter(tokens, by + 1) : null;
  // "was condemned by both": those who met
  if (met) return met;
  const agent = wordAt(tokens, by) === "by" ? sourceAfter(tokens, by + 1, end) : null;
  const last = agent && tokens[agent.end - 1];
  if (!agent || (last?.upos === "NOUN" && !canSpeak(last.lower))) return null;
  const head = lemmaAt(tokens, headAt(tokens, subject), "NOUN");
  const claims = CLAIMS.has(head);
  if (claimStart(passage, subject) < subject.first) return agent;
  if (!opens) return null;
  if (claims) return agent;
  if (
    DECIDING.test(lemmaAt(tokens, at, "VERB")) &&
    !/^(?:death|visit|arrest|attack|date|meeting)$/.test(head)
  )
    return null;
  if (ACTOR_NOUNS.has(head)) return null;
  const { start, end: stop } = spanOf(tokens, subject);
  const isPerson = mentionsIn(report, start, stop).some(
    ({ post, person, end: last_ }) => last_ === stop && (post !== null || person !== null),
  );
  return isPerson ? null : agent;
}

/** Nouns of what is claimed or told. */
const CLAIMS: ReadonlySet<string> = new Set([
  ...CUE_NOUNS,
  "report",
  "account",
  "rumour",
  "rumor",
  "finding",
]);

/** "The allegation that troops looted the museum was denied": where the claim starts whose clause ends at the subject. */
function claimStart({ tokens, first }: Passage, subject: TokenRange): number {
  for (let i = subject.first - 1; i > first && subject.first - i < 20; i--) {
    if (wordAt(tokens, i) === ",") return subject.first;
    if (wordAt(tokens, i) === "that" && CLAIMS.has(lemmaAt(tokens, i - 1, "NOUN")))
      return chunkStart(tokens, first, i - 1);
  }
  return subject.first;
}
