/** Takes sentences that point back to those who met, gives the meetings and calls that they tell of, each with who may have sat there. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const rooms = (text: string): string[] =>
  extract(text, { published: "2024-05-14" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ status, type, where, participants }) => {
      const sides = participants.filter(({ seat }) => seat !== "no").map(({ represents }) => represents);
      return [status, type === "call" ? type : null, where?.name, ...sides.sort()]
        .filter((one) => one != null)
        .join(" ");
    });

const act =
  "The defence ministers of Guinea, Liberia and Sierra Leone agreed Tuesday to patrol their border.";
const talks = "Foreign ministers of Chad and Niger held talks in Oslo on Monday.";
const met = "occurred Oslo NER TCD";
const officers = "Jordanian Foreign Minister Marwan al-Sabri met his Israeli counterpart Dan Ronen in May.";

describe("those told of before are those who met", () => {
  it.each([
    [`${act} The ministers, who met in Freetown, also decided to wait.`, ["occurred Freetown GIN LBR SLE"]],
    [`${act} The three, who met in Freetown, also decided to wait.`, ["occurred Freetown GIN LBR SLE"]],
    [`${act} They met for two hours in Freetown, an official said.`, ["occurred Freetown GIN LBR SLE"]],
    [`${act} The voters, who met in Freetown, were angry.`, []],
    [`${talks} A meeting planned for July in Bern was called off.`, [met, "cancelled Bern NER TCD"]],
    [`${talks} A round planned for December in Bern was cancelled.`, [met, "cancelled Bern NER TCD"]],
    [`${talks} A session set for March 8 was postponed.`, [met, "cancelled NER TCD"]],
    [`${talks} The 13th round was held in Bern on May 1.`, [met, "occurred Bern NER TCD"]],
    [`${talks} A trip planned for July was called off.`, [met]],
    [
      `${talks} A meeting of the football union planned for July in Bern was called off.`,
      [met, "cancelled Bern"],
    ],
  ])("%s", (text, expected) => {
    expect(rooms(text)).toEqual(expected);
  });
});

describe("a participle between those who agreed and what they did", () => {
  it.each([
    [
      "The foreign ministers of Bulgaria and Serbia, hosted by their Greek counterpart Lia Roe, agreed in Volos on Monday to trade.",
      ["occurred Volos BGR GRC SRB"],
    ],
    ["Mali and Niger, brought together by Norway, agreed on Monday to trade.", ["occurred MLI NER NOR"]],
    ["Refugees from Mali and Niger, hosted by Chad, said on Monday they were hungry.", []],
    ["Goods of Mali and Niger, brought together by Norway, were sold.", []],
  ])("%s", (text, expected) => {
    expect(rooms(text)).toEqual(expected);
  });
});

describe("by telephone, whatever was said", () => {
  it.each([
    [
      "French President Jo Poe updated his German counterpart by phone on the truce.",
      ["occurred call DEU FRA"],
    ],
    [
      "On Monday Greek Foreign Minister Lia Roe went over the plan by telephone with her Turkish counterpart, Cem Ali.",
      ["occurred call GRC TUR"],
    ],
    [
      "In separate phone calls on Monday, Malian President Jo Poe discussed it with Chadian President Ali Musa and Nigerien President Ann Roe.",
      ["occurred call MLI TCD", "occurred call MLI NER"],
    ],
    [
      `${officers} Ronen and al-Sabri spoke by telephone on Monday.`,
      ["occurred ISR JOR", "occurred call ISR JOR"],
    ],
    ["French President Jo Poe congratulated the team by phone on Friday.", []],
    ["Ambassador Lia Roe told Reuters by telephone on Friday that it went well.", []],
  ])("%s", (text, expected) => {
    expect(rooms(text)).toEqual(expected);
  });
});

it("takes up a minister behind a form of address", () => {
  const text =
    "Qatari Foreign Minister Ali Musa spoke. On Monday, HE the Foreign Minister met his Chadian counterpart in Doha.";
  expect(rooms(text)).toEqual(["occurred Doha QAT TCD"]);
});

describe("who came, as what, and where", () => {
  const roles = (text: string, outlet: string | null = null): string[] =>
    extract(text, { published: "2024-05-14", ...(outlet === null ? {} : { outlet }) })
      .events.filter(({ type }) => type === "meeting")
      .flatMap(({ where, participants }) => [
        where?.name ?? "nowhere",
        ...participants
          .filter(({ seat }) => seat !== "no")
          .map(({ represents, person, function: role }) =>
            [represents, person?.slice(7), role].filter((one) => one).join(" "),
          )
          .sort(),
      ]);
  it.each([
    [
      "Talks between the Syrian government and the FLN rebels were held in Bern on Monday with the participation of the guarantor states, Chad and Togo.",
      null,
      ["TCD facilitator", "TGO facilitator"],
    ],
    [
      "Kenya and Uganda agreed on Monday to survey the lake, in a deal brokered by Chad at a meeting in Kisumu.",
      null,
      ["KEN principal", "Kisumu", "TCD facilitator", "UGA principal"],
    ],
    [
      "The foreign ministers of Kenya and Uganda met in Kisumu on Monday. Foreign minister Jo Poe, who led the Kenyan team, was glad.",
      null,
      ["KEN jo-poe peer", "Kisumu", "UGA peer"],
    ],
    [
      "Canada and France, whose foreign ministers met on Monday in Halifax, agreed to wait.",
      null,
      ["CAN peer", "FRA peer", "Halifax"],
    ],
    [
      "The foreign ministers of Mali and Chad met in Oslo on Monday. Mali's Jo Poe, who had pressed for it, was glad. Chad's Ali Musa, who teaches law, was not.",
      null,
      ["MLI jo-poe peer", "Oslo", "TCD peer"],
    ],
    [
      "Foreign Minister Jo Poe met her Chadian counterpart Ali Musa in Oslo on Monday.",
      "Helsingin Sanomat International Edition",
      ["FIN jo-poe peer", "Oslo", "TCD ali-musa peer"],
    ],
  ])("%s", (text, outlet, expected) => {
    expect(roles(text, outlet)).toEqual(expect.arrayContaining(expected));
  });
});
