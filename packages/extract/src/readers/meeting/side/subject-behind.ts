/** Takes a participle or noun of contact that opens its sentence, gives the parties of the subject behind it: "Meeting in Oslo, the ministers of A and B agreed". */

import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { relativeBehind } from "../../relative-clause.ts";
import { dashBehind } from "../contact/clause.ts";
import { readParties } from "../party/parties.ts";
import { isPluralTitle } from "../party/person-words.ts";
import { sendsFrom } from "./clause-governor.ts";
import { isOpenGroup, openSubject } from "./open-subject.ts";
import { endsPlace } from "./subject.ts";

/** "In a call with Y, X discussed …": the subject behind the comma that ends an opening phrase. */
export function subjectBehind(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 40); i++) {
    if ((tokens[i] as Token).text !== ",") {
      const token = tokens[i] as Token;
      // "After talks that ended on Friday, X said"
      const relative = isOneOf(tokens[i - 1]?.lower, "that", "which");
      if (!relative && token.upos === "VERB" && isOneOf(token.xpos, "VBD", "VBZ", "VBP")) return [];
      continue;
    }
    const at = tokens[i + 1]?.lower === "the" ? i + 2 : i + 1;
    const mention = report.mentions[mentionAt(report, i + 1)];
    // "Presidents X of A and Y of B", "delegations from A and B"
    const titled =
      mention !== undefined &&
      (isPluralTitle(tokens, at, mention) ||
        (mention.firstToken <= at + 3 && sendsFrom(tokens, at, mention.firstToken)));
    if (!mention || (mention.firstToken !== at && mention.firstToken !== i + 1 && !titled)) continue;
    if (endsPlace(report, mention)) continue;
    if (mention.kind === "pronoun" || isOpenGroup(mention)) {
      if (actsSoon(tokens, mention.endToken, end)) return openSubject(report, mention);
      continue;
    }
    const list = readParties(report, mention.firstToken, end, null);
    if (list.parties.length > 0 && actsSoon(tokens, list.endToken, end)) return [...list.parties];
  }
  return [];
}

/** Whether a finite verb follows within a few words, or behind what is put in: the mention before it is a subject. */
function actsSoon(tokens: readonly Token[], at: number, end: number): boolean {
  const from = Math.max(dashBehind(tokens, at, end), relativeBehind(tokens, at), at - 1) + 1;
  const stop = Math.min(tokens.length, Math.max(end, from + 1), from + 4);
  for (let i = from; i < stop; i++) {
    const token = tokens[i] as Token;
    // A participle or noun to the tagger: "X, the envoy, called for", "our countries commit to"
    const called =
      isOneOf(token.lower, "called", "commit") && isOneOf(tokens[i + 1]?.lower, "for", "on", "to");
    if (called || FINITE_TAGS.has(token.xpos)) return true;
    if (token.upos !== "ADV" && token.text !== ",") return false;
  }
  return false;
}
