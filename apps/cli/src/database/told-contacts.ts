/** Takes the contacts of two, each read in one report, gives each meeting once with all the reports that tell of it (R30). */
import { mergedEvents, type StoredContact, type ToldEvent } from "@readout/store";
import type { Archive } from "./archive.ts";

/** A contact as the report says that is surest of it and of its level; `reports` are all that tell of it, that one first. */
export interface ToldContact {
  readonly contact: StoredContact;
  readonly reports: readonly Pick<StoredContact, "document" | "event">[];
}

/** The meetings that the contacts are read in, in their order. */
export async function toldContacts(
  archive: Archive,
  pair: readonly [string, string],
  contacts: readonly StoredContact[],
): Promise<ToldContact[]> {
  const { events } = contacts.length > 1 ? await mergedEvents(archive, { party: pair }) : { events: [] };
  const told = new Map(events.flatMap((event) => event.witnesses.map((id) => [id, event] as const)));
  const meetings = Map.groupBy(contacts, ({ event }): ToldEvent | string => told.get(event) ?? event);
  return [...meetings.values()].map((same) => {
    const reports = same.toSorted(
      (a, b) =>
        Number(b.contact === "yes") - Number(a.contact === "yes") ||
        Number(b.inWindow === "yes") - Number(a.inWindow === "yes") ||
        (b.level.rank ?? 0) - (a.level.rank ?? 0),
    );
    return {
      contact: reports[0] as StoredContact,
      reports: reports.map(({ document, event }) => ({ document, event })),
    };
  });
}
