/** Takes a past form behind a noun, tells whether it is a participle that hangs on that noun: "voters interviewed at a diner said", "a speech aired live that". */

import type { Token } from "@readout/english";
import { HANDED_ON, PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { isSaying } from "./past-tense.ts";

/** "Voters interviewed at a diner said": a participle behind the subject, where only what hangs on it stands before the verb of plain speech. */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at] as Token;
  const subject = itemAt(tokens, at - 1);
  if (!subject || subject.sentence !== sentence || subject.upos !== "NOUN") return false;
  // "in a speech aired live on the radio that S"
  if (ISSUED.has(lower) && PIECES.holds(subject) && hangsOn(tokens, at - 1)) return true;
  if (!lower.endsWith("ed")) return false;
  if (tokens[at + 1]?.upos !== "ADP") return false;
  for (let i = at + 1; tokens[i]?.sentence === sentence && i < at + 12; i++) {
    const token = tokens[i] as Token;
    // "The envoy stayed in Lund and said": two verbs of one subject
    if (token.upos === "VERB")
      return tokens[i - 1]?.upos !== "CCONJ" && (isSaying(token) || token.lower === "read");
    if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|PART|PRON|CCONJ)$/.test(token.upos)) return false;
  }
  return false;
}

/** Participles of what is put out, none of them a verb of speech. */
const ISSUED: ReadonlySet<string> = new Set([
  ...HANDED_ON,
  "aired",
  "broadcast",
  "posted",
  "published",
  "released",
  "carried",
  "issued",
  "sent",
]);

/** Whether a preposition governs the noun at `at`. */
function hangsOn(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "NUM") || tokens[i]?.xpos === "PRP$") i--;
  return tokens[i]?.upos === "ADP";
}
