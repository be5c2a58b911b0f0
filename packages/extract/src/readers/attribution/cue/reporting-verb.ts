/** Takes a reporting verb in a passage, gives its source and the tokens that the two take: "X said S", "S, X said", "“S,” said X", "As X said, S". */

import { lemma, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { canSpeak, MARKED, PHRASAL_CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, PASSING_ON } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsLetter } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { type Attribution, attributionAt, type Passage } from "../draft.ts";
import { PERSON } from "../phrase/chunk.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { speaksForIssuer } from "../source/issuer-voice.ts";
import { outletRow } from "../source/outlet-row.ts";
import { namesOutlet } from "../source/outlets.ts";
import { isMarkedVerb, sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import { DAY, finite, hasVerb, isClose, isOpen, lemmaAt, spanOf, type TokenRange, wordAt } from "../words.ts";
import type { Candidate } from "./candidate.ts";
import { carrier } from "./cue-state.ts";
import { isNobody } from "./no-source.ts";
import { tellsNothing } from "./tells-nothing.ts";

/** A reporting verb with its source: the tokens `[opens, closes)` that the two take. */
export interface Reported {
  readonly source: TokenRange;
  readonly opens: number;
  readonly closes: number;
  readonly inverted: boolean;
  readonly attribution: Attribution;
}

/** Cues that name their hearer, so that the noun phrase behind them is his. */
const HEARD: ReadonlySet<string> = new Set(
  "tell inform assure notify reassure brief remind order instruct command beg".split(" "),
);

/** The source of a cue: before it, or behind it where its content stands before ("said the minister"); null where none stands by it. */
export function reportedAt(passage: Passage, cue: Candidate, turned = true): Reported | null {
  const { tokens, first, told = first } = passage;
  const { at, lemma, entry } = cue;
  const carries = carrier(tokens, first, at);
  // "…, and his colleague, beside him, said": a source stands behind what was read before.
  const before =
    (told !== first && told < at ? sourceBefore(tokens, told, carries) : null) ??
    sourceBefore(tokens, first, carries);
  // "S, so said X"
  const link = wordAt(tokens, at - 1) === "so" && tokens[at - 2]?.upos === "PUNCT" ? at - 2 : at - 1;
  const inverted = turned && lemma !== "have" ? sourceBehind(passage, cue, before, link) : null;
  const whole = withoutRelay(passage, inverted ?? behindQuote(passage, before));
  if (!whole) return null;
  // "was all Lund would say"
  const counts = wordAt(tokens, whole.first) === "all" && tokens[whole.first + 1]?.upos === "PROPN";
  const named = counts ? { first: whole.first + 1, end: whole.end } : whole;
  const spoken = saysIn(passage, at, named) ?? named;
  if (isNoSource(passage, cue, spoken)) return null;
  const source = withCount(tokens, first, spoken);
  return {
    source,
    opens: Math.min(named.first, source.first, inverted ? link + 1 : at),
    closes: Math.max(source.end, cue.closes, behindCue(tokens, at, lemma)),
    inverted: inverted !== null,
    // "Word has it that": nobody's
    attribution: attributionAt(
      passage,
      at,
      isHearsay(passage, lemma, source) ? null : source,
      lemma,
      entry,
      lemma,
    ),
  };
}

/** Whether a cue's subject says nothing by it. */
function isNoSource(passage: Passage, cue: Candidate, source: TokenRange): boolean {
  const { tokens, end } = passage;
  const { at, lemma } = cue;
  if (isNobody(passage, cue, source)) return true;
  if (isThingSubject(passage, cue, source)) {
    passage.refuse(tokens[at] as Token, "its subject can't speak");
    return true;
  }
  const head = headWord(tokens, source);
  if (tellsNothing(tokens, lemma, head, source, at, end)) return true;
  // "The daily has learned that": what somebody else learned, he didn't say.
  if (isOneOf(lemma, "learn", "understand")) return !namesOutlet(passage, spanOf(tokens, source));
  if (lemma !== "read") return false;
  // “S,” it reads: a document told of before
  const itReads = wordAt(tokens, source.first) === "it" && isClose(tokens[source.first - 1]);
  return !itReads && !DOCUMENT_NOUNS.has(head) && !INSCRIBED.has(head);
}

/** "“S,” shot back X": behind the verb and the particle that it reports with. */
const pastParticle = (tokens: readonly Token[], at: number, lemma: string): number =>
  PHRASAL_CUES.get(lemma)?.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;

/** Behind the verb and what belongs to it: "as X put it", where the pronoun stands for what was said, "S, she pointed out, and T". */
function behindCue(tokens: readonly Token[], at: number, lemma: string): number {
  const long = isMarkedVerb(tokens, at) || (isOneOf(lemma, "put", "have") && wordAt(tokens, at + 1) === "it");
  return long ? at + 2 : wordAt(tokens, at + 2) === "," ? pastParticle(tokens, at, lemma) : at + 1;
}

/** "S, it says in the communiqué": the document, where the subject is "it". */
function saysIn({ tokens, end }: Passage, at: number, { first, end: behind }: TokenRange): TokenRange | null {
  if (wordAt(tokens, first) !== "it" || behind - first > 1 || wordAt(tokens, at + 1) !== "in") return null;
  if (!isOneOf(wordAt(tokens, at), "says", "said", "states", "reads")) return null;
  const near = phraseStartingAt(tokens, at + 2, end);
  return near && DOCUMENT_NOUNS.holds(tokens[headAt(tokens, near)]) ? near : null;
}

const isHearsay = ({ tokens }: Passage, lemma: string, { first, end }: TokenRange): boolean =>
  lemma === "have" &&
  end - first === 1 &&
  isOneOf(wordAt(tokens, first), "word", "rumour", "rumor", "legend", "gossip");

/** Whether a cue can stand before its source behind plain speech: it takes no object, or one that is seldom a noun. */
const canTurn = ({ entry, lemma }: Candidate): boolean =>
  // "The plan, agreed last May, was shelved"
  (lemma !== "agree" &&
    !(entry?.frames.includes("object") || entry?.frames.at(lemma === "call" ? 1 : 0) === "name")) ||
  /^(?:warn|note|explain|announce|confirm|acknowledge|admit|promise|pledge|predict|reveal|stress)$/.test(
    lemma,
  );

/** Whether nothing but the source stands behind a cue. */
function isLast({ tokens, end }: Passage, at: number): boolean {
  const closes = sourceAfter(tokens, at + 1, end)?.end ?? -1;
  return closes >= end || wordAt(tokens, closes) === ".";
}

/** "S, said X": the source behind a cue whose content stands before the mark at `link`; null where what stands there hears it or is the content's. */
function sourceBehind(
  passage: Passage,
  cue: Candidate,
  before: TokenRange | null,
  link: number,
): TokenRange | null {
  const { tokens, first, end } = passage;
  const { at, lemma } = cue;
  if (HEARD.has(lemma)) return null;
  // “S,” said X: the quotation's own comma or stop parts it from the cue; “all forms” threatened X has none.
  let inside = link;
  while (inside > first && isClose(tokens[inside])) inside--;
  // “We are ready” tweeted X: plain speech needs none.
  // A headline leaves it out: "Fighting ‘must stop’ says X".
  const parted =
    /^[,.!?…—-]+$/.test(wordAt(tokens, inside)) ||
    (UTTERED.has(lemma) && (isOpen(tokens[first]) || passage.terse === true));
  // "S, questioned X" only stands behind a quotation: such verbs take an object.
  const behindMark =
    (wordAt(tokens, link) === "," && (canTurn(cue) || isLast(passage, at))) ||
    (isClose(itemAt(tokens, link)) && parted);
  const turns =
    behindMark ||
    (at === first + 1 && isOneOf(wordAt(tokens, first), "so", "thus")) ||
    (at === first && finite(tokens[at]) && tokens[at]?.xpos !== "VBP");
  const after = turns ? sourceAfter(tokens, pastParticle(tokens, at, lemma), end) : null;
  // "The deal, confirmed late Friday, is dead"
  if (!after || DAY.holds(tokens[after.end - 1])) return null;
  // "called Y “weak,” called Z a “fool”": behind a cue of naming who is named
  if (
    cue.entry?.frames.includes("name") &&
    (isOpen(tokens[after.end]) || (tokens[after.end]?.upos === "DET" && isOpen(tokens[after.end + 1])))
  )
    return null;
  // "X, the minister, told Y that …": what follows is the audience or the content's subject, not the source.
  const next = tokens[after.end];
  const verb = next?.upos === "ADV" ? tokens[after.end + 1] : next;
  if (tokens[after.first]?.upos === "PRON" && verb?.upos === "VERB") return null;
  if (!before) return after;
  // "“S,” Ann Roe, the mayor, warned the Bell": who heard it
  if (cue.entry?.hearer && namesOutlet(passage, spanOf(tokens, after))) return null;
  if (next && (next.lower === "that" || finite(next) || goesOn(tokens, after, end))) return null;
  const speaks = tokens[headAt(tokens, after)]?.upos !== "NOUN" || canSpeak(headWord(tokens, after));
  return behindMark && speaks && !closesInsertion(passage, at, before, after) ? after : null;
}

/** "X, a docker, said their talks, full of it, would end": past what is set apart behind a subject, its own modal. */
function goesOn(tokens: readonly Token[], after: TokenRange, end: number): boolean {
  if (wordAt(tokens, after.end) !== "," || tokens[after.end - 1]?.upos !== "NOUN") return false;
  if (ACTOR_NOUNS.has(lemmaAt(tokens, after.end - 1, "NOUN"))) return false;
  for (let i = after.end + 1; i + 1 < Math.min(end, after.end + 14); i++) {
    if (finite(tokens[i]) || isOpen(tokens[i])) return false;
    if (wordAt(tokens, i) === ",") return tokens[i + 1]?.xpos === "MD";
  }
  return false;
}

/** "A source quoted by the agency said", "a memo leaked to the paper said": the outlet passes on what the source says. */
export function withoutRelay(passage: Passage, source: TokenRange | null): TokenRange | null {
  const { tokens } = passage;
  if (!source) return null;
  for (let i = source.first + 1; i + 2 < source.end; i++) {
    if (!isOneOf(wordAt(tokens, i + 1), "by", "to") || !PASSING_ON.holds(itemAt(tokens, i))) continue;
    const outlet = spanOf(tokens, { first: i + 2, end: source.end });
    return namesOutlet(passage, outlet) ? { first: source.first, end: i } : source;
  }
  return source;
}

/**
 * "A Lund official, who asked for calm, said the minister, Ann Roe, had left", "His host, Ann Roe, promised guns, while …":
 * the comma before the cue closes what is set apart behind the sentence's subject, and what follows is the content's.
 */
function closesInsertion(
  { tokens, first, told = first, terse }: Passage,
  at: number,
  { first: subject }: TokenRange,
  after: TokenRange,
): boolean {
  // "On Monday, the ministry, which …, announced": behind what stands before its subject
  const opens =
    subject <= told + 1 || (wordAt(tokens, subject - 1) === "," && !hasVerb(tokens, told, subject));
  // “…,” demanded: the comma stands inside the mark.
  const mark = isClose(tokens[at - 1]) ? at - 2 : at - 1;
  if (wordAt(tokens, mark) !== "," || !opens) return false;
  let comma = subject + 1;
  while (comma < mark && wordAt(tokens, comma) !== ",") comma++;
  if (comma >= mark || hasVerb(tokens, subject, comma)) return false;
  // "The envoy, who left at noon, condemned the raid": so far its subject has no verb of its own.
  // "The draft, a copy of which was seen by X, calls for S"
  const pronoun = [1, 2, 3, 4].find((k) =>
    isOneOf(wordAt(tokens, comma + k), "who", "which", "whose", "whom"),
  );
  if (pronoun !== undefined) {
    let close = comma + pronoun;
    while (wordAt(tokens, close) !== ",") close++;
    if (close === mark) return true;
  }
  // "the minister, Ann Roe, had left": past what is set apart behind him as well.
  let behind = after.end + 1;
  while (
    behind < after.end + 9 &&
    isOneOf(tokens[behind]?.upos, "DET", "ADJ", "NOUN", "PROPN", "ADP", "PART")
  )
    behind++;
  if (wordAt(tokens, behind) === ",") behind++;
  const goesOn = wordAt(tokens, after.end) === "," && finite(tokens[behind]);
  // "The text, signed by nine states, urges S"; a headline may leave its verb out before "says X".
  const own = terse ? /^VB[DN]$/ : /^VB[DNPZ]$/;
  return goesOn || (own.test(tokens[at]?.xpos ?? "") && !hasVerb(tokens, first, at));
}

/** “S,” the port's deputy dispatcher This Morning said: all that stands between a quotation and its cue is the source. */
function behindQuote({ tokens, first }: Passage, source: TokenRange | null): TokenRange | null {
  if (!source) return null;
  let from = source.first;
  while (
    from > first &&
    source.first - from < 8 &&
    (inName(tokens[from - 1]) || COUNTING.holds(tokens[from - 1]))
  )
    from--;
  // "“S,” and an aide said T"
  if (wordAt(tokens, from) === "and") return source;
  // “S,” a policy the cabinet announced in May: what the cabinet announced is the policy.
  if (
    from < source.first &&
    isClose(itemAt(tokens, from - 1)) &&
    /^(?:the|an?|his|her|its|their)$/.test(wordAt(tokens, source.first))
  )
    return null;
  return from < source.first &&
    isClose(itemAt(tokens, from - 1)) &&
    isOneOf(tokens[from]?.upos, "DET", "PROPN", "NOUN", "ADJ")
    ? { first: from, end: source.end }
    : source;
}

/** "more than 40 lawmakers", "nearly 200 economists": a number with what rounds it. */
function withCount(tokens: readonly Token[], first: number, source: TokenRange): TokenRange {
  if (tokens[source.first]?.upos !== "NUM") return source;
  let from = source.first;
  while (from > first && from > source.first - 3 && COUNTING.holds(tokens[from - 1])) from--;
  return { first: isOneOf(wordAt(tokens, from), "and", "then") ? source.first : from, end: source.end };
}

/** What stands within "the guild’s founder and president", "the then mayor", "more than 40 lawmakers", "nearly 200 economists". */
const COUNTING = new WordList("and then more than at least nearly almost about around roughly over some");

/** What counts those who speak. */
const QUANTITY = new WordList(
  "number majority minority plurality series range share proportion percentage score handful",
);

/** What can be read besides documents. */
const INSCRIBED: ReadonlySet<string> = new Set(
  "line sentence inscription caption heading title slogan motto page plaque verse reply response comment entry".split(
    " ",
  ),
);

/** Parts of speech that a name or title can hold; the tagger gives unknown words to any of them. */
const NAMING: ReadonlySet<string> = new Set("PROPN NOUN ADJ DET NUM X SYM PART INTJ".split(" "));
const inName = (token: Token | undefined): boolean =>
  token !== undefined && (NAMING.has(token.upos) || (token.upos === "PUNCT" && startsLetter(token.text)));

/** Verbs that a quotation without a mark of its own can stand before. */
const UTTERED: ReadonlySet<string> = new Set("say tweet write reply add ask explain answer".split(" "));

/** Verbs behind which whoever hears it can stand, and the sentence stop. */
const HEARD_BEHIND: ReadonlySet<string> = new Set(
  "told tells tell informed wrote assured assures reassured reminded notified promised advised warned".split(
    " ",
  ),
);

/** "the ministry told reporters": behind who heard it, where the sentence can stop. */
export function pastHeard(passage: Passage, { inverted }: Reported, closes: number): number {
  const { tokens, end } = passage;
  const token = tokens[closes];
  if (inverted || !token || !HEARD_BEHIND.has(wordAt(tokens, closes - 1))) return closes;
  return (
    outletRow(passage, closes).at(-1)?.end ??
    sourceAfter(tokens, closes, end)?.end ??
    (isOneOf(token.lower, "me", "us", "him", "her", "them") ? closes + 1 : closes)
  );
}

/** Whether a cue's subject is a thing that can't speak: "the war threatens S", "its establishment underlines the commitment". */
export function isThingSubject(
  { tokens, report }: Passage,
  { lemma, entry, closes }: Candidate,
  source: TokenRange,
): boolean {
  // Things add to a number as well as somebody to what was said.
  const takes = entry?.frames.filter((frame) => frame !== "to").length ?? 0;
  const ambiguous =
    closes > 0 || isOneOf(lemma, "add", "remind", "threaten") || (lemma !== "suggest" && takes > 2);
  if (entry?.frames.includes("clause") && !ambiguous) return false;
  const head = headWord(tokens, source);
  if (entry === MARKED) return !isSomebody(tokens, source, head);
  // "the war against Lund threatens": the head may stand before a name.
  const common = tokens
    .slice(source.first, source.end)
    .some((one) => one.lower === head && (one.upos === "NOUN" || one.upos === "ADJ"));
  // "The meeting noted with concern": in a communiqué those who met.
  const met = isOneOf(head, "meeting", "summit", "session") && speaksForIssuer(report);
  return common && !canSpeak(head) && !DOCUMENT_NOUNS.has(head) && !met;
}

/** Whether a source names who or what can surely speak. */
const isSomebody = (tokens: readonly Token[], { first, end }: TokenRange, head: string): boolean =>
  isOneOf(head, "he", "she", "they", "who", "we", "i") ||
  ACTOR_NOUNS.has(lemma(head, "NOUN")) ||
  PERSON.test(lemma(head, "NOUN")) ||
  DOCUMENT_NOUNS.has(head) ||
  (tokens[end - 1]?.upos === "PROPN" && tokens[first]?.upos !== "DET");

/** The lower-case head of a source's noun phrase: its last word before a preposition, a comma or a number. */
export const headWord = (tokens: readonly Token[], source: TokenRange): string => {
  // "a number of lawmakers": those who are counted
  for (let i = source.first; i + 2 < source.end && i < source.first + 4; i++)
    if (QUANTITY.holds(tokens[i]) && wordAt(tokens, i + 1) === "of")
      return headWord(tokens, { first: i + 2, end: source.end });
  for (let i = source.first; i < source.end; i++)
    if (tokens[i]?.upos === "ADP" || (tokens[i]?.text === "," && i > source.first))
      return headWord(tokens, { first: source.first, end: i });
  let last = source.end - 1;
  // "the protocol signed in Lund reads"
  if (tokens[last]?.xpos === "VBN" && tokens[last - 1]?.upos === "NOUN" && last > source.first) last--;
  // "a sign that read “S”"
  while (
    last > source.first &&
    (tokens[last]?.upos === "NUM" || isOneOf(wordAt(tokens, last), "that", "which"))
  )
    last--;
  return wordAt(tokens, last);
};
