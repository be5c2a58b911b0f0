/** Takes a verb of watching, gives who it says stood by when others signed: "X looked on", "Y stood behind them", "Z witnessed the signing". */

import { lemmaAs, type Token } from "@readout/english";
import { ROLE_NOUNS, WATCHING } from "../../../data/attendance-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { readParties } from "../party/parties.ts";
import { subjectBefore } from "../side/subject.ts";
import { withFunction } from "./with-role.ts";

/** The reader of a draft that joins only a room where something was signed. */
export const AT_SIGNING = "meetings:at_signing";

/** The nouns by which a room is one where something is signed, and the verbs that tell of it. */
const CEREMONY = /^(?:signing|ceremony|signature)$/;
const SIGNED = /^(?:(?:co-)?signed|initialled|initialed|inked)$/;

const holds = (words: RegExp, tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (words.test((tokens[i] as Token).lower)) return true;
  return false;
};

/** Whether a clause speaks of a ceremony: where nothing was signed, it is no room of those who met. */
export const speaksOfCeremony = (tokens: readonly Token[], first: number, end: number): boolean =>
  holds(/^ceremony$/, tokens, first, end);

/** Whether a clause tells that something was signed. */
export const tellsOfSigning = (tokens: readonly Token[], first: number, end: number): boolean =>
  holds(SIGNED, tokens, first, end);

/** "looked on as an observer": in the room where they met, whether anything was signed or not. */
export const watchesAsObserver = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 2]?.lower === "as" &&
  [3, 4].some((k) => isOneOf(tokens[at + k]?.lower, "observer", "observers"));

/** The witnesses; empty where somebody watches something else. */
export function lookedOn(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const next = tokens[at + 1]?.lower ?? "";
  if (WATCHING.get(word)?.includes(next) !== true) return [];
  if (watchesAsObserver(tokens, at)) return withFunction(subjectBefore(report, first, at), "observer");
  const object = tokens[at + 2];
  if (word === "witness" && next === "by")
    return holds(CEREMONY, tokens, first, at)
      ? witnesses(readParties(report, at + 2, end, null).parties)
      : [];
  const watches =
    word === "witness"
      ? holds(CEREMONY, tokens, at + 1, Math.min(end, at + 5))
      : word === "look"
        ? /^(?:[,.;]|as|while)$/.test(object?.lower ?? ".")
        : isOneOf(object?.lower, "them", "him", "her", "both");
  return watches ? witnesses(subjectBefore(report, first, at)) : [];
}

/** Those who stood by, of whom a state without a name or office is none. */
export const witnesses = (parties: readonly PartyDraft[]): PartyDraft[] =>
  parties
    .filter(({ person, post, entity }) => person !== null || post !== null || entity.startsWith("group@"))
    .map((party) => ({
      ...party,
      function: "facilitator",
      subtype: ROLE_NOUNS.get("witness")?.subtype ?? null,
    }));
