/** Takes a "will", gives the promise it is in a joint document or under an agreement: there the future tense binds (R28). */
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { INSTRUMENTS } from "../../data/commitment-words.ts";
import type { Report } from "../../report.ts";
import { clauseAround } from "../meeting/clause.ts";
import { contentEnd } from "./content.ts";
import type { PromiseReading } from "./promise-reading.ts";
import { readSubject } from "./subject.ts";

/** Verbs in the future that promise nothing of their subject's doing. */
const STATES_OF_AFFAIRS = new Set([
  "be",
  "remain",
  "have",
  "become",
  "need",
  "depend",
  "allow",
  "enable",
  "help",
  "see",
  "include",
  "require",
  "mean",
  "take",
]);
const TERMS = new Set(["under", "by"]);

/** "Uruguay will make an aircraft available" in a joint statement, "Under the deal, each side will keep …" anywhere. */
export function readUndertaking(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  if ((tokens[at] as Token).lower !== "will") return null;
  let verb = at + 1;
  while (verb < sentence.endToken && tokens[verb]?.upos === "ADV" && tokens[verb]?.lower !== "not") verb++;
  const head = tokens[verb];
  if (head?.xpos !== "VB" || verb >= sentence.endToken || STATES_OF_AFFAIRS.has(lemmaAs(head, "VERB")))
    return null;
  const bound = isUnderTerms(tokens, sentence, at);
  const joint = report.doc.kind === "joint_statement" || report.doc.kind === "communique";
  if (!bound && !joint) return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const subject = readSubject(report, first, at);
  if (!subject) return null;
  // Only names and the text's own voice bind: "the strategy will strengthen ties" is a hope.
  if (
    subject.voice === null &&
    !subject.mentions.some(
      (mention) => mention.kind === "state" || mention.kind === "group" || mention.kind === "ministry",
    )
  )
    return null;
  const stop = contentEnd(tokens, verb, end);
  if (stop <= verb + 1) return null;
  return {
    reader: bound ? "undertaking:terms" : "undertaking:joint",
    status: bound ? "agreed" : "intended",
    subject,
    partners: [],
    hedge: false,
    from: verb,
    end: stop,
    form: "infinitive",
    clause: subject.mentions[0]?.firstToken ?? at,
  };
}

/** "Under the agreement, …": a sentence that opens with the terms of an instrument. */
function isUnderTerms(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (!TERMS.has((tokens[sentence.firstToken] as Token).lower)) return false;
  for (let i = sentence.firstToken + 1; i < Math.min(at, sentence.firstToken + 7); i++) {
    const token = tokens[i] as Token;
    if (INSTRUMENTS.has(token.lower) || token.lower === "terms") return true;
    if (token.text === ",") return false;
  }
  return false;
}
