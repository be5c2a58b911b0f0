/** Takes a verb of contact in its clause, tells whether it speaks of something else: a text that was negotiated, a call received, what somebody came for. */
import type { Token } from "@readout/english";
import { type MeetingVerb, TALKING_VERBS } from "../../../data/meeting-verbs.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isInvited } from "../side/standing.ts";

/** Whether the verb at `at` in the clause `[first, end)` tells of no contact, whoever stands beside it. */
export function isOtherMatter(
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  at: number,
  { lemma }: MeetingVerb,
): boolean {
  if (lemma === "negotiate") {
    // "the regime ever negotiated, and the United States …": a participle of what was negotiated; not "the sides last negotiated in P".
    const told = tokens[at - 1]?.lower === "last" || tokens[at + 1]?.lower === "with";
    if (tokens[at]?.xpos === "VBN" && !hasAux(tokens, first, at) && !told) return true;
    // "a deal that A, B and C had negotiated": what they negotiated, each with whomever.
    if (isNegotiated(tokens, first, at, end)) return true;
  }
  // "received a phone call from X": what the noun tells.
  if (lemma === "receive" && opensCall(tokens, at + 1)) return true;
  // "hosted A in P, to consult on peace": what the others came for.
  if (TALKING_VERBS.has(lemma) && isPurpose(tokens, at)) return true;
  return (
    isInvited(tokens, first, at) ||
    (lemma === "meet" && isMatch(tokens, at)) ||
    (lemma === "catch" && isRace(tokens, at))
  );
}

/** "A met B in the final, winning 2-1", "in the third round of the cup": sides that play each other. */
export function isMatch(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  let led = -1;
  for (let i = at + 1; i < at + 30 && tokens[i]?.sentence === sentence; i++) {
    const { lower, upos, text } = tokens[i] as Token;
    if (lower === "in" && tokens[i + 1]?.upos === "DET") led = i;
    // "in the final on Sunday", "in a cup qualifier"; not "in the final round"
    if (led >= 0 && OF_SPORT.holds(tokens[i]) && !isOneOf(tokens[i + 1]?.upos, "NOUN", "PROPN", "ADJ"))
      return tokens[i + 1]?.text !== "-";
    if (
      led >= 0 &&
      i > led &&
      !isOneOf(upos, "DET", "ADJ", "NUM", "NOUN", "PROPN") &&
      !isOneOf(text, "of", "-")
    )
      led = -1;
    // "winning 2-1", "won 3-0"
    const scored = upos === "NUM" && isOneOf(tokens[i + 1]?.text, "-", "–") && tokens[i + 2]?.upos === "NUM";
    if (scored && SCORING.holds(tokens[i - 1])) return true;
  }
  return false;
}

const OF_SPORT = new WordList(
  "final finals semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals ring cup qualifier match friendly tournament championship championships open",
);

/** "has caught up with X in the polls": rivals of a race. */
const isRace = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 24).some((token) => RACES.holds(token));
const RACES = new WordList("poll polls survey surveys ranking rankings standings votes lead");

const SCORING = new WordList("winning won lost losing drew drawing");

const opensCall = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < from + 4; i++) {
    if (isOneOf(tokens[i]?.lower, "calls", "call")) return tokens[i - 1]?.lower !== "courtesy";
    if (!isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN")) return false;
  }
  return false;
};

const hasAux = (tokens: readonly Token[], first: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    if ((tokens[i] as Token).upos === "AUX") return true;
    if ((tokens[i] as Token).upos !== "ADV") return false;
  }
  return false;
};

/** Whether the clause is opened by the "that" or "which" of what was negotiated, and names nobody whom it was negotiated with. */
function isNegotiated(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  let opener = at;
  while (opener >= first && !isOneOf(tokens[opener]?.lower, "that", "which")) opener--;
  if (opener < first) opener = isOneOf(tokens[first - 1]?.lower, "that", "which") ? first - 1 : -1;
  if (opener < 1) return false;
  const antecedent = tokens[opener - 1]?.text === "," ? opener - 2 : opener - 1;
  return (
    tokens[antecedent]?.upos === "NOUN" &&
    !tokens.slice(at, Math.min(end, at + 6)).some(({ lower }) => lower === "with")
  );
}

const isPurpose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "to" &&
  isOneOf(tokens[at - 2]?.upos, "NOUN", "PROPN", "PUNCT") &&
  isOneOf(tokens[at + 1]?.lower, "on", "about");
