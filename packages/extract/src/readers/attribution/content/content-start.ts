/** Takes a cue, gives where its content starts: past who heard it, when, where and in what it was said, and behind "that". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUES, type Cue } from "../../../data/cues.ts";
import { PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Attribution, Passage } from "../draft.ts";
import { pastManner } from "../phrase/manner.ts";
import { headAt, isApposition } from "../phrase/noun-phrase.ts";
import { PARTS, phraseStartingAt } from "../phrase/phrase-starting.ts";
import { opensSubject } from "../tag/past-tense.ts";
import { DAY, finite, isOpen, lemmaAt, wordAt } from "../words.ts";
import { behindCircumstances, pastAside, pastTelling, SPANS, type Start } from "./circumstances.ts";
import { endsTitle } from "./content-preposition.ts";
import { WRITING } from "./content-shape.ts";
import { farThat, handsOn, thatBehind } from "./far-conjunction.ts";
import { pastHearer } from "./hearer.ts";
import { titleEnd } from "./programmes.ts";

/** Past the hearer, the day and the place to where the content starts; `that` where the conjunction says so. */
export function contentStart(
  passage: Passage,
  from: number,
  entry: Cue | null,
  { relays = [] }: Attribution,
): Start {
  const { tokens, end } = passage;
  const set = setStart(tokens, from, end);
  if (set) return set;
  const direct = entry?.hearer === true || relays.length > 0 || writesTo(tokens, from, end, entry);
  const reached = direct || wordAt(tokens, from) === "to" ? pastHearer(passage, from, entry) : from;
  // "reminds those who wish to return that S": past what is told of the hearer
  const whose = wordAt(tokens, reached) === "those" ? reached + 1 : reached;
  const told =
    entry?.hearer === true && wordAt(tokens, whose) === "who" ? thatBehind(tokens, whose, end) : -1;
  if (told >= 0) return { at: told + 1, that: true };
  // "ordered assistance to supplement the efforts": who is ordered can act.
  if (isOneOf(entry?.lemma, "order", "command") && reached > from && !isPerson(tokens, reached - 1))
    return { at: from, that: false };
  const heard = untilContent(passage, from, reached, entry);
  // "responded to the crisis that the war made": what is answered, and a relative clause on it.
  const answers = entry?.lemma === "respond" && wordAt(tokens, from) === "to";
  if (answers && wordAt(tokens, heard) === "that" && !isPerson(tokens, heard - 1))
    return { at: from, that: false };
  const skips = heard > from || isAdverbial(tokens[heard]) || wordAt(tokens, heard) === "that";
  const word = wordAt(tokens, heard);
  const particle = isOneOf(word, "out", "clear", "plain", "it", "slip", "known");
  const clear = behindClear(tokens, heard);
  if (clear) return clear;
  const reaches =
    heard === from &&
    entry?.behind.has(word) === true &&
    !DAY.holds(itemAt(tokens, heard + 1)) &&
    // "has argued for months that S"
    pastManner(tokens, heard) === heard;
  if (!reaches && (skips || particle || heard >= end)) {
    const that = behindThat(passage, from, reached, heard, entry);
    if (that) return that;
  }
  const far = isAdverbial(tokens[heard]) && !reaches ? farThat(tokens, heard, end) : -1;
  if (far >= 0) return { at: far + 1, that: true };
  const reported = pastReported(tokens, heard, end);
  if (reported > heard) return { at: reported, that: true };
  const aside = pastAside(tokens, heard, end);
  if (aside > heard && wordAt(tokens, aside) === "that") return { at: aside + 1, that: true };
  return (!reaches && pastTelling(passage, heard)) || behindCircumstances(passage, from, aside, entry);
}

/** Behind set phrases that stand between a cue and its content; null where none does. */
function setStart(tokens: readonly Token[], from: number, end: number): Start | null {
  // "All he would say was that", "What he said was that"
  if (
    isOneOf(wordAt(tokens, from), "was", "is") &&
    wordAt(tokens, from + 1) === "that" &&
    isCleft(tokens, from)
  )
    return { at: from + 2, that: true };
  // "replied the same evening that", "wrote back the next day that"
  const dated = spellEnd(tokens, from);
  if (dated > from && wordAt(tokens, dated) === "that") return { at: dated + 1, that: true };
  // "has said time and again that"
  const again = wordAt(tokens, from) === "time" ? from + 3 : -1;
  if (wordAt(tokens, again - 1) === "again" && wordAt(tokens, again) === "that")
    return { at: again + 1, that: true };
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
  // "said when asked about the vote that S", "stressed while meeting reporters on Monday that S"
  if (
    isOneOf(wordAt(tokens, from), "when", "while", "after", "before") &&
    (tokens[from + 1]?.xpos === "VBG" || isOneOf(wordAt(tokens, from + 1), "asked", "pressed"))
  ) {
    const that = thatBehind(tokens, from, end);
    if (that >= 0) return { at: that + 1, that: true };
  }
  // "wondered aloud whether"
  const manner = isOneOf(
    wordAt(tokens, from),
    "aloud",
    "openly",
    "publicly",
    "privately",
    "again",
    "repeatedly",
  );
  const opens = manner ? wordAt(tokens, from + 1) : "";
  if (opens === "that") return { at: from + 2, that: true };
  return isOneOf(opens, "whether", "if", "why", "how") ? { at: from + 1, that: false } : null;
}

