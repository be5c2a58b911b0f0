/** Takes an absence, gives the meeting of the others that it tells of ("pulled out of a planned meeting with A and B") and who sat there instead. */

import type { Sentence, Token } from "@readout/english";
import { PLANNED_WORDS } from "../../../data/contact-status-words.ts";
import type { EventDraft, PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { statusOfVerb } from "../clause/status.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { createDraft } from "../draft/draft.ts";
import { unite } from "../party/party-drafts.ts";
import { holdersAt } from "../party/seat-holders.ts";
import { placeNear } from "../place/place.ts";
import { partiesAfterNoun } from "../side/sides-behind.ts";
import type { Absence } from "./stayed-away.ts";

/** "pulled out of a planned meeting with A and B": that of the others, who stays away is no party to it (R9); of two, none is left. */
export function missedMeeting(
  report: Report,
  sentence: Sentence,
  at: number,
  clause: readonly [number, number],
  { absent, noun }: Absence,
): EventDraft | null {
  const { tokens } = report.analysed;
  const [first, end] = clause;
  const others = partiesAfterNoun(report, noun, end, null);
  if (others.parties.length === 0) return null;
  const off = unite(absent, others.parties).length < 3;
  const draft = createDraft(report, {
    sentence,
    at: noun,
    noun,
    kind: isContactNoun(tokens, noun),
    // Behind them it may be told when that was said.
    clause: [first, firstFrom(tokens, lastEnd(others.parties))],
    parties: off ? unite(absent, others.parties) : unite([], others.parties),
    headline: report.roles[sentence.paragraph] === "headline",
    reader: `meetings:missed:${(tokens[at] as Token).lower}`,
  });
  const ahead =
    statusOfVerb(tokens, first, at) === "planned" ||
    tokens.slice(at, noun).some(({ lower }) => PLANNED_WORDS.has(lower));
  draft.status = off ? "cancelled" : ahead ? "planned" : "unconfirmed";
  draft.place = placeNear(report, noun, first, end);
  if (!off) draft.subjects = absent.map(({ entity }) => entity);
  return draft;
}

const lastEnd = (parties: readonly PartyDraft[]): number =>
  Math.max(...parties.flatMap(({ spans }) => spans.map(({ end }) => end)));

/** "skipped the talks and sent his ambassador instead", "did not attend because of illness and was represented by X": who sat there for the one who stayed away; `end` is the sentence's. */
export function sentInstead(report: Report, at: number, end: number, { absent }: Absence): PartyDraft[] {
  const { tokens } = report.analysed;
  const [side] = absent;
  if (!side || absent.length > 1) return [];
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    if (!SENDS.has(tokens[i]?.lower ?? "") || !isNextAct(tokens, i)) continue;
    const from = tokens[i + 1]?.lower === "by" ? i + 2 : i + 1;
    return unite(
      [],
      holdersAt(
        report,
        isOneOf(tokens[from]?.lower, "his", "her", "its", "their", "a", "an") ? from + 1 : from,
        end,
      ).map((one) => ({ ...one, entity: side.entity, actor: one.person ?? side.entity })),
    );
  }
  return [];
}

const SENDS: ReadonlySet<string> = new Set("sent sending dispatched dispatching represented".split(" "));

/** Whether a verb has no subject of its own: "… and was represented", "…, sending". */
function isNextAct(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^(?:was|were|is|are|being|has|had|been|instead)$/.test(tokens[before]?.lower ?? "")) before--;
  return isOneOf(tokens[before]?.lower, "and", "but", ",");
}
