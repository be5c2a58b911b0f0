/** Takes a reporting verb with its source, gives the statement whose content stands before the two, or round them: "S, X said", "S1, X said, S2". */

import { lemma as lemmaOf, type Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { contentEnd } from "../content/clause-end.ts";
import {
  contentBefore,
  contentResumed,
  follows,
  isSubordinate,
  type Place,
  resumes,
} from "../content/content-before.ts";
import { farThat } from "../content/far-conjunction.ts";
import { opensPhrase } from "../content/next-act.ts";
import type { Candidate } from "../cue/candidate.ts";
import { pastHeard, type Reported } from "../cue/reporting-verb.ts";
import { draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { headAt, isApposition, phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import {
  commaFrom,
  finite,
  hasVerb,
  isClose,
  isOpen,
  quotedFrom,
  spanOf,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "../words.ts";

/** The statement whose content stands before its attribution, or round it; null where none stands there. */
export function readBehind(passage: Passage, cue: Candidate, reported: Reported): StatementDraft | null {
  const { tokens, quotes } = passage;
  const { entry, lemma } = cue;
  const { opens, inverted, attribution } = reported;
  // "“S,” was how X put it", "“S,” is how X described the text"
  // "“S,” was all X would say", "S, was what X said"
  const how = isOneOf(wordAt(tokens, opens - 1), "how", "all", "what") && tokens[opens - 2]?.upos === "AUX";
  if (!entry?.frames.includes("quote") && lemma !== "read" && !(how && entry)) return null;
  const { closes, source } = reported;
  // “S,” X, who had asked for T, told the crews: no relative clause takes what stands before its subject.
  if (!inverted && isOneOf(wordAt(tokens, source.end - 1), "who", "which")) return null;
  // "panned it as “S,” and X accused Y of T": what such a verb takes stands behind it.
  if (!inverted && entry?.frames[0] === "object" && opensPhrase(tokens[closes])) return null;
  const as = how ? opens - 2 : wordAt(tokens, opens - 1) === "as" ? opens - 1 : opens;
  // “S”, X said: a comma behind the mark as well as before it
  const quoted = isClose(itemAt(tokens, wordAt(tokens, as - 1) === "," ? as - 2 : as - 1));
  // "its “special status” deal agreed with Y": a noun that what stands in marks belongs to
  const noun = source.end === source.first + 1 && tokens[source.first]?.xpos === "NN";
  if (noun && !inverted && isClose(tokens[opens - 1]) && !PARTED.test(wordAt(tokens, opens - 2))) return null;
  // "A, which backs the army, and B, which doesn't, welcomed the accord": what such a verb takes is no source.
  if (
    inverted &&
    !quoted &&
    entry?.frames.includes("object") &&
    isOneOf(entry.act ?? "", "welcome", "condemn", "reject")
  )
    return null;
  const place = { opens: as, closes: quoted ? closes : pastHeard(passage, reported, closes) };
  // "At a meeting, of which he is a member, X argued that …": a that-clause leaves no content before the source.
  if (wordAt(tokens, closes) === "that" && !inverted && !quoted) return null;
  // "X, whose term ends in May, said on the steps, in the rain, that S"
  if (!inverted && !quoted && farThat(tokens, closes, passage.end) >= 0) return null;
  // "S, the agency has learned"
  const learns = isOneOf(lemma, "learn", "understand");
  // "The trucks, one trader scoffed, had been sold": what goes on with its verb is said.
  const split = wordAt(tokens, closes) === "," && finite(tokens[closes + 1]);
  if (!quoted && !split && !entry?.frames.includes("clause") && lemma !== "read" && !learns) return null;
  if (!quoted && follows(passage, pastHeard(passage, reported, closes)) === "content") return null;
  const short = how && wordAt(tokens, as - 1) === "," && as - passage.first <= 12;
  const before =
    contentBefore(passage, place) ??
    subjectBefore(passage, place) ??
    // "Not before May, was how X put it"
    (short ? trimmed(tokens, passage.first, as - 1) : null);
  if (!before) return null;
  const parts = [before];
  const whole = quotes.some(
    (quote) =>
      Math.abs(quote.innerStart - before.start) <= 1 &&
      quote.innerEnd >= before.end - 2 &&
      quote.start < before.end,
  );
  const hangs =
    whole &&
    wordAt(tokens, closes) === "," &&
    !(inverted && namesAgain(passage, closes)) &&
    !isOpen(tokens[closes + 1]) &&
    !/^wh(?:o|ich|ose)$/.test(wordAt(tokens, closes + 1)) &&
    isCondition(passage, before);
  const rest = hangs
    ? (contentResumed(passage, closes) ?? resumedQuote(passage, closes))
    : whole
      ? resumedQuote(passage, closes)
      : inverted && namesAgain(passage, closes)
        ? null
        : resumedClause(passage, place.closes, cue.at, before);
  // "It will give them, as X says, “room”": only what stands behind is X's where what stands before is no clause.
  const noted = as < opens && !how && !rest && !quoted ? lentBy(passage, reported, before) : null;
  if (noted) return draftOf(passage, attribution, [noted]);
  const behind = rest ?? (quoted ? null : verbBehind(passage, place.closes, before));
  if (behind) parts.push(behind);
  return draftOf(passage, attribution, parts);
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
  if (/^(?:i|we|you)$/.test(wordAt(tokens, source.first)) || wordAt(tokens, closes) !== ",") return null;
  const last = tokenFrom(tokens, passage, before.end) - 1;
  const open = /^(?:VERB|AUX|CCONJ|ADP|PART|DET)$/.test(tokens[last]?.upos ?? "");
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

/** "Three of the five, the paper reported in its Monday edition, citing two envoys, have yet to pay": a subject whose verb stands behind the last comma of the attribution. */
export function verbBehind(passage: Passage, closes: number, before: TextSpan): TextSpan | null {
  const { tokens, end } = passage;
  if (spanHasVerb(passage, before)) return null;
  for (let i = closes; i + 2 < end && i < closes + 40; i++) {
    if (isOpen(tokens[i]) || /^[;:]$/.test(wordAt(tokens, i))) return null;
    if (finite(tokens[i]) && wordAt(tokens, i - 1) !== "which" && wordAt(tokens, i - 1) !== "who")
      return null;
    if (wordAt(tokens, i) === "," && finite(tokens[i + 1])) return trimmed(tokens, i + 1, end);
  }
  return null;
}

/** “Even if it fails,” she said, the effort “sends a message”: a quotation that needs a main clause. */
function isCondition({ tokens, first, end }: Passage, { start }: TextSpan): boolean {
  const from = tokenFrom(tokens, { first, end }, start);
  return /^(?:if|unless|although|though|while|because|since|when)$/.test(
    wordAt(tokens, wordAt(tokens, from) === "even" ? from + 1 : from),
  );
}

/** “A,” X said, “B”; “A,” X wrote in a letter, that Y “B”. */
function resumedQuote(passage: Passage, closes: number): TextSpan | null {
  const { tokens, end, quotes } = passage;
  // “A,” X said as the ship left, “B”
  let k = follows(passage, closes) === "adverbial" ? commaFrom(tokens, closes, end) : closes;
  // “A,” said X, who has been there, “B”
  // “A,” X said, referring to the town where he lives, “B”: what is told of stands before the comma.
  let relative = false;
  while (k < end && k < closes + 30 && !isOpen(tokens[k]) && (relative || !finite(tokens[k]))) {
    relative ||= /^(?:wh(?:o|ich|ose)|(?:referr|allud)ing)$/.test(wordAt(tokens, k));
    // “A,” X said, adding that “B”: the participle reports what follows.
    if (!relative && tokens[k]?.xpos === "VBG" && CUES.has(lemmaOf(wordAt(tokens, k), "VERB"))) return null;
    k++;
  }
  // “A,” X wrote, that Y may do “B”
  if (wordAt(tokens, closes) !== "that")
    for (let i = closes; i < k - 1; i++)
      if (wordAt(tokens, i) === "," && wordAt(tokens, i + 1) === "that") return trimmed(tokens, i + 2, end);
  const joined = wordAt(tokens, k - 1) === "," || /^(?:that|and|but)$/.test(wordAt(tokens, k - 1));
  return joined && k < end ? quotedFrom(quotes, tokens[k]) : null;
}

/** "S1, X said, S2": the clause that the attribution interrupts goes on. */
export function resumedClause(
  passage: Passage,
  closes: number,
  cue: number,
  before: TextSpan,
): TextSpan | null {
  if (!resumes(passage, closes) && wordAt(passage.tokens, closes) !== "," && !endsOpen(passage, before))
    return null;
  const rest = contentResumed(passage, closes);
  if (!rest) return null;
  const { tokens } = passage;
  const from = tokenFrom(tokens, { first: closes, end: passage.end }, rest.start);
  // "It was not clear, officials said, how S"
  const asks =
    wordAt(tokens, tokenFrom(tokens, passage, before.start)) === "it" &&
    /^(?:how|why|whether|what|where|who|when)$/.test(wordAt(tokens, from));
  // "There was a time, he said, when S"
  const times =
    wordAt(tokens, from) === "when" &&
    isOneOf(
      wordAt(tokens, tokenFrom(tokens, passage, before.end) - 1),
      "time",
      "times",
      "moment",
      "day",
      "days",
    );
  if (times) return trimmed(tokens, from, contentEnd(passage, from, { cue, phrase: false }));
  if (!asks && /^(?:while|whereas|although|though|after|when|as|who|according)$/.test(wordAt(tokens, from)))
    return null;
  // "S, he said, before going on to list T"
  if (isOneOf(wordAt(tokens, from), "before", "without") && tokens[from + 1]?.xpos === "VBG") return null;
  // "They were his, he said, but not his idea": what has no verb of its own goes on with the clause.
  const opposes = wordAt(tokens, from) === "but" && hasVerb(tokens, from, passage.end);
  // "The valve had failed, he said, but the alarm had too": both reported, by their tense
  if (opposes && !(isBackshifted(passage, before) && goesOnBackshifted(passage, from))) return null;
  // "S, the paper wrote, on the authority of a diplomat"
  if (wordAt(tokens, from) === "on" && /^(?:authority|strength|word)$/.test(wordAt(tokens, from + 2)))
    return null;
  // "S, the minister told the agency, in remarks carried by the daily"
  const piece = wordAt(tokens, from) === "in" ? phraseStartingAt(tokens, from + 1, passage.end) : null;
  if (piece && PIECES.holds(tokens[headAt(tokens, piece)])) return null;
  // A clause that is whole before its attribution takes a phrase behind it, no other clause.
  // "Any route that leaves us out, X warned, risks S": a verb without a subject has it before the attribution.
  const within = finite(tokens[from]);
  const whole =
    !within && !isFronted(passage, before) && spanHasVerb(passage, before) && !endsOpen(passage, before);
  // "S, X said, “as it should be”": what stands in marks is X's as well.
  const mark = tokens[from]?.upos === "CCONJ" ? from + 1 : from;
  if (whole && isOpen(tokens[mark])) return quotedFrom(passage.quotes, tokens[mark]);
  const joined =
    asks ||
    PROVISO.holds(itemAt(tokens, from)) ||
    // "only after the union left"
    (tokens[from]?.upos === "ADV" && /^(?:ADP|SCONJ)$/.test(tokens[from + 1]?.upos ?? "")) ||
    /^(?:ADP|SCONJ|PART)$/.test(tokens[from]?.upos ?? "") ||
    wordAt(tokens, from + 1) === "that";
  if (
    whole &&
    !joined &&
    !goesOnBackshifted(passage, from) &&
    !goesOnPresent(passage, cue, before, from) &&
    !addedBy(passage, cue, from)
  )
    return null;
  return trimmed(tokens, from, contentEnd(passage, from, { cue, phrase: false, within }));
}

/** "Most were foreigners, he said, and all would be tried": a second clause in the tense of what is reported, with a subject of its own and no verb of saying. */
function goesOnBackshifted(passage: Passage, from: number): boolean {
  const verb = secondVerb(passage, from);
  return verb > 0 && isOneOf(wordAt(passage.tokens, verb), "would", "had", "could", "might");
}

/** "It was May, she said, and only the quays": behind a pronoun's "she said" a second clause, or a phrase that needs the first's verb. */
const addedBy = (passage: Passage, cue: number, from: number): boolean => {
  const { tokens, end } = passage;
  if (!isOneOf(wordAt(tokens, cue - 1), "he", "she", "they") || wordAt(tokens, from) !== "and") return false;
  return secondVerb(passage, from) > 0 || (!hasVerb(tokens, from, end) && tokens[from + 1]?.upos !== "VERB");
};

/** Whether a clause's first verb is one that only what is reported puts so. */
function isBackshifted({ tokens, end }: Passage, { start }: TextSpan): boolean {
  let verb = tokenFrom(tokens, { first: 0, end }, start);
  while (verb < end && !finite(tokens[verb])) verb++;
  return isOneOf(wordAt(tokens, verb), "would", "had", "could");
}

/** "The gas will flow, she said, and the price will stay": a second clause in the present, as the first is, where the telling is in the past. */
function goesOnPresent(passage: Passage, cue: number, { start }: TextSpan, from: number): boolean {
  const { tokens } = passage;
  if (tokens[cue]?.xpos !== "VBD") return false;
  const verb = secondVerb(passage, from);
  let main = tokenFrom(tokens, passage, start);
  while (main < cue && !finite(tokens[main])) main++;
  return verb > 0 && isPresent(tokens[verb]) && isPresent(tokens[main]);
}

const isPresent = (token: Token | undefined): boolean =>
  finite(token) && (isOneOf(token?.xpos, "VBZ", "VBP") || isOneOf(token?.lower, "will", "can", "must"));

/** The verb of a second clause behind "and" or "but" at `from`, with a subject of its own and no verb of saying; 0 where none opens there. */
function secondVerb({ tokens, end }: Passage, from: number): number {
  if (!isOneOf(wordAt(tokens, from), "and", "but")) return 0;
  const subject = phraseStartingAt(tokens, from + 1, end);
  if (!subject || !finite(tokens[subject.end])) return 0;
  for (let i = subject.end; i < end; i++)
    if (tokens[i]?.upos === "VERB" && CUES.get(lemmaOf(wordAt(tokens, i), "VERB"))?.frames[0] === "clause")
      return 0;
  return subject.end;
}

/** What opens a condition behind a clause: "S, X said, provided the fee is phased in". */
const PROVISO = new WordList(
  "provided providing assuming unless if because so even except especially particularly".split(" "),
);

/** "The leaders would, X said, “leave no stone unturned”": a clause that stops at an auxiliary or preposition isn't whole. */
function endsOpen({ tokens, first, end }: Passage, { end: stop }: TextSpan): boolean {
  let last = first;
  while (last + 1 < end && (tokens[last + 1] as Token).end <= stop) last++;
  // "There was, she said, no annex": a verb by its tag
  return (
    /^(?:AUX|PART|ADP|DET|SCONJ)$/.test(tokens[last]?.upos ?? "") ||
    isOneOf(wordAt(tokens, last), "is", "was", "are", "were")
  );
}

/** "If the ship sails", "Had the ship sailed": a clause that another has to follow. */
function isFronted(passage: Passage, before: TextSpan): boolean {
  const opener = wordAt(passage.tokens, tokenFrom(passage.tokens, passage, before.start));
  // "Only when the last one is home"
  const second = wordAt(passage.tokens, tokenFrom(passage.tokens, passage, before.start) + 1);
  return isSubordinate(opener === "only" ? second : opener) || isOneOf(opener, "had", "were", "should");
}

const spanHasVerb = ({ tokens, first, end }: Passage, { start, end: stop }: TextSpan): boolean => {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.start >= start && token.end <= stop && finite(token))
      return !(tokens[first]?.xpos ?? "").startsWith("W");
  }
  return false;
};
