/** Takes what somebody says of his own contacts, gives the rooms that it tells of: "I spoke with X" is of the speaker's side. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const rooms = (text: string, outlet: string | null): string =>
  extract(text, { published: "2024-03-14", ...(outlet === null ? {} : { outlet }) })
    .events.filter(({ type, status }) => (type === "meeting" || type === "call") && status === "occurred")
    .map(({ participants }) =>
      participants
        .filter(({ seat }) => seat === "yes")
        .map(({ represents }) => represents)
        .join(" "),
    )
    .join(" | ");

const STATE = "U.S. Department of State";

it.each([
  ["I spoke this morning with Chadian Foreign Minister Ali Musa about the floods.", STATE, "TCD USA"],
  ["When we met with Malian officials in Oslo in March, our first topic was trade.", STATE, "MLI USA"],
  ["In my call with Chadian President Ali Musa on Monday, he told me of the floods.", STATE, "TCD USA"],
  [
    "As I said yesterday, our National Security Advisor spoke with his Chadian counterpart.",
    STATE,
    "TCD USA",
  ],
  // Whose words they are isn't known; nobody of another side is told of; a dialogue of years is no meeting.
  ["I spoke this morning with Chadian Foreign Minister Ali Musa about the floods.", null, ""],
  ["We met with students from Mali and Chad on Monday to speak about the floods.", STATE, ""],
  ["We are proud of our dialogue with Chad, and of what it has brought to both.", STATE, ""],
  ["As we meet here today, Chad and Mali are hosting the people who fled.", STATE, ""],
])("%s (%s)", (text, outlet, expected) => {
  expect(rooms(text, outlet)).toBe(expected);
});
