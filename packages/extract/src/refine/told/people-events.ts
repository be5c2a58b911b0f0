/** Takes drafts of events, gives those that still have somebody who acts and that no other draft tells of. */
import type { EventDraft } from "../../drafts.ts";

/** The drafts told of an agent, to be asked again once groups are filled. */
export const withAgents = (drafts: readonly EventDraft[]): ReadonlySet<EventDraft> =>
  new Set(drafts.filter((draft) => draft.parties.some(({ role }) => role === "agent")));

/** Without the acts whose agent was a group that nothing resolved ("they visited X"): an act of nobody says nothing, but what was signed or fought on a day is known by it. */
export const dropUnpeopled = (drafts: readonly EventDraft[], acted: ReadonlySet<EventDraft>): EventDraft[] =>
  drafts.filter(
    (draft) =>
      !acted.has(draft) ||
      ((draft.type === "signature" || draft.type === "conflict") && draft.edtf !== null) ||
      draft.parties.some(({ role }) => role === "agent"),
  );

/** Without the processes that a contact tells of by the same words ("agreed to continue technical talks"): who talks stands in that one. */
export const withoutEchoes = (others: readonly EventDraft[], contacts: readonly EventDraft[]): EventDraft[] =>
  others.filter(
    ({ type, trigger, parties }) =>
      type !== "process" ||
      parties.length > 0 ||
      !contacts.some(
        ({ status, trigger: contact, spans }) =>
          status === "planned" &&
          contact.start <= trigger.start &&
          spans.some(({ start, end }) => start <= contact.start && trigger.end <= end),
      ),
  );
