/** Takes a noun of contact, gives whose journey it was part of: "Minister X's visit to P included talks with". */
import type { PartyDraft } from "../../../drafts.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { partiesOf } from "../party/party-drafts.ts";

/** The owner of the journey that "included" the contact; nobody where another verb stands between. */
export function ownerOfJourney(report: Report, first: number, noun: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  let verb = noun - 1;
  while (verb > Math.max(first, noun - 8) && tokens[verb]?.upos !== "VERB") verb--;
  if (!INCLUDED.holds(tokens[verb]) || tokens[verb]?.xpos !== "VBD") return [];
  for (let i = verb - 1; i > Math.max(first, verb - 14); i--) {
    if (isOneOf(tokens[i]?.upos, "VERB", "AUX", "PUNCT")) return [];
    if (!JOURNEYS.holds(tokens[i])) continue;
    let owned = i;
    while (owned > first && isOneOf(tokens[owned - 1]?.upos, "ADJ", "NOUN", "NUM", "PUNCT")) owned--;
    const possessive = isPossessive(tokens[owned - 1]?.lower ?? "");
    const owner = report.mentions[mentionAt(report, owned - 1) - (possessive ? 1 : 0)];
    if (owner?.endToken !== (possessive ? owned - 1 : owned)) return [];
    return owner.plural ? [] : partiesOf(report, [owner], null);
  }
  return [];
}

const INCLUDED = new WordList("included featured comprised saw");
const JOURNEYS = new WordList("visit trip tour stay programme program agenda schedule");
