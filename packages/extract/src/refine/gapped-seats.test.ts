/** Takes reports that leave a verb, a name or a list out ("and Y that of B", "the League", "their army chiefs"), gives who sat in their rooms. */
import { expect, it } from "vitest";
import { brief, meetingsOf, ROOM, seatLine } from "../testing/rooms.ts";

const TWO = "The foreign ministers of Chad and Niger met in Oslo on Monday.";

it.each([
  [
    "Dr. the Hon. Ann Roe led the team of Chad and the Hon. Jo Poe that of Niger.",
    "TCD=ann-roe NER=jo-poe MLI=foreign_minister",
  ],
  [
    "Ann Roe, Minister of Justice, headed the Chadian delegation, and His Excellency Dr. Jo Poe, Minister of Trade, that of Niger.",
    "TCD=ann-roe NER=jo-poe MLI=foreign_minister",
  ],
  [
    "The three were represented by Ambassador Ann Roe (Chad), Ambassador Jo Poe (Niger) and Envoy Ole Lund (Mali).",
    "TCD=ann-roe NER=jo-poe MLI=ole-lund",
  ],
  [
    "Special Envoy Ann Roe took part for Togo and Special Envoy Jo Poe for the African Union.",
    "MLI=foreign_minister NER=foreign_minister TCD=foreign_minister TGO=ann-roe igo:african-union=jo-poe",
  ],
  [
    "The talks were chaired by the Special Representative of the Maltese OSCE Chairmanship, Ambassador Ann Roe.",
    "MLI=foreign_minister NER=foreign_minister TCD=foreign_minister igo:osce=ann-roe[chair]",
  ],
  [
    "The session was chaired by Ann Roe, the Special Adviser of the Secretary-General.",
    "MLI=foreign_minister NER=foreign_minister TCD=foreign_minister igo:united-nations=ann-roe[chair]",
  ],
  [
    "Ann Roe led the team of the bank and Jo Poe that of the museum.",
    "MLI=foreign_minister NER=foreign_minister TCD=foreign_minister",
  ],
])("seats those whose verb is left out: %s", (words, expected) => {
  const seats = (line: string): string[] => line.split(" ").sort();
  const [, ...own] = brief(meetingsOf(`${ROOM} ${words}`)[0] as never).split(" ");
  expect(own.sort()).toEqual(seats(expected));
});

it.each([
  [
    "The Arab League invited both. The Secretary General of the League, Dr. Ann Roe, met Chadian President Jo Poe.",
    "igo:arab-league=ann-roe",
  ],
  [
    "Chad asks OAS for help\n\nOn Sunday Assistant Secretary General Ann Roe met Chadian President Jo Poe.",
    "igo:oas=ann-roe",
  ],
  [
    "Chad asks for help\n\nThe Secretary-General met Chadian President Jo Poe on Sunday.",
    "igo:united-nations",
  ],
])("an organisation's officer is its own: %s", (text, expected) => {
  expect(meetingsOf(text).map(brief).join()).toContain(expected);
});

it.each([
  ["Their army chiefs met in Bern on 3 March.", "occurred NER=military_chief TCD=military_chief CHE=[host]-"],
  [
    "A meeting of their defence ministers that had been planned for December in Bern was cancelled.",
    "cancelled NER=defence_minister TCD=defence_minister",
  ],
  [
    "Experts of the two sides prepared the pact in Bern, where they met on 3 March.",
    "occurred NER TCD CHE=[host]-",
  ],
  ["Two anglers drowned in Bern, where they met on 3 March.", "occurred"],
])("those of so many that were named meet again: %s", (words, expected) => {
  const again = meetingsOf(
    `${TWO} Rain fell on Tuesday. The two countries signed a pact in 2011. ${words}`,
  )[1];
  expect(again && brief(again).split(" ").sort()).toEqual(expected?.split(" ").sort());
});

it("tells mediators from observers of one sentence", () => {
  const [room] = meetingsOf(
    `${TWO} Togo took part together with the OSCE as mediators, and Mali and Benin as observers.`,
  );
  expect(room && seatLine(room)).toContain("BEN(observer)");
  expect(room && seatLine(room)).toContain("TGO(facilitator)");
});

it("two halves of a peninsula are two", () => {
  expect(meetingsOf("North and South Korea and China met in Bern on Monday.").map(brief).join()).toContain(
    "PRK",
  );
});

it.each([
  [
    "This is the second meeting in this format. The first was held in Bern on 3 March.",
    "MLI NER TCD CHE=[host]-",
  ],
  [
    "They held the fourth dialogue. The third dialogue was held in Bern on 3 March.",
    "MLI NER TCD CHE=[host]-",
  ],
  ["The first round was held in Bern on 3 March.", "MLI NER TCD CHE=[host]-"],
])("those who met now met then: %s", (words, expected) => {
  const then = meetingsOf(`${ROOM} ${words}`).find(({ where }) => where?.name === "Bern");
  expect(then && brief(then).split(" ").sort()).toEqual(`occurred ${expected}`.split(" ").sort());
});

it("takes who chaired the round for its chair", () => {
  const [room] = meetingsOf(`${ROOM} Chadian Ambassador Ann Roe, who chaired the round, spoke.`);
  expect(room && brief(room)).toContain("TCD=ann-roe[chair]");
});
