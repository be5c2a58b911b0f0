/** Takes events whose parties are a group ("the four countries"), gives them the members that the main meeting has. */
import type { EventDraft, PartyDraft } from "../drafts.ts";
import type { Report } from "../report.ts";
import { membersOf } from "./groups.ts";

/** Replaces `group@offset` parties by their members; a group that stays unknown goes, its event stays. */
export function fillGroups(
  report: Report,
  drafts: readonly EventDraft[],
  main: EventDraft | null,
): EventDraft[] {
  for (const draft of drafts) {
    if (!draft.parties.some((party) => party.entity.startsWith("group@"))) continue;
    const parties: PartyDraft[] = [];
    for (const party of draft.parties) {
      if (!party.entity.startsWith("group@")) {
        parties.push(party);
        continue;
      }
      const start = Number(party.entity.slice("group@".length));
      const mention = report.mentions.find((known) => known.start === start && known.kind === "group");
      for (const member of mention ? membersOf(report, mention, main) : []) {
        if (!parties.some((known) => known.entity === member))
          parties.push({
            ...party,
            entity: member,
            actor: member,
            seat: "yes",
            rule: "R28",
            duties: [],
            spans: [...party.spans],
          });
      }
    }
    draft.parties = parties;
  }
  return [...drafts];
}
