/** Takes an event and the actors of its dossier, gives who met or may have met whom there, at what rank (R14, R15). */
import { type Actor, contactOf, delegationsOf, dyadLevelOf, type Event, type Tri } from "@readout/core";
import { daysOf } from "./days.ts";

/** Two delegations at an event, `a` before `b`. `presumed*` is the same with the host presumed seated (R3). */
export interface ContactRow {
  readonly a: string;
  readonly b: string;
  readonly event: string;
  readonly contact: Tri;
  readonly rank: number | null;
  readonly presumedContact: Tri;
  readonly presumedRank: number | null;
  readonly plenary: Tri;
  readonly low: number | null;
  readonly high: number | null;
}

/** The contacts of an event that are sure or possible under either reading; an empty list where there are none. */
export function contactRows(event: Event, actors: readonly Actor[]): ContactRow[] {
  if (event.type !== "meeting" && event.type !== "call" && event.type !== "visit") return [];
  const plain = delegationsOf(event, actors);
  const presumed = delegationsOf(event, actors, { counterpartPresumption: true });
  const { low, high } = daysOf(event.when?.edtf ?? null);
  const around = plain.filter((one) => one.counted !== "no").map((one) => one.entity);
  const rows: ContactRow[] = [];
  for (const [at, a] of around.entries()) {
    for (const b of around.slice(at + 1)) {
      const met = contactOf(event, plain, a, b);
      const might = contactOf(event, presumed, a, b, { counterpartPresumption: true });
      if (met.contact === "no" && might.contact === "no") continue;
      rows.push({
        a,
        b,
        event: event.id,
        contact: met.contact,
        rank: dyadLevelOf(plain, a, b).rank,
        presumedContact: might.contact,
        presumedRank: dyadLevelOf(presumed, a, b).rank,
        plenary: met.plenary,
        low,
        high,
      });
    }
  }
  return rows;
}
