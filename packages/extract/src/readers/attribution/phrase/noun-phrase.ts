/** Takes the last token of a noun phrase, gives its range with what hangs on it by a preposition or "and"; where its head is, and what only names again. */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsLower } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { DAY, isDash, type TokenRange, wordAt } from "../words.ts";
import { chunkStart, isMark, isNominal, PERSON } from "./chunk.ts";
import { EMPTY_PRONOUNS } from "./phrase-starting.ts";
import { isGoverned, isRow, isTime, itemEnd, joins, listed, SPELLS, sharesArticle } from "./row.ts";

const LINKS = new WordList(
  "of from for in at to with on after against by along near inside outside across behind under around between among within over like",
);

/** Adjectives that a source's knowledge hangs on: "officials familiar with the plan". */
const KNOWING: ReadonlySet<string> = new Set(
  "familiar close privy loyal opposed critical present aware knowledgeable conversant active briefed".split(
    " ",
  ),
);
/** Adjectives that tell why or when something happened, not what somebody is. */
const CAUSING: ReadonlySet<string> = new Set(
  "due prior subsequent next contrary last early late more such same".split(" "),
);
/** Participles that tell where or under whom somebody is: "aid workers living in the camp". */
const PLACING = /^(?:living|working|serving|standing|sitting|staying|travel+ing|reporting|based|speaking)$/;

/** The noun phrase whose last token is `last`: "a statement from the ministry", "Anna Berg and Ole Lund"; null where none ends there. */
export function phraseEndingAt(tokens: readonly Token[], first: number, last: number): TokenRange | null {
  if (last < first || !(isNominal(tokens[last]) || stands(tokens, first, last))) return null;
  if (EMPTY_PRONOUNS.holds(itemAt(tokens, last))) return null;
  let from = apartFrom(tokens, chunkStart(tokens, first, last), last);
  // "John R. Berg, Jr. said"
  if (
    isOneOf(wordAt(tokens, from), "jr.", "jr", "sr.", "sr") &&
    wordAt(tokens, from - 1) === "," &&
    from - 2 >= first
  )
    from = chunkStart(tokens, first, from - 2);
  let isList = false;
  for (let links = 0; links < 5 && from - 2 >= first; ) {
    const pair = pairBack(tokens, first, from);
    const joined = pair > 0 ? 0 : joinedBack(tokens, first, from, last);
    isList ||= joined > 0;
    const row = saysWhich(tokens, first, from, last) || (isList && isListed(tokens, first, from)) ? 2 : 0;
    const back = pair || joined || row || hangsBack(tokens, first, from);
    if (back === 0) break;
    if (joined === 0 && row === 0) links++;
    from = chunkStart(tokens, first, from - back);
  }
  return { first: from, end: last + 1 };
}

/** How far back the noun stands whose "between" opens a pair that "and" before `from` joins: "Mediators in talks between the army of Lund and rebels"; 0 where none does. */
function pairBack(tokens: readonly Token[], first: number, from: number): number {
  if (tokens[from - 1]?.upos !== "CCONJ") return 0;
  for (let i = from - 2; i > first && from - i < 14; i--) {
    const { lower, upos } = tokens[i] as Token;
    if (lower === "between") return isNominal(tokens[i - 1]) ? from - i + 1 : 0;
    if (isOneOf(upos, "VERB", "AUX", "CCONJ", "PUNCT")) return 0;
  }
  return 0;
}

/** How far back the noun ends that "and" before `from` joins the phrase to: "Anna Berg and Ole Lund"; 0 where it joins none. */
function joinedBack(tokens: readonly Token[], first: number, from: number, last: number): number {
  if (tokens[from - 1]?.upos !== "CCONJ") return 0;
  const before = tokens[from - 2] as Token;
  const joined =
    joins(before, tokens[from] as Token, tokens[itemEnd(tokens, from, last)]) ||
    sharesArticle(tokens, first, from - 2, last);
  if (joined && !isGoverned(tokens, first, from)) return 2;
  return before.text === "," && isRow(tokens, first, from) ? 3 : 0;
}

