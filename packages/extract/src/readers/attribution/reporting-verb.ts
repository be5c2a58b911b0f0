/** Takes a reporting verb in a passage, gives the statement that it reports: "X said S", "S, X said", "“S,” said X", "As X said, S". */

import { lemma as lemmaOf, type Token } from "@readout/english";
import { CUES, canSpeak, ISSUER_CUES, PHRASAL_CUES } from "../../data/cues.ts";
import { DOCUMENT_NOUNS, PASSING_ON } from "../../data/relay-words.ts";
import { mentionsIn, type TextSpan } from "../../report.ts";
import type { Candidate } from "./candidate.ts";
import { contentEnd } from "./clause-end.ts";
import { statementAfter } from "./content-after.ts";
import {
  contentBefore,
  contentResumed,
  follows,
  isSubordinate,
  type Place,
  resumes,
} from "./content-before.ts";
import { farThat } from "./content-start.ts";
import { carrier } from "./cue-state.ts";
import { type Attribution, attributionAt, draftOf, type Passage, type StatementDraft } from "./draft.ts";
import { speaksForIssuer } from "./issuer-voice.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { namesOutlet } from "./outlets.ts";
import { sourceAfter, sourceBefore } from "./source.ts";
import {
  finite,
  hasVerb,
  isClose,
  isOpen,
  quotedFrom,
  rangeOf,
  spanOf,
  type TokenRange,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "./words.ts";

/** A reporting verb with its source: the tokens `[opens, closes)` that the two take. */
export interface Reported {
  readonly source: TokenRange;
  readonly opens: number;
  readonly closes: number;
  readonly inverted: boolean;
  readonly attribution: Attribution;
}

/** Cues that name their hearer, so that the noun phrase behind them is his. */
const HEARD = /^(?:tell|inform|assure|notify|reassure|brief|remind|order|instruct|command|beg)$/;

/** The source of a cue: before it, or behind it where its content stands before ("said the minister"); null where none stands by it. */
export function reportedAt(passage: Passage, cue: Candidate, turned = true): Reported | null {
  const { tokens, first, end, told = first } = passage;
  const { at, lemma, entry } = cue;
  const carries = carrier(tokens, first, at);
  // "…, and his colleague, beside him, said": a source stands behind what was read before.
  const before =
    (told < at ? sourceBefore(tokens, told, carries) : null) ?? sourceBefore(tokens, first, carries);
  // “S,” said X: the quotation's own comma or stop parts it from the cue; “all forms” threatened X has none.
  let inside = at - 1;
  while (inside > first && isClose(tokens[inside])) inside--;
  // “We are ready” tweeted X: plain speech needs none.
  const parted =
    /^[,.!?…—-]+$/.test(wordAt(tokens, inside)) || (UTTERED.test(lemma) && isOpen(tokens[first]));
  // "S, questioned X" only stands behind a quotation: such verbs take an object.
  const closing = sourceAfter(tokens, at + 1, end)?.end ?? -1;
  const plain =
    !(entry?.frames.includes("object") || entry?.frames.at(lemma === "call" ? 1 : 0) === "name") ||
    /^(?:warn|note|explain|announce|confirm|acknowledge|admit|promise|pledge|predict|reveal|stress)$/.test(
      lemma,
    ) ||
    closing >= end ||
    wordAt(tokens, closing) === ".";
  const behindMark = (wordAt(tokens, at - 1) === "," && plain) || (isClose(tokens[at - 1]) && parted);
  const turns =
    turned &&
    (behindMark || (at === first && finite(tokens[at]) && tokens[at]?.xpos !== "VBP")) &&
    !HEARD.test(lemma);
  const after = turns ? sourceAfter(tokens, at + 1, end) : null;
  // "X, the minister, told Y that …": what follows is the audience or the content's subject, not the source.
  const next = after ? tokens[after.end] : undefined;
  const verb = after && next?.upos === "ADV" ? tokens[after.end + 1] : next;
  const pronoun = after !== null && tokens[after.first]?.upos === "PRON" && verb?.upos === "VERB";
  const inverted =
    after && !pronoun && !(before && next && (next.lower === "that" || finite(next))) ? after : null;
  const speaks =
    inverted !== null && (tokens[inverted.end - 1]?.upos !== "NOUN" || canSpeak(headWord(tokens, inverted)));
  const isInverted =
    inverted !== null &&
    (!before || (behindMark && speaks && !closesInsertion(passage, at, before, inverted)));
  const source = withoutRelay(passage, isInverted ? inverted : behindQuote(passage, before));
  if (!source) return null;
  // "the breach, announced last month, of our data": a time, no source.
  if (
    /^(?:last|this|next|earlier)$/.test(wordAt(tokens, source.first)) &&
    TIMES.test(wordAt(tokens, source.end - 1))
  )
    return null;
  // "an additional $95 million announced today"
  if (
    tokens[source.end - 1]?.upos === "NUM" &&
    tokens.slice(source.first, source.end).some(({ upos }) => upos === "SYM")
  )
    return null;
  // "Perhaps you wonder why": whom one speaks to says nothing.
  if (entry?.attitude && wordAt(tokens, source.first) === "you" && source.end - source.first === 1)
    return null;
  // "Neither side has commented on S": nobody said it.
  if (/^(?:neither|nobody|none|no|nor|nothing|little)$/.test(wordAt(tokens, source.first))) return null;
  // "Nobody at the ministry would say", "No one at the embassy"
  const whose = tokens[source.first - 1]?.upos === "ADP" ? wordAt(tokens, source.first - 2) : "";
  if (/^(?:nobody|none|neither|nothing)$/.test(whose)) return null;
  if (whose === "one" && wordAt(tokens, source.first - 3) === "no") return null;
  // "Can you say that S?", "did the envoy say that S?": asked, not said.
  if (
    /^(?:can|could|did|does|do|will|would)$/.test(wordAt(tokens, source.first - 1)) &&
    tokens[at]?.xpos === "VB"
  )
    return null;
  // "if the envoy says that", "whether the king said that": nobody has said it.
  if (/^(?:neither|nor|if|whether|unless)$/.test(wordAt(tokens, source.first - 1))) return null;
  // Things add to a number as well as somebody to what was said.
  const takes = entry?.frames.filter((frame) => frame !== "to").length ?? 0;
  const ambiguous =
    lemma === "add" || lemma === "remind" || lemma === "threaten" || (lemma !== "suggest" && takes > 2);
  if (!entry?.frames.includes("clause") || ambiguous) {
    const head = headWord(tokens, source);
    // "the war against Lund threatens": the head may stand before a name.
    const common = tokens
      .slice(source.first, source.end)
      .some((one) => one.lower === head && (one.upos === "NOUN" || one.upos === "ADJ"));
    if (common && !canSpeak(head)) {
      passage.refuse(tokens[at] as Token, "its subject can't speak");
      return null;
    }
  }
  // "They highlight the risk", "the report underscores that S": what things show
  const shows = /^(?:underscore|underline|highlight)$/.test(lemma);
  const present = /^VB[PZ]$/.test((tokens[at] as Token).xpos);
  if (shows && present && SHOWN.test(headWord(tokens, source))) return null;
  // "The daily has learned that": what somebody else learned, he didn't say.
  if (/^(?:learn|understand)$/.test(lemma) && !namesOutlet(passage, spanOf(tokens, source))) return null;
  if (
    lemma === "read" &&
    !DOCUMENT_NOUNS.has(headWord(tokens, source)) &&
    !INSCRIBED.test(headWord(tokens, source))
  )
    return null;
  return {
    source,
    opens: Math.min(source.first, at),
    // "as X put it": the pronoun stands for what was said.
    closes: Math.max(source.end, lemma === "put" || lemma === "have" ? at + 2 : at + 1),
    inverted: isInverted,
    attribution: attributionAt(passage, at, source, lemma, entry, lemma),
  };
}

/** "A source quoted by the agency said", "a memo seen by the paper said": the outlet passes on what the source says. */
function withoutRelay(passage: Passage, source: TokenRange | null): TokenRange | null {
  const { tokens } = passage;
  if (!source) return null;
  for (let i = source.first + 1; i + 2 < source.end; i++) {
    if (tokens[i]?.xpos !== "VBN" || wordAt(tokens, i + 1) !== "by" || !PASSING_ON.has(wordAt(tokens, i)))
      continue;
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
  { tokens, first, told = first }: Passage,
  at: number,
  { first: subject }: TokenRange,
  after: TokenRange,
): boolean {
  if (wordAt(tokens, at - 1) !== "," || subject > told + 1) return false;
  let comma = subject + 1;
  while (comma < at - 1 && wordAt(tokens, comma) !== ",") comma++;
  if (comma >= at - 1 || hasVerb(tokens, subject, comma)) return false;
  // "the minister, Ann Roe, had left": past what is set apart behind him as well.
  let behind = after.end + 1;
  while (behind < after.end + 9 && /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(tokens[behind]?.upos ?? ""))
    behind++;
  if (wordAt(tokens, behind) === ",") behind++;
  const goesOn = wordAt(tokens, after.end) === "," && finite(tokens[behind]);
  return goesOn || (/^VB[DN]$/.test(tokens[at]?.xpos ?? "") && !hasVerb(tokens, first, at));
}

/** “S,” the port's deputy dispatcher This Morning said: all that stands between a quotation and its cue is the source. */
function behindQuote({ tokens, first }: Passage, source: TokenRange | null): TokenRange | null {
  if (!source) return null;
  let from = source.first;
  while (from > first && source.first - from < 8 && inName(tokens[from - 1])) from--;
  // “S,” a policy the cabinet announced in May: what the cabinet announced is the policy.
  if (
    from < source.first &&
    isClose(tokens[from - 1]) &&
    /^(?:the|an?|his|her|its|their)$/.test(wordAt(tokens, source.first))
  )
    return null;
  return from < source.first &&
    isClose(tokens[from - 1]) &&
    /^(?:DET|PROPN|NOUN|ADJ)$/.test(tokens[from]?.upos ?? "")
    ? { first: from, end: source.end }
    : source;
}

/** What shows something rather than says it. */
const SHOWN = /^(?:they|it|reports?|data|figures|findings|surveys?|stud(?:y|ies)|polls?|estimates?)$/;

/** What can be read besides documents. */
const INSCRIBED = /^(?:line|sentence|inscription|caption|heading|title|slogan|motto|page|plaque|verse)$/;

const TIMES = /^(?:day|night|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter)$/;

/** Parts of speech that a name or title can hold; the tagger gives unknown words to any of them. */
const NAMING = /^(?:PROPN|NOUN|ADJ|DET|NUM|X|SYM|PART|INTJ)$/;
const inName = (token: Token | undefined): boolean =>
  token !== undefined && (NAMING.test(token.upos) || (token.upos === "PUNCT" && /^\p{L}/u.test(token.text)));

/** Verbs that a quotation without a mark of its own can stand before. */
const UTTERED = /^(?:say|tweet|write|reply|add|ask|explain|answer)$/;

/** The statement whose content stands before its attribution, or round it; null where none stands there. */
export function readBehind(passage: Passage, cue: Candidate, reported: Reported): StatementDraft | null {
  const { tokens, quotes } = passage;
  const { entry, lemma } = cue;
  const { opens, inverted, attribution } = reported;
  if (!entry?.frames.includes("quote") && lemma !== "read") return null;
  const { closes } = reported;
  // "“S,” was how X put it"
  const how = wordAt(tokens, opens - 1) === "how" && tokens[opens - 2]?.upos === "AUX";
  const as = how ? opens - 2 : wordAt(tokens, opens - 1) === "as" ? opens - 1 : opens;
  const quoted = isClose(tokens[as - 1]);
  const place = { opens: as, closes: quoted ? closes : pastHeard(passage, reported, closes) };
  // "At a meeting, of which he is a member, X argued that …": a that-clause leaves no content before the source.
  if (wordAt(tokens, closes) === "that" && !inverted && !quoted) return null;
  // "X, whose term ends in May, said on the steps, in the rain, that S"
  if (!inverted && !quoted && farThat(tokens, closes, passage.end) >= 0) return null;
  // "S, the agency has learned"
  const learns = /^(?:learn|understand)$/.test(lemma);
  if (!quoted && !entry?.frames.includes("clause") && lemma !== "read" && !learns) return null;
  if (!quoted && follows(passage, pastHeard(passage, reported, closes)) === "content") return null;
  const before = contentBefore(passage, place) ?? subjectBefore(passage, place);
  if (!before) return null;
  const parts = [before];
  const whole = quotes.some(
    (quote) =>
      Math.abs(quote.innerStart - before.start) <= 1 &&
      quote.innerEnd >= before.end - 2 &&
      quote.start < before.end,
  );
  const hangs =
    whole &&
    wordAt(tokens, closes) === "," &&
    !isOpen(tokens[closes + 1]) &&
    !/^wh(?:o|ich|ose)$/.test(wordAt(tokens, closes + 1)) &&
    isCondition(passage, before);
  const rest = hangs
    ? contentResumed(passage, closes)
    : whole
      ? resumedQuote(passage, closes)
      : resumedClause(passage, place.closes, cue.at, before);
  // "It will give them, as X says, “room”": only what stands behind is X's where what stands before is no clause.
  const noted = as < opens && !how && !rest && !quoted ? lentBy(passage, reported, before) : null;
  if (noted) return draftOf(passage, attribution, [noted]);
  const behind = rest ?? (quoted ? null : verbBehind(passage, place.closes, before));
  if (behind) parts.push(behind);
  return draftOf(passage, attribution, parts);
}

/** What another's "as X says" lends to a clause that is open before it; null where that clause is whole, or the speaker's own. */
function lentBy(passage: Passage, { source, closes }: Reported, before: TextSpan): TextSpan | null {
  const { tokens, end } = passage;
  if (/^(?:i|we|you)$/.test(wordAt(tokens, source.first)) || wordAt(tokens, closes) !== ",") return null;
  const last = tokenFrom(tokens, passage, before.end) - 1;
  const open = /^(?:VERB|AUX|CCONJ|ADP|PART|DET)$/.test(tokens[last]?.upos ?? "");
  if ((!open && spanHasVerb(passage, before)) || wordsBetween(tokens, closes, end) < 2) return null;
  return trimmed(tokens, closes + 1, end);
}

/** "Three of the five, the paper reported in its evening edition, citing two mayors, have yet to pay": a subject alone, whose verb stands behind the attribution. */
function subjectBefore(passage: Passage, { opens, closes }: Place): TextSpan | null {
  const { tokens, first } = passage;
  if (wordAt(tokens, opens - 1) !== ",") return null;
  const subject = phraseEndingAt(tokens, first, opens - 2);
  const whole = subject?.first === first ? spanOf(tokens, subject) : null;
  return whole && verbBehind(passage, closes, whole) ? whole : null;
}

/** "Three of the five, the paper reported in its Monday edition, citing two envoys, have yet to pay": a subject whose verb stands behind the last comma of the attribution. */
function verbBehind(passage: Passage, closes: number, before: TextSpan): TextSpan | null {
  const { tokens, end } = passage;
  if (spanHasVerb(passage, before)) return null;
  for (let i = closes; i + 2 < end && i < closes + 40; i++) {
    if (isOpen(tokens[i]) || /^[;:]$/.test(wordAt(tokens, i))) return null;
    if (finite(tokens[i]) && wordAt(tokens, i - 1) !== "which" && wordAt(tokens, i - 1) !== "who")
      return null;
    if (wordAt(tokens, i) === "," && finite(tokens[i + 1])) return trimmed(tokens, i + 1, end);
  }
  return null;
}

/** “Even if it fails,” she said, the effort “sends a message”: a quotation that needs a main clause. */
function isCondition({ tokens, first, end }: Passage, { start }: TextSpan): boolean {
  const from = tokenFrom(tokens, { first, end }, start);
  return /^(?:if|unless|although|though|while|because|since|when)$/.test(
    wordAt(tokens, wordAt(tokens, from) === "even" ? from + 1 : from),
  );
}

/** "the ministry told reporters": behind who heard it, where the sentence can stop. */
function pastHeard(passage: Passage, { inverted }: Reported, closes: number): number {
  const { tokens, end } = passage;
  const token = tokens[closes];
  if (inverted || !token || !/^(?:told|tells|tell|informed|wrote)$/.test(wordAt(tokens, closes - 1)))
    return closes;
  return (
    sourceAfter(tokens, closes, end)?.end ??
    (/^(?:me|us|him|her|them)$/.test(token.lower) ? closes + 1 : closes)
  );
}

/** “A,” X said, “B”; “A,” X wrote in a letter, that Y “B”. */
function resumedQuote({ tokens, end, quotes }: Passage, closes: number): TextSpan | null {
  let k = closes;
  // “A,” said X, who has been there, “B”
  const relative = /^wh(?:o|ich|ose)$/.test(wordAt(tokens, closes + 1));
  while (k < end && k < closes + 30 && !isOpen(tokens[k]) && (relative || !finite(tokens[k]))) {
    // “A,” X said, adding that “B”: the participle reports what follows.
    if (tokens[k]?.xpos === "VBG" && CUES.has(lemmaOf(wordAt(tokens, k), "VERB"))) return null;
    k++;
  }
  // “A,” X wrote, that Y may do “B”
  if (wordAt(tokens, closes) !== "that")
    for (let i = closes; i < k - 1; i++)
      if (wordAt(tokens, i) === "," && wordAt(tokens, i + 1) === "that") return trimmed(tokens, i + 2, end);
  const joined =
    wordAt(tokens, k - 1) === "," || wordAt(tokens, k - 1) === "that" || wordAt(tokens, k - 1) === "and";
  return joined && k < end ? quotedFrom(quotes, tokens[k]) : null;
}

/** "S1, X said, S2": the clause that the attribution interrupts goes on. */
export function resumedClause(
  passage: Passage,
  closes: number,
  cue: number,
  before: TextSpan,
): TextSpan | null {
  if (!resumes(passage, closes) && wordAt(passage.tokens, closes) !== "," && !endsOpen(passage, before))
    return null;
  const rest = contentResumed(passage, closes);
  if (!rest) return null;
  const { tokens } = passage;
  const from = tokenFrom(tokens, { first: closes, end: passage.end }, rest.start);
  if (/^(?:while|whereas|although|though|after|when|as|who|according)$/.test(wordAt(tokens, from)))
    return null;
  // "They were his, he said, but not his idea": what has no verb of its own goes on with the clause.
  if (wordAt(tokens, from) === "but" && hasVerb(tokens, from, passage.end)) return null;
  // "S, the paper wrote, on the authority of a diplomat"
  if (wordAt(tokens, from) === "on" && /^(?:authority|strength|word)$/.test(wordAt(tokens, from + 2)))
    return null;
  // A clause that is whole before its attribution takes a phrase behind it, no other clause.
  const whole = !isFronted(passage, before) && spanHasVerb(passage, before) && !endsOpen(passage, before);
  // "S, X said, “as it should be”": what stands in marks is X's as well.
  const mark = tokens[from]?.upos === "CCONJ" ? from + 1 : from;
  if (whole && isOpen(tokens[mark])) return quotedFrom(passage.quotes, tokens[mark]);
  // "It was not clear, officials said, how S"
  const asks =
    wordAt(tokens, tokenFrom(tokens, passage, before.start)) === "it" &&
    /^(?:how|why|whether|what|where)$/.test(wordAt(tokens, from));
  const joined =
    asks || /^(?:ADP|SCONJ|PART)$/.test(tokens[from]?.upos ?? "") || wordAt(tokens, from + 1) === "that";
  if (whole && !joined) return null;
  return trimmed(tokens, from, contentEnd(passage, from, { cue, phrase: false }));
}

/** "The leaders would, X said, “leave no stone unturned”": a clause that stops at an auxiliary or preposition isn't whole. */
function endsOpen({ tokens, first, end }: Passage, { end: stop }: TextSpan): boolean {
  let last = first;
  while (last + 1 < end && (tokens[last + 1] as Token).end <= stop) last++;
  return /^(?:AUX|PART|ADP|DET|SCONJ)$/.test(tokens[last]?.upos ?? "");
}

const isFronted = (passage: Passage, before: TextSpan): boolean =>
  isSubordinate(wordAt(passage.tokens, tokenFrom(passage.tokens, passage, before.start)));

const spanHasVerb = ({ tokens, first, end }: Passage, { start, end: stop }: TextSpan): boolean => {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.start >= start && token.end <= stop && finite(token))
      return !/^W/.test(tokens[first]?.xpos ?? "");
  }
  return false;
};

