/** Takes a name and the words of its text, tells whether it is made of words that the text has as common ones. */
import type { Token } from "@readout/english";
import type { RawMention } from "../unit/raw-mention.ts";
import { isNameAlone } from "./persons.ts";

/** First names that are words as well are short: "Will", "Mark", "Grant". */
const LONGEST_NAMESAKE = 5;

/**
 * "Child Tax Credit" where the text writes of tax credits, "Official on the New Ban": a name alone, or the one word behind a
 * title with a preposition, whose last word or long first one stands in small letters elsewhere, is no person's.
 */
export function isOfCommonWords(
  item: RawMention,
  words: readonly string[],
  tokens: readonly Token[],
  texts: ReadonlySet<string>,
): boolean {
  const isCommon = (word: string): boolean => {
    const lower = word.toLowerCase();
    return lower !== word && texts.has(lower);
  };
  const [first = ""] = words;
  if (item.readings) {
    const title = tokens.slice(item.titleFirst ?? 0, item.name?.[0] ?? 0);
    return words.length === 1 && title.some(({ upos }) => upos === "ADP") && isCommon(first);
  }
  if (!isNameAlone(item)) return false;
  return isCommon(words.at(-1) ?? "") || (first.length > LONGEST_NAMESAKE && isCommon(first));
}
