/** Takes leads as newswires print them, gives every meeting that they tell of: status, day, place, who sat there. */
import { describe, expect, it } from "vitest";
import { extract, readReport } from "../extract.ts";

const rooms = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type }) => type === "meeting")
    .map(({ status, when, where, participants }) => {
      const seated = participants.filter(({ seat }) => seat === "yes");
      const sides = seated.map(({ represents, person }) =>
        person ? `${represents}~${person.slice("person:".length)}` : represents,
      );
      return [status, when?.edtf, where?.name, ...sides].filter((one) => one != null).join(" ");
    });

describe("those who agreed are those of the meeting told of behind it", () => {
  const lead =
    "The foreign ministers of Chad, Mali and Niger, Ali Musa, Jo Poe and Ann Roe have agreed to draft a plan";
  it.each([
    ["names between the group and its verb", `${lead}. The ministers praised the meeting in Oslo.`],
    [
      "the day of the statement isn't that of the meeting",
      `${lead}, a statement by the ministry published on Monday said. The ministers praised the meeting in Oslo.`,
    ],
  ])("%s", (_, text) => {
    expect(rooms(text)).toEqual(["occurred Oslo MLI~jo-poe NER~ann-roe TCD~ali-musa"]);
  });

  it("but not those of one that another clause tells of", () => {
    const text =
      "The foreign ministers of Chad and Mali on Monday agreed to work together.\n\nIn their meeting held in Oslo, Chadian Foreign Minister Ali Musa and Malian Foreign Minister Jo Poe said that ties have grown since their leaders held a summit in Geneva in August last year.";
    expect(rooms(text)).toEqual(["occurred Oslo MLI~jo-poe TCD~ali-musa", "occurred 2023-08 Geneva"]);
  });
});

it("tells a meeting of four from meetings of three", () => {
  const text =
    "Malian ministers in Oslo to attend quadrilateral meeting on Chad\n\nLast December, the ministers of Chad, Mali and Niger met in Bern and agreed to continue tripartite meetings.";
  expect(rooms(text)).toEqual([
    "planned Oslo MLI",
    "occurred 2023-12 Bern MLI NER TCD",
    "planned MLI NER TCD",
  ]);
});

describe("what is only thought of, or lies ahead", () => {
  it.each([
    ["Chad, Mali, Niger discuss holding joint meeting", "unconfirmed MLI NER TCD"],
    ["Foreign ministers meeting with Chad, Mali, Niger in works", "unconfirmed MLI NER TCD"],
    ["A meeting of Chad, Mali and Niger is in the works.", "unconfirmed MLI NER TCD"],
    [
      "Ghana, Norway, Chile pave way for trilateral summit\n\nTheir envoys were pleased.",
      "planned CHL GHA NOR",
    ],
    [
      "The foreign ministers of Chad, Mali and Niger are arranging a meeting, their deputy said, according to state media on Sunday.",
      "planned MLI NER TCD",
    ],
    [
      "A meeting between the foreign ministers of Chad, Mali, Niger, and Norway is likely to be held in early May in Oslo, Minister Ann Roe said.",
      "planned 2024-05~ Oslo MLI NER NOR TCD",
    ],
    [
      "A meeting between the ministers of Chad and Mali is set to take place in Oslo.",
      "planned Oslo MLI TCD",
    ],
    ["A meeting between the ministers of Chad and Mali is unlikely to take place.", "unconfirmed MLI TCD"],
    [
      "Direct negotiations between Chad and Mali, the neighbours in the south, would be on the agenda.",
      "planned MLI TCD",
    ],
    [
      "Musa to take part in Oslo trilateral meeting\n\nThe trilateral meeting between the ministers of Chad, Mali and Niger will be held in May.",
      "planned 2024-05 Oslo MLI NER TCD",
    ],
    [
      "Chadian Minister Ali Musa arrived in Oslo to take part in a meeting with counterparts from Mali and Niger.",
      "planned Oslo MLI NER TCD~ali-musa",
    ],
  ])("%s", (text, expected) => {
    expect(rooms(text)).toEqual([expected]);
  });

  it.each([
    [
      "In early January, Chadian Minister Ali Musa arrived in Oslo to take part in a meeting with counterparts from Mali and Niger.",
      "occurred 2024-01~ Oslo MLI NER TCD~ali-musa",
    ],
    [
      "Trilateral Ministerial Meeting on Sudan Held in Oslo\n\nThe ministers of Chad, Mali, and Niger meet in Oslo on Thursday.",
      "occurred 2024-03-14 Oslo MLI NER TCD",
    ],
    ["Chad, Mali, Niger hold joint meeting in Oslo", "occurred Oslo MLI NER TCD"],
    ["Foreign ministers of Chad, Mali, Niger met in the works of a mill.", "occurred MLI NER TCD"],
  ])("but not: %s", (text, expected) => {
    expect(rooms(text)).toEqual([expected]);
  });
});

