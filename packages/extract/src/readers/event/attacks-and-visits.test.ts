import { describe, expect, it } from "vitest";
import { otherEvents as read } from "../../testing/other-events.ts";

const OTIENO = "Kenyan Foreign Minister Amina Otieno";

describe("events told by who strikes or falls, who is to travel, what was signed", () => {
  it.each([
    // Attacks and fighting.
    ["Gunmen raided a market near Gulu on Monday, killing 12.", "conflict occurred 2031-09-15 Gulu"],
    ["No fewer than 23 died on 24 June, when gunmen attacked a market.", "conflict occurred 2031-06-24 -"],
    ["Six Ugandan soldiers were killed on Sunday.", "conflict occurred 2031-09-14 -"],
    ["On Friday, two guards were shot by a sniper near Gulu.", "conflict occurred 2031-09-12 Gulu"],
    ["A car bomb exploded in Kampala on Monday.", "conflict occurred 2031-09-15 Kampala"],
    ["Rockets were fired at Gulu on Monday.", "conflict occurred 2031-09-15 Gulu"],
    ["The fighting of 16 May left scars.", "conflict occurred 2031-05-16 -"],
    [
      "Fighting in the Lomu valley in January and February of last year killed 80 soldiers.",
      "conflict occurred 2030-01/2030-02 -",
    ],
    ["Fighting around the old airport has flared up again.", "conflict ongoing - -"],
    ["Uganda and Kenya fought for five days in March.", "conflict occurred 2031-03 - KEN UGA"],
    ["It was shut after an exchange of fire in which two men lost their lives.", "conflict occurred - -"],
    ["War broke out in May 1998.", "conflict occurred 1998-05 -"],
    [
      "Kenyan troops entered the west of Uganda in 2026.",
      "military_intervention occurred 2026 Uganda KEN UGA",
    ],
    // Visits.
    [`${OTIENO} is due to travel to Juba on Friday.`, "visit planned 2031-09-19 Juba KEN"],
    [
      `A visit to Juba by ${OTIENO}, planned for 22 September, was put off.`,
      "visit cancelled 2031-09-22 Juba KEN",
    ],
    [`${OTIENO} visited both capitals in May.`, "visit occurred 2031-05 - KEN"],
    [`They agreed to arrange a visit to Juba by ${OTIENO} in December.`, "visit planned 2031-12 Juba KEN"],
    [
      `They welcomed the visit that ${OTIENO} will pay to Juba in December.`,
      "visit planned 2031-12 Juba KEN",
    ],
    [`${OTIENO} pays an official visit to Juba next Tuesday.`, "visit planned 2031-09-23 Juba KEN"],
    // Agreements, elections.
    ["A cease-fire was signed in Kampala on 17 February.", "signature occurred 2031-02-17 Kampala"],
    [
      "It should be recalled that Uganda and Kenya signed an accord in May.",
      "signature occurred 2031-05 - KEN UGA",
    ],
    ["He meant the accord that Uganda and Kenya signed in May.", "signature occurred 2031-05 - KEN UGA"],
    ["In March, Chad brokered a deal between Uganda and Kenya.", "agreement occurred 2031-03 - KEN UGA"],
    ["Uganda elected a new parliament on 30 January.", "election occurred 2031-01-30 - UGA"],
    ["It was called off because of the general election in Uganda.", "election occurred - - UGA"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe("what only looks like one", () => {
  it.each([
    "More than 9,000 people have been killed so far.",
    "Ten soldiers were killed in a helicopter crash on Monday.",
    "No soldiers were killed on Monday.",
    "An actor was murdered in Nairobi on Monday.",
    "Special forces raided a tax office on Monday.",
    "Trees were planted by soldiers on Monday.",
    "Two clerks were fired on Monday.",
    "Kenyan forces entered the competition in Uganda on Monday.",
    "Two lawyers fought over the contract in May.",
    "Firefighters fought for five hours on Monday.",
    "The exchange of prisoners took place on Monday.",
    `${OTIENO} might be due to travel.`,
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
