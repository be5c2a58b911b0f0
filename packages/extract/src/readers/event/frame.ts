/** Takes a verb, gives its frame: the clause, whether it is passive, what it says of time. */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { ACTS } from "../../data/acts.ts";
import { PLANNING_WORDS, UNREAL_WORDS } from "../../data/event-words.ts";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { statusOfVerb } from "../meeting/clause/status.ts";
import { eventClause } from "./event-clause.ts";

/** A verb in its clause. Token indices are half-open. */
export interface Frame {
  readonly report: Report;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly first: number;
  readonly end: number;
  readonly passive: boolean;
  /** A passive participle without "be" behind its noun: "the accord, signed in Geneva". */
  readonly reduced: boolean;
  readonly status: EventStatus;
  /** A simple present: it tells of what happened in a headline, of what is planned with a day ahead. */
  readonly present: boolean;
}

const BE = new Set("be been being was were is are am 's ’s".split(" "));
const HAVE = new Set("have has had having 've ’ve".split(" "));
/** The frame of the verb at `at`; null where it is denied, wished for, a condition, or only a participle. */
export function frameOf(report: Report, sentence: Sentence, at: number): Frame | null {
  const { tokens } = report.analysed;
  const verb = tokens[at] as Token;
  const [first, end] = eventClause(report, sentence, at);
  if (isUnreal(tokens, sentence, first, at) || isAttribute(tokens, first, at)) return null;
  if (isDemanded(tokens, sentence, at)) return null;
  // "Neither X nor Y would travel"
  for (let i = first; i < at; i++) if (tokens[i]?.lower === "neither") return null;
  const passive = isPassive(tokens, sentence, first, at);
  const headline = report.roles[sentence.paragraph] === "headline";
  let status = statusOfVerb(tokens, first, at);
  if (status === null) return null;
  const infinitive = infinitiveStatus(tokens, first, at, headline);
  if (infinitive !== undefined) status = infinitive;
  if (
    status === null ||
    ((status === "planned" || status === "unconfirmed") && isConditional(tokens, sentence, at))
  )
    return null;
  if (verb.xpos === "VBG") {
    const aux = auxiliary(tokens, first, at);
    if (aux === null) return null;
    if (aux === "be" || aux === "been") status = aux === "be" ? "planned" : "ongoing";
    else
      status = ["is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"].includes(aux)
        ? "ongoing"
        : "occurred";
  }
  const present = verb.xpos === "VBZ" || verb.xpos === "VBP";
  if (headline && present) status = "occurred";
  const denied = isDenied(tokens, sentence.firstToken, at);
  return {
    report,
    sentence,
    tokens,
    at,
    first,
    end,
    passive,
    reduced: passive && !hasBe(tokens, first, at),
    status: denied ?? status,
    present: (present || status === "ongoing") && !headline,
  };
}

/** The token before the object: behind when and where, where these come first ("signed in Bern on 6 June an agreement", "extended by a year a ban"). */
export function beforeObject({ tokens, at, end }: Frame): number {
  if (!isOneOf(tokens[at + 1]?.upos, "ADP", "PROPN", "ADV")) return at;
  for (let i = at + 2; i < Math.min(end, at + 14); i++) {
    const { upos, text } = tokens[i] as Token;
    const opens = upos === "DET" && !isOneOf(tokens[i - 1]?.upos, "ADP", "DET");
    if (opens) return i - 1;
    if (
      !(upos === "ADP" || upos === "DET" || isOneOf(upos, "ADJ", "NOUN", "PROPN", "NUM", "ADV")) &&
      text !== ","
    )
      return at;
  }
  return at;
}

/** Verbs and words that an infinitive is planned behind; behind any other it is only wished for or made possible. */
function infinitiveStatus(
  tokens: readonly Token[],
  first: number,
  at: number,
  headline: boolean,
): EventStatus | null | undefined {
  let i = at - 1;
  while (i > first && (tokens[i] as Token).upos === "ADV") i--;
  if (i < first || (tokens[i] as Token).lower !== "to") return undefined;
  // "became the first state to sign": it has signed.
  for (let k = i - 1; k >= Math.max(first, i - 16); k--)
    if ((tokens[k] as Token).lower === "became") return "occurred";
  const governor = tokens[i - 1];
  if (!governor || i === first) return null;
  // "A and B are to sign it in May".
  if (governor.lower === "is" || governor.lower === "are") return "planned";
  if (
    PLANNING_WORDS.holds(governor) ||
    (governor.upos === "VERB" && PLANNING_WORDS.has(lemmaAs(governor, "VERB")))
  )
    return undefined;
  // "Minister to visit X": a headline's future.
  return headline &&
    governor.upos !== "VERB" &&
    !tokens.slice(first, i).some((token) => FINITE_TAGS.has(token.xpos) || isDemand(token))
    ? "planned"
    : null;
}

/** "will only sign if …": planned on a condition that may not come. */
function isConditional(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at + 1; i < sentence.endToken; i++)
    if (isOneOf((tokens[i] as Token).lower, "if", "unless", "provided")) return true;
  return false;
}

