/** Takes an expected delegation of a meeting, gives the checks of its seat, function, duties, post and persons (R1–R3, R7). */
import { type Delegation, type Event, type Participation, RANKS, rankOf } from "@readout/core";
import { alternatives, type Bench, type Field, hasName, isEntity } from "./sample-match.ts";
import { seatedIn, within } from "./sample-pairing.ts";
import type { ExpectedDelegation, ExpectedMeeting } from "./sample-report.ts";

/** The checks of a delegation in an event; none for one that may be left out. */
export function delegationFields(
  bench: Bench,
  expected: ExpectedDelegation,
  meeting: ExpectedMeeting,
): Field<Event>[] {
  const { entity, optional, seat, function: as } = expected;
  if (optional) return [];
  if (seat === "no") return [hostApart(bench, entity)];
  const sideOf = (event: Event): Delegation | undefined =>
    seatedIn(bench, event).find((side) => isEntity(bench, entity, side.entity));
  // Planned and cancelled meetings: members only.
  const membersOnly = meeting.arity === null && seat === null && as === null;
  const checks = [...seatChecks(expected), ...(membersOnly ? [] : holderChecks(bench, expected, meeting))];
  return [
    [`${entity} delegation`, (event) => sideOf(event) !== undefined, (event) => sideOf(event)?.seat],
    ...checks.map(
      ([what, test, show]): Field<Event> => [
        `${entity} ${what}`,
        (event) => {
          const side = sideOf(event);
          return side !== undefined && test(side);
        },
        (event) => {
          const side = sideOf(event);
          return side ? show(side) : "no delegation";
        },
      ],
    ),
  ];
}

/** A host that took no part: no participation of it has a seat. */
function hostApart(bench: Bench, entity: ExpectedDelegation["entity"]): Field<Event> {
  const partsIn = (event: Event): Participation[] =>
    event.participants.filter((one) => isEntity(bench, entity, one.represents));
  return [
    `${entity} host without a seat`,
    (event) =>
      partsIn(event).some((one) => one.duties.some((duty) => /host/.test(duty))) &&
      partsIn(event).every((one) => one.seat === "no"),
    (event) => partsIn(event).map((one) => `seat ${one.seat}, ${one.duties}`),
  ];
}

/** As what it sat there. */
function seatChecks({ seat, function: as, subtype }: ExpectedDelegation): Field<Delegation>[] {
  const checks: Field<Delegation>[] = [];
  if (seat !== null) checks.push([`seat ${seat}`, (side) => side.seat === seat, (side) => side.seat]);
  if (as !== null)
    checks.push([`function ${as}`, (side) => within(as, side.function), (side) => side.function]);
  if (subtype)
    checks.push([`subtype ${subtype}`, (side) => side.subtype === subtype, (side) => side.subtype]);
  return checks;
}

/** Who sat there for it, with what duties. */
function holderChecks(
  bench: Bench,
  { duties, post, persons }: ExpectedDelegation,
  { personsOpen }: ExpectedMeeting,
): Field<Delegation>[] {
  const checks: Field<Delegation>[] = [];
  if (duties !== null)
    checks.push([
      `duties ${duties.join(" ") || "none"}`,
      (side) => [...side.duties].sort().join() === [...duties].sort().join(),
      (side) => side.duties.join(" "),
    ]);
  if (post !== null)
    checks.push([
      `post ${alternatives(post).join("|")}`,
      (side) => alternatives(post).some((one) => hasPost(side, one)),
      (side) => side.posts.join(" "),
    ]);
  if (persons !== null)
    checks.push([
      `persons ${persons.join(", ") || "none"}`,
      (side) => {
        const got = side.persons.map((id) => bench.actors.get(id));
        return (
          persons.every((name) => got.some((person) => hasName(person, name))) &&
          (personsOpen === true || got.every((person) => persons.some((name) => hasName(person, name))))
        );
      },
      (side) => side.persons.join(" "),
    ]);
  return checks;
}

// The post itself, or its level where one of the two is no finer than a level.
function hasPost(side: Delegation, post: string): boolean {
  if (side.posts.includes(post)) return true;
  const general = Object.hasOwn(RANKS, post) || side.posts.some((one) => Object.hasOwn(RANKS, one));
  const want = rankOf(post, RANKS, { entity: side.entity });
  return general && want !== null && want.level === side.level?.level;
}
