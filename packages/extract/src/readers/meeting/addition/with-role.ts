/** Takes parties, gives them with a function, or with a duty more. */
import type { PartyDraft } from "../../../drafts.ts";

/** The parties in another function. */
export const withFunction = (
  parties: readonly PartyDraft[],
  role: "observer" | "briefer" | "facilitator",
): PartyDraft[] => parties.map((party) => ({ ...party, function: role }));

/** The parties with a duty more. */
export const dutyOf = (parties: readonly PartyDraft[], duty: PartyDraft["duties"][number]): PartyDraft[] =>
  parties.map((party) => ({ ...party, duties: [...party.duties, duty] }));
