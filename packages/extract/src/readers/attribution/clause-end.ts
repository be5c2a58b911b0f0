/** Takes where a statement's content starts, gives where it stops: at its sentence's end, or where the sentence goes on in another voice. */

import { lemma, lemmaAs, type Quote, type Token } from "@readout/english";
import { CUES, canSpeak } from "../../data/cues.ts";
import { sameTense } from "./cue-state.ts";
import type { Passage } from "./draft.ts";
import { QUALIFYING } from "./mended-tags.ts";
import {
  actsToo,
  gappedSource,
  nextCue,
  opensOwnClause,
  opensPhrase,
  reportsToo,
  rowOn,
  secondCue,
  whileReporting,
} from "./next-act.ts";
import { chunkStart, isApposition, isNominal, phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import {
  finite,
  hasVerb,
  isDash,
  isOpen,
  lemmaAt,
  quoteAround,
  quoteOpening,
  tokenFrom,
  wordAt,
  wordsBetween,
} from "./words.ts";

const FRONTED = new Set(
  "although though while whilst as when whenever for after if because since before despite even whereas with during in on at".split(
    " ",
  ),
);
/** Participles that tell what is among what stands before them, or what it is about. */
const ENLARGING = /^(?:including|concerning|regarding|involving|ranging|spanning|covering)$/;
const CONTRAST = new Set(["but", "while", "whereas", "although", "though", "yet", "and"]);

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
  const opening = clauseOpening(tokens, first, cue);
  const fronted = cue === first || FRONTED.has(wordAt(tokens, opening));
  let main: Token | null = null;
  const lead = tokens[from]?.start;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    const quote = isOpen(token) ? quoteOpening(quotes, token) : undefined;
    let { text } = token;
    if (quote) {
      const behind = tokenFrom(tokens, { first: i, end }, quote.end);
      if (fronted && closesFronted(tokens, behind, end, quotes, true)) return behind;
      if (!main) main = verbIn(tokens, i, behind);
      i = Math.max(i, behind - 1);
      // A comma inside the closing mark parts what follows as one behind it does.
      if (wordAt(tokens, i - 1) !== ",") continue;
      text = ",";
    }
    const stop = quote ? i + 1 : i;
    if (!main && finite(token)) main = token;
    const next = tokens[i + 1];
    if (!next || i + 1 >= end || i < from + 1) continue;
    // "called for a truce after the envoy left": a clause that tells when it was called for.
    if (phrase && !main && token.lower === "after" && hasVerb(tokens, i + 2, Math.min(end, i + 9)))
      return stop;
    if (phrase && !main && i > from + 1 && token.upos === "ADP" && wherePut(tokens, i)) return stop;
    if (text === ":" && isOpen(next) && !announces(tokens, from, i)) return stop;
    if (text === ";" && !/^(?:that|and)$/.test(next.lower) && next.xpos !== "VBG") return stop;
    if (text === "," || (isDash(text) && (quote || token.end !== next.start || text !== "-"))) {
      if (opensParticiple(tokens, i + 1) && !rowOn(tokens, from, i, end)) return stop;
      if (remarks(tokens, i + 1)) return stop;
      if (relative && (main || phrase) && text === "," && finite(next)) return stop;
      const subject = fronted && text === "," && (main || phrase);
      if (subject && !quote && closesFronted(tokens, i, end, quotes, false)) return stop;
      const does = next.xpos === "VBG" && !ENLARGING.test(next.lower) && !rowOn(tokens, from, i, end);
      if (phrase && text === "," && !main && (does || next.lower === "but")) return stop;
    }
    // "thanked A, underscored B, and welcomed C"
    if (text === "," && phrase && !main && nextCue(tokens, i + 1, verb)) return stop;
    // "39 said S, 12 said T"
    if (text === "," && main && next.upos !== "CCONJ" && saysToo(tokens, i + 1, end)) return stop;
    const join = text === "," ? i + 1 : i;
    // "urging voters to stay and promising to build a port"
    if (verb.xpos === "VBG" && tokens[join]?.upos === "CCONJ" && tokens[join + 1]?.xpos === "VBG") {
      if (CUES.has(lemmaAt(tokens, join + 1, "VERB"))) return stop;
    }
    // "promised howitzers, while Lund and Berg offered tanks"
    const rival = /^(?:DET|PROPN|NOUN|NUM)$/.test(tokens[i + 2]?.upos ?? "") && isNominal(tokens[i - 1]);
    if (text === "," && phrase && !main && rival && /^(?:while|whereas)$/.test(next.lower)) return stop;
    if (text === "," && main && saidOf(tokens, i + 1)) return stop;
    if ((join > i || wordAt(tokens, join) !== "with") && whileReporting(tokens, join, end)) return stop;
    // "to fully and transparently implement": two adverbs of one verb.
    const adverbs = tokens[i - 1]?.upos === "ADV" && join === i && tokens[join + 1]?.upos === "ADV";
    if (main && gappedSource(tokens, join, end)) return stop;
    const isObject = tokens[from]?.upos === "PRON" && phrase;
    if (CONTRAST.has(wordAt(tokens, join)) && (i > from + 1 || isObject) && !adverbs) {
      // "said that ten companies and two banks have promised": a subject's second part.
      const apart = text === "," && /^(?:while|whereas)$/.test(wordAt(tokens, join));
      if ((main || phrase) && otherSource(tokens, join + 1, end, apart)) return stop;
      const owns = text === "," && ((phrase && !main) || relative);
      if (owns && tokens[join]?.upos === "CCONJ" && opensOwnClause(tokens, join + 1, end, verb)) return stop;
      if (phrase && !main && tokens[join]?.upos === "CCONJ" && reportsToo(tokens, join + 1, end, verb))
        return stop;
      // "discussed the fund and the President heard from women": somebody's own deed behind an object
      if (phrase && !main && wordAt(tokens, join) === "and" && actsToo(tokens, from, join, end, verb))
        return stop;
      const verbAt = tokens[join + 1]?.upos === "ADV" ? join + 2 : join + 1;
      const second = tokens[verbAt];
      if (tokens[join]?.upos === "CCONJ" && second && verbAt < end) {
        if (secondCue(tokens, verbAt, verb, { phrase, main, parted: text === "," })) return stop;
        if (sameTense(verb, second) && /^(?:decline|refuse)$/.test(lemmaAs(second, "VERB"))) return stop;
        // "I congratulate the town on this day and extend my wishes"
        const bare = verb.xpos === "VBP" && second.xpos === "VB" && OWN_ACTS.test(second.lower);
        if (phrase && !main && bare && !hasInfinitive(tokens, from, i) && opensPhrase(tokens[verbAt + 1]))
          return stop;
        // "discussed the finding that S and exchanged views": what those who meet do
        if (
          phrase &&
          sameTense(verb, second) &&
          /^(?:discuss|exchange|review)$/.test(lemma(second.text, "VERB"))
        )
          return stop;
        // "has called them “S” and proposed a ban": of one auxiliary
        if (
          phrase &&
          !main &&
          verb.xpos === "VBN" &&
          second.xpos === "VBN" &&
          opensPhrase(tokens[verbAt + 1])
        )
          return stop;
        // "stressed the need for calm and proposed to withdraw": a past tense by what it governs, not by its tag
        if (
          phrase &&
          !main &&
          verb.xpos === "VBD" &&
          second.xpos === "VBN" &&
          /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.upos ?? "") &&
          (/^(?:DET|PROPN)$/.test(tokens[verbAt + 1]?.upos ?? "") ||
            tokens[verbAt + 1]?.xpos === "PRP$" ||
            tokens[verbAt + 1]?.lower === "to")
        )
          return stop;
        // "said, “S,” and left": what follows the marks is the source's own doing.
        if (quote && quote.start === lead && sameTense(verb, second)) return stop;
        // "rejects the charge and has recalled its envoy"
        const perfect = second.upos === "AUX" && /^(?:has|have|had)$/.test(second.lower);
        // "has been clear that S and has vowed that T"
        if (perfect && CUES.has(lemmaAt(tokens, verbAt + 1, "VERB")) && wordAt(tokens, verbAt + 2) === "that")
          return stop;
        if (phrase && !main && perfect && tokens[verbAt + 1]?.xpos === "VBN") return stop;
        // "welcomed the visit and looks forward to more": what follows an object is the source's own doing.
        if (phrase && !main && second.upos === "VERB" && second.xpos === "VBZ") return stop;
        // "to let him return, and release his son": what goes with an infinitive has the form of a present.
        const infinite = second.xpos === "VBP" && hasInfinitive(tokens, from, i);
        if (
          !infinite &&
          !qualifies(tokens, verbAt) &&
          sameTense(verb, second) &&
          (phrase ? !main : main !== null && !sameTense(main, second))
        )
          return stop;
      }
    }
  }
  return end;
}

