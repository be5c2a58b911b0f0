/** Takes a pronoun or a group, gives the party that it stands for as a subject: one whom "he" points to, a group whose members come later. */
import type { PartyDraft } from "../../../drafts.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report, TextSpan } from "../../../report.ts";
import { createParty, partiesOf } from "../party/party-drafts.ts";

/** "the ministers", and "the delegation" whose state stands elsewhere. */
export const isOpenGroup = (mention: Mention): boolean =>
  (mention.kind === "group" && mention.members.length === 0) ||
  (mention.kind === "ministry" && mention.actor === null && mention.post === null && !mention.plural);

/** "he" is whom it points to; "they" and "the two leaders" are a group whose members come later. */
export function openSubject(report: Report, mention: Mention): PartyDraft[] {
  if (mention.kind === "pronoun" && !mention.plural)
    return takesUp(report, mention) ? partiesOf(report, [withoutPost(report, mention)], null) : [];
  if (mention.kind === "pronoun" && wordOf(report, mention.firstToken) !== "they") return [];
  return [groupParty(mention)];
}

const wordOf = (report: Report, token: number): string => report.analysed.tokens[token]?.lower ?? "";

/** Whether a pronoun stands for one side that sits: "he", or "it" of a state or its office. */
const takesUp = (report: Report, { entity, firstToken }: Mention): boolean =>
  entity !== null && isOneOf(wordOf(report, firstToken), "he", "she", "i", "it");

/** "It met": who sat for the office isn't said. */
const withoutPost = (report: Report, mention: Mention): Mention =>
  wordOf(report, mention.firstToken) === "it" ? { ...mention, post: null } : mention;

/** A group whose members the text gives elsewhere. */
export const groupParty = ({ start, end }: TextSpan): PartyDraft =>
  createParty(`group@${start}`, [{ start, end }], {
    seat: "unknown",
    rule: "group_members",
  });
