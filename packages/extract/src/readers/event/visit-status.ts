/** Takes the words that govern a visit's noun, gives the visit's status. */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  CALLING_OFF_VERBS,
  DOUBTFUL_ADJECTIVES,
  PLANNED_ADJECTIVES,
  PREPARING_VERBS,
} from "../../data/event-words.ts";
import { INFLECTED_TAGS } from "../../data/verb-tags.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { frameOf } from "./frame.ts";

/** The verb or preposition that a noun phrase hangs on, as a lemma. */
interface Governor {
  readonly kind: "verb" | "preposition";
  readonly at: number;
  readonly lemma: string;
}

/** What governs the noun phrase: the verb or preposition before it and its article or owner. */
export function governorOf(tokens: readonly Token[], first: number, phrase: number): Governor | null {
  for (let i = phrase - 1; i >= Math.max(first, phrase - 12); i--) {
    const token = tokens[i] as Token;
    if (token.lower === "off" && isOneOf(tokens[i - 1]?.lower, "called", "put"))
      return { kind: "verb", at: i - 1, lemma: "cancel" };
    if (token.upos === "ADP" && tokens[i - 1]?.lower !== "wrapped")
      return { kind: "preposition", at: i, lemma: token.lower };
    if (isOneOf(token.lower, "following", "including", "concerning"))
      return { kind: "preposition", at: i, lemma: token.lower };
    if (token.upos === "VERB") return { kind: "verb", at: i, lemma: lemmaAs(token, "VERB") };
    if (token.text === ",") return null;
  }
  return null;
}

/** Whether the verb over the visit or behind it calls it off: "cancelled a visit", "the visit was called off". */
export function calledOff(
  tokens: readonly Token[],
  first: number,
  end: number,
  at: number,
  governor: Governor | null,
): boolean {
  if (governor?.kind === "verb" && CALLING_OFF_VERBS.has(governor.lemma))
    return (
      (tokens[governor.at] as Token).xpos !== "VB" ||
      tokens[governor.at - 1]?.xpos.startsWith("NN") ||
      tokens.slice(Math.max(first, governor.at - 4), governor.at).some(({ lower }) => lower === "will")
    );
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    const word = lemmaAs(token, "VERB");
    const off = isOneOf(word, "call", "put") && tokens[i + 1]?.lower === "off";
    if (off || word === "drop" || CALLING_OFF_VERBS.has(word))
      return tokens.slice(Math.max(at, i - 4), i).some(({ lower }) => isOneOf(lower, "was", "were", "been"));
    // "a visit to Y by X, initially planned for May, was called off"
    // "which was to have taken place in May, remains suspended", "will not go ahead"
    if (word === "remain" && isOneOf(tokens[i + 1]?.lower, "suspended", "frozen")) return true;
    if (
      isOneOf(word, "go", "take") &&
      isOneOf(tokens[i + 1]?.lower, "ahead", "place") &&
      tokens[i - 1]?.lower === "not"
    )
      return true;
    if (tokens[i - 1]?.lower === "have") continue;
    if (INFLECTED_TAGS.has(token.xpos) && !PLANNED.holds(token)) return false;
  }
  return false;
}

const PLANNED = new WordList("planned scheduled set due expected arranged");

/** Verbs of thinking about a visit. */
const MOOTING = new WordList("consider mull contemplate");

/** Verbs of what others make of a visit that took place. */
const TOLD_OF = new WordList(
  "follow welcome complete protest condemn criticize criticise denounce hail praise",
);

/** What the words round the noun say of the visit; null where it may only be talked about. */
export function visitStatus(
  report: Report,
  sentence: Sentence,
  at: number,
  phrase: number,
  governor: Governor | null,
  doing: boolean,
): EventStatus | null {
  const { tokens } = report.analysed;
  const words = tokens.slice(Math.max(sentence.firstToken, phrase - 1), at).map(({ lower }) => lower);
  if (words.some((word) => PLANNED_ADJECTIVES.has(word))) return "planned";
  if (words.some((word) => DOUBTFUL_ADJECTIVES.has(word) && word !== "recent")) return null;
  if (governor?.kind === "verb") {
    if (PREPARING_VERBS.has(governor.lemma)) return "planned";
    if (!doing) return TOLD_OF.has(governor.lemma) ? "occurred" : null;
    const status = frameOf(report, sentence, governor.at)?.status ?? null;
    if (status !== null && MOOTING.has(governor.lemma)) return "unconfirmed";
    return governor.lemma === "plan" && status === "ongoing" ? "planned" : status;
  }
  if (governor?.kind === "preposition") {
    if (isOneOf(governor.lemma, "ahead", "before")) return "planned";
    if (governor.lemma === "for" && isOneOf(tokens[governor.at - 1]?.lower, "preparations", "arrangements"))
      return "planned";
    if (governor.lemma === "of" && tokens[governor.at - 1]?.lower === "ahead") return "planned";
    // "on the second day of a visit"
    const part =
      governor.lemma === "of" && isOneOf(tokens[governor.at - 1]?.lower, "day", "end", "start", "leg");
    if (part || AROUND.has(governor.lemma)) return aroundStatus(tokens, sentence, governor.at);
  }
  return words.includes("recent") ? "occurred" : null;
}

const AROUND = new WordList("during on in after following throughout from");

/** "during her visit" is what the main verb is: over, or ahead. */
function aroundStatus(tokens: readonly Token[], sentence: Sentence, at: number): EventStatus | null {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (i === at) continue;
    if (token.lower === "will") return "planned";
    if (token.xpos === "MD") return null;
    if (token.xpos === "VBD") return "occurred";
  }
  return null;
}
