/** Takes "according to X" or "in the words of X" in a passage, gives X's statement: "According to X, S", "S, according to X". */

import type { Quote, Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, PASSING_ON } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsLetter } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { statementAfter } from "../content/content-after.ts";
import { contentBefore } from "../content/content-before.ts";
import { insideQuote } from "../cue/cue-state.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { closeOf, framed, ownerOf, phraseLength } from "../relay/viewpoint.ts";
import { isOrgan } from "../source/issuer-voice.ts";
import { issuerOf } from "../source/issuers.ts";
import { sourceAfter } from "../source/source-after.ts";
import {
  finite,
  innerOf,
  isClose,
  lemmaAt,
  quotedFrom,
  spanOf,
  type TokenRange,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "../words.ts";
import { resumedClause, verbBehind } from "./read-behind.ts";

/** Where a phrase starts in a passage that names whose account a clause is ("according to X", "in X’s words"); -1 where none does. */
export function accordingAt(passage: Passage): number {
  const { tokens, first, end, quotes } = passage;
  for (let i = first; i + 1 < end; i++)
    if (
      phraseLength(tokens, i) > 0 &&
      (wordAt(tokens, i) !== "per" || isPer(passage, i)) &&
      (wordAt(tokens, i) !== "for" || isHolder(passage, i)) &&
      // "We look forward to work with the winner, as confirmed by the court": an organ's own words
      (wordAt(tokens, i) !== "as" || i === first || !isOrgan(passage.report)) &&
      !isTold(passage, i) &&
      !insideQuote(quotes, tokens[i] as Token)
    )
      return i;
  return -1;
}

/** "In his view, Berg said, the port is full": whose view it is says so himself. */
function isTold({ tokens, end }: Passage, at: number): boolean {
  if (wordAt(tokens, at) !== "in" || tokens[at + 1]?.xpos !== "PRP$" || wordAt(tokens, at + 3) !== ",")
    return false;
  const speaker = phraseStartingAt(tokens, at + 4, end);
  return (
    speaker !== null &&
    CUES.has(lemmaAt(tokens, speaker.end, "VERB")) &&
    wordAt(tokens, speaker.end + 1) === ","
  );
}

/** "For the commissioner, the quota is “a door”": at the start, somebody known before a clause that quotes how he puts it. */
function isHolder({ tokens, first, end, report, quotes }: Passage, at: number): boolean {
  if (at !== first || quotes.length === 0) return false;
  const phrase = phraseStartingAt(tokens, at + 1, end);
  if (!phrase || wordAt(tokens, phrase.end) !== ",") return false;
  let verb = phrase.end + 1;
  while (verb < end && !finite(tokens[verb])) verb++;
  const { start, end: stop } = spanOf(tokens, phrase);
  const known = mentionsIn(report, start, stop).some(
    (mention) =>
      mention.end === stop && isOneOf(mention.kind, "person", "office", "state", "ministry", "place"),
  );
  return (
    known &&
    /^(?:is|was|are|were|means|meant|remains)$/.test(wordAt(tokens, verb)) &&
    quotes.some((quote) => quote.start > (tokens[verb] as Token).start)
  );
}

/** "S, per the Foreign Office readout": behind a comma or at the start, before a document or somebody known; not "per cent". */
function isPer(passage: Passage, at: number): boolean {
  const { tokens, first, end, report } = passage;
  if (at > first && wordAt(tokens, at - 1) !== "," && wordAt(tokens, at - 1) !== "as") return false;
  const phrase = phraseStartingAt(tokens, at + 1, end);
  if (!phrase) return false;
  for (let i = phrase.first; i < phrase.end; i++) if (DOCUMENT_NOUNS.holds(itemAt(tokens, i))) return true;
  const { start, end: stop } = spanOf(tokens, phrase);
  return mentionsIn(report, start, stop).some(({ kind }) => kind !== "place" && kind !== "document");
}

/** The source behind "according to" at token `at`. */
export const accordingSource = ({ tokens, first, end }: Passage, at: number): TokenRange | null => {
  const owner = ownerOf(tokens, at) ?? framed(tokens, at)?.source;
  if (owner) return owner;
  const from = at + phraseLength(tokens, at);
  // "according to him"
  const whom = isOneOf(wordAt(tokens, from), "him", "her", "them");
  if (whom && (from + 1 >= end || tokens[from + 1]?.upos === "PUNCT")) return { first: from, end: from + 1 };
  if (isOneOf(wordAt(tokens, from), "whom", "which") && wordAt(tokens, at - 1) === ",")
    return phraseEndingAt(tokens, first, at - 2);
  const source = sourceAfter(tokens, from, end);
  // "according to exit polls": a noun that the tagger took for an infinitive.
  const behind = source || tokens[from]?.upos !== "VERB" ? null : sourceAfter(tokens, from + 1, end);
  if (behind) return { first: from, end: behind.end };
  const cut = source === null || tokens[source.end]?.xpos === "VBP";
  return (cut ? upToMark(tokens, from, end) : null) ?? source;
};

/** "according to two officials briefed on the plan": persons, whatever they know of. */
function knowsOf(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  let who = first;
  while (who < end && !ACTOR_NOUNS.has(lemmaAt(tokens, who, "NOUN"))) who++;
  let on = who + 1;
  while (on < end && tokens[on]?.upos !== "ADP") on++;
  return on < end && tokens[who + 1]?.xpos !== "POS";
}

/** "according to the United Nations refugee agency.": a few words without a small one up to a comma or stop, whatever the tagger makes of them. */
function upToMark(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  let stop = from;
  while (stop < Math.min(end, from + 8) && !/^(?:PUNCT|SCONJ|AUX|PART)$/.test(tokens[stop]?.upos ?? "")) {
    if (stop > from && /^(?:PRON|DET)$/.test(tokens[stop]?.upos ?? "")) return null;
    stop++;
  }
  const closed = stop >= end || /^[,.;)]$/.test(wordAt(tokens, stop));
  return closed && stop > from + 1 && startsLetter(tokens[stop - 1]?.text ?? "")
    ? { first: from, end: stop }
    : null;
}

