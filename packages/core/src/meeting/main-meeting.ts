/** Takes a dossier, gives the meeting that its reports are about. */
import { parseEdtf } from "../edtf.ts";
import type { Dossier } from "../records/dossier.ts";
import type { Event } from "../records/event.ts";
import { arity } from "./arity.ts";
import { byText } from "./canonical.ts";

/** How many days before publication a meeting is news. */
const RECENT_DAYS = 7;

/**
 * The meeting or call to show first; null where none with a delegation is told of.
 *
 * One that took place comes before one that didn't, one of the last week before an older one, then the one with more
 * delegations and more places in the text. No rule of the codebook: a choice for readers, the same for page and briefing.
 */
export function mainMeeting(dossier: Dossier): Event | null {
  const published = dayOf(dossier.documents[0]?.published ?? null);
  const weight = (event: Event): number => {
    const day = dayOf(event.when?.edtf ?? null);
    const age = published !== null && day !== null ? published - day : Number.POSITIVE_INFINITY;
    return (
      (event.status === "occurred" || event.status === "ongoing" ? 1000 : 0) +
      (age >= 0 && age <= RECENT_DAYS ? 100 : 0) +
      Math.min(arity(event, { actors: dossier.actors }).max, 20) +
      Math.min(event.meta.evidence.length, 50)
    );
  };
  const [first] = dossier.events
    .filter(({ type, participants }) => (type === "meeting" || type === "call") && participants.length > 0)
    .map((event) => ({ event, weight: weight(event) }))
    .sort((a, b) => b.weight - a.weight || byText(a.event.id, b.event.id));
  return first?.event ?? null;
}

const dayOf = (edtf: string | null): number | null => (edtf === null ? null : parseEdtf(edtf).low);
