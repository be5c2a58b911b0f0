/** Takes a sentence, gives the draft of a round that it puts on the calendar or looks back on: "The next round will be held on 13 July", "a further round of talks is due in Cairo", "The previous round was held in Oslo in May". */

import type { Sentence, Token } from "@readout/english";
import type { EventDraft } from "../../../drafts.ts";
import { mayHold } from "../../../each-marked.ts";
import { createMark, isMarked } from "../../../marks.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { clauseAround } from "../contact/clause.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { placeNear } from "../place/place.ts";
import { createDraft } from "./draft.ts";

/** A round told of, and the noun of contact that it is one of; -1 where it stands alone. */
export interface NextRound {
  readonly draft: EventDraft;
  readonly noun: number;
}

const ORDERS = new WordList(
  "next further another new second third fourth fifth sixth seventh eighth ninth tenth final".split(" "),
);
const BEFORE = new WordList("previous last preceding first second third fourth fifth sixth".split(" "));
const AHEAD = new Set("due scheduled set expected planned slated".split(" "));

/** The draft has no parties of its own: who met last may meet again. */
export function readNextRound(report: Report, sentence: Sentence): NextRound | null {
  const { tokens } = report.analysed;
  const { firstToken, endToken } = sentence;
  if (!mayHold(tokens, sentence, ROUND)) return null;
  let round: NextRound | null = null;
  for (let i = firstToken; i < endToken && !round; i++)
    if (isMarked(tokens[i] as Token, ROUND)) round = roundAt(report, sentence, i);
  return round;
}

const ROUND = createMark(() => ({ words: ["round", "one", "cycle"] }));

/** "The summit was held in P; the next one will take place in Q", "A will host the next meeting. The previous one was held in P": one of what its sentence, or the one before, told of. */
function isOneOfMeetings(tokens: readonly Token[], { index }: Sentence, one: number): boolean {
  if (tokens[one - 2]?.lower !== "the") return false;
  for (let i = one - 3; i > one - 40 && (tokens[i]?.sentence ?? -1) >= index - 1; i--)
    if (isContactNoun(tokens, i)) return true;
  return false;
}

function roundAt(report: Report, sentence: Sentence, i: number): NextRound | null {
  const { tokens } = report.analysed;
  if (!ORDERS.holds(tokens[i - 1]) && !BEFORE.holds(tokens[i - 1])) return null;
  if (tokens[i]?.lower !== "round" && !isOneOfMeetings(tokens, sentence, i)) return null;
  let end = i + 1;
  let noun = -1;
  if (tokens[end]?.lower === "of") {
    for (let k = i + 2; k < Math.min(sentence.endToken, i + 6) && noun < 0; k++)
      if (isContactNoun(tokens, k)) noun = k;
    // "a new round of sanctions"
    if (noun < 0) return null;
    end = noun + 1;
  }
  const ahead = ORDERS.holds(tokens[i - 1]) && isAhead(tokens, end);
  const past = !ahead && noun < 0 && BEFORE.holds(tokens[i - 1]) && wasHeld(tokens, end);
  if (!ahead && !past) return null;
  const clause = clauseAround(tokens, sentence.firstToken, sentence.endToken, i);
  const draft = createDraft(report, {
    sentence,
    at: i,
    noun: i,
    kind: null,
    clause,
    parties: [],
    headline: report.roles[sentence.paragraph] === "headline",
    reader: past ? "meetings:past_round" : "meetings:next_round",
  });
  draft.status = past ? "occurred" : "planned";
  if (past) draft.past = true;
  draft.place = placeNear(report, i, clause[0], clause[1]);
  draft.other = true;
  return { draft, noun };
}

/** "was held", "took place": a round that lies behind. */
function wasHeld(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from]?.lower, tokens[from + 1]?.lower];
  return (first === "was" && second === "held") || (first === "took" && second === "place");
}

/** "will be held", "will take place", "is due": a round that stands on the calendar. */
function isAhead(tokens: readonly Token[], from: number): boolean {
  const [first, second, third] = [0, 1, 2].map((k) => tokens[from + k]?.lower ?? "");
  if (first === "will" || first === "would")
    return (
      (second === "be" && third === "held") || (second === "take" && third === "place") || second === "begin"
    );
  // "is due", "is to be held"
  return (
    (first === "is" || first === "was") && (AHEAD.has(second ?? "") || (second === "to" && third === "be"))
  );
}