/** The quotation between a comma and a token; undefined for one that belongs to its clause. */
const markedApart = ({ tokens, first, quotes }: Passage, at: number): Quote | undefined =>
  quotes.find(
    ({ start, end }) =>
      end === tokens[at - 1]?.end && wordAt(tokens, tokenFrom(tokens, { first, end: at }, start) - 1) === ",",
  );

/** Who stands behind it: the issuer of the document that is named, else the noun phrase. */
export function accordingSpan(passage: Passage, source: TokenRange): TextSpan {
  return issuerOf(passage, source) ?? spanOf(passage.tokens, source);
}

/** The passage, or what a bracket that is open at `at` holds of it: "(with a worth of nine million, according to X)". */
function inBrackets(passage: Passage, at: number): Passage {
  const { tokens, first, end } = passage;
  for (let i = at - 1; i > first; i--) {
    const { text } = tokens[i] as Token;
    if (text === ")") return passage;
    if (text !== "(") continue;
    let close = at;
    while (close < end && (tokens[close] as Token).text !== ")") close++;
    return { ...passage, first: i + 1, end: close };
  }
  return passage;
}

/** The statement of who stands behind "according to" at token `at`; null where no content stands by it. */
export function readAccordingTo(whole: Passage, at: number): StatementDraft | null {
  const passage = inBrackets(whole, at);
  const { tokens, first, end, quotes } = passage;
  const source = accordingSource(passage, at);
  if (
    !source ||
    (!knowsOf(tokens, source) &&
      /^(?:plans?|schedule|customs?|traditions?|standards|rules|laws?|norms|principles|procedures?|needs?|merit|beliefs?|abilit(?:y|ies)|means|wishes|interests?|timetable|timeline|criteria|guidelines|terms|provisions|size|age|income|circumstances|conditions|approaches)$/.test(
        wordAt(tokens, source.end - 1),
      ))
  )
    return null;
  const attribution = {
    ...attributionAt(
      passage,
      at,
      accordingSpan(passage, source),
      "according",
      CUES.get("say") ?? null,
      "according_to",
    ),
    cue: {
      start: (tokens[at] as Token).start,
      end: (tokens[at + phraseLength(tokens, at) - 1] as Token).end,
    },
  };
  // "drafted by three lawyers, according to whom the raid was unlawful": the relative clause is theirs.
  if (source.end <= at)
    return statementAfter(passage, at + 3, attribution, { cue: at, entry: null, free: true });
  if (at === first || (at === first + 1 && tokens[first]?.upos === "CCONJ")) {
    let from = closeOf(tokens, at, source);
    const open = from > source.end && wordAt(tokens, from) !== ",";
    // "In its view the session had failed"
    if (open) return statementAfter(passage, from, attribution, { cue: at, entry: null, free: true });
    while (from < end && wordAt(tokens, from) !== ",") from++;
    // "According to Baku the post was unmanned"
    const next = tokens[source.end];
    const bare =
      from >= end && wordAt(tokens, at) === "according" && (next?.upos === "DET" || next?.xpos === "PRP");
    if (bare) return statementAfter(passage, source.end, attribution, { cue: at, entry: null, free: true });
    // "According to A, which cited B, S": the relative clause tells of A.
    // "In the words of X, quoted by his spokesman, S": so does a participle.
    // "According to the agency, citing an aide, S": and one of citing.
    // "In the words of X, as quoted by his spokesman, S"
    const as = wordAt(tokens, from + 1) === "as" ? from + 2 : from + 1;
    const opener = wordAt(tokens, as);
    // "To quote X, said Y, S": who quotes him passes it on.
    const quoter =
      finite(tokens[from + 1]) && CUES.has(lemmaAt(tokens, from + 1, "VERB"))
        ? phraseStartingAt(tokens, from + 2, end)
        : null;
    if (quoter && wordAt(tokens, quoter.end) === ",")
      return statementAfter(
        passage,
        quoter.end + 1,
        { ...attribution, relays: [spanOf(tokens, quoter)] },
        { cue: at, entry: null, free: true },
      );
    const handed =
      (tokens[as]?.xpos === "VBN" && PASSING_ON.has(opener)) || /^(?:citing|quoting)$/.test(opener);
    if (handed || /^(?:which|who|whose)$/.test(wordAt(tokens, from + 1))) {
      let close = from + 1;
      while (close < end && wordAt(tokens, close) !== ",") close++;
      if (close + 3 < end) from = close;
    }
    return statementAfter(passage, from + 1, attribution, { cue: at, entry: null, free: true });
  }
  // “A,” to quote X, “B”
  const close = closeOf(tokens, at, source);
  const parted = isClose(tokens[at - 1]) && wordAt(tokens, close) === ",";
  const opening = parted ? quotes.find((quote) => quote.end === tokens[at - 1]?.end) : undefined;
  const further = opening ? quotedFrom(quotes, tokens[close + 1]) : null;
  if (opening && further) return draftOf(passage, attribution, [innerOf(opening), further]);
  // "His work reminds us, in the words of the prophet, to “hate evil”": only what stands in marks is the prophet’s.
  if (wordAt(tokens, at) === "in" && wordAt(tokens, at + 2) === "words") {
    const said = quotes.find(({ start }) => start > (tokens[source.end - 1] as Token).end);
    if (said && said.innerEnd > said.innerStart) return draftOf(passage, attribution, [innerOf(said)]);
  }
  // "One chair was empty, “sulking by decree,” in the phrase of the envoy": only what stands in marks and apart
  const put = wordAt(tokens, at) === "in" && isClose(tokens[at - 1]) ? markedApart(passage, at) : null;
  if (put) return draftOf(passage, attribution, [innerOf(put)]);
  const before =
    contentBefore(passage, { opens: at, closes: closeOf(tokens, at, source) }) ??
    (wordsBetween(tokens, first, at) >= 3 ? trimmed(tokens, first, at) : null);
  if (!before) return null;
  // "The talks, according to X, were useful": the clause goes on behind.
  const behind = closeOf(tokens, at, source);
  const rest =
    wordAt(tokens, at - 1) === ","
      ? // "The fund, according to X, who has studied it, would fail"
        (verbBehind(passage, behind, before) ?? resumedClause(passage, behind, at, before))
      : null;
  return draftOf(passage, attribution, rest ? [before, rest] : [before]);
}
