/** Takes tokens, gives the runs of determiners, adjectives, nouns and possessors in them: noun phrases without what hangs on them. */

import type { Token } from "@readout/english";
import { OUTLET_NOUNS, OUTLET_TAILS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsUpper } from "../../../letters.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { DAY, isClose, isOpen, wordAt } from "../words.ts";

/** Parts of speech that head a noun phrase. */
const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/** Parts of speech within a noun phrase. */
export const INSIDE = new Set(["NOUN", "PROPN", "ADJ", "DET", "NUM", "X", "SYM"]);

/** A title written short, which the tagger may take for anything: "Rep.", "Gov.". */
export const ABBREVIATED = /^\p{Lu}\p{Ll}+\.$/u;

/** Whether a token can head a noun phrase. */
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (NOMINAL.has(token.upos) || PERSONS.holds(token) || isStrange(token));

/** A foreign name that the tagger takes for an exclamation. */
const isStrange = ({ upos, text }: Token): boolean =>
  upos === "INTJ" &&
  /^\p{Lu}\p{Ll}{3,}/u.test(text) &&
  !/^(?:Well|Okay|Hello|Thanks|Please|Yeah|Welcome|Sorry)$/.test(text);

/** Nouns of persons that the tagger may take for adjectives. */
const PERSONS = new WordList(
  "official representative chief executive deputy general national some many most others another several few",
);

/** "the Vienna daily Donaukurier": a noun that the tagger takes for an adverb. */
export const isDaily = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(wordAt(tokens, at), "daily", "weekly", "monthly") &&
  (tokens[at + 1]?.upos === "PROPN" ||
    (tokens[at - 1]?.upos === "PROPN" && !isOneOf(tokens[at + 1]?.upos, "ADJ", "NOUN")));

/** A quotation mark, opening or closing. */
export const isMark = (token: Token): boolean => isOpen(token) || isClose(token);

/** Where the run of determiners, adjectives, nouns and possessors that ends at `last` starts. */
export function chunkStart(tokens: readonly Token[], first: number, last: number): number {
  const end = tokens[last] as Token;
  if (end.upos === "PRON" && end.xpos !== "NN") return last;
  let from = last;
  while (from - 1 >= first) {
    const before = tokens[from - 1] as Token;
    const inside =
      INSIDE.has(before.upos) ||
      isAmpersand(tokens, from - 1) ||
      // "Beijing’s": a capitalised possessor, whatever its tag
      (isPossessive(wordAt(tokens, from)) && startsUpper(before.text)) ||
      isDaily(tokens, from - 1) ||
      isCompound(tokens, from - 1) ||
      modifies(tokens, from - 1) ||
      LASTING.holds(before) ||
      (end.upos === "PROPN" && describes(tokens, from - 1) && !actsHere(tokens, first, from - 1)) ||
      grades(tokens, from - 1) ||
      ABBREVIATED.test(before.text) ||
      isPossessive(before.lower) ||
      // "experts from both sides"
      (before.lower === "both" && before.upos === "CCONJ" && tokens[from - 2]?.upos === "ADP") ||
      (before.text === "-" && from - 2 >= first && glued(tokens, from - 1)) ||
      // "then-mayor Berg"
      (before.lower === "then" && wordAt(tokens, from) === "-" && glued(tokens, from)) ||
      (before.upos === "PRON" && before.xpos === "PRP$");
    if (!inside || isMark(before)) break;
    // "… in Washington, D.C. Secretary Berg said": the capital ends the sentence before.
    if (/^D\.C\.$/.test(before.text)) break;
    // "the Sunday Guardian", "the March meeting"
    const { upos, text } = tokens[from] as Token;
    const titled = itemAt(tokens, from - 2)?.upos === "DET" && (upos === "NOUN" || OUTLET_TAILS.has(text));
    if (DAY.holds(before) && !titled && !isPossessive(wordAt(tokens, from))) break;
    from--;
    // "all the mayors"
    if (
      from - 1 >= first &&
      end.xpos !== "NN" &&
      isOneOf(before.lower, "the", "these", "those") &&
      isOneOf(wordAt(tokens, from - 1), "all", "both")
    )
      return from - 1;
    // "a charge its chief calls": what is owned opens a phrase as an article does.
    const opens = before.upos === "DET" || (before.xpos === "PRP$" && tokens[from - 1]?.upos !== "DET");
    if (opens && !isPossessive(wordAt(tokens, from - 1)) && !opensName(tokens, from)) break;
  }
  while (from < last && /^['’]s?$|^-$/.test((tokens[from] as Token).text)) from++;
  return from;
}

/** "the Mail & Guardian" */
export const isAmpersand = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "&" && tokens[at + 1]?.upos === "PROPN";

/** "Ankara-based", "state-owned": a participle behind a hyphen. */
export const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VBN" && wordAt(tokens, at - 1) === "-" && glued(tokens, at - 1);

/** A participle before its noun: "an archived version", "the visiting envoy". */
export function modifies(tokens: readonly Token[], at: number): boolean {
  const { upos = "PUNCT", xpos = "" } = tokens[at] ?? {};
  if (upos !== "VERB" || (xpos !== "VBN" && xpos !== "VBG")) return false;
  const before = itemAt(tokens, at - 1);
  return (
    isOneOf(tokens[at + 1]?.upos, "NOUN", "ADJ", "PROPN") &&
    (isOneOf(before?.upos, "DET", "ADJ", "NUM") ||
      /^(?:PRP\$|POS)$/.test(before?.xpos ?? "") ||
      grades(tokens, at - 1))
  );
}

/** How long somebody has been what he is, before name and title: "longtime Berg aide Ann Roe". */
export const LASTING = new WordList("longtime long-time onetime one-time sometime veteran");

/** Participles before a title or name: "retired General X". */
const DESCRIBING = new WordList(
  "retired exiled ousted deposed jailed imprisoned detained acting visiting outgoing incoming elected appointed disgraced",
);

/** Whether a participle, by its tag a verb, tells of the name behind it. */
export const describes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === "VERB" && DESCRIBING.holds(itemAt(tokens, at));

/** "Lund appointed Berg", "while visiting Lund", "is visiting Lund": what is done to the name, not what somebody is. */
function actsHere(tokens: readonly Token[], first: number, at: number): boolean {
  if (at === first) return false;
  const { upos = "PUNCT", lower = "" } = tokens[at - 1] ?? {};
  return upos !== "PUNCT" && upos !== "CCONJ" && !isOneOf(lower, "that", "when", "as", "after", "because");
}

/** "a visibly tired envoy": an adverb between an article and an adjective. */
export const grades = (tokens: readonly Token[], at: number): boolean =>
  itemAt(tokens, at)?.upos === "ADV" &&
  tokens[at - 1]?.upos === "DET" &&
  (tokens[at + 1]?.upos === "ADJ" || tokens[at + 1]?.xpos === "VBN");

/** "the newspaper The Citizen": the article of a name behind the noun that says what it is. */
export const opensName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "The" &&
  OUTLET_NOUNS.holds(itemAt(tokens, at - 1)) &&
  tokens[at + 1]?.upos === "PROPN";

/** A hyphen inside a word, not a dash. */
export const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === (tokens[at] as Token).start &&
  (tokens[at] as Token).end === (tokens[at + 1] as Token | undefined)?.start;

/** Endings of nouns of persons: "The mayor", "A protester", "The spokeswoman". */
export const PERSON = /(?:er|or|ist|ian|ant|[^m]ent|man|woman|chief|official|aide|head|host)$/;
