/** Takes expected meetings and a dossier, gives the checks of who was in which room (R1–R8, R13). */
import {
  arity,
  type Delegation,
  type Event,
  formatOf,
  type Participation,
  RANKS,
  rankOf,
} from "@readout/core";
import {
  alternatives,
  type Bench,
  type Field,
  hasName,
  isDate,
  isEntity,
  judge,
  note,
  pointsAt,
} from "./sample-match.ts";
import { allowed, describeEvent, isMeeting, pairMeetings, seatedIn, within } from "./sample-pairing.ts";
import type { Expectation, ExpectedDelegation, ExpectedMeeting } from "./sample-report.ts";

const SECTION = "meetings";

/** Checks the meetings: each expected one field by field, and that there is no other. */
export function checkMeetings(bench: Bench, expectation: Expectation): void {
  const pairs = pairMeetings(bench, expectation.meetings);
  for (const expected of expectation.meetings) {
    if (expected.optional) continue;
    const event = pairs.get(expected);
    const name = `meeting “${expected.trigger.quote.slice(0, 60)}”`;
    const came = event ? describeEvent(event) : "none";
    judge(bench, SECTION, name, event, came, meetingFields(bench, expected));
  }
  const used = new Set(pairs.values());
  const optional = expectation.meetings.filter((one) => one.optional);
  const rest = bench.dossier.events.filter(
    (event) =>
      isMeeting(event) &&
      !used.has(event) &&
      !optional.some((one) => pointsAt(bench, event.meta.evidence.slice(0, 1), one.trigger)),
  );
  const list = (events: readonly Event[]): string => events.map(describeEvent).join(" | ") || "none";
  if (expectation.complete.includes(SECTION))
    note(bench, SECTION, rest.length === 0, "no other meeting", list(rest));
  if (expectation.noMeeting) {
    const held = rest.filter((event) => event.status === "occurred" || event.status === "ongoing");
    note(bench, SECTION, held.length === 0, "no meeting took place", list(held));
  }
}

function meetingFields(bench: Bench, expected: ExpectedMeeting): Field<Event>[] {
  const { actors } = bench.dossier;
  const formatIn = (event: Event): { name: string | null; notation: string | null } =>
    event.format ?? formatOf(event, undefined, { actors });
  const dateOf = (event: Event): string | null => event.when?.edtf ?? null;
  const placeOf = (event: Event): string | null => event.where?.name ?? null;
  const fields: Field<Event>[] = [
    [`status ${expected.status}`, (event) => within(expected.status, event.status), (event) => event.status],
    [`mode ${expected.mode}`, (event) => within(expected.mode, event.mode), (event) => event.mode],
  ];
  if (!expected.whenOpen)
    fields.push([
      `when ${expected.when}`,
      (event) => isDate(expected.when, expected.accept, dateOf(event)),
      dateOf,
    ]);
  if (!expected.placeOpen)
    fields.push([`place ${expected.place}`, (event) => allowed(expected.place, placeOf(event)), placeOf]);
  for (const one of expected.delegations) fields.push(...delegationFields(bench, one, expected));
  if (!expected.openList) {
    const extra = (event: Event): string[] =>
      seatedIn(bench, event)
        .map(({ entity }) => entity)
        .filter(
          (id) => !expected.delegations.some((one) => one.seat !== "no" && isEntity(bench, one.entity, id)),
        );
    fields.push([
      "no other delegation",
      (event) => extra(event).length === 0,
      (event) => extra(event).join(" "),
    ]);
  }
  const count = expected.arity;
  if (count)
    fields.push([
      `arity ${count.min}..${count.max}`,
      (event) => {
        const got = arity(event, { actors });
        return got.min === count.min && got.max === count.max;
      },
      (event) => arity(event, { actors }),
    ]);
  if (expected.formatName !== undefined)
    fields.push([
      `format ${expected.formatName}`,
      (event) => formatIn(event).name === expected.formatName,
      (event) => formatIn(event).name,
    ]);
  const { notation, level } = expected;
  if (notation !== undefined)
    fields.push([
      `notation ${notation}`,
      (event) => alternatives(notation).includes(formatIn(event).notation),
      (event) => formatIn(event).notation,
    ]);
  if (level)
    for (const end of ["floor", "ceiling"] as const)
      fields.push([
        `level ${end} ${level[end]}`,
        (event) => event.level[end] === level[end],
        (event) => event.level[end],
      ]);
  if (expected.subjects.length > 0)
    fields.push([
      `subjects ${expected.subjects}`,
      (event) => expected.subjects.every((one) => event.subjects.some((id) => isEntity(bench, one, id))),
      (event) => event.subjects.join(" "),
    ]);
  return fields;
}

