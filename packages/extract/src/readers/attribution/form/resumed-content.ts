/** Takes a content and the attribution behind it, gives what of the same content goes on behind that: "S1, X said, S2". */

import { lemma as lemmaOf, type Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { PIECES } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { contentEnd } from "../content/clause-end.ts";
import { closingMark, contentResumed, follows, isSubordinate, resumes } from "../content/content-before.ts";
import type { Passage } from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { commaFrom, finite, hasVerb, isOpen, quotedFrom, tokenFrom, trimmed, wordAt } from "../words.ts";

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

/** “A,” X said, “B”; “A,” X wrote in a letter, that Y “B”. */
export function resumedQuote(passage: Passage, closes: number): TextSpan | null {
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
  const joined = wordAt(tokens, k - 1) === "," || isOneOf(wordAt(tokens, k - 1), "that", "and", "but");
  return joined && k < end ? quotedFrom(quotes, tokens[k]) : null;
}

/** "S1, X said, S2": the clause that the attribution interrupts goes on. */
export function resumedClause(
  passage: Passage,
  closes: number,
  cue: number,
  before: TextSpan,
): TextSpan | null {
  const { tokens, quotes, end } = passage;
  const joined = tokens[closingMark(tokens, closes, end) + 1]?.upos === "CCONJ";
  if (!resumes(passage, closes) && wordAt(tokens, closes) !== "," && !joined && !endsOpen(passage, before))
    return null;
  const rest = contentResumed(passage, closes);
  if (!rest) return null;
  const from = tokenFrom(tokens, { first: closes, end }, rest.start);
  // "There was a time, he said, when S"
  const last = wordAt(tokens, tokenFrom(tokens, passage, before.end) - 1);
  if (wordAt(tokens, from) === "when" && isOneOf(last, "time", "times", "moment", "day", "days"))
    return trimmed(tokens, from, contentEnd(passage, from, { cue, phrase: false }));
  // "It was not clear, officials said, how S"
  const asks =
    wordAt(tokens, tokenFrom(tokens, passage, before.start)) === "it" &&
    /^(?:how|why|whether|what|where|who|when)$/.test(wordAt(tokens, from));
  // "S, said X, who runs T"
  if (!asks && isOneOf(wordAt(tokens, from), "who", "whose", "whom")) return null;
  if ((!asks && OF_TELLING.has(wordAt(tokens, from))) || isOfTelling(passage, cue, before, from)) return null;
  // A clause that is whole before its attribution takes a phrase behind it, no other clause.
  // "Any route that leaves us out, X warned, risks S": a verb without a subject has it before the attribution.
  const within = finite(tokens[from]);
  const whole =
    !within && !isFronted(passage, before) && spanHasVerb(passage, before) && !endsOpen(passage, before);
  // "S, X said, “as it should be”": what stands in marks is X's as well.
  const mark = tokens[from]?.upos === "CCONJ" ? from + 1 : from;
  if (whole && isOpen(tokens[mark])) return quotedFrom(quotes, tokens[mark]);
  if (whole && !asks && !joinsWhole(passage, cue, before, from)) return null;
  return trimmed(tokens, from, contentEnd(passage, from, { cue, phrase: false, within }));
}

/** Words that open what the narrator tells of the saying. */
const OF_TELLING: ReadonlySet<string> = new Set(
  "while whereas although though after when as who according".split(" "),
);

/** Whether what stands from a token on tells of the saying, or is set against what was said, and isn't said itself. */
function isOfTelling(passage: Passage, cue: number, before: TextSpan, from: number): boolean {
  const { tokens, end } = passage;
  switch (wordAt(tokens, from)) {
    case "before":
    case "without":
      // "S, he said, before going on to list T"
      return tokens[from + 1]?.xpos === "VBG";
    case "but":
      // "They were his, he said, but not his idea": what has no verb of its own goes on with the clause.
      // "The valve had failed, he said, but the alarm had too": both reported, by their tense
      return (
        hasVerb(tokens, from, end) &&
        !(isBackshifted(passage, before) && goesOnBackshifted(passage, from)) &&
        !goesOnAlone(passage, cue, before, from) &&
        !goesOnMarked(passage, from)
      );
    case "on":
      // "S, the paper wrote, on the authority of a diplomat"
      return isOneOf(wordAt(tokens, from + 2), "authority", "strength", "word");
    case "in": {
      // "S, the minister told the agency, in remarks carried by the daily"
      const piece = phraseStartingAt(tokens, from + 1, end);
      return piece !== null && PIECES.holds(tokens[headAt(tokens, piece)]);
    }
    default:
      return false;
  }
}

/** Whether what stands from a token on goes on with a clause that is whole before its attribution. */
function joinsWhole(passage: Passage, cue: number, before: TextSpan, from: number): boolean {
  const { tokens } = passage;
  const opener = tokens[from];
  return (
    PROVISO.holds(opener) ||
    // "only after the union left"
    (opener?.upos === "ADV" && isOneOf(tokens[from + 1]?.upos, "ADP", "SCONJ")) ||
    isOneOf(opener?.upos, "ADP", "SCONJ", "PART") ||
    wordAt(tokens, from + 1) === "that" ||
    goesOnBackshifted(passage, from) ||
    goesOnPresent(passage, cue, before, from) ||
    goesOnAlone(passage, cue, before, from) ||
    goesOnMarked(passage, from) ||
    addedBy(passage, cue, from)
  );
}

/** "Most were foreigners, he said, and all would be tried": a second clause in the tense of what is reported, with a subject of its own and no verb of saying. */
function goesOnBackshifted(passage: Passage, from: number): boolean {
  const verb = secondVerb(passage, from);
  return verb > 0 && isOneOf(wordAt(passage.tokens, verb), "would", "had", "could", "might");
}

/** "It would help the rich, he said, but would hurt the poor", "It has no hope, she said, and will fail": a second verb of the first's subject, in a tense that tells of no deed of the speaker's. */
function goesOnAlone(passage: Passage, cue: number, { start }: TextSpan, from: number): boolean {
  const { tokens, end } = passage;
  if (!isOneOf(wordAt(tokens, from), "and", "but", "or")) return false;
  let verb = from + 1;
  while (isOneOf(tokens[verb]?.upos, "ADV", "PART")) verb++;
  let main = tokenFrom(tokens, passage, start);
  while (main < cue && !finite(tokens[main])) main++;
  const reported = isOneOf(wordAt(tokens, verb), "would", "should", "might") && !isPresent(tokens[main]);
  const present = tokens[cue]?.xpos === "VBD" && isPresent(tokens[verb]) && isPresent(tokens[main]);
  return verb < end && (reported || present) && !saysThere(passage, verb);
}

/** "It was a mistake, she said, and the army should “own it”": a second clause with words in marks and no verb of saying. */
function goesOnMarked(passage: Passage, from: number): boolean {
  const verb = secondVerb(passage, from);
  if (verb === 0) return false;
  for (let i = verb + 1; i < passage.end; i++)
    if (isOpen(passage.tokens[i])) return !cueBefore(passage, verb, i);
  return false;
}

/** Whether a verb of saying stands in a range. */
function cueBefore({ tokens }: Passage, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (tokens[i]?.upos === "VERB" && CUES.has(lemmaOf(wordAt(tokens, i), "VERB"))) return true;
  return false;
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
function secondVerb(passage: Passage, from: number): number {
  const { tokens, end } = passage;
  if (!isOneOf(wordAt(tokens, from), "and", "but")) return 0;
  const subject = phraseStartingAt(tokens, from + 1, end);
  return subject && finite(tokens[subject.end]) && !saysThere(passage, subject.end) ? subject.end : 0;
}

/** Whether a verb of saying stands at a token or behind it, before any mark. */
const saysThere = ({ tokens, end }: Passage, from: number): boolean => {
  for (let i = from; i < end && !isOpen(tokens[i]); i++)
    if (tokens[i]?.upos === "VERB" && CUES.get(lemmaOf(wordAt(tokens, i), "VERB"))?.frames[0] === "clause")
      return true;
  return false;
};

/** What opens a condition behind a clause: "S, X said, provided the fee is phased in". */
const PROVISO = new WordList(
  "provided providing assuming unless if because so even except especially particularly",
);

/** "The leaders would, X said, “leave no stone unturned”": a clause that stops at an auxiliary or preposition isn't whole. */
function endsOpen({ tokens, first, end }: Passage, { end: stop }: TextSpan): boolean {
  let last = first;
  while (last + 1 < end && (tokens[last + 1] as Token).end <= stop) last++;
  // "There was, she said, no annex": a verb by its tag
  return (
    isOneOf(tokens[last]?.upos, "AUX", "PART", "ADP", "DET", "SCONJ") ||
    isOneOf(wordAt(tokens, last), "is", "was", "are", "were")
  );
}

/** "If the ship sails", "Had the ship sailed": a clause that another has to follow. */
function isFronted(passage: Passage, before: TextSpan): boolean {
  const opener = wordAt(passage.tokens, tokenFrom(passage.tokens, passage, before.start));
  return isSubordinate(opener) || isOneOf(opener, "had", "were", "should");
}

/** Whether a part of the passage has a verb of its own. */
export const spanHasVerb = ({ tokens, first, end }: Passage, { start, end: stop }: TextSpan): boolean => {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.start >= start && token.end <= stop && finite(token))
      return !(tokens[first]?.xpos ?? "").startsWith("W");
  }
  return false;
};
