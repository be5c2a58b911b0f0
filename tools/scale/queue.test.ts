import { expect, it } from "vitest";
import { seeded } from "../fuzz/mutate.ts";
import { arrivalsOf, expectedWait, simulate } from "./queue.ts";

it("lets jobs wait for the worker that is free first", () => {
  const { waits, busy, longest } = simulate(
    Float64Array.of(0, 1, 2, 3, 40),
    Float64Array.of(10, 10, 10, 10, 10),
    2,
  );
  expect([...waits]).toEqual([0, 0, 8, 8, 0]);
  expect(busy).toBeCloseTo(0.5);
  expect(longest).toBe(2);
});

it.each([
  [1, 0.5, "fixed"],
  [1, 0.8, "spread"],
  [4, 0.8, "spread"],
  [16, 0.9, "spread"],
])(
  "%d workers at a load of %d, times %s: the simulation comes to what theory says",
  (servers, load, times) => {
    const below = seeded(servers * 100 + load * 10);
    const services = Float64Array.from({ length: 400_000 }, () =>
      times === "fixed" ? 10 : -10 * Math.log(1 - below(2 ** 31) / 2 ** 31),
    );
    const rate = (load * servers) / 10;
    const { waits } = simulate(
      arrivalsOf(services.length, rate, () => rate, below),
      services,
      servers,
    );
    const mean = waits.reduce((sum, ms) => sum + ms, 0) / waits.length;
    expect(mean / expectedWait(rate, services, servers)).toBeGreaterThan(0.9);
    expect(mean / expectedWait(rate, services, servers)).toBeLessThan(1.1);
  },
);
