/** Takes what must not be in a dossier, gives a check for each. */
import type { Event } from "@readout/core";
import { type Bench, fold, hasName, isEntity, locate, note, overlap, pointsAt } from "./sample-match.ts";
import { isMeeting, pairMeetings, seatedIn, sits } from "./sample-pairing.ts";
import type { Expectation, Forbidden } from "./sample-report.ts";

const held = (event: Event): boolean => event.status === "occurred" || event.status === "ongoing";
const brief = (event: Event | undefined): string =>
  event ? `${event.status} “${(event.meta.evidence[0]?.quote ?? "").slice(0, 70)}”` : "none";

/** Checks that nothing forbidden is there (data/README.md, "Forbidden"). */
export function checkForbidden(bench: Bench, expectation: Expectation): void {
  const pairs = pairMeetings(bench, expectation.meetings);
  const known = new Set([...pairs].filter(([expected]) => expected.optional).map(([, event]) => event));
  for (const rule of expectation.forbidden) {
    const found = violation(bench, rule, known);
    note(bench, "forbidden", found === null, JSON.stringify(rule), found ?? "none");
  }
}

function violation(bench: Bench, rule: Forbidden, known: ReadonlySet<Event>): string | null {
  const meetings = bench.dossier.events.filter(
    (event) => isMeeting(event) && (rule.status === undefined || event.status === rule.status),
  );
  const first = (test: (event: Event) => boolean): string | null => {
    const event = meetings.find(test);
    return event ? brief(event) : null;
  };
  const { delegation, together, person, post, host, notation, occurredAt, merged } = rule;
  if (delegation) return first((event) => sits(bench, event, delegation));
  if (together) return first((event) => sits(bench, event, together[0]) && sits(bench, event, together[1]));
  if (person)
    return first((event) =>
      event.participants.some(
        (one) =>
          (one.person !== null && hasName(bench.actors.get(one.person), person)) ||
          (bench.actors.get(one.actor)?.type === "person" && hasName(bench.actors.get(one.actor), person)),
      ),
    );
  if (post)
    return first((event) =>
      seatedIn(bench, event).some(
        (one) => isEntity(bench, post.delegation, one.entity) && one.posts.includes(post.post),
      ),
    );
  if (host)
    return first((event) =>
      event.participants.some(
        (one) => isEntity(bench, host, one.represents) && one.duties.some((duty) => /host/.test(duty)),
      ),
    );
  if (notation) return first((event) => event.format?.notation === notation);
  if (rule.meeting) {
    const quote = rule.meeting;
    return first((event) => pointsAt(bench, event.meta.evidence.slice(0, 1), { quote }));
  }
  if (rule.event) {
    const quote = rule.event;
    const event = bench.dossier.events.find((one) => pointsAt(bench, one.meta.evidence, { quote }));
    return event ? brief(event) : null;
  }
  if (rule.occurred) return first((event) => held(event) && !known.has(event));
  if (occurredAt)
    return first(
      (event) =>
        held(event) &&
        event.where !== null &&
        fold(event.where.name).includes(fold(occurredAt.place)) &&
        (occurredAt.when === undefined || event.when?.edtf === occurredAt.when),
    );
  if (merged) {
    const [a, b] = merged;
    return first(
      (event) =>
        pointsAt(bench, event.meta.evidence, { quote: a }) &&
        pointsAt(bench, event.meta.evidence, { quote: b }),
    );
  }
  const said = rule.commitment ?? rule.statement;
  if (said === undefined) return null;
  const contents = rule.commitment
    ? bench.dossier.commitments.map((one) => [one.content])
    : bench.dossier.statements.map((one) => one.content);
  const hit = contents.find(
    (parts) => overlap(bench.text, locate(bench.text, { quote: said }), parts) >= 0.5,
  );
  return hit?.[0]?.quote ?? null;
}
