/** Takes a verb of taking part, gives those whom a colon behind it lists: "The following members took part: A, B and C". */
import type { Sentence } from "@readout/english";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { readParties } from "./parties.ts";

/** How far behind its verb the colon may stand. */
const REACH = 14;
/** Words for those who are listed then. */
const LISTED = new WordList(
  "following members countries states delegations participants governments organisations organizations parties attendees",
);
const TOOK_PART = new WordList(
  "attended attending took part participated participating present represented attendance",
);

/** The parties of the list, two or more; empty where no list follows, or another verb comes between. */
export function listedAfter(report: Report, { firstToken, endToken }: Sentence, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  if (!TOOK_PART.holds(tokens[at])) return [];
  let colon = at + 1;
  while (colon < Math.min(endToken, at + REACH) && tokens[colon]?.text !== ":") {
    if (FINITE_TAGS.has(tokens[colon]?.xpos ?? "")) return [];
    colon++;
  }
  if (tokens[colon]?.text !== ":") return [];
  if (!tokens.slice(firstToken, colon).some((token) => LISTED.holds(token))) return [];
  const { parties } = readParties(report, colon + 1, endToken, null);
  return parties.length > 1 ? [...parties] : [];
}