function isPassive(tokens: readonly Token[], sentence: Sentence, first: number, at: number): boolean {
  const verb = tokens[at] as Token;
  if (verb.xpos !== "VBN" && verb.xpos !== "VBD") return false;
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const { lower, upos } = tokens[i] as Token;
    if (BE.has(lower)) return true;
    if (HAVE.has(lower)) return false;
    if (upos !== "ADV" && upos !== "PART" && upos !== "AUX") break;
  }
  // "the accord, signed in Geneva …, gives": a participle behind its noun, the clause has another verb; else a past is meant.
  if (verb.xpos !== "VBN" || at === first) return false;
  // "the two countries signed a declaration": what has an object of its own is no passive.
  if (isOneOf(tokens[at + 1]?.lower, "a", "an", "their", "its")) return false;
  // "the accord that A and B signed in Geneva": neither has what has a subject of its own.
  if (isOneOf(tokens[at - 1]?.upos, "PROPN", "NOUN"))
    for (let i = at - 2; i > Math.max(sentence.firstToken, at - 9) && tokens[i]?.upos !== "VERB"; i--)
      if (isOneOf(tokens[i]?.lower, "that", "which")) return false;
  for (let i = at + 1; i < Math.min(sentence.endToken, at + 7) && tokens[i]?.upos !== "VERB"; i++)
    if (
      (tokens[i] as Token).lower === "by" &&
      !MEASURED.test(`${tokens[i + 1]?.upos} ${tokens[i + 2]?.lower}`)
    )
      return true;
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (i !== at && FINITE_TAGS.has((tokens[i] as Token).xpos)) return true;
  return false;
}

/** "by a year", "by 12 months": by how much. */
const MEASURED = /^(?:DET|NUM) (?:further )?(?:day|week|month|year)s?$/;

const hasBe = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens.slice(Math.max(first, at - 4), at).some(({ lower }) => BE.has(lower));

/** "invited partners", "sanctioned banks": the participle only describes. */
function isAttribute(tokens: readonly Token[], first: number, at: number): boolean {
  const { xpos } = tokens[at] as Token;
  const before = itemAt(tokens, at - 1);
  const behind = tokens[at + 1];
  if ((xpos !== "VBN" && xpos !== "VBD") || at === first || !before || !behind) return false;
  if (
    !isOneOf(before.upos, "DET", "ADJ", "ADP", "VERB", "NUM") &&
    !isOneOf(before.lower, "and", "its", "their", "his", "her")
  )
    return false;
  if (before.lower === "and" && !(tokens[at - 2]?.upos === "NOUN" && behind.upos === "NOUN")) return false;
  return behind.upos === "NOUN" || behind.upos === "ADJ";
}

/** The form of "be" before a participle in -ing; null where none stands there. */
function auxiliary(tokens: readonly Token[], first: number, at: number): string | null {
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
    const { lower, upos } = tokens[i] as Token;
    if (upos === "AUX") return lower;
    if (upos !== "ADV" && upos !== "PART") return null;
  }
  return null;
}

/** "if", "whether", "in case": nothing behind them need have happened. */
function isUnreal(tokens: readonly Token[], sentence: Sentence, first: number, at: number): boolean {
  for (let i = Math.max(sentence.firstToken, at - 14); i < at; i++) {
    const { lower } = tokens[i] as Token;
    if (!UNREAL_WORDS.has(lower)) continue;
    // "It should be recalled that …": only "Should X sign, …" is a condition.
    if (lower === "should" && i > sentence.firstToken && tokens[i - 1]?.text !== ",") continue;
    if (i >= first - 1 || !tokens.slice(i, at).some((token) => token.text === ",")) return true;
  }
  // "had it signed …, it would": a conditional in the other clause.
  const would = tokens.slice(first, at).some((token) => token.lower === "would");
  if (!would) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (UNREAL_WORDS.holds(tokens[i])) return true;
  return false;
}

/** "demanded that Chad withdraw from the accord": a bare verb behind what demands it is wished for. */
function isDemanded(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const verb = tokens[at] as Token;
  if (verb.lower !== lemmaAs(verb, "VERB")) return false;
  for (let i = at - 1; i > sentence.firstToken; i--) {
    const token = tokens[i] as Token;
    const governor = tokens[i - 1] as Token;
    if (token.lower === "that" && governor.upos === "VERB") return isDemand(governor);
    if (token.upos === "AUX" || token.upos === "VERB" || token.lower === "to") return false;
  }
  return false;
}

/** "urge", whatever the tagger makes of it. */
const isDemand = (token: Token): boolean => ACTS.get(lemmaAs(token, "VERB"))?.polarity === "demand";

/** "denied that X had signed", "reportedly signed". */
function isDenied(tokens: readonly Token[], from: number, at: number): EventStatus | null {
  for (let i = at - 1; i >= Math.max(from, at - 12); i--) {
    const token = tokens[i] as Token;
    if (token.lower === "reportedly" || token.lower === "allegedly") return "unconfirmed";
    if (token.upos !== "VERB") continue;
    const word = lemmaAs(token, "VERB");
    if (word === "deny") return "denied";
    if (FINITE_TAGS.has(token.xpos) && i < at - 4) return null;
  }
  return null;
}
