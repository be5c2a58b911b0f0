import type { RoomCard, RoomDelegation } from "@readout/core";
import { expect, it } from "vitest";
import { seatingOf } from "./seating.ts";

const delegation = (entity: string, overrides: Partial<RoomDelegation>): RoomDelegation =>
  ({
    entity,
    name: entity,
    function: "peer",
    duties: [],
    seat: "yes",
    seats: [],
    ...overrides,
  }) as RoomDelegation;

const sides = (...delegations: RoomDelegation[]): Record<string, string> =>
  Object.fromEntries(
    seatingOf({ delegations } as unknown as RoomCard).map(({ delegation: { entity }, side }) => [
      entity,
      side,
    ]),
  );

it("faces two principals, with the facilitators at the ends", () => {
  expect(
    sides(
      delegation("A", { function: "principal" }),
      delegation("B", { function: "principal" }),
      delegation("C", { function: "facilitator", duties: ["host"] }),
      delegation("D", { function: "facilitator" }),
    ),
  ).toEqual({ A: "left", B: "right", C: "top", D: "bottom" });
});

it("puts the host at the head of an odd round of peers", () => {
  expect(sides(delegation("A", {}), delegation("B", { duties: ["host"] }), delegation("C", {}))).toEqual({
    B: "top",
    A: "left",
    C: "right",
  });
});

it("seats observers apart and a host by place nowhere", () => {
  expect(
    sides(
      delegation("A", {}),
      delegation("B", {}),
      delegation("C", { function: "observer" }),
      delegation("D", { seat: "no", duties: ["host"] }),
    ),
  ).toEqual({ A: "left", B: "right", C: "apart" });
});
