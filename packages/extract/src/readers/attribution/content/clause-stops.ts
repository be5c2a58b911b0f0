/** Takes a place in a statement's content, tells whether the content stops there because the sentence goes on in another voice. */

import { lemmaAs, type Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { sameTense } from "../cue/cue-state.ts";
import { closesFronted } from "../cue/fronted.ts";
import type { Passage } from "../draft.ts";
import { isNominal } from "../phrase/chunk.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { goesOnList } from "../phrase/semicolons.ts";
import { finite, hasVerb, isDash, isOpen, lemmaAt, pastCommas, wordAt } from "../words.ts";
import { farThat } from "./far-conjunction.ts";
import { tellsNoMore } from "./left-out.ts";
import { actsToo, nextCue, opensOwnClause, reportsToo, rowOn, whileReporting } from "./next-act.ts";
import { otherSource, saidOf, saidToo, saysToo } from "./other-source.ts";
import { opensParticiple, remarks, setsBeside, tellsWhere } from "./reports-on.ts";
import { speaksOn } from "./second-predicate.ts";

/** Participles of what came of a statement, what its speaker did with it, or after what it was made: the narrator's. */
const NARRATED = new WordList(
  "following prompting sparking triggering drawing raising sending forcing dashing ending joining becoming marking capping escalating defying leaving shaking standing walking marching looping blocking waving holding wearing smiling gesturing turning",
);

/** What hearers make of what is said. */
const REACTIONS = new WordList(
  "cheers applause laughter laughs boos jeers gasps groans chuckles outrage criticism condemnation ridicule praise rebukes derision",
);

/** What a speaker does with what others said, while he speaks. */
const SETS_ASIDE =
  /^(?:brushing (?:aside|off)|shrugging off|laughing off|waving (?:aside|away|off)|doubling down|(?:hitting|pushing|firing) back|hitting out|lashing out|backing away|stopping short)$/;

const CONTRAST = new WordList(["but", "while", "whereas", "although", "though", "yet", "and"]);

/** How a content hangs on its cue. `phrase`: an object or infinitive, no clause. */
export interface Hold {
  /** The verb that carries the source: the cue itself, or "continued" in "continued to insist". */
  readonly cue: number;
  readonly phrase: boolean;
  /** A relative clause between commas: "X, who says S, left". */
  readonly relative?: boolean;
  /** The content's own subject stands before its cue: "The envoy, she said, left and called it S". */
  readonly within?: boolean;
}

/** Where a content is looked at, and what is known of it up to there. One object walks along: every word is asked. */
export interface Place {
  readonly passage: Passage;
  /** The content's first token. */
  readonly from: number;
  readonly hold: Hold;
  /** The token of `hold.cue`. */
  readonly verb: Token;
  /** Whether the cue's clause stands before the sentence's main one ("While he conceded S, …"). */
  readonly fronted: boolean;
  /** Whether a dash opened the cue's clause. */
  readonly inserted: boolean;
  /** "we" or "i" where the narrator is the source. */
  readonly own: string | undefined;
  /** The content's first finite verb; -1 before it. */
  main: number;
  /** The token behind a quotation that the content opens with; -1 where none does. */
  behindLead: number;
  /** The token looked at: a quotation's last one where one stands here. */
  at: number;
  /** Its text; "," behind a quotation whose closing mark holds a comma. */
  text: string;
  /** Whether a quotation ends here. */
  quoted: boolean;
  /** The token that may join what follows: `at`, or the one behind a comma. */
  join: number;
}

/** The token where a content stops that stops at a place: behind a quotation, else before the token itself. */
export const stopAt = ({ at, quoted }: Place): number => (quoted ? at + 1 : at);

/** Colons, semicolons, and commas and dashes before what the narrator tells. */
export function stopsAtMark(place: Place): boolean {
  const { passage, from, at, text, hold, main } = place;
  const { tokens, end, quotes } = passage;
  const next = tokens[at + 1] as Token;
  if (text === ":" && isOpen(next) && !announces(tokens, from, at)) return true;
  if (text === ";" && !goesOnList(tokens, at + 1, end)) return true;
  if (text !== "," && !isDashApart(place)) return false;
  if (place.inserted && text !== "," && isApart(tokens, at) && !LEADING.test(tokens[at - 1]?.upos ?? ""))
    return true;
  const told = main >= 0 || hold.phrase;
  // "said he would sign it, calling it “flawed”": nobody calls it so who has yet to sign
  const calls = hold.phrase || tokens[main]?.xpos === "MD";
  if (
    opensParticiple(tokens, at + 1, calls) &&
    !rowOn(tokens, from, at, end) &&
    !reportsFarOn(tokens, at, end)
  )
    return true;
  if (remarks(tokens, at + 1)) return true;
  if (told && tellsWhere(tokens, at + 1)) return true;
  if (hold.phrase && main < 0 && place.own === undefined && setsBeside(tokens, at + 1)) return true;
  if (hold.relative && told && verbBehind(tokens, at + 1)) return true;
  const parts = place.fronted && text === "," && told && !place.quoted;
  if (parts && closesFronted(tokens, at, end, quotes, false)) return true;
  if (next.xpos !== "VBG") return false;
  // "said the port was full, drawing cheers"
  if (REACTIONS.holds(tokens[at + 2]) && isNarrated(place, next)) return true;
  // "said he would stay, brushing aside their demands"
  return SETS_ASIDE.test(`${next.lower} ${wordAt(tokens, at + 2)}`);
}

/** "said the agency had reported, citing two officials, that S": another's cue right before the comma, whose conjunction stands behind the next. */
const reportsFarOn = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at - 1]?.upos === "VERB" &&
  CUES.has(lemmaAt(tokens, at - 1, "VERB")) &&
  farThat(tokens, at, end) >= 0;

