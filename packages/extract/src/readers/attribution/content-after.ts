/** Takes a cue, gives the content that follows it: a that-clause, a clause, a quotation, or the object of cues that take one. */

import type { Quote, Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { CUE_NOUNS, type Cue, TRANSITIVE } from "../../data/cues.ts";
import { isOneOf } from "../../one-of.ts";
import type { TextSpan } from "../../report.ts";
import { contentEnd } from "./clause-end.ts";
import { prepositionAt } from "./content-preposition.ts";
import { contentStart } from "./content-start.ts";
import { carrier } from "./cue-state.ts";
import { type Attribution, draftOf, type Passage, type StatementDraft } from "./draft.ts";
import { nameEnd, namesIt } from "./names-given.ts";
import { saysNothing } from "./no-content.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { opensClause, opensLongSubject } from "./opens-clause.ts";
import { mainVerbBehind, tellsOfSubject } from "./relative-cue.ts";
import { toldThing } from "./told-things.ts";
import {
  DAY,
  innerOf,
  isOpen,
  lemmaAt,
  quoteOpening,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "./words.ts";

/** What a reader knows of a cue whose content follows. `free` takes what stands there without asking for a clause. */
export interface Forward {
  readonly cue: number;
  readonly entry: Cue | null;
  readonly free?: boolean;
}

/** The statement whose content starts at or behind token `from`; null where none stands there. */
export function statementAfter(
  passage: Passage,
  behind: number,
  given: Attribution,
  { cue, entry, free = false }: Forward,
): StatementDraft | null {
  let attribution = given;
  const { tokens, end, quotes } = passage;
  // "lashed out at S"
  const out = entry?.lemma === "lash" && wordAt(tokens, behind) === "out";
  const from = out ? behind + 1 : behind;
  const taken = takenUp(tokens, from, end, entry);
  if (taken) return draftOf(passage, attribution, [taken]);
  const thing = toldThing(tokens, from, end, attribution.lemma);
  if (thing) return draftOf(passage, attribution, [thing]);
  const { at: opening, that } = contentStart(passage, from, entry, attribution);
  let i = opening;
  if (i >= end) return null;
  const opener = tokens[i] as Token;
  const quote = quoteOpening(quotes, opener);
  if (quote && quote.end >= (tokens[end - 1] as Token).end - 2) {
    const content = innerOf(quote);
    return content.end > content.start ? draftOf(passage, attribution, [content]) : null;
  }
  // "The envoy said, the port is full": a comma in place of "that", where nothing was said before.
  if (opener.text === "," && !quote && !that && SAYING.test(entry?.lemma ?? "") && i === from) {
    const clause = opensClause(tokens, i + 1, end, false) && tokens[i + 1]?.upos !== "ADV";
    const content =
      clause && wordsBetween(tokens, i, end) > 2
        ? trimmed(tokens, i + 1, contentEnd(passage, i + 1, { cue, phrase: false }))
        : null;
    return content && draftOf(passage, attribution, [content]);
  }
  if (quote?.closed && !that && leavesOff(passage, i, quote))
    return draftOf(passage, attribution, [innerOf(quote)]);
  if (opener.upos === "PUNCT" && !quote && !that) return null;
  // "fired back, saying S": the verb's own particle.
  if (isOneOf(opener.lower, "back", "out", "up") && wordAt(tokens, i + 1) === ",") return null;
  // "the steps we announced, and reiterated that": what "and" opens is no content.
  if (isOneOf(opener.lower, "and", "but", "or") && !that) return null;
  // "respond to regimes that seek S"
  if (i > from && !that && opener.lower === "that" && opener.xpos === "WDT") return null;
  const frames = entry?.frames ?? ["clause"];
  if (
    isOneOf(opener.lower, "yes", "no") &&
    frames[0] === "clause" &&
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[i + 1]?.upos ?? "")
  )
    return draftOf(passage, attribution, [{ start: opener.start, end: opener.end }]);
  // "promised compensation"
  const alone = opener.upos === "NOUN" && /^(?:pledge|demand|call_for)$/.test(entry?.act ?? "");
  if (wordsBetween(tokens, i, end) < (alone ? 1 : 2)) return null;
  if (saysNothing(passage, i, attribution.lemma, that)) return null;
  const takesObject = frames.includes("object") || opener.lower === "to";
  // "found that": such verbs take objects of every kind, and a clause only behind their conjunction.
  const bound = frames[0] === "that";
  const leads =
    (frames.includes("to") && opener.lower === "to") || (bound && prepositionAt(passage, from, entry) >= 0);
  // "submitted to the court that", "set out in the letter that": only who heard it and where stand between.
  const bare =
    that &&
    (i === from + 1 ||
      (isOneOf(tokens[from]?.upos, "ADP", "ADV") && !CUE_NOUNS.has(lemmaAt(tokens, i - 2, "NOUN"))));
  if (bound && !quote && !bare && !leads) return null;
  const clause =
    that ||
    free ||
    quote !== undefined ||
    ((opener.upos !== "ADP" || PLAIN.test(entry?.lemma ?? "")) &&
      opensClause(tokens, i, end, takesObject, TRANSITIVE.test(entry?.lemma ?? ""))) ||
    (SAYING.test(entry?.lemma ?? "") &&
      !isCase(tokens, i) &&
      (opensLongSubject(tokens, i, end) || passage.terse === true)) ||
    (WRITTEN.test(entry?.lemma ?? "") && quotesBehind(passage, i));
  const named = frames.includes("name") && namesIt(tokens, i, end, quotes);
  // "blamed “outsiders” for the violence": what stands in marks is only the head of an object.
  const headed =
    quote !== undefined && tokens[tokenFrom(tokens, { first: i, end }, quote.end)]?.upos === "ADP";
  // "rejected as “baseless” the claim that S"
  const judged =
    opener.lower === "as" &&
    (isOpen(tokens[i + 1]) ||
      tokens[i + 1]?.upos === "ADJ" ||
      // "whom she blasted as a “bully”"
      (isOneOf(wordAt(tokens, i + 1), "a", "an") && isOpen(tokens[i + 2]))) &&
    frames.length > 2;
  const object =
    named ||
    (judged && frames.includes("object")) ||
    (frames.includes("object") && (headed || !/^(?:PUNCT|ADP|PART|AUX)$/.test(opener.upos))) ||
    // "recalled being asked", "reported hearing shots": what was done, in a participle
    (opener.xpos === "VBG" && i === from && GERUND.test(entry?.lemma ?? ""));
  const near = prepositionAt(passage, from, entry);
  // "apologised to the town for the noise"
  const reached = near < 0 && opening > from ? prepositionAt(passage, opening, entry) : near;
  // "referred to Lund as “weak”": a name is given behind it, not only something mentioned.
  const preposition =
    frames[0] === "name" && reached >= 0 && !namesIt(tokens, reached + 1, end, quotes) ? -1 : reached;
  // "said to be leaking" is told of its subject; "asked residents to be patient", "told them not to worry" of who heard it.
  const to = opener.lower === "not" ? i + 1 : i;
  const toFrame =
    frames.includes("to") &&
    ((wordAt(tokens, to) === "to" && (i > from || wordAt(tokens, to + 1) !== "be")) ||
      (entry?.hearer === true && i === from && isToldTo(tokens, i, end)));
  const thatClause = that && frames.includes("that");
  if (
    !((frames.includes("clause") || bound) && clause) &&
    !thatClause &&
    !object &&
    preposition < 0 &&
    !toFrame
  )
    return quote && frames.includes("quote") && !frames.includes("name")
      ? quotesInRow(passage, i, quote, attribution)
      : null;
  if (preposition >= 0 && !that) i = preposition + 1;
  // "asked for calm", "asked the UN to act": what is asked is asked for.
  const asks =
    entry?.lemma === "ask" && (toFrame || (preposition >= 0 && wordAt(tokens, preposition) === "for"));
  if (asks) attribution = { ...attribution, lemma: "request" };
  // "what he described as “a breach”"
  if (named && wordAt(tokens, i) === "as") i++;
  if (!that && tokens[i]?.upos === "PUNCT" && !isOpen(tokens[i])) return null;
  const hold = {
    cue: carrier(tokens, passage.first, cue),
    phrase: toFrame || preposition >= 0 || named || !clause,
    relative: tellsOfSubject(tokens, carrier(tokens, passage.first, cue)),
  };
  let stop = Math.min(contentEnd(passage, i, hold), mainVerbBehind(tokens, cue, i, end, hold.phrase));
  if (named && !that) stop = Math.min(stop, nameEnd(tokens, i, stop, quotes));
  const content = trimmed(tokens, i, stop);
  if (!content) return null;
  // What stands wholly in marks is given without them.
  const whole = quote?.closed && content.start === quote.start && content.end === quote.end;
  return draftOf(passage, attribution, [whole ? innerOf(quote) : content]);
}

/** "flatly denied that.", "disputed it on Monday": a pronoun for what was said before is all that is denied or confirmed. */
function takenUp(tokens: readonly Token[], from: number, end: number, entry: Cue | null): TextSpan | null {
  const token = tokens[from];
  if (!token || !isOneOf(token.lower, "it", "that", "this") || !DISPUTED.test(entry?.lemma ?? ""))
    return null;
  const next = tokens[from + 1];
  const closes = !next || from + 1 >= end || /^[.,;!?]$/.test(next.text) || next.upos === "CCONJ";
  const placed = token.lower === "it" && (next?.upos === "ADP" || next?.upos === "ADV" || DAY.holds(next));
  const timed = token.lower === "it" && /^(?:this|last|through)$/.test(next?.lower ?? "");
  return closes || placed || timed ? { start: token.start, end: token.end } : null;
}

const DISPUTED = /^(?:deny|dispute|refute|rebut|reject|dismiss|confirm)$/;

/** "chanting “A” and “B,” raising doubts": the quotations alone, of a cue that takes nothing else. */
function quotesInRow(
  passage: Passage,
  at: number,
  opening: Quote,
  attribution: Attribution,
): StatementDraft | null {
  const { tokens, end, quotes } = passage;
  const parts = [innerOf(opening)];
  let last = opening;
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.start < last.end) continue;
    const next = quoteOpening(quotes, token);
    if (next && next.innerEnd > next.innerStart) {
      parts.push(innerOf(next));
      last = next;
    } else if (token.upos !== "CCONJ" && token.text !== ",") break;
  }
  return opening.innerEnd > opening.innerStart ? draftOf(passage, attribution, parts) : null;
}

