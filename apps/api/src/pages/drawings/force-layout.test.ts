import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forceLayout, type LayoutLink } from "./force-layout.ts";

const COUNT = 18;
const links: fc.Arbitrary<LayoutLink[]> = fc.array(
  fc
    .record({ a: fc.nat(COUNT - 1), b: fc.nat(COUNT - 1), weight: fc.integer({ min: 1, max: 9 }) })
    .filter(({ a, b }) => a !== b),
  { maxLength: 30 },
);

describe("the layout of a graph", () => {
  it("places every node in the square, the same way each time", () => {
    fc.assert(
      fc.property(fc.nat(COUNT), links, (count, given) => {
        const inside = given.filter(({ a, b }) => a < count && b < count);
        const places = forceLayout(count, inside);
        expect(places).toHaveLength(count);
        for (const { x, y } of places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(1);
        }
        expect(forceLayout(count, inside)).toEqual(places);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps who met nearer than who didn't, and nobody on top of another", () => {
    // Two triangles, joined by nothing.
    const triangle = (from: number): LayoutLink[] => [
      { a: from, b: from + 1, weight: 3 },
      { a: from + 1, b: from + 2, weight: 3 },
      { a: from, b: from + 2, weight: 3 },
    ];
    const places = forceLayout(6, [...triangle(0), ...triangle(3)]);
    const distance = (a: number, b: number): number =>
      Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
    const within = [
      distance(0, 1),
      distance(0, 2),
      distance(1, 2),
      distance(3, 4),
      distance(3, 5),
      distance(4, 5),
    ];
    const across = [0, 1, 2].flatMap((a) => [3, 4, 5].map((b) => distance(a, b)));
    expect(Math.min(...within)).toBeGreaterThan(0.05);
    const mean = (list: number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
    expect(mean(within)).toBeLessThan(mean(across));
  });
});
