/** Takes a passage whose first clause ends in a colon, gives the statement behind it: "The envoy was blunt: S", "X to reporters: S", "X had one message for Y: S", "From the presidency, one sentence: “S”". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { BLUNT_ADJECTIVES, CUE_NOUNS, HOLDING_ADJECTIVES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, PLATFORMS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsLower } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { contentEnd } from "../content/clause-end.ts";
import { unreal } from "../cue/cue-state.ts";
import { draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { PERSON } from "../phrase/chunk.ts";
import { headAt, phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { sourceBefore } from "../source/source.ts";
import {
  finite,
  hasVerb,
  innerOf,
  isOpen,
  lemmaAt,
  quoteOpening,
  spanOf,
  type TokenRange,
  trimmed,
  wordAt,
  wordsBetween,
} from "../words.ts";
import { isTitle } from "./label.ts";

/** What verbs say with the words between them and a colon. */
const COLON_IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ["make", /^no (?:bones|secret)/],
  ["speak", /^with one voice$/],
  ["have", /^(?:this|only this|one thing|the last word|the following)\b/],
  ["stand", /^firm$/],
  ["mince", /^no words$/],
  ["hold", /^nothing back$/],
  ["beg", /^to (?:differ|disagree)$/],
  // "summed up the day in one sentence", "put it this way"
  ..."sum summarise summarize put frame condense describe phrase"
    .split(" ")
    .map((verb) => [verb, /(?:sentence|words?|phrase|line|terms|way|this|thus|follows|ly)$/] as const),
]);

const wordsOf = (tokens: readonly Token[], from: number, end: number): string => {
  let words = "";
  for (let i = from; i < end; i++) words += `${i > from ? " " : ""}${wordAt(tokens, i)}`;
  return words;
};

/** Tokens of the longest clause before the colon. */
const LEAD = 18;

/** The statement behind the passage's first colon; null where its clause isn't about what somebody says. */
export function readColonFrame(passage: Passage): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  let colon = first + 1;
  while (colon < end && colon - first <= LEAD && wordAt(tokens, colon) !== ":") {
    if (isOpen(tokens[colon]) || wordAt(tokens, colon) === ";") return null;
    colon++;
  }
  const words = isOpen(tokens[colon + 1]) ? 1 : 2;
  if (wordAt(tokens, colon) !== ":" || wordsBetween(tokens, colon + 1, end) < words) return null;
  const source = sourceOf(passage, colon) ?? quotedBehind(passage, colon);
  if (!source) return null;
  const quote = quoteOpening(quotes, tokens[colon + 1]);
  const stop = contentEnd(passage, colon + 1, { cue: colon, phrase: false });
  const content = quote ? innerOf(quote) : trimmed(tokens, colon + 1, stop);
  if (!content || content.end <= content.start) return null;
  const attribution = {
    reader: "attributions:colon_frame",
    source: spanOf(tokens, source),
    cue: null,
    lemma: null,
    entry: null,
  };
  return draftOf(passage, attribution, [content]);
}

/** Who speaks by the words before a colon; null where they name nobody. */
function sourceOf(passage: Passage, colon: number): TokenRange | null {
  const { tokens, first } = passage;
  if (/^(?:from|this from)$/.test(wordAt(tokens, first)) && isOpen(tokens[colon + 1]))
    return senderBefore(passage, colon);
  // "Or, in the words of Ambassador Roux:", "The below is attributable to Ambassador Roux:"
  for (let i = first; i + 2 < colon; i++)
    if (/^(?:words of|attribut\w+ to)$/.test(`${wordAt(tokens, i)} ${wordAt(tokens, i + 1)}`)) {
      const author = phraseStartingAt(tokens, i + 2, colon);
      return author?.end === colon ? author : null;
    }
  let verb = first;
  // "Asked for a date, the envoy had one word:"
  if (isOneOf(wordAt(tokens, first), "asked", "pressed", "speaking", "to", "for"))
    while (verb + 1 < colon && wordAt(tokens, verb) !== ",") verb++;
  while (verb < colon && !finite(tokens[verb])) verb++;
  return verb === colon
    ? (addressed(passage, colon) ?? labelled(passage, colon) ?? messageOf(passage, colon))
    : subjectOf(passage, verb, colon);
}

