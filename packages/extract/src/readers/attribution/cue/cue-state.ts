/** Takes a verb in its sentence, tells whether it reports what was said: not denied, foreseen or passive. */

import { lemmaAs, type Quote, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CARRIERS, CUES, UNREAL, UNREAL_WORDS } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { pastManner } from "../phrase/manner.ts";
import { phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { finite, hasAgent, isClose, isDash, isOpen, lemmaAt, type TokenRange, wordAt } from "../words.ts";

/** The verb whose subject is the cue's: itself, or the one that carries it: "continues to insist", "went on to warn", "began by saying", "used the speech to demand". */
export function carrier(tokens: readonly Token[], first: number, at: number): number {
  const link = wordAt(tokens, at - 1);
  const set = setCarrier(tokens, first, at);
  if (set >= 0) return set;
  // "is reported to have said"
  if (link === "have" && wordAt(tokens, at - 2) === "to") {
    // "was reported by the radio to have said"
    let said = at - 3;
    while (
      said > first &&
      said > at - 10 &&
      wordAt(tokens, said) !== "by" &&
      !HEARSAY.holds(itemAt(tokens, said))
    )
      said--;
    if (wordAt(tokens, said) === "by") said--;
    if (HEARSAY.holds(itemAt(tokens, said)) && (said === at - 3 || wordAt(tokens, said + 1) === "by"))
      return Math.max(first, said);
  }
  // "kept saying S", "ended up saying S"
  if (tokens[at]?.xpos === "VBG") {
    const near = isOneOf(link, "up", "on", "around") ? at - 2 : at - 1;
    if (near >= first && tokens[near]?.upos === "VERB" && KEEPING.has(lemmaAt(tokens, near, "VERB")))
      return near;
  }
  const refused = besideRefusal(tokens, first, at);
  if (refused >= 0) return refused;
  // "is on record as saying S", "went on record as saying S"
  if (link === "as" && wordAt(tokens, at - 2) === "record" && wordAt(tokens, at - 3) === "on")
    return Math.max(first, at - 4);
  if (link !== "to" && link !== "by") return at;
  for (let i = at - 2; i >= Math.max(first, at - 9); i--) {
    const token = tokens[i] as Token;
    // "took note of the town's decision to reject S": who decided rejects it.
    if (token.upos === "PUNCT" || token.xpos === "POS" || token.lower === "of") return at;
    if (token.upos !== "VERB" && token.upos !== "AUX") continue;
    const verb = lemmaAs(token, "VERB");
    // "uses satellites to forecast smoke"
    if (verb === "use" && CUES.get(lemmaAt(tokens, at, "VERB"))?.attitude === true) return at;
    // "took to the stage to deny S", "took pains to say S", not "steps that it is taking (with partners) to deny S"
    const done = i + 2 === at || (tokens[i + 1]?.upos === "ADP" && wordAt(tokens, i + 1) !== "to");
    // "came to the floor to call it S", not "came to protest"
    if ((verb === "take" && done) || (verb === "come" && i + 2 === at)) return at;
    if (CARRIERS.has(verb)) return i;
    // "was quick to point out", "was among the first to admit", "became the last envoy to say"
    const beside = itemAt(tokens, at - 2);
    const ranked =
      (verb === "become" || token.upos === "AUX") &&
      (RANKED.holds(beside) || RANKED.holds(itemAt(tokens, at - 3)));
    return ranked || (token.upos === "AUX" && EAGER.holds(beside)) ? i : at;
  }
  return at;
}

/** "would not comment beyond saying S", "did not elaborate except to say S": the first verb of what is refused; -1 elsewhere. */
function besideRefusal(tokens: readonly Token[], first: number, at: number): number {
  const link = tokens[at]?.xpos === "VB" && wordAt(tokens, at - 1) === "to" ? at - 2 : at - 1;
  if (link <= first || !BESIDES.holds(itemAt(tokens, link))) return -1;
  let verb = -1;
  for (let i = link - 1; i >= Math.max(first, link - 9) && tokens[i]?.upos !== "PUNCT"; i--)
    if (isOneOf(tokens[i]?.upos, "VERB", "AUX")) verb = i;
  return verb;
}

/** What stands before the one thing that somebody does say. */
const BESIDES = new WordList("beyond except besides than");

/** "spent months insisting S", "went out of their way to assure X that S", "went as far as saying S": the verb of a phrase that carries the cue's subject; -1 elsewhere. */
function setCarrier(tokens: readonly Token[], first: number, at: number): number {
  const before = itemAt(tokens, at - 1);
  if (tokens[at]?.xpos === "VBG") {
    if (
      before?.lower === "as" &&
      wordAt(tokens, at - 2) === "far" &&
      isOneOf(wordAt(tokens, at - 3), "as", "so")
    )
      return verbFrom(tokens, first, at - 4, "go");
    return before && SPENT.holds(before) ? verbFrom(tokens, first, at - 2, "spend") : -1;
  }
  return before?.lower === "to" && wordAt(tokens, at - 2) === "way" && wordAt(tokens, at - 4) === "of"
    ? verbFrom(tokens, first, at - 6, "go")
    : -1;
}

/** The verb of that lemma at a token or up to six before it; -1 where none stands there. */
function verbFrom(tokens: readonly Token[], first: number, from: number, verb: string): number {
  for (let i = from; i >= Math.max(first, from - 6); i--) if (lemmaAt(tokens, i, "VERB") === verb) return i;
  return -1;
}

/** What is spent saying something. */
const SPENT = new WordList(
  "minutes hours days weeks months years decades time much most speech interview evening afternoon morning day week month year hour decade campaign career remarks",
);

/** Verbs that carry the subject of a participle right behind them. */
const KEEPING: ReadonlySet<string> = new Set("keep end go begin start continue resume".split(" "));

/** How somebody is to say something: "was keen to point out", "was at pains to stress". */
const EAGER = new WordList("quick keen careful pains");

/** Which of those who say it somebody is. */
const RANKED = new WordList("first last latest only second third");

/** Participles of what is told of somebody: "is said to have told". */
const HEARSAY = new WordList(
  "said reported alleged understood believed known rumoured rumored quoted claimed",
);

/** "was denied", "has been criticised": the subject is who it is said of. */
export function passive(tokens: readonly Token[], first: number, at: number): boolean {
  if (!isOneOf((tokens[at] as Token).xpos, "VBN", "VBD")) return false;
  // "the emergency declared in March", "identities affirmed and respected": said of the noun before.
  const next = tokens[pastManner(tokens, at + 1)];
  if (
    (tokens[at] as Token).xpos === "VBN" &&
    tokens[at - 1]?.upos === "NOUN" &&
    (isOneOf(next?.upos, "ADP", "CCONJ") ||
      /^(?:separately|previously|publicly|today|tonight|tomorrow|yesterday|earlier|recently|jointly)$/.test(
        next?.lower ?? "",
      )) &&
    (!CUES.get(lemmaAt(tokens, at, "VERB"))?.behind.has(next?.lower ?? "") || isKept(tokens, at)) &&
    verbBeside(tokens, at) &&
    !closes(tokens, first, at)
  )
    return true;
  // "first reported by the agency"
  // "a view expressed strongly by several", "acknowledged as such by the king"
  let by = at + 1;
  while (by < at + 4 && (tokens[by]?.upos === "ADV" || isOneOf(wordAt(tokens, by), "as", "such"))) by++;
  if (hasAgent(tokens, by) && (tokens[at] as Token).xpos === "VBN") return true;
  let i = at - 1;
  // "was “poorly briefed”"
  while (i >= first && ((tokens[i] as Token).upos === "ADV" || isOpen(tokens[i]))) i--;
  return (
    i >= first && /^(?:is|are|was|were|be|been|being|['’]s|['’]re|got)$/.test((tokens[i] as Token).lower)
  );
}

/** "a person briefed on the call said": the verb whose subject the participle describes stands right behind its phrase. */
function isKept(tokens: readonly Token[], at: number): boolean {
  const phrase = phraseStartingAt(tokens, at + 2, at + 12);
  return phrase !== null && finite(tokens[phrase.end]);
}

/** "The envoy warned on Monday that": a clause of its own behind where and when, no other verb between. */
function announcesClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 12; i++) {
    const token = tokens[i];
    if (!token || finite(token) || isOneOf(token.lower, ",", "who", "which")) return false;
    if (token.lower === "that") return token.upos === "SCONJ" && tokens[i - 1]?.upos !== "VERB";
  }
  return false;
}

