/** Takes the clause of a verb whose subject is a body of several sides ("the joint commission of A and B"), gives those sides, or the group that the report has told of before. */
import { BODY_SUBJECTS, JOINT_WORDS } from "../../../data/meeting-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { readParties } from "../party/parties.ts";
import { groupParty } from "./open-subject.ts";

/** "The joint commission of A and B", "the border committee of the two countries", "the two commissions": whose body meets before a verb; nobody for other bodies. */
export function partiesOfBody(report: Report, first: number, verb: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  let head = first;
  while (head < verb && !BODY_SUBJECTS.holds(tokens[head])) head++;
  if (head === verb) return [];
  if (tokens[head + 1]?.lower === "of") {
    const { parties } = readParties(report, head + 2, verb, null);
    const group = report.mentions[mentionAt(report, head + 2)];
    if (parties.length > 1) return parties;
    if (group?.kind === "group" && group.firstToken < head + 4) return [groupParty(group)];
  }
  for (let i = head - 1; i >= Math.max(first, head - 4); i--) {
    const opener = tokens[i];
    if (!opener || !JOINT_WORDS.holds(opener)) continue;
    return [groupParty({ start: opener.start, end: tokens[head]?.end ?? opener.end })];
  }
  return [];
}
