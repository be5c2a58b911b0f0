/** Takes a cue, gives the noun phrase before it that names its source. */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { canSpeak } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { chunkStart, isNominal, PERSON } from "../phrase/chunk.ts";
import { headAt, phraseEndingAt } from "../phrase/noun-phrase.ts";
import { withWholeRow } from "../phrase/subject-row.ts";
import { timeStart } from "../phrase/time-phrase.ts";
import { isSaying } from "../tag/past-tense.ts";
import { DAY, finite, isClose, isDash, isOpen, lemmaAt, type TokenRange, wordAt } from "../words.ts";
import { ofAuthor } from "./author-before.ts";
import { beforeTag, officeStart, pastInsertion, pastRemark, pastTitle, pastWho } from "./past-insertion.ts";

const SKIPPED = new Set(
  (
    "also later earlier then previously repeatedly frequently today yesterday jointly publicly reportedly often again once separately further strongly " +
    "himself herself itself themselves has have had is was were are be been did does do both all"
  ).split(" "),
);

/** The source that ends just before `cue`, an apposition or "who" included; null where none stands there. */
export function sourceBefore(tokens: readonly Token[], first: number, cue: number): TokenRange | null {
  const i = besidesAdverbs(tokens, first, isMarkedVerb(tokens, cue) ? openBefore(tokens, cue) : cue);
  if (i < first) return null;
  if (isCounted(tokens, first, i)) return { first: i, end: i + 1 };
  const mark = wordAt(tokens, i);
  if (mark === "'s" || mark === "’s")
    return ofAnotherDocument(tokens, cue) ? phraseEndingAt(tokens, first, i - 1) : null;
  if (mark === "who" && i > first) return beforeWho(tokens, first, i);
  const document = mark === "which" || mark === "that" ? beforeWhich(tokens, first, i) : undefined;
  if (document !== undefined) return document;
  if (mark === ",")
    return (
      (isClose(tokens[i - 1]) ? pastRemark(tokens, first, i - 1) : null) ?? pastInsertion(tokens, first, i)
    );
  if (mark === ")" || isDash(mark)) return beforeInsertion(tokens, first, i);
  if (isClose(tokens[i])) return pastTitle(tokens, first, i) ?? pastRemark(tokens, first, i);
  // "Certain criteria apply, and we encourage": of the clause that opens there, whatever the tagger makes of the one before.
  const opens = isOneOf(mark, "we", "i", "he", "she", "they") && wordAt(tokens, i - 2) === ",";
  if (opens && tokens[i - 1]?.upos === "CCONJ") return { first: i, end: i + 1 };
  const odd = oddlyTagged(tokens, first, i);
  if (odd) return odd;
  const near = phraseEndingAt(tokens, first, i);
  // "an official who was present said": the clause ends in no noun.
  const described = pastWho(tokens, first, near ?? { first: i + 1, end: i + 1 });
  if (described) return described;
  return near && (withApposition(tokens, first, near, cue) ?? withWholeRow(tokens, first, near, cue));
}

/** The token before a cue, past days, adverbs and auxiliaries, but not past "both" that stands for those who speak. */
function besidesAdverbs(tokens: readonly Token[], first: number, cue: number): number {
  let i = cue - 1;
  // "May said": no month, where nothing says which one
  const named = wordAt(tokens, i) === "may" && !isOneOf(tokens[i - 1]?.upos, "ADP", "NUM", "ADJ", "DET");
  if (named || isCounted(tokens, first, i)) return i;
  while (i >= first) {
    const back = beforeTime(tokens, first, i);
    if (back < i) i = back;
    else if (isBetween(tokens, i)) i--;
    else if (isOnHisPart(tokens, i)) i -= 3;
    else break;
  }
  return i;
}

/** "The envoy on his part said" */
const isOnHisPart = (tokens: readonly Token[], i: number): boolean =>
  wordAt(tokens, i) === "part" &&
  tokens[i - 1]?.xpos === "PRP$" &&
  isOneOf(wordAt(tokens, i - 2), "on", "for");

