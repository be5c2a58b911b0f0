/** Takes who travels and where to, gives the drafts of the visits. */
import type { EventStatus } from "@readout/core";
import { SENT_GROUPS } from "../../data/event-words.ts";
import type { EventDraft, PartyDraft, PlaceDraft } from "../../drafts.ts";
import type { Report } from "../../report.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import type { Frame } from "./frame.ts";

/** One visit a place; one without a place where none is named. The trigger is the tokens `[from, to)`, for a further place its own words. */
export function draftsOf(
  report: Report,
  { tokens, first, end, present }: Pick<Frame, "tokens" | "first" | "end" | "present">,
  from: number,
  to: number,
  agents: readonly PartyDraft[],
  places: readonly PlaceDraft[],
  status: EventStatus,
): EventDraft[] {
  const base = {
    type: "visit" as const,
    status,
    range: [first, end] as const,
    parties: withRole(agents, "agent"),
    present,
  };
  if (places.length === 0) return [createDraft(report, { ...base, trigger: spanOf(tokens, from, to) })];
  return places.map((place, index) =>
    createDraft(report, { ...base, place, trigger: index === 0 ? spanOf(tokens, from, to) : place.span }),
  );
}

/** Those who travel, a delegation or officials for whom the name stands among them: "A delegation of the League", "League observers". */
export function visitors(report: Report, parties: readonly PartyDraft[]): readonly PartyDraft[] {
  const [span] = parties[0]?.spans ?? [];
  const words = span ? report.text.slice(span.start, span.end).toLowerCase().split(/\s+/) : [];
  return [words[0], words.at(-1)].some((word) => word !== undefined && SENT_GROUPS.has(word))
    ? parties
    : travellers(parties);
}

/** Persons, offices and groups travel; a bare state name does not, unless it stands for its delegation. */
function travellers(parties: readonly PartyDraft[]): PartyDraft[] {
  return parties.filter(
    (party) => party.person !== null || party.post !== null || party.entity.startsWith("group@"),
  );
}
