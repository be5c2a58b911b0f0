/** Takes a comparator ("first", "highest"), gives the contact that it is said of (R16). */

import type { Sentence, Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { contactVerb } from "../meeting/contact/contact-verbs.ts";

const CONTACTS = new WordList(
  "contact contacts meeting talks visit trip call summit encounter exchange consultations negotiations",
);

/** What a comparator is said of: the noun (or verb) of contact, the first token of its phrase, and the token from which its window is looked for. */
export interface ContactSaid {
  readonly form: "noun" | "elided" | "time" | "official";
  readonly noun: number;
  readonly phrase: number;
  readonly from: number;
  readonly isVisit: boolean;
}

const isVisit = (token: Token | undefined): boolean => isOneOf(token?.lower, "visit", "trip", "tour");

/** "the first meeting", "the talks, the first since", "met for the first time since", "the most senior official to visit". */
export function contactAt(tokens: readonly Token[], sentence: Sentence, i: number): ContactSaid | null {
  const { firstToken, endToken } = sentence;
  let noun = -1;
  for (let k = i + 1; k < Math.min(endToken, i + 8); k++) {
    const token = tokens[k] as Token;
    if (CONTACTS.holds(token)) noun = k;
    else if (
      !isOneOf(token.upos, "ADJ", "NOUN", "PROPN", "ADV") &&
      token.xpos !== "VBN" &&
      !isInCompound(tokens, k)
    )
      break;
  }
  if (noun >= 0) return { form: "noun", noun, phrase: i, from: noun, isVisit: isVisit(tokens[noun]) };
  const next = tokens[i + 1]?.lower ?? "";
  const article = itemAt(tokens, i - 1)?.lower === "the";
  if (next === "time" && article) {
    // "met for the first time since", "For the first time since then, A met B", "It is the first time in years that A has met B".
    const back = tokens[i - 2]?.lower === "for" && i - 2 > firstToken;
    for (let k = back ? i - 3 : i + 2; back ? k >= firstToken : k < endToken; k += back ? -1 : 1)
      if (contactVerb(tokens, k) !== null)
        return { form: "time", noun: k, phrase: i, from: i + 1, isVisit: false };
    return null;
  }
  // "The talks, the first since", "The meeting was the first between the two".
  if (article && ELIDES.has(next) && isOneOf(tokens[i - 2]?.lower, ",", "is", "was", "were", "will", "be")) {
    for (let k = i - 2; k >= Math.max(firstToken, i - 14); k--)
      if (CONTACTS.holds(tokens[k]))
        return { form: "elided", noun: k, phrase: i, from: i, isVisit: isVisit(tokens[k]) };
    return null;
  }
  return officialAt(tokens, endToken, i);
}

const ELIDES = new Set(["between", "by", "of", "since", "in", "such", "at"]);

/** "face-to-face", "highest-ranking": the words of a compound with hyphens. */
const isInCompound = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at, at + 1].some((k) => (tokens[k] as Token | undefined)?.xpos === "HYPH");

const OFFICIALS =
  /^(?:officials?|leader|president|minister|premier|secretary|diplomat|envoy|king|chancellor|head|figure)$/;

/** "the most senior A official to visit B since". */
function officialAt(tokens: readonly Token[], endToken: number, i: number): ContactSaid | null {
  let isOfficial = false;
  for (let k = i + 1; k < Math.min(endToken, i + 10); k++) {
    const { lower, upos } = tokens[k] as Token;
    if (OFFICIALS.test(lower)) isOfficial = true;
    else if (lower === "to")
      return isOfficial && isOneOf(tokens[k + 1]?.lower, "visit", "travel")
        ? { form: "official", noun: k + 1, phrase: i, from: k + 1, isVisit: true }
        : null;
    else if (upos === "VERB" || upos === "PUNCT") if (!isInCompound(tokens, k)) return null;
  }
  return null;
}
