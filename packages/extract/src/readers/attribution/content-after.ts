/** Takes a cue, gives the content that follows it: a that-clause, a clause, a quotation, or the object of cues that take one. */

import { lemma, type Quote, type Token } from "@readout/english";
import { CUES, type Cue } from "../../data/cues.ts";
import { DOCUMENT_NOUNS, PUBLISHING } from "../../data/relay-words.ts";
import { contentEnd } from "./clause-end.ts";
import { carrier } from "./cue-state.ts";
import { type Attribution, draftOf, type Passage, type StatementDraft } from "./draft.ts";
import { headAt, isNominal, phraseStartingAt } from "./noun-phrase.ts";
import {
  DAY,
  finite,
  hasVerb,
  innerOf,
  isOpen,
  quoteOpening,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "./words.ts";

/** Where somebody speaks: "said in an interview the deal was dead" starts its content behind it. */
const VENUES =
  /^(?:interview|conference|briefing|remarks|speech|address|comments|twitter|facebook|television|tv|testimony|hearing|email|e-mail|call|opener|meeting)$/;

/** What a reader knows of a cue whose content follows. `free` takes what stands there without asking for a clause. */
export interface Forward {
  readonly cue: number;
  readonly entry: Cue | null;
  readonly free?: boolean;
}

/** The statement whose content starts at or behind token `from`; null where none stands there. */
export function statementAfter(
  passage: Passage,
  from: number,
  attribution: Attribution,
  { cue, entry, free = false }: Forward,
): StatementDraft | null {
  const { tokens, end, quotes } = passage;
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
  if (opener.upos === "PUNCT" && !quote && !that) return null;
  // "the steps we announced, and reiterated that": what "and" opens is no content.
  if (/^(?:and|but|or)$/.test(opener.lower) && !that) return null;
  // "respond to regimes that seek S"
  if (i > from && !that && opener.lower === "that" && opener.xpos === "WDT") return null;
  const frames = entry?.frames ?? ["clause"];
  if (
    /^(?:yes|no)$/.test(opener.lower) &&
    frames[0] === "clause" &&
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[i + 1]?.upos ?? "")
  )
    return draftOf(passage, attribution, [{ start: opener.start, end: opener.end }]);
  if (wordsBetween(tokens, i, end) < 2) return null;
  if (entry?.lemma === "welcome" && !that && receives(tokens, i, end)) return null;
  if (entry?.lemma === "deny" && !that && withholds(tokens, i, end)) return null;
  const takesObject = frames.includes("object") || opener.lower === "to";
  // "found that": such verbs take objects of every kind, and a clause only behind their conjunction.
  const bound = frames[0] === "that";
  if (bound && !quote && !(that && i === from + 1) && !(frames.includes("to") && opener.lower === "to"))
    return null;
  const clause =
    that ||
    free ||
    quote !== undefined ||
    ((opener.upos !== "ADP" || PLAIN.test(entry?.lemma ?? "")) && opensClause(tokens, i, end, takesObject)) ||
    (SAYING.test(entry?.lemma ?? "") && opensLongSubject(tokens, i, end));
  const named = frames.includes("name") && namesIt(tokens, i, end, quotes);
  const object = named || (frames.includes("object") && !/^(?:PUNCT|ADP|PART|AUX)$/.test(opener.upos));
  const near = prepositionAt(passage, from, entry);
  // "apologised to the town for the noise"
  const reached = near < 0 && opening > from ? prepositionAt(passage, opening, entry) : near;
  // "referred to Lund as “weak”": a name is given behind it, not only something mentioned.
  const preposition =
    frames[0] === "name" && reached >= 0 && !namesIt(tokens, reached + 1, end, quotes) ? -1 : reached;
  const toFrame = frames.includes("to") && opener.lower === "to" && wordAt(tokens, i + 1) !== "be";
  if (!((frames.includes("clause") || bound) && clause) && !object && preposition < 0 && !toFrame)
    return quote && frames.includes("quote") && !frames.includes("name")
      ? quotesInRow(passage, i, quote, attribution)
      : null;
  if (preposition >= 0 && !that) i = preposition + 1;
  // "what he described as “a breach”"
  if (named && wordAt(tokens, i) === "as") i++;
  if (!that && tokens[i]?.upos === "PUNCT" && !isOpen(tokens[i])) return null;
  const hold = {
    cue: carrier(tokens, passage.first, cue),
    phrase: toFrame || preposition >= 0 || named || !clause,
    relative: tellsOfSubject(tokens, cue),
  };
  let stop = contentEnd(passage, i, hold);
  if (named && !that) stop = Math.min(stop, nameEnd(tokens, i, stop, quotes));
  const content = trimmed(tokens, i, stop);
  return content ? draftOf(passage, attribution, [content]) : null;
}

