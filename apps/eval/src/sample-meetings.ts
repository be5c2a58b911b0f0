/** Takes expected meetings and a dossier, gives the checks of each meeting and that there is no other (R1–R8, R13). */
import { arity, type Event, formatOf } from "@readout/core";
import { delegationFields } from "./sample-delegations.ts";
import {
  alternatives,
  type Bench,
  type Field,
  isDate,
  isEntity,
  judge,
  note,
  pointsAt,
} from "./sample-match.ts";
import { allowed, describeEvent, isMeeting, pairMeetings, seatedIn, within } from "./sample-pairing.ts";
import type { Expectation, ExpectedMeeting } from "./sample-report.ts";

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

const meetingFields = (bench: Bench, expected: ExpectedMeeting): Field<Event>[] => [
  ...sceneFields(expected),
  ...expected.delegations.flatMap((one) => delegationFields(bench, one, expected)),
  ...roomFields(bench, expected),
  ...formatFields(bench, expected),
  ...levelFields(expected),
  ...subjectFields(bench, expected),
];

/** Status, mode, day and place. */
function sceneFields(expected: ExpectedMeeting): Field<Event>[] {
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
  return fields;
}

/** That nobody else sat there, and how many did (R2). */
function roomFields(bench: Bench, { openList, delegations, arity: count }: ExpectedMeeting): Field<Event>[] {
  const { actors } = bench.dossier;
  const fields: Field<Event>[] = [];
  const extra = (event: Event): string[] =>
    seatedIn(bench, event)
      .map(({ entity }) => entity)
      .filter((id) => !delegations.some((one) => one.seat !== "no" && isEntity(bench, one.entity, id)));
  if (!openList)
    fields.push([
      "no other delegation",
      (event) => extra(event).length === 0,
      (event) => extra(event).join(" "),
    ]);
  if (count)
    fields.push([
      `arity ${count.min}..${count.max}`,
      (event) => {
        const got = arity(event, { actors });
        return got.min === count.min && got.max === count.max;
      },
      (event) => arity(event, { actors }),
    ]);
  return fields;
}

/** Name and notation of the format (R4–R6). */
function formatFields(
  { dossier: { actors } }: Bench,
  { formatName, notation }: ExpectedMeeting,
): Field<Event>[] {
  const formatIn = (event: Event): { name: string | null; notation: string | null } =>
    event.format ?? formatOf(event, undefined, { actors });
  const fields: Field<Event>[] = [];
  if (formatName !== undefined)
    fields.push([
      `format ${formatName}`,
      (event) => alternatives(formatName).includes(formatIn(event).name),
      (event) => formatIn(event).name,
    ]);
  if (notation !== undefined)
    fields.push([
      `notation ${notation}`,
      (event) => alternatives(notation).includes(formatIn(event).notation),
      (event) => formatIn(event).notation,
    ]);
  return fields;
}

/** Floor and ceiling of the level (R13). */
const levelFields = ({ level }: ExpectedMeeting): Field<Event>[] =>
  level
    ? (["floor", "ceiling"] as const).map((end) => [
        `level ${end} ${level[end]}`,
        (event) => event.level[end] === level[end],
        (event) => event.level[end],
      ])
    : [];

/** Whom it was about, in the room or not (R9). */
const subjectFields = (bench: Bench, { subjects }: ExpectedMeeting): Field<Event>[] =>
  subjects.length > 0
    ? [
        [
          `subjects ${subjects}`,
          (event) => subjects.every((one) => event.subjects.some((id) => isEntity(bench, one, id))),
          (event) => event.subjects.join(" "),
        ],
      ]
    : [];
