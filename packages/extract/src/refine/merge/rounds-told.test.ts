import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const FOUR = "The foreign ministers of Rwanda, Uganda, Burundi and Tanzania met in Kigali on Tuesday.";

/** The contacts that a text tells of behind the first one: status, day, place, how many sides. */
const behind = (text: string): string[] =>
  extract(`${FOUR} ${text}`, { published: "2024-05-16" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .slice(1)
    .map(({ status, when, where, participants }) =>
      [status, when?.edtf, where?.name, participants.filter(({ seat }) => seat !== "no").length].join(" "),
    );

describe("a round that only its order names", () => {
  it.each([
    ["The first, in Kampala on 5 April, had ended without a result.", "occurred 2024-04-05 Kampala 4"],
    ["A first took place in Kampala in April.", "occurred 2024-04 Kampala 4"],
    ["The first four-way round took place in Kampala on April 11.", "occurred 2024-04-11 Kampala 4"],
    ["The only direct round so far was held in Kampala in April.", "occurred 2024-04 Kampala 4"],
    [
      "The first round of the four-way dialogue was held in Kampala on March 20.",
      "occurred 2024-03-20 Kampala 4",
    ],
    ["The second plenary of the Group was held in Kampala on 20 March.", "occurred 2024-03-20 Kampala 4"],
    ["The last four-way meeting took place on 13 March.", "occurred 2024-03-13  4"],
    ["The talks were last held in Kampala in March.", "occurred 2024-03 Kampala 4"],
    ["The third is to be held in Kampala in October.", "planned 2024-10 Kampala 4"],
    ["A third is due in Kampala in October.", "planned 2024-10 Kampala 4"],
    ["The next dialogue will be held in Kampala in October.", "planned 2024-10 Kampala 4"],
    ["The four sides agreed to hold the next round in Kampala in October.", "planned 2024-10 Kampala 4"],
    ["The group will next meet in Kampala in October.", "planned 2024-10 Kampala 4"],
    ["We will next meet in Kampala in October.", "planned 2024-10 Kampala 4"],
    ["A second one, due on July 31 in Kampala, was cancelled.", "cancelled 2024-07-31 Kampala 4"],
    ["A second, planned for April in Kampala, was called off.", "cancelled 2024-04 Kampala 4"],
    [
      "A second round, set for April in Kampala, was called off after an attack.",
      "cancelled 2024-04 Kampala 4",
    ],
    ["A round that had been scheduled in Kampala for last April was put off.", "cancelled 2024-04 Kampala 4"],
    ["The round planned in Kampala for March was canceled because of floods.", "cancelled 2024-03 Kampala 4"],
  ])("%s", (text, expected) => {
    expect(behind(text)).toEqual([expected]);
  });

  it("each of two in one sentence", () => {
    const text =
      "The previous round was held in Kampala in March, while a round due in April in Gitega was called off.";
    expect(behind(text)).toEqual(["occurred 2024-03 Kampala 4", "cancelled 2024-04 Gitega 4"]);
  });

  it.each([
    "A meeting of their energy ministers was postponed. It is now to be held in Arusha on June 10.",
    "They agreed to set up a working group on air links. It will meet in Arusha on June 10.",
  ])("what “it” takes up: %s", (text) => {
    expect(behind(text).at(-1)).toBe("planned 2024-06-10 Arusha 4");
  });

  it.each([
    "The meeting dealt with the dam. It is to be inaugurated in Kampala in October.",
    "They discussed an exhibition at the meeting; it will take place in Kampala in October.",
    "The ministers discussed two dams. A second is planned for October in Kampala.",
    "The ministers opened a plant at the meeting. A second is due in Kampala in October.",
    "The first, a nurse in Kampala, had died in April.",
    "A further round of sanctions is due in October.",
    "Another election round is planned for October in Kampala.",
    "The next tender round is expected in Kampala in October.",
    "The round planned in Kampala for October will go ahead.",
    "“We will meet again in Kampala in June,” he said.",
  ])("nothing of others: %s", (text) => {
    expect(behind(text)).toEqual([]);
  });
});

describe("whom a head receives", () => {
  it.each([
    "Uzbek President Jamshid Qodirov received the heads of the delegations.",
    "The heads of delegation were received by Uzbek President Jamshid Qodirov.",
    "Uzbek President Jamshid Qodirov received the participants.",
  ])("%s", (text) => {
    expect(behind(text)).toEqual(["occurred   5"]);
  });

  const first = (text: string): string =>
    extract(text, { published: "2024-05-16" })
      .events.filter(({ type }) => type === "meeting" || type === "call")
      .map(({ type, participants }) => [type, ...participants.map(({ represents }) => represents)].join(" "))
      .join();

  it.each([
    ["The Kenyan delegation was received by Ugandan Prime Minister Jo Poe.", "meeting KEN UGA"],
    ["Kenyan Foreign Minister Amina Otieno met Prime Minister Asim Daud in Islamabad.", "meeting KEN PAK"],
    [
      "Kenyan Foreign Minister Amina Otieno was welcomed in Kampala by Ugandan President Jo Poe.",
      "meeting KEN UGA",
    ],
    ["Kenyan Foreign Minister Amina Otieno called Ugandan army chief Gen. Jo Poe on Monday.", "call KEN UGA"],
    ["Kenyan Foreign Minister Amina Otieno met Prime Minister Asim Daud in Geneva.", ""],
    ["Kenyan striker Amina Otieno met Prime Minister Asim Daud in Islamabad.", ""],
  ])("%s", (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});
