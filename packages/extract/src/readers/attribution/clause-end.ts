/** Takes where a statement's content starts, gives where it stops: at its sentence's end, or where the sentence goes on in another voice. */

import { lemmaAs, type Token } from "@readout/english";
import { CUES } from "../../data/cues.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { leavesObject } from "./behind-object.ts";
import { isNominal } from "./chunk.ts";
import { sameTense } from "./cue-state.ts";
import type { Passage } from "./draft.ts";
import { closesFronted, isFronted } from "./fronted.ts";
import {
  actsToo,
  gappedSource,
  nextCue,
  opensOwnClause,
  reportsToo,
  rowOn,
  whileReporting,
} from "./next-act.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { otherSource, saidOf, saidToo, saysToo } from "./other-source.ts";
import { opensParticiple, remarks, tellsWhere } from "./reports-on.ts";
import { speaksOn } from "./second-predicate.ts";
import { goesOnList } from "./semicolons.ts";
import { finite, hasVerb, isDash, isOpen, lemmaAt, quoteOpening, tokenFrom, wordAt } from "./words.ts";

/** Participles of what came of a statement, what its speaker did with it, or after what it was made: the narrator's. */
const NARRATED = new WordList(
  "following prompting sparking triggering drawing raising sending forcing dashing ending joining becoming marking capping escalating defying leaving shaking standing walking marching looping blocking waving holding wearing smiling gesturing turning".split(
    " ",
  ),
);

/** What hearers make of what is said. */
const REACTIONS = new WordList(
  "cheers applause laughter laughs boos jeers gasps groans chuckles outrage criticism condemnation ridicule praise rebukes derision".split(
    " ",
  ),
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
}

/**
 * The token where content that starts at `from` stops. A participle of the same speaker ("…, adding that"), another
 * source's cue ("…, but the envoy said"), a second cue or verb of the same subject, and the main clause behind a
 * fronted one ("While he conceded S, the minister left") end it.
 */
