/** Takes a cue without a subject of its own, gives the statement of its sentence's subject: "X left and said S", "X said S, adding T", "X issued a statement saying S". */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, canSpeak, ISSUING_VERBS, MARKED } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, SPOKEN_PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { statementAfter } from "../content/content-after.ts";
import type { Candidate } from "../cue/candidate.ts";
import { attendant, carrier, sameTense } from "../cue/cue-state.ts";
import { headWord, isThingSubject } from "../cue/reporting-verb.ts";
import { tellsNothing } from "../cue/tells-nothing.ts";
import { attributionAt, draftOf, isAttended, type Passage, type StatementDraft } from "../draft.ts";
import { readIssuer } from "../issuer/issuer-act.ts";
import { phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { isSubject, mainVerb } from "../phrase/subject-clause.ts";
import { authorBefore } from "../source/author-before.ts";
import { sourceBefore } from "../source/source.ts";
import {
  DAY,
  finite,
  hasVerb,
  isClose,
  isDash,
  lemmaAt,
  quotedFrom,
  rangeOf,
  spanOf,
  type TokenRange,
  tokenFrom,
  wordAt,
} from "../words.ts";

/** The statement of a cue behind "and", of a participle, or of a participle on a document; null for any other. */
export function readSameSubject(passage: Passage, cue: Candidate): StatementDraft | null {
  const { tokens } = passage;
  const { at, lemma: word, entry } = cue;
  const token = tokens[at] as Token;
  const carries = carrier(tokens, passage.first, at);
  let before = carries - 1;
  while (itemAt(tokens, before)?.upos === "ADV") before--;
  // "did not reply but has said in a filing that S"
  if (token.xpos === "VBN" && isOneOf(wordAt(tokens, before), "has", "have", "had")) before--;
  // "called it S and, in a letter, warned of T": past what stands between commas behind the conjunction
  if (finite(token) && wordAt(tokens, before) === ",")
    for (let i = before - 1; i > before - 16 && !finite(tokens[i]); i--)
      if (wordAt(tokens, i) === "," && tokens[i - 1]?.upos === "CCONJ") before = i - 1;
  const isParticiple = token.xpos === "VBG" && carries === at;
  // "arrested the leaders, thereby rejecting the vote": what a deed comes to, no words
  if (isParticiple && isOneOf(wordAt(tokens, at - 1), "thereby", "thus", "hence")) return null;
  // "but both said": a subject of its own
  // "with one, Tim Roe, saying S"
  if (isParticiple && wordAt(tokens, before) === "," && attendant(tokens, passage.first, at)) return null;
  const joined = itemAt(tokens, before)?.upos === "CCONJ" && wordAt(tokens, before) !== "both";
  if (isParticiple && joined && doneBefore(tokens, passage.first, before)) return null;
  const author = isParticiple ? authorBefore(passage, at) : null;
  if (author && entry) {
    const attribution = attributionAt(passage, at, author, word, entry, `document_${word}`);
    const draft = statementAfter(authoredEnd(passage, author, at), at + 1, attribution, { cue: at, entry });
    if (draft) return draft;
  }
  if (isParticiple && readOn(tokens, at) >= 0) return readOnDocument(passage, cue);
  const apart =
    joined ||
    (isClose(itemAt(tokens, before)) && wordAt(tokens, before - 1) === ",") ||
    (isDash(wordAt(tokens, before)) && tokens[before]?.end !== tokens[before + 1]?.start) ||
    (before > passage.first && /^(?:,|while|after|before|by|when|for)$/.test(wordAt(tokens, before))) ||
    // "is fond of saying that S"
    (wordAt(tokens, before) === "of" && isOneOf(wordAt(tokens, before - 1), "fond", "habit"));
  // "X hid the facts, admitted S, and left", "X thanked A, welcomed B and urged C": one verb of a row.
  const inRow =
    finite(token) &&
    wordAt(tokens, before) !== ";" &&
    ((wordAt(tokens, before) === "," && rowed(passage, at)) || resumed(passage, before, token));
  const told = semicolonSource(passage, joined ? before - 1 : before, at);
  const isVerb = inRow || told !== null || (joined && (finite(tokens[carries]) || token.xpos === "VBN"));
  if (!(entry && isParticiple && apart) && !isVerb) return null;
  // "attacked the envoy for calling it S": his words, and the subject's only where that is who is criticised
  const blames = isParticiple && wordAt(tokens, before) === "for" && !BLAMED.test(wordAt(tokens, before - 1));
  const source = told ?? (blames ? null : subjectOf(passage, at));
  if (!source) return null;
  const who = rangeOf(tokens, passage, source);
  if ((!isParticiple || entry === MARKED) && isThingSubject(passage, cue, who)) return null;
  if (!isParticiple && tellsNothing(tokens, word, headWord(tokens, who), who, at, passage.end)) return null;
  const reader = isParticiple ? `participle_${word}` : `and_${word}`;
  const attribution = { ...attributionAt(passage, at, null, word, entry, reader), source };
  return (
    (entry && statementAfter(passage, cue.closes || at + 1, attribution, { cue: at, entry })) ??
    (isVerb ? readIssuer(passage, at, word, attribution) : null)
  );
}

/** "by cutting fees and adding years": the participle that "and" goes on from tells of a deed. */
function doneBefore(tokens: readonly Token[], first: number, and: number): boolean {
  for (let i = and - 1; i > first && and - i < 12; i--) {
    if (tokens[i]?.xpos !== "VBG") continue;
    return isOneOf(itemAt(tokens, i - 1)?.upos, "ADP", "SCONJ") && !CUES.has(lemmaAt(tokens, i, "VERB"));
  }
  return false;
}

/** Whether a verb of the same tense stands before this one without a source between them. */
function rowed({ tokens, first, end, drafts, sentence, report }: Passage, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.text === ",") return false;
  // A headline's "X meets Y, says talks must go on", where "X resigns, says minister" names who says so.
  const noun = isOneOf(next.upos, "PROPN", "NOUN");
  const clause =
    report.roles[sentence.paragraph] === "headline" &&
    finite(tokens[phraseStartingAt(tokens, at + 1, end)?.end ?? at + 1]);
  if (noun && !clause) return false;
  const earlier = drafts.at(-1);
  if (earlier?.sentence === sentence.index || sourceBefore(tokens, first, at)) return false;
  for (let i = at - 2; i > first; i--)
    if (finite(tokens[i])) return sameTense(tokens[at] as Token, tokens[i] as Token);
  return false;
}

