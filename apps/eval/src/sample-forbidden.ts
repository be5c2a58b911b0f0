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

/** What of the dossier breaks a rule; null where nothing does. */
function violation(bench: Bench, rule: Forbidden, known: ReadonlySet<Event>): string | null {
  const said = rule.commitment ?? rule.statement;
  if (said !== undefined) return saidSo(bench, said, rule.commitment !== undefined);
  if (rule.event) {
    const quote = rule.event;
    const event = bench.dossier.events.find((one) => pointsAt(bench, one.meta.evidence, { quote }));
    return event ? brief(event) : null;
  }
  const breaks = roomTest(bench, rule) ?? tellingTest(bench, rule, known);
  const event =
    breaks &&
    bench.dossier.events.find(
      (one) => isMeeting(one) && (rule.status === undefined || one.status === rule.status) && breaks(one),
    );
  return event ? brief(event) : null;
}

type EventTest = (event: Event) => boolean;

/** Whether a meeting has somebody or a format that it mustn't have; null for a rule on something else. */
function roomTest(bench: Bench, rule: Forbidden): EventTest | null {
  const { delegation, together, person, post, host, notation } = rule;
  if (delegation) return (event) => sits(bench, event, delegation);
  if (together) return (event) => together.every((entity) => sits(bench, event, entity));
  if (person) {
    const isHim = (id: string): boolean => hasName(bench.actors.get(id), person);
    return ({ participants }) =>
      participants.some(
        (one) =>
          (one.person !== null && isHim(one.person)) ||
          (bench.actors.get(one.actor)?.type === "person" && isHim(one.actor)),
      );
  }
  if (post)
    return (event) =>
      seatedIn(bench, event).some(
        (one) => isEntity(bench, post.delegation, one.entity) && one.posts.includes(post.post),
      );
  if (host)
    return ({ participants }) =>
      participants.some(
        (one) => isEntity(bench, host, one.represents) && one.duties.some((duty) => /host/.test(duty)),
      );
  return notation ? (event) => event.format?.notation === notation : null;
}

/** Whether a meeting is told of where none, no such one or another is; null for a rule on something else. */
function tellingTest(bench: Bench, rule: Forbidden, known: ReadonlySet<Event>): EventTest | null {
  const { meeting, occurred, occurredAt, merged } = rule;
  if (meeting) return ({ meta }) => pointsAt(bench, meta.evidence.slice(0, 1), { quote: meeting });
  if (occurred) return (event) => held(event) && !known.has(event);
  if (occurredAt)
    return (event) =>
      held(event) &&
      event.where !== null &&
      fold(event.where.name).includes(fold(occurredAt.place)) &&
      (occurredAt.when === undefined || event.when?.edtf === occurredAt.when);
  return merged ? ({ meta }) => merged.every((quote) => pointsAt(bench, meta.evidence, { quote })) : null;
}

/** The content of the first commitment, or statement, that says at least half of a slice; null for none. */
function saidSo(bench: Bench, quote: string, committed: boolean): string | null {
  const contents = committed
    ? bench.dossier.commitments.map((one) => [one.content])
    : bench.dossier.statements.map((one) => one.content);
  const hit = contents.find((parts) => overlap(bench.text, locate(bench.text, { quote }), parts) >= 0.5);
  return hit?.[0]?.quote ?? null;
}
