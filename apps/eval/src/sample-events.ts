/** Takes expected events that aren't meetings and a dossier, gives their checks. */

import type { Event, Participation } from "@readout/core";
import {
  alternatives,
  type Bench,
  cut,
  type Field,
  isDate,
  isEntity,
  judge,
  pointsAt,
} from "./sample-match.ts";
import { describeEvent } from "./sample-pairing.ts";
import type { Expectation } from "./sample-report.ts";

/** Checks the other events: type, status, date, and the actors in their roles. */
export function checkEvents(bench: Bench, expectation: Expectation): void {
  for (const expected of expectation.otherEvents) {
    if (expected.optional) continue;
    const types = alternatives(expected.type);
    const states = alternatives(expected.status);
    const near = bench.dossier.events.filter((event) => pointsAt(bench, event.meta.evidence, expected));
    const same = near.filter((event) => types.includes(event.type));
    const event = same.find((one) => states.includes(one.status)) ?? same[0];
    const fields: Field<Event>[] = [
      [`status ${states.join("|")}`, (one) => states.includes(one.status), (one) => one.status],
    ];
    const dateOf = (one: Event): string | null => one.when?.edtf ?? null;
    if (!expected.whenOpen)
      fields.push([
        `when ${expected.when}`,
        (one) => isDate(expected.when, expected.accept, dateOf(one)),
        dateOf,
      ]);
    for (const { entity, role } of expected.actorsOpen ? [] : expected.actors) {
      const partsIn = (one: Event): Participation[] =>
        one.participants.filter(
          (part) => isEntity(bench, entity, part.represents) || isEntity(bench, entity, part.actor),
        );
      fields.push([
        `${entity} ${role}`,
        (one) => partsIn(one).some((part) => part.role === role),
        (one) => partsIn(one).map((part) => `${part.actor} ${part.role}`),
      ]);
    }
    const name = `${types.join("|")} “${cut(expected.quote)}”`;
    judge(bench, "otherEvents", name, event, near.map(describeEvent).join(" | ") || "none", fields);
  }
}
