/** Takes where a cue's content may start, gives the token behind when, where and in what it was said: "said on Sunday in an interview S". */

import type { Token } from "@readout/english";
import type { Cue } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, PASSING_ON } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage } from "../draft.ts";
import { isNominal } from "../phrase/chunk.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { opensSubject } from "../tag/past-tense.ts";
import { commaFrom, DAY, finite, isDash, isOpen, type TokenRange, wordAt } from "../words.ts";
import { opensClause } from "./opens-clause.ts";
import { programmeEnd, titleEnd } from "./programmes.ts";

/** Where somebody speaks: "said in an interview the deal was dead" starts its content behind it. */
const VENUES: ReadonlySet<string> = new Set(
  (
    "interview conference briefing remarks speech address comments twitter x telegram facebook instagram weibo television tv testimony hearing email e-mail call opener meeting " +
    "interviews debate rally visit appearance event series tweets podcast papers podium lectern broadcast forum opinion phone telephone session floor"
  ).split(" "),
);

/** What leads to a hearer, a means or a source, and seldom opens a clause. */
const MEANS = new WordList(["by", "through", "via", "from", "to", "with", "during"]);

/** Where a content starts; `that` where the conjunction says so. */
export interface Start {
  readonly at: number;
  readonly that: boolean;
}

/** The start behind days, adverbs and places from `aside` on; `from` is the token behind the cue. */
export function behindCircumstances(passage: Passage, from: number, aside: number, entry: Cue | null): Start {
  const { tokens, end } = passage;
  // "spoke with the mayor last week about S": such a verb takes no clause.
  const clausal = !entry || entry.frames.includes("clause") || entry.frames.includes("that");
  const opens = (at: number): boolean =>
    clausal && opensSubject(tokens[at]) && opensClause(tokens, at, commaFrom(tokens, at, end), false);
  let i = aside;
  let placed = false;
  for (let before = i; i < end; ) {
    // "said Wednesday's talks were over": the day is the content's.
    if (tokens[i]?.xpos === "POS") {
      i = before;
      break;
    }
    before = i;
    const word = wordAt(tokens, i);
    const next = wordAt(tokens, i + 1);
    const set = Math.max(programmeEnd(passage, i), dayEnd(tokens, i));
    if (set > i) i = set;
    else if (word === "," && i === from && !isOpen(tokens[i + 1])) break;
    else if (
      /^(?:today|yesterday|earlier|later|afterwards?|recently|again|:|,|also)$/.test(word) ||
      (/^(?:himself|herself|themselves|itself)$/.test(word) && opens(i + 1)) ||
      // "declared May 2021 as Harbour Month": no day on which it was said
      (DAY.has(word) && tokens[i]?.upos !== "AUX" && wordAt(tokens, i + 2) !== "as") ||
      (tokens[i]?.upos === "ADV" &&
        /ly$/.test(word) &&
        (/^[:,]$/.test(next) || (!/^(?:near|on|hard|bare)ly$/.test(word) && opens(i + 1))))
    )
      i++;
    else if (placed && isReduced(tokens, i)) i++;
    else if (elapsedEnd(tokens, i) > i && opens(elapsedEnd(tokens, i))) i = elapsedEnd(tokens, i);
    else if (/^(?:in|at|on|after|of|about|following)$/.test(word) || MEANS.has(word)) {
      const phrase = phraseStartingAt(tokens, i + 1, end);
      if (!phrase) break;
      // "said in Lund, as quoted by the agency, the port was open"
      const behind = pastAside(tokens, phrase.end, end);
      if (behind > phrase.end) return { at: behind, that: false };
      const next = tokens[phrase.end];
      const quoted = isOpen(tokens[phrase.end + Number(next?.text === ",")]);
      const venue = isVenue(tokens, phrase);
      const behindIt = (placed || MEANS.has(word)) && opens(phrase.end);
      // "said in a statement sent to the agency on Friday the port was open"
      const goesOn = placed && isOneOf(next?.upos, "ADP", "VERB");
      if (!venue && !behindIt && !goesOn && !(next && (quoted || next.text === ":"))) break;
      placed ||= venue;
      i = phrase.end;
    } else break;
  }
  // "said this month that S"
  if (i > from && wordAt(tokens, i) === "that" && !finite(tokens[i + 1]) && tokens[i]?.upos !== "DET")
    return { at: i + 1, that: true };
  return { at: i, that: false };
}

/** Behind a day, a spell of it or a length of time that opens at a token: "on Monday", "Sunday night", "last autumn", "two weeks ago"; `at` where none does. */
function dayEnd(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const day = word === "on" && DAY.holds(itemAt(tokens, at + 1));
  if (day || (DAY.has(word) && isOneOf(next, "morning", "afternoon", "evening", "night"))) return at + 2;
  // "announced last autumn that", "said this week the talks"
  if (isOneOf(word, "last", "this") && SPANS.test(next) && tokens[at + 2]?.xpos !== "POS") return at + 2;
  // "said two weeks ago that"
  if (wordAt(tokens, at + 2) === "ago" && tokens[at]?.upos === "NUM") return at + 3;
  // "said late on Sunday there had been", "said early Monday"
  return isOneOf(word, "late", "early") && (next === "on" || DAY.has(next)) ? at + 1 : at;
}

/** "in a series of tweets", "at Monday’s hearing": a phrase whose noun, or the one that hangs on it, is where somebody speaks. */
function isVenue(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (VENUES.has(wordAt(tokens, i)) || DOCUMENT_NOUNS.holds(tokens[i])) return true;
  return false;
}

