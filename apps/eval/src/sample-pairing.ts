/** Takes expected meetings and a dossier's, gives which is which, and what both sides ask of a room. */
import { type Delegation, delegationsOf, type Event } from "@readout/core";
import { alternatives, type Bench, fold, isDate, isEntity, pointsAt } from "./sample-match.ts";
import type { Any, ExpectedMeeting } from "./sample-report.ts";

/** Whether an event is a meeting or a call. */
export const isMeeting = (event: Event): boolean => event.type === "meeting" || event.type === "call";

/** The delegations of a meeting, with the dossier's actors. */
export const seatedIn = (bench: Bench, event: Event): Delegation[] =>
  delegationsOf(event, bench.dossier.actors);

/** Whether a value is the expected one, or one of them. */
export const within = <T>(expected: Any<T>, got: T): boolean => alternatives(expected).includes(got);
/** Whether a place is the expected one: its name stands in what came. */
export const allowed = (expected: Any<string | null>, got: string | null): boolean =>
  alternatives(expected).some((one) =>
    one === null || got === null ? one === got : ` ${fold(got)} `.includes(` ${fold(one)} `),
  );

// How well a record fits an expectation, before any field is judged.
function fit(bench: Bench, expected: ExpectedMeeting, event: Event): number {
  const pointed = pointsAt(bench, event.meta.evidence, expected.trigger);
  const seated = seatedIn(bench, event);
  const wanted = expected.delegations.filter((one) => one.seat !== "no" && !one.optional);
  const shared = wanted.filter((one) => seated.some(({ entity }) => isEntity(bench, one.entity, entity)));
  const union = wanted.length + seated.length - shared.length;
  const members = union > 0 ? shared.length / union : 0;
  if (!pointed && members < 0.5) return 0;
  const status = within(expected.status, event.status);
  const when = !expected.whenOpen && isDate(expected.when, expected.accept, event.when?.edtf ?? null);
  const place = !expected.placeOpen && allowed(expected.place, event.where?.name ?? null);
  if (!pointed && !status) return 0;
  return 2 * members + (pointed ? 1.5 : 0) + (status ? 0.75 : 0) + (when ? 0.75 : 0) + (place ? 0.5 : 0);
}

/** Pairs expected meetings with the dossier's, the best fit first; each is used once. */
export function pairMeetings(
  bench: Bench,
  expected: readonly ExpectedMeeting[],
): Map<ExpectedMeeting, Event> {
  const pairs = expected
    .flatMap((one) =>
      bench.dossier.events
        .filter(isMeeting)
        .map((event) => ({ one, event, score: fit(bench, one, event) - (one.optional ? 0.1 : 0) })),
    )
    .filter(({ score }) => score >= 1.5)
    .sort((a, b) => b.score - a.score);
  const chosen = new Map<ExpectedMeeting, Event>();
  const used = new Set<Event>();
  for (const { one, event } of pairs) {
    if (chosen.has(one) || used.has(event)) continue;
    chosen.set(one, event);
    used.add(event);
  }
  return chosen;
}

/** An event in a line. */
export const describeEvent = (event: Event): string =>
  `${event.type} ${event.status} ${event.when?.edtf ?? "?"} ${event.where?.name ?? "?"} [${event.participants.map((one) => `${one.represents}:${one.seat}`).join(" ")}] “${(event.meta.evidence[0]?.quote ?? "").slice(0, 70)}”`;

/** Whether a delegation of an entity sits, or may, in a meeting. */
export const sits = (bench: Bench, event: Event, entity: string): boolean =>
  seatedIn(bench, event).some((one) => isEntity(bench, entity, one.entity));
