/** Takes reports with a dateline and a day of publication, gives the day that their weekdays count from. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const dayOf = (line: string, published: string): unknown =>
  extract(`${line} Kenya's president met Chad's leader in Ankara on Tuesday.`, { published }).events.map(
    ({ status, when }) => [status, when?.edtf],
  )[0];

it.each([
  // Tuesday, 14 March 2023
  ["ANKARA, March 14 (Agency) —", "2023-03-14", "2023-03-14"],
  ["ANKARA, March 14 (Agency) —", "2023-03-20", "2023-03-14"],
  ["ANKARA, March 17 (Agency) —", "2023-04-20", "2023-03-14"],
  ["ANKARA, Dec 30 (Agency) —", "2024-01-05", "2023-12-26"],
  // published by the calendar of a zone further west
  ["ANKARA, March 14 (Agency) —", "2023-03-13", "2023-03-14"],
  // no day of writing: years ago, or ahead
  ["ANKARA, March 14 (Agency) —", "2023-09-21", "2023-09-19"],
  ["ANKARA (Agency) —", "2023-03-20", "2023-03-14"],
])("counts from the day of the dateline: %s, published %s", (line, published, day) => {
  expect(dayOf(line, published)).toEqual(["occurred", day]);
});
