import fc from "fast-check";
import { expect, it } from "vitest";
import { cursorOf, listOf, type PageOptions, pageLimit, pageOf, placeOf } from "./page.ts";

const LIST = listOf("events", { limit: 3 });

it("refuses a cursor of another list, or of this one with other filters", () => {
  const query: PageOptions & object = Object.assign({ limit: 2 }, { party: ["TUR"], level: undefined });
  const cursor = cursorOf({ day: 1, id: "event:1" }, listOf("events", query));
  expect(placeOf(cursor, listOf("events", { ...query, limit: 9, cursor }))).toEqual({
    day: 1,
    id: "event:1",
  });
  for (const list of [
    listOf("statements", query),
    listOf("events", {}),
    listOf("events", { party: ["SYR"] } as object),
  ])
    expect(() => placeOf(cursor, list)).toThrow(expect.objectContaining({ code: "invalid_option" }));
});

it("leads back to the place that a cursor was made of", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_000_000, max: 9_000_000 }),
      fc.string({ minLength: 1, unit: "grapheme" }),
      (day, id) => {
        const cursor = cursorOf({ day, id }, LIST);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(placeOf(cursor, LIST)).toEqual({ day, id });
      },
    ),
  );
});

it("starts at the beginning without a cursor, and refuses one that no page gave", () => {
  expect(placeOf(undefined, LIST)).toBeNull();
  for (const cursor of ["", "a", "====", "MTIz", "Cg", "/w", "a".repeat(2000)]) {
    expect(() => placeOf(cursor, LIST)).toThrow(expect.objectContaining({ code: "invalid_option" }));
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
  const page = (rows: number[]) => pageOf(rows, 2, String, (id) => ({ day: 0, id: String(id) }), LIST);
  expect(page([])).toEqual({ items: [], next: null });
  expect(page([1, 2])).toEqual({ items: ["1", "2"], next: null });
  expect(page([1, 2, 3])).toEqual({ items: ["1", "2"], next: cursorOf({ day: 0, id: "2" }, LIST) });
});