/** Whether the sentence's last statement ends right before a comma, reported by a verb of the same tense. */
function resumed({ tokens, drafts, sentence, report }: Passage, at: number, cue: Token): boolean {
  const inside = isClose(tokens[at]) && wordAt(tokens, at - 1) === ",";
  if (!inside && !isOneOf(wordAt(tokens, at), ",", ";")) return false;
  // “S,” urged: the mark holds the comma
  const comma = inside ? at + 1 : at;
  const last = drafts.at(-1);
  const reach = last?.content[last.content.length - 1]?.end;
  // "X, who called it “S,” said T"
  const relative = last?.source && report.text.endsWith("who", last.source.end);
  if (relative || last?.sentence !== sentence.index || !last.cue || reach !== tokens[comma - 1]?.end)
    return false;
  for (let i = comma; i >= 0 && (tokens[i] as Token).start >= last.cue.start; i--)
    if (tokens[i]?.start === last.cue.start)
      // "has called it “S,” suggested T"
      return tokens[i]?.xpos === "VBN" || sameTense(cue, tokens[i] as Token);
  return false;
}

/** "The leaders affirmed A; condemned B; and pledged to do C": who said what stands before the semicolon. */
function semicolonSource(passage: Passage, mark: number, at: number): TextSpan | null {
  const { tokens, drafts } = passage;
  const cue = tokens[at] as Token;
  const next = tokens[at + 1];
  // "; outlined in a plan, …" lacks what was outlined.
  const reaches = next?.upos !== "ADP" || CUES.get(lemmaAs(cue, "VERB"))?.behind.has(next.lower) === true;
  return wordAt(tokens, mark) === ";" && reaches && resumed(passage, mark, cue)
    ? (drafts.at(-1)?.source ?? null)
    : null;
}

