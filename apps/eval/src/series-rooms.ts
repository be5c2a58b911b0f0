/** Takes a meeting as it was read and as it is expected, gives the checks of its room. */
import { delegationsOf, type Event, hostsOf, levelOf, meetingShape } from "@readout/core";
import { checkOf, type SeriesCheck } from "./series-readings.ts";

/** A room as the expectations have it. */
export interface ExpectedRoom {
  readonly mode: string;
  readonly place: string | null;
  readonly when?: string;
  readonly level?: readonly [string | null, string | null] | null;
  /** What the ceiling is at least where a side has no level; core's ceiling is just that (R13). */
  readonly atLeastCeiling?: string;
  readonly delegations: readonly {
    readonly actor: string;
    readonly function: string;
    readonly level: string | null;
  }[];
  readonly hosts: readonly { readonly actor: string }[];
}

/** Mode, place, delegations, their levels and hosts, and where they are given the date and the meeting's levels. */
export function checkRoom(letter: string, expected: ExpectedRoom, meeting: Event | null): SeriesCheck[] {
  const delegations = meeting ? delegationsOf(meeting).filter(({ seat }) => seat !== "no") : [];
  const check = (what: string, wanted: unknown, got: unknown): SeriesCheck =>
    checkOf("room", `${letter} ${what}`, wanted, got);
  const level = meeting ? levelOf(meeting) : null;
  return [
    check("mode", expected.mode, meeting?.mode),
    check("place", expected.place, meeting ? (meetingShape(meeting).place?.name ?? null) : null),
    check(
      "delegations",
      expected.delegations.map((one) => `${one.actor} ${one.function}`),
      delegations.map((one) => `${one.entity} ${one.function}`),
    ),
    check(
      "levels",
      expected.delegations.map((one) => `${one.actor} ${one.level}`),
      delegations.map((one) => `${one.entity} ${one.level?.level ?? null}`),
    ),
    check(
      "hosts",
      expected.hosts.map(({ actor }) => actor),
      meeting ? hostsOf(meeting).map(({ entity }) => entity) : [],
    ),
    ...(expected.when === undefined ? [] : [check("date", expected.when, meeting?.when?.edtf)]),
    ...(expected.level
      ? [
          check(
            "floor and ceiling",
            `${expected.level[0] ?? ""}–${expected.level[1] ?? expected.atLeastCeiling ?? ""}`,
            `${level?.floor ?? ""}–${level?.ceiling ?? ""}`,
          ),
        ]
      : []),
  ];
}