/** Words behind which a dash closes nothing. */
const LEADING = /^(?:DET|ADP|[CS]CONJ)$/;

const isApart = (tokens: readonly Token[], at: number): boolean => tokens[at]?.end !== tokens[at + 1]?.start;

/** A dash that is no hyphen. */
const isDashApart = ({ passage, at, text }: Place): boolean =>
  isDash(text) && (text !== "-" || isApart(passage.tokens, at));

/** "…, drawing": the narrator tells what came of what was said. */
const isNarrated = ({ passage, from, at }: Place, next: Token): boolean =>
  next.xpos === "VBG" && NARRATED.holds(next) && !rowOn(passage.tokens, from, at, passage.end);

/** Commas before another's words or deeds, or the source's next. */
export function stopsAtComma(place: Place): boolean {
  const { passage, at, text, hold, main } = place;
  if (text !== ",") return false;
  const { tokens, end } = passage;
  const next = tokens[at + 1] as Token;
  const hasMain = main >= 0;
  if (hasMain && elapsedSince(tokens, at + 1, end)) return true;
  // "explained S, to which the minister responded that T"
  if (next.lower === "to" && wordAt(tokens, at + 2) === "which") {
    const answer = phraseStartingAt(tokens, at + 3, end);
    if (answer && /^(?:respond|reply|answer)/.test(wordAt(tokens, answer.end))) return true;
  }
  if ((hasMain || hold.phrase) && tellsNoMore(tokens, at + 1)) return true;
  // "39 said S, 12 said T"
  const told = hasMain || (hold.phrase && place.quoted);
  if (told && next.upos !== "CCONJ" && saysToo(tokens, at + 1, end)) return true;
  return hasMain ? saidOf(tokens, at + 1) : hold.phrase && endsObject(place, next);
}

/** "said S, a day after the rebels threatened T": how long after another's words. */
function elapsedSince(tokens: readonly Token[], from: number, end: number): boolean {
  let unit = from;
  while (unit < from + 3 && /^(?:NUM|DET|ADJ|ADV)$/.test(tokens[unit]?.upos ?? "")) unit++;
  if (
    !/^(?:minute|hour|day|week|month|year)s?$/.test(wordAt(tokens, unit)) ||
    wordAt(tokens, unit + 1) !== "after"
  )
    return false;
  const whose = phraseStartingAt(tokens, unit + 2, end);
  return whose !== null && finite(tokens[whose.end]) && CUES.has(lemmaAt(tokens, whose.end, "VERB"));
}

