/** Takes reports that speak of contacts, gives which are meetings of their own, where and when. */
import type { Event } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { brief, meetingsOf, ROOM } from "../testing/rooms.ts";

describe("what is said of a contact", () => {
  it.each([
    "It was the first meeting of the two sides since 2019.",
    "It was the highest-level contact between Chad and Mali since 2019 and the first meeting of the two sides since 2021.",
    "This was the second round of talks between the two countries.",
  ])("is no other one: “%s”", (text) => {
    const met = "The foreign ministers of Chad and Mali met in Oslo on Monday.";
    expect(meetingsOf(`${met} ${text}`)).toHaveLength(1);
  });
});

describe("two of a room", () => {
  const room =
    "The foreign ministers of Chad, Niger and Mali met in Oslo on Monday. The delegations were headed by Ali Musa of Chad, Jo Poe of Niger and Ann Roe of Mali.";
  it.each([
    ["Musa met Poe on the sidelines.", ["NER=jo-poe TCD=ali-musa"]],
    ["Musa had met Poe on the sidelines of the talks, state media reported.", ["NER=jo-poe TCD=ali-musa"]],
    ["Musa met separately with Poe.", ["NER=jo-poe TCD=ali-musa"]],
    ["Musa met Poe at the palace.", []],
  ])("meet apart where the words say so: “%s”", (text, expected) => {
    const [, ...apart] = meetingsOf(`${room} ${text}`);
    expect(apart.map(brief)).toEqual(expected.map((pair) => `occurred ${pair}`));
    expect(apart.every((event) => event.participants.every(({ post }) => post === "foreign_minister"))).toBe(
      true,
    );
  });
});

it("makes no consultation of words to an outlet", () => {
  const text = `${ROOM} Chad's Ali Musa, speaking to Anadolu, said the wells were dry.`;
  expect(extract(text, { published: "2024-03-14" }).events.map(({ type }) => type)).toEqual(["meeting"]);
});

it("dates a meeting by the one that came after it", () => {
  const text =
    "The foreign ministers of Chad, Niger and Mali met on Tuesday. The meeting came a day after Chad's foreign minister met separately with Chinese Foreign Minister Li Wei.";
  expect(meetingsOf(text).map(({ when }) => when?.edtf)).toEqual(["2024-03-12", "2024-03-11"]);
});

it("tells of no call between two who briefed a third in separate ones", () => {
  const text =
    "Chadian Foreign Minister Ali Musa returned on Monday. In separate calls, the Qatari and Omani ministers briefed him on the wells.";
  expect(meetingsOf(text)).toEqual([]);
});

describe("a contact that is only wanted is none", () => {
  it.each([
    "Chad, Niger and Mali underscore continued openness to meeting with Ghana.",
    "Chad and Mali remain open to meeting with Ghana.",
    "Chad and Mali are interested in a meeting with Ghana.",
    "Chad and Niger support direct talks between Mali and Ghana.",
    "Chad stressed the need for talks between Mali and Ghana.",
    "Chad floated the idea of a summit between Mali and Ghana.",
    "Chad's and Mali's ministers would have sat down in Accra for the first time since they took office.",
  ])("%s", (text) => expect(meetingsOf(text)).toEqual([]));

  it.each([
    "The ministers took part in the Mali Support Conference, co-hosted by Chad and Niger in Accra on March 4, 2024.",
    "In the interest of peace, Chad and Mali held talks.",
  ])("but: %s", (text) => expect(meetingsOf(text)).toHaveLength(1));
});

describe("a contact that is looked forward to", () => {
  it.each([
    ["The ministers of Chad and Mali looked forward to the Sahel summit in Accra in May.", "2024-05"],
    [
      "President Musa of Chad and Prime Minister Poe of Mali looked forward to meeting in May, in Accra, for the Sahel summit.",
      "2024-05",
    ],
  ])("lies ahead: “%s”", (text, day) => {
    expect(meetingsOf(text).map(({ status, when }) => [status, when?.edtf])).toEqual([["planned", day]]);
  });
});

it("expects again those of the room, not of a talk beside it", () => {
  const text = `${ROOM} On the sidelines, Chad's Ali Musa received Lena Holm, the UN envoy. The next round will take place in Doha in May.`;
  const sequel = meetingsOf(text).find(({ status }) => status === "planned");
  expect(sequel?.participants.map(({ represents }) => represents)).toEqual(["MLI", "NER", "QAT", "TCD"]);
});

describe("a meeting “here”", () => {
  it.each([
    ["ANKARA, March 13 (Xinhua) -- Foreign ministers of Chad and Mali met here on Wednesday.", "Ankara"],
    ["ANKARA, March 13 (Xinhua) -- Foreign ministers of Chad and Mali met on Wednesday.", null],
    ["Foreign ministers of Chad and Mali met here on Wednesday.", null],
  ])("%s", (text, place) => {
    expect(extract(text, { published: "2024-03-14" }).events[0]?.where?.name ?? null).toBe(place);
  });
});

describe("when they met", () => {
  it.each([
    [
      "isn't when somebody died there",
      "President Ali Musa of Chad received his Malian counterpart Jo Poe at the house where the poet Ole Lund died in 1830.",
      undefined,
    ],
    [
      "is the day of a conference that they agreed in",
      "The leaders of Chad and Mali agreed in a video conference on Tuesday to go on with their talks.",
      "2024-03-12",
    ],
    [
      "is the day of hours that they talked",
      "The presidents of Chad and Mali talked for nearly four hours in Bamako on Tuesday.",
      "2024-03-12",
    ],
  ])("%s", (_name, text, day) => {
    const [room] = meetingsOf(text);
    expect(room?.status).toBe("occurred");
    expect(room?.when?.edtf).toBe(day);
  });

  it("gives a leader who came by name one seat", () => {
    const text =
      "The leaders of Chad, Mali and Togo met in Lome on Tuesday. The meeting was attended by Chadian Prime Minister Ali Musa, Malian President Jo Poe and the President of Togo, Ann Roe.";
    expect(brief(meetingsOf(text)[0] as Event)).toBe("occurred MLI=jo-poe TCD=ali-musa TGO=ann-roe[host]");
  });
});