function delegationFields(
  bench: Bench,
  expected: ExpectedDelegation,
  meeting: ExpectedMeeting,
): Field<Event>[] {
  if (expected.optional) return [];
  const partsIn = (event: Event): Participation[] =>
    event.participants.filter((one) => isEntity(bench, expected.entity, one.represents));
  if (expected.seat === "no")
    return [
      [
        `${expected.entity} host without a seat`,
        (event) =>
          partsIn(event).some((one) => one.duties.some((duty) => /host/.test(duty))) &&
          partsIn(event).every((one) => one.seat === "no"),
        (event) => partsIn(event).map((one) => `seat ${one.seat}, ${one.duties}`),
      ],
    ];
  const sideOf = (event: Event): Delegation | undefined =>
    seatedIn(bench, event).find(({ entity }) => isEntity(bench, expected.entity, entity));
  const fields: Field<Event>[] = [
    [`${expected.entity} delegation`, (event) => sideOf(event) !== undefined, (event) => sideOf(event)?.seat],
  ];
  const add = (
    what: string,
    test: (side: Delegation) => boolean,
    show: (side: Delegation) => unknown,
  ): void => {
    fields.push([
      `${expected.entity} ${what}`,
      (event) => {
        const side = sideOf(event);
        return side !== undefined && test(side);
      },
      (event) => {
        const side = sideOf(event);
        return side ? show(side) : "no delegation";
      },
    ]);
  };
  const { seat, function: as, subtype, duties, post, persons } = expected;
  if (seat !== null)
    add(
      `seat ${seat}`,
      (side) => side.seat === seat,
      (side) => side.seat,
    );
  if (as !== null)
    add(
      `function ${as}`,
      (side) => within(as, side.function),
      (side) => side.function,
    );
  if (subtype)
    add(
      `subtype ${subtype}`,
      (side) => side.subtype === subtype,
      (side) => side.subtype,
    );
  // Planned and cancelled meetings: members only.
  if (meeting.arity === null && seat === null && as === null) return fields;
  if (duties !== null)
    add(
      `duties ${duties.join(" ") || "none"}`,
      (side) => [...side.duties].sort().join() === [...duties].sort().join(),
      (side) => side.duties.join(" "),
    );
  if (post !== null)
    add(
      `post ${post}`,
      (side) => hasPost(side, post),
      (side) => side.posts.join(" "),
    );
  if (persons !== null)
    add(
      `persons ${persons.join(", ") || "none"}`,
      (side) => {
        const got = side.persons.map((id) => bench.actors.get(id));
        return (
          persons.every((name) => got.some((person) => hasName(person, name))) &&
          (meeting.personsOpen === true ||
            got.every((person) => persons.some((name) => hasName(person, name))))
        );
      },
      (side) => side.persons.join(" "),
    );
  return fields;
}

// The post itself, or its level where one of the two is no finer than a level.
function hasPost(side: Delegation, post: string): boolean {
  if (side.posts.includes(post)) return true;
  const general = Object.hasOwn(RANKS, post) || side.posts.some((one) => Object.hasOwn(RANKS, one));
  const want = rankOf(post, RANKS, { entity: side.entity });
  return general && want !== null && want.level === side.level?.level;
}