/** Whether a comma ends an object: "promised howitzers, while Lund and Berg offered tanks". */
function endsObject(place: Place, next: Token): boolean {
  const { at, verb, passage } = place;
  const { tokens, end } = passage;
  if (isNarrated(place, next)) return true;
  if (next.lower === "but" && hasVerb(tokens, at + 2, clauseMark(tokens, at + 2, end))) return true;
  // "proposed ending it, though his aide had called it a relic"
  if (isOneOf(next.lower, "though", "although") && hasVerb(tokens, at + 2, end)) return true;
  // a headline's "rejects deal, says talks are over"
  if (passage.terse && next.xpos === "VBZ" && verb.xpos === "VBZ" && CUES.has(lemmaAs(next, "VERB")))
    return true;
  // "thanked A, underscored B, and welcomed C"
  if (nextCue(tokens, at + 1, verb) || saidToo(tokens, at + 1, end)) return true;
  return (
    isOneOf(next.lower, "while", "whereas") &&
    isOneOf(tokens[at + 2]?.upos, "DET", "PROPN", "NOUN", "NUM") &&
    isNominal(tokens[at - 1])
  );
}

/** A dash with "and" behind it: "I promised that I would build – and that is what I have done". */
export function stopsAtDash(place: Place): boolean {
  const { passage, at, hold, main, verb } = place;
  const { tokens, end } = passage;
  if (!isDashApart(place) || wordAt(tokens, at + 1) !== "and") return false;
  if (main >= 0)
    return verb.xpos === "VBD" && isOneOf(tokens[main]?.xpos, "VBD", "MD") && isNow(tokens, at + 2, end);
  // "calls on firms to invest – and so far, twelve have done so"
  return hold.phrase && hasVerb(tokens, at + 2, end);
}

/** "welcomed S at a news conference with the envoy": where an object was told; not "accused him of grabbing her at a news conference", where something was done. */
export function stopsAtVenue({ passage: { tokens, end }, from, at, text, hold, main }: Place): boolean {
  if (!hold.phrase || main >= 0 || !isOneOf(text, "at", "during")) return false;
  const venue = phraseStartingAt(tokens, at + 1, end);
  const head = venue ? headAt(tokens, venue) : -1;
  if (!isOneOf(wordAt(tokens, head), "conference", "briefing", "availability")) return false;
  if (!isOneOf(wordAt(tokens, head - 1), "news", "press", "media")) return false;
  for (let i = from; i < at; i++) if (isOneOf(tokens[i]?.xpos, "VBG", "VB")) return false;
  return true;
}

/** A conjunction, with a comma before it or not, that opens what is another's or the same source's next. */
export function stopsAtJoin(place: Place): boolean {
  const { passage, from, at, join, verb, hold } = place;
  const { tokens, end } = passage;
  if (verb.xpos === "VBG" && (urgesToo(tokens, at, join) || anotherToo(tokens, join, end))) return true;
  if ((join > at || wordAt(tokens, join) !== "with") && whileReporting(tokens, join, end)) return true;
  // "vowed to go on, as the mayor accused him of theft"
  if (join > at && wordAt(tokens, join) === "as" && isBeside(place)) return true;
  if (!CONTRAST.holds(itemAt(tokens, join))) return false;
  // "to fully and transparently implement": two adverbs of one verb.
  if (tokens[at - 1]?.upos === "ADV" && join === at && tokens[join + 1]?.upos === "ADV") return false;
  // "thanked Oslo and welcomed the truce", "condemned raids and urged calm", not "calling on Congress and states to act"
  const acts = isOneOf(tokens[from]?.upos, "PROPN", "NOUN") && sameTense(verb, tokens[join + 1] ?? verb);
  const isObject = hold.phrase && (tokens[from]?.upos === "PRON" || (acts && verb.xpos !== "VBG"));
  return (at > from + 1 || isObject) && isAnothers(place);
}

/** Behind "as" somebody else with a verb of judging or saying and what he says. */
const isBeside = ({ passage: { tokens, end }, join, hold, main }: Place): boolean =>
  (hold.phrase || main >= 0) && otherSource(tokens, join + 1, end, false);

/** "urging voters to stay and promising to build a port", not "in promoting and defending S": two of one object. */
function urgesToo(tokens: readonly Token[], at: number, join: number): boolean {
  const paired = tokens[at - 1]?.xpos === "VBG" || wordAt(tokens, at - 1).endsWith("ing");
  return (
    !paired &&
    tokens[join]?.upos === "CCONJ" &&
    tokens[join + 1]?.xpos === "VBG" &&
    CUES.has(lemmaAt(tokens, join + 1, "VERB"))
  );
}

