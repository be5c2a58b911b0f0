/** Takes a cue, gives where its content starts: past who heard it, when, where and in what it was said, and behind "that". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { CUES, type Cue } from "../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../data/relay-words.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { endsTitle } from "./content-preposition.ts";
import type { Attribution, Passage } from "./draft.ts";
import { farThat, handsOn, thatBehind } from "./far-conjunction.ts";
import { pastHearer } from "./hearer.ts";
import { headAt, PARTS, phraseStartingAt } from "./noun-phrase.ts";
import { opensSubject } from "./past-tense.ts";
import { programmeEnd, titleEnd } from "./programmes.ts";
import { DAY, finite, isDash, isOpen, lemmaAt, wordAt } from "./words.ts";

/** Where somebody speaks: "said in an interview the deal was dead" starts its content behind it. */
const VENUES =
  /^(?:interview|conference|briefing|remarks|speech|address|comments|twitter|x|telegram|facebook|instagram|weibo|television|tv|testimony|hearing|email|e-mail|call|opener|meeting)$/;

/** Past the hearer, the day and the place to where the content starts; `that` where the conjunction says so. */
export function contentStart(
  passage: Passage,
  from: number,
  entry: Cue | null,
  { relays = [] }: Attribution,
): { at: number; that: boolean } {
  const { tokens, end } = passage;
  // "replied the same evening that", "wrote back the next day that"
  const dated = spellEnd(tokens, from);
  if (dated > from && wordAt(tokens, dated) === "that") return { at: dated + 1, that: true };
  // "told the plenary on behalf of Norway and Denmark that"
  const behalf = behalfEnd(tokens, from, end);
  if (behalf > from && wordAt(tokens, behalf) === "that") return { at: behalf + 1, that: true };
  const marked = markedQuote(tokens, from, end);
  if (marked >= 0) return { at: marked, that: false };
  if (isOneOf(wordAt(tokens, from), "when", "after", "before")) {
    // "As we said when the talks began: S"
    let colon = from;
    while (colon < Math.min(end, from + 16) && wordAt(tokens, colon) !== ":") colon++;
    if (wordAt(tokens, colon) === ":") return { at: colon + 1, that: false };
  }
  // "said when asked about the vote that S"
  if (wordAt(tokens, from) === "when" && /^(?:asked|pressed)$/.test(wordAt(tokens, from + 1))) {
    const that = thatBehind(tokens, from, end);
    if (that >= 0) return { at: that + 1, that: true };
  }
  // "wondered aloud whether"
  if (
    /^(?:aloud|openly|publicly|privately|again|repeatedly|loudly)$/.test(wordAt(tokens, from)) &&
    /^(?:whether|if|why|how|that)$/.test(wordAt(tokens, from + 1))
  )
    return {
      at: wordAt(tokens, from + 1) === "that" ? from + 2 : from + 1,
      that: wordAt(tokens, from + 1) === "that",
    };
  const direct = entry?.hearer === true || relays.length > 0;
  const reached = direct || wordAt(tokens, from) === "to" ? pastHearer(passage, from, entry) : from;
  // "reminds those who wish to return that S": past what is told of the hearer
  const whose = wordAt(tokens, reached) === "those" ? reached + 1 : reached;
  const told =
    entry?.hearer === true && wordAt(tokens, whose) === "who" ? thatBehind(tokens, whose, end) : -1;
  if (told >= 0) return { at: told + 1, that: true };
  // "ordered assistance to supplement the efforts": who is ordered can act.
  if (/^(?:order|command)$/.test(entry?.lemma ?? "") && reached > from && !isPerson(tokens, reached - 1))
    return { at: from, that: false };
  const heard = untilContent(passage, from, reached, entry);
  const skips = heard > from || isAdverbial(tokens[heard]) || wordAt(tokens, heard) === "that";
  const word = wordAt(tokens, heard);
  const particle = isOneOf(word, "out", "clear", "plain", "it", "slip", "known");
  // "made it clear he would stay"
  if (
    word === "it" &&
    isOneOf(wordAt(tokens, heard + 1), "clear", "plain", "known") &&
    opensSubject(tokens[heard + 2]) &&
    wordAt(tokens, heard + 2) !== "that"
  )
    return { at: heard + 2, that: false };
  // "made clear the talks were over"
  if (
    isOneOf(word, "clear", "plain") &&
    !/^(?:that|to)$/.test(wordAt(tokens, heard + 1)) &&
    !/^[,:]$/.test(wordAt(tokens, heard + 1))
  )
    return { at: heard + 1, that: false };
  const reaches = heard === from && entry?.behind.has(word) === true && !DAY.holds(itemAt(tokens, heard + 1));
  if (!reaches && (skips || particle || heard >= end))
    for (let k = heard; k < Math.min(end, heard + 16); k++) {
      const token = tokens[k] as Token;
      // "asked firms to send what they have and papers that they hold": the infinitive is what was asked.
      if (k === reached && k > from && token.lower === "to" && tokens[k + 1]?.xpos === "VB") break;
      const handed = token.lower === "that" ? handsOn(tokens, k, end) : -1;
      if (handed > k) return { at: handed + 1, that: true };
      // "recalled on condition that he not be named"
      if (token.lower === "that" && wordAt(tokens, k - 1) === "condition") break;
      if (token.lower === "that" && token.upos !== "ADV") {
        // "disputed that account": a determiner where no verb follows
        if (
          k === from &&
          (entry?.frames[0] === "name" || entry?.frames[0] === "that" || entry?.frames.includes("object")) &&
          isPointed(tokens, k + 1, end)
        )
          return { at: k, that: false };
        // "in a statement that day": a determiner; "in a letter that was": a relative pronoun.
        if (token.upos === "DET" && k > heard && tokens[k + 1]?.xpos !== "NNS") break;
        // "respond to regimes that seek", "announced over $9 million that will go": so it is behind a hearer or an object.
        if (
          k > from &&
          /^(?:VB[DPZ]|MD)$/.test(tokens[k + 1]?.xpos ?? "") &&
          (token.upos === "PRON" || k === reached)
        )
          break;
        // "We believe that is right": the pronoun is the clause's subject.
        const isSubject = k === from && /^(?:is|was|[’']s|has)$/.test(wordAt(tokens, k + 1));
        return { at: isSubject ? k : k + 1, that: true };
      }
      // "told NBC’s “Meet the Press” that S"
      const title = isOpen(token) ? titleEnd(passage, k) : k;
      if (title > k) k = title - 1;
      else if (isOpen(token) || token.text === ":" || (finite(token) && k > heard)) break;
    }
  const far = isAdverbial(tokens[heard]) && !reaches ? farThat(tokens, heard, end) : -1;
  if (far >= 0) return { at: far + 1, that: true };
  const reported = pastReported(tokens, heard, end);
  if (reported > heard) return { at: reported, that: true };
  const aside = pastAside(tokens, heard, end);
  if (aside > heard && wordAt(tokens, aside) === "that") return { at: aside + 1, that: true };
  let i = aside;
  while (i < end) {
    const word = wordAt(tokens, i);
    const day = word === "on" && DAY.holds(itemAt(tokens, i + 1));
    const next = wordAt(tokens, i + 1);
    if (programmeEnd(passage, i) > i) i = programmeEnd(passage, i);
    else if (day) i += 2;
    // "announced last autumn that", "said this week the talks"
    else if (isOneOf(word, "last", "this") && SPANS.test(next)) i += 2;
    // "said two weeks ago that"
    else if (wordAt(tokens, i + 2) === "ago" && tokens[i]?.upos === "NUM") i += 3;
    // "said late on Sunday there had been", "said early Monday"
    else if (isOneOf(word, "late", "early") && (next === "on" || DAY.has(next))) i++;
    else if (word === "," && i === from && !isOpen(tokens[i + 1])) break;
    else if (
      (/^(?:today|yesterday|earlier|later|recently|again|:|,|also)$/.test(word) &&
        tokens[i + 1]?.xpos !== "POS") ||
      (DAY.has(word) && tokens[i]?.upos !== "AUX") ||
      (tokens[i]?.upos === "ADV" && /ly$/.test(word) && /^[:,]$/.test(wordAt(tokens, i + 1)))
    )
      i++;
    else if (/^(?:in|at|on|during|via|to|after|of|about|following)$/.test(word)) {
      const phrase = phraseStartingAt(tokens, i + 1, end);
      if (!phrase) break;
      // "said in Lund, as quoted by the agency, the port was open"
      const behind = pastAside(tokens, phrase.end, end);
      if (behind > phrase.end) return { at: behind, that: false };
      const head = wordAt(tokens, headAt(tokens, phrase));
      const next = tokens[phrase.end];
      const quoted = isOpen(tokens[phrase.end + Number(next?.text === ",")]);
      if (!VENUES.test(head) && !DOCUMENT_NOUNS.has(head) && !(next && (quoted || next.text === ":"))) break;
      i = phrase.end;
      if (wordAt(tokens, i) === "with") i = phraseStartingAt(tokens, i + 1, end)?.end ?? i;
    } else break;
  }
  // "said this month that S"
  if (i > from && wordAt(tokens, i) === "that" && !finite(tokens[i + 1]) && tokens[i]?.upos !== "DET")
    return { at: i + 1, that: true };
  return { at: i, that: false };
}

/** "that account (through his lawyer)": a noun and what hangs on it, with no verb and no comma; "that vote as a mistake". */
function isPointed(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.xpos !== "NN" || tokens[at]?.upos !== "NOUN") return false;
  if (wordAt(tokens, at + 1) === "as") return true;
  for (let i = at + 1; i < end; i++)
    if (/^(?:VERB|AUX)$/.test(tokens[i]?.upos ?? "") || wordAt(tokens, i) === ",") return false;
  return true;
}

/** Whoever can be told to do something. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.upos === "PROPN" || token?.upos === "PRON" || ACTOR_NOUNS.has(lemmaAt(tokens, at, "NOUN"));
}

/** Behind "(the plenary) on behalf of X"; `from` where nobody is spoken for there. */
function behalfEnd(tokens: readonly Token[], from: number, end: number): number {
  let behalf = from + 1;
  while (behalf <= end + 1 && wordAt(tokens, behalf) !== "behalf") behalf++;
  if (behalf > end + 1) return from;
  const heard = wordAt(tokens, from) === "on" ? from : (phraseStartingAt(tokens, from, end)?.end ?? from);
  if (wordAt(tokens, heard) !== "on" || wordAt(tokens, heard + 1) !== "behalf") return from;
  return phraseStartingAt(tokens, heard + 3, end)?.end ?? from;
}

/** Behind "the same evening", "back the next day"; `from` where no such phrase stands there. */
function spellEnd(tokens: readonly Token[], from: number): number {
  const at = wordAt(tokens, from) === "back" ? from + 1 : from;
  const ordinal = isOneOf(wordAt(tokens, at + 1), "same", "next", "following", "previous");
  if (wordAt(tokens, at) !== "the" && wordAt(tokens, at) !== "that") return from;
  const noun = ordinal ? at + 2 : at + 1;
  return (ordinal || wordAt(tokens, at) === "that") && SPANS.test(wordAt(tokens, noun)) ? noun + 1 : from;
}

/** Nouns of time behind "last" and "this". */
const SPANS =
  /^(?:day|week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|\w+day)$/;

/** "told the station by telephone from Tripoli: “…”": the mark behind a colon, with no verb before it; -1 where none stands there. */
function markedQuote(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 24); i++) {
    if (wordAt(tokens, i) === ":") return isOpen(tokens[i + 1]) ? i + 1 : -1;
    if (finite(tokens[i]) || isOpen(tokens[i]) || wordAt(tokens, i) === "that") return -1;
  }
  return -1;
}