/** "S, the ministry announced in a note.": a subject right behind a comma or quotation, and no verb but the cue for it. */
function closes(tokens: readonly Token[], first: number, at: number): boolean {
  if (announcesClause(tokens, at)) return true;
  const parted = (phraseEndingAt(tokens, first, at - 1)?.first ?? first) - 1;
  const before = wordAt(tokens, parted);
  if (before !== "," && !isClose(tokens[parted])) return false;
  const { sentence } = tokens[at] as Token;
  // "declared in a note that the radio read out"
  let relative = false;
  for (let i = at + 1; tokens[i]?.sentence === sentence && wordAt(tokens, i) !== ","; i++) {
    if (finite(tokens[i]) && !relative) return false;
    relative = tokens[i]?.xpos === "WDT" || (relative && !finite(tokens[i]));
  }
  return true;
}

/** Whether the sentence has another finite verb, so that a participle needn't be its own. */
function verbBeside(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  for (const step of [-1, 1])
    for (let i = at + step; tokens[i]?.sentence === sentence; i += step) if (finite(tokens[i])) return true;
  return false;
}

/** Whether a token lies in a quotation long enough to be someone's words. */
export const insideQuote = (quotes: readonly Quote[], token: Token): boolean =>
  quotes.some(
    (quote) =>
      quote.innerEnd - quote.innerStart > 25 &&
      token.start >= quote.innerStart &&
      token.end <= quote.innerEnd,
  );