/** "denied the charge in a statement": where an object was spoken of, not what it is made of. */
function wherePut(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== "in" || tokens[at - 1]?.upos === "VERB") return false;
  if (!/^(?:an?|his|her|its|their)$/.test(wordAt(tokens, at + 1))) return false;
  let noun = at + 2;
  while (
    /^(?:ADJ|PROPN|NUM)$/.test(tokens[noun]?.upos ?? "") ||
    /^(?:press|news|phone|telephone|television|radio|video)$/.test(wordAt(tokens, noun))
  )
    noun++;
  return /^(?:statement|tweet|post|letter|speech|address|interview|communiqu[eé]|message|note|briefing|release|call|conversation)$/.test(
    wordAt(tokens, noun),
  );
}

/** What those who congratulate, welcome or urge do next. */
const OWN_ACTS =
  /^(?:extend|look|stand|remain|offer|send|wish|join|hope|intend|plan|continue|support|encourage)$/;

/** "and continued unity": a participle before its noun, by its tag a past tense. */
const qualifies = (tokens: readonly Token[], at: number): boolean =>
  QUALIFYING.test(wordAt(tokens, at)) && /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.upos ?? "");

/** Whether a bare verb stands in a range: "to resume talks and extend the truce" are two infinitives. */
function hasInfinitive(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]?.xpos === "VB") return true;
  return false;
}