/** “regretted” the vote, “strongly condemned” the raid: a verb in marks of its own, an adverb before it at most. */
export const isMarkedVerb = (tokens: readonly Token[], verb: number): boolean =>
  isClose(tokens[verb + 1]) && isOpen(tokens[openBefore(tokens, verb)]);

const openBefore = (tokens: readonly Token[], verb: number): number =>
  tokens[verb - 1]?.upos === "ADV" ? verb - 2 : verb - 1;

/** "…, but both said" */
const isCounted = (tokens: readonly Token[], first: number, i: number): boolean =>
  isOneOf(wordAt(tokens, i), "both", "all") &&
  (i === first || tokens[i - 1]?.upos === "CCONJ" || isClose(tokens[i - 1]) || wordAt(tokens, i - 1) === ";");

/** "X, who said …": the pronoun at `i` is the source's name here, and X stands behind it. */
function beforeWho(tokens: readonly Token[], first: number, i: number): TokenRange | null {
  const apart = wordAt(tokens, i - 1) === "," || isDash(wordAt(tokens, i - 1));
  const whom = apart ? beforeTag(tokens, first, i - 2) : i - 1;
  const whole = phraseEndingAt(tokens, first, whom);
  if (!whole) return null;
  const named = lastOfRow(tokens, whole);
  // "Ann Roe, a lawyer, who said", "Ann Roe, the No. 2 Republican, who said": the name before what sets it apart
  const again =
    apart &&
    isOneOf(wordAt(tokens, named.first), "an", "a", "the") &&
    wordAt(tokens, named.first - 1) === ",";
  const bearer = again ? phraseEndingAt(tokens, first, named.first - 2) : null;
  if (bearer && tokens[bearer.end - 1]?.upos === "PROPN") return { first: bearer.first, end: i + 1 };
  const opens =
    antecedentStart(tokens, first, whom) ?? authorStart(tokens, named) ?? officeStart(tokens, first, named);
  return { first: opens, end: i + 1 };
}

/** "a statement which said S", "the union, which said S": the document or body before the pronoun at `i`; undefined where the pronoun tells of neither. */
function beforeWhich(tokens: readonly Token[], first: number, i: number): TokenRange | null | undefined {
  if (finite(tokens[i + 1])) {
    // "a statement which said", "a note from its office in Lund that urged"
    const document = phraseEndingAt(tokens, first, i - 1);
    const head = document ? headAt(tokens, document) : i - 1;
    if (DOCUMENT_NOUNS.holds(itemAt(tokens, i - 1)) || (document && DOCUMENT_NOUNS.holds(tokens[head])))
      return document && { first: document.first, end: i + 1 };
  }
  const apart = wordAt(tokens, i - 1) === "," || isDash(wordAt(tokens, i - 1));
  if (wordAt(tokens, i) !== "which" || !apart) return undefined;
  // "The ACLU of Lund, which wrote", "the report, which found", not "the attack on Lund, which threatens".
  const whole = phraseEndingAt(tokens, first, i - 2);
  // "praise from dockers, which": the nearest noun, where it acts
  const near = { first: chunkStart(tokens, first, i - 2), end: i - 1 };
  const link = wordAt(tokens, near.first - 1);
  const speaks = (phrase: TokenRange): boolean => {
    const head = headAt(tokens, phrase);
    return (
      // "angered the guild, which said S"
      (isSaying(tokens[i + 1]) && canSpeak(wordAt(tokens, head))) ||
      tokens[head]?.upos === "PROPN" ||
      ACTOR_NOUNS.has(lemmaAt(tokens, head, "NOUN")) ||
      DOCUMENT_NOUNS.holds(itemAt(tokens, head)) ||
      DOCUMENT_NOUNS.holds(itemAt(tokens, i - 2))
    );
  };
  // "referred questions to the ministry, which said"
  const isNear =
    whole &&
    (link === "from" ? ACTOR_NOUNS.has(lemmaAt(tokens, i - 2, "NOUN")) : link === "to" && !speaks(whole));
  const named = isNear ? near : whole;
  return named && speaks(named) ? { first: named.first, end: i + 1 } : null;
}