/** "chanting “A” and “B,” raising doubts": the quotations alone, of a cue that takes nothing else. */
function quotesInRow(
  { tokens, end, quotes, ...passage }: Passage,
  at: number,
  opening: Quote,
  attribution: Attribution,
): StatementDraft | null {
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
  return opening.innerEnd > opening.innerStart ? draftOf({ ...passage, quotes }, attribution, parts) : null;
}

/** The preposition that a cue's content stands behind, adverbs and days passed: "spoke warmly of"; -1 where none does. */
function prepositionAt({ tokens, end }: Passage, from: number, entry: Cue | null): number {
  if (!entry || entry.behind.size === 0) return -1;
  if (isPetition(tokens, from, end, entry)) return from;
  let i = from;
  while (i < end && i < from + 3 && (tokens[i]?.upos === "ADV" || DAY.test(wordAt(tokens, i)))) i++;
  // "argued in favour of", "spoke out in support of"
  const favours =
    entry.behind.has("for") &&
    /^in (?:favou?r|support) of$/.test(
      `${wordAt(tokens, i)} ${wordAt(tokens, i + 1)} ${wordAt(tokens, i + 2)}`,
    );
  if (favours) return i + 2;
  // "argued for hours"
  if (wordAt(tokens, i) === "for" && isSpell(tokens, i + 1)) return -1;
  return entry.behind.has(wordAt(tokens, i)) && i + 1 < end ? i : -1;
}

/** Nouns of time behind "last" and "this". */
const SPANS =
  /^(?:week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|\w+day)$/;

/** "appealed to his neighbours to open the border", "pleaded with the army to leave": whom, and what to do. */
function isPetition(tokens: readonly Token[], from: number, end: number, { lemma: cue }: Cue): boolean {
  if (
    !(cue === "appeal" && wordAt(tokens, from) === "to") &&
    !(cue === "plead" && wordAt(tokens, from) === "with")
  )
    return false;
  const whom = phraseStartingAt(tokens, from + 1, end);
  return whom !== null && wordAt(tokens, whom.end) === "to" && tokens[whom.end + 1]?.xpos === "VB";
}

/** "hours", "two more days", "some time" */
function isSpell(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i < at + 3 && /^(?:DET|ADJ|NUM|ADV|ADP)$/.test(tokens[i]?.upos ?? "")) i++;
  return /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|time|moments?|long)$/.test(
    wordAt(tokens, i),
  );
}