/** Where the clause of a cue opens its sentence: at its start, or behind "But", "However,", "In fact,"; -1 further on. */
function clauseOpening(tokens: readonly Token[], first: number, cue: number): number {
  let opening = first;
  for (let i = first; i < cue; i++) {
    if ((tokens[i] as Token).text !== ",") continue;
    if (i > first + 2) return -1;
    opening = i + 1;
  }
  while (
    opening < cue &&
    /^(?:CCONJ|ADV)$/.test(tokens[opening]?.upos ?? "") &&
    !FRONTED.has(wordAt(tokens, opening))
  )
    opening++;
  return opening;
}

function verbIn(tokens: readonly Token[], from: number, end: number): Token | null {
  for (let i = from; i < end; i++) if (finite(tokens[i])) return tokens[i] as Token;
  return null;
}

/** "…, adding", "— noting", ", according to", ", citing": the sentence goes on reporting. */
function opensParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lower === "according") return wordAt(tokens, at + 1) === "to";
  if (token.lower === "citing" || token.lower === "echoing") return true;
  const isParticiple =
    token.xpos === "VBG" || (/ing$/.test(token.lower) && wordAt(tokens, at + 1) === "that");
  const entry = isParticiple ? CUES.get(lemmaAs(token, "VERB")) : undefined;
  if (!entry || /^(?:ask|call)ing$/.test(token.lower)) return false;
  return entry.frames[0] !== "that" || wordAt(tokens, at + 1) === "that";
}

