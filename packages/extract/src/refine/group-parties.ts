/** Takes drafts whose party is a group ("the leaders of the two countries"), gives the members that the text listed last before it. */
import type { Token } from "@readout/english";
import type { EventDraft, PartyDraft } from "../drafts.ts";
import type { Mention } from "../mentions/mention.ts";
import { createParty, mentionAt, readParties, unite } from "../readers/meeting/parties.ts";
import type { Report } from "../report.ts";
import { numberSaid } from "./groups.ts";

const POSTS: Readonly<Record<string, string>> = {
  leaders: "leader",
  presidents: "head_of_state",
};

/** Replaces open groups of meetings; one that nothing resolves makes its draft a mere mention ("the ministers met on Sunday"). */
export function resolveGroupParties(report: Report, drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    const open = draft.parties.filter((party) => party.entity.startsWith("group@"));
    if (open.length === 0) continue;
    let parties = draft.parties.filter((party) => !open.includes(party));
    for (const party of open) parties = unite(parties, membersBefore(report, party));
    draft.parties = parties;
    if (parties.length < 2) draft.anaphoric = true;
  }
}

/** The last list before the group with as many entities as it says, in its sentence or the three before. */
function membersBefore(report: Report, party: PartyDraft): PartyDraft[] {
  const start = party.spans[0]?.start ?? 0;
  const group = report.mentions.find((mention) => mention.start === start && mention.kind === "group");
  if (!group) return [];
  const words = report.text.slice(group.start, group.end).toLowerCase();
  const said = numberSaid(words) ?? numberBehind(report, group);
  if (said === null) return [];
  const { tokens } = report.analysed;
  for (let m = mentionAt(report, group.firstToken) - 1; m >= 0; m--) {
    const mention = report.mentions[m] as Mention;
    if (group.sentence - mention.sentence > 3) return [];
    if (mention.kind === "pronoun" || mention.kind === "place") continue;
    const list = readParties(report, mention.firstToken, sentenceEnd(report, mention), null);
    if (list.parties.length !== said || list.endToken > group.firstToken) continue;
    const post = POSTS[(tokens[group.head] as Token).lower] ?? null;
    return list.parties.map(({ entity, spans }) =>
      createParty(entity, [...party.spans, ...spans], { post, rule: "group_antecedent" }),
    );
  }
  return [];
}

/** "the leaders of the two countries": the number stands in the group behind "of". */
function numberBehind(report: Report, group: Mention): number | null {
  const next = report.mentions[mentionAt(report, group.endToken)];
  if (!next || next.firstToken > group.endToken + 1 || next.kind !== "group") return null;
  return numberSaid(report.text.slice(next.start, next.end).toLowerCase());
}

const sentenceEnd = (report: Report, mention: Mention): number =>
  report.analysed.sentences[mention.sentence]?.endToken ?? mention.endToken;