/** Past the hearer, the day and the place to where the content starts; `that` where the conjunction says so. */
function contentStart(
  { tokens, end }: Passage,
  from: number,
  entry: Cue | null,
  { relays = [] }: Attribution,
): { at: number; that: boolean } {
  const marked = markedQuote(tokens, from, end);
  if (marked >= 0) return { at: marked, that: false };
  const direct = entry?.hearer === true || relays.length > 0;
  const reached = direct || wordAt(tokens, from) === "to" ? pastHearer(tokens, from, end) : from;
  const heard = untilContent(tokens, from, reached, entry);
  const skips = heard > from || isAdverbial(tokens[heard]) || wordAt(tokens, heard) === "that";
  const word = wordAt(tokens, heard);
  const particle = /^(?:out|clear|plain|it|slip|known)$/.test(word);
  // "made clear the talks were over"
  if (
    /^(?:clear|plain)$/.test(word) &&
    wordAt(tokens, heard + 1) !== "that" &&
    !/^[,:]$/.test(wordAt(tokens, heard + 1))
  )
    return { at: heard + 1, that: false };
  const reaches = heard === from && entry?.behind.has(word) === true && !DAY.test(wordAt(tokens, heard + 1));
  if (!reaches && (skips || particle || heard >= end))
    for (let k = heard; k < Math.min(end, heard + 16); k++) {
      const token = tokens[k] as Token;
      const handed = token.lower === "that" ? handsOn(tokens, k, end) : -1;
      if (handed > k) return { at: handed + 1, that: true };
      if (token.lower === "that" && token.upos !== "ADV") {
        // "in a statement that day": a determiner; "in a letter that was": a relative pronoun.
        if (token.upos === "DET" && k > heard) break;
        // "respond to regimes that seek": so it is behind a hearer.
        if (
          k > from &&
          /^VB[DPZ]$/.test(tokens[k + 1]?.xpos ?? "") &&
          (token.upos === "PRON" || k === reached)
        )
          break;
        return { at: k + 1, that: true };
      }
      if (isOpen(token) || token.text === ":" || (finite(token) && k > heard)) break;
    }
  const far = isAdverbial(tokens[heard]) && !reaches ? farThat(tokens, heard, end) : -1;
  if (far >= 0) return { at: far + 1, that: true };
  const aside = pastAside(tokens, heard, end);
  if (aside > heard && wordAt(tokens, aside) === "that") return { at: aside + 1, that: true };
  let i = aside;
  while (i < end) {
    const word = wordAt(tokens, i);
    const day = word === "on" && DAY.test(wordAt(tokens, i + 1));
    const next = wordAt(tokens, i + 1);
    if (day) i += 2;
    // "announced last autumn that", "said this week the talks"
    else if (/^(?:last|this)$/.test(word) && SPANS.test(next)) i += 2;
    // "said late on Sunday there had been", "said early Monday"
    else if (/^(?:late|early)$/.test(word) && (next === "on" || DAY.test(next))) i++;
    else if (word === "," && i === from && !isOpen(tokens[i + 1])) break;
    else if (
      (/^(?:today|yesterday|earlier|later|recently|again|:|,|also)$/.test(word) &&
        tokens[i + 1]?.xpos !== "POS") ||
      (DAY.test(word) && tokens[i]?.upos !== "AUX") ||
      (tokens[i]?.upos === "ADV" && /ly$/.test(word) && /^[:,]$/.test(wordAt(tokens, i + 1)))
    )
      i++;
    else if (/^(?:in|at|on|during|via|to|after|of|about)$/.test(word)) {
      const phrase = phraseStartingAt(tokens, i + 1, end);
      if (!phrase) break;
      const head = wordAt(tokens, headAt(tokens, phrase));
      const next = tokens[phrase.end];
      if (!VENUES.test(head) && !DOCUMENT_NOUNS.has(head) && !(next && (isOpen(next) || next.text === ":")))
        break;
      i = phrase.end;
      if (wordAt(tokens, i) === "with") i = phraseStartingAt(tokens, i + 1, end)?.end ?? i;
    } else break;
  }
  return { at: i, that: false };
}

/** "told the station by telephone from Tripoli: “…”": the mark behind a colon, with no verb before it; -1 where none stands there. */
function markedQuote(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 24); i++) {
    if (wordAt(tokens, i) === ":") return isOpen(tokens[i + 1]) ? i + 1 : -1;
    if (finite(tokens[i]) || isOpen(tokens[i]) || wordAt(tokens, i) === "that") return -1;
  }
  return -1;
}