/** "Noting that S, X left", "After arguing that S, X left", "With aides warning of S, X left": a participle before its subject, or with one of its own. */
export function readFronted(passage: Passage, { at, lemma: word, entry }: Candidate): StatementDraft | null {
  const { tokens, first, end, told = first } = passage;
  if (!entry || (tokens[at] as Token).xpos !== "VBG") return null;
  const lead = wordAt(tokens, first);
  const opens =
    at === first ||
    (at === first + 1 && /^(?:after|by|while|when|before|in|without)$/.test(lead)) ||
    // "Now, after arguing that S, his team holds T"
    (at <= first + 3 &&
      wordAt(tokens, at - 2) === "," &&
      isOneOf(wordAt(tokens, at - 1), "after", "while", "before"));
  const beside = opens ? null : attendant(tokens, first, at);
  const noun = beside ?? (opens ? null : sourceBefore(tokens, told, at));
  const near = (noun?.first ?? 0) - 1;
  const led = wordAt(tokens, tokens[near]?.upos === "ADV" ? near - 1 : near);
  const attended =
    beside !== null || (noun !== null && (led === "with" || (isAttended(passage) && led === "and")));
  if (!opens && !attended) return null;
  // "Speaking to X of the radio, he said", "Responding to questions about T, he said": where and why he speaks.
  if (isOneOf(word, "speak", "talk", "respond", "reply") && isOneOf(wordAt(tokens, at + 1), "to", "with"))
    return null;
  const reader = opens ? `fronted_${word}` : `with_${word}`;
  const attribution = attributionAt(passage, at, noun, word, entry, reader);
  const draft = statementAfter(passage, at + 1, attribution, { cue: at, entry });
  if (!draft || attended) return draft;
  const reach = (draft.content[draft.content.length - 1] as TextSpan).end;
  let behind = tokenFrom(tokens, { first: at, end }, reach);
  while (behind < end && tokens[behind]?.upos === "PUNCT") behind++;
  const subject = phraseStartingAt(tokens, behind, end);
  // "Echoing the call, Congress must act": what it ought to do
  if (isOneOf(wordAt(tokens, subject?.end ?? end), "must", "should")) return null;
  return subject && { ...draft, source: spanOf(tokens, subject) };
}

/** What stands before "for" of the one who is criticised. */
const BLAMED = /ed$|^(?:fire|criticism|attack|scrutiny)$/;

/** The source of the sentence's earlier statement, else the subject of its first verb. */
function subjectOf(passage: Passage, at: number): TextSpan | null {
  const { tokens, drafts, sentence } = passage;
  const { first, end } = passage;
  const earlier = drafts.findLast((draft) => draft.sentence !== sentence.index || !draft.told);
  const spoke = earlier?.sentence === sentence.index ? earlier.source : null;
  // "X said S; Y disagreed, saying T": behind a semicolon a subject of its own.
  const apart =
    spoke !== null &&
    spoke.end <= (tokens[first] as Token).start &&
    hasVerb(tokens, first, Math.min(at, end));
  if (spoke && !apart) return spoke;
  const near = mainSubject(passage, at);
  // "told of shots by which nobody was hurt, and urged S": who tells of them.
  const subject = near && NOBODY.holds(tokens[near.end - 1]) ? mainSubject(passage, near.first) : near;
  const head = subject ? tokens[subject.end - 1] : undefined;
  // "This work was complemented by an inquiry, reaffirming …": nobody speaks.
  const thing = isOneOf(wordAt(tokens, subject?.first ?? -1), "this", "these", "that", "those", "it");
  const event = EVENTS.holds(head);
  // "COVID-19 has cost lives, highlighting S", not "Ann Roe, 54, left, saying S"
  const numbered =
    head?.upos === "NUM" &&
    wordAt(tokens, (subject?.end ?? 0) - 2) !== "," &&
    !/^[IVX]+$/.test(head.text) &&
    tokens[subject?.first ?? 0]?.upos !== "NUM";
  // "The dialogue held in Lund, D.C. covered trade, reaffirming S": the end of a place.
  const place =
    subject !== null &&
    subject.first > 1 &&
    wordAt(tokens, subject.first - 1) === "," &&
    mentionsIn(passage.report, (tokens[subject.first - 2] as Token).start, (head as Token).end).some(
      (mention) => mention.kind === "place" && mention.end >= (head as Token).end - 1,
    );
  if (!subject || place || thing || event || numbered || (head?.upos === "NOUN" && !canSpeak(head.lower)))
    return null;
  return spanOf(tokens, subject);
}

const NOBODY = new WordList("nobody none nothing no-one");

/** Last words of names of what takes place and doesn't speak. */
const EVENTS = new WordList(
  "dialogue summit week day month forum visit initiative programme program partnership fund",
);

