/** Takes contacts told in passing by who had them, in a transcript, gives the two sides. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const told = (words: string): string[] =>
  extract(
    `Remarks by Secretary Ann Roe at a Dinner\n\nAnn Roe, Secretary of State\n\nWashington, D.C.\n\nSECRETARY ROE: Good evening, everyone. It is good to be here with all of you at the end of a long week, and there is a lot that I would like to say.\n\n${words}\n\nThank you all very much.`,
    { published: "2024-03-14", outlet: "U.S. Department of State" },
  )
    .events.filter(({ type, status }) => (type === "meeting" || type === "call") && status === "occurred")
    .map(({ participants }) =>
      participants.map(({ represents, seat }) => (seat === "no" ? `-${represents}` : represents)),
    )
    .filter((room) => room.length > 1)
    .map((room) => room.join(" "));

describe("a contact told in passing", () => {
  it.each([
    ["I was with President Ali Musa of Chad yesterday, and we spoke of this.", ["TCD USA"]],
    ["We just came from a meeting with Foreign Minister Ali Musa of Chad.", ["TCD USA"]],
    ["I want to thank King Ali of Chad for hosting us.", ["TCD USA"]],
    ["Let me thank my friend, Foreign Minister Ali Musa of Chad, for having us here today.", ["TCD USA"]],
    ["President Ali Musa of Chad called me the night that I took office.", ["TCD USA"]],
    ["I got off the phone with President Ali Musa of Chad a little while ago.", ["TCD USA"]],
    ["I spent some time with the Chadian Prime Minister yesterday.", ["TCD USA"]],
    ["I saw Foreign Minister Ali Musa of Chad last week.", ["TCD USA"]],
    ["I had a chance to see Foreign Minister Ali Musa of Chad last week.", ["TCD USA"]],
    ["I spoke last week with Foreign Minister Ali Musa of Chad.", ["TCD USA"]],
    ["I hosted a lunch for Foreign Minister Ali Musa of Chad on Monday.", ["TCD USA"]],
    ["I stopped in Bamako for discussions with my Chadian and Nigerian counterparts.", ["-MLI NGA TCD USA"]],
    ["I've spent a lot of time with Xi Jinping.", ["CHN USA"]],
    [
      "I want to begin by thanking Foreign Minister Ali Musa of Chad for his hospitality, and for meeting with me today.",
      ["TCD USA"],
    ],
    [
      "A special thank you to the leaders of Chad and Mali for cohosting this summit with the United States.",
      ["MLI TCD USA"],
    ],
    [
      "The Secretary was joined by her counterparts from Chad and Mali at a meeting on Monday.",
      ["MLI TCD USA"],
    ],
    ["I met with members of the Chadian government yesterday.", ["TCD USA"]],
    [
      "The Secretary met yesterday with over 25 countries, the African Union, and the World Bank.",
      ["USA igo:african-union igo:world-bank"],
    ],
    ["The Secretary met with President Ali Musa of Chad, Mali said on Monday.", ["TCD USA"]],
    ["This weekend I spoke with President Ali Musa of Chad.", ["TCD USA"]],
    ["Yesterday I attended a NATO summit.", ["USA igo:nato"]],
    ["The forum – hosted by the Republic of Chad and Mali – brought together many.", ["MLI TCD"]],
    ["That came up in the talks that I had on Monday with President Ali Musa of Chad.", ["TCD USA"]],
    ["It was part of the discussion the Secretary had with Chadian leaders two weeks ago.", ["TCD USA"]],
    ["Foreign Minister Ali Musa of Chad and I had a very good meeting.", ["TCD USA"]],
    ["Of Chad I say this: of course, we have already talked to the Chadians about it.", ["TCD USA"]],
    ["We just came from seeing Foreign Minister Ali Musa of Chad.", ["TCD USA"]],
    ["I had the pleasure of speaking with my Chadian counterpart.", ["TCD USA"]],
    ["I went to Nairobi to meet with President Ali Musa of Chad.", ["TCD USA"]],
    ["QUESTION: Yesterday you met with President Ali Musa of Chad.", ["TCD USA"]],
    ["QUESTION: We have heard about your meeting with President Ali Musa of Chad.", ["TCD USA"]],
    [
      "QUESTION: You spoke of the meeting on Monday with Chad and Mali that the Secretary had.",
      ["MLI TCD USA"],
    ],
    ["I was honored to host Foreign Minister Ali Musa of Chad in November.", ["TCD USA"]],
    ["The Secretary did speak with President Ali Musa of Chad about the road.", ["TCD USA"]],
    ["The Secretary said so in her call to President Ali Musa of Chad.", ["TCD USA"]],
    ["The Secretary raised the matter in the call with President Ali Musa of Chad.", ["TCD USA"]],
    ["I had, as you know, very good discussions with President Ali Musa of Chad.", ["TCD USA"]],
    ["We talked about this with President Ali Musa of Chad.", ["TCD USA"]],
    ["Chad and the United States have recently engaged in broad discussions.", ["TCD USA"]],
    ["I told President Ali Musa of Chad, whom I met with in May, to go on.", ["TCD USA"]],
    ["As the Secretary told President Ali Musa of Chad directly, the road stays open.", ["TCD USA"]],
    ["As the Secretary told King Ali of Chad yesterday, the road stays open.", ["TCD USA"]],
    ["The Secretary and President Ali Musa of Chad talked about the road.", ["TCD USA"]],
    ["I met today with my good friend and counterpart, Foreign Minister Ali Musa of Chad.", ["TCD USA"]],
    ["I can tell you about the talks the Secretary had with the Chadian foreign minister.", ["TCD USA"]],
    ["There was a meeting in Oslo where the Chad and Mali delegations went over this.", ["MLI -NOR TCD"]],
    ["There was a meeting in Oslo at which Chad and Mali agreed to this.", ["MLI -NOR TCD"]],
    [
      "Last year the Chadians convened in May a UN Security Council meeting.",
      ["TCD igo:un-security-council"],
    ],
    ["It came from a conversation with President Ali Musa of Chad and Secretary Roe.", ["TCD USA"]],
    ["This week the G7 Water Group met in Rome.", ["CAN DEU FRA GBR ITA JPN USA igo:european-union"]],
    [
      "You may remember in May the Chadian foreign minister and Secretary Roe co-hosted a ministerial.",
      ["TCD USA"],
    ],
    ["In recent calls with Chadian civilian and military leaders, the Secretary asked for it.", ["TCD USA"]],
  ])("“%s”", (words, rooms) => expect(told(words)).toEqual(rooms));

  it.each([
    "I was with the foreign minister yesterday.",
    "Thank you for having me.",
    "I want to thank the people of Chad for hosting us.",
    "President Ali Musa of Chad called me a friend.",
    "QUESTION: Have you spoken to President Ali Musa of Chad?",
    "QUESTION: What came of your meeting with President Ali Musa of Chad?",
    "QUESTION: I wonder what kind of talks you have had with President Ali Musa of Chad.",
    "We are prepared to meet with President Ali Musa of Chad.",
    "I am not aware of any recent calls that the Secretary has had with President Ali Musa of Chad.",
    "Did the Secretary speak with President Ali Musa of Chad about the road?",
    "The Secretary welcomed the progress in talks with President Ali Musa of Chad.",
    "I am honored to host Foreign Minister Ali Musa of Chad in May.",
    "The Secretary told President Ali Musa of Chad that the road stays open.",
    "The Secretary and President Ali Musa of Chad have talked about the road for years.",
    "I am on the phone every day with President Ali Musa of Chad.",
    "I spent some time with the Chadian people.",
    "I met with Chadian civilian and military families.",
    "In her meetings with President Ali Musa of Chad, Secretary Roe will ask for it.",
    "There was a meeting in Oslo, where Chad and Mali signed a deal in 1993.",
    "I was not in the meeting with President Ali Musa of Chad.",
    "I was supposed to be at the NATO meeting an hour ago.",
    "I met with members of the Chadian diaspora yesterday.",
    "The Secretary is travelling to Bamako to engage with leaders at a NATO meeting.",
    "Ali Musa of Chad said he saw me as a friend last week.",
    "I announced it after the NATO summit.",
    "I will attend a NATO summit.",
    "We are in a constant dialogue with Chad.",
  ])("none: “%s”", (words) => expect(told(words)).toEqual([]));
});

it("takes what a day's schedule tells of for planned", () => {
  const text =
    "Public Schedule – March 14, 2024\n\nOffice of the Spokesperson\n\nSECRETARY ANN ROE\n\n9:30 a.m. Secretary Roe participates in a working breakfast with Chadian Foreign Minister Ali Musa in Bamako, Mali.";
  const rooms = extract(text, { published: "2024-03-14", outlet: "U.S. Department of State" }).events;
  expect(rooms.map(({ status }) => status)).toEqual(["planned"]);
});

it("reads “I” under a label without a name", () => {
  const text =
    "Remarks by President Lund at a Fundraiser\n\nOslo, Norway\n\nTHE PRESIDENT: Good evening, everyone. It is good to be here with all of you at the end of a long week.\n\nI’m not — I’ve spent a lot of time with President Ali Musa of Chad.\n\nThank you all very much.";
  const [room] = extract(text, { published: "2024-03-14", outlet: "The White House" }).events;
  expect(room?.participants.map(({ represents }) => represents)).toEqual(["TCD", "USA"]);
});

it("expects of a body's small club all its members, of a large one nobody else by name", () => {
  expect(told("I attended my first meeting of the G7 in May.")).toEqual([
    "CAN DEU FRA GBR ITA JPN USA igo:european-union",
  ]);
});

it("is no part of the meeting at hand", () => {
  const text =
    "Secretary Ann Roe and Chadian Foreign Minister Ali Musa Before Their Meeting\n\nAnn Roe, Secretary of State\n\nSECRETARY ROE: Good morning. Ali and I were just together at the NATO Ministerial, and it is good to have him here.\n\nFOREIGN MINISTER MUSA: Thank you.";
  const [room] = extract(text, { published: "2024-03-14", outlet: "U.S. Department of State" }).events;
  expect(room?.participants.map(({ represents }) => represents)).toEqual(["TCD", "USA"]);
});

it("takes the ministers of a ministerial by name for those whom a foreign minister met there", () => {
  const text = (title: string): string =>
    `${title}\n\nAnn Roe, Secretary of State\n\nWashington, D.C.\n\nSECRETARY ROE: Good evening, everyone. It is good to be here with all of you.\n\nThank you all very much.`;
  const rooms = (title: string): (string | undefined)[][] =>
    extract(text(title), { published: "2024-03-14", outlet: "U.S. Department of State" })
      .events.filter(({ type }) => type === "meeting")
      .map(({ participants }) => participants.map(({ represents }) => represents));
  expect(rooms("Secretary Ann Roe at the Water Security Ministerial")).toEqual([
    ["USA", "unspecified_group:ministerial"],
  ]);
  expect(rooms("Secretary Ann Roe at the Water Security Meeting")).toEqual([["USA"]]);
  expect(rooms("Secretary Ann Roe at the NATO + 3 Summit Meeting")).toEqual([["USA", "igo:nato"]]);
});

it("leaves planned what a sentence that opens with a summit says will be done there", () => {
  const text =
    "Chad and Mali to Meet\n\nThe leaders of Chad and Mali agreed on a summit in May. At the Bamako summit, the leaders of Chad and Mali will discuss water.";
  const statuses = extract(text, { published: "2024-03-14" }).events.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(["planned"]));
});

it("seats who issues a text among the leaders of an organisation where it says what “we” did", () => {
  const rooms = (words: string): (string | undefined)[][] =>
    extract(`Statement by President Lund on the Summit\n\nNATO leaders met today. ${words}`, {
      published: "2024-03-14",
      outlet: "The White House",
    })
      .events.filter(({ type }) => type === "meeting")
      .map(({ participants }) => participants.map(({ represents }) => represents));
  expect(rooms("It was a good day. We also discussed the road ahead.")).toEqual([["USA", "igo:nato"]]);
  expect(rooms("It was a good day. We discuss the road every year.").flat()).not.toContain("USA");
});

it("seats who makes a joint statement at the meeting on whose occasion “our three countries” speak", () => {
  const rooms = (list: string): (string | undefined)[][] =>
    extract(
      `Joint Statement on Wells\n\n${list} share a desert. We dig. We drink. We share. We go on.\n\nOn the occasion of today's North American Foreign Ministers' Meeting in Niamey, our three countries commit to digging more.`,
      { published: "2024-03-14", outlet: "U.S. Department of State" },
    )
      .events.filter(({ type }) => type === "meeting")
      .map(({ participants }) => participants.map(({ represents }) => represents));
  expect(rooms("Chad, Mali and Niger")).toEqual([["MLI", "NER", "TCD"]]);
  expect(rooms("Chad and Niger").flat()).not.toContain("USA");
});

it("takes for planned what a journey is announced for", () => {
  const text =
    "Secretary Roe's Travel for the Chad-hosted Water Ministerial\n\nSecretary of State Ann Roe will travel to N'Djamena on Friday.";
  const rooms = extract(text, { published: "2024-03-14", outlet: "U.S. Department of State" }).events;
  expect(rooms.filter(({ type }) => type === "meeting").map(({ status }) => status)).toEqual(["planned"]);
});

it("takes a Quad for that one of whose members the text gives a list (R6)", () => {
  const rooms = (list: string): (string | undefined)[][] =>
    extract(
      `Statement on the Quad Meeting\n\n${list} know the need. The Quad foreign ministers met in Rome on Monday.`,
      {
        published: "2024-03-14",
      },
    )
      .events.filter(({ type }) => type === "meeting")
      .map(({ participants }) =>
        participants.filter(({ seat }) => seat === "yes").map(({ represents }) => represents),
      );
  expect(rooms("Australia, India, Japan and the United States")).toEqual([["AUS", "IND", "JPN", "USA"]]);
  expect(rooms("Australia, India, Chad and the United States")).toEqual([["bloc:quad"]]);
});
