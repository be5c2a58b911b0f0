/** Takes a reporting verb with its source, gives the statement whose content stands before the two, or round them: "S, X said", "S1, X said, S2". */

import { MARKED } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { contentBefore, contentResumed, follows, type Place } from "../content/content-before.ts";
import { farThat } from "../content/far-conjunction.ts";
import { opensPhrase } from "../content/next-act.ts";
import type { Candidate } from "../cue/candidate.ts";
import { governs } from "../cue/governing-verb.ts";
import { pastHeard, type Reported } from "../cue/reporting-verb.ts";
import { draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { isApposition, phraseEndingAt } from "../phrase/noun-phrase.ts";
import { finite, isClose, isOpen, spanOf, tokenFrom, trimmed, wordAt, wordsBetween } from "../words.ts";
import { resumedClause, resumedQuote, spanHasVerb, verbBehind } from "./resumed-content.ts";

/** The statement whose content stands before its attribution, or round it; null where none stands there. */
export function readBehind(passage: Passage, cue: Candidate, reported: Reported): StatementDraft | null {
  const { tokens, first } = passage;
  const { opens, closes, attribution } = reported;
  // "“S,” was how X put it", "“S,” is how X described the text", "“S,” was all X would say", "S, was what X said"
  const how = isOneOf(wordAt(tokens, opens - 1), "how", "all", "what") && tokens[opens - 2]?.upos === "AUX";
  const as = how ? opens - 2 : wordAt(tokens, opens - 1) === "as" ? opens - 1 : opens;
  // “S”, X said: a comma behind the mark as well as before it
  const quoted = isClose(itemAt(tokens, wordAt(tokens, as - 1) === "," ? as - 2 : as - 1));
  if (!takesBefore(cue, how) || takesBehind(passage, cue, reported, quoted)) return null;
  if (!quoted && !mayTakeClause(passage, cue, reported)) return null;
  const place = { opens: as, closes: quoted ? closes : pastHeard(passage, reported, closes) };
  const short = how && wordAt(tokens, as - 1) === "," && as - first <= 12;
  const before =
    contentBefore(passage, place) ??
    subjectBefore(passage, place) ??
    // "Not before May, was how X put it"
    (short ? trimmed(tokens, first, as - 1) : null);
  if (!before) return null;
  const rest = restBehind(passage, cue, reported, place, before);
  // "It will give them, as X says, “room”": only what stands behind is X's where what stands before is no clause.
  const noted = as < opens && !how && !rest && !quoted ? lentBy(passage, reported, before) : null;
  if (noted) return draftOf(passage, attribution, [noted]);
  const behind = rest ?? (quoted ? null : verbBehind(passage, place.closes, before));
  return draftOf(passage, attribution, behind ? [before, behind] : [before]);
}

/** Whether a cue takes a quotation that stands before it. */
const takesBefore = ({ entry, lemma }: Candidate, how: boolean): boolean =>
  entry?.frames.includes("quote") === true || lemma === "read" || (how && entry !== null);

/** Whether what a cue takes stands behind it, whatever stands before. */
function takesBehind(
  passage: Passage,
  { at, entry }: Candidate,
  { opens, closes, source, inverted }: Reported,
  quoted: boolean,
): boolean {
  const { tokens } = passage;
  // "A, which backs the army, and B, which doesn't, welcomed the accord": what such a verb takes is no source.
  if (inverted)
    return (
      !quoted &&
      entry?.frames.includes("object") === true &&
      isOneOf(entry.act ?? "", "welcome", "condemn", "reject")
    );
  // “S,” X, who had asked for T, told the crews: no relative clause takes what stands before its subject.
  if (isOneOf(wordAt(tokens, source.end - 1), "who", "which")) return true;
  // "“S”, a charge its chief calls “T”": what stands in marks behind the cue is what it takes.
  const named = entry?.frames.includes("name") && isOpen(tokens[closes]);
  if (named || (entry === MARKED && governs(passage, at))) return true;
  // "panned it as “S,” and X accused Y of T"
  if (entry?.frames[0] === "object" && opensPhrase(tokens[closes])) return true;
  // "its “special status” deal agreed with Y": a noun that what stands in marks belongs to
  const noun = source.end === source.first + 1 && tokens[source.first]?.xpos === "NN";
  return noun && isClose(tokens[opens - 1]) && !PARTED.test(wordAt(tokens, opens - 2));
}

/** Whether a cue may take a clause without marks that stands before it. */
function mayTakeClause(passage: Passage, { entry, lemma }: Candidate, reported: Reported): boolean {
  const { tokens, end } = passage;
  const { closes, inverted } = reported;
  // "At a meeting, of which he is a member, X argued that …": a that-clause leaves no content before the source.
  // "X, whose term ends in May, said on the steps, in the rain, that S"
  if (!inverted && (wordAt(tokens, closes) === "that" || farThat(tokens, closes, end) >= 0)) return false;
  // "The trucks, one trader scoffed, had been sold": what goes on with its verb is said.
  const split = wordAt(tokens, closes) === "," && finite(tokens[closes + 1]);
  // "S, the agency has learned"
  const takes = entry?.frames.includes("clause") || isOneOf(lemma, "read", "learn", "understand");
  return (split || takes) && follows(passage, pastHeard(passage, reported, closes)) !== "content";
}

/** What of the content goes on behind the attribution; null where nothing does. */
function restBehind(
  passage: Passage,
  { at }: Candidate,
  { closes, inverted }: Reported,
  place: Place,
  before: TextSpan,
): TextSpan | null {
  const { tokens, quotes } = passage;
  const names = inverted && namesAgain(passage, closes);
  const whole = quotes.some(
    (quote) =>
      Math.abs(quote.innerStart - before.start) <= 1 &&
      quote.innerEnd >= before.end - 2 &&
      quote.start < before.end,
  );
  if (!whole) return names ? null : resumedClause(passage, place.closes, at, before);
  const hangs =
    wordAt(tokens, closes) === "," &&
    !names &&
    !isOpen(tokens[closes + 1]) &&
    !isOneOf(wordAt(tokens, closes + 1), "who", "which", "whose") &&
    isCondition(passage, before);
  return (hangs ? contentResumed(passage, closes) : null) ?? resumedQuote(passage, closes);
}

/** Marks that part a quotation from who said it. */
const PARTED = /^[,.!?…—-]+$/;

/** "S, said X, Y's chief of staff": nothing but who the source is stands behind it. */
const namesAgain = ({ tokens, end }: Passage, closes: number): boolean => {
  const last = tokens[end - 1]?.upos === "PUNCT" ? end - 1 : end;
  return wordAt(tokens, closes) === "," && isApposition(tokens, closes + 1, last);
};

/** What another's "as X says" lends to a clause that is open before it; null where that clause is whole, or the speaker's own. */
function lentBy(passage: Passage, { source, closes }: Reported, before: TextSpan): TextSpan | null {
  const { tokens, end } = passage;
  if (isOneOf(wordAt(tokens, source.first), "i", "we", "you") || wordAt(tokens, closes) !== ",") return null;
  const last = tokenFrom(tokens, passage, before.end) - 1;
  const open = isOneOf(tokens[last]?.upos, "VERB", "AUX", "CCONJ", "ADP", "PART", "DET");
  if ((!open && spanHasVerb(passage, before)) || wordsBetween(tokens, closes, end) < 2) return null;
  return trimmed(tokens, closes + 1, end);
}

/** "Three of the five, the paper reported in its evening edition, citing two mayors, have yet to pay": a subject alone, whose verb stands behind the attribution. */
function subjectBefore(passage: Passage, { opens, closes }: Place): TextSpan | null {
  const { tokens, first } = passage;
  if (wordAt(tokens, opens - 1) !== ",") return null;
  const subject = phraseEndingAt(tokens, first, opens - 2);
  const whole = subject?.first === first ? spanOf(tokens, subject) : null;
  return whole && verbBehind(passage, closes, whole) ? whole : null;
}

/** “Even if it fails,” she said, the effort “sends a message”: a quotation that needs a main clause. */
function isCondition({ tokens, first, end }: Passage, { start }: TextSpan): boolean {
  const from = tokenFrom(tokens, { first, end }, start);
  return /^(?:if|unless|although|though|while|because|since|when)$/.test(
    wordAt(tokens, wordAt(tokens, from) === "even" ? from + 1 : from),
  );
}