export function contentEnd(passage: Passage, from: number, { cue, phrase, relative = false }: Hold): number {
  const { tokens, end, quotes, first } = passage;
  const verb = tokens[cue] as Token;
  const fronted = isFronted(tokens, first, cue);
  const inserted = opensInDash(tokens, first, cue);
  const own = /^(?:we|i)$/.exec(subjectBefore(tokens, cue))?.[0];
  let main = -1;
  /** The token behind a quotation that the content opens with. */
  let behindLead = -1;
  const lead = tokens[from]?.start;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    const quote = isOpen(token) ? quoteOpening(quotes, token) : undefined;
    let { text } = token;
    if (quote) {
      const behind = tokenFrom(tokens, { first: i, end }, quote.end);
      if (fronted && closesFronted(tokens, behind, end, quotes, true)) return behind;
      // What an object is called holds no verb of its own: "mocked it as “junk that sells,” and …".
      if (main < 0 && !phrase) main = verbIn(tokens, i, behind);
      if (quote.start === lead) behindLead = behind;
      i = Math.max(i, behind - 1);
      // A comma inside the closing mark parts what follows as one behind it does.
      if (wordAt(tokens, i - 1) !== ",") continue;
      text = ",";
    }
    const stop = quote ? i + 1 : i;
    if (main < 0 && finite(token)) main = i;
    const next = tokens[i + 1];
    const hasMain = main >= 0;
    // "thanked voters and said that": an object of one word
    const says = i === from && phrase && next?.upos === "CCONJ" && wordAt(tokens, i + 3) === "that";
    if (says && sameTense(verb, tokens[i + 2] as Token) && CUES.has(lemmaAt(tokens, i + 2, "VERB")))
      return i + 1;
    if (!next || i + 1 >= end || i < from + 1) continue;
    if (phrase && !hasMain && leavesObject(passage, from, i, verb)) return stop;
    if (hasMain && endsSentence(tokens, i, end)) return i + 1;
    if (text === ":" && isOpen(next) && !announces(tokens, from, i)) return stop;
    if (
      inserted &&
      isDash(text) &&
      token.end !== next.start &&
      !/^(?:DET|ADP|[CS]CONJ)$/.test(tokens[i - 1]?.upos ?? "")
    )
      return stop;
    if (text === ";" && !goesOnList(tokens, i + 1, end)) return stop;
    // "explained S, to which the minister responded that T"
    if (text === "," && next.lower === "to" && wordAt(tokens, i + 2) === "which") {
      const answer = phraseStartingAt(tokens, i + 3, end);
      if (answer && /^(?:respond|reply|answer)/.test(wordAt(tokens, answer.end))) return stop;
    }
    if (text === "," || (isDash(text) && (quote || token.end !== next.start || text !== "-"))) {
      if (opensParticiple(tokens, i + 1, phrase) && !rowOn(tokens, from, i, end)) return stop;
      if (remarks(tokens, i + 1)) return stop;
      if ((hasMain || phrase) && tellsWhere(tokens, i + 1)) return stop;
      if (relative && (hasMain || phrase) && verbBehind(tokens, i + 1)) return stop;
      const subject = fronted && text === "," && (hasMain || phrase);
      if (subject && !quote && closesFronted(tokens, i, end, quotes, false)) return stop;
      const does = next.xpos === "VBG" && NARRATED.holds(next) && !rowOn(tokens, from, i, end);
      const opposes = next.lower === "but" && hasVerb(tokens, i + 2, clauseMark(tokens, i + 2, end));
      if (phrase && text === "," && !hasMain && (does || opposes)) return stop;
      // "proposed ending it, though his aide had called it a relic"
      const yields = isOneOf(next.lower, "though", "although") && hasVerb(tokens, i + 2, end);
      if (phrase && text === "," && !hasMain && yields) return stop;
      // "said he was praying on it, then, after a pause, added that S"
      if (text === "," && hasMain && next.lower === "then" && addsNext(tokens, i + 2, end, verb)) return stop;
      // "said the port was full, drawing cheers"
      if (does && REACTIONS.holds(tokens[i + 2])) return stop;
      // "said he would stay, brushing aside their demands"
      if (next.xpos === "VBG" && SETS_ASIDE.test(`${next.lower} ${wordAt(tokens, i + 2)}`)) return stop;
      // "I promised that I would build – and that is what I have done"
      const done = verb.xpos === "VBD" && hasMain && /^(?:VBD|MD)$/.test(tokens[main]?.xpos ?? "");
      if (done && text !== "," && next.lower === "and" && isNow(tokens, i + 2, end)) return stop;
      // "calls on firms to invest – and so far, twelve have done so"
      if (phrase && !hasMain && text !== "," && next.lower === "and" && hasVerb(tokens, i + 2, end))
        return stop;
    }
    // "thanked A, underscored B, and welcomed C"
    if (text === "," && phrase && !hasMain && nextCue(tokens, i + 1, verb)) return stop;
    // "39 said S, 12 said T"
    const told = hasMain || (phrase && quote !== undefined);
    if (text === "," && told && next.upos !== "CCONJ" && saysToo(tokens, i + 1, end)) return stop;
    const join = text === "," ? i + 1 : i;
    // "urging voters to stay and promising to build a port"
    // "in promoting and defending S": two of one object
    const paired = tokens[i - 1]?.xpos === "VBG" || wordAt(tokens, i - 1).endsWith("ing");
    if (
      verb.xpos === "VBG" &&
      !paired &&
      tokens[join]?.upos === "CCONJ" &&
      tokens[join + 1]?.xpos === "VBG"
    ) {
      if (CUES.has(lemmaAt(tokens, join + 1, "VERB"))) return stop;
    }
    // "promised howitzers, while Lund and Berg offered tanks"
    const rival =
      isOneOf(tokens[i + 2]?.upos, "DET", "PROPN", "NOUN", "NUM") &&
      (isNominal(tokens[i - 1]) || tokens[i - 1]?.upos === "ADV");
    if (text === "," && phrase && !hasMain && rival && isOneOf(next.lower, "while", "whereas")) return stop;
    if (text === "," && (hasMain ? saidOf(tokens, i + 1) : phrase && saidToo(tokens, i + 1, end)))
      return stop;
    if ((join > i || wordAt(tokens, join) !== "with") && whileReporting(tokens, join, end)) return stop;
    // "to fully and transparently implement": two adverbs of one verb.
    const adverbs = tokens[i - 1]?.upos === "ADV" && join === i && tokens[join + 1]?.upos === "ADV";
    if (hasMain && gappedSource(tokens, join, end)) return stop;
    // "thanked Oslo and welcomed the truce", not "calling on Congress and states to act"
    const acts = tokens[from]?.upos === "PROPN" && sameTense(verb, tokens[join + 1] ?? verb);
    const isObject = phrase && (tokens[from]?.upos === "PRON" || (acts && verb.xpos !== "VBG"));
    if (CONTRAST.holds(itemAt(tokens, join)) && (i > from + 1 || isObject) && !adverbs) {
      // "said that ten companies and two banks have promised": a subject's second part.
      const apart = text === "," && isOneOf(wordAt(tokens, join), "while", "whereas");
      if ((hasMain || phrase) && otherSource(tokens, join + 1, end, apart)) return stop;
      const owns = text === "," && ((phrase && !hasMain) || relative);
      if (owns && tokens[join]?.upos === "CCONJ" && opensOwnClause(tokens, join + 1, end, verb)) return stop;
      // "…, which outlines how S, and, with Lund, we opened T"
      if (relative && text === "," && tokens[join]?.upos === "CCONJ" && personActs(tokens, join + 1, end))
        return stop;
      if (phrase && !hasMain && tokens[join]?.upos === "CCONJ" && reportsToo(tokens, join + 1, end, verb))
        return stop;
      // "discussed the fund and the President heard from women": somebody's own deed behind an object
      if (phrase && !hasMain && wordAt(tokens, join) === "and" && actsToo(tokens, from, join, end, verb))
        return stop;
      // "She told us that S would follow, and we look forward to it": the narrator's own
      const narrates = own === undefined && verb.xpos === "VBD" && hasMain && text === ",";
      if (narrates && isOneOf(wordAt(tokens, join + 1), "we", "i") && tokens[join + 2]?.xpos === "VBP")
        return stop;
      // "We know that S, and we are glad": the speaker's next clause
      if (hasMain && text === "," && own === wordAt(tokens, join + 1) && finite(tokens[join + 2]))
        return stop;
      // "said, “S,” and left": what follows the marks is the source's own doing.
      const marked = stop === behindLead;
      const coordination = { from, at: i, join, end, verb, phrase, main, marked };
      if (tokens[join]?.upos === "CCONJ" && speaksOn(tokens, coordination)) return stop;
    }
  }
  return end;
}

