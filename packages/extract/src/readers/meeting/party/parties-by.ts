/** Takes a participle of hosting, chairing, mediating or attending, gives the parties behind its "by" with their duty. */

import type { Token } from "@readout/english";
import { BY_ROLES, type RoleBy } from "../../../data/meeting-verbs.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { readParties } from "./parties.ts";
import { unite } from "./party-drafts.ts";

/** The token behind "by", directly or behind whom it is done for: "chaired by X", "chaired on behalf of X by Y"; -1 where nobody is named so. */
export function agentAt(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  // "joined for the first time by X", "attended virtually by X", "hosted in Nicosia by X"
  const isBetween = (): boolean =>
    BEFORE_BY.holds(tokens[i]) || (i > at && tokens[at]?.lower === "in" && tokens[i]?.upos === "PROPN");
  while (i < at + 5 && isBetween()) i++;
  if (tokens[i]?.lower === "by") return i + 1;
  if (tokens[at]?.lower !== "on" || tokens[at + 1]?.lower !== "behalf") return -1;
  for (i = at + 2; i < Math.min(end, at + 14); i++) if (tokens[i]?.lower === "by") return i + 1;
  return -1;
}

/** What may stand between such a participle and its "by". */
const BEFORE_BY = new WordList(
  "over together for the first second time again also in jointly virtually remotely online today yesterday",
);

/** "mediated by X", "hosted by X" behind a verb of contact in its clause and before any other contact than `noun`, which it governs. */
export function partiesBy(report: Report, from: number, end: number, noun: number | null): PartyDraft[] {
  const { tokens } = report.analysed;
  let parties: PartyDraft[] = [];
  for (let i = from; i + 1 < end; i++) {
    // "In talks brokered by C, A and B agreed to meet"
    const opens = i === from + 1 && isOneOf(tokens[from]?.lower, "in", "at", "during");
    if (i !== noun && !opens && isContactNoun(tokens, i)) break;
    const { lower } = tokens[i] as Token;
    const by = BY_ROLES.get(lower === "brought" && tokens[i + 1]?.lower === "together" ? "mediated" : lower);
    const agent = by ? agentAt(tokens, i + 1, end) : -1;
    if (by && agent > 0) {
      const stop = i <= from + 2 ? subjectComma(tokens, agent, end) : end;
      parties = unite(parties, withRole(readParties(report, agent, stop, null).parties, by));
    }
  }
  return parties;
}

/** "Hosted by Qatar, the ministers of A and B met": the comma that closes an opening participle before the verb's own subject; the end where none does. */
export function subjectComma(tokens: readonly Token[], agent: number, end: number): number {
  for (let i = end - 1; i > agent; i--)
    if ((tokens[i] as Token).text === "," && isOneOf(tokens[i + 1]?.upos, "DET", "NOUN")) return i;
  // "Mediated by C, A and B met": the one comma before the verb.
  let comma = agent;
  while (comma < end && tokens[comma]?.text !== ",") comma++;
  return comma;
}

/** Those whom a relative clause behind a contact brings, and the token to go on at. */
interface Relative {
  readonly parties: PartyDraft[];
  readonly endToken: number;
}

/** "talks that A hosted in P", "the session, which X and Y co-chaired": by whom, the clause that a relative at `which` opens says, and the token behind its verb; null for another clause. */
export function partiesOfRelative(report: Report, which: number, end: number): Relative | null {
  const { tokens } = report.analysed;
  if (!isOneOf(tokens[which]?.lower, "which", "that")) return null;
  const { parties, mentions, endToken } = readParties(report, which + 1, end, null);
  const verb = tokens[endToken]?.lower ?? "";
  const role = verb === "called" || tokens[endToken + 1]?.lower === "by" ? undefined : BY_ROLES.get(verb);
  const opens = (mentions[0]?.firstToken ?? end) <= which + 2;
  return role && opens && parties.length > 0
    ? { parties: withRole(parties, role), endToken: endToken + 1 }
    : null;
}

/** "a meeting in P where A and B delegations went over it", "at which A and B agreed": who did something there, and the token behind them; null for another clause. */
export function partiesThere(report: Report, where: number, end: number): Relative | null {
  const { tokens } = report.analysed;
  const { lower } = tokens[where] as Token;
  const opens = lower === "where" || (lower === "which" && isOneOf(tokens[where - 1]?.lower, "at", "in"));
  const { parties, endToken } = readParties(report, opens ? where + 1 : end, end, null);
  const verb = tokens[endToken]?.upos === "NOUN" ? endToken + 1 : endToken;
  return parties.length > 1 && tokens[verb]?.xpos === "VBD" ? { parties: [...parties], endToken } : null;
}

/** Parties behind "hosted by", "mediated by", "attended by". */
export function withRole(parties: readonly PartyDraft[], role: RoleBy): PartyDraft[] {
  return parties.map((party) => ({
    ...party,
    duties: role.duty ? [...party.duties, role.duty] : party.duties,
    function: role.mediates ? "facilitator" : party.function,
    subtype: role.mediates ? "mediator" : party.subtype,
    // A host or mediator by these words counts only if it is said to take part (R3): a named person is.
    seat:
      role.sits || (party.person !== null && !role.mediates) || party.post !== null ? party.seat : "unknown",
    rule: role.sits || party.post !== null ? party.rule : "R3",
  }));
}

/** "The talks were co-chaired by X (A) and Y (B)", "The Union's envoy chaired the meeting", of neither of the two who met: third parties (R7). One state that chairs is one of those who met. */
export function outsideChairs(
  parties: readonly PartyDraft[],
  added: readonly PartyDraft[],
): readonly PartyDraft[] {
  const inside = new Set(parties.filter(({ seat }) => seat === "yes").map(({ entity }) => entity));
  const outside = added.filter(({ entity, duties }) => duties.includes("chair") && !inside.has(entity));
  const alone = outside.length === 1 && inside.size === 2 && outside[0]?.entity.startsWith("igo:");
  if ((outside.length < 2 && !alone) || outside.length < added.length || inside.size < 2) return added;
  return outside.map((party) => ({ ...party, function: "facilitator" }));
}
