/** Takes a promise, gives those behind it whose verb is left out: "A promised to open the border and [B] to [withdraw its troops]". */

import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { readParties } from "../meeting/party/parties.ts";
import { contentEnd } from "./content.ts";
import type { PromiseReading } from "./promise-reading.ts";

const JOINS = new WordList(["and", "while"]);

/** The promises of the others, each by its own parties; `end` is where the sentence ends. */
export function gappedBehind(report: Report, reading: PromiseReading, end: number): PromiseReading[] {
  const { tokens } = report.analysed;
  if (reading.form !== "infinitive") return [];
  const and = tokens[reading.end]?.text === "," ? reading.end + 1 : reading.end;
  if (!JOINS.holds(tokens[and]) || and + 3 >= end) return [];
  const { mentions, endToken } = readParties(report, and + 1, end, null);
  if (mentions.length === 0 || tokens[endToken]?.lower !== "to" || tokens[endToken + 1]?.xpos !== "VB")
    return [];
  const from = endToken + 1;
  const stop = contentEnd(tokens, from, end);
  if (stop <= from) return [];
  const next = {
    ...reading,
    subject: { mentions, voice: null },
    partners: [],
    from,
    end: stop,
    clause: and + 1,
  };
  return [next, ...gappedBehind(report, next, end)];
}