/** "apologised to the town for the noise": a hearer stops at the preposition that the content stands behind. */
function untilContent(passage: Passage, from: number, heard: number, entry: Cue | null): number {
  const { tokens } = passage;
  const warned = entry?.hearer === true && WARNED.test(entry.lemma) && heard === from;
  if (entry && entry.behind.size > 0 && (warned || wordAt(tokens, from) === "to"))
    for (let i = from + (warned ? 1 : 2); i < from + 10; i++) {
      // "the minister for trade", "President Lund of Chad"
      if (
        entry.behind.has(wordAt(tokens, i)) &&
        // "warned two of the dockers", not "warned them of ice"
        !(PARTS.holds(tokens[i - 1]) || tokens[i - 1]?.upos === "NUM") &&
        !endsTitle(passage, i) &&
        !/^(?:minister|secretary|commissioner|head|chief|leader|director|chair\w*|president|members?)$/.test(
          wordAt(tokens, i - 1),
        )
      )
        return i;
      if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM)$/.test(tokens[i]?.upos ?? "")) break;
    }
  return heard;
}

/** "alleged, by way of example, the port was shut", "told the panel, which met on Monday, that": behind a phrase or relative clause between commas. */
function pastAside(tokens: readonly Token[], at: number, end: number): number {
  const { upos = "", xpos = "", lower = "" } = tokens[at + 1] ?? {};
  const mark = wordAt(tokens, at);
  if (mark !== "," && !isDash(mark)) return at;
  const relative = isOneOf(lower, "who", "which", "whose");
  const told = upos === "ADP" || upos === "ADV" || xpos === "VBG" || lower === "as";
  if (!relative && !told) return at;
  for (let i = at + 1; i < Math.min(end, at + 16); i++) {
    if (wordAt(tokens, i) === mark) return relative && wordAt(tokens, i + 1) !== "that" ? at : i + 1;
    if ((finite(tokens[i]) && !relative) || isOpen(tokens[i])) return at;
  }
  return at;
}

/** "told the king, the agency reported, that S": behind the conjunction that another's reporting stands before; `at` where none does. */
function pastReported(tokens: readonly Token[], at: number, end: number): number {
  if (wordAt(tokens, at) !== ",") return at;
  const who = phraseStartingAt(tokens, at + 1, Math.min(end, at + 10));
  const says = who !== null && finite(tokens[who.end]) && CUES.has(lemmaAt(tokens, who.end, "VERB"));
  return says && wordAt(tokens, who.end + 1) === "," && wordAt(tokens, who.end + 2) === "that"
    ? who.end + 3
    : at;
}

/** "warned her driver of the ice": whom, then of what. */
const WARNED = /^(?:warn|assure|notify|caution|ask|inform|remind|brief)$/;

const isAdverbial = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === "ADP" ||
    token.upos === "ADV" ||
    token.text === "," ||
    DAY.holds(token) ||
    /^(?:today|yesterday|reporters|journalists|last|late|early)$/.test(token.lower));
