/** Takes a token, gives the promise told there without a plain verb of promising: passives, tasks handed on, arrangements. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { ARRANGED_CONTACTS } from "../../data/commitment-subjects.ts";
import { ARRANGING_WORDS, DELEGATING_LEMMAS, INSTRUMENTS } from "../../data/commitment-words.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { clauseAround } from "../meeting/contact/clause.ts";
import { readParties } from "../meeting/party/parties.ts";
import { contentEnd } from "./content.ts";
import { taskLink } from "./delegates.ts";
import type { PromiseReading } from "./promise-reading.ts";
import { readSubject } from "./subject.ts";
import { isUnreal } from "./unreal.ts";

const LOOKING_BACK = new WordList("since before after until when once");
const BE = /^(was|were|been|being|is|are|be)$/;

/** "A truce was agreed (by A and B)", "It was decided to meet": those of the meeting, unless "by" names them. */
export function readPassive(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  const word = lemmaAs(token, "VERB");
  if (token.xpos !== "VBN" || (word !== "agree" && word !== "decide" && word !== "sign")) return null;
  // "It was also agreed"
  const be = tokens[at - 1]?.upos === "ADV" ? at - 2 : at - 1;
  if (be < sentence.firstToken || !BE.test(tokens[be]?.lower ?? "")) return null;
  if (isUnreal(tokens, sentence.firstToken, at)) return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  let by: readonly Mention[] = [];
  for (let i = at + 1; i < Math.min(end, at + 8); i++)
    if ((tokens[i] as Token).lower === "by") {
      by = readParties(report, i + 1, end, null).mentions;
      break;
    }
  const base = {
    reader: `passive:${word}`,
    status: "agreed" as const,
    subject: { mentions: by, voice: by.length === 0 ? ("meeting" as const) : null },
    partners: [],
    hedge: false,
    clause: first,
  };
  let subject = be;
  while (subject > first && (tokens[subject] as Token).upos === "AUX") subject--;
  if ((tokens[subject] as Token).lower === "it") {
    const link = tokens[at + 1]?.lower;
    if (link !== "to" && link !== "that") return null;
    const stop = contentEnd(tokens, at + 2, end);
    // "It was agreed that A and B would": those who are to do it, where "by" names nobody else.
    const doers = link === "that" && by.length === 0 ? readParties(report, at + 2, end, null) : null;
    if (
      doers &&
      doers.mentions.length > 1 &&
      isOneOf(tokens[doers.endToken]?.lower, "will", "would", "shall")
    )
      return {
        ...base,
        subject: { mentions: doers.mentions, voice: null },
        from: at + 2,
        end: stop,
        form: "noun",
      };
    return stop > at + 2
      ? { ...base, from: at + 2, end: stop, form: link === "to" ? "infinitive" : "noun" }
      : null;
  }
  // "A truce was agreed": the subject is what was agreed, an instrument.
  let start = subject;
  while (start > first && isOneOf((tokens[start - 1] as Token).upos, "NOUN", "ADJ", "DET", "NUM", "PROPN"))
    start--;
  const named = tokens
    .slice(start, subject + 1)
    .some((one) => INSTRUMENTS.has(one.lower) && INSTRUMENTS.get(one.lower) !== "communique");
  if (!named || (tokens[subject] as Token).upos !== "NOUN" || isLookedBackAt(tokens, start)) return null;
  return { ...base, from: start, end: subject + 1, form: "noun", clause: start };
}

/** "the first contact since the deal was signed": what a clause of time only dates by isn't agreed here. */
const isLookedBackAt = (tokens: readonly Token[], start: number): boolean =>
  isOneOf((tokens[start] as Token).lower, "the", "this", "that") && LOOKING_BACK.holds(tokens[start - 1]);

/** "The leaders tasked their experts with drafting a text": what is handed on is promised by those who hand it on. */
export function readDelegation(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (!DELEGATING_LEMMAS.has(lemmaAs(token, "VERB")) || token.xpos === "VBN" || token.xpos === "VBG")
    return null;
  if (isUnreal(tokens, sentence.firstToken, at)) return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const subject = readSubject(report, first, at);
  // One leader's orders to his own staff bind nobody else: several must hand the task on together.
  if (
    !subject ||
    !(subject.voice !== null || subject.mentions.length > 1 || subject.mentions.some((one) => one.plural))
  )
    return null;
  const link = taskLink(tokens, at, end);
  const stop = link < 0 ? 0 : contentEnd(tokens, link + 1, end);
  if (link < 0 || stop <= link + 1) return null;
  return {
    reader: `delegation:${token.lower}`,
    status: "agreed",
    subject,
    partners: [],
    hedge: false,
    from: at,
    end: stop,
    form: "noun",
    clause: subject.mentions[0]?.firstToken ?? at,
  };
}

/** "Talks on X would be held in coordination with …": how contacts are to go on, which nobody is said to promise. */
export function readArrangement(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  if (!ARRANGING_WORDS.holds(tokens[at]) || tokens[at + 1]?.lower !== "with") return null;
  let i = at - 1;
  while (i > sentence.firstToken && isOneOf((tokens[i] as Token).lower, "in", "close", "full")) i--;
  const verb = tokens[i];
  if (verb === undefined || i < sentence.firstToken) return null;
  if (verb.xpos !== "VBN" || tokens[i - 1]?.lower !== "be" || !isOneOf(tokens[i - 2]?.lower, "will", "would"))
    return null;
  let start = -1;
  for (let k = sentence.firstToken; k < i - 2; k++)
    if (ARRANGED_CONTACTS.holds(tokens[k])) {
      start = k;
      break;
    }
  const [, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const stop = contentEnd(tokens, i, end);
  if (start < 0 || stop <= at) return null;
  return {
    reader: "arrangement",
    status: "intended",
    subject: { mentions: [], voice: "meeting" },
    partners: [],
    hedge: false,
    from: i,
    end: stop,
    form: "noun",
    clause: start,
  };
}
