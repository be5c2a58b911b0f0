/** Takes first words of paragraphs, gives where a speaker's label stops; the heads of a memorandum and a page's own lines are none. */
import { expect, it } from "vitest";
import { speakerLabelEnd } from "./speaker-labels.ts";

it.each([
  ["MS. LUND: The port is full.", 9],
  ["LUND: The port is full.", 5],
  ["SUBJECT: Method of opening the port", 0],
  ["FROM: The harbour office", 0],
  ["RELATED: The port is full", 0],
  ["SEE ALSO: The port is full", 0],
  ["WHAT: A visit to the port", 0],
  ["THE FACTS: The port is open", 0],
  ["MEMORANDUM FOR THE HARBOUR OFFICE: The port", 0],
])("%s", (text, end) => {
  expect(speakerLabelEnd(text, 0, text.length)).toBe(end);
});
