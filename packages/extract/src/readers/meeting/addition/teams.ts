/** Takes a verb whose subject is a team ("Kenya's delegation included", "The mission, led by X, included"), gives whose team it is and who is of it. */

import type { Token } from "@readout/english";
import type { PartyDraft } from "../../../drafts.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { readParties } from "../party/parties.ts";
import { asSide, holdersAt } from "../party/seat-holders.ts";

/** Nouns of those who sit for a side. */
export const TEAM = new WordList("delegation mission team side");

/** How many sentences before "the mission" whose it is may stand. */
const REACH = 2;

/** An organisation or a bloc, for which people of its states sit. */
export const isWhole = (entity: string): boolean => /^(?:igo|bloc):/.test(entity);

/** "Kenya's team included A and B": those behind the verb, for that side; people of other states only for an organisation (R1). */
export function membersOfTeam(report: Report, first: number, at: number, end: number): PartyDraft[] {
  // "A's team included X, while B's included Y"
  const turns = (token: Token): boolean => isOneOf(token.lower, "while", "whereas");
  const own = first + 1 + report.analysed.tokens.slice(first, at).findLastIndex(turns);
  const next = report.analysed.tokens.slice(at, end).findIndex(turns);
  const stop = next < 0 ? end : at + next;
  const entity = teamBefore(report, own, at);
  if (entity === null) return [];
  const listed = readParties(report, at + 1, stop, null).parties.filter(
    (party) => (party.person !== null || party.post !== null) && (isWhole(entity) || party.entity === entity),
  );
  return asSide([...listed, ...holdersAt(report, at + 1, stop)], { entity, mediates: false });
}

/** Whose team the subject before a token is: by the words at it, or, of "the mission", by those of the sentences right before; null where it is none or nobody's. */
export function teamBefore(report: Report, first: number, at: number): string | null {
  const { tokens } = report.analysed;
  let team = first;
  while (team < Math.min(at, first + 8) && !TEAM.holds(tokens[team])) team++;
  if (!TEAM.holds(tokens[team]) || team >= at) return null;
  const near = report.mentions.slice(mentionAt(report, first), mentionAt(report, at));
  const own = near.find(
    ({ endToken, firstToken, entity, kind }) =>
      entity !== null &&
      kind !== "place" &&
      firstToken <= team &&
      (endToken > team ||
        endToken === team ||
        (endToken === team - 1 && isPossessive(tokens[endToken]?.lower ?? ""))),
  );
  if (own) return own.entity;
  if (!isOneOf(tokens[team - 1]?.lower, "the", "its", "this", "that")) return null;
  const from = (tokens[team]?.sentence ?? 0) - REACH;
  for (let m = mentionAt(report, first) - 1; m >= 0; m--) {
    const mention = report.mentions[m] as Mention;
    if (mention.sentence < from) return null;
    const words = tokens.slice(mention.firstToken, mention.endToken + 1);
    if (mention.kind === "ministry" && mention.entity !== null && words.some((word) => TEAM.holds(word)))
      return mention.entity;
  }
  return null;
}