/** The subject of the nearest verb of the cue's tense before it, of a participle the subject of the sentence's first verb. */
function mainSubject({ tokens, first: start }: Passage, at: number): TokenRange | null {
  const first = pastQuestion(tokens, start, at);
  const cue = tokens[at] as Token;
  let opening = first;
  while (opening < at && !finite(tokens[opening])) opening++;
  // "will thank A and highlight B": foreseen as well; the tag of the later verb may be any.
  if (tokens[opening]?.xpos === "MD" && lemmaAs(cue, "VERB") === cue.lower) return null;
  if (finite(cue))
    for (let i = at - 1; i > first; i--) {
      // "will cut fees and urge S": foreseen as the first verb is.
      if (tokens[i]?.xpos === "MD" && (cue.xpos !== "VBD" || lemmaAs(cue, "VERB") === cue.lower)) return null;
      if (!finite(tokens[i]) || (tokens[i]?.upos === "VERB" && !sameTense(cue, tokens[i] as Token))) continue;
      const source = sourceBefore(tokens, first, i);
      if (source && tokens[i - 1]?.upos !== "CCONJ" && !isOwned(tokens, source)) return source;
    }
  // "The mayor left, while the king issued a decree, stressing S": the nearer subject's
  let verb = first;
  for (let i = at - 1; i > first + 1; i--)
    if (isOneOf(wordAt(tokens, i), "while", "whereas") && wordAt(tokens, i - 1) === ",") {
      verb = i + 1;
      break;
    }
  const opens = verb;
  // "To help those hurt, the mayor left and has said S": no verb of the sentence's own before the comma
  if (wordAt(tokens, first) === "to") while (verb < at && wordAt(tokens, verb) !== ",") verb++;
  while (verb < at && !finite(tokens[verb]) && !isBarePast(tokens, verb)) verb++;
  if (verb >= at) for (verb = first; verb < at && !finite(tokens[verb]); ) verb++;
  // "The president, noting that S, urged T": the sentence's subject stands right before.
  const noun = verb >= at && wordAt(tokens, at - 1) === "," ? phraseEndingAt(tokens, first, at - 2) : null;
  if (noun?.first === first) return noun;
  let source = verb < at ? sourceBefore(tokens, verb > opens ? opens : first, verb) : null;
  // "The envoy, whose minister was away, would not be drawn, saying S"
  if (source && isOwned(tokens, source)) {
    do verb++;
    while (verb < at && !finite(tokens[verb]));
    source = verb < at ? sourceBefore(tokens, first, verb) : null;
  }
  // "The envoy will visit Oslo, stressing S": foreseen; "we will visit Oslo, noting S" notes it now.
  const foreseen =
    isOneOf(wordAt(tokens, verb), "will", "shall", "would") &&
    !finite(cue) &&
    wordAt(tokens, verb + 1) !== "not";
  return foreseen && source && !isOneOf(wordAt(tokens, source.end - 1), "we", "i") ? null : source;
}

/** "whose minister was away", "to which Chile is a party": told of somebody else's. */
const isOwned = (tokens: readonly Token[], { first }: TokenRange): boolean =>
  isOneOf(wordAt(tokens, first - 1), "whose", "which", "whom") || wordAt(tokens, first) === "whose";

/** "Asked if he would stay, the minister smiled and said": behind what was asked, where a subject with its verb stands there. */
function pastQuestion(tokens: readonly Token[], first: number, at: number): number {
  if (!isOneOf(wordAt(tokens, first), "asked", "pressed", "questioned", "quizzed")) return first;
  for (let i = first + 1; i < at; i++) {
    const subject = wordAt(tokens, i) === "," ? phraseStartingAt(tokens, i + 1, at) : null;
    if (subject && tokens[subject.end]?.upos === "VERB") return i + 1;
  }
  return first;
}

/** "The minister paused and said": a past tense that the tagger took for a participle right behind a noun. */
const isBarePast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VBN" &&
  isOneOf(tokens[at - 1]?.upos, "NOUN", "PROPN", "PRON") &&
  tokens[at + 1]?.upos === "CCONJ";

/** The noun that a participle hangs on, past a day or "this month" and where it was put ("on Facebook") between them; -1 where none stands there. */
function readOn(tokens: readonly Token[], at: number): number {
  const near = at - 1;
  const dated = DAY.holds(itemAt(tokens, near)) || isOneOf(wordAt(tokens, near), "today", "yesterday");
  const spell = isOneOf(wordAt(tokens, near), "week", "month", "year", "morning", "afternoon", "evening");
  const back = dated ? 1 : spell && isOneOf(wordAt(tokens, near - 1), "this", "last", "that") ? 2 : 0;
  const on = near - back - (dated && wordAt(tokens, near - back) === "on" ? 1 : 0);
  const noun = itemAt(tokens, on)?.upos === "NOUN" ? on : itemAt(tokens, near)?.upos === "NOUN" ? near : -1;
  // "a letter to the director asking whether S", "a message on Facebook saying S": past whom or where it is sent to
  const last = noun < 0 && itemAt(tokens, on)?.upos === "PROPN" ? on : noun;
  for (let i = last - 1; i > last - 9; i--) {
    const { upos = "PUNCT", lower = "" } = tokens[i] ?? {};
    if (isOneOf(lower, "to", "on", "via")) return DOCUMENT_NOUNS.has(wordAt(tokens, i - 1)) ? i - 1 : noun;
    if (!isOneOf(upos, "DET", "ADJ", "NOUN", "PROPN", "PRON")) break;
  }
  return noun;
}

