/** Takes every predicate that a wire gives a contact, behind every way to name one, gives its status, day and place. */
import { describe, expect, it } from "vitest";
import { meetingsOf } from "../../../testing/rooms.ts";

const CONTACTS = [
  "Talks between the foreign ministers of Chad and Niger",
  "A meeting of the presidents of Chad, Niger and Mali",
  "Consultations among the foreign ministers of Chad, Niger, Mali and Togo",
  "A new round of talks between Chadian Foreign Minister Ali Musa and Nigerien Foreign Minister Jo Poe",
];

/** Predicates by status; "nobody meets" where they only say that somebody wants it. */
const PREDICATES: Readonly<Record<string, readonly string[]>> = {
  planned: [
    "will be held",
    "are to be held",
    "are due to start",
    "are expected to take place",
    "are scheduled",
    "are slated",
    "are on the calendar",
    "are being prepared",
    "are about to begin",
    "would take place",
    "will go ahead",
    "will proceed",
    "are set to kick off",
    "will be convened",
  ],
  unconfirmed: ["may take place", "could be held", "are under consideration", "are being considered"],
  occurred: [
    "took place",
    "were held",
    "ended",
    "got under way",
    "lasted two hours",
    "broke down",
    "came to an end",
  ],
  cancelled: [
    "were called off",
    "were put off",
    "were shelved",
    "had to be cancelled",
    "fell through",
    "are on hold",
    "will not take place",
    "will no longer be held",
    "did not happen",
    "never took place",
    "failed to materialise",
    "did not go ahead",
  ],
  "nobody meets": [
    "are urgently needed",
    "were proposed",
    "should be held",
    "would be useful",
    "are out of the question",
    "were ruled out",
  ],
};

/** The verb as the contact's number has it. */
const agree = (contact: string, said: string): string =>
  /^A /.test(contact) ? said.replace(/^are\b/, "is").replace(/^were\b/, "was") : said;

describe.each(Object.entries(PREDICATES))("%s", (status, said) => {
  it.each(said)("%s", (words) => {
    const day = status === "occurred" || status === "cancelled" ? "on Monday" : "on Friday";
    for (const contact of CONTACTS)
      for (const scene of [`in Rome ${day}`, `${day} in Rome`, "in Rome"]) {
        const text = `${contact} ${agree(contact, words)} ${scene}.`;
        const told = meetingsOf(text).map((event) => `${event.status} ${event.where?.name ?? "nowhere"}`);
        expect(told, text).toEqual(status === "nobody meets" ? [] : [`${status} Rome`]);
      }
  });
});

it.each([
  ["Talks between Chad and Niger are under way in Rome.", "ongoing Rome"],
  ["The planned talks between Chad and Niger took place in Rome.", "occurred Rome"],
  ["Chad and Niger dropped a planned meeting in Rome.", "cancelled Rome"],
  ["Talks between Chad and Niger were due in Rome but did not happen.", "cancelled Rome"],
  // Places of what was talked of.
  ["Talks between Chad and Niger turned to security in Mali.", "occurred nowhere"],
  [
    "The meeting between the ministers of Chad and Niger failed to stop the fighting in Mali.",
    "occurred nowhere",
  ],
  ["Talks between Chad and Niger ended the war in Sudan.", "occurred nowhere"],
])("%s", (text, told) =>
  expect(meetingsOf(text).map(({ status, where }) => `${status} ${where?.name ?? "nowhere"}`)).toEqual([
    told,
  ]),
);