/** "From the presidency, one sentence:" */
function senderBefore({ tokens, first }: Passage, colon: number): TokenRange | null {
  const phrase = phraseStartingAt(tokens, first + 1, colon);
  const apart = phrase && /^[,:]$/.test(wordAt(tokens, phrase.end));
  return apart && wordsBetween(tokens, phrase.end, colon) <= 5 && !hasVerb(tokens, phrase.end, colon)
    ? phrase
    : null;
}

/** The subject of the clause before a colon, with its verb at `verb`, where that announces what he says. */
function subjectOf(passage: Passage, verb: number, colon: number): TokenRange | null {
  const { tokens, first } = passage;
  // "did not mince words:"
  const minces =
    isOneOf(wordAt(tokens, colon - 2), "mince", "hold") &&
    isOneOf(wordAt(tokens, colon - 1), "words", "back");
  if (!minces && (unreal(tokens, first, verb) || unreal(tokens, first, colon))) return null;
  const subject = sourceBefore(tokens, first, verb);
  if (!subject) return null;
  const lemma = lemmaAt(tokens, verb, "VERB");
  const linking = (tokens[verb]?.upos === "AUX" && lemma !== "have") || LINKING.has(lemma);
  if (linking && !minces) return describedAs(passage, subject, verb, colon);
  const announces =
    minces ||
    COLON_IDIOMS.get(lemma)?.test(wordsOf(tokens, verb + 1, colon)) ||
    // "X took to Telegram:"
    (lemma === "take" && wordAt(tokens, verb + 1) === "to" && PLATFORMS.holds(itemAt(tokens, verb + 2))) ||
    (GIVING.has(lemma) && givesWords(passage, verb, colon));
  return announces && speaks(passage, subject) ? subject : null;
}

const LINKING: ReadonlySet<string> = new Set("sound seem remain look".split(" "));

/** "The envoy was blunt:", "The minister’s answer was short:", "The message from Ankara is plain:" */
function describedAs(passage: Passage, subject: TokenRange, verb: number, colon: number): TokenRange | null {
  const { tokens } = passage;
  const head = headAt(tokens, subject);
  const owner =
    ownerOf(passage, head, head + 1) ??
    (isOneOf(wordAt(tokens, subject.first), "his", "her", "its", "their") &&
    SAYING.holds(itemAt(tokens, head))
      ? { first: subject.first, end: subject.first + 1 }
      : null);
  for (let i = subject.first + 1; i < subject.end - 1; i++)
    if (wordAt(tokens, i) === "from" && SAYING.holds(itemAt(tokens, i - 1)))
      return { first: i + 1, end: subject.end };
  if (owner) return wordsBetween(tokens, verb + 1, colon) <= 3 ? owner : null;
  const last = wordAt(tokens, colon - 1);
  // "was blunter"
  const isBlunt =
    BLUNT_ADJECTIVES.has(last.endsWith("er") ? last.slice(0, -2) : last) ||
    BLUNT_ADJECTIVES.has(last) ||
    HOLDING_ADJECTIVES.has(last);
  const moved = tokens[colon - 1]?.upos === "ADJ" || tokens[colon - 1]?.xpos === "VBN";
  const isSaid = isBlunt || (isOpen(tokens[colon + 1]) && moved);
  const document = DOCUMENT_NOUNS.holds(itemAt(tokens, subject.end - 1));
  return isSaid && colon - verb <= 5 && (document || speaks(passage, subject)) ? subject : null;
}

const GIVING: ReadonlySet<string> = new Set(
  "have give offer issue send bring deliver leave make add draw".split(" "),
);

/** "had one message for the council:", "offered this answer:", "had only one word:" */
function givesWords({ tokens }: Passage, verb: number, colon: number): boolean {
  const adverb = tokens[verb + 1]?.upos === "ADV" ? 1 : 0;
  const given = phraseStartingAt(tokens, verb + 1 + adverb, colon);
  // "gave the station his version:": whom, then what
  const object =
    given && given.end < colon && tokens[given.end]?.xpos === "PRP$"
      ? phraseStartingAt(tokens, given.end, colon)
      : given;
  return (
    object !== null &&
    !hasVerb(tokens, object.end, colon) &&
    SAYING.has(wordAt(tokens, headAt(tokens, object)))
  );
}

