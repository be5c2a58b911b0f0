/** Takes a frame, gives who stands in it: subject, agents, patients and the parties of its phrases. */

import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import type { PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { readParties } from "../meeting/party/parties.ts";
import { partiesOf } from "../meeting/party/party-drafts.ts";
import { groupParty } from "../meeting/side/open-subject.ts";
import { subjectBefore } from "../meeting/side/subject.ts";
import { sideAt } from "../turns.ts";
import type { Frame } from "./frame.ts";

/** Parties of the subject; "we" and "my president" are the speaker's side. */
export function subjectOf(frame: Frame): PartyDraft[] {
  const { report, first, at } = frame;
  const own = firstPerson(frame);
  if (own) return own;
  const relative = antecedentOf(frame);
  if (relative) return relative;
  const verb = sharedVerb(frame) ?? at;
  const found = subjectBefore(report, first, verb);
  return found.length > 0 ? found : lastSpokenOf(report, first, verb);
}

/** "countries that have sent aid", "X, which has sent aid": only a name right before the pronoun is the subject. */
function antecedentOf({ report, tokens, first, at }: Frame): PartyDraft[] | null {
  let i = at - 1;
  while (i > 0 && isOneOf((tokens[i] as Token).upos, "AUX", "ADV", "PART")) i--;
  const pronoun = tokens[i];
  if (!pronoun || i < first - 2 || !isOneOf(pronoun.lower, "that", "which", "who")) return null;
  const stop = tokens[i - 1]?.text === "," ? i - 1 : i;
  for (let m = mentionAt(report, i) - 1; m >= 0 && m >= mentionAt(report, i) - 3; m--) {
    const mention = report.mentions[m] as Mention;
    if (mention.endToken === stop && mention.kind !== "place") return partiesOf(report, [mention], null);
  }
  return [];
}

/** "A and B had met … and signed …": the verb before "and" has the subject. */
function sharedVerb({ report, tokens, first, at }: Frame): number | null {
  let i = at - 1;
  while (i > first && isOneOf((tokens[i] as Token).upos, "AUX", "ADV")) i--;
  if (i <= first || !isOneOf((tokens[i] as Token).lower, "and", "but", "then")) return null;
  for (let k = i - 1; k > first; k--) {
    const token = tokens[k] as Token;
    if (
      token.upos !== "VERB" ||
      !(FINITE_TAGS.has(token.xpos) || token.xpos === "VBN" || token.xpos === "VB")
    )
      continue;
    return subjectBefore(report, first, k).length > 0 ? k : null;
  }
  return null;
}

/** "It holds …", "The envoy flies …": the subject is who was spoken of last by that name. */
function lastSpokenOf(report: Report, first: number, verb: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const at = mentionAt(report, verb) - 1;
  const mention = report.mentions[at];
  if (!mention || mention.firstToken < first) return [];
  for (let i = mention.endToken; i < verb; i++)
    if (!isOneOf((tokens[i] as Token).upos, "AUX", "ADV", "PART")) return [];
  if (mention.kind === "pronoun")
    return mention.entity && (tokens[mention.firstToken] as Token).lower === "it"
      ? partiesOf(report, [mention], null)
      : [];
  if (mention.kind !== "office" || mention.entity !== null || mention.post === null) return [];
  for (let k = at - 1; k >= 0; k--) {
    const known = report.mentions[k] as Mention;
    if (known.post === mention.post && known.entity !== null) return partiesOf(report, [known], null);
  }
  return [];
}

function firstPerson({ report, tokens, first, at }: Frame): PartyDraft[] | null {
  for (let i = at - 1; i >= Math.max(first, at - 8); i--) {
    const { lower, start, end, upos } = tokens[i] as Token;
    if (upos === "VERB" && FINITE_TAGS.has((tokens[i] as Token).xpos)) return null;
    if (!isOneOf(lower, "we", "i", "my", "our")) continue;
    const side = sideAt(report, start);
    const owned = report.mentions[mentionAt(report, i + 1)];
    if (lower === "my" || lower === "our") {
      if (side === null || owned?.firstToken !== i + 1 || owned.entity !== null || owned.kind !== "office")
        return null;
      return [{ ...partyOf(side, { start: owned.start, end: owned.end }), post: owned.post }];
    }
    if (side !== null) return [partyOf(side, { start, end })];
    return lower === "we" ? [groupParty({ start, end } as Mention)] : [];
  }
  return null;
}

const partyOf = (entity: string, span: { start: number; end: number }): PartyDraft => ({
  ...groupParty(span as Mention),
  entity,
  actor: entity,
  seat: "yes",
  rule: "speaker_side",
});

/** Who does it: the subject, or the party behind "by" of a passive. */
export const agentsOf = (frame: Frame): PartyDraft[] => (frame.passive ? byPhrase(frame) : subjectOf(frame));

/** Whom it is done to: the parties directly behind the verb, or the subject of a passive. */
export const patientsOf = (frame: Frame): PartyDraft[] =>
  frame.passive ? subjectOf(frame) : [...readParties(frame.report, frame.at + 1, frame.end, null).parties];

/** Parties behind "by". */
export const byPhrase = (frame: Frame): PartyDraft[] => phraseOf(frame, frame.at + 1, ["by"]);

/** Parties of the first phrase that opens with one of the prepositions, before the next finite verb. */
export function phraseOf(
  { report, tokens, end }: Frame,
  from: number,
  prepositions: readonly string[],
): PartyDraft[] {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB" && FINITE_TAGS.has(token.xpos)) return [];
    if (!prepositions.includes(token.lower)) continue;
    const parties = partiesAt(report, i + 1, end);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** Parties of the list at a token, adjectives and numbers before it skipped. */
export function partiesAt(report: Report, token: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let i = token;
  while (i < end && isOneOf((tokens[i] as Token).upos, "DET", "ADJ", "NUM") && !startsMention(report, i)) i++;
  const mention = report.mentions[mentionAt(report, i)];
  if (mention?.firstToken === i && mention.kind === "group" && mention.members.length === 0)
    return [groupParty(mention)];
  if (mention?.firstToken === i && mention.kind === "group") return partiesOf(report, [mention], null);
  return [...readParties(report, i, end, null).parties];
}

const startsMention = (report: Report, token: number): boolean =>
  report.mentions[mentionAt(report, token)]?.firstToken === token;
