/** Takes a cue, gives the content that follows it: a that-clause, a clause, a quotation, or the object of cues that take one. */

import { lemmaAs, type Quote, type Token } from "@readout/english";
import { CUES, type Cue } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { carrier } from "../cue/cue-state.ts";
import { isFronted } from "../cue/fronted.ts";
import { mainVerbBehind, tellsOfSubject } from "../cue/relative-cue.ts";
import { type Attribution, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { namesOutlet } from "../source/outlets.ts";
import {
  DAY,
  finite,
  innerOf,
  isOpen,
  quoteOpening,
  spanOf,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "../words.ts";
import { contentEnd } from "./clause-end.ts";
import { type Opening, SAYING, type Shape, shapeOf } from "./content-shape.ts";
import { contentStart } from "./content-start.ts";
import { tellsWhich } from "./far-conjunction.ts";
import { namedBefore, nameEnd } from "./names-given.ts";
import { saysNothing } from "./no-content.ts";
import { toldThing } from "./told-things.ts";

/** What a reader knows of a cue whose content follows. `free` takes what stands there without asking for a clause. */
export interface Forward {
  readonly cue: number;
  readonly entry: Cue | null;
  readonly free?: boolean;
}

/** The statement whose content starts at or behind token `behind`; null where none stands there. */
export function statementAfter(
  passage: Passage,
  behind: number,
  given: Attribution,
  { cue, entry, free = false }: Forward,
): StatementDraft | null {
  const { tokens, end, quotes } = passage;
  // "lashed out at S"
  const from = entry?.lemma === "lash" && wordAt(tokens, behind) === "out" ? behind + 1 : behind;
  const object = takenUp(tokens, from, end, entry) ?? toldThing(tokens, from, end, given.lemma);
  if (object) return draftOf(passage, given, [object]);
  // "When X noted that, Y answered S": a pronoun for what was said before
  const taken = wordAt(tokens, from) === "that" && wordAt(tokens, from + 1) === ",";
  if (taken && isFronted(tokens, passage.first, from - 1)) return null;
  const { at, that } = contentStart(passage, from, entry, given);
  if (that && tellsWhich(tokens, at - 1, end)) return null;
  const opener = tokens[at];
  if (at >= end || !opener) return null;
  // "ideas that we hope will emerge", "aircraft suspected to be": what is held of the noun before
  if (entry?.attitude && (opener.xpos === "MD" || opener.lower === "to")) return null;
  const opening: Opening = {
    passage,
    from,
    at,
    opener,
    that,
    free,
    entry,
    quote: quoteOpening(quotes, opener),
  };
  const marked = marksAlone(opening);
  if (marked) return marked.end > marked.start ? draftOf(passage, given, [marked]) : null;
  if (isCommaForThat(opening)) return null;
  if (opensNothing(opening)) return null;
  if (answersOnly(opening)) return draftOf(passage, given, [{ start: opener.start, end: opener.end }]);
  // "promised compensation"
  const alone = opener.upos === "NOUN" && (passage.terse ? TERSE : ALONE).test(entry?.act ?? "");
  if (wordsBetween(tokens, at, end) < (alone ? 1 : 2)) return null;
  if (saysNothing(passage, at, given.lemma, that)) return null;
  const shape = shapeOf(opening);
  return shape ? contentAs(opening, shape, given, cue) : quotesInRow(opening, given);
}

/** Acts whose object can be one word: "demanded compensation", a headline's "rejects deal". */
const ALONE = /^(?:pledge|demand|call_for)$/;
const TERSE = /^(?:pledge|demand|call_for|reject|condemn|welcome)$/;

/** A quotation up to the sentence's end, or one behind which its speaker leaves off: all that is said. */
function marksAlone({ passage, at, that, quote }: Opening): TextSpan | null {
  if (!quote) return null;
  const last = passage.tokens[passage.end - 1] as Token;
  return quote.end >= last.end - 2 || (quote.closed && !that && leavesOff(passage, at, quote))
    ? innerOf(quote)
    : null;
}

/** "The envoy said, the port is full": a comma in place of "that", where nothing was said before. */
const isCommaForThat = ({ from, at, opener, that, entry, quote }: Opening): boolean =>
  opener.text === "," && !quote && !that && at === from && SAYING.has(entry?.lemma ?? "");

/** What stands behind a cue and is no content of it: marks, the verb's own particle, a conjunction, a relative clause. */
function opensNothing({ passage: { tokens }, from, at, opener, that, entry, quote }: Opening): boolean {
  if (that) return false;
  if (opener.upos === "PUNCT" && !quote) return true;
  // "the steps we announced, and reiterated that": what "and" opens is no content.
  if (isOneOf(opener.lower, "and", "but", "or")) return true;
  // "the rule that critics blame for the delay": what is blamed stands before.
  if (entry?.lemma === "blame" && opener.lower === "for" && at === from) return true;
  // "fired back, saying S"
  if (isOneOf(opener.lower, "back", "out", "up") && wordAt(tokens, at + 1) === ",") return true;
  // "responded on Twitter, calling Y a liar": a cue of its own.
  if (
    at > from &&
    opener.xpos === "VBG" &&
    wordAt(tokens, at - 1) === "," &&
    CUES.has(lemmaAs(opener, "VERB"))
  )
    return true;
  // "respond to regimes that seek S"
  return at > from && opener.lower === "that" && opener.xpos === "WDT";
}

/** "said yes, and": a whole answer. */
const answersOnly = ({ passage: { tokens }, at, opener, entry }: Opening): boolean =>
  isOneOf(opener.lower, "yes", "no") &&
  (entry?.frames[0] ?? "clause") === "clause" &&
  isOneOf(tokens[at + 1]?.upos, "PUNCT", "CCONJ", "SCONJ");

/** The statement whose content has a shape that its cue takes. */
function contentAs(opening: Opening, shape: Shape, given: Attribution, cue: number): StatementDraft | null {
  const { passage, at, that, entry, quote } = opening;
  const { tokens, end, quotes, first } = passage;
  const { named, preposition, infinitive } = shape;
  let i = preposition >= 0 && !that ? preposition + 1 : at;
  // "spoke of “a trap,” words that angered Paris": a comma within the marks parts what stands behind them.
  const marked = preposition >= 0 ? quoteOpening(quotes, tokens[i]) : undefined;
  const parted = tokenFrom(tokens, { first: i, end }, marked?.end ?? 0);
  if (marked?.closed && wordAt(tokens, parted - 2) === "," && isOneOf(tokens[parted]?.upos, "DET", "NOUN"))
    return draftOf(passage, given, [innerOf(marked)]);
  // "what he described as “a breach”"
  if (named && wordAt(tokens, i) === "as") i++;
  if (!that && tokens[i]?.upos === "PUNCT" && !isOpen(tokens[i])) return null;
  const verb = carrier(tokens, first, cue);
  const hold = {
    cue: verb,
    phrase: infinitive || preposition >= 0 || named || !shape.clause,
    relative: tellsOfSubject(tokens, verb),
  };
  let stop = Math.min(contentEnd(passage, i, hold), mainVerbBehind(tokens, cue, i, end, hold.phrase));
  // "dismissed the report as “rubbish” in an email"
  if ((named || (hold.phrase && givesNameAs(tokens, i, stop))) && !that)
    stop = Math.min(stop, nameEnd(tokens, i, stop, quotes));
  if (hold.phrase && !infinitive) stop = beforeOutlet(passage, i, stop);
  if (tokens[stop - 1]?.upos === "CCONJ") stop--;
  const content = trimmed(tokens, i, stop);
  if (!content) return null;
  // "asked for calm", "asked the UN to act": what is asked is asked for.
  const asks =
    entry?.lemma === "ask" && (infinitive || (preposition >= 0 && wordAt(tokens, preposition) === "for"));
  // What stands wholly in marks is given without them.
  const whole = quote?.closed && content.start === quote.start && content.end === quote.end;
  const name = whole ? innerOf(quote) : content;
  const object = named || opening.opener.lower === "as" ? namedBefore(tokens, first, at) : null;
  return draftOf(
    passage,
    asks ? { ...given, lemma: "request" } : given,
    object ? [spanOf(tokens, object), name] : [name],
  );
}

/** "confirmed the sale to the daily": the preposition before the outlet that closes an object; `stop` where none does. */
function beforeOutlet(passage: Passage, from: number, stop: number): number {
  const { tokens } = passage;
  const last = tokens[stop - 1]?.upos === "PUNCT" ? stop - 1 : stop;
  for (let to = last - 2; to > from && to > last - 7; to--) {
    if (wordAt(tokens, to) !== "to") continue;
    const phrase = phraseStartingAt(tokens, to + 1, last);
    return phrase?.end === last && namesOutlet(passage, spanOf(tokens, phrase)) ? to : stop;
  }
  return stop;
}

/** "the report as “rubbish”": a name in marks behind "as", no verb before it. */
function givesNameAs(tokens: readonly Token[], from: number, stop: number): boolean {
  for (let i = from; i + 1 < stop && !finite(tokens[i]) && wordAt(tokens, i) !== ","; i++)
    if (wordAt(tokens, i) === "as" && isOpen(tokens[i + 1])) return true;
  return false;
}

/** "flatly denied that.", "disputed it on Monday": a pronoun for what was said before is all that is denied or confirmed. */
function takenUp(tokens: readonly Token[], from: number, end: number, entry: Cue | null): TextSpan | null {
  const token = tokens[from];
  if (!token || !isOneOf(token.lower, "it", "that", "this") || !DISPUTED.has(entry?.lemma ?? "")) return null;
  const next = tokens[from + 1];
  const closes = !next || from + 1 >= end || /^[.,;!?]$/.test(next.text) || next.upos === "CCONJ";
  // "dismissed it as noise" gives it a name.
  const leaves = (next?.upos === "ADP" && next.lower !== "as") || next?.upos === "ADV" || DAY.holds(next);
  const placed = token.lower === "it" && leaves;
  const timed = token.lower === "it" && isOneOf(next?.lower, "this", "last", "through");
  return closes || placed || timed ? { start: token.start, end: token.end } : null;
}

const DISPUTED: ReadonlySet<string> = new Set("deny dispute refute rebut reject dismiss confirm".split(" "));

/** "chanting “A” and “B,” raising doubts": the quotations alone, of a cue that takes nothing else. */
function quotesInRow(
  { passage, at, quote, entry }: Opening,
  attribution: Attribution,
): StatementDraft | null {
  const frames = entry?.frames ?? ["clause"];
  if (!quote || !frames.includes("quote") || frames.includes("name")) return null;
  const { tokens, end, quotes } = passage;
  const parts = [innerOf(quote)];
  let last = quote;
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.start < last.end) continue;
    const next = quoteOpening(quotes, token);
    if (next && next.innerEnd > next.innerStart) {
      parts.push(innerOf(next));
      last = next;
    } else if (token.upos !== "CCONJ" && token.text !== ",") break;
  }
  return quote.innerEnd > quote.innerStart ? draftOf(passage, attribution, parts) : null;
}

/** “Soon,” before walking off: behind a whole quotation what its speaker does next. */
function leavesOff({ tokens, end }: Passage, at: number, quote: Quote): boolean {
  const behind = tokenFrom(tokens, { first: at, end }, quote.end);
  const parted = /^[,.!?]$/.test(
    wordAt(tokens, wordAt(tokens, behind - 1) === "," ? behind - 1 : behind - 2),
  );
  return (
    parted &&
    isOneOf(wordAt(tokens, behind), "before", "after", "while", "as", "and", "then") &&
    tokens[behind + 1]?.xpos === "VBG"
  );
}
