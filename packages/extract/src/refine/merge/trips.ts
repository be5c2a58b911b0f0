/** Takes contacts and visits, tells apart those that a traveller had in several states: "met officials from A, B and C", where his trip led, is a room in each. */
import type { EventDraft, PlaceDraft } from "../../drafts.ts";
import { SEPARATE_ROOM } from "../../readers/meeting/draft/draft.ts";
import { triggerOfRoom } from "../../readers/meeting/draft/rooms-apart.ts";
import type { Report } from "../../report.ts";

/** The same contacts, one for each stop in the place of each that would put the hosts of a trip into one room. */
export function partTrips(
  report: Report,
  contacts: readonly EventDraft[],
  events: readonly EventDraft[],
): EventDraft[] {
  const visits = events.filter(({ type, place }) => type === "visit" && place?.iso3);
  return visits.length < 2 ? [...contacts] : contacts.flatMap((contact) => roomsOf(report, contact, visits));
}

function roomsOf(report: Report, contact: EventDraft, visits: readonly EventDraft[]): EventDraft[] {
  const { parties, place, formats, mode } = contact;
  if (parties.length < 3 || place || formats.length > 0 || mode === "call") return [contact];
  for (const traveller of parties) {
    const stops = visits.filter((visit) => visit.parties.some(({ entity }) => entity === traveller.entity));
    const hosts = parties.filter((party) => party !== traveller);
    // Named persons may have been brought together; "officials" of the states on a trip weren't.
    if (hosts.some(({ person, more }) => person || more.length > 0)) continue;
    const places = hosts.flatMap(({ entity }) => {
      const place = stops.find((stop) => stop.place?.iso3 === entity)?.place;
      return place ? [place] : [];
    });
    if (places.length < hosts.length) continue;
    return hosts.map((host, index) => ({
      ...contact,
      trigger:
        (index > 0 ? triggerOfRoom(report, { parties: [host], clause: null }) : null) ?? contact.trigger,
      spans: [...contact.spans],
      subjects: [...contact.subjects],
      parties: [{ ...traveller, spans: [...traveller.spans] }, host],
      place: { ...(places[index] as PlaceDraft), rule: "place_of_visit" },
      mode: "in_person",
      reasons: [...contact.reasons, SEPARATE_ROOM],
    }));
  }
  return [contact];
}
