import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordPlaces } from "../record/evidence-spans.ts";
import { textSegments } from "./text-segments.ts";

const LENGTH = 40;
const records: fc.Arbitrary<RecordPlaces[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom("event", "statement", "time"),
      fc.array(
        fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
        {
          maxLength: 4,
        },
      ),
    )
    .map(([kind, places]) => ({ key: "k", kind, id: "i", places }) as RecordPlaces),
  { maxLength: 6 },
);

describe("the segments of a text", () => {
  it("are the whole text, in order, each as deep as the places over it", () => {
    fc.assert(
      fc.property(records, (given) => {
        const segments = textSegments(LENGTH, given);
        let at = 0;
        for (const { start, end, depth, kind } of segments) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          const over = given.flatMap((record) =>
            record.places
              .filter(([from, to]) => from < to && from <= start && end <= to)
              .map(() => record.kind),
          );
          expect(depth).toBe(over.length);
          if (kind === null) expect(over).toEqual([]);
          else expect(over).toContain(kind);
        }
        expect(at).toBe(LENGTH);
      }),
    );
  });

  it("stay few and quick where thousands of places overlap", () => {
    const places = Array.from({ length: 2_000 }, (_, i) => [i, 10_000 - i] as const);
    const segments = textSegments(10_000, [{ key: "k", kind: "event", id: "i", places }]);
    expect(segments).toHaveLength(3_999);
    expect(Math.max(...segments.map(({ depth }) => depth))).toBe(2_000);
  });

  it("are one plain segment where nothing was read, and none of an empty text", () => {
    expect(textSegments(5, [])).toEqual([{ start: 0, end: 5, depth: 0, kind: null }]);
    expect(textSegments(0, [])).toEqual([]);
  });
});