/** "with Lund calling it a sham and Berg calling it fair": another one's participle of reporting. */
function anotherToo(tokens: readonly Token[], join: number, end: number): boolean {
  if (tokens[join]?.upos !== "CCONJ" || tokens[join + 1]?.upos !== "PROPN") return false;
  const other = phraseStartingAt(tokens, join + 1, end);
  const verb = other ? tokens[other.end] : undefined;
  return verb?.xpos === "VBG" && CUES.has(lemmaAs(verb, "VERB"));
}

/** Whether what a conjunction opens is no part of the content. */
function isAnothers(place: Place): boolean {
  const { passage, from, at, text, join, verb, hold, main } = place;
  const { tokens, end } = passage;
  const { phrase, relative = false } = hold;
  const hasMain = main >= 0;
  const comma = text === ",";
  // "welcomes the announcement that A and B agreed": the subject of a clause whose verb is still to come
  if (phrase && !hasMain && !comma && awaitsVerb(tokens, from, join)) return false;
  // "said that ten companies and two banks have promised": a subject's second part.
  const apart = comma && isOneOf(wordAt(tokens, join), "while", "whereas");
  if ((hasMain || phrase) && otherSource(tokens, join + 1, end, apart)) return true;
  // "discussed the fund and the President heard from women": somebody's own deed behind an object
  if (phrase && !hasMain && wordAt(tokens, join) === "and" && actsToo(tokens, from, join, end, verb))
    return true;
  if (comma && hasMain && isNarrators(place)) return true;
  if (tokens[join]?.upos !== "CCONJ") return false;
  const owns = comma && ((phrase && !hasMain) || relative);
  if (owns && opensOwnClause(tokens, join + 1, end, verb)) return true;
  // "…, which outlines how S, and, with Lund, we opened T"
  if (comma && relative && personActs(tokens, join + 1, end)) return true;
  if (phrase && !hasMain && reportsToo(tokens, join + 1, end, verb)) return true;
  if (hold.within === true) return false;
  // "said, “S,” and left": what follows the marks is the source's own doing.
  const marked = stopAt(place) === place.behindLead;
  return speaksOn(tokens, { from, at, join, end, verb, phrase, main, marked });
}

/** Whether a range opens a clause by "that" and has no verb of it. */
function awaitsVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = end - 2; i > from; i--) if (tokens[i]?.lower === "that") return tokens[i]?.xpos !== "DT";
  return false;
}

/** The narrator's own clause: "She told us that S would follow, and we look forward to it", "We know that S, and we are glad". */
function isNarrators({ passage: { tokens }, join, own, verb }: Place): boolean {
  const word = wordAt(tokens, join + 1);
  if (own !== undefined) return own === word && finite(tokens[join + 2]);
  return verb.xpos === "VBD" && isOneOf(word, "we", "i") && tokens[join + 2]?.xpos === "VBP";
}

/** Whether the next finite verb is a present. */
function isNow(tokens: readonly Token[], from: number, end: number): boolean {
  let verb = from;
  while (verb < end && !finite(tokens[verb])) verb++;
  return isOneOf(tokens[verb]?.xpos, "VBP", "VBZ");
}

/** "we opened", behind a phrase between commas or not: a pronoun with its verb. */
function personActs(tokens: readonly Token[], from: number, end: number): boolean {
  const at = pastCommas(tokens, from, end);
  return isOneOf(wordAt(tokens, at), "we", "i", "he", "she", "they") && finite(tokens[at + 1]);
}

/** "…, not only endangers": a finite verb right behind, past adverbs. */
function verbBehind(tokens: readonly Token[], from: number): boolean {
  let verb = from;
  while (verb < from + 3 && isOneOf(tokens[verb]?.upos, "ADV", "PART")) verb++;
  return finite(tokens[verb]);
}

/** The next comma, dash or semicolon. */
function clauseMark(tokens: readonly Token[], from: number, end: number): number {
  let mark = from;
  while (mark < end && !/^[,;:—–]$/.test(wordAt(tokens, mark))) mark++;
  return mark;
}

/** "X said that Y had told him: “S”": the quotation is Y's, and what X said goes on with it. */
function announces(tokens: readonly Token[], from: number, colon: number): boolean {
  for (let i = colon - 1; i > from && colon - i < 8; i--) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") return CUES.get(lemmaAs(token, "VERB"))?.frames.includes("quote") === true;
    if (token.text === "," || token.upos === "AUX") return false;
  }
  return false;
}
