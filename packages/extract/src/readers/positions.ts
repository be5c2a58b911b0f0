/**
 * Takes the report, gives the stands that the narrator tells in its own words: who backs, opposes, demands or wants what.
 *
 * What is said by somebody is read from statements instead. Refused: negated wanting, hypothetical stands, subjects that are
 * no party ("critics oppose"), a reporter's question.
 */
import type { Polarity } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  HELPING_LEMMAS,
  STANCE_ADJECTIVES,
  STANCE_PREPOSITIONS,
  STANCE_VERBS,
} from "../data/stance-words.ts";
import { eachMarked } from "../each-marked.ts";
import { createMark } from "../marks.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Report, TextSpan } from "../report.ts";
import { contentEnd } from "./commitment/content.ts";
import { readSubject } from "./commitment/subject.ts";
import { isUnreal } from "./commitment/unreal.ts";
import { clauseAround } from "./meeting/clause.ts";
import { mentionAt } from "./meeting/parties.ts";
import { sentencesTold } from "./turns.ts";

/** A stand before its holder is resolved. `object` is what it is on; `span` runs from the holder to its end. */
export interface PositionDraft {
  readonly reader: string;
  readonly polarity: Polarity;
  readonly holders: readonly Mention[];
  readonly object: TextSpan;
  readonly span: TextSpan;
  readonly sentence: number;
}

const PHRASAL_VERBS = [...STANCE_PREPOSITIONS.keys()].map((phrase) => phrase.split(" ")[0] as string);

/** A word or a form of a verb that one of the forms starts from. */
const TELLS_STAND = createMark(() => ({
  words: ["pressure", "interest", ...STANCE_ADJECTIVES.keys()],
  verbs: [...STANCE_VERBS.keys(), ...PHRASAL_VERBS, ...HELPING_LEMMAS],
}));

/** Drafts in the order of the text. Linear; never throws. */
export function readPositions(report: Report): PositionDraft[] {
  const drafts: PositionDraft[] = [];
  eachMarked(report, sentencesTold(report), TELLS_STAND, (at, sentence) => {
    if (report.roles[sentence.paragraph] === "headline") return sentence.endToken;
    const found =
      readPressure(report, sentence, at) ??
      readEffort(report, sentence, at) ??
      readStance(report, sentence, at);
    if (found) drafts.push(found);
    return at + 1;
  });
  return drafts;
}

/** "Ruritania opposes the deal", "Ruritania is opposed to it", "Ruritania wants X to leave". */
function readStance(report: Report, sentence: Sentence, at: number): PositionDraft | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  // "Ruritania insists that …": before "that" and behind a name the tagger's plural is a verb.
  const verbal =
    token.upos === "VERB" ||
    (token.xpos === "NNS" &&
      tokens[at + 1]?.lower === "that" &&
      report.mentions[mentionAt(report, at - 1)]?.endToken === at);
  if (!verbal) return null;
  const word = lemmaAs(token, "VERB");
  const phrase = STANCE_PREPOSITIONS.get(`${word} ${tokens[at + 1]?.lower}`);
  const polarity = phrase ?? STANCE_VERBS.get(word);
  // Participles qualify ("the rejected offer", "U.S.-backed forces"); only finite verbs and perfects are told.
  if (!polarity || word === "agree" || word === "share") return null;
  if (
    token.xpos === "VBN" &&
    !/^(has|have|had|'ve|’ve|long|repeatedly|frequently|consistently|always)$/.test(
      tokens[at - 1]?.lower ?? "",
    )
  )
    return null;
  if (token.xpos === "VBG" || token.xpos === "VB") return null;
  if (isUnreal(tokens, sentence.firstToken, at) || tokens[at - 1]?.text === "-") return null;
  const from = phrase ? at + 2 : at + 1;
  // "insists that the border stay closed" demands it; "supports that" points back.
  const clause = polarity === "demand" && tokens[from]?.lower === "that" ? from + 1 : from;
  return draftOf(report, sentence, at, clause, polarity, `stance:${word}`);
}

/** "is under pressure to", "has an interest in", "is eager to": what drives a party rather than what it says. */
function readPressure(report: Report, sentence: Sentence, at: number): PositionDraft | null {
  const { tokens } = report.analysed;
  const word = (tokens[at] as Token).lower;
  if (word === "pressure") {
    let i = at - 1;
    while (
      i > sentence.firstToken &&
      i > at - 5 &&
      ["ADJ", "ADV", "NOUN"].includes((tokens[i] as Token).upos)
    )
      i--;
    const led = tokens[i]?.lower ?? "";
    if (led !== "under" && !/^(fac(?:e|es|ed|ing)|facing)$/.test(led)) return null;
    for (let k = at + 1; k < Math.min(sentence.endToken, at + 10); k++)
      if ((tokens[k] as Token).lower === "to" && tokens[k + 1]?.xpos === "VB")
        return draftOf(report, sentence, i, k + 1, "interest", "pressure");
    return null;
  }
  if (word === "interest" && tokens[at + 1]?.lower === "in") {
    let i = at - 1;
    while (
      i > sentence.firstToken &&
      i > at - 4 &&
      ["ADJ", "DET", "NOUN"].includes((tokens[i] as Token).upos)
    )
      i--;
    return /^(has|have|had)$/.test(tokens[i]?.lower ?? "")
      ? draftOf(report, sentence, i, at + 2, "interest", "interest")
      : null;
  }
  const adjective = STANCE_ADJECTIVES.get(word);
  if (
    adjective &&
    adjective !== "support" &&
    /^(is|are|was|were|remain|remains|remained)$/.test(tokens[at - 1]?.lower ?? "") &&
    tokens[at + 1]?.upos !== "PUNCT"
  ) {
    const link = tokens[at + 1]?.lower;
    return link === "to" || link === "in"
      ? draftOf(report, sentence, at, at + 2, adjective, `stance:${word}`)
      : null;
  }
  return null;
}

/** "has spent years trying to help X rebuild ties", "has been working to restore relations". */
function readEffort(report: Report, sentence: Sentence, at: number): PositionDraft | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (token.upos !== "VERB" || token.xpos !== "VB" || !HELPING_LEMMAS.has(lemmaAs(token, "VERB")))
    return null;
  if (tokens[at - 1]?.lower !== "to") return null;
  const trying = tokens[at - 2]?.lower ?? "";
  if (!/^(trying|working|seeking|striving|sought|tried|worked|pushing|pushed)$/.test(trying)) return null;
  if (isUnreal(tokens, sentence.firstToken, at - 2)) return null;
  return draftOf(report, sentence, at - 2, at + 1, "support", "effort");
}

function draftOf(
  report: Report,
  sentence: Sentence,
  verb: number,
  from: number,
  polarity: Polarity,
  reader: string,
): PositionDraft | null {
  const { tokens } = report.analysed;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, verb);
  const subject = readSubject(report, first, verb);
  if (!subject || subject.voice !== null || subject.mentions.length === 0) return null;
  const stop = contentEnd(tokens, from, end);
  if (stop <= from || (tokens[from] as Token).lower === "that") return null;
  const head = subject.mentions[0] as Mention;
  return {
    reader,
    polarity,
    holders: subject.mentions,
    object: { start: (tokens[from] as Token).start, end: (tokens[stop - 1] as Token).end },
    span: { start: head.start, end: (tokens[stop - 1] as Token).end },
    sentence: sentence.index,
  };
}
