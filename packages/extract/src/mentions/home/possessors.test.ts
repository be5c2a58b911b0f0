/** Takes reports of a state's agency on others' delegations, gives whose those are that lead them. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const seatsOf = (text: string) =>
  extract(`TASHKENT, July 17 (TASS) - ${text}`, { published: "2025-07-17" }).events.flatMap(
    ({ type, participants }) =>
      type === "meeting"
        ? participants.filter(({ seat }) => seat === "yes").map(({ represents }) => represents)
        : [],
  );

it.each([
  "A Chadian delegation led by Foreign Minister Ali Roe met Uzbek ministers in Tashkent on Thursday.",
  "A delegation of Chad led by acting foreign minister Ali Roe met Uzbek ministers in Tashkent on Thursday.",
  "A delegation from Chad, headed by Foreign Minister Ali Roe, met Uzbek ministers in Tashkent on Thursday.",
])("takes who leads a delegation for whoever sent it, not for the agency's state: %s", (text) => {
  expect(seatsOf(text).sort()).toEqual(["TCD", "UZB"]);
});

it("leaves who only meets a delegation to the agency's state", () => {
  expect(seatsOf("A Chadian delegation met Foreign Minister Ali Roe in Moscow on Thursday.").sort()).toEqual([
    "RUS",
    "TCD",
  ]);
});
