/** Takes a verb of contact, gives the noun of contact that it governs: "held [talks]", "hosted A and B for [talks]", "co-chaired a [roundtable]". */

import type { Token } from "@readout/english";
import type { MeetingVerb } from "../../../data/meeting-verbs.ts";
import { CHAIRED_GATHERINGS } from "../../../data/meeting-words.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import { isOneOf } from "../../../one-of.ts";
import { isAside } from "../contact/clause.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { isWished } from "./wished.ts";

/** Where a verb that needs a noun of contact has it; null where it has none. */
export function nounOf(tokens: readonly Token[], verb: MeetingVerb, at: number, end: number): number | null {
  // "I had, as you know, talks with X"
  const from = tokens[at + 1]?.text === "," && isAside(tokens, at + 2) ? at + 6 : at + 1;
  const near = from + (verb.duty === "chair" ? 13 : 8);
  const last = Math.min(end, Math.max(near, sceneEnd(tokens, from), phraseEnd(tokens, from)));
  const noun = nounAhead(tokens, from, last);
  // "engaged in conversation as they walked"
  if (verb.lemma === "engage" && noun !== null && tokens[noun]?.lower.startsWith("conversation")) return null;
  return noun ?? coChaired(tokens, verb, at, end);
}

/** "hosted A and B for talks": the noun belongs to the verb. */
export function hostedNoun(
  tokens: readonly Token[],
  verb: MeetingVerb,
  at: number,
  end: number,
): number | null {
  const noun = nounAhead(tokens, at + 1, end);
  // "convened in May a session of"
  const near = verb.lemma === "convene" ? Math.max(at + 6, sceneEnd(tokens, at + 1)) : at + 6;
  return noun !== null && (verb.duty !== undefined || noun < near) ? noun : null;
}

/** "resumed on Monday in P the seventh cycle of talks": how far the noun may stand behind a day and place, no mark between; the token itself where neither follows. */
function sceneEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  if (isOneOf(tokens[from]?.lower, "on", "in")) while (i < from + 13 && tokens[i]?.upos !== "PUNCT") i++;
  return i;
}

/** Behind the noun phrase that starts at a token: "a Japan-France-Italy foreign ministers' working breakfast". */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (
    i < from + 20 &&
    (isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART") ||
      isOneOf(tokens[i]?.text, "-", "–", "/", "'", "’") ||
      // "its Twenty-First (21st) Session"
      isOneOf(tokens[i]?.text, "(", ")") ||
      isOneOf(tokens[i]?.xpos, "VBG", "PRP$"))
  )
    i++;
  return i;
}

function nounAhead(tokens: readonly Token[], from: number, end: number): number | null {
  // "hosted and chaired the meeting": both verbs govern it.
  const joined = tokens[from]?.lower === "and" && tokens[from + 1]?.upos === "VERB" ? 2 : 0;
  for (let i = from + joined; i < end; i++) {
    const token = tokens[i] as Token;
    if (isContactNoun(tokens, i) && token.upos !== "VERB") return isWished(tokens, from - 1, i) ? null : i;
    // "join them but was held up at another meeting", "is to begin on Friday, after talks": that of another clause.
    if (
      token.lower === "but" ||
      // "ended the row during talks": what is governed is another thing.
      token.lower === "during" ||
      token.lower === "before" ||
      // "held no talks with": nobody met.
      (token.lower === "no" && token.upos === "DET") ||
      (isOneOf(token.lower, "after", "following") && tokens[i - 1]?.text === ",") ||
      (token.upos === "AUX" && FINITE_TAGS.has(token.xpos))
    )
      return null;
    if (token.upos === "VERB" && token.xpos !== "VBN" && token.xpos !== "VBG") return null;
  }
  return null;
}

/** "co-chaired a virtual pledging event": what two chair together is a room, whatever its noun. */
function coChaired(tokens: readonly Token[], verb: MeetingVerb, at: number, end: number): number | null {
  if (verb.lemma !== "co-chair") return null;
  for (let i = at + 1; i < Math.min(end, at + 12); i++) {
    const token = tokens[i] as Token;
    if (CHAIRED_GATHERINGS.holds(token)) return i;
    if (token.upos === "ADP" || token.upos === "PUNCT") return null;
  }
  return null;
}
