/** Takes a verb in its sentence, tells whether it reports what was said: not denied, foreseen, passive or mistagged. */

import { lemmaAs, type Quote, type Token } from "@readout/english";
import { CARRIERS, CUE_NOUNS, CUES, PHRASAL_CUES, UNREAL, UNREAL_WORDS } from "../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../data/relay-words.ts";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import { finite, isClose, isDash, isOpen, lemmaAt, wordAt } from "./words.ts";

/** A reporting verb that the tagger took for a noun: "“…!” insists X", "…, the paper reports." */
export function mistagged(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (at <= first || (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ")) return false;
  if (/^(?:said|read|added)$/.test(token.text)) return true;
  if (
    /^(?:quotes?|cites?|reports?|records?|paraphrases?)$/.test(token.lower) &&
    asSaying(tokens, at, end) >= 0
  )
    return true;
  // "continued to question whether"
  if (wordAt(tokens, at - 1) === "to")
    return token.upos === "NOUN" && /^(?:that|whether|if|how|why)$/.test(wordAt(tokens, at + 1));
  if (stating(tokens, at) || lacksVerb(tokens, first, at)) return true;
  if (headlined(tokens, first, at, end) || headVerb(tokens, first, at, end)) return true;
  // "the communiqué calls on both sides"
  if (
    token.lower === "calls" &&
    /^(?:on|for)$/.test(wordAt(tokens, at + 1)) &&
    tokens[at - 2]?.upos !== "ADJ" &&
    /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? "")
  )
    return true;
  if (
    !/^(?:says|writes|reports|insists|notes|claims|warns|argues|reads|adds|explains|recalls|tells)$/.test(
      token.lower,
    )
  )
    return false;
  const next = tokens[at + 1];
  // "S, reads paragraph nine of the plan, T": an inverted source of a document
  if (
    wordAt(tokens, at - 1) === "," &&
    next &&
    DOCUMENT_NOUNS.has(next.upos === "DET" ? wordAt(tokens, at + 2) : next.lower)
  )
    return true;
  return isClose(tokens[at - 1]) || next?.lower === "that" || at + 2 >= end;
}

/** "Lund Calls On Berg To Resign": a verb in -s of a headline whose words are all capitalised, behind a name, no verb before it. */
function headlined(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const { text, lower, upos } = tokens[at] as Token;
  // "Denys" is a name, "denies" the verb.
  if (upos !== "PROPN" || !/(?:[aeiou]y|[^y])s$/.test(lower) || !/^\p{Lu}\p{Ll}/u.test(text)) return false;
  if (!/^(?:PROPN|NOUN)$/.test(tokens[at - 1]?.upos ?? "") || CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN")))
    return false;
  if (!CUES.has(lemmaAt(tokens, at, "VERB"))) return false;
  let words = 0;
  for (let i = first; i < end; i++) {
    const { text: word, upos: part } = tokens[i] as Token;
    if (i < at && (finite(tokens[i]) || part === "PART")) return false;
    if (!/^\p{L}{4}/u.test(word) || part === "ADP") continue;
    words++;
    if (/^\p{Ll}/u.test(word)) return false;
  }
  return words >= 4;
}

/** "Kremlin denies summit plans", "UN chief warns of famine": a verb in -s, by its tag a plural, where no other word is the sentence's verb. */
function headVerb(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const { xpos, lower } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  const next = tokens[at + 1];
  if (xpos !== "NNS" || !next || at + 1 >= end || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(before.upos))
    return false;
  const word = lemmaAt(tokens, at, "VERB");
  const entry = CUES.get(word);
  if (!entry || at - first > 6) return false;
  const isNoun = CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN")) || lower === word;
  const opens = /^(?:DET|PROPN)$/.test(next.upos) || (next.lower === "to" && tokens[at + 2]?.xpos === "VB");
  const object =
    /^(?:NOUN|ADJ|NUM)$/.test(next.upos) || (next.xpos === "VBP" && tokens[at + 2]?.lower === "to");
  // "Kigali denies backing the rebels"
  const deed = next.xpos === "VBG" && /^(?:deny|admit|suggest|propose|recommend)$/.test(word);
  if (isNoun ? !opens : !opens && !object && !deed && !entry.behind.has(next.lower)) return false;
  for (let i = first; i < end; i++)
    if (
      // "denies plan to": a noun that the tagger took for a verb.
      (finite(tokens[i]) && !(i === at + 1 && next.xpos === "VBP")) ||
      (i < at && !/^(?:NOUN|PROPN|ADJ|DET|PART|NUM|VERB)$/.test(tokens[i]?.upos ?? ""))
    )
      return false;
  return true;
}

/** "the declaration states that", "the mayor announces where": a verb in -s that the tagger took for a plural. */
const stating = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "NNS" &&
  ((wordAt(tokens, at + 1) === "that" && tokens[at + 1]?.upos === "SCONJ") ||
    (/^(?:announc|explain|reveal|disclos|outlin)/.test(wordAt(tokens, at)) &&
      /^(?:where|how|why|whether)$/.test(wordAt(tokens, at + 1)))) &&
  !finite(tokens[at + 2]) &&
  !CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN")) &&
  CUES.has(lemmaAt(tokens, at, "VERB"));

/** "officials acknowledge that", "the envoy regularly pledges to", "as X points out": what a clause without any verb before it must have for one. */
function lacksVerb(tokens: readonly Token[], first: number, at: number): boolean {
  const { xpos, upos } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (upos !== "NOUN" || !next) return false;
  const word = lemmaAt(tokens, at, "VERB");
  const reaches = next.lower === "that" || next.xpos === "TO" || next.xpos === "RP";
  if (!reaches && !(xpos === "NNS" && CUES.get(word)?.behind.has(next.lower))) return false;
  const frames = CUES.get(word)?.frames;
  const behind = tokens[at + 2];
  const leads =
    // "The preamble speaks of “S”"
    xpos === "NNS" && CUES.get(word)?.behind.has(next.lower)
      ? true
      : next.xpos === "RP"
        ? xpos === "NNS" && PHRASAL_CUES.get(word)?.has(next.lower) === true
        : next.lower === "that"
          ? frames?.includes("clause") && next.upos !== "DET" && behind?.upos !== "VERB" && !finite(behind)
          : frames?.includes("to");
  if (!leads) return false;
  let i = at - 1;
  while (i > first && tokens[i]?.upos === "ADV") i--;
  // A verb in -s goes with one, a bare one with several.
  const subject = tokens[i]?.xpos ?? "";
  // "The company claims to have paid"
  const known = CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN")) && behind?.lower !== "have";
  const agrees =
    xpos === "NNS"
      ? subject === "NNP" ||
        ((subject === "NN" || (subject === "JJ" && tokens[i - 1]?.upos === "DET")) && !known)
      : /^NNP?S$/.test(subject) ||
        /^(?:them|they|we|you)$/.test(wordAt(tokens, i)) ||
        whoseHead(tokens, first);
  if (!agrees) return false;
  for (; i >= first; i--) {
    if (/^(?:[,;:—–]|as|while|when|but|and|because|who)$/.test(wordAt(tokens, i))) return true;
    // "Those who have drawn up plans acknowledge that": the relative clause has a verb of its own.
    if (finite(tokens[i]) && !whoseHead(tokens, first)) return false;
  }
  return true;
}

/** "Those who …", "Even those who …" */
const whoseHead = (tokens: readonly Token[], first: number): boolean =>
  wordAt(tokens, first) === "those" || wordAt(tokens, first + 1) === "those";

/** The verb whose subject is the cue's: itself, or the one that carries it: "continues to insist", "went on to warn", "began by saying", "used the speech to demand". */
export function carrier(tokens: readonly Token[], first: number, at: number): number {
  const link = wordAt(tokens, at - 1);
  // "is reported to have said"
  if (link === "have" && wordAt(tokens, at - 2) === "to") {
    // "was reported by the radio to have said"
    let said = at - 3;
    while (
      said > first &&
      said > at - 10 &&
      wordAt(tokens, said) !== "by" &&
      !HEARSAY.test(wordAt(tokens, said))
    )
      said--;
    if (wordAt(tokens, said) === "by") said--;
    if (HEARSAY.test(wordAt(tokens, said)) && (said === at - 3 || wordAt(tokens, said + 1) === "by"))
      return Math.max(first, said);
  }
  if (link !== "to" && link !== "by") return at;
  for (let i = at - 2; i >= Math.max(first, at - 9); i--) {
    const token = tokens[i] as Token;
    // "took note of the town's decision to reject S": who decided rejects it.
    if (token.upos === "PUNCT" || token.xpos === "POS" || token.lower === "of") return at;
    if (token.upos !== "VERB" && token.upos !== "AUX") continue;
    const verb = lemmaAs(token, "VERB");
    // "uses satellites to forecast smoke"
    if (verb === "use" && CUES.get(lemmaAt(tokens, at, "VERB"))?.attitude !== false) return at;
    // "took to the stage to deny S", "took pains to say S", not "steps that it is taking (with partners) to deny S"
    const done = i + 2 === at || (tokens[i + 1]?.upos === "ADP" && wordAt(tokens, i + 1) !== "to");
    if (verb === "take" && done) return at;
    if (CARRIERS.has(verb)) return i;
    // "was quick to point out"
    return token.upos === "AUX" && EAGER.test(wordAt(tokens, at - 2)) ? i : at;
  }
  return at;
}

/** How somebody is to say something: "was keen to point out", "was at pains to stress". */
const EAGER = /^(?:quick|keen|careful|pains)$/;

/** Participles of what is told of somebody: "is said to have told". */
const HEARSAY = /^(?:said|reported|alleged|understood|believed|known|rumou?red|quoted|claimed)$/;

/** "was denied", "has been criticised": the subject is who it is said of. */
export function passive(tokens: readonly Token[], first: number, at: number): boolean {
  if (!/^VB[ND]$/.test((tokens[at] as Token).xpos)) return false;
  // "the emergency declared in March", "identities affirmed and respected": said of the noun before.
  const next = tokens[at + 1];
  if (
    (tokens[at] as Token).xpos === "VBN" &&
    tokens[at - 1]?.upos === "NOUN" &&
    (/^(?:ADP|CCONJ)$/.test(next?.upos ?? "") ||
      /^(?:separately|previously|publicly|today|yesterday|earlier|recently|jointly)$/.test(
        next?.lower ?? "",
      )) &&
    !CUES.get(lemmaAt(tokens, at, "VERB"))?.behind.has(wordAt(tokens, at + 1)) &&
    verbBeside(tokens, at) &&
    !closes(tokens, first, at)
  )
    return true;
  // "first reported by the agency"
  if (wordAt(tokens, at + 1) === "by" && (tokens[at] as Token).xpos === "VBN") return true;
  let i = at - 1;
  while (i >= first && (tokens[i] as Token).upos === "ADV") i--;
  return (
    i >= first && /^(?:is|are|was|were|be|been|being|['’]s|['’]re|got)$/.test((tokens[i] as Token).lower)
  );
}

/** "The envoy warned on Monday that": a clause of its own behind where and when, no other verb between. */
function announcesClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 12; i++) {
    const token = tokens[i];
    if (!token || finite(token) || /^(?:,|who|which)$/.test(token.lower)) return false;
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
  for (let i = at + 1; tokens[i]?.sentence === sentence && wordAt(tokens, i) !== ","; i++)
    if (finite(tokens[i])) return false;
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
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const token = tokens[i] as Token;
    // "who did not wish to be named told the paper": another clause's verb
    if (i === at - 1 && token.xpos === "VBN" && /^VB[DZ]$/.test((tokens[at] as Token).xpos)) return false;
    // "would only confirm that", "not only said that"
    if (/^(?:would|not)$/.test(token.lower) && wordAt(tokens, i + 1) === "only") return false;
    if (UNREAL_WORDS.has(token.lower.replace("’", "'"))) return true;
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
  if (/^(?:after|before|while|by|for|when)$/.test(text.toLowerCase())) return !leads(tokens, at);
  return text !== "," && !isDash(text) && upos !== "AUX" && upos !== "CCONJ";
}

/** Whether a conjunction, a quotation or a clause follows a participle behind a preposition, so that it reports. */
function leads(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at + 1) === "that") return true;
  const entry = CUES.get(lemmaAt(tokens, at, "VERB"));
  const { sentence } = tokens[at] as Token;
  const reach = entry?.frames.includes("name") || entry?.frames.includes("object") ? 8 : 1;
  for (let i = at + 1; i <= at + reach && tokens[i]?.sentence === sentence; i++) {
    if (isOpen(tokens[i])) return true;
    if (/^[,;:]$/.test(wordAt(tokens, i))) return false;
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
    if (/^wh(?:o|ich)$/.test(wordAt(tokens, i))) relative = true;
    if (finite(tokens[i]) && !relative) return -1;
    if (
      (wordAt(tokens, i) === "as" && (reportsOn(tokens[i + 1]) || isOpen(tokens[i + 1]))) ||
      // "quotes the president: “S”"
      (wordAt(tokens, i) === ":" && isOpen(tokens[i + 1]))
    )
      return i;
  }
  return -1;
}

/** “S,” the agency quoted X: only a short subject stands between the quotation and the verb. */
export function quotesBehind(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at]?.xpos !== "VBD") return false;
  let i = at - 1;
  while (i > first && i > at - 8 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.upos ?? "")) i--;
  return i < at - 1 && isClose(tokens[i]);
}

/** Whether a verb stands in the tense of its cue: "said …, and left" against "says …, and leaves". */
export const sameTense = (a: Token, b: Token): boolean =>
  finite(b) && b.upos === "VERB" && /^VB[DN]$/.test(a.xpos) === (b.xpos === "VBD") && b.xpos !== "MD";
