/** Takes a promise, gives those behind it whose verb is left out: "A promised to open the border and [B] to [withdraw its troops]". */

import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { readParties } from "../meeting/party/parties.ts";
import { contentEnd } from "./content.ts";
import type { PromiseReading } from "./promise-reading.ts";

const JOINS = new WordList(["and", "while"]);

/** The promises of the others, each by its own parties; `end` is where the sentence ends. */
export function gappedBehind(report: Report, reading: PromiseReading, end: number): PromiseReading[] {
  const gapped: PromiseReading[] = [];
  let next = reading.form === "infinitive" ? nextBehind(report, reading, end) : null;
  while (next) {
    gapped.push(next);
    next = nextBehind(report, next, end);
  }
  return gapped;
}

function nextBehind(report: Report, reading: PromiseReading, end: number): PromiseReading | null {
  const { tokens } = report.analysed;
  const and = tokens[reading.end]?.text === "," ? reading.end + 1 : reading.end;
  if (!JOINS.holds(tokens[and]) || and + 3 >= end) return null;
  const { mentions, endToken } = readParties(report, and + 1, end, null);
  if (mentions.length === 0 || tokens[endToken]?.lower !== "to" || tokens[endToken + 1]?.xpos !== "VB")
    return null;
  const from = endToken + 1;
  const stop = contentEnd(tokens, from, end);
  if (stop <= from) return null;
  const subject = { mentions, voice: null };
  return { ...reading, subject, partners: [], from, end: stop, clause: and + 1 };
}
