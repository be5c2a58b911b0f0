/** Gives a shelf of invented reports that differ in all that records are found by. */
import type { Dossier } from "@readout/core";
import type { Workspace } from "../workspace.ts";
import { reportOf } from "./report.ts";

/** The reports, oldest event first; the last two have no date of their own. */
export const SHELF: readonly Dossier[] = [
  reportOf({ parties: ["XAL", "XBO"], day: "2021-03-02", post: "ambassador", said: "we keep talking" }),
  reportOf({ parties: ["XAL", "XBO", "XCO"], day: "2022-06", post: "defence_minister", by: "old/0" }),
  reportOf({ parties: ["XAL", "XCO"], day: "2022-11-20", mode: "indirect", issue: "issue:gas" }),
  reportOf({ parties: ["XAL", "XBO"], day: "2023-05-10", said: "the roadmap is ready" }),
  reportOf({ parties: ["XBO", "XCO"], day: "2023-05-10", type: "call", mode: "call", outlet: "Delvia Post" }),
  reportOf({ parties: ["XAL", "XBO"], day: "2024-01-15", status: "planned", issue: "issue:gas" }),
  reportOf({ parties: ["XAL", "XDE"], day: "2023", post: null, confidence: 0.4 }),
  reportOf({ parties: ["XAL", "XBO"], day: null, post: "head_of_state", published: "2023-09-01" }),
  reportOf({ parties: ["XBO", "XDE"], day: null, type: "agreement", published: null }),
];

/** The event of each report on the shelf. */
export const EVENTS = SHELF.flatMap((dossier) => dossier.events);

/** Names an event by its place on the shelf. */
export function placeOnShelf(id: string): number {
  return EVENTS.findIndex((event) => event.id === id);
}

/** Puts the whole shelf into a workspace. */
export async function fill(space: Workspace): Promise<void> {
  for (const dossier of SHELF) await space.put(dossier);
}