/** "the old and new mayors", "the refugee and migration agencies": two words for one noun. */
const saysWhich = (tokens: readonly Token[], first: number, from: number, last: number): boolean =>
  tokens[from - 1]?.upos === "CCONJ" &&
  ((tokens[from - 2]?.upos === "ADJ" && tokens[from]?.upos === "ADJ") || halves(tokens, first, from, last));

/** Whether the comma before `from` parts one more of a list. */
function isListed(tokens: readonly Token[], first: number, from: number): boolean {
  const before = tokens[from - 2] as Token;
  return (
    tokens[from - 1]?.text === "," &&
    joins(before, tokens[from] as Token) &&
    !isTime(before.lower) &&
    listed(tokens, first, from - 2) &&
    // "Recalling the ties of Lund and Oslo, the mayor and the envoy said": another pair
    tokens[chunkStart(tokens, first, from - 2) - 1]?.upos !== "CCONJ"
  );
}

/** How far back the noun ends that the phrase from `from` on hangs on: "a statement from the ministry", "a person briefed on the talks"; 0 where it hangs on none. */
function hangsBack(tokens: readonly Token[], first: number, from: number): number {
  const link = tokens[from - 1] as Token;
  const before = tokens[from - 2] as Token;
  // "a group backing the candidate", "officials attending the talks"
  const does = link.xpos === "VBG" && actsOn(tokens, first, from - 1);
  // "a docker named Berg"
  const called =
    isOneOf(link.lower, "named", "called") && tokens[from]?.upos === "PROPN" && before.upos === "NOUN";
  const issued = from - 4 >= first && putOut(tokens, from - 2) && isNominal(tokens[from - 4]);
  // "the ministry ahead of the talks"
  const ahead = before.lower === "ahead" && link.lower === "of";
  const known = from - 3 >= first && (knows(before) || ahead) && isPointed(tokens, from - 3);
  if (!does && !called) {
    if (link.upos !== "ADP" && link.lower !== "including") return 0;
    if (!known && !issued && !isLinked(tokens, from)) return 0;
  }
  return issued ? 4 : known && !does ? 3 : 2;
}

/** "those close to the king", "those around him" */
const isPointed = (tokens: readonly Token[], at: number): boolean =>
  isNominal(tokens[at]) || wordAt(tokens, at) === "those";

/** Whether the preposition before `from` links two nouns. */
function isLinked(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 1] as Token;
  const before = tokens[from - 2] as Token;
  return (
    (LINKS.holds(link) || isOneOf(link.text, "including", "Without", "Beyond")) &&
    (isPointed(tokens, from - 2) ||
      before.text === "%" ||
      (before.lower === "each" && link.lower === "of")) &&
    before.upos !== "PRON" &&
    // "two years after Lund said": when he said it.
    !(isOneOf(link.lower, "after", "before") && SPELLS.test(before.lower)) &&
    !DAY.holds(before)
  );
}

/** "the UN's refugee and migration agencies": two nouns that say which, behind an article, no verb or preposition before it. */
function halves(tokens: readonly Token[], first: number, from: number, last: number): boolean {
  if (tokens[from - 2]?.xpos !== "NN" || tokens[from]?.xpos !== "NN" || tokens[last]?.xpos !== "NNS")
    return false;
  const opens = chunkStart(tokens, first, from - 2);
  const governor = tokens[opens - 1];
  return tokens[opens]?.upos === "DET" && (opens === first || !isOneOf(governor?.upos, "VERB", "ADP", "AUX"));
}

/** Whether a participle with an object tells who the noun right before it is: that noun opens the sentence, or a clause of its own, as its subject. */
function actsOn(tokens: readonly Token[], first: number, at: number): boolean {
  const noun = tokens[at - 1];
  if (at - 1 < first || (noun?.upos !== "NOUN" && noun?.upos !== "PROPN")) return false;
  const from = chunkStart(tokens, first, at - 1);
  return from === first || tokens[from - 1]?.upos === "CCONJ" || tokens[from - 1]?.text === ",";
}