/** "in a communiqué that the agency distributed that …": the first clause tells who handed the document on; the second conjunction, -1 where there is none. */
function handsOn(tokens: readonly Token[], that: number, end: number): number {
  if (!DOCUMENT_NOUNS.has(wordAt(tokens, that - 1))) return -1;
  let verb = that + 1;
  while (verb < Math.min(end, that + 9) && tokens[verb]?.upos !== "VERB") verb++;
  if (tokens[verb]?.upos !== "VERB" || !PUBLISHING.has(lemma(wordAt(tokens, verb), "VERB"))) return -1;
  for (let i = verb + 1; i < Math.min(end, verb + 8); i++) {
    if (wordAt(tokens, i) === "that") return i;
    if (finite(tokens[i])) return -1;
  }
  return -1;
}

/** "denied them entry", "denies access to the port": nothing is said. */
function withholds(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 6); i++) {
    if (WITHHELD.test(wordAt(tokens, i))) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[i]?.upos ?? "")) return false;
  }
  return false;
}

const WITHHELD =
  /^(?:access|entry|visas?|rights?|services?|bail|boarding|benefits?|coverage|care|opportunit(?:y|ies)|permission|protection|freedoms?|asylum)$/;

/** "welcomed Premier Lund to the palace": a guest is received, and nothing said of anything. */
function receives(tokens: readonly Token[], at: number, end: number): boolean {
  const guest = phraseStartingAt(tokens, at, end);
  if (!guest || tokens[guest.end - 1]?.upos !== "PROPN") return false;
  // "the launch of the Lund Plan": what is named stands behind a noun of its own.
  for (let i = guest.first; i < guest.end; i++) if (tokens[i]?.upos === "ADP") return false;
  return guest.end + 1 >= end || /^(?:to|as|at|here|home|back)$/.test(wordAt(tokens, guest.end));
}

/** "apologised to the town for the noise": a hearer stops at the preposition that the content stands behind. */
function untilContent(tokens: readonly Token[], from: number, heard: number, entry: Cue | null): number {
  const warned = entry?.hearer === true && WARNED.test(entry.lemma) && heard === from;
  if (entry && entry.behind.size > 0 && (warned || wordAt(tokens, from) === "to"))
    for (let i = from + (warned ? 1 : 2); i < from + 10; i++) {
      if (entry.behind.has(wordAt(tokens, i))) return i;
      if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM)$/.test(tokens[i]?.upos ?? "")) break;
    }
  return heard;
}

/** "said in a note sent before midnight, after the last flight had left, that S": the conjunction behind a comma, past phrases that hold no clause of speech; -1 where none stands there. */
function farThat(tokens: readonly Token[], from: number, end: number): number {
  let parted = false;
  for (let i = from; i < Math.min(end, from + 45); i++) {
    const { lower, upos, text } = tokens[i] as Token;
    if (isOpen(tokens[i]) || text === ":" || text === ";") return -1;
    if (lower === "that" && upos === "SCONJ") return wordAt(tokens, i - 1) === "," ? i : -1;
    if (text === ",") parted = true;
    // Before the first comma a verb is the content's.
    if (finite(tokens[i]) && (!parted || CUES.has(lemma(lower, "VERB")))) return -1;
  }
  return -1;
}

/** "alleged, by way of example, the port was shut", "told the panel, which met on Monday, that": behind a phrase or relative clause between commas. */
function pastAside(tokens: readonly Token[], at: number, end: number): number {
  const { upos = "", xpos = "", lower = "" } = tokens[at + 1] ?? {};
  if (wordAt(tokens, at) !== ",") return at;
  const relative = /^(?:who|which|whose)$/.test(lower);
  if (!relative && upos !== "ADP" && upos !== "ADV" && xpos !== "VBG") return at;
  for (let i = at + 1; i < Math.min(end, at + 16); i++) {
    if (wordAt(tokens, i) === ",") return relative && wordAt(tokens, i + 1) !== "that" ? at : i + 1;
    if ((finite(tokens[i]) && !relative) || isOpen(tokens[i])) return at;
  }
  return at;
}

/** "warned her driver of the ice": whom, then of what. */
const WARNED = /^(?:warn|assure|notify|caution)$/;

const isAdverbial = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === "ADP" ||
    token.upos === "ADV" ||
    token.text === "," ||
    DAY.test(token.lower) ||
    /^(?:today|yesterday|reporters|journalists|last)$/.test(token.lower));

