/** Takes a verb that hands a task on ("tasked a working group with preparing a text"), gives where the task starts and whom it goes to. */

import { lemmaAs, type Token } from "@readout/english";
import { DELEGATING_LEMMAS } from "../../data/commitment-words.ts";
import { entitiesNamed, type Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report, TextSpan } from "../../report.ts";
import { readParties } from "../meeting/party/parties.ts";

/** Whom a task goes to: a mention that names somebody, else the words for a body without a name. */
export interface Delegate {
  readonly mention: Mention | null;
  readonly words: TextSpan;
}

/** Index of the "to" or "with" between whom the verb at `at` charges and what with; -1 where no task follows. */
export function taskLink(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 2; i < Math.min(end, at + 14); i++) {
    const { lower, upos, xpos } = tokens[i] as Token;
    const next = tokens[i + 1];
    if ((lower === "to" && next?.xpos === "VB") || (lower === "with" && next?.xpos === "VBG")) return i;
    // "a working group of experts": a participle inside the words for whom the task goes to.
    const inside = (xpos === "VBG" || xpos === "VBN") && next?.upos === "NOUN";
    if ((upos === "VERB" && !inside) || lower === ",") return -1;
  }
  return -1;
}

/** Whom a promise `[from, end)` that hands its work on gives it to; null for other promises, for "them" and "him". */
export function delegateOf(report: Report, from: number, end: number): Delegate | null {
  const { tokens } = report.analysed;
  for (let at = from; at < Math.min(end, from + 4); at++) {
    const verb = tokens[at] as Token;
    if (verb.upos !== "VERB" || !DELEGATING_LEMMAS.has(lemmaAs(verb, "VERB"))) continue;
    const link = taskLink(tokens, at, end);
    const stop = link < 0 ? end : link;
    const [first] = readParties(report, at + 1, stop, null).mentions;
    const mention = first && (first.actor !== null || entitiesNamed(first).length > 0) ? first : null;
    if (mention) return { mention, words: { start: mention.start, end: mention.end } };
    let start = at + 1;
    while (start < stop && (tokens[start]?.upos === "DET" || tokens[start]?.xpos === "PRP$")) start++;
    const last = tokens[stop - 1] as Token;
    // "directed $6 billion to farmers" hands nothing on.
    const money = tokens
      .slice(start, start + 3)
      .some(({ upos, text }) => upos === "NUM" || /[$€£]/.test(text));
    return link > start && !money && isOneOf(last.upos, "NOUN", "PROPN")
      ? { mention: null, words: { start: (tokens[start] as Token).start, end: last.end } }
      : null;
  }
  return null;
}
