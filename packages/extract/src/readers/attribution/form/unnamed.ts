/** Takes a passage, gives the statements that nobody is named for: "Asked whether S, X left", "X was accused of S", "X was told that S", "X is said to have S". */

import { lemmaAs, type Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { contentEnd } from "../content/clause-end.ts";
import { opensClause } from "../content/opens-clause.ts";
import { insideQuote, passive, unreal } from "../cue/cue-state.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import { finite, isClose, isOpen, spanOf, trimmed, wordAt, wordsBetween } from "../words.ts";

/** Participles of those who are asked something. */
const ASKED = new WordList("asked pressed questioned");

/** Participles of what is told of somebody by nobody who is named. */
const HEARSAY = new WordList("said alleged reported believed thought understood rumoured rumored");

/** Verbs whose passive names who is to hear or do something: what is asked or ordered is done, not told. */
const ASKING: ReadonlySet<string> = new Set(
  "ask order instruct command beg promise press lobby prod pressure petition".split(" "),
);

/** Tokens between a passive and its conjunction: by whom, where, when. */
const REACH = 14;

const QUESTION: ReadonlySet<string> = new Set("whether if why how what who whom when where which".split(" "));

/** "Asked whether S, X left", "when asked about S", "X was asked by Y if S": who asks is named at most behind "by". */
export function readAsked(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  const token = tokens[at] as Token;
  if (!ASKED.holds(token) || insideQuote(quotes, token)) return null;
  const lead = isOneOf(wordAt(tokens, at - 1), "when", "if", "once") ? at - 1 : at;
  const opens = lead === first || (lead < at && at > first);
  if (!opens && !(passive(tokens, first, at) && wordAt(tokens, at - 1) !== "being")) return null;
  if (unreal(tokens, first, lead === at ? at : lead)) return null;
  const by = wordAt(tokens, at + 1) === "by" ? sourceAfter(tokens, at + 2, end) : null;
  let from = by?.end ?? at + 1;
  const reach = Math.min(end, from + REACH);
  while (from < reach && !QUESTION.has(wordAt(tokens, from))) {
    if (
      finite(tokens[from]) ||
      /^[,:;]$/.test(wordAt(tokens, from)) ||
      isOpen(tokens[from]) ||
      wordAt(tokens, from) === "to"
    )
      return null;
    from++;
  }
  if (from >= reach) return null;
  // "When she was asked if S, she laughed"
  const fronted = opens || isOneOf(wordAt(tokens, first), "when", "after", "once", "if");
  const stop = fronted
    ? questionEnd(passage, from, wordAt(tokens, lead - 1) === ",")
    : contentEnd(passage, from, { cue: at, phrase: false });
  // A question that nothing parts from its answer would take that along.
  if (lead === first && stop >= end) return null;
  const content = wordsBetween(tokens, from, stop) > 2 ? trimmed(tokens, from, stop) : null;
  if (!content) return null;
  const attribution = attributionAt(passage, at, by, "ask", CUES.get("ask") ?? null, "asked");
  return named(draftOf({ ...passage, quotes }, attribution, [content]), by !== null);
}

/** The comma behind which the one who was asked stands with his verb, or the verb alone where the question is set `apart`; the passage's end where none does. */
function questionEnd({ tokens, end }: Passage, from: number, apart: boolean): number {
  for (let i = from + 1; i < end; i++) {
    const text = wordAt(tokens, i);
    if (text === ":" || text === ";" || text === "—") return i;
    // A comma inside the closing mark parts as one behind it does.
    const comma = isClose(tokens[i]) ? i - 1 : i;
    if (wordAt(tokens, comma) === "," && answers(tokens, i + 1, end, apart)) return i === comma ? i : i + 1;
  }
  return end;
}

/** Whether a subject with its verb, or with a colon, stands at a token. */
function answers(tokens: readonly Token[], at: number, end: number, apart: boolean): boolean {
  if (/^(?:which|who|whom|whose|that|and|or)$/.test(wordAt(tokens, at))) return false;
  // "Asked if he would stay, “Yes,” he said"
  if (isOpen(tokens[at])) return true;
  let verb =
    tokens[at]?.xpos === "PRP" ? at + 1 : (phraseStartingAt(tokens, at, end)?.end ?? (apart ? at : end));
  while (tokens[verb]?.upos === "ADV") verb++;
  if (verb >= end) return false;
  // "the envoy, Anna Berg, left", "the envoy, who had kept silent, left"
  if (wordAt(tokens, verb) === "," && isOneOf(wordAt(tokens, verb + 1), "who", "whose", "which")) return true;
  return (
    wordAt(tokens, verb) === ":" ||
    (isOneOf(tokens[verb]?.upos, "VERB", "AUX") && tokens[verb]?.xpos !== "VBG")
  );
}

/** "X was accused of S", "X was told that S", "X is said to have S": null in an issuer's own text, and where somebody is named for it. */
export function readPassive(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end, report, quotes } = passage;
  if (insideQuote(quotes, tokens[at] as Token)) return null;
  if (
    report.issuer ||
    wordAt(tokens, at + 1) === "by" ||
    !passive(tokens, first, at) ||
    unreal(tokens, first, at)
  )
    return null;
  const subject = sourceBefore(tokens, first, at);
  if (
    !subject ||
    /^(?:it|there|this|that|i|we|you|nobody|no|none|few|neither)$/.test(wordAt(tokens, subject.first))
  )
    return null;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const next = wordAt(tokens, at + 1);
  const entry = CUES.get(word);
  const told = (entry?.hearer === true || entry?.act === "call_for") && !ASKING.has(word);
  // "The crews were told the port was shut"
  const bare = told && word === "tell" && opensClause(tokens, at + 1, end, false);
  const clause = next === "that" || bare || (next === "to" && tokens[at + 2]?.xpos === "VB");
  const hearsay = HEARSAY.holds(tokens[at]) && next === "to" && isOneOf(wordAt(tokens, at + 2), "have", "be");
  const judges = entry?.act === "condemn" || entry?.act === "welcome";
  const judged = judges && isOneOf(next, "of", "for", "over", "as");
  const called = entry?.frames.includes("name") === true && !entry.attitude && next === "as";
  if (!(told ? clause : hearsay || judged || called)) return null;
  const from = told && next === "that" ? at + 2 : at + 1;
  const reach = contentEnd(passage, from, { cue: at, phrase: next !== "that" && !bare });
  const stop = next === "that" || bare ? reach : phraseEnd(tokens, from, reach);
  for (let i = from; i < stop; i++)
    if (wordAt(tokens, i) === "by" && sourceAfter(tokens, i + 1, end) && !told) return null;
  const rest = wordsBetween(tokens, from, stop) > 1 ? trimmed(tokens, from, stop) : null;
  if (!rest) return null;
  const attribution = attributionAt(passage, at, null, word, entry ?? null, "unnamed");
  const parts: TextSpan[] = told ? [rest] : [spanOf(tokens, subject), rest];
  return named(draftOf(passage, attribution, parts), false);
}