/** The statement whose content follows its cue; null where none does. */
export function readForward(passage: Passage, cue: Candidate, reported: Reported): StatementDraft | null {
  const { tokens, end } = passage;
  const { at, entry, lemma } = cue;
  const { source, closes, attribution } = reported;
  if (
    entry?.frames[0] === "clause" &&
    /^(?:that|which|who)$/.test(wordAt(tokens, source.first - 1)) &&
    source.end - source.first <= 4 &&
    (tokens[closes]?.upos === "VERB" || tokens[closes]?.upos === "AUX")
  ) {
    // "talks that it said focused on …": the relative clause is what was said.
    const content = trimmed(tokens, closes, relativeEnd(passage, closes + 1));
    return content ? draftOf(passage, { ...attribution, reader: "attributions:relative" }, [content]) : null;
  }
  if (
    entry &&
    wordAt(tokens, source.first - 1) === "as" &&
    (source.first - 1 === passage.first ||
      (source.first - 2 === passage.first && tokens[passage.first]?.upos === "CCONJ")) &&
    (follows(passage, pastHeard(passage, reported, closes)) !== "content" || PHRASAL_CUES.has(lemma))
  ) {
    let comma = pastHeard(passage, reported, closes);
    while (comma < end && comma < closes + 14 && wordAt(tokens, comma) !== ",") comma++;
    // "As we have said, and as you know, S": no content opens with "and".
    const opens = wordAt(tokens, comma) === "," && tokens[comma + 1]?.upos !== "CCONJ";
    const content = opens ? trimmed(tokens, comma + 1, end) : null;
    if (content) return draftOf(passage, { ...attribution, reader: "attributions:as_said" }, [content]);
    if (!opens && wordAt(tokens, comma) === ",") return null;
  }
  // "As we welcome the new year, S": an object behind "as" tells when.
  const leads = wordAt(tokens, source.first - 1) === "as" && source.first - 1 <= passage.first + 1;
  if (leads && entry?.act === "welcome" && wordAt(tokens, closes) !== "that") return null;
  if (lemma === "read" && isOpen(tokens[closes + 1]))
    return statementAfter(passage, closes, attribution, { cue: at, entry: null, free: true });
  if (!entry) return readIssuer(passage, at, lemma, attribution);
  return (
    statementAfter(passage, closes, attribution, { cue: at, entry }) ??
    readIssuer(passage, at, lemma, attribution)
  );
}