/** "A statement by X saying S was read out": the passage up to its own verb where the document is its subject. */
function authoredEnd(passage: Passage, author: TokenRange, at: number): Passage {
  const document = author.first - 2;
  return isSubject(passage, document) ? { ...passage, end: ownVerb(passage, document, at + 1) } : passage;
}

/** "X issued a statement saying S": X speaks; "a statement saying S": the statement does. */
function readOnDocument(passage: Passage, cue: Candidate): StatementDraft | null {
  const { tokens, first } = passage;
  const { at, lemma: word, entry } = cue;
  const on = readOn(tokens, at);
  if (word === "read") return readInscribed(passage, cue, on);
  const spoken = SPOKEN_PIECES.holds(itemAt(tokens, on));
  if (!spoken && !DOCUMENT_NOUNS.has(lemmaAt(tokens, on, "NOUN"))) {
    const writer = writerOf(tokens, first, on);
    if (writer && entry)
      return statementAfter(
        passage,
        at + 1,
        attributionAt(passage, at, writer, word, entry, `participle_${word}`),
        { cue: at, entry },
      );

    passage.refuse(tokens[at] as Token, "a participle on a noun that doesn't speak");
    return null;
  }
  const document = phraseEndingAt(tokens, first, on);
  // A speech says nothing itself: whoever gave it does.
  let source = spoken && !DOCUMENT_NOUNS.holds(itemAt(tokens, on)) ? null : document;
  for (let i = (document?.first ?? at) - 1; i >= first && i > at - 12; i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    // "should produce a report outlining S", "will host X in giving a speech outlining S": nothing is said yet.
    if (token.xpos === "VB" || (token.xpos === "VBG" && isAhead(tokens, first, i))) return null;
    if (ISSUING_VERBS.has(lemmaAs(token, "VERB"))) source = sourceBefore(tokens, first, i) ?? document;
    break;
  }
  if (!source || !entry) return null;
  const attribution = attributionAt(passage, at, source, word, entry, `document_${word}`);
  const within = isSubject(passage, on) ? { ...passage, end: ownVerb(passage, on, at + 1) } : passage;
  return statementAfter(within, cue.closes || at + 1, attribution, { cue: at, entry });
}

/** Whether "will" stands in a range, before any other finite verb. */
function isAhead(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (finite(tokens[i])) return isOneOf(wordAt(tokens, i), "will", "shall");
  return false;
}

/** "signs reading “S”", "a headline reading “S”": what stands on them. */
function readInscribed(
  passage: Passage,
  { at, lemma: word, entry }: Candidate,
  on: number,
): StatementDraft | null {
  const { tokens, first, quotes } = passage;
  const content = quotedFrom(quotes, tokens[at + 1]);
  const source = phraseEndingAt(tokens, first, on);
  if (!content || !source) return null;
  return draftOf(passage, attributionAt(passage, at, source, word, entry, "document_read"), [content]);
}

/** "Reports suggesting (that) S are worrying", "reports suggesting the part of X are worrying": the sentence's verb behind what a participle on its subject takes. */
function ownVerb({ tokens, end }: Passage, on: number, from: number): number {
  const clause = mainVerb(tokens, from, end);
  if (clause < end || wordAt(tokens, from) === "that") return clause;
  let verb = from;
  while (verb < end && !finite(tokens[verb])) verb++;
  const own = tokens[on]?.xpos === "NNS" ? /^(?:are|were|have)$/ : /^(?:is|was|has)$/;
  return own.test(wordAt(tokens, verb)) ? verb : end;
}

/** "wrote to seven stations asking them to go": who writes to whom the participle hangs on. */
function writerOf(tokens: readonly Token[], first: number, on: number): TokenRange | null {
  for (let i = on - 1; i > first && on - i < 8; i--) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB")
      return WRITING.has(lemmaAs(token, "VERB")) ? sourceBefore(tokens, first, i) : null;
    if (token.upos === "PUNCT") return null;
  }
  return null;
}

/** Verbs of writing or speaking to somebody. */
const WRITING: ReadonlySet<string> = new Set(
  "write email e-mail phone cable text petition call telephone".split(" "),
);