describe("a place behind its state and its kind", () => {
  it.each([
    ["the South Korean port of Busan", "Busan"],
    ["the South African resort town of Durban", "Durban"],
    ["the Turkish port of Izmir", "Izmir"],
  ])("in %s", (words, place) => {
    expect(rooms(`The foreign ministers of Chad and Mali met on Monday in ${words}.`)).toEqual([
      `occurred 2024-03-11 ${place} MLI TCD`,
    ]);
  });
});

it("takes dialogue that is strengthened for no meeting", () => {
  const met = "The foreign ministers of Chad and Mali met in Oslo on Monday.";
  expect(
    rooms(
      `${met} Their meeting builds on efforts to intensify dialogue between the two countries and to promote dialogue between Chad and Niger.`,
    ),
  ).toEqual(["occurred 2024-03-11 Oslo MLI TCD"]);
});

describe("who sat for whom", () => {
  it.each([
    [
      "Talks on a truce kicked off in Oslo on Monday. Chad is represented by Foreign Minister Ali Musa. Jo Poe, the director of a spy agency, represents Mali.",
      "occurred 2024-03-11 Oslo MLI~jo-poe TCD~ali-musa",
    ],
    [
      "Chadian Prime Minister Ali Musa met with Jo Poe, Malian President Ann Roe's special envoy, in Oslo on Monday.",
      "occurred 2024-03-11 Oslo MLI~jo-poe TCD~ali-musa",
    ],
  ])("%s", (text, expected) => {
    expect(rooms(text)).toEqual([expected]);
  });

  it.each([
    "Jo Poe, the director of a spy agency, represents Mali in Geneva.",
    "Jo Poe, the director of a spy agency, represents Mali's farmers.",
  ])("but not what somebody always does: %s", (words) => {
    expect(rooms(`Talks on a truce kicked off in Oslo on Monday. ${words}`)).toEqual([
      "occurred 2024-03-11 Oslo",
    ]);
  });
});

it("seats nobody whose envoy it can't place", () => {
  const text =
    "Chadian Prime Minister Ali Musa met with Jo Poe, Malian President Ann Roe's newly chosen envoy, in Oslo on Monday.";
  expect(rooms(text)).toEqual([]);
});

it("takes what talks are about for no place", () => {
  expect(rooms("Gaza talks resume\n\nEnvoys of Chad and Mali met in Oslo on Monday.")).toEqual([
    "occurred 2024-03-11 Oslo MLI TCD",
  ]);
});

it("gives an emir to no state that has none", () => {
  const { actors } = extract("Emir Sheikh Salim said that the road is open.", {
    published: "2024-03-14",
    outlet: "Al-Ahram",
  });
  expect(actors.map(({ id }) => id)).not.toContain("EGY");
});

it("lists officers with two posts each by their own names and states", () => {
  const text =
    "With the participation of H.E. Mr. Ali Musa, Minister of Foreign Affairs of Chad, H. E. Mr. Jo Poe, Vice-Prime Minister, Minister of Foreign Affairs of Mali, H.E. Ms. Ann Roe, Minister of Foreign Affairs of Niger, the first meeting was held on 12 March 2024 in Oslo.";
  const mentioned = readReport(text, { published: "2024-03-14" }).report.mentions;
  expect(mentioned.flatMap(({ person, entity }) => (person ? [`${person} ${entity}`] : []))).toEqual([
    "person:ali-musa TCD",
    "person:jo-poe MLI",
    "person:ann-roe NER",
  ]);
});

describe("what stands behind belongs to something else", () => {
  it.each([
    [
      "The foreign ministers of Chad and Mali are going to meet in Oslo over a war that has claimed 40 lives since April 2014.",
      "planned Oslo MLI TCD",
    ],
    [
      "It could lead to a Chad-Mali summit in the manner of one that took place in Geneva last month.",
      "unconfirmed MLI TCD",
    ],
    [
      "Last month Norway hosted the first talks between Malian and Chadian ministers in years, as the crisis erupted in Syria.",
      "occurred 2024-02 MLI TCD",
    ],
    [
      "Before the wider summit, the tripartite meeting between the heads of state of Niger, Chad and Mali ended.",
      "occurred MLI NER TCD",
    ],
    ["Ali Musa was elected to preside over the summit of Chad and Mali.", null],
  ])("%s", (text, expected) => {
    expect(rooms(text)).toEqual(expected === null ? [] : [expected]);
  });
});

it.each([
  ["Lund said Wednesday’s talks in Oslo were hard.", "Wednesday’s talks in Oslo were hard"],
  ["Lund said last week's vote was void.", "last week's vote was void"],
  ["Lund said Wednesday talks in Oslo were hard.", "talks in Oslo were hard"],
])("begins what is said with the day that owns its subject: %s", (text, content) => {
  const { statements } = extract(text, { published: "2024-03-14" });
  expect(statements.map((one) => one.content[0]?.quote)).toEqual([content]);
});
