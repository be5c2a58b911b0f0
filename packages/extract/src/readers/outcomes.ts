/** Takes the report, gives the documents that a meeting is said to have issued, and that it ended without any (R19). */

import type { OutcomeRung } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { eachMarked } from "../each-marked.ts";
import { createMark } from "../marks.ts";
import { isOneOf } from "../one-of.ts";
import type { Report, TextSpan } from "../report.ts";
import { WordList } from "../word-list.ts";
import { isUnreal } from "./commitment/unreal.ts";
import { sentencesTold } from "./turns.ts";

/** A rung that the text itself names. */
export interface OutcomeReading {
  readonly rung: OutcomeRung;
  readonly span: TextSpan;
}

const ISSUING = new Set("issue adopt release publish approve endorse".split(" "));
const DOCUMENTS: ReadonlyMap<string, OutcomeRung> = new Map(
  Object.entries({
    declaration: "declaration",
    communique: "declaration",
    communiqué: "declaration",
    roadmap: "roadmap",
  }),
);
const ENDING = new Set("end conclude close finish break fail collapse".split(" "));
const LACKING = new WordList("agreement deal breakthrough communique communiqué statement result accord");

/** A verb of issuing or ending. */
const TELLS_OUTCOME = createMark(() => ({ verbs: [...ISSUING, ...ENDING] }));

/** Readings in the order of the text. Linear; never throws. */
export function readOutcomes(report: Report): OutcomeReading[] {
  const { tokens } = report.analysed;
  const found: OutcomeReading[] = [];
  eachMarked(report, sentencesTold(report), TELLS_OUTCOME, (at, sentence) => {
    if (tokens[at]?.upos !== "VERB" || isUnreal(tokens, sentence.firstToken, at)) return;
    const reading = issued(report, sentence, at) ?? lacking(report, sentence, at);
    if (reading) found.push(reading);
  });
  return found;
}

/** "adopted a declaration", "issued a joint communiqué". */
function issued(report: Report, sentence: Sentence, at: number): OutcomeReading | null {
  const { tokens } = report.analysed;
  const verb = tokens[at] as Token;
  if (!ISSUING.has(lemmaAs(verb, "VERB")) || verb.xpos === "VBG" || verb.xpos === "VB") return null;
  for (let i = at + 1; i < Math.min(sentence.endToken, at + 6); i++) {
    const token = tokens[i] as Token;
    const rung =
      tokens[i - 1]?.lower === "joint" && token.lower === "statement"
        ? "joint_statement"
        : isChairs(tokens, i)
          ? "chair_statement"
          : DOCUMENTS.get(token.lower);
    if (rung) return { rung, span: { start: verb.start, end: matterEnd(tokens, i, sentence.endToken) } };
    if (!isOneOf(token.upos, "DET", "ADJ", "NOUN", "PART")) return null;
  }
  return null;
}

/** "a chair's statement", "the presidency's summary", "a host's statement". */
const isChairs = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.lower, "statement", "summary") &&
  CHAIRS.holds(tokens[tokens[at - 1]?.upos === "PART" ? at - 2 : at - 1]);
const CHAIRS = new WordList("chair chairs chairman chairwoman chairperson presidency host");

const OF_MATTER = new WordList("on for of about concerning regarding");
const IN_PHRASE = new Set("DET ADJ NOUN PROPN NUM CCONJ".split(" "));

/** Where "the roadmap for the reopening of all crossings" ends: what it is about belongs to it. */
function matterEnd(tokens: readonly Token[], noun: number, end: number): number {
  let last = noun;
  if (!OF_MATTER.holds(tokens[noun + 1])) return (tokens[noun] as Token).end;
  for (let i = noun + 1; i < Math.min(end, noun + 20); i++) {
    const token = tokens[i] as Token;
    if (!OF_MATTER.holds(token) && !IN_PHRASE.has(token.upos)) break;
    if (token.upos === "NOUN" || token.upos === "PROPN") last = i;
  }
  return (tokens[last] as Token).end;
}

/** "ended without agreement", "failed to reach a deal": nothing came of it. */
function lacking(report: Report, sentence: Sentence, at: number): OutcomeReading | null {
  const { tokens } = report.analysed;
  const verb = tokens[at] as Token;
  if (!ENDING.has(lemmaAs(verb, "VERB"))) return null;
  let missing = false;
  for (let i = at + 1; i < Math.min(sentence.endToken, at + 9); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "without" || (token.lower === "reach" && lemmaAs(verb, "VERB") === "fail"))
      missing = true;
    if (missing && LACKING.holds(token)) return { rung: "none", span: { start: verb.start, end: token.end } };
    if (token.text === "," || token.text === ";") return null;
  }
  return null;
}
