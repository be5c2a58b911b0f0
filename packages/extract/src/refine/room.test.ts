/** Takes reports of a meeting, gives whose it is: groups, functions, regions, formats, who stayed away. */
import type { Event } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { brief, meetingsOf, ROOM } from "../testing/rooms.ts";

describe("the offices of a group", () => {
  it.each([
    [
      "The defence ministers of the three countries had met on March 4.",
      "occurred MLI=defence_minister NER=defence_minister TCD=defence_minister",
    ],
    [
      "Bread is dear. Wells are deep. Roads are long. Rain is rare. The defence ministers and intelligence chiefs of the three countries had met on March 4.",
      "occurred MLI=intelligence_chief+defence_minister NER=intelligence_chief+defence_minister TCD=intelligence_chief+defence_minister",
    ],
  ])("sit for each of its members: “%s”", (text, expected) => {
    expect(meetingsOf(`${ROOM} ${text}`).map(brief)).toContain(expected);
  });
});

describe("functions", () => {
  it.each([
    [
      "makes those two principals whose common matter it is, and him who hosts them their facilitator (R7)",
      "The foreign ministers of Chad and Mali met in Dakar on Monday for talks on their common border, hosted by Senegal's foreign minister, who took part.",
      "MLI principal, SEN facilitator, TCD principal",
    ],
    [
      "makes no two of three principals",
      "Chad, Mali and Niger met in Dakar on Monday for talks on their common border.",
      "MLI peer, NER peer, SEN unknown, TCD peer",
    ],
    [
      "makes nobody an observer for what the next sentence says",
      "Foreign Minister Ali Musa of Chad met his counterparts from Mali and Niger. The African Union attended as an observer.",
      "MLI peer, NER peer, TCD peer, igo:african-union observer",
    ],
  ])("%s", (_, text, expected) => {
    const [meeting] = meetingsOf(text);
    expect(meeting?.participants.map((one) => `${one.represents} ${one.function}`).join(", ")).toBe(expected);
  });
});

describe("who pulls out", () => {
  it.each([
    [
      "of a meeting of more, leaves it to the others (R9)",
      "Serbian President Marko Ilic has pulled out of a planned meeting with Kosovo Prime Minister Arben Hoti and Albanian President Ilir Dako.",
      "planned ALB=ilir-dako XKX=arben-hoti !SRB",
    ],
    [
      "of a meeting of two, leaves none",
      "Serbian President Marko Ilic pulled out of a planned meeting with Kosovo Prime Minister Arben Hoti.",
      "cancelled SRB=marko-ilic XKX=arben-hoti",
    ],
    [
      "is no party to what the headline planned",
      "Leaders of Serbia, Kosovo and Albania to meet\n\nSerbian President Marko Ilic will skip Friday's meeting with Kosovo Prime Minister Arben Hoti and Albanian President Ilir Dako.",
      "planned ALB=ilir-dako XKX=arben-hoti !SRB",
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text).map(brief)).toEqual([expected]);
  });

  it.each([
    "Serbian President Marko Ilic withdrew his troops after a meeting with Kosovo Prime Minister Arben Hoti.",
    "Serbian President Marko Ilic met Kosovo Prime Minister Arben Hoti and pulled out a letter.",
  ])("isn't who leaves something else: “%s”", (text) => {
    expect(meetingsOf(text).map(brief)).toEqual(["occurred SRB=marko-ilic XKX=arben-hoti"]);
  });
});