/** Adverbs of what nobody is named for. */
export const HEARSAY_ADVERBS: readonly string[] = ["reportedly", "allegedly", "supposedly", "purportedly"];

/** "X has reportedly left", "Allegedly, X left": the clause round such an adverb beside its verb, where nothing else in it reports. */
export function readHearsay(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, report, quotes } = passage;
  if (report.issuer || insideQuote(quotes, tokens[at] as Token)) return null;
  const apart = wordAt(tokens, at + 1) === ",";
  const opens = at === first;
  const verbal = (token: Token | undefined): boolean => isOneOf(token?.upos, "VERB", "AUX");
  const before = wordAt(tokens, at - 1) === "," ? at - 2 : at - 1;
  if (!(opens ? apart : finite(tokens[before]) || (verbal(tokens[at + 1]) && !apart))) return null;
  if (isOneOf(tokens[at - 1]?.upos, "DET", "ADP")) return null;
  const close = phraseEnd(tokens, at + 2, contentEnd(passage, at + 1, { cue: at, phrase: false }));
  for (let i = first; i < before; i++)
    if (finite(tokens[i]) || isOneOf(wordAt(tokens, i), ",", "that", "who", "which")) return null;
  const head = opens ? null : trimmed(tokens, first, at);
  const rest = trimmed(tokens, apart ? at + 2 : at + 1, close);
  if (!rest || !(head || opens)) return null;
  return named(
    draftOf(passage, attributionAt(passage, at, null, "report", CUES.get("report") ?? null, "hearsay"), [
      ...(head ? [head] : []),
      rest,
    ]),
    false,
  );
}

/** Where a comma and a conjunction go on behind a phrase: "criticised for the raid, though he was away". */
function phraseEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i + 1 < end; i++)
    if (wordAt(tokens, i) === "," && isOneOf(tokens[i + 1]?.upos, "CCONJ", "SCONJ")) return i;
  return end;
}

const named = (draft: StatementDraft, known: boolean): StatementDraft =>
  known ? draft : { ...draft, form: "unattributed" };
