import { expect, test } from "vitest";
import { isEdtf } from "../../edtf.ts";
import { localDay } from "./local-day.ts";

test.each([
  ["2025-03-10T23:30Z", "Asia/Tokyo", "2025-03-11"],
  ["2025-03-11T02:00:00Z", "America/New_York", "2025-03-10"],
  ["2025-03-10T22:00:00-04:00", "Europe/Moscow", "2025-03-11"],
  ["2025-03-10T22:00:00.123+00:00", "Asia/Tokyo", "2025-03-11"],
  ["2025-12-31T22:00Z", "Africa/Nairobi", "2026-01-01"],
  // Nothing tells which day these were elsewhere.
  ["2025-03-10T23:30", "Asia/Tokyo", "2025-03-10T23:30"],
  ["2025-03-10", "Asia/Tokyo", "2025-03-10"],
  ["2025-03", "Asia/Tokyo", "2025-03"],
  ["2025-03-10T23:30Z/2025-03-12", "Asia/Tokyo", "2025-03-10T23:30Z/2025-03-12"],
  ["2025-03-10T23:30Z", null, "2025-03-10T23:30Z"],
  ["2025-03-10T23:30Z", "Nowhere/Town", "2025-03-10T23:30Z"],
])("%s in %s is %s", (edtf, zone, day) => {
  expect(localDay(edtf, zone)).toBe(day);
  expect(isEdtf(localDay(edtf, zone))).toBe(isEdtf(edtf));
});