/** "did not say", "declined to comment", "is expected to announce", "would not say", "if he says". */
export function unreal(tokens: readonly Token[], first: number, at: number): boolean {
  let near = at - 1;
  // "who asked not to be named has also said"
  while (tokens[near]?.upos === "ADV" || isOneOf(wordAt(tokens, near), "has", "had")) near--;
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const token = tokens[i] as Token;
    // "who did not wish to be named told the paper", "who was not free to speak said": another clause's verb
    const other = token.upos === "VERB" && isOneOf(token.xpos, "VBN", "VB");
    const own = near < at - 1 ? /^VB[DNZ]$/ : /^VB[DZ]$/;
    if (i === near && other && own.test((tokens[at] as Token).xpos)) return false;
    // "would only confirm that", "not only said that"
    if (isOneOf(token.lower, "would", "not") && wordAt(tokens, i + 1) === "only") return false;
    // "did not apologise but said S", "asked them to be patient and said S": a verb of its own
    if (
      token.lower === "but" ||
      (token.upos === "CCONJ" && isOneOf((tokens[at] as Token).xpos, "VBD", "VBZ"))
    )
      return false;
    if (token.upos !== "PROPN" && UNREAL_WORDS.has(token.lower.replace("’", "'"))) return true;
    if (token.upos === "VERB" && UNREAL.has(lemmaAs(token, "VERB"))) return true;
    if (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.upos === "PUNCT")
      break;
  }
  return false;
}

/** A participle that no auxiliary carries: "the man saying so", not "is saying", ", saying" or "and warning". */
export function bareParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.xpos !== "VBG") return false;
  let before = at - 1;
  while (tokens[before]?.upos === "ADV") before--;
  const { text = "", upos } = tokens[before] ?? {};
  // “…,” adding: the comma stands inside the mark.
  if (isClose(tokens[before]) && wordAt(tokens, before - 1) === ",") return false;
  // "After arguing that S, X left", "X left before calling Y “Z”", "was criticised for saying S", "drew laughter by comparing X to Y"
  if (isOneOf(text.toLowerCase(), "after", "before", "while", "by", "for", "when")) return !leads(tokens, at);
  // "is fond of saying that S"
  if (text === "of" && isOneOf(wordAt(tokens, before - 1), "fond", "habit")) return !leads(tokens, at);
  return text !== "," && !isDash(text) && upos !== "AUX" && upos !== "CCONJ";
}

/** "with a spokesman in Lund mentioning S": who stands between "with" and a participle, with what hangs on him; null where nobody does. */
export function attendant(tokens: readonly Token[], first: number, at: number): TokenRange | null {
  let link = at - 1;
  // "Organisers were angry, one saying S"
  const lone = wordAt(tokens, at - 2) === "," && COUNTED.holds(itemAt(tokens, link));
  if (lone) return { first: link, end: at };
  // "with one, Tim Roe, saying": past the comma before the participle and the one that it closes
  if (wordAt(tokens, link) === ",") link--;
  const apposed = link < at - 1;
  while (link > first && at - link < 14 && wordAt(tokens, link) !== "with") {
    const comma = apposed && wordAt(tokens, link) === ",";
    if (!comma && !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADP)$/.test(tokens[link]?.upos ?? "")) return null;
    link--;
  }
  const end = apposed ? at - 1 : at;
  const named =
    wordAt(tokens, link) === "with" &&
    // "met with the envoy, Tim Roe, praising S": who met praises
    (!apposed || wordAt(tokens, link + 1) === "one" || wordAt(tokens, link - 1) === ",") &&
    (isOneOf(tokens[end - 1]?.upos, "NOUN", "PROPN") ||
      COUNTED.holds(itemAt(tokens, end - 1)) ||
      wordAt(tokens, end - 1) === "them");
  return named && link + 1 < end ? { first: link + 1, end } : null;
}