/** "ordered about 300 people who live by the port to leave": who is told, and what to do, no comma between. */
function isToldTo(tokens: readonly Token[], at: number, end: number): boolean {
  let people = false;
  for (let i = at; i + 1 < Math.min(end, at + 18); i++) {
    const { upos, text } = tokens[i] as Token;
    if (text === "," || text === ":" || isOpen(tokens[i]) || upos === "SCONJ") return false;
    people ||= ACTOR_NOUNS.has(lemmaAt(tokens, i, "NOUN"));
    if (people && text === "to" && tokens[i + 1]?.xpos === "VB") return true;
  }
  return false;
}

/** “Soon,” before walking off: behind a whole quotation what its speaker does next. */
function leavesOff({ tokens, end }: Passage, at: number, quote: Quote): boolean {
  const behind = tokenFrom(tokens, { first: at, end }, quote.end);
  const parted = /^[,.!?]$/.test(
    wordAt(tokens, wordAt(tokens, behind - 1) === "," ? behind - 1 : behind - 2),
  );
  return (
    parted &&
    /^(?:before|after|while|as|and|then)$/.test(wordAt(tokens, behind)) &&
    tokens[behind + 1]?.xpos === "VBG"
  );
}

/** Cues whose content can be a participle: "admitted taking bribes". */
const GERUND =
  /^(?:deny|admit|acknowledge|recall|recount|report|mention|describe|suggest|propose|recommend|confess|dispute)$/;

/** Cues of plain speech, whose content may start with a preposition: "said in March the border would open". */
const PLAIN = /^(?:say|tell|add|believe|insist|argue|warn|claim)$/;

/** Cues whose content is a clause whatever its verb looks like. */
const SAYING = /^(?:say|insist|argue)$/;

/** Cues whose content is a clause where marks stand right behind its subject. */
const WRITTEN = /^(?:say|tell|insist|argue|warn|claim|add|write|tweet|post)$/;

/** "said the draft “drowns us politely”": what stands in marks right behind a subject is its verb, whatever its tag. */
function quotesBehind({ tokens, end, quotes }: Passage, at: number): boolean {
  const subject = phraseStartingAt(tokens, at, end);
  const quote = subject && quoteOpening(quotes, tokens[subject.end]);
  return quote !== null && quote !== undefined && subject !== null && subject.end < end;
}

/** "has argued four cases before the court": no clause. */
const isCase = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3].some((k) => /^cases?$/.test(wordAt(tokens, at + k))) && wordAt(tokens, at - 1) === "argued";
