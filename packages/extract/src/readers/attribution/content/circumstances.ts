/** Takes where a cue's content may start, gives the token behind when, where and in what it was said: "said on Sunday in an interview S". */

import type { Token } from "@readout/english";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Passage } from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { DAY, finite, isDash, isOpen, wordAt } from "../words.ts";
import { programmeEnd } from "./programmes.ts";

/** Where somebody speaks: "said in an interview the deal was dead" starts its content behind it. */
const VENUES: ReadonlySet<string> = new Set(
  "interview conference briefing remarks speech address comments twitter x telegram facebook instagram weibo television tv testimony hearing email e-mail call opener meeting".split(
    " ",
  ),
);

/** Where a content starts; `that` where the conjunction says so. */
export interface Start {
  readonly at: number;
  readonly that: boolean;
}

/** The start behind days, adverbs and places from `aside` on; `from` is the token behind the cue. */
export function behindCircumstances(passage: Passage, from: number, aside: number): Start {
  const { tokens, end } = passage;
  let i = aside;
  for (let before = i; i < end; ) {
    // "said Wednesday's talks were over": the day is the content's.
    if (tokens[i]?.xpos === "POS") {
      i = before;
      break;
    }
    before = i;
    const word = wordAt(tokens, i);
    const day = word === "on" && DAY.holds(itemAt(tokens, i + 1));
    const next = wordAt(tokens, i + 1);
    const spell = DAY.has(word) && isOneOf(next, "morning", "afternoon", "evening", "night");
    if (programmeEnd(passage, i) > i) i = programmeEnd(passage, i);
    else if (day || spell) i += 2;
    // "announced last autumn that", "said this week the talks"
    else if (isOneOf(word, "last", "this") && SPANS.test(next) && tokens[i + 2]?.xpos !== "POS") i += 2;
    // "said two weeks ago that"
    else if (wordAt(tokens, i + 2) === "ago" && tokens[i]?.upos === "NUM") i += 3;
    // "said late on Sunday there had been", "said early Monday"
    else if (isOneOf(word, "late", "early") && (next === "on" || DAY.has(next))) i++;
    else if (word === "," && i === from && !isOpen(tokens[i + 1])) break;
    else if (
      /^(?:today|yesterday|earlier|later|recently|again|:|,|also)$/.test(word) ||
      // "declared May 2021 as Harbour Month": no day on which it was said
      (DAY.has(word) && tokens[i]?.upos !== "AUX" && wordAt(tokens, i + 2) !== "as") ||
      (tokens[i]?.upos === "ADV" && /ly$/.test(word) && /^[:,]$/.test(wordAt(tokens, i + 1)))
    )
      i++;
    else if (/^(?:in|at|on|during|via|to|after|of|about|following|with)$/.test(word)) {
      const phrase = phraseStartingAt(tokens, i + 1, end);
      if (!phrase) break;
      // "said in Lund, as quoted by the agency, the port was open"
      const behind = pastAside(tokens, phrase.end, end);
      if (behind > phrase.end) return { at: behind, that: false };
      const head = wordAt(tokens, headAt(tokens, phrase));
      const next = tokens[phrase.end];
      const quoted = isOpen(tokens[phrase.end + Number(next?.text === ",")]);
      if (!VENUES.has(head) && !DOCUMENT_NOUNS.has(head) && !(next && (quoted || next.text === ":"))) break;
      i = phrase.end;
      // "said in a statement sent to the agency the port was open"
      if (tokens[i]?.xpos === "VBN" && isOneOf(wordAt(tokens, i + 1), "to", "by", "on"))
        i = phraseStartingAt(tokens, i + 2, end)?.end ?? i;
      if (wordAt(tokens, i) === "with") i = phraseStartingAt(tokens, i + 1, end)?.end ?? i;
    } else break;
  }
  // "said this month that S"
  if (i > from && wordAt(tokens, i) === "that" && !finite(tokens[i + 1]) && tokens[i]?.upos !== "DET")
    return { at: i + 1, that: true };
  return { at: i, that: false };
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