/** "told reporters he would", "asked the ministers why": behind the noun phrase, where a content can still follow. */
function pastHearer(tokens: readonly Token[], from: number, end: number): number {
  const token = tokens[from];
  if (!token || from >= end) return from;
  const to = token.lower === "to" ? from + 1 : from;
  const owner = tokens[to]?.xpos === "PRP$" && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[to + 1]?.upos ?? "");
  const pronoun = !owner && /^(?:him|her|them|us|me|it|you)$/.test(wordAt(tokens, to));
  if (pronoun && !finite(tokens[to + 1])) return to + 1;
  const phrase = phraseStartingAt(tokens, to, end);
  if (!phrase) return from;
  const next = tokens[phrase.end];
  // "suggested the talks were over": what follows is the content's own verb.
  if (!next || phrase.end >= end || finite(next) || next.text === ".") return from;
  // "promised a larger port, though": what a lone adverb follows is what was promised.
  if (
    to === from &&
    next.text === "," &&
    tokens[phrase.end + 1]?.upos === "ADV" &&
    wordAt(tokens, phrase.end + 2) === ","
  )
    return from;
  if (to === from && next.upos === "VERB") return from;
  return phrase.end;
}

/** A clause without "that": a subject, then its finite verb, with nothing subordinate between them; or a question. */
function opensClause(tokens: readonly Token[], from: number, end: number, takesObject: boolean): boolean {
  let noun = false;
  let commas = 0;
  // "told a joke, poured the tea and left": the next of a row of verbs.
  const rows = (at: number): boolean => commas === 1 && wordAt(tokens, at - 1) === ",";
  const opener = tokens[from];
  if (opener === undefined) return false; // the text ends behind the cue
  const indefinite = /^an?$/.test(opener.lower);
  if (opener.upos === "CCONJ") return false;
  const question = /^W/.test(opener.xpos) || /^(?:if|whether)$/.test(opener.lower);
  for (let i = from; i < Math.min(end, from + 18); i++) {
    const token = tokens[i] as Token;
    if (finite(token) || (i > from && (demands(tokens, i) || isBareForm(tokens, i))))
      // "adds seats and closes a gap": a verb right behind "and" is the cue's fellow.
      return (noun && !isJoined(tokens, i) && !rows(i)) || (question && i > from);
    if (token.text === ",") commas++;
    // "added a session on water and aides rebooked the flights": an indefinite object, then another clause.
    if (indefinite && token.lower === "and") return false;
    if (
      i > from &&
      /^(?:because|although|though|while|since|if|as|that|whether|before|after|when)$/.test(token.lower) &&
      token.upos === "SCONJ"
    )
      return false;
    if (takesObject && (token.text === "," || token.upos === "CCONJ" || /^W/.test(token.xpos)) && i > from)
      return false;
    if (
      i === from &&
      !question &&
      (token.upos === "ADP" || token.upos === "ADV" || token.upos === "SCONJ") &&
      !CLAUSE_OPENERS.test(token.lower) &&
      !isMeasure(tokens, i)
    )
      return false;
    if (isNominal(token) || token.upos === "DET" || (token.upos === "VERB" && token.xpos === "VBG"))
      noun = true;
  }
  return false;
}

/** "and closes", "and recently won" */
function isJoined(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.upos === "ADV") before--;
  return tokens[before]?.upos === "CCONJ";
}

/** "the results confirm S": a present tense that the tagger took for an infinitive. */
const isBareForm = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VB" && /^(?:NNS|NNPS|PRP)$/.test(tokens[at - 1]?.xpos ?? "");

/** "said up to 80 percent of the city was flooded", "said nearly all had left": what measures the subject opens its clause. */
const isMeasure = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 4; i++) {
    const { upos, xpos, lower } = tokens[i] ?? {};
    if (
      upos === "NUM" ||
      (i > at && /^(?:all|half|every|everyone|everybody|nobody|most|many)$/.test(lower ?? ""))
    )
      return true;
    if (upos !== "ADV" && upos !== "ADP" && upos !== "ADJ" && xpos !== "RP") return false;
  }
  return false;
};