/** "…, a reference to T", "…, claims that T": the narrator's remark on what was said. */
function remarks(tokens: readonly Token[], at: number): boolean {
  const noun = /^(?:an?|the)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const next = wordAt(tokens, noun + 1);
  if (wordAt(tokens, at) === "something") return next !== "that" && tokens[noun + 1]?.upos !== "ADJ";
  if (/^(?:reference|references|allusion|nod)$/.test(wordAt(tokens, noun))) return next === "to";
  return (
    /^(?:claim|charge|allegation|accusation|assertion|contention|suggestion)s?$/.test(wordAt(tokens, noun)) &&
    (next === "that" || finite(tokens[noun + 1]))
  );
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

/** A comma (or a quotation's, inside its closing mark) behind which a subject and its verb stand. */
function closesFronted(
  tokens: readonly Token[],
  at: number,
  end: number,
  quotes: readonly Quote[],
  quoted: boolean,
): boolean {
  let i = at;
  if (quoted) {
    if (wordAt(tokens, at) === ",") i = at + 1;
    else if (wordAt(tokens, at - 2) !== ",") return false;
  } else i = at + 1;
  const opener = tokens[i];
  if (
    !opener ||
    (!isNominal(opener) && opener.upos !== "DET" && opener.xpos !== "PRP$" && opener.upos !== "ADJ")
  )
    return false;
  for (let k = i; k < Math.min(end, i + 16); k++) {
    const token = tokens[k] as Token;
    if (quoteAround(quotes, token)) return false;
    // "the envoy, Anna Berg, left"
    const close = token.text === "," && k > i ? apposedEnd(tokens, k, end) : k;
    if (close > k) {
      k = close;
      continue;
    }
    if (k > i && finite(token)) return true;
    if (token.text === "," || token.upos === "CCONJ" || token.upos === "SCONJ") return false;
  }
  return false;
}

/** The comma that closes a name set apart behind the one at `comma`; `comma` where none does. */
function apposedEnd(tokens: readonly Token[], comma: number, end: number): number {
  let close = comma + 1;
  while (close < Math.min(end, comma + 8) && wordAt(tokens, close) !== ",") close++;
  const named = wordAt(tokens, close) === "," && tokens[close - 1]?.upos === "PROPN";
  return named && isApposition(tokens, comma + 1, close) && finite(tokens[close + 1]) ? close : comma;
}

/** "…, but the envoy said": another source with a cue of its own; set `apart` ("…, while the envoy left"), whatever he did. */
function otherSource(tokens: readonly Token[], from: number, end: number, apart: boolean): boolean {
  // "said S, and that he would not have agreed": the same cue's second clause.
  if (wordAt(tokens, from) === "that" && tokens[from]?.upos === "SCONJ") return false;
  let verb = from;
  let subject = from;
  while (verb < Math.min(end, from + 16) && !finite(tokens[verb])) {
    // "and his colleague, seated beside him, said": past what is set apart behind the subject.
    if (wordAt(tokens, verb) === ",") {
      subject = verb;
      let close = verb + 1;
      const relative = /^wh(?:o|ich)$/.test(wordAt(tokens, close));
      const reach = Math.min(end, verb + (relative ? 16 : 10));
      while (close < reach && wordAt(tokens, close) !== "," && (relative || !finite(tokens[close]))) close++;
      if (wordAt(tokens, close) !== ",") return false;
      verb = close;
    }
    verb++;
  }
  if (subject === from) subject = verb;
  // "but they rudely said", "but she did not say when"
  while (subject - 1 > from && tokens[subject - 1]?.upos === "ADV") subject--;
  while (verb < end && /^(?:AUX|PART|ADV)$/.test(tokens[verb]?.upos ?? "") && tokens[verb]?.lower !== "to")
    verb++;
  const token = tokens[verb];
  if (!token || verb >= end || verb === from || token.upos !== "VERB") return false;
  const entry = CUES.get(lemmaAs(token, "VERB"));
  if (!speaks(tokens, subject - 1)) return false;
  const head = tokens[subject - 1] as Token;
  const acts = apart && (head.upos === "PROPN" || (SPEAKERS.test(head.lower) && canSpeak(head.lower)));
  if (!acts && (!entry?.frames.includes("clause") || entry.attitude)) return false;
  const opens = phraseEndingAt(tokens, from, subject - 1)?.first ?? chunkStart(tokens, from, subject - 1);
  return opens <= from + 2 && tokens[verb]?.xpos !== "MD";
}

/** Behind a comma a short subject and "said" with a content of its own. */
function saysToo(tokens: readonly Token[], from: number, end: number): boolean {
  // "the report, which found that S, the mayor contended that T"
  const source = phraseStartingAt(tokens, from, end);
  const cue = source ? tokens[source.end] : undefined;
  if (
    source &&
    finite(cue) &&
    wordAt(tokens, source.end + 1) === "that" &&
    CUES.get(lemmaAt(tokens, source.end, "VERB"))?.frames[0] === "clause"
  )
    return true;
  let verb = from;
  while (
    verb < end &&
    verb < from + 5 &&
    /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ|AUX|ADV)$/.test(tokens[verb]?.upos ?? "")
  )
    verb++;
  const token = tokens[verb];
  if (verb === from || !token || !/^VB[DNPZ]$/.test(token.xpos) || wordsBetween(tokens, verb, end) < 4)
    return false;
  return /^(?:say|argue|insist)$/.test(lemmaAs(token, "VERB")) && tokens[verb + 1]?.upos !== "PUNCT";
}

/** "…, whom he called a liar": what somebody else or he said of whom it is about. */
const saidOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:who|whom|which)$/.test(wordAt(tokens, at)) &&
  /^(?:he|she|they|it)$/.test(wordAt(tokens, at + 1)) &&
  CUES.has(lemmaAt(tokens, at + 2, "VERB"));

/** Nouns of persons and bodies in the singular, so that "while wages fell" isn't another's act. */
const SPEAKERS =
  /(?:minister|secretary|president|chancellor|counterpart|envoy|ambassador|spokes(?:man|woman|person)|leader|official|king|queen|chief|government|ministry|council|commission|delegation|side)$/;

/** A noun, or "the Togolese". */
const speaks = (tokens: readonly Token[], at: number): boolean =>
  isNominal(tokens[at]) || (tokens[at]?.upos === "ADJ" && tokens[at - 1]?.upos === "DET");