/** "an interview published Sunday", "papers filed this week", "a memo first reported by the daily": a participle that tells of a piece, whatever its tag. */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  const { xpos, lower } = tokens[at] ?? {};
  if (lower === "first") return isReduced(tokens, at + 1);
  const past =
    xpos === "VBD" && PASSING_ON.has(lower ?? "") && !/^(?:said|spoke|wrote|asked)$/.test(lower ?? "");
  if (xpos !== "VBN" && !past) return false;
  const next = tokens[at + 1];
  return (
    isOneOf(next?.upos ?? "PUNCT", "ADP", "ADV", "PUNCT") || DAY.holds(next) || SPELL.test(next?.lower ?? "")
  );
}

const SPELL = /^(?:last|this|earlier|late|early|today|yesterday)$/;

/** "moments later", "two days earlier", "hours after the vote", "a day before the vote": behind how long after or before something; `at` where no such phrase stands there. */
export function elapsedEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + 3 && isOneOf(tokens[i]?.upos, "NUM", "DET", "ADJ")) i++;
  if (!LENGTHS.test(wordAt(tokens, i))) return at;
  const link = wordAt(tokens, i + 1);
  if (isOneOf(link, "later", "earlier", "afterwards", "ago")) return i + 2;
  return isOneOf(link, "after", "before")
    ? (phraseStartingAt(tokens, i + 2, tokens.length)?.end ?? i + 2)
    : at;
}

const LENGTHS = /^(?:moment|second|minute|hour|day|week|month|year|decade)s?$/;

/** "said to loud applause": behind how those who heard it took it; `at` where no such words stand there. */
export function reactionEnd(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== "to") return at;
  for (let i = at + 1; i < at + 5; i++)
    if (/^(?:applause|cheers|laughter|laughs|boos|jeers|whoops|whistles)$/.test(wordAt(tokens, i)))
      return i + 1;
  return at;
}

/** Where the content starts behind a stretch that tells when, where and how it was said, up to the comma before a mark, the colon or the "that" which parts them: "said in an interview that aired on Sunday, “S”"; null where another clause stands between. */
export function pastTelling(passage: Passage, from: number): Start | null {
  const { tokens, end } = passage;
  if (!opensTelling(tokens, from)) return null;
  // A relative clause, or one of when, has a verb of its own.
  let hung = false;
  for (let i = reactionEnd(tokens, from); i < Math.min(end, from + 30); i++) {
    const token = tokens[i] as Token;
    const title = isOpen(token) ? titleEnd(passage, i) : i;
    if (title > i) i = title - 1;
    else if (isOpen(token)) return null;
    else if (token.text === ":") return { at: i + 1, that: false };
    else if (token.text === ",") return isOpen(tokens[i + 1]) ? { at: i + 1, that: false } : null;
    else if (token.lower === "that" && token.upos !== "DET") {
      // "to ensure that S": another verb's own
      if (tokens[i - 1]?.upos === "VERB" && TAKES_THAT.test(wordAt(tokens, i - 1))) return null;
      if (!finite(tokens[i + 1]) || !isNominal(tokens[i - 1])) return { at: i + 1, that: true };
      hung = true;
    } else if ((token.xpos.startsWith("W") && isNominal(tokens[i - 1])) || CLAUSES_OF_TIME.holds(token))
      hung = true;
    else if (finite(token) && !isReduced(tokens, i)) {
      if (!hung) return null;
      hung = isOneOf(tokens[i + 1]?.upos, "VERB", "AUX", "ADV");
    }
  }
  return null;
}

const TAKES_THAT =
  /^(?:ensur|mak|mean|know|knew|prov|see|saw|believ|say|said|hop|fear|find|found|assum|argu|claim|not|suggest|insist)/;

const CLAUSES_OF_TIME = new WordList("as while when after before since until");

/** Whether what stands behind a cue can tell when, where or how something was said. */
function opensTelling(tokens: readonly Token[], at: number): boolean {
  const { upos, lower = "", xpos } = tokens[at] ?? {};
  if (reactionEnd(tokens, at) > at || elapsedEnd(tokens, at) > at || DAY.has(lower)) return true;
  if (CLAUSES_OF_TIME.has(lower))
    return lower !== "when" || isOneOf(wordAt(tokens, at + 1), "asked", "pressed", "questioned");
  if (SPELL.test(lower) || (xpos === "PRP" && lower.endsWith("self"))) return true;
  return (
    (upos === "ADP" && xpos !== "RP" && lower !== "out") ||
    (upos === "ADV" && !/^(?:how|why|where|not|so|only|there|no)$/.test(lower))
  );
}

/** "alleged, by way of example, the port was shut", "told the panel, which met on Monday, that": behind a phrase or relative clause between commas. */
export function pastAside(tokens: readonly Token[], at: number, end: number): number {
  const { upos = "", xpos = "", lower = "" } = tokens[at + 1] ?? {};
  const mark = wordAt(tokens, at);
  if (mark !== "," && !isDash(mark)) return at;
  let relative = isOneOf(lower, "who", "which", "whose");
  const told = upos === "ADP" || upos === "ADV" || xpos === "VBG" || lower === "as";
  const dashed = isDash(mark);
  if (!relative && !told && !dashed) return at;
  for (let i = at + 1; i < Math.min(end, at + 16); i++) {
    if (wordAt(tokens, i) === mark) return !told && wordAt(tokens, i + 1) !== "that" ? at : i + 1;
    // "reported, citing an aide who was there, that S"
    relative ||= wordAt(tokens, i) === "who";
    // "argued, as he has before, that S"
    if ((finite(tokens[i]) && !relative && !dashed && lower !== "as") || isOpen(tokens[i])) return at;
  }
  return at;
}

/** Nouns of time behind "last" and "this". */
export const SPANS =
  /^(?:day|week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|\w+day)$/;
