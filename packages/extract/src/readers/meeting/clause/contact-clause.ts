/** Takes the clause of a contact, gives what its words say against or beside it: conditional, denied, passive, habitual, of a body. */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import { BODY_SUBJECTS, DECISION_NOUNS } from "../../../data/meeting-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isDateWord } from "../../time/calendar.ts";

/** "if A and B meet", "unclear whether they will meet", "Had A and B met, …": a contact at a token of the clause from `first` on. */
export function isConditional(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= first - 1 && !isOneOf(tokens[i]?.upos, "VERB", "PUNCT"); i--)
    if (CONDITIONS.holds(tokens[i])) return true;
  return (
    CONDITIONS.holds(tokens[first]) ||
    CONDITIONS.holds(itemAt(tokens, first - 1)) ||
    (isOneOf(tokens[first]?.text, "Had", "Should") && tokens[first + 1]?.upos !== "VERB")
  );
}

const CONDITIONS = new WordList(["if", "whether", "unless"]);

/** The present of a headline is past ("X meets Y"), the dated present of a text lies ahead ("X meets Y on Friday"). */
export const settled = (status: EventStatus, headline: boolean): EventStatus =>
  status !== "ongoing" ? status : headline ? "occurred" : "planned";

/** "The Contact Group met": a body whose members are told elsewhere. */
export function hasBodySubject(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const token = tokens[i] as Token;
    // "a working group"
    const modifies = token.xpos === "VBG" && BODY_SUBJECTS.holds(tokens[i + 1]);
    if (token.upos === "VERB" && token.xpos !== "VBN" && !modifies) return false;
    if (BODY_SUBJECTS.holds(token) && tokens[i - 1]?.upos !== "ADP") return true;
  }
  return false;
}

/** Whether the tokens `[first, end)` hold a word that a date may be made of. */
export const hasDate = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    // "sat" is no Saturday there
    if (token.lower === "week" && tokens[i - 1]?.lower === "this") return true;
    if (OF_DATES.holds(token) || (!isOneOf(token.upos, "NUM", "VERB") && isDateWord(token))) return true;
  }
  return false;
};
const OF_DATES = new WordList(
  "today yesterday tomorrow tonight next later weekend morning afternoon evening",
);

/** "was met by protests", "the talks were held": the subject isn't who met. */
export function isPassive(tokens: readonly Token[], first: number, at: number): boolean {
  if ((tokens[at] as Token).xpos !== "VBN" && (tokens[at] as Token).xpos !== "VBD") return false;
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
    const token = tokens[i] as Token;
    if (/^(?:is|are|was|were|been|being|be)$/.test(token.lower)) return true;
    if (token.upos !== "ADV") return false;
  }
  return false;
}

/** "to continue their dialogue", "to engage in talks": what the last verb before a token says of it. */
export function goesOn(tokens: readonly Token[], first: number, at: number): boolean {
  let verb = at - 1;
  while (verb > first && tokens[verb]?.upos !== "VERB") verb--;
  const told = tokens[verb];
  return told?.upos === "VERB" && isOneOf(lemmaAs(told, "VERB"), "continue", "engage");
}

/** "is meeting", "are also holding". */
export function isUnderWay(tokens: readonly Token[], first: number, at: number): boolean {
  if ((tokens[at] as Token).xpos !== "VBG") return false;
  let i = at - 1;
  while (i > first && tokens[i]?.upos === "ADV") i--;
  return /^(?:is|are|am|['’](?:s|re|m))$/.test(tokens[i]?.lower ?? "") && tokens[i]?.upos === "AUX";
}

/** "The decision came at a meeting", "The accord, which ends a long row, was concluded in P after talks": a sentence that says where what the one before told was done. */
export function takesUpDecision(tokens: readonly Token[], first: number): boolean {
  if (!isOneOf(tokens[first]?.lower, "the", "this", "that")) return false;
  const noun = tokens[first + 1]?.upos === "ADJ" ? first + 2 : first + 1;
  if (!DECISION_NOUNS.holds(tokens[noun])) return false;
  let verb = noun + 1;
  // What is put in between says of the decision what it is.
  if (tokens[verb]?.text === ",")
    while (verb < noun + 16 && tokens[++verb]?.text !== ",") if (tokens[verb]?.text === ".") return false;
  if (tokens[verb]?.text === ",") verb++;
  if (isOneOf(tokens[verb]?.lower, "was", "were", "is", "has", "had", "been")) {
    while (isOneOf(tokens[verb]?.upos, "AUX", "ADV")) verb++;
    return DECIDED.holds(tokens[verb]);
  }
  return isOneOf(tokens[verb]?.lower, "came", "comes", "followed", "emerged", "resulted");
}

const DECIDED = new WordList(
  "taken made reached struck concluded sealed clinched agreed signed adopted worked hammered thrashed negotiated brokered announced",
);