describe("whose room it is", () => {
  it.each([
    [
      "stays that of those who met where somebody stayed away behind “with”",
      "Officials from Qatar, Egypt and Chad held talks with an Israeli delegation in Doha on Monday, with Hamas staying away.",
      "occurred EGY=senior_official ISR QAT=senior_official[host] TCD=senior_official !armed_group:hamas",
    ],
    [
      "isn't added to by what one of its members did",
      "Ministers of the Visegrad Four failed to agree at a meeting in Prague on Monday, with Poland rejecting a draft.",
      "occurred CZE=minister[host] HUN=minister POL=minister SVK=minister",
    ],
    [
      "is that of a host and of those who came",
      "Egypt hosted leaders of three of its neighbours for talks on Monday. Leaders from Sudan, Libya and Chad attended.",
      "occurred EGY=[host]? LBY=leader SDN=leader TCD=leader",
    ],
    [
      "is the list before a meeting of as many",
      "Chad, Mali and Niger on Monday agreed to share wells. The decision was taken at a trilateral meeting of the transport ministers in Oslo on Monday.",
      "occurred MLI=transport_minister NER=transport_minister NOR=[host]- TCD=transport_minister",
    ],
    [
      "has no mediator where one convenes many",
      "Saudi Foreign Minister Ali Musa chaired a meeting in Jeddah on Monday, bringing together the top diplomats of Egypt, Iraq and Jordan.",
      "occurred EGY=foreign_minister IRQ=foreign_minister JOR=foreign_minister SAU=ali-musa[chair,convener,host]",
    ],
    [
      "isn't told of by whom somebody was to be persuaded to meet",
      "The presidents of Kenya and Uganda failed on Monday to persuade Somalia's leader to meet his Somaliland rival.",
      undefined,
    ],
  ])("%s", (_, text, expected) => {
    const [first] = meetingsOf(text);
    expect(first && brief(first)).toBe(expected);
  });
});

const BY_THREE =
  "Joint Statement\n\nThe following is a joint statement by the Governments of Peru, Chile, and Japan.\n\n";

describe("who met", () => {
  it.each([
    [
      "by a region's usual name with its number is its states (R6)",
      "Foreign ministers of the three Baltic states and Irish Foreign Minister Jo Poe met in Cork on March 4.",
      "occurred EST=foreign_minister IRL=jo-poe[host] LTU=foreign_minister LVA=foreign_minister",
    ],
    [
      "is no region of which only some came",
      "Foreign ministers of two Baltic states and Irish Foreign Minister Jo Poe met in Cork on March 4.",
      "occurred IRL=jo-poe[host] bloc:baltic-states",
    ],
    [
      "are the states whose ministries' officials came",
      "The Political Directors of the Foreign Ministries of Chad, Mali, and Ghana met in Accra on March 4.",
      "occurred GHA=department_head[host] MLI=department_head TCD=department_head",
    ],
    [
      "are those who issue the statement on it",
      `${BY_THREE}Senior officials met in Lima on March 4.`,
      "occurred CHL=senior_official JPN=senior_official PER=senior_official[host]",
    ],
    [
      "aren't the issuers where the number is another",
      `${BY_THREE}Senior officials of the four countries met in Lima on March 4.`,
      "occurred",
    ],
    [
      "aren't the issuers where others are named",
      `${BY_THREE}Senior officials of Ghana and Togo met in Lima on March 4.`,
      "occurred GHA=senior_official PER=[host]- TGO=senior_official",
    ],
    [
      "is led by those that the sentence behind it names, not by who received one of them later",
      "Peru and Japan held a dialogue in Lima on March 4. The delegations were led by Peruvian Foreign Minister Ana Paz and Japanese Vice Minister Kenji Abe. During the visit, Vice Minister Abe was received by Peruvian President Luis Rojas.",
      "occurred JPN=kenji-abe PER=ana-paz[host]",
    ],
  ])("%s", (_name, text, room) => {
    expect(brief(meetingsOf(text)[0] as Event)).toBe(room);
  });
});

it.each([
  [
    "A deal was announced at the end of the six-party talks in Beijing on Monday.",
    "CHN=[host] JPN KOR PRK RUS USA",
  ],
  ["The envoy spoke of the six-party talks in Washington on Monday.", ""],
])("seats a format whose name its noun ends, where it met (R6): %s", (text, seats) => {
  const [room] = extract(text, { published: "2007-02-13" }).events.filter(({ type }) => type === "meeting");
  expect(brief(room as Event).replace(/^occurred ?/, "")).toBe(seats);
});

it.each([
  [
    "President Ali Musa of Iran met his Brazilian counterpart Jo Poe in Brasilia on Monday.",
    ["BRA head_of_state", "IRN head_of_state"],
  ],
  [
    "The presidents of Chad and Iran met Iran's Supreme Leader Ali Musa in Tehran on Monday.",
    ["IRN supreme_leader", "TCD head_of_state"],
  ],
])("puts a president at the head of a state, Iran's leader above: %s", (text, posts) => {
  const found = meetingsOf(text)[0]?.participants.map(({ represents, post }) => `${represents} ${post}`);
  expect(found).toEqual(posts);
});