/** "the order, which critics say is “void,” takes effect": the comma before the verb that the relative clause's noun goes with. */
function relativeEnd({ tokens, end }: Passage, from: number): number {
  for (let i = from; i + 1 < end; i++) {
    const comma = wordAt(tokens, i) === "," ? i : -1;
    const next = isClose(tokens[comma + 1]) ? comma + 2 : comma + 1;
    if (comma >= 0 && next < end && finite(tokens[next])) return next;
  }
  return end;
}

/** Whether a source is a pronoun, or names or describes somebody known. */
const names = ({ report }: Passage, source: TextSpan | null): boolean =>
  source !== null &&
  (/^(?:we|they|he|she|i|it|participants|both|all|the \S+)\b/i.test(
    report.text.slice(source.start, source.end),
  ) ||
    mentionsIn(report, source.start, source.end).length > 0);

/** In a readout or joint statement the issuer's own verbs carry what it says: "the Secretary reaffirmed support for …". */
function readIssuer(
  passage: Passage,
  at: number,
  lemma: string,
  attribution: Attribution,
): StatementDraft | null {
  const { tokens, end, report } = passage;
  if (!speaksForIssuer(report) || !ISSUER_CUES.has(lemma)) return null;
  if (report.roles[passage.sentence.paragraph] === "headline" || !names(passage, attribution.source))
    return null;
  // "shared with the minister his concern": with whom is no part of what was said.
  const hearer = wordAt(tokens, at + 1) === "with" ? sourceAfter(tokens, at + 2, end) : null;
  const from = hearer ? hearer.end : at + 1;
  if (wordsBetween(tokens, from, end) < 3) return null;
  // "The Award recognizes those who help": a thing, no speaker.
  if (attribution.source && isThing(passage, attribution.source)) return null;
  const content = trimmed(tokens, from, contentEnd(passage, from, { cue: at, phrase: true }));
  return content
    ? draftOf(passage, { ...attribution, reader: `attributions:issuer_${lemma}` }, [content])
    : null;
}

/** Whether a source's head is a common noun that can't speak. */
function isThing({ tokens, sentence, report }: Passage, source: TextSpan): boolean {
  const range = rangeOf(tokens, { first: sentence.firstToken, end: sentence.endToken }, source);
  if (range.end <= range.first) return false;
  const head = headWord(tokens, range);
  const known = mentionsIn(report, source.start, source.end).some(({ entity }) => entity !== null);
  return !known && !canSpeak(head);
}

const headWord = (tokens: readonly Token[], source: TokenRange): string => {
  for (let i = source.first; i < source.end; i++)
    if (tokens[i]?.upos === "ADP" || (tokens[i]?.text === "," && i > source.first))
      return headWord(tokens, { first: source.first, end: i });
  let last = source.end - 1;
  while (last > source.first && tokens[last]?.upos === "NUM") last--;
  return wordAt(tokens, last);
};
