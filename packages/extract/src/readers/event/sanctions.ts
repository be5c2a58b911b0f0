/** Takes a verb or noun of sanctions, gives who lays or lifts them on whom. Refused: policy, threats, wishes, and sanctions of nobody. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  BLACKLISTING_VERBS,
  FREEZING_VERBS,
  MEASURE_KINDS,
  MEASURE_NOUNS,
  SANCTION_NOUNS,
  SANCTIONING_VERBS,
} from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { partiesOf } from "../meeting/party/party-drafts.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { eventClause } from "./event-clause.ts";
import { ownerOf, statesBefore } from "./event-parties.ts";
import { beforeObject, type Frame, frameOf } from "./frame.ts";
import { agentsOf, partiesAt, patientsOf, subjectOf } from "./frame-parties.ts";

/** "X sanctioned Y's bank", "X imposed sanctions on Y". */
export function readSanctionVerb(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const listing = BLACKLISTING_VERBS.has(word);
  if (!listing && !SANCTIONING_VERBS.has(word) && !FREEZING_VERBS.has(word)) return [];
  const frame = frameOf(report, sentence, at);
  if (!frame) return [];
  if (FREEZING_VERBS.has(word)) return readFreezing(report, frame);
  const noun = listing ? at : frame.passive ? sanctionsBefore(frame) : sanctionsBehind(frame);
  if (noun === null) return [];
  let agents = listing || frame.passive ? agentsOf(frame) : subjectOf(frame);
  // "The Union's sanctions on X were extended".
  if (!listing && frame.passive && agents.length === 0)
    agents = [...statesBefore(report, noun), ...ownerOf(report, noun)];
  const patients = listing ? patientsOf(frame) : [];
  const targets =
    patients.length > 0 || (listing && frame.passive)
      ? patients
      : listing
        ? stateBehind(report, at + 1, Math.min(frame.end, at + 7))
        : targetsBehind(report, noun, frame.end);
  // "Sanctions on X were lifted on 3 July": by its target and day.
  // "international sanctions were lifted in May": by its kind and day.
  const impersonal =
    frame.passive &&
    agents.length === 0 &&
    (targets.length > 0 || isOneOf(tokens[noun - 1]?.lower, "international", "economic", "trade"));
  if (agents.length === 0 && !impersonal) return [];
  const draft = imposed(frame, at, [frame.first, frame.end], sides(agents, targets));
  // "the sanctions imposed by X", "we have sanctioned many": in passing, unless a day or a target is told.
  const auxiliary =
    frame.passive && !tokens.slice(Math.max(frame.first, at - 3), at).some(({ upos }) => upos === "AUX");
  const told =
    targets.length > 0 ||
    tokens
      .slice(noun + 1, Math.min(frame.end, noun + 8))
      .some(({ upos }) => upos === "NUM" || upos === "PROPN");
  draft.anaphoric = auxiliary || impersonal || !told;
  return [draft];
}

/** "X froze the assets of Y's banks": sanctions by another word. */
function readFreezing(report: Report, frame: Frame): EventDraft[] {
  const { tokens, at, end, first } = frame;
  const assets = tokens.slice(at, Math.min(end, at + 6)).findIndex(({ lower }) => lower === "assets") + at;
  if (frame.passive || assets <= at || tokens[assets + 1]?.lower !== "of") return [];
  const [agents, targets] = [subjectOf(frame), stateBehind(report, assets + 2, Math.min(end, assets + 9))];
  if (agents.length === 0 || targets.length === 0) return [];
  return [imposed(frame, at, [first, end], sides(agents, targets))];
}

/** Sanctions in force or imposed, told at `at`. */
const imposed = (
  { report, tokens, status }: Frame,
  at: number,
  range: readonly [number, number],
  parties: PartyDraft[],
): EventDraft =>
  createDraft(report, {
    type: "sanctions",
    status: status === "ongoing" ? "occurred" : status,
    trigger: spanOf(tokens, at, at + 1),
    range,
    parties,
  });

