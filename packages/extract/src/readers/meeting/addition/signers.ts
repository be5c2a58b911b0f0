/** Takes a verb of signing, gives the people who signed, where they are of two sides or more: "X and Y put their names to it", "was signed by X and Y". */

import { lemmaAs, type Token } from "@readout/english";
import { NAME_PUTTING_VERBS, SIGNING_VERBS } from "../../../data/event-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { isPassive } from "../clause/contact-clause.ts";
import { readParties } from "../party/parties.ts";
import { unite } from "../party/party-drafts.ts";
import { subjectBefore } from "../side/subject.ts";

/** Verbs of signing, with those that need a name or signature as object. */
export const SIGNERS_VERBS: readonly string[] = [...SIGNING_VERBS, ...NAME_PUTTING_VERBS].filter(
  (verb) => verb !== "ratify",
);

/** Who signed; empty where states did, or one side alone. */
export function signersAt(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  if (NAME_PUTTING_VERBS.has(word) && !/^(?:names?|signatures?)$/.test(tokens[at + 2]?.lower ?? ""))
    return [];
  const passive = isPassive(tokens, first, at);
  if (passive && tokens[at + 1]?.lower !== "by") return [];
  const signers = passive
    ? readParties(report, at + 2, end, null).parties
    : unite(subjectBefore(report, first, at), together(report, at, end));
  const people = signers.filter(({ person }) => person !== null);
  return people.length > 1 && people.length === signers.length ? [...people] : [];
}

/** "signed a statement together with X": who signed beside the subject. */
function together(report: Report, at: number, end: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at + 1; i < Math.min(end, at + 12); i++) {
    if (tokens[i]?.upos === "VERB") return [];
    if (isOneOf(tokens[i]?.lower, "together", "along", "jointly") && tokens[i + 1]?.lower === "with")
      return readParties(report, i + 2, end, null).parties;
  }
  return [];
}