/** "X (aged 40) said", "X — as Y put it — said": before the bracket or pair of dashes that closes at `i`. */
function beforeInsertion(tokens: readonly Token[], first: number, i: number): TokenRange | null {
  const mark = wordAt(tokens, i);
  const opening = mark === ")" ? "(" : mark;
  const reach = mark === ")" ? i : 30;
  let open = i - 1;
  while (open > first && i - open < reach && wordAt(tokens, open) !== opening) open--;
  return mark === ")" || wordAt(tokens, open) === mark ? phraseEndingAt(tokens, first, open - 1) : null;
}

/** A source that ends in what is no noun by its tag: a name that opens the sentence, "those surveyed", a name in -s. */
function oddlyTagged(tokens: readonly Token[], first: number, i: number): TokenRange | null {
  const last = tokens[i] as Token;
  // A name that opens its sentence and that the tagger took for a verb: two verbs don't stand side by side.
  if (
    i === first &&
    (isOneOf(last.xpos, "VBP", "VB") || isOneOf(last.upos, "ADJ", "INTJ", "X")) &&
    startsUpper(last.text) &&
    (finite(tokens[i + 1]) || tokens[i + 1]?.xpos === "VBN" || tokens[i + 1]?.xpos === "NNS")
  )
    return { first: i, end: i + 1 };
  // "those surveyed said", "voters interviewed said", "two people present said"
  const asked = itemAt(tokens, i - 1);
  const met = last.xpos === "VBN" || isOneOf(last.lower, "present", "involved", "concerned");
  if (met && i > first && (asked?.lower === "those" || asked?.xpos === "NNS"))
    return { first: asked.lower === "those" ? i - 1 : chunkStart(tokens, first, i - 1), end: i + 1 };
  // A capitalised name in -s that the tagger took for a verb: two finite verbs don't stand side by side.
  if (last.xpos === "VBZ" && (i === first || tokens[i - 1]?.upos === "PROPN"))
    return { first: i === first ? i : chunkStart(tokens, first, i), end: i + 1 };
  return null;
}

/** "X, a spokesman for the House said", "The mayor, Anna Berg said": an apposition whose second comma is left out, with what it stands by; null where none is. */
function withApposition(
  tokens: readonly Token[],
  first: number,
  near: TokenRange,
  cue: number,
): TokenRange | null {
  if (wordAt(tokens, near.first - 1) !== ",") return null;
  const named = isOneOf(wordAt(tokens, near.first), "an", "a")
    ? phraseEndingAt(tokens, first, near.first - 2)
    : null;
  // Only of the sentence's subject: in "… in May, a diplomat said" the diplomat speaks.
  if (named && named.first === first && tokens[named.end - 1]?.upos === "PROPN")
    return { first: named.first, end: near.end };
  // "The minister, the paper reported, had left": an insertion closes with a comma of its own.
  const isName = tokens[near.end - 1]?.upos === "PROPN" && tokens[near.first]?.upos !== "DET";
  const office =
    isName && wordAt(tokens, cue + 1) !== "," ? phraseEndingAt(tokens, first, near.first - 2) : null;
  return office &&
    PERSON.test(wordAt(tokens, office.end - 1)) &&
    office.first === first &&
    tokens[office.end - 1]?.upos === "NOUN" &&
    tokens[first]?.upos === "DET"
    ? { first, end: near.end }
    : null;
}

/** What a text does in the words of who reports on it. */
const OF_TEXTS = new WordList("says said reads states adds mentions speaks");

