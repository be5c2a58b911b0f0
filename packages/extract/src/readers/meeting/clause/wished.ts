/** Takes a noun of contact, tells whether somebody is only ready for it, wants it or speaks of it: "open to meeting with", "interest in talks", "support direct talks". */
import type { Token } from "@readout/english";
import { WISHED_CONTACT } from "../../../data/contact-status-words.ts";
import { WordList } from "../../../word-list.ts";

/** Whether such a word with its preposition, or "support", stands before a noun and its adjectives. */
export function isWished(tokens: readonly Token[], first: number, noun: number): boolean {
  let i = noun - 1;
  while (i >= first && DESCRIBES.has(tokens[i]?.upos ?? "") && !backs(tokens[i])) i--;
  if (i < first) return false;
  // Whatever the tagger makes of it: "Chad and Mali support talks between".
  if (backs(tokens[i]))
    return tokens.slice(i + 1, noun).every(({ upos }) => upos === "ADJ" || upos === "ADV");
  // "hopes of opening talks"
  const gerund = tokens[i]?.xpos === "VBG";
  const governor = gerund ? i - 1 : i;
  if (gerund ? governor < 1 : governor <= first) return false;
  return GOVERNING.holds(tokens[governor]) && WISHED_CONTACT.holds(tokens[governor - 1]);
}

const DESCRIBES: ReadonlySet<string> = new Set("ADJ DET NOUN PROPN".split(" "));
/** "the Mali Support Conference" is none. */
const backs = (token: Token | undefined): boolean => token?.text === "support" || token?.text === "supports";
const GOVERNING = new WordList("to in for of toward towards");
