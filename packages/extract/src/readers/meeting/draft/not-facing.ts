/** Takes a denied verb of contact, gives the addition that those told of before didn't face each other: "The negotiators did not meet directly". */

import type { Sentence, Token } from "@readout/english";
import type { EventDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { createAddition } from "./draft.ts";

/** What stands behind the verb of sides that somebody goes between. */
const FACING: readonly (readonly string[])[] = [
  ["each", "other"],
  ["one", "another"],
  ["directly"],
  ["in", "person"],
  ["face", "to", "face"],
  ["face", "-", "to", "-", "face"],
  ["face-to-face"],
];

/** A draft that only makes the talks told of before indirect; null for another denial. */
export function notFacing(
  report: Report,
  sentence: Sentence,
  at: number,
  clause: readonly [number, number],
): EventDraft | null {
  const { tokens } = report.analysed;
  const verb = tokens[at] as Token;
  if (!isOneOf(verb.lower, "meet", "met", "talk", "speak", "spoken", "negotiate")) return null;
  const auxiliary = tokens
    .slice(Math.max(clause[0], at - 4), at)
    .some(({ lower }) => isOneOf(lower, "did", "do", "have", "had"));
  const from = tokens[at + 1]?.lower === "with" ? at + 2 : at + 1;
  const faced = FACING.some((words) => words.every((word, k) => tokens[from + k]?.lower === word));
  if (!auxiliary || !faced) return null;
  const draft = createAddition(report, { sentence, at, clause, parties: [], reader: "meetings:not_facing" });
  draft.mode = "indirect";
  return draft;
}
