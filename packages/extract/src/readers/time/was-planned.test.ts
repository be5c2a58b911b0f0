import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

it.each([
  ["The talks planned for February in Lome were called off.", "2024-02"],
  ["The talks planned for May in Lome were called off.", "2024-05"],
  ["A round planned for December in Lome was cancelled.", "2023-12"],
  ["A session set for March 8 was postponed.", "2024-03-08"],
  ["Talks planned for February in Lome will go ahead.", "2025-02"],
])("what was planned lies behind where that is nearer: %s", (text, edtf) => {
  expect(extract(text, { published: "2024-03-14" }).times.map((time) => time.edtf)).toEqual([edtf]);
});