/** "Berlin’s readout says S; Rome’s says T": a verb of saying right behind a possessor, whose document a noun before tells. */
export function ofAnotherDocument(tokens: readonly Token[], cue: number): boolean {
  if (!OF_TEXTS.holds(tokens[cue])) return false;
  const { sentence } = tokens[cue] as Token;
  if (tokens[cue - 1]?.xpos !== "POS") return false;
  for (let i = cue - 3; tokens[i]?.sentence === sentence; i--)
    if (DOCUMENT_NOUNS.holds(itemAt(tokens, i))) return true;
  return false;
}

/** "represented Roe, the league, and Berg, who said": the last of a row behind a verb. */
function lastOfRow(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  if (tokens[first - 1]?.upos !== "VERB") return { first, end };
  for (let i = end - 1; i > first; i--)
    if (tokens[i]?.upos === "CCONJ" && wordAt(tokens, i - 1) === ",") return { first: i + 1, end };
  return { first, end };
}

/** "a comment by Deputy Minister Lund, who said": where the author of a piece starts. */
function authorStart(tokens: readonly Token[], { first, end }: TokenRange): number | null {
  for (let i = first + 1; i + 1 < end; i++)
    if (isOneOf(wordAt(tokens, i), "by", "from", "with")) {
      const replies = wordAt(tokens, i) !== "with" && REPLIES.has(wordAt(tokens, i - 1));
      return replies || ofAuthor(tokens, i) ? i + 1 : null;
    }
  return null;
}

/** What comes from somebody in answer: "drew a rebuke from the envoy, who said". */
const REPLIES = new WordList(
  "comment rebuke criticism praise scorn ridicule response reply answer protest condemnation challenge rebuttal endorsement support opposition pushback",
);

/** "We saw the spirit in the citizens of the town who said S": where the nearest noun of people starts, "of" passed; null for a name. */
function antecedentStart(tokens: readonly Token[], first: number, last: number): number | null {
  let head = last;
  let from = chunkStart(tokens, first, head);
  const people = () => {
    const { upos, xpos, lower = "" } = tokens[head] ?? {};
    return upos === "NOUN" && ((xpos === "NNS" && canSpeak(lower)) || PERSON.test(lower));
  };
  while (from - 2 >= first && tokens[from - 1]?.upos === "ADP" && !people()) {
    head = from - 2;
    from = chunkStart(tokens, first, head);
  }
  // "thousands of residents who", "two of the women who"
  const many = tokens[from - 2]?.upos === "NUM" || MANY.holds(itemAt(tokens, from - 2));
  if (people() && many && wordAt(tokens, from - 1) === "of" && from - 2 >= first)
    return chunkStart(tokens, first, from - 2);
  return people() && tokens[from - 1]?.upos === "ADP" ? from : null;
}

/** "thousands of residents": how many. */
const MANY = new WordList(
  "thousands hundreds dozens scores millions some many most all one number group majority half",
);

/** "a note issued in March said", "X, last week, said": the token before a time expression that ends at `i` and hangs on a noun; `i` where none does. */
function beforeTime(tokens: readonly Token[], first: number, i: number): number {
  const from = timeStart(tokens, first, i);
  if (from > i) return i;
  // "published on Wednesday said": a past tense by its tag
  const form = tokens[from - 1]?.xpos;
  const dated = form === "VBN" || (form === "VBD" && wordAt(tokens, from) === "on") ? from - 1 : from;
  if (dated <= first) return i;
  const parted = from === dated && wordAt(tokens, from - 1) === ",";
  return parted || isNominal(tokens[dated - 1]) ? dated - 1 : i;
}

/** Adverbs, auxiliaries and days between a source and its cue: "X has repeatedly said", "X on Tuesday said". */
function isBetween(tokens: readonly Token[], i: number): boolean {
  const { lower, upos } = tokens[i] as Token;
  return (
    SKIPPED.has(lower) ||
    upos === "AUX" ||
    upos === "ADV" ||
    DAY.has(lower) ||
    (lower === "on" && DAY.holds(itemAt(tokens, i + 1)))
  );
}