/** Those of a number of people who say something. */
const COUNTED = new WordList("one some many several others another both");

/** Whether a conjunction, a quotation or a clause follows a participle behind a preposition, so that it reports. */
function leads(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at + 1) === "that") return true;
  const entry = CUES.get(lemmaAt(tokens, at, "VERB"));
  const { sentence } = tokens[at] as Token;
  // "before adding: “S”"
  if (/^[,:]$/.test(wordAt(tokens, at + 1)) && isOpen(tokens[at + 2])) return true;
  const reach = entry?.frames.includes("name") || entry?.frames.includes("object") ? 8 : 1;
  for (let i = at + 1; i <= at + reach && tokens[i]?.sentence === sentence; i++) {
    if (isOpen(tokens[i])) return true;
    if (isOneOf(wordAt(tokens, i), ",", ";", ":")) return false;
  }
  const subject = phraseStartingAt(tokens, at + 1, at + 12);
  return entry?.frames[0] === "clause" && subject !== null && finite(tokens[subject.end]) && !entry.attitude;
}

/** "as saying", "as promising", "as having said": the participle of a reporting verb. */
const reportsOn = (token: Token | undefined): boolean =>
  token?.xpos === "VBG" &&
  (token.lower === "having" || CUES.has(lemmaAs(token, "VERB")) || /^(?:quot|report)ing$/.test(token.lower));

/** "quoted X as saying": the index of "as"; -1 where it doesn't follow. */
export function asSaying(tokens: readonly Token[], at: number, end: number): number {
  // "was quoted saying"
  if (wordAt(tokens, at + 1) === "saying") return at;
  let relative = false;
  for (let i = at + 1; i < Math.min(end, at + 24) && wordAt(tokens, i) !== "that"; i++) {
    // "cited an auditor who had resigned as saying"
    if (isOneOf(wordAt(tokens, i), "who", "which")) relative = true;
    if (finite(tokens[i]) && !relative) return -1;
    // "The agency, citing Reuters, quoted the envoy as saying": another verb's
    if (isOneOf(wordAt(tokens, i), "quoted", "cited") && wordAt(tokens, i - 1) === ",") return -1;
    if (
      (wordAt(tokens, i) === "as" &&
        (reportsOn(tokens[i + 1]) || isOpen(tokens[wordAt(tokens, i + 1) === "being" ? i + 2 : i + 1]))) ||
      // "quotes the president: “S”", "cites the envoy: the port is open"
      (wordAt(tokens, i) === ":" && (isOpen(tokens[i + 1]) || citedPlainly(tokens, at, i)))
    )
      return i;
    // "quoted an officer saying"
    if (wordAt(tokens, i + 1) === "saying" && isOneOf(tokens[i]?.upos, "NOUN", "PROPN", "PRON")) return i;
  }
  return -1;
}

const citedPlainly = (tokens: readonly Token[], at: number, colon: number): boolean =>
  /^(?:quot|cit)/.test(wordAt(tokens, at)) &&
  (tokens[colon - 1]?.upos === "PROPN" || ACTOR_NOUNS.has(lemmaAt(tokens, colon - 1, "NOUN")));

/** “S,” the agency quoted X: only a short subject stands between the quotation and the verb. */
export function quotesBehind(tokens: readonly Token[], first: number, at: number): boolean {
  if (!isOneOf(tokens[at]?.xpos, "VBD", "VBZ", "VBP", "VBN")) return false;
  let i = at - 1;
  // “S,” X is quoted by the agency.
  if (tokens[i]?.upos === "AUX" && isOneOf(wordAt(tokens, at + 1), "by", "in", "on")) i--;
  const subject = i;
  while (i > first && i > at - 8 && isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "PROPN")) i--;
  return i < subject && isClose(tokens[i]);
}

/** Whether a verb stands in the tense of its cue: "said …, and left" against "says …, and leaves". */
export const sameTense = (a: Token, b: Token): boolean =>
  finite(b) && b.upos === "VERB" && /^VB[DN]$/.test(a.xpos) === (b.xpos === "VBD") && b.xpos !== "MD";
