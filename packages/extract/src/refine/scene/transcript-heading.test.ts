/** Takes transcripts with the lines over what is said, gives the day, place and mode of the meeting they stand for. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const BEFORE = "Secretary Ann Roe and Malian Foreign Minister Jo Poe Before Their Meeting";
const SAID = "SECRETARY ROE: Welcome.\n\nFOREIGN MINISTER POE: Thank you.";

/** "day place mode" of the first meeting, as published on 2024-03-14. */
const scene = (heading: string, said = SAID): string => {
  const text = `${BEFORE}\n\n${heading}\n\n${said}`;
  const { events } = extract(text, { published: "2024-03-14", outlet: "U.S. Department of State" });
  const { when, where, mode } = events[0] ?? {};
  return [when?.edtf, where?.name, mode].map((value) => value ?? "-").join(" | ");
};

it.each([
  [
    "a place and its state",
    "Tallinn, Estonia\n\nStenbock House",
    "2024-03-14 | Tallinn, Estonia | in_person",
  ],
  ["a name before a state", "Denarau Island, Fiji", "2024-03-14 | Denarau Island, Fiji | in_person"],
  [
    "a person's line before it",
    "Jo Poe, Malian Foreign Minister\n\nBamako, Mali",
    "2024-03-14 | Bamako, Mali | in_person",
  ],
  ["a room and a clock", "Oval Office\n\n3:23 P.M. EDT", "2024-03-14 | Oval Office | in_person"],
  ["a room below its town", "Treaty Room\n\nWashington, D.C.", "2024-03-14 | Washington, D.C. | in_person"],
  ["a clock alone", "3:23 P.M. EDT", "2024-03-14 | - | in_person"],
  ["a day of its own", "Bamako, Mali\nMarch 12, 2024", "2024-03-12 | Bamako, Mali | in_person"],
  ["a conference from afar", "Via Teleconference\n\nOval Office\n\n11:22 A.M. EDT", "2024-03-14 | - | video"],
  ["a border, which lies in neither state", "Chad-Mali Border", "- | - | in_person"],
  ["nothing known", "Sunset Lodge", "- | - | in_person"],
])("a transcript's heading gives %s", (_name, heading, given) => {
  expect(scene(heading)).toBe(given);
});