/** Whether "all" or "what" opens the sentence right before the subject of the verb that ends at a token. */
function isCleft(tokens: readonly Token[], end: number): boolean {
  let first = end - 1;
  while (first > end - 12 && itemAt(tokens, first - 1)?.sentence === tokens[end]?.sentence) first--;
  return isOneOf(wordAt(tokens, first), "all", "what");
}

/** "made it clear S", "made clear S" */
function behindClear(tokens: readonly Token[], heard: number): Start | null {
  const word = wordAt(tokens, heard);
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
    !isOneOf(wordAt(tokens, heard + 1), "that", "to") &&
    !/^[,:]$/.test(wordAt(tokens, heard + 1))
  )
    return { at: heard + 1, that: false };
  return null;
}

/** Behind the conjunction within reach of a cue, past who heard it; null where another verb, a mark or an object comes first. */
function behindThat(
  passage: Passage,
  from: number,
  reached: number,
  heard: number,
  entry: Cue | null,
): Start | null {
  const { tokens, end } = passage;
  for (let k = heard; k < Math.min(end, heard + 16); k++) {
    const token = tokens[k] as Token;
    // "asked firms to send what they have and papers that they hold": the infinitive is what was asked.
    if (k === reached && k > from && token.lower === "to" && tokens[k + 1]?.xpos === "VB") break;
    const handed = token.lower === "that" ? handsOn(tokens, k, end) : -1;
    if (handed > k) return { at: handed + 1, that: true };
    // "recalled on condition that he not be named"
    if (token.lower === "that" && wordAt(tokens, k - 1) === "condition") continue;
    // "rejected that, saying …": a pronoun for what was said before.
    if (token.lower === "that" && wordAt(tokens, k + 1) === "," && tokens[k + 2]?.xpos === "VBG") break;
    if (token.lower === "that" && token.upos !== "ADV") {
      // "disputed that account": a determiner where no verb follows
      if (
        k === from &&
        (entry?.frames[0] === "name" || entry?.frames[0] === "that" || entry?.frames.includes("object")) &&
        isPointed(tokens, k + 1, end)
      )
        return { at: k, that: false };
      // "in a statement that day": a determiner; "in a letter that was": a relative pronoun.
      if (token.upos === "DET" && k > heard && !/^(?:NNS|PRP\$?|DT)$/.test(tokens[k + 1]?.xpos ?? "")) break;
      // "respond to regimes that seek", "announced over $9 million that will go": so it is behind a hearer or an object.
      if (
        k > from &&
        /^(?:VB[DPZ]|MD)$/.test(tokens[k + 1]?.xpos ?? "") &&
        wordAt(tokens, k - 1) !== "," &&
        (token.upos === "PRON" || k === reached)
      )
        break;
      // "We believe that is right": the pronoun is the clause's subject.
      const isSubject = k === from && /^(?:is|was|[’']s|has)$/.test(wordAt(tokens, k + 1));
      return { at: isSubject ? k : k + 1, that: true };
    }
    // "told NBC’s “Meet the Press” that S"
    const title = isOpen(token) ? titleEnd(passage, k) : k;
    // "told NBC’s “Today” show that"
    if (title > k) k = PROGRAMME.has(wordAt(tokens, title)) ? title : title - 1;
    else if (isOpen(token) || token.text === ":" || (finite(token) && k > heard)) break;
  }
  return null;
}

const PROGRAMME: ReadonlySet<string> = new Set("show program programme podcast newscast".split(" "));

/** "the daily, the Bell, that": a name set apart, then the conjunction. */
function apposedThat(tokens: readonly Token[], comma: number, end: number): boolean {
  if (wordAt(tokens, comma) !== ",") return false;
  let close = comma + 1;
  while (close < Math.min(end, comma + 8) && wordAt(tokens, close) !== ",") close++;
  return isApposition(tokens, comma + 1, close) && wordAt(tokens, close + 1) === "that";
}

/** "wrote the committee that S": whom, then what. */
function writesTo(tokens: readonly Token[], from: number, end: number, entry: Cue | null): boolean {
  if (!WRITING.test(entry?.lemma ?? "")) return false;
  const whom = phraseStartingAt(tokens, from, end);
  return (
    whom !== null &&
    (wordAt(tokens, whom.end) === "that" || apposedThat(tokens, whom.end, end)) &&
    !finite(tokens[whom.end + 1]) &&
    !PIECES.holds(tokens[headAt(tokens, whom)])
  );
}

/** "that account (through his lawyer)": a noun and what hangs on it, with no verb and no comma; "that vote as a mistake". */
function isPointed(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.xpos !== "NN" || tokens[at]?.upos !== "NOUN") return false;
  if (wordAt(tokens, at + 1) === "as") return true;
  for (let i = at + 1; i < end; i++)
    if (isOneOf(tokens[i]?.upos, "VERB", "AUX") || wordAt(tokens, i) === ",") return false;
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
  const warned = entry?.hearer === true && WARNED.has(entry.lemma) && heard === from;
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
const WARNED: ReadonlySet<string> = new Set(
  "warn assure notify caution ask beg press inform remind brief".split(" "),
);

const isAdverbial = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === "ADP" ||
    token.upos === "ADV" ||
    token.text === "," ||
    DAY.holds(token) ||
    /^(?:today|yesterday|reporters|journalists|last|late|early)$/.test(token.lower));
