import { expect, test } from "vitest";
import { dateText } from "./date-text.ts";

test.each([
  ["2023-05-10", "10 May 2023"],
  ["2023-05-10T14:00:00Z", "10 May 2023"],
  ["2023-05", "May 2023"],
  ["2023", "2023"],
  ["2023-05-10/2023-05-12", "2023-05-10/2023-05-12"],
  ["2023-05~", "2023-05~"],
  ["2023-21", "2023-21"],
])("%s → %s", (edtf, text) => {
  expect(dateText(edtf)).toBe(text);
});
