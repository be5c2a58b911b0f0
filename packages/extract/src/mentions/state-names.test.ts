/** Takes sentences in which a state's name or capital lies beside a title or a preposition, gives who met. */
import { expect, it } from "vitest";
import { brief, meetingsOf } from "../testing/rooms.ts";

it.each([
  [
    "The presidents of the Republic of the Congo and Chad met in Geneva on Monday.",
    ["occurred CHE=[host]- COG=head_of_state TCD=head_of_state"],
  ],
  [
    "The president of the Democratic Republic of the Congo met the Chadian president in Geneva on Monday.",
    ["occurred CHE=[host]- COD=head_of_state TCD=head_of_state"],
  ],
  [
    "The President of the Republic of Azerbaijan met the President of the Republic of Türkiye in Geneva on Monday.",
    ["occurred AZE=head_of_state CHE=[host]- TUR=head_of_state"],
  ],
  ["Delegations from Kyiv and Moscow met in Geneva on Monday.", ["occurred CHE=[host]- RUS UKR"]],
  ["Negotiators from Khartoum and Juba met in Geneva on Monday.", ["occurred CHE=[host]- SDN SSD"]],
  ["The mayor of Geneva met a choir from Moscow and a team from Kyiv on Monday.", []],
])("%s", (text, rooms) => {
  expect(meetingsOf(text).map(brief)).toEqual(rooms);
});
