/** Takes a pronoun or a group, gives the party that it stands for as a subject: one whom "he" points to, a group whose members come later. */
import type { PartyDraft } from "../../../drafts.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { numberOf, numberOfStates } from "../../../refine/group/group-words.ts";
import { mentionAt, type Report, type TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { isDialogue } from "../../turns.ts";
import { isOffices } from "../party/open-lists.ts";
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

/** "[met] the two foreign ministers", "[talks with] the two countries' leaders", "both sides": a group of so many whose states stand elsewhere, at a token; nobody for one that isn't counted. */
export function countedGroup(report: Report, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const m = mentionAt(report, at);
  const [first, next] = [report.mentions[m], report.mentions[m + 1]];
  if (!isOneOf(tokens[at]?.lower, "the", "both", "his", "her") || !first || first.firstToken > at + 2)
    return [];
  if (first.kind !== "group" || first.members.length > 0) return [];
  const owned = isPossessive(tokens[first.endToken]?.lower ?? "");
  const group = owned ? next : first;
  if (!group || (owned && group.firstToken !== first.endToken + 1) || isDialogue(report)) return [];
  const sits = SIDES.holds(tokens[group.head]) || isOffices(group);
  // "the two directors of the museum"
  const of = tokens[group.endToken]?.lower === "of" && numberOfStates(report, group) === null;
  return sits && !of && numberOf(report, group) !== null ? [{ ...groupParty(group), rule: COMPANY }] : [];
}

/** The rule of a group that somebody met: where nothing tells who they are, nothing is told of the contact. */
export const COMPANY = "group_met";

const SIDES = new WordList("sides parties delegations teams");
