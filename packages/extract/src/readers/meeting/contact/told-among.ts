/** Takes a verb that tells of a contact only among the right words ("saw X in Paris", "called Minister X on Tuesday", "told President X directly"), gives whether it does. */
import { lemmaAs, type Token } from "@readout/english";
import { GOING_VERBS } from "../../../data/meeting-verbs.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isNamedDay, WEEKDAYS } from "../../time/calendar.ts";
import { OFFICERS, opensOfficer } from "./officer.ts";

/** "saw X in Paris", "will see X on Monday", "came from seeing Minister X": a visit told; "sees X", "saw X leave" and "saw X as a friend" are none. */
export function isVisit(tokens: readonly Token[], at: number): boolean {
  const { lower, xpos } = tokens[at] as Token;
  if (lower === "seeing") return tokens[at - 1]?.lower === "from" && opensOfficer(tokens, at + 1);
  const chance =
    tokens[at - 1]?.lower === "to" && isOneOf(tokens[at - 2]?.lower, "chance", "opportunity", "got");
  if (xpos !== "VBD" && !chance && !isOneOf(tokens[at - 1]?.lower, "will", "later")) return false;
  if (isOneOf(tokens[at + 1]?.lower, "each", "one")) return false;
  for (let i = at + 1; i < at + 40; i++) {
    const token = tokens[i];
    if (!token || token.upos === "VERB" || token.upos === "AUX" || token.lower === "as") return false;
    if (isOneOf(token.lower, "in", "at", "on"))
      return i > at + 1 && !isOneOf(tokens[i + 1]?.lower, "television", "tv", "screen", "stage");
    if (isNamedDay(token) || isPastDay(tokens, i)) return i > at + 1;
    if (token.text === ".") return false;
  }
  return false;
}

/** "called Foreign Minister X late on Tuesday to", "called X last Monday": a day right behind a name; "X called me that night": the one who says so. */
export function isPhoned(tokens: readonly Token[], at: number): boolean {
  if (isOneOf(tokens[at + 1]?.lower, "me", "us")) return isTold(tokens, at);
  if (tokens[at]?.xpos !== "VBD" && !isPerfect(tokens, at)) return false;
  if (!isName(tokens[at + 1]) && !opensOfficer(tokens, at + 1)) return false;
  let i = at + 2;
  while (
    i < at + 14 &&
    (isOneOf(tokens[i]?.upos, "PROPN", "NOUN", "ADJ", "PART") || tokens[i]?.xpos === "HYPH") &&
    tokens[i]?.lower !== "to" &&
    !opensDay(tokens, i)
  )
    i++;
  // "called her counterpart on Monday", "called President X of A today"
  // "called her counterpart, X, on Monday"
  while (i < at + 14 && isOneOf(tokens[i]?.lower, "of", ",") && isName(tokens[i + 1]))
    for (i++; isName(tokens[i]); i++);
  const last = tokens[i]?.text === "," ? i + 1 : i;
  return (
    (isName(tokens[i - 1]) || OFFICERS.holds(tokens[i - 1]) || tokens[i - 1]?.lower === "general") &&
    (opensDay(tokens, last) ||
      // "before she left London"
      (isOneOf(tokens[last]?.lower, "before", "after") && tokens[last + 1]?.upos === "PRON") ||
      (tokens[last]?.lower === "to" && PHONED_TO.holds(tokens[last + 1])))
  );
}

/** "briefed his counterpart, X, by telephone", "went over the road by phone with X": a verb in the past with how it was done in its clause. */
export function isByPhone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.xpos !== "VBD" && !isPerfect(tokens, at)) return false;
  for (let i = at + 1; i < at + 24 && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
    if (isOneOf(tokens[i]?.upos, "VERB", "AUX")) return false;
    const by = tokens[i]?.lower === "the" ? tokens[i - 1] : tokens[i];
    if (isOneOf(by?.lower, "by", "over", "on", "via") && isOneOf(tokens[i + 1]?.lower, "phone", "telephone"))
      return true;
  }
  return false;
}