/** "behind closed doors Berlin’s envoy said", "in its readout Berlin said": a common noun that names nobody's office doesn't belong to the name behind it. */
function apartFrom(tokens: readonly Token[], from: number, last: number): number {
  for (let i = last - 1; i >= from; i--) {
    const { xpos, lower, text } = tokens[i] as Token;
    if (!isOneOf(tokens[i + 1]?.xpos, "NNPS", "NNP") || !startsLower(text)) continue;
    // "the website Onet reported": an outlet's noun goes with its name.
    const isDocument = DOCUMENT_NOUNS.has(lower) && !OUTLET_NOUNS.has(lower);
    if (xpos === "NNS" || isDocument || APART.has(lower)) return i + 1;
    // "S, a step Oslo had demanded": an indefinite thing, and who did something to it
    if (i === from + 1 && xpos === "NN" && isOneOf(tokens[from]?.lower, "a", "an") && !isHolder(lower))
      return i + 1;
  }
  return from;
}

/** A noun that a name goes with: who somebody is, or which outlet. */
const isHolder = (noun: string): boolean =>
  ACTOR_NOUNS.has(noun) || OUTLET_NOUNS.has(noun) || PERSON.test(noun);

/** Where or when somebody speaks: no title. */
const APART: ReadonlySet<string> = new Set(
  "speech address interview briefing conference meeting call session day week month year morning afternoon evening night visit time".split(
    " ",
  ),
);

/** "the sultan said", "the Togolese said": an adjective by its tag that stands alone behind an article. */
const stands = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.upos === "ADJ" &&
  last > first &&
  isOneOf(tokens[last - 1]?.upos, "DET", "ADJ", "PROPN", "NUM") &&
  // "one American"
  isOneOf(tokens[chunkStart(tokens, first, last)]?.upos, "DET", "NUM");

/** "a note put out by the ministry": the particle of a participle. */
const putOut = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(wordAt(tokens, at), "out", "up", "down") && tokens[at - 1]?.xpos === "VBN";

/** "a person briefed on the talks", "sources close to the president": what hangs on a participle or adjective behind the noun. */
const knows = ({ upos, xpos, lower }: Token): boolean =>
  (upos === "VERB" && (xpos === "VBN" || PLACING.test(lower))) ||
  KNOWING.has(lower) ||
  (upos === "ADJ" && !CAUSING.has(lower));

/** The last token of a noun phrase before what hangs on it by a preposition. */
export function headAt(tokens: readonly Token[], { first, end }: TokenRange): number {
  let head = first;
  while (head + 1 < end && tokens[head + 1]?.upos !== "ADP") head++;
  return head;
}

/** The noun that heads a phrase, before what hangs on it: "an official briefed on the talks". */
export function nounAt(tokens: readonly Token[], range: TokenRange): number {
  const head = headAt(tokens, range);
  return tokens[head]?.xpos === "VBN" && head > range.first ? head - 1 : head;
}

/** An insertion that only names again: "the minister of Y", "29", "a spokesman for the House"; no verb, at most twelve words. */
export function isApposition(tokens: readonly Token[], from: number, end: number): boolean {
  let last = end - 1;
  // "Rep. Anna Berg (D-Ill.)"
  if (wordAt(tokens, last) === ")") while (last > from && wordAt(tokens, last + 1) !== "(") last--;
  if (end <= from || end - from > 16 || !isNominal(tokens[last])) return false;
  const opener = tokens[from] as Token;
  if (opener.upos === "PRON" && opener.xpos !== "PRP$") return false;
  if (opener.upos === "ADP" || opener.upos === "SCONJ" || opener.upos === "ADV") return false;
  for (let i = from; i < end; i++) {
    const { upos, text } = tokens[i] as Token;
    if (upos === "VERB" || upos === "AUX" || isMark(tokens[i] as Token) || (isDash(text) && text !== "-"))
      return false;
  }
  return true;
}
