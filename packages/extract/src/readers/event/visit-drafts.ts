/** Takes who travels and where to, gives the drafts of the visits. */
import type { EventStatus } from "@readout/core";
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

/** Persons, offices and groups travel; a bare state name does not, unless it stands for its delegation. */
export function travellers(parties: readonly PartyDraft[]): PartyDraft[] {
  return parties.filter(
    (party) => party.person !== null || party.post !== null || party.entity.startsWith("group@"),
  );
}
