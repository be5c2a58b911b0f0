/** Takes meetings with a club among the parties ("the G7 foreign ministers"), gives them without it where its members are listed: the club is then the format (R6). */
import { FORMATS } from "@readout/core";
import { ORGANISATIONS } from "../data/organisations.ts";
import type { EventDraft } from "../drafts.ts";

const NONE: ReadonlySet<string> = new Set();
const cache = new Map<string, ReadonlySet<string>>();

/** Entities that the format registry lists for a club, empty where it has no entry of that name or several. */
export function clubMembers(id: string): ReadonlySet<string> {
  const known = cache.get(id);
  if (known) return known;
  const club = ORGANISATIONS.find((entry) => entry.id === id);
  const names = new Set(club ? [club.name, ...club.names, ...club.abbreviations] : []);
  const formats = FORMATS.filter((format) => format.labels.some((label) => names.has(label)));
  const [only] = formats;
  const members =
    formats.length === 1 && only
      ? new Set(only.members.filter((member) => member.to === null).map((member) => member.actor))
      : NONE;
  cache.set(id, members);
  return members;
}

/** Drops clubs whose members sit in the room one by one; a club of unlisted members stays the party that the text names. */
export function settleClubs(drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    const seated = new Set(draft.parties.map((party) => party.entity));
    const states = draft.parties.filter((party) => /^[A-Z]{3}$/.test(party.entity)).length;
    draft.parties = draft.parties.filter((party) => {
      if (!party.entity.startsWith("bloc:") || party.person !== null) return true;
      const members = [...clubMembers(party.entity)];
      const inside = members.filter((member) => seated.has(member)).length;
      const listed = members.length > 0 ? inside >= 2 && inside >= members.length - 1 : states >= 3;
      if (listed) draft.formats.push(...party.spans.map((span) => ({ span, arity: null, notation: null })));
      return !listed;
    });
  }
}