const sides = (agents: readonly PartyDraft[], targets: readonly PartyDraft[]): PartyDraft[] => [
  ...withRole(agents, "agent"),
  ...withRole(
    targets.filter(({ entity }) => !agents.some((agent) => agent.entity === entity)),
    "object",
  ),
];

const isSanctions = (tokens: readonly Token[], at: number): boolean =>
  (SANCTION_NOUNS.holds(tokens[at]) ||
    (MEASURE_NOUNS.holds(tokens[at]) && MEASURE_KINDS.holds(tokens[at - 1]))) &&
  tokens[at + 1]?.upos !== "NOUN" &&
  tokens[at + 1]?.text !== "-";

function sanctionsBehind(frame: Frame): number | null {
  const { tokens, at, end } = frame;
  for (let i = beforeObject(frame) + 1; i < Math.min(end, at + 12); i++) {
    const token = tokens[i] as Token;
    if (isSanctions(tokens, i)) return i;
    if (
      !["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV", "CCONJ", "PRON", "PART", "SYM"].includes(token.upos) &&
      token.text !== "," &&
      token.text !== "-"
    )
      return null;
  }
  return null;
}

function sanctionsBefore({ tokens, first, at }: Frame): number | null {
  for (let i = at - 1; i >= Math.max(first, at - 10); i--) if (isSanctions(tokens, i)) return i;
  return null;
}

/** The "on" or "against" behind sanctions, right there or in what is told of them: "the sanctions that it had imposed on X". */
function onBehind(tokens: readonly Token[], noun: number, end: number): number | null {
  let i = noun + 1;
  if (isOneOf(tokens[i]?.lower, "that", "which", "it", "they", "imposed"))
    while (
      i < Math.min(end, noun + 7) &&
      isOneOf((tokens[i] as Token).upos, "PRON", "DET", "AUX", "VERB", "ADV", "SCONJ")
    )
      i++;
  return i < end && isOneOf(tokens[i]?.lower, "on", "against") ? i : null;
}

/** "on two Tajik banks", "against Y": the state of whoever is sanctioned. */
function targetsBehind(report: Report, noun: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const on = onBehind(tokens, noun, end);
  if (on === null) return [];
  const listed = partiesAt(report, on + 1, end);
  return listed.length > 0 ? listed : stateBehind(report, on + 1, Math.min(end, on + 7));
}

/** The state of whoever is named behind a token: "two Tajik banks". */
function stateBehind(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let m = mentionAt(report, from); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= end) return [];
    for (let i = from; i < mention.firstToken; i++)
      if (isOneOf((tokens[i] as Token).upos, "VERB", "ADP", "PUNCT")) return [];
    if (mention.kind === "state" || mention.kind === "group") return partiesOf(report, [mention], null);
  }
  return [];
}

/** "The United States, whose sanctions on X took effect on 1 May", "EU sanctions entered into force". */
export function readSanctionsNoun(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  if (!isSanctions(tokens, at)) return [];
  const [first, end] = eventClause(report, sentence, at);
  const effect = effectBehind(tokens, at, end);
  if (effect === null) return [];
  const agents = [...statesBefore(report, at), ...ownerOf(report, at)];
  if (agents.length === 0) return [];
  const frame = frameOf(report, sentence, effect);
  if (!frame) return [];
  return [imposed(frame, at, [first, end], sides(agents, targetsBehind(report, at, end)))];
}

function effectBehind(tokens: readonly Token[], at: number, end: number): number | null {
  for (let i = at + 1; i < Math.min(end, at + 12); i++) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    const word = lemmaAs(token, "VERB");
    if (word === "take" && tokens[i + 1]?.lower === "effect") return i;
    if ((word === "enter" || word === "come") && tokens[i + 1]?.lower === "into") return i;
    return null;
  }
  return null;
}
