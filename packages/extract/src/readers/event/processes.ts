/** Takes a phrase of contact that goes on, gives the process. Refused: one with no party, a normalisation that nothing is said of. */

import type { Sentence, Token } from "@readout/english";
import { PROCESS_PHRASES } from "../../data/event-words.ts";
import type { EventDraft } from "../../drafts.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { unite } from "../meeting/party/party-drafts.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { eventClause } from "./event-clause.ts";
import { behindParties, groupBehind } from "./event-parties.ts";
import { partiesAt } from "./frame-parties.ts";
import { isHeadOfPhrase, nounRange } from "./noun-phrase.ts";

/** "ongoing communication between …", "the peace process in X", "a separate process, led by X". */
export function readProcess(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const led = ledProcess(report, sentence, at);
  if (led) return [led];
  const { tokens } = report.analysed;
  const phrase = PROCESS_PHRASES.find(({ words }) => matches(tokens, at, sentence.endToken, words) > 0);
  if (!phrase) return [];
  const behind = at + matches(tokens, at, sentence.endToken, phrase.words);
  if (!isHeadOfPhrase(tokens, behind - 1, sentence)) return [];
  const [first, end] = eventClause(report, sentence, at);
  const planned = phrase.status === "planned";
  const normalisation = phrase.status === null;
  const parties = unite(
    behindParties(report, behind, Math.min(end, behind + 12)),
    groupBehind(report, planned ? first : behind, end),
  );
  if (normalisation && !verbSoon(tokens, behind, end)) return [];
  if (parties.length === 0 && !planned) return [];
  const [from, to] = nounRange(tokens, first, end, at, behind);
  return [
    createDraft(report, {
      type: "process",
      status: phrase.status ?? "ongoing",
      trigger: spanOf(tokens, at, behind),
      range: normalisation ? [Math.max(first, at - 1), end] : [from, to],
      parties: withRole(parties, null),
    }),
  ];
}

/** How many tokens the words take at `at`, a hyphen inside a word counted; 0 where they don't stand there. */
function matches(tokens: readonly Token[], at: number, end: number, words: readonly string[]): number {
  let i = at;
  for (const word of words) {
    for (const [index, part] of word.split("-").entries()) {
      if (index > 0 && tokens[i]?.text === "-") i++;
      if (i >= end || tokens[i]?.lower !== part) return 0;
      i++;
    }
  }
  return i - at;
}

/** "a separate process, led by X". */
function ledProcess(report: Report, sentence: Sentence, at: number): EventDraft | null {
  const { tokens } = report.analysed;
  if (tokens[at]?.lower !== "process") return null;
  const verb = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  if (
    !isOneOf(tokens[verb]?.lower, "led", "mediated", "facilitated", "brokered") ||
    tokens[verb + 1]?.lower !== "by"
  )
    return null;
  const agents = partiesAt(report, verb + 2, sentence.endToken);
  if (agents.length === 0) return null;
  return createDraft(report, {
    type: "process",
    status: "ongoing",
    trigger: spanOf(tokens, at, at + 1),
    range: [Math.max(sentence.firstToken, at - 2), Math.min(sentence.endToken, verb + 6)],
    parties: withRole(agents, "agent"),
  });
}

const verbSoon = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 6); i++) if ((tokens[i] as Token).upos === "VERB") return true;
  return false;
};