/** "X was in no mood to apologise: “S”", "Sniped X, who had flown in: “S”": who the clause is about, before a quotation of some words that fills the rest of the sentence, where it names nobody else. */
function quotedBehind(passage: Passage, colon: number): TokenRange | null {
  const { tokens, first, end, quotes, report } = passage;
  const quote = quoteOpening(quotes, tokens[colon + 1]);
  const fills =
    quote && quote.end >= (tokens[end - 1] as Token).end - 1 && wordsBetween(tokens, colon, end) > 2;
  if (!fills) return null;
  let verb = first;
  // "Quoted by the daily, the minister was in no mood to apologise:"
  if (isOneOf(tokens[first]?.xpos, "VBN", "VBG")) while (verb < colon && wordAt(tokens, verb) !== ",") verb++;
  while (verb < colon && !finite(tokens[verb])) verb++;
  if (verb >= colon || LOOKING.has(lemmaAt(tokens, verb, "VERB"))) return null;
  const subject = sourceBefore(tokens, first, verb);
  if (!subject || isOneOf(tokens[subject.first - 1]?.upos, "ADP", "SCONJ")) return null;
  const { start, end: stop } = spanOf(tokens, { first: verb, end: colon });
  const others = mentionsIn(report, start, stop).some(({ kind }) =>
    isOneOf(kind, "person", "office", "group"),
  );
  return !others && isPerson(passage, subject) ? subject : null;
}

/** Whether a phrase names or describes one who can speak for himself. */
function isPerson({ tokens, report }: Passage, phrase: TokenRange): boolean {
  const { start, end } = spanOf(tokens, phrase);
  return (
    isOneOf(wordAt(tokens, phrase.first), "he", "she") ||
    PERSON.test(wordAt(tokens, phrase.end - 1)) ||
    mentionsIn(report, start, end).some(
      (mention) => mention.end === end && isOneOf(mention.kind, "person", "office"),
    )
  );
}

/** Verbs whose subject looks or points at what is quoted. */
const LOOKING: ReadonlySet<string> = new Set(
  "look point listen refer glance stare gaze come belong go amount boil lead read vote sign".split(" "),
);

/** "Deputy Minister Lund to journalists:", "Norway’s Lund to the agency:", "The minister on the dam: “S”" */
function addressed(passage: Passage, colon: number): TokenRange | null {
  const { tokens, first } = passage;
  let to = first + 1;
  const links = isOpen(tokens[colon + 1]) ? /^(?:to|on|about)$/ : /^to$/;
  while (to < colon && !links.test(wordAt(tokens, to))) to++;
  if (to >= colon || colon - to > 6) return null;
  const source = phraseStartingAt(tokens, first, to);
  const hearer = phraseStartingAt(tokens, to + 1, colon);
  if (source?.end !== to || hearer?.end !== colon || !speaks(passage, source)) return null;
  // "Notes on the port: “S”": a word that nobody is known by
  const isLone = source.end - source.first === 1 && wordAt(tokens, to) !== "to";
  const { start, end } = spanOf(tokens, source);
  return !isLone || mentionsIn(passage.report, start, end).some(({ actor }) => actor !== null)
    ? source
    : null;
}

