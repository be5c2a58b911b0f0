/** Takes a ministry's releases, gives the rooms in which its own side sat without being named. */
import { expect, it } from "vitest";
import { meetingsOf, seatLine } from "../../testing/rooms.ts";

const STATE = "U.S. Department of State";

it.each([
  ["The Secretary met with the president of Chad.", "occurred in_person: TCD USA"],
  [
    "Deputy Secretary Miller traveled to Niger for meetings with Prime Minister Ali Musa of Chad.",
    "occurred in_person: TCD USA",
  ],
  [
    "Deputy Secretary Miller led an interagency delegation to Lome today for a meeting with Prime Minister Ali Musa of Chad.",
    "occurred in_person: TCD USA",
  ],
  [
    "Special Envoy Jo Miller visited Abuja, Nigeria, where he met with Foreign Minister Ali Musa of Niger.",
    "occurred in_person: NER USA",
  ],
  [
    "Special Envoy Jo Miller and Ambassador Ann Poe visited Aden. They met with Prime Minister Ali Musa of Chad.",
    "occurred in_person: TCD USA USA",
  ],
  [
    "A U.S. interagency delegation came to Chad. The delegation met with Foreign Minister Ali Musa of Chad.",
    "occurred in_person: TCD USA",
  ],
  [
    "At the invitation of Secretary of State Jo Miller, Nigerien Foreign Minister Ali Musa traveled to Washington. During their meeting, they reviewed trade.",
    "occurred in_person: NER USA[host]",
  ],
  [
    "Secretary of State Jo Miller participated today in the water ministerial hosted by Prime Minister Ali Musa of Chad.",
    "occurred in_person: TCD[host] USA",
  ],
  [
    "Secretary Miller’s Call with Allies\n\nParticipants in the call included President Ali Musa of Chad and Prime Minister Ida Moe of Norway.",
    "occurred call: NOR TCD USA",
  ],
])("reads a release's “%s”", (text, expected) => {
  expect(meetingsOf(text.includes("\n") ? text : `Remarks\n\n${text}`, STATE).map(seatLine)).toEqual([
    expected,
  ]);
});

it("gives a contact of a readout's holder his side", () => {
  const text =
    "Readout of Secretary Miller’s Meetings\n\nA meeting with Foreign Minister Ali Musa of Niger was cancelled.";
  expect(meetingsOf(text, STATE).map(seatLine)).toContain("cancelled in_person: NER USA");
});

it("gives a release's headline its issuer's side", () => {
  const [meeting] = meetingsOf(
    "Border Talks with the Government of Niger\n\nThe talks dealt with wells.",
    STATE,
  );
  expect(meeting?.participants.map(({ represents }) => represents)).toEqual(["NER", "USA"]);
});