/** "(after a pause,) added that": a cue in the tense of the one before, with its conjunction, past what is set apart. */
function addsNext(tokens: readonly Token[], from: number, end: number, cue: Token): boolean {
  let at = from;
  if (wordAt(tokens, at) === ",") at = clauseMark(tokens, at + 1, end) + 1;
  const token = tokens[at];
  return (
    token !== undefined &&
    at < Math.min(end, from + 10) &&
    sameTense(cue, token) &&
    CUES.has(lemmaAs(token, "VERB")) &&
    wordAt(tokens, at + 1) === "that"
  );
}

/** "we must show – and I believe that we do – that S": a cue whose clause a dash opens within its sentence. */
function opensInDash(tokens: readonly Token[], first: number, cue: number): boolean {
  let dashes = 0;
  let near = false;
  for (let i = first + 1; i < cue; i++) {
    const { text, start, upos } = tokens[i] as Token;
    if (upos !== "PUNCT") continue;
    near = isDash(text) && tokens[i - 1]?.end !== start;
    if (near) dashes++;
  }
  return near && dashes % 2 === 1;
}

/** "… into the U.S. Lund Dairies will send more": an abbreviation that also closes its sentence, before a name with its verb. */
function endsSentence(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isOneOf(tokens[at]?.text, "U.S.", "U.K.", "U.N.", "D.C.", "a.m.", "p.m.")) return false;
  const before = tokens[at - 1]?.upos === "DET" ? at - 2 : at - 1;
  if (!/^(?:ADP|NUM|PUNCT)$/.test(tokens[before]?.upos ?? "")) return false;
  let verb = at + 1;
  while (
    verb < Math.min(end, at + 5) &&
    tokens[verb]?.upos === "PROPN" &&
    !PUBLIC.holds(itemAt(tokens, verb))
  )
    verb++;
  return verb > at + 1 && verb < end && finite(tokens[verb]);
}

/** What belongs to a state: "the U.S. Senate". */
const PUBLIC = new WordList(
  "senate house congress department agency court embassy mission treasury army navy secretary president ambassador government administration bureau office commission council fleet command district".split(
    " ",
  ),
);

/** Whether the next finite verb is a present. */
function isNow(tokens: readonly Token[], from: number, end: number): boolean {
  let verb = from;
  while (verb < end && !finite(tokens[verb])) verb++;
  return isOneOf(tokens[verb]?.xpos, "VBP", "VBZ");
}

/** "we opened", behind a phrase between commas or not: a pronoun with its verb. */
function personActs(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  if (wordAt(tokens, at) === ",") {
    at++;
    while (at < Math.min(end, from + 12) && wordAt(tokens, at) !== ",") at++;
    at++;
  }
  return /^(?:we|i|he|she|they)$/.test(wordAt(tokens, at)) && finite(tokens[at + 1]);
}

/** "…, not only endangers": a finite verb right behind, past adverbs. */
function verbBehind(tokens: readonly Token[], from: number): boolean {
  let verb = from;
  while (verb < from + 3 && /^(?:ADV|PART)$/.test(tokens[verb]?.upos ?? "")) verb++;
  return finite(tokens[verb]);
}

/** The word before a cue, past adverbs and auxiliaries. */
function subjectBefore(tokens: readonly Token[], cue: number): string {
  let at = cue - 1;
  while (isOneOf(itemAt(tokens, at)?.upos, "ADV", "AUX")) at--;
  return wordAt(tokens, at);
}

/** The next comma, dash or semicolon. */
function clauseMark(tokens: readonly Token[], from: number, end: number): number {
  let mark = from;
  while (mark < end && !/^[,;:—–]$/.test(wordAt(tokens, mark))) mark++;
  return mark;
}

function verbIn(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (finite(tokens[i])) return i;
  return -1;
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
