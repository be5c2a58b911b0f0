/** Takes drafts whose groups are filled, gives those that still have somebody who acts. */
import type { EventDraft } from "../drafts.ts";

/** The drafts told of an agent, to be asked again once groups are filled. */
export const withAgents = (drafts: readonly EventDraft[]): ReadonlySet<EventDraft> =>
  new Set(drafts.filter((draft) => draft.parties.some(({ role }) => role === "agent")));

/** Without the acts whose agent was a group that nothing resolved ("they visited X"): an act of nobody says nothing. */
export const dropUnpeopled = (drafts: readonly EventDraft[], acted: ReadonlySet<EventDraft>): EventDraft[] =>
  drafts.filter((draft) => !acted.has(draft) || draft.parties.some(({ role }) => role === "agent"));
