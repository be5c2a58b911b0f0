/** Takes a statement's draft in its report, gives whether several speak there with one voice, and who they are (R20). */

import type { EventDraft } from "../drafts.ts";
import type { StatementDraft } from "../readers/attributions.ts";
import { groupBefore } from "../readers/commitment/group-subject.ts";
import { isJoint } from "../refine/speaker/signatories.ts";
import type { Report, TextSpan } from "../report.ts";
import { partiesBehind, type VoiceContext } from "./voices.ts";

/** The meetings and agreements whose parties a group can stand for. */
export interface Groups {
  readonly main: EventDraft | null;
  readonly grouped: readonly EventDraft[];
}

/** What the words for a group are looked up in, before there are statements. */
export const voices = ({ main, grouped }: Groups): VoiceContext => ({
  main,
  events: grouped,
  statements: [],
});

/** Whom "we" means in this text. */
export const jointParties = (report: Report, draft: StatementDraft, context: Groups): string[] =>
  partiesBehind(report, [], "we", draft.content[0] as TextSpan, voices(context));

/** "We welcome S" outside quotation marks, in a text that several signed. */
export const isOwnVoice = (report: Report, { source, form }: StatementDraft): boolean =>
  isJoint(report) &&
  form === "indirect" &&
  source !== null &&
  report.text.slice(source.start, source.end).toLowerCase() === "we";

/** "The Committee noted S", "the three said S": those who met. */
export function bodyMet(report: Report, { source, sentence }: StatementDraft, context: Groups): string[] {
  const own = report.analysed.sentences[sentence];
  if (!source || !own) return [];
  const { tokens } = report.analysed;
  let verb = own.firstToken;
  while (verb < own.endToken && (tokens[verb]?.start ?? source.end) < source.end) verb++;
  const group = groupBefore(report, own.firstToken, verb, null);
  return group?.voice === "meeting"
    ? partiesBehind(report, [], "meeting", source, voices(context), group.count ?? null)
    : [];
}

/** A joint statement's words for all who issued it (R20): "We welcome S", "The Ministers welcomed S"; not what a few of them say. */
export function isJointVoice(
  report: Report,
  draft: StatementDraft,
  behalf: readonly string[],
  context: Groups,
): boolean {
  if (report.doc.kind !== "joint_statement" || draft.form !== "indirect") return false;
  if (isOwnVoice(report, draft)) return true;
  const all = jointParties(report, draft, context);
  return all.length > 1 && all.length === behalf.length && all.every((party) => behalf.includes(party));
}