/** "The chairman: S" in a text, where S is a clause or stands in marks. */
function labelled(passage: Passage, colon: number): TokenRange | null {
  const { tokens, first, end } = passage;
  if (isTitle(tokens, first, colon)) return null;
  const phrase = phraseStartingAt(tokens, first, colon);
  // "Lindqvist, after the session: “S”"
  const apart =
    phrase &&
    wordAt(tokens, phrase.end) === "," &&
    (tokens[phrase.end - 1]?.upos === "PROPN" || PERSON.test(wordAt(tokens, phrase.end - 1)));
  const beside = apart ? tokens[phrase.end + 1] : undefined;
  const aside = isOneOf(beside?.upos, "ADP", "SCONJ") || isOneOf(beside?.xpos, "VBG", "VBN");
  if (apart && isOpen(tokens[colon + 1]) && aside) return phrase;
  // "And then, from the back of the room, the delegate: “S”"
  const last = isOpen(tokens[colon + 1]) ? phraseEndingAt(tokens, first, colon - 1) : null;
  const leads =
    isOneOf(tokens[first]?.upos, "ADV", "CCONJ", "ADP", "SCONJ") ||
    isOneOf(wordAt(tokens, first), "asked", "pressed", "questioned");
  if (leads && last && last.first > first && wordAt(tokens, last.first - 1) === "," && speaks(passage, last))
    return last;
  if (phrase?.end !== colon || !speaks(passage, phrase)) return null;
  if (SAYING.holds(tokens[colon - 1]) || SAYING.holds(tokens[headAt(tokens, phrase)])) return null;
  // "Eds: UPDATES with quote": a word that nobody is known by.
  const { start, end: stop } = spanOf(tokens, phrase);
  const known = mentionsIn(passage.report, start, stop).some(
    ({ kind, post, person, entity }) =>
      post !== null || person !== null || (entity !== null && kind !== "state" && kind !== "place"),
  );
  const isAddressed = /^(?:mr|mrs|ms|dr|sir)\.?$/.test(wordAt(tokens, first));
  if (!known && !isAddressed && tokens[first]?.upos !== "DET") return null;
  if (isOpen(tokens[colon + 1])) return phrase;
  // "Rural Internet: the agency will …": without marks a capitalised label is as likely the heading of a point.
  const label = tokens[headAt(tokens, phrase)];
  const isCommon = label?.upos === "NOUN" && startsLower(label.text);
  // "Foreign Minister Ana Ruiz: the port will open": an office with its holder's name
  const isHolder = mentionsIn(passage.report, start, stop).some(
    (mention) => mention.person !== null && mention.post !== null && mention.end === stop,
  );
  return (isCommon || isAddressed || isHolder) && hasVerb(tokens, colon + 1, end) ? phrase : null;
}

/** "Her message to the delegates:", "The envoy’s verdict:", "Two words from the envoy:" */
function messageOf(passage: Passage, colon: number): TokenRange | null {
  const { tokens, first } = passage;
  let link = first + 1;
  while (link < colon && !isOneOf(wordAt(tokens, link), "to", "for", "on", "from", "of")) link++;
  const isQuoted = isOpen(tokens[colon + 1]);
  if (wordAt(tokens, link) === "from") {
    const author = SAYING.holds(itemAt(tokens, link - 1)) ? phraseStartingAt(tokens, link + 1, colon) : null;
    return author?.end === colon ? author : null;
  }
  if (tokens[first]?.xpos === "PRP$" && SAYING.holds(itemAt(tokens, link - 1)) && link - first <= 4)
    return { first, end: first + 1 };
  const isRecord = DOCUMENT_NOUNS.holds(itemAt(tokens, link - 1)) && !isQuoted;
  return isRecord ? null : ownerOf(passage, link - 1, link);
}

/** "The minister’s answer": the possessor of a noun of saying that ends before `end`. */
function ownerOf({ tokens, first }: Passage, noun: number, end: number): TokenRange | null {
  if (noun + 1 !== end || !(SAYING.holds(itemAt(tokens, noun)) || DOCUMENT_NOUNS.holds(itemAt(tokens, noun))))
    return null;
  for (let i = noun - 1; i > first && noun - i < 5; i--)
    if (tokens[i]?.xpos === "POS") {
      const owner = phraseStartingAt(tokens, first, i);
      return owner?.end === i ? owner : null;
    } else if (!isOneOf(tokens[i]?.upos, "ADJ", "ADV", "NOUN", "NUM", "PROPN")) return null;
  return null;
}

const SAYING = new WordList([
  ...CUE_NOUNS,
  ..."words sentence verdict advice explanation version reading summary summing-up word question condition line one".split(
    " ",
  ),
]);

/** Whether a phrase names or describes somebody who can speak, known to the text. */
function speaks({ tokens, report }: Passage, phrase: TokenRange): boolean {
  if (isOneOf(wordAt(tokens, phrase.first), "he", "she")) return true;
  const { start, end } = spanOf(tokens, phrase);
  const last = phrase.end - 1;
  const { lower = "", upos } = tokens[last] ?? {};
  const isPerson = (upos === "NOUN" && PERSON.test(lower)) || ACTOR_NOUNS.has(lower);
  return (
    isPerson ||
    mentionsIn(report, start, end).some(
      (mention) =>
        mention.end === end &&
        isOneOf(mention.kind, "person", "office", "ministry", "group", "state", "organisation"),
    )
  );
}
