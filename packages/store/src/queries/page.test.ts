import fc from "fast-check";
import { expect, it } from "vitest";
import { cursorOf, pageLimit, pageOf, placeOf } from "./page.ts";

it("leads back to the place that a cursor was made of", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_000_000, max: 9_000_000 }),
      fc.string({ minLength: 1, unit: "grapheme" }),
      (day, id) => {
        const cursor = cursorOf({ day, id });
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(placeOf(cursor)).toEqual({ day, id });
      },
    ),
  );
});

it("starts at the beginning without a cursor, and refuses one that no page gave", () => {
  expect(placeOf(undefined)).toBeNull();
  for (const cursor of ["", "a", "====", "MTIz", "Cg", "/w", "a".repeat(2000)]) {
    expect(() => placeOf(cursor)).toThrow(expect.objectContaining({ code: "invalid_option" }));
  }
});

it.each([
  [undefined, 50],
  [1, 1],
  [200, 200],
])("takes %j as a limit of %i", (limit, expected) => {
  expect(pageLimit(limit === undefined ? {} : { limit })).toBe(expected);
});

it("has no cursor at the end, and that of its last item before it", () => {
  const page = (rows: number[]) => pageOf(rows, 2, String, (id) => ({ day: 0, id: String(id) }));
  expect(page([])).toEqual({ items: [], next: null });
  expect(page([1, 2])).toEqual({ items: ["1", "2"], next: null });
  expect(page([1, 2, 3])).toEqual({ items: ["1", "2"], next: cursorOf({ day: 0, id: "2" }) });
});