/** Cues of plain speech, whose content may start with a preposition: "said in March the border would open". */
const PLAIN = /^(?:say|tell|add|believe|insist|argue|warn|claim)$/;

/** Cues whose content is a clause whatever its verb looks like. */
const SAYING = /^(?:say|insist|argue)$/;

/** "said the plan, put forward by three states to end the war, fails": a subject whose verb stands far off. */
function opensLongSubject(tokens: readonly Token[], from: number, end: number): boolean {
  const { upos = "X", lower = "" } = tokens[from] ?? {};
  if (
    !/^(?:DET|PROPN|PRON|NOUN|ADJ|NUM)$/.test(upos) ||
    DAY.test(lower) ||
    /^(?:this|so|that|something|nothing|it)$/.test(lower)
  )
    return false;
  const words = wordsBetween(tokens, from, end);
  let verb = from + 1;
  while (verb < end && tokens[verb]?.upos !== "VERB" && !finite(tokens[verb])) verb++;
  if (verb < end && isJoined(tokens, verb)) return false;
  if (tokens[from]?.xpos === "PRP" && /^(?:he|she|they|we|i)$/.test(lower)) return words > 2;
  return words > 9 || (words > 5 && hasVerb(tokens, from + 1, end));
}

/** Prepositions and adverbs that a content without "that" can start with. */
const CLAUSE_OPENERS =
  /^(?:in|on|at|by|after|since|if|when|while|although|though|what|why|how|there|once|despite|during|before|because|until|unless|given|now|then|today)$/;

/** A verb that the tagger took for a plural: "the crisis demands that …". */
const demands = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "NNS" &&
  wordAt(tokens, at + 1) === "that" &&
  CUES.has(lemma(wordAt(tokens, at), "VERB"));

/** "a clip that the judge of the district court called “…”": the object stands before the relative clause. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i > 0 && at - i < 12; i--) {
    if (/^(?:what|which|that|whom)$/.test(wordAt(tokens, i))) return true;
    if (finite(tokens[i]) || tokens[i]?.text === ",") return false;
  }
  return false;
}

/** "called it a “…”", "called the vote a ploy", "described the talks as useful": the name that someone gives. */
function namesIt(tokens: readonly Token[], at: number, end: number, quotes: readonly Quote[]): boolean {
  const opener = tokens[at] as Token;
  if (isOpen(opener)) {
    const before = wordAt(tokens, at - 2);
    if (!isRelative(tokens, at) && !/^(?:he|she|they|it|we|i)$/.test(before)) return false;
  }
  if (quotes.some((one) => one.start >= opener.start && one.start < opener.start + 120)) return true;
  if (!isNominal(opener) && opener.upos !== "DET" && opener.xpos !== "PRP$") return false;
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const word = wordAt(tokens, i);
    if (word === "as") return true;
    if (/^an?$/.test(word)) return isNominal(tokens[i - 1]);
    if (finite(tokens[i]) || tokens[i]?.text === ",") return false;
  }
  return false;
}

/** A name in marks ends the statement where a comma follows it. */
function nameEnd(tokens: readonly Token[], from: number, stop: number, quotes: readonly Quote[]): number {
  const name = quotes.find((one) => one.start >= (tokens[from] as Token).start);
  const k = name ? tokenFrom(tokens, { first: from, end: stop }, name.end) : from;
  return name && (wordAt(tokens, k) === "," || wordAt(tokens, k - 2) === ",") ? k : stop;
}

/** Whether a cue is the verb of a relative clause between commas: "X, who says S, left", "X, which had asked to S, left". */
function tellsOfSubject(tokens: readonly Token[], cue: number): boolean {
  let at = cue - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.upos ?? "") && cue - at < 4) at--;
  return /^wh(?:o|ich)$/.test(wordAt(tokens, at)) && wordAt(tokens, at - 1) === ",";
}