/** "will travel to P on Tuesday to brief X", "leaves for P to see X": an infinitive for which somebody will go somewhere. */
export function isEndOfJourney(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.xpos !== "VB" || tokens[at - 1]?.lower !== "to") return false;
  for (let i = at - 2; i > at - 12 && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const { xpos, upos } = tokens[i] as Token;
    if (upos !== "VERB") continue;
    const leads = tokens
      .slice(i + 1, at)
      .some(({ lower }, k) => isOneOf(lower, "to", "for") && tokens[i + k + 2]?.upos === "PROPN");
    return isOneOf(xpos, "VB", "VBZ") && leads && GOING_VERBS.has(lemmaAs(tokens[i] as Token, "VERB"));
  }
  return false;
}

const PHONED_TO = new WordList(
  "discuss coordinate warn urge protest congratulate convey express offer thank brief inform review wish assure reassure condole",
);

const isName = (token: Token | undefined): boolean => token?.upos === "PROPN" && !WEEKDAYS.has(token.lower);

/** "late on Tuesday", "today", "last Monday", "earlier this week" at a token. */
function opensDay(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (isOneOf(tokens[i]?.lower, "late", "early", "earlier", "on", "last", "this")) i++;
  if (i > at && isOneOf(tokens[i - 1]?.lower, "last", "this") && SPANS_OF_TIME.holds(tokens[i])) return true;
  return isNamedDay(tokens[i]);
}

const SPANS_OF_TIME = new WordList("week month night morning afternoon evening weekend");

/** "told President X directly", "told King Y yesterday": an officer, with how or when right behind his name. */
export function isToFace(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.xpos !== "VBD" || !opensOfficer(tokens, at + 1)) return false;
  let i = at + 2;
  while (
    i < at + 12 &&
    (isOneOf(tokens[i]?.upos, "PROPN", "NOUN", "ADJ", "PART") || tokens[i]?.lower === "of") &&
    !isNamedDay(tokens[i])
  )
    i++;
  const day = tokens[i]?.lower === "on" ? i + 1 : i;
  return (
    tokens[i - 1]?.upos === "PROPN" &&
    (isNamedDay(tokens[day]) ||
      isPastDay(tokens, i) ||
      isOneOf(tokens[i]?.lower, "directly", "personally", "privately"))
  );
}

/** "last week", "earlier this month", "two weeks ago". */
const isPastDay = (tokens: readonly Token[], at: number): boolean =>
  (isOneOf(tokens[at]?.lower, "last", "earlier", "this") && tokens[at + 1]?.upos !== "PROPN") ||
  tokens[at + 2]?.lower === "ago";

/** "called me to congratulate me", "called me the night before"; not "called me a friend", "called us together". */
const isTold = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === "VERB" &&
  tokens[at]?.xpos !== "VB" &&
  !isOneOf(tokens[at - 1]?.upos, "AUX", "PART") &&
  (isNamedDay(tokens[at + 2]) ||
    isOneOf(tokens[at + 2]?.lower, "to", "on", "after", "this", "that") ||
    (tokens[at + 2]?.lower === "the" && SPANS_OF_DAY.holds(tokens[at + 3])));

const SPANS_OF_DAY = new WordList("night day morning evening other next");

/** "have discussed", "X discussed" that the tagger takes for a participle: of somebody who did so. */
export function isPerfect(tokens: readonly Token[], at: number): boolean {
  // "the plan that X and Y have discussed is old"
  if (tokens[at]?.xpos !== "VBN" || isOneOf(tokens[at + 1]?.upos, "AUX", "PUNCT", "VERB")) return false;
  let i = at - 1;
  while (tokens[i]?.upos === "ADV") i--;
  return isOneOf(tokens[i]?.lower, "have", "has", "had") || isTalker(tokens[i]);
}

/** A name or an office right before a verb: who does it. */
export const isTalker = (token: Token | undefined): boolean =>
  token?.xpos === "NNP" || (token !== undefined && OFFICERS.holds(token));
