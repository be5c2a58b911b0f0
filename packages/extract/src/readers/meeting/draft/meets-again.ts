/** Takes the word "it" or "we", tells whether what it takes up is put on the calendar: "the meeting was put off; it is now to take place in P", "a working group; it will meet in May", "We will meet again in June". */

import type { Sentence, Token } from "@readout/english";
import { BODY_SUBJECTS } from "../../../data/meeting-words.ts";
import { isOneOf } from "../../../one-of.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { governorOf } from "../contact/noun-phrase.ts";
import { isAhead } from "./round-order.ts";

/** Whether the pronoun at a token opens such words. */
export function meetsAgain(tokens: readonly Token[], sentence: Sentence, i: number): boolean {
  const verb = isOneOf(tokens[i + 2]?.lower, "now", "next") ? i + 3 : i + 2;
  const [before, word, behind] = [tokens[i - 1], tokens[verb], tokens[verb + 1]];
  const again = isOneOf(word?.lower, "reconvene", "convene");
  const meets =
    isOneOf(tokens[i + 1]?.lower, "will", "would") &&
    (again || word?.lower === "meet") &&
    isOneOf(behind?.upos, "ADP", "ADV", "PUNCT", "PROPN");
  // Not in the marks of a quotation.
  if (tokens[i]?.lower === "we")
    return (
      meets && (again || verb > i + 2 || behind?.lower === "again") && !/^["“'‘`]/.test(before?.text ?? "")
    );
  // "It is due in May" may be anything.
  const held =
    isAhead(tokens, i + 1) &&
    tokens.slice(verb, verb + 3).some(({ lower }) => isOneOf(lower, "held", "place"));
  return (meets || held) && takesUpContact(tokens, sentence, i);
}

/** How many tokens back a subject may stand. */
const FAR = 40;

/** Whether the last subject before a token in its sentence, or the one before, is a contact or a body that meets; or that is set up there. */
function takesUpContact(tokens: readonly Token[], { index }: Sentence, it: number): boolean {
  for (let i = it - 1; i > it - FAR && (tokens[i]?.sentence ?? -1) >= index - 1; i--) {
    if (isContactNoun(tokens, i) === null && !BODY_SUBJECTS.holds(tokens[i])) continue;
    let first = i;
    while (first > i - FAR && tokens[first - 1]?.sentence === tokens[i]?.sentence) first--;
    const governor = governorOf(tokens, first, i);
    return (
      governor < first ||
      /^(?:establish|form|create|hold|arrange|revive|up)$/.test(tokens[governor]?.lower ?? "")
    );
  }
  return false;
}
