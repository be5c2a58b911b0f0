/** Takes a statement draft and its speaker, gives those on whose behalf it is made. */
import type { Clause } from "@readout/core";
import { entitiesNamed, type Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import type { ResolvedSpeaker, StatementDraft } from "../readers/attributions.ts";
import { membersOf } from "../refine/group/groups.ts";
import { ANONYMOUS } from "../refine/speaker/described-source.ts";
import { sidesOf } from "../refine/speaker/speaking-together.ts";
import { mentionsIn, type Report, type TextSpan } from "../report.ts";
import { bodyMet, type Groups, isOwnVoice, jointParties, voices } from "./joint-voice.ts";
import { partiesBehind } from "./voices.ts";

/** Whom a statement speaks for: the members of a group that is its subject or speaker, else the speaker's own entity. */
export function onBehalf(
  report: Report,
  draft: StatementDraft,
  { speaker, mention, together = [] }: ResolvedSpeaker,
  clauses: readonly Clause[],
  context: Groups,
): string[] {
  if (together.length > 1) return sidesOf(together);
  const delegated = draft.behalf ? listFrom(report, draft.behalf.start) : [];
  if (delegated.length > 0) return delegated;
  if (mention && (mention.plural || mention.members.length > 0)) {
    if (isUnnamedFew(report, draft, mention)) return [];
    const isGroup = mention.kind === "group" || mention.kind === "pronoun";
    const members = isGroup
      ? partiesBehind(report, [mention], null, mention, voices(context))
      : membersOf(report, mention, context.main);
    if (members.length > 0) return [...members].sort();
  }
  // A joint document's own words are those of all who issue it, whomever a clause tells of (R21).
  const isOwnText = report.doc.kind === "joint_statement" && speaker === null && draft.form === "document";
  if (isOwnText || isOwnVoice(report, draft)) {
    const parties = jointParties(report, draft, context);
    if (parties.length > 1) return parties;
  }
  // "It was agreed that S": by those who met.
  if (!draft.source && draft.form === "unattributed" && isOneOf(draft.cueLemma ?? "", "agree", "decide")) {
    const parties = partiesBehind(report, [], "meeting", draft.content[0] as TextSpan, voices(context));
    if (parties.length > 1) return parties;
  }
  const met = mention ? [] : bodyMet(report, draft, context);
  if (met.length > 1) return met;
  const tellsOfGroup =
    draft.form === "document" || mention?.kind === "ministry" || mention?.kind === "document";
  if (tellsOfGroup && !isOwnText) {
    const group = clauses.find((clause) => clause.subject.length > 1);
    if (group) return [...group.subject];
  }
  if (report.doc.kind === "joint_statement" && speaker === null && context.main)
    return [
      ...new Set(context.main.parties.filter((party) => party.seat === "yes").map((party) => party.entity)),
    ].sort();
  if (typeof speaker === "string") {
    const entity = mention?.entity ?? report.book.entityOf(speaker);
    return entity && !entity.startsWith("person:") && !entity.startsWith("media:") ? [entity] : [];
  }
  return mention?.entity ? [mention.entity] : [];
}

/** "Two diplomats said", "officials said", and "the diplomats" behind these: some whom the text doesn't name, who speak for nobody. */
function isUnnamedFew(report: Report, { source }: StatementDraft, mention: Mention): boolean {
  if (mention.kind !== "group" || mention.members.length > 0 || !source) return false;
  const label = report.text.slice(source.start, source.end);
  if (/^(?:one|two|three|four|five|some|several|a few|many|most)\b/i.test(label)) return true;
  const noun = ANONYMOUS.exec(label)?.[0];
  // In a readout "officials" are those who met.
  if (noun === undefined || report.doc.kind !== "news") return false;
  if (!/^(?:the|both|all)\b/i.test(label)) return true;
  const before = report.text.slice(Math.max(0, source.start - 4000), source.start);
  for (const [, named] of before.matchAll(INTRODUCED))
    if (named?.toLowerCase() === noun.toLowerCase()) return true;
  return false;
}

/** "Two diplomats said", "officials familiar with the talks": where unnamed people are first quoted. */
const INTRODUCED =
  /(?<!the )\b(officials?|sources?|diplomats?|aides?|experts?|lawyers?|analysts?) (?:said|told|familiar|close|briefed|who|with)\b/gi;

/** The states and bodies of the list that starts at an offset: "Argentina, Chile and Uruguay". */
function listFrom(report: Report, start: number): string[] {
  const found = new Set<string>();
  let reach = start;
  for (const mention of mentionsIn(report, start, start + 200)) {
    if (
      !/^(?:,? ?(?:and )?(?:the )?|)$/.test(report.text.slice(reach, mention.start)) &&
      mention.start > reach
    )
      break;
    for (const entity of entitiesNamed(mention)) found.add(entity);
    reach = Math.max(reach, mention.end);
  }
  return [...found].sort();
}
